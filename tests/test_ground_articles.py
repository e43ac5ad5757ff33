"""The numbers of the grounds: one for each ground of each day, of an article then in force."""

from __future__ import annotations

import datetime
import itertools

import pytest
from openfisca_core.simulations import SimulationBuilder

from openfisca_oqtf.enums import OqtfGround
from openfisca_oqtf.legal import in_force, parse_citation

GROUNDS = [ground.name for ground in OqtfGround if ground != OqtfGround.none]
RENUMBERED = datetime.date(2021, 5, 1)
DAY = datetime.timedelta(days=1)


def _numbers(system, ground):
    """(first day, first day after, number) of a ground, oldest first."""
    parameter = system.parameters.oqtf.grounds.articles.children[ground]
    dated = sorted(
        (datetime.date.fromisoformat(value.instant_str), value.value)
        for value in parameter.values_list
    )
    ends = [*(first for first, _ in dated[1:]), datetime.date(2025, 7, 15)]
    return [(first, after, *number) for (first, number), after in zip(dated, ends, strict=True)]


@pytest.mark.parametrize("ground", GROUNDS)
def test_number_is_of_an_article_in_force(system, ground):
    for first, after, number in _numbers(system, ground):
        assert in_force(parse_citation(number, first), first, after), (number, first)


@pytest.mark.parametrize("ground", GROUNDS)
def test_number_starts_with_the_ground_and_changes_with_the_code(system, ground):
    lists = system.parameters.oqtf.grounds
    known = [
        value.instant_str
        for value in itertools.chain(lists.third_country.values_list, lists.eu.values_list)
        if ground in value.value
    ]
    firsts = [first for first, _, _ in _numbers(system, ground)]
    assert firsts[0] == datetime.date.fromisoformat(min(known))
    assert firsts[-1] == RENUMBERED


@pytest.mark.parametrize("ground", GROUNDS)
def test_no_number_before_the_ground(system, ground):
    first = _numbers(system, ground)[0][0]
    simulation = SimulationBuilder().build_default_simulation(system)
    simulation.set_input("oqtf_ground", "ETERNITY", [ground])
    assert simulation.calculate("oqtf_ground_article", str(first - DAY)).tolist() == [""]


def test_no_number_without_an_oqtf(system):
    simulation = SimulationBuilder().build_default_simulation(system)
    assert simulation.calculate("oqtf_ground_article", "2025-01-01").tolist() == [""]


def test_many_persons_at_once(system):
    simulation = SimulationBuilder().build_default_simulation(system, count=3)
    simulation.set_input("oqtf_ground", "ETERNITY", ["eu_threat", "none", "overstay"])
    articles = simulation.calculate("oqtf_ground_article", "2025-01-01").tolist()
    assert articles == ["L. 251-1, 2°", "", "L. 611-1, 2°"]
