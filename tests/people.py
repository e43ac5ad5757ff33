"""Random persons for the tests: every fact, any value that it accepts."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit

from openfisca_oqtf.cases.facts import accepted_range, facts_of

EARLIEST = date(1950, 1, 1)
DAYS = 29000  # to 2029


def random_facts(system, seed: int) -> dict[str, Any]:
    """Facts of a person, the same for the same seed; a third of them not stated."""
    chance = random.Random(seed)
    return {
        name: random_value(fact, chance)
        for name, fact in facts_of(system).items()
        if chance.random() > 1 / 3
    }


def random_value(fact, chance: random.Random) -> Any:
    if fact.value_type is bool:
        return chance.random() < 0.5
    if fact.value_type is date:
        return EARLIEST + timedelta(days=chance.randrange(DAYS))
    if fact.value_type is Enum:
        members = list(fact.possible_values.__members__)
        # Few of the 250 nationalities matter: those of the lists, or none.
        common = [name for name in members if name in ("pt", "fr", "ma", "ch", "gb", "unknown")]
        return chance.choice(common or members)
    low, high = accepted_range(fact.name)
    return chance.randint(int(low), int(high)) if fact.value_type is int else chance.random()


def outcomes_of(system) -> list[str]:
    """Every variable of the law that depends on the day."""
    return sorted(
        name
        for name, variable in system.variables.items()
        if variable.definition_period == DateUnit.DAY
    )


def change_days(system) -> list[date]:
    """First day of each formula and each parameter value, and the day after each end."""
    days = set()
    for variable in system.variables.values():
        days |= {date.fromisoformat(start) for start in variable.formulas}
        if variable.end:
            days.add(variable.end + timedelta(days=1))
    for parameter in system.parameters.get_descendants():
        for dated in getattr(parameter, "values_list", ()):
            days.add(date.fromisoformat(dated.instant_str))
    return sorted(days)
