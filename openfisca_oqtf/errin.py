"""Budget of a group of persons served by the pilot of ERRIN and OFII, whose number is capped.

The cap bears on the whole pilot, not on one person, so that no formula can hold it.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass

from openfisca_core.taxbenefitsystems import TaxBenefitSystem


@dataclass(frozen=True)
class ErrinBudget:
    """What the pilot pays for a group.

    Attributes:
        served: number of persons served: the first ones, up to the cap.
        total: assistance paid to them, in euros.
        errin_share: part that ERRIN pays.
        state_share: part that the States pay.
    """

    served: int
    total: float
    errin_share: float
    state_share: float


def budget(system: TaxBenefitSystem, day: datetime.date, packages: Sequence[float]) -> ErrinBudget:
    """Budget of the pilot for a group of persons, the first served first.

    Args:
        system: the law, or a reform of it.
        day: day on which the pilot must be open.
        packages: assistance that the State grants to each person, in euros, in the order in which
            they are to be served.

    Raises:
        ValueError: the pilot is not open on that day, or a package is no amount or is below the
            minimum. The message says which, and what is accepted; nothing is computed.
    """
    pilot = system.parameters.ofii.errin
    on = day.isoformat()
    if not pilot.open.get_at_instant(on):
        raise ValueError(f"day: {on} is refused; accepted: a day on which ofii.errin.open is true")
    minimum = pilot.minimum_package.get_at_instant(on)
    for number, package in enumerate(packages, start=1):
        if not (math.isfinite(package) and package >= minimum):
            raise ValueError(
                f"package {number}: {package} is refused; accepted: at least {minimum} euros"
            )
    served = list(packages)[: pilot.persons.get_at_instant(on)]
    total = float(sum(served))
    errin_share = total * pilot.errin_share.get_at_instant(on)
    return ErrinBudget(len(served), total, errin_share, total - errin_share)
