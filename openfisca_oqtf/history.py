"""The history of the law: the days on which it changes."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from openfisca_core.parameters import ParameterNode
from openfisca_core.taxbenefitsystems import TaxBenefitSystem


def change_days(system: TaxBenefitSystem) -> list[datetime.date]:
    """Every day on which a formula, a numbering or a parameter of the law changes, in order.

    Args:
        system: the law, or a reform of it.
    """
    days = {value.instant_str for value in _values(system.parameters)}
    for variable in system.variables.values():
        days.update(variable.formulas)
        if variable.end:
            days.add((variable.end + datetime.timedelta(days=1)).isoformat())
        for formula in variable.formulas.values():
            days.update(c.since.isoformat() for c in getattr(formula, "articles", ()))
    return sorted(datetime.date.fromisoformat(day) for day in days)


def _values(node: ParameterNode) -> Iterator[Any]:
    for child in node.children.values():
        if isinstance(child, ParameterNode):
            yield from _values(child)
        else:
            yield from child.values_list
