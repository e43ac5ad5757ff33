"""Populations: outcomes of many persons, each alone, from arrays of facts."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from openfisca_core.indexed_enums import Enum, EnumArray
from openfisca_core.periods import DateUnit, Instant, Period
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from openfisca_oqtf.calendar import FIRST_DAY, LAST_DAY, NEVER, parse_day
from openfisca_oqtf.cases.facts import FIRST, LAST, accepted_range, not_a_fact, not_an_outcome
from openfisca_oqtf.cases.problems import Problem
from openfisca_oqtf.entities import Family

Values = npt.NDArray[Any]

# Kinds of numpy's types that a fact takes, and their name for people.
_KINDS = {
    bool: ("b", "bool"),
    int: ("iu", "whole numbers"),
    float: ("fiu", "numbers"),
    datetime.date: ("M", "datetime64[D]"),
}
_FIRST, _LAST, _NEVER = (int(day.astype(np.int64)) for day in (FIRST_DAY, LAST_DAY, NEVER))


def calculate_persons(
    system: TaxBenefitSystem,
    facts: Mapping[str, Any],
    outcomes: Iterable[str],
    day: str | datetime.date,
) -> dict[str, Any]:
    """Outcomes of persons, each alone in a family: what a family would tell, facts tell.

    Give a large population block by block: memory then holds one block. Each fact is checked by
    itself; facts of a person that contradict one another are not looked for, as in a case.

    Args:
        system: the law, or a reform of it.
        facts: name of the fact -> one value a person, all of the same length: ``bool``, whole
            numbers, numbers or ``datetime64[D]``; for an Enum an encoded array, or names of
            members. The date that has not happened or is not known is ``calendar.NEVER``. A
            fact left out has its default for everyone.
        outcomes: names of the outcomes.
        day: the day whose law is applied, as YYYY-MM-DD.

    Returns:
        Name of the outcome -> one value a person, which for an outcome of the family is that of
        the person alone; an Enum as an encoded array.

    Raises:
        ValueError: a name is not known, a fact has another type or a value out of its range, no
            fact is given or their lengths differ, or the day is none. The message has one line
            for each, with the first wrong value and what is accepted; nothing is computed.
    """
    asked = [outcomes] if isinstance(outcomes, str) else list(outcomes)
    arrays = {name: np.asanyarray(values) for name, values in facts.items()}
    law = parse_day(str(day))
    problems = [*_wrong_day(day, law), *_wrong_outcomes(system, asked)]
    problems += _wrong_facts(system, arrays)
    if problems or law is None:
        raise ValueError("\n".join(map(str, problems)))
    simulation = _simulation(system, arrays)
    period = Period((DateUnit.DAY, Instant((law.year, law.month, law.day)), 1))
    values = {outcome: simulation.calculate(outcome, period) for outcome in asked}
    # Populations, holders and the simulation hold one another: without this the arrays of many
    # blocks wait for the cycle collector.
    for population in simulation.populations.values():
        vars(population).clear()
    return values


def _simulation(system: TaxBenefitSystem, facts: Mapping[str, Values]) -> Simulation:
    """A simulation built without the engine's builder, which counts persons one by one."""
    persons = np.arange(len(next(iter(facts.values()))))
    populations = system.instantiate_entities()
    for population in populations.values():
        population.ids, population.count = persons, len(persons)
    populations[Family.key].members_entity_id = persons
    simulation = Simulation(system, populations)
    for name, values in facts.items():
        simulation.set_input(name, "ETERNITY", values)
    return simulation


# -- What is refused ---------------------------------------------------------------------


def _wrong_day(day: object, read: datetime.date | None) -> Iterator[Problem | str]:
    if read is None or not FIRST <= read <= LAST:
        yield Problem("day", str(day), f"a day as YYYY-MM-DD, from {FIRST} to {LAST}")


def _wrong_outcomes(system: TaxBenefitSystem, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if accepted := not_an_outcome(system, name):
            yield f"{name} is refused; accepted: {accepted}"


def _wrong_facts(system: TaxBenefitSystem, facts: Mapping[str, Values]) -> Iterator[Problem | str]:
    lengths = {name: values.shape[0] if values.ndim else 0 for name, values in facts.items()}
    if len(set(lengths.values())) != 1:
        told = ", ".join(f"{name}: {length}" for name, length in lengths.items()) or "no fact"
        yield f"lengths of the facts: {told}; accepted: at least one, all of one length"
    for name, values in facts.items():
        if accepted := not_a_fact(system, name):
            yield f"{name} is refused; accepted: {accepted}"
        elif values.ndim != 1:
            yield f"{name}: {values.ndim} dimensions are refused; accepted: one value a person"
        else:
            yield from _wrong_values(system.variables[name], values)


def _wrong_values(fact: Variable, values: Values) -> Iterator[Problem | str]:
    """The type, or the first value, that a fact does not take."""
    if fact.value_type is Enum:
        yield from _wrong_members(fact, values)
    elif fact.value_type in _KINDS:
        kinds, accepted = _KINDS[fact.value_type]
        right_unit = kinds != "M" or values.dtype == NEVER.dtype
        if values.dtype.kind not in kinds or not right_unit:
            yield f"{fact.name}: an array of {values.dtype} is refused; accepted: one of {accepted}"
        elif len(values) and kinds == "M":
            yield from _wrong_dates(fact.name, values)
        elif len(values) and kinds != "b":
            yield from _wrong_numbers(fact, values)


def _wrong_members(fact: Variable, values: Values) -> Iterator[Problem | str]:
    enum = fact.possible_values
    accepted = f"an array encoded by {enum.__name__}, or names of its members"
    if isinstance(values, EnumArray):
        if values.possible_values is not enum:
            other = values.possible_values.__name__
            yield f"{fact.name}: an array encoded by {other} is refused; accepted: {accepted}"
    elif values.dtype.kind != "U":
        yield f"{fact.name}: an array of {values.dtype} is refused; accepted: {accepted}"
    elif unknown := set(values.tolist()) - set(enum.__members__):
        yield Problem(fact.name, min(unknown), accepted)


def _wrong_dates(name: str, values: Values) -> Iterator[Problem]:
    days = values.view(np.int64)
    # NaT is the least of all; NEVER alone may lie beyond the last day.
    beyond = days.max() > _LAST and np.count_nonzero(days > _LAST) != np.count_nonzero(
        days == _NEVER
    )
    if beyond or days.min() < _FIRST:
        wrong = (days < _FIRST) | ((days > _LAST) & (days != _NEVER))
        accepted = f"days from {FIRST} to {LAST}, or {NEVER} for never"
        yield Problem(name, str(values[wrong][0]), accepted)


def _wrong_numbers(fact: Variable, values: Values) -> Iterator[Problem]:
    limits = accepted_range(fact.name)
    if limits is None:
        return
    low, high = limits
    # NaN is the least and the greatest, and in no range.
    if not (low <= values.min() and values.max() <= high):
        wrong = ~((values >= low) & (values <= high))
        accepted = f"numbers from {low:.10g} to {high:.10g}"
        yield Problem(fact.name, values[wrong][0].item(), accepted)
