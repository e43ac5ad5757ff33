"""Every outcome has an answer on every day since 2006: no gap, no missing parameter."""

from datetime import date, timedelta

import numpy as np
import pytest
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import Instant, Period
from people import change_days, outcomes_of, random_facts

from openfisca_oqtf.cases import Case, Member
from openfisca_oqtf.cases.judge import simulate

FIRST, LAST = date(2006, 7, 26), date(2030, 12, 31)
PERSONS = 20


def every_day(system):
    first_of_months = {
        date(year, month, 1) for year in range(FIRST.year, LAST.year + 1) for month in range(1, 13)
    }
    around = {
        change + timedelta(days=offset) for change in change_days(system) for offset in (-1, 0, 1)
    }
    return sorted(day for day in first_of_months | around | {FIRST, LAST} if FIRST <= day <= LAST)


@pytest.fixture(scope="module")
def simulation(system):
    def role(number):
        return "child" if number % 4 == 3 else "adult"

    cases = []
    for first in range(0, PERSONS, 4):
        members = [
            Member(str(n), role(n), random_facts(system, n)) for n in (first, first + 1, first + 3)
        ]
        cases.append(Case("family", "", "", date(2020, 1, 1), tuple(members), {}))
        alone = Member("alone", "adult", random_facts(system, first + 2))
        cases.append(Case("alone", "", "", date(2020, 1, 1), (alone,), {}))
    return simulate(system, cases)


def test_the_days_cover_the_law(system):
    days = every_day(system)
    assert days[0] == FIRST
    assert days[-1] == LAST
    assert {date(2011, 7, 17), date(2011, 7, 18), date(2024, 1, 27), date(2024, 1, 28)} <= {*days}
    assert len(days) > 12 * 24


def test_every_outcome_of_every_day_is_computed(system, simulation):
    outcomes = outcomes_of(system)
    for day in every_day(system):
        period = Period(("day", Instant((day.year, day.month, day.day)), 1))
        for name in outcomes:
            values = simulation.calculate(name, period)
            variable = system.variables[name]
            assert len(values) == simulation.get_population(variable.entity.plural).count, name
            check(variable, np.asarray(values), day)


def check(variable, values, day):
    """The values are of the type that is promised, and in its bounds."""
    expected = {bool: "b", int: "i", float: "f", date: "M", Enum: "i", str: "O"}[
        variable.value_type
    ]
    assert values.dtype.kind == expected, (variable.name, day, values.dtype)
    if variable.value_type is Enum:
        assert values.min() >= 0, (variable.name, day)
        assert values.max() < len(variable.possible_values), (variable.name, day)
    elif variable.value_type is date:
        assert not np.isnat(values).any(), (variable.name, day)
    elif variable.value_type is float:
        assert np.isfinite(values).all(), (variable.name, day)
