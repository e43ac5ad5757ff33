"""Populations: outcomes of many persons, each alone, from arrays of facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from openfisca_core.periods import period as parse_period
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.entities import Family


def calculate_persons(
    system: TaxBenefitSystem, facts: Mapping[str, Any], outcomes: Iterable[str], day: str
) -> dict[str, Any]:
    """Outcomes of persons, each alone in a family: what a family would tell, facts tell.

    Give a large population block by block: memory then holds one block.

    Args:
        system: the law, or a reform of it.
        facts: name of the fact -> one value a person, all of the same length; an Enum as an
            encoded array. A fact left out has its default for everyone.
        outcomes: names of DAY variables of the person.
        day: the day whose law is applied, as YYYY-MM-DD.

    Returns:
        Name of the outcome -> one value a person; an Enum as an encoded array.

    Raises:
        ValueError: no fact is given, or the lengths differ.
    """
    simulation = _simulation(system, facts)
    period = parse_period(day)
    values = {outcome: simulation.calculate(outcome, period) for outcome in outcomes}
    # Populations, holders and the simulation hold one another: without this the arrays of many
    # blocks wait for the cycle collector.
    for population in simulation.populations.values():
        vars(population).clear()
    return values


def _simulation(system: TaxBenefitSystem, facts: Mapping[str, Any]) -> Simulation:
    """A simulation built without the engine's builder, which counts persons one by one."""
    lengths = {name: len(values) for name, values in facts.items()}
    if len(set(lengths.values())) != 1:
        told = ", ".join(f"{name}: {length}" for name, length in lengths.items()) or "no fact"
        raise ValueError(f"lengths of the facts: {told}; accepted: at least one, all of one length")
    persons = np.arange(next(iter(lengths.values())))
    populations = system.instantiate_entities()
    for population in populations.values():
        population.ids, population.count = persons, len(persons)
    populations[Family.key].members_entity_id = persons
    simulation = Simulation(system, populations)
    for name, values in facts.items():
        simulation.set_input(name, "ETERNITY", values)
    return simulation
