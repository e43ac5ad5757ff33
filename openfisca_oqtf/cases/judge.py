"""Judge cases: the same facts under the law of any day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import numpy as np
import numpy.typing as npt
from openfisca_core.indexed_enums import Enum, EnumArray
from openfisca_core.periods import Instant, Period
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.calendar import OutsideCalendarError
from openfisca_oqtf.cases.problems import NEVER, Value
from openfisca_oqtf.cases.reader import Case, CaseFileError
from openfisca_oqtf.entities import Family, Person
from openfisca_oqtf.legal import Rule, rule_at


@dataclass(frozen=True)
class Judgement:
    """One outcome of one case under the law of one day.

    Attributes:
        outcome: name of the variable.
        day: day whose law was applied.
        value: Python value; an Enum gives the name of its member, a date may be NEVER.
        rule: the formula applied with its articles; where the outcome is a first bar, the rule
            of that bar; None before its first version.
    """

    outcome: str
    day: datetime.date
    value: Value
    rule: Rule | None


def judge(
    system: TaxBenefitSystem,
    cases: Sequence[Case],
    outcomes: Sequence[str],
    days: Sequence[datetime.date],
) -> list[dict[tuple[str, datetime.date], Judgement]]:
    """Judge every case, as one vector, for every outcome and day.

    Ages and durations are reckoned on the decision date of the case, or on its own day
    of law where the facts give none: a counterfactual day changes the law, not the facts.

    Args:
        system: the law, or a reform of it.
        cases: as read by ``read_cases``.
        outcomes: names of DAY variables of the person or of the family.
        days: days whose law is applied.

    Returns:
        For each case, in order, (outcome, day) -> judgement.

    Raises:
        CaseFileError: the reckoning of a case leads beyond the calendar.
    """
    try:
        return _judge(system, cases, outcomes, days)
    except OutsideCalendarError as error:
        if len(cases) == 1:
            raise CaseFileError(f"{cases[0].name}: {error}") from error
        return [judge(system, [case], outcomes, days)[0] for case in cases]


def _judge(
    system: TaxBenefitSystem,
    cases: Sequence[Case],
    outcomes: Sequence[str],
    days: Sequence[datetime.date],
) -> list[dict[tuple[str, datetime.date], Judgement]]:
    if not cases:
        return []
    simulation = simulate(system, cases)
    rows = rows_of_cases(cases)
    judged: list[dict[tuple[str, datetime.date], Judgement]] = [{} for _ in cases]
    rule = cache(partial(_rule, system))
    for day in days:
        period = Period(("day", Instant((day.year, day.month, day.day)), 1))
        for outcome in outcomes:
            entity = system.get_variable(outcome).entity.key
            values = simulation.calculate(outcome, period)[rows[entity]]
            for case, value in enumerate(as_python(values)):
                applied = rule(outcome, day, value)
                judged[case][outcome, day] = Judgement(outcome, day, value, applied)
    return judged


def _rule(system: TaxBenefitSystem, outcome: str, day: datetime.date, value: Value) -> Rule | None:
    # A first bar has one outcome a category, named after it.
    category = f"{outcome}_{value}"
    return rule_at(system, category if category in system.variables else outcome, day)


def simulate(system: TaxBenefitSystem, cases: Sequence[Case]) -> Simulation:
    """A simulation of all the cases: one family a case, the persons in their order."""
    members = [member for case in cases for member in case.members]
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity(Person.key, range(len(members)))
    families = builder.declare_entity(Family.key, range(len(cases)))
    number_of_family = [n for n, case in enumerate(cases) for _ in case.members]
    builder.join_with_persons(families, number_of_family, [member.role for member in members])
    simulation = builder.build(system)

    facts = [dict(member.facts) for member in members]
    for case, subject in zip(cases, rows_of_cases(cases)[Person.key], strict=True):
        if facts[subject].get("decision_date", NEVER) == NEVER:
            facts[subject]["decision_date"] = case.day
    for name in sorted({name for stated in facts for name in stated}):
        variable = system.get_variable(name)
        default = variable.default_value
        values = [stated.get(name, default) for stated in facts]
        if variable.value_type is Enum:
            names = [value.name if isinstance(value, Enum) else value for value in values]
            simulation.set_input(name, "ETERNITY", variable.possible_values.encode(np.array(names)))
        else:
            simulation.set_input(name, "ETERNITY", np.array(values, dtype=variable.dtype))
    return simulation


def rows_of_cases(cases: Sequence[Case]) -> dict[str, npt.NDArray[np.int64]]:
    """Row of each case in the arrays of ``simulate``, by the key of the entity.

    A person's outcome is that of the first member, the person judged; each case is one family.
    """
    ends = np.cumsum([len(case.members) for case in cases], dtype=np.int64)
    return {
        Person.key: np.array([0, *ends[:-1]], dtype=np.int64),
        Family.key: np.arange(len(cases), dtype=np.int64),
    }


def as_python(values: Any) -> list[Value]:
    """The values of an engine array: dates, numbers, booleans, names of Enum members."""
    if isinstance(values, EnumArray):
        return [str(name) for name in values.decode_to_str()]
    listed: list[Value] = values.tolist()
    return listed
