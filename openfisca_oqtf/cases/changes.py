"""The cases whose outcome a change of the law changes, their facts being the same."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from openfisca_core.periods import DateUnit, Instant, Period
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.judge import as_python, rows_of_cases, simulate
from openfisca_oqtf.cases.problems import Value
from openfisca_oqtf.cases.reader import Case, read_case
from openfisca_oqtf.entities import Family
from openfisca_oqtf.reforms import freeze
from openfisca_oqtf.yaml_files import PlainLoader, read_yaml

# Days of a step that comes after the decision, which are the simulated day where a case does not
# give them: here they are the day of the case, whatever the day whose law is applied.
DAYS_OF_A_LATER_STEP = (
    "restraint_decision_date",
    "abrogation_request_date",
    "expulsion_abrogation_request_date",
    "return_aid_request_date",
)


@dataclass(frozen=True)
class StatedCase:
    """A case of the tests, and the outcomes that it states.

    Attributes:
        file: its file, from the folder of the tests.
        case: the case, every day of its facts set: nothing is reckoned on the simulated day.
        outcomes: names of the outcomes that the test states.
    """

    file: str
    case: Case
    outcomes: tuple[str, ...]

    @property
    def published(self) -> bool:
        """Whether it is a published case."""
        return self.file.startswith("cases/")


@dataclass(frozen=True)
class OutcomeChange:
    """An outcome of a case that the law of two days does not decide alike.

    Attributes:
        stated: the case.
        outcome: name of the variable.
        before: value under the first law.
        after: value under the second law.
    """

    stated: StatedCase
    outcome: str
    before: Value
    after: Value


def stated_cases(system: TaxBenefitSystem, tests: Path) -> list[StatedCase]:
    """The cases of the YAML tests under a folder, in the order of their files.

    A test under a reform, or whose facts the reader of cases refuses, is left out.

    Args:
        system: the law that they test.
        tests: folder searched with its subfolders; the published cases are those of ``cases/``.

    Raises:
        FileNotFoundError: the folder does not exist, as in an installed package.
        YamlFileError: a file is not YAML.
    """
    if not tests.is_dir():
        raise FileNotFoundError(2, "accepted: a checkout, whose tests are judged", str(tests))
    found = []
    for path in sorted(tests.rglob("*.yaml")):
        for test in read_yaml(path, PlainLoader)[0]:
            told = {key: test[key] for key in ("name", "period", "input") if key in test}
            case, _ = read_case(system, {"input": {}} | told)
            outcomes = tuple(_outcomes(system, test["output"]))
            if case and outcomes and not test.get("reforms"):
                found.append(
                    StatedCase(path.relative_to(tests).as_posix(), _with_days(case), outcomes)
                )
    return found


def _outcomes(system: TaxBenefitSystem, output: Mapping[str, Any]) -> Iterator[str]:
    for name in output:
        if name in system.variables and not system.variables[name].is_input_variable():
            yield name


def _with_days(case: Case) -> Case:
    judged, *others = case.members
    days = dict.fromkeys(DAYS_OF_A_LATER_STEP, case.day)
    return replace(case, members=(replace(judged, facts=days | judged.facts), *others))


def outcome_changes(
    system: TaxBenefitSystem,
    stated: Sequence[StatedCase],
    before: datetime.date,
    after: datetime.date,
) -> list[OutcomeChange]:
    """The stated outcomes that differ under the law of two days.

    Both laws are applied on the second day, the first one being kept until then: an outcome that
    speaks of the simulated day speaks of the same day.

    Args:
        system: the law.
        stated: cases, as ``stated_cases`` gives them.
        before: day of the first law.
        after: day of the second law, later.

    Returns:
        The changes, in the order of the cases and of the outcomes that they state.

    Raises:
        ValueError: the second day is not after the first.
        OutsideCalendarError: the reckoning of a case leads beyond the calendar.
    """
    [(_, changes)] = changes_by_day(system, stated, [(before, after)])
    return changes


def changes_by_day(
    system: TaxBenefitSystem,
    stated: Sequence[StatedCase],
    days: Sequence[tuple[datetime.date, datetime.date]],
) -> Iterator[tuple[datetime.date, list[OutcomeChange]]]:
    """``outcome_changes`` for several pairs of days, the cases being built once.

    Args:
        system: the law.
        stated: cases, as ``stated_cases`` gives them.
        days: first and second day of each comparison.

    Yields:
        The second day and its changes, in the order of ``days``.

    Raises:
        ValueError: a second day is not after the first.
        OutsideCalendarError: the reckoning of a case leads beyond the calendar.
    """
    for before, after in days:
        if after <= before:
            raise ValueError(f"after: {after} is refused; accepted: a day after {before}")
    persons = simulate(system, [one.case for one in stated])
    facts = {
        name: persons.get_array(name, DateUnit.ETERNITY)
        for name, variable in system.variables.items()
        if variable.is_input_variable() and persons.get_known_periods(name)
    }
    rows_of = rows_of_cases([one.case for one in stated])
    stating: dict[str, list[int]] = {}
    for number, one in enumerate(stated):
        for outcome in one.outcomes:
            stating.setdefault(outcome, []).append(number)
    for before, after in days:
        period = Period((DateUnit.DAY, Instant((after.year, after.month, after.day)), 1))
        old = _under(freeze(before.isoformat())(system), persons, facts)
        new = _under(system, persons, facts)
        found: list[tuple[tuple[int, int], OutcomeChange]] = []
        for outcome, cases in stating.items():
            rows = rows_of[system.variables[outcome].entity.key][cases]
            values = [law.calculate(outcome, period)[rows] for law in (old, new)]
            differ = np.flatnonzero(np.asarray(values[0]) != np.asarray(values[1]))
            told = (as_python(value[differ]) for value in values)
            for place, was, becomes in zip(differ.tolist(), *told, strict=True):
                one = stated[cases[place]]
                order = (cases[place], one.outcomes.index(outcome))
                found.append((order, OutcomeChange(one, outcome, was, becomes)))
        yield after, [change for _, change in sorted(found, key=lambda told: told[0])]
        # A simulation is freed by the cycle collector only: without this its arrays wait for it.
        for law in (old, new):
            for population in law.populations.values():
                vars(population).clear()


def _under(system: TaxBenefitSystem, persons: Simulation, facts: Mapping[str, Any]) -> Simulation:
    """The persons and families of a simulation, with their facts, under another law."""
    populations = system.instantiate_entities()
    for key, population in populations.items():
        known = persons.populations[key]
        population.ids, population.count = known.ids, known.count
    families = persons.populations[Family.key]
    populations[Family.key].members_entity_id = families.members_entity_id
    populations[Family.key].members_role = families.members_role
    simulation = Simulation(system, populations)
    for name, values in facts.items():
        simulation.set_input(name, DateUnit.ETERNITY, values)
    return simulation
