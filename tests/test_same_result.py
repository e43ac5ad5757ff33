"""One person has one answer: alone or in a vector, by YAML test or by the web API."""

import json
from datetime import date

import numpy as np
import pytest
from openfisca_core.periods import Instant, Period
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.tools.test_runner import run_tests
from openfisca_web_api.app import create_app
from people import outcomes_of, random_facts

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.cases import Case, Member
from openfisca_oqtf.cases.facts import as_json
from openfisca_oqtf.cases.judge import as_python, simulate

DAYS = (
    date(2006, 7, 26),
    date(2009, 3, 2),
    date(2013, 6, 30),
    date(2018, 10, 1),
    date(2021, 9, 1),
    date(2024, 6, 1),
    date(2026, 1, 1),
)
PERSONS = 40
SAMPLE = range(0, PERSONS, 4)


def period_of(day):
    return Period(("day", Instant((day.year, day.month, day.day)), 1))


def case_of(system, seed, day):
    facts = {"decision_date": day, **random_facts(system, seed)}
    return Case(str(seed), "", "", day, (Member("person", "adult", facts),), {})


def answers(simulation, system):
    """(outcome, day) -> the values of every person."""
    return {
        (name, day): as_python(simulation.calculate(name, period_of(day)))
        for day in DAYS
        for name in outcomes_of(system)
    }


@pytest.fixture(scope="module")
def cases(system):
    return [case_of(system, seed, date(2020, 1, 1)) for seed in range(PERSONS)]


@pytest.fixture(scope="module")
def together(system, cases):
    return answers(simulate(system, cases), system)


def test_the_random_persons_differ(together):
    """Otherwise the comparisons below would compare nothing."""
    varied = {name for (name, _), values in together.items() if len(set(values)) > 1}
    assert {"age", "oqtf_protection", "protected_from_oqtf", "eu_citizen"} <= varied


def test_alone_as_in_a_vector(system, cases, together):
    for position in SAMPLE:
        alone = answers(simulate(system, [cases[position]]), system)
        for key, (value,) in alone.items():
            assert value == together[key][position], (key, position)


def test_the_order_of_the_persons_is_nothing(system, cases, together):
    reverse = answers(simulate(system, cases[::-1]), system)
    for key, values in reverse.items():
        assert values[::-1] == together[key], key


def test_strangers_change_nothing_for_a_family(system, together, cases):
    """Families in the vector switch on the code of the ties: the lonely keep their answers."""
    family = (
        Member("a", "adult", {"nationality": "fr", "birth_date": date(1980, 1, 1)}),
        Member("b", "adult", {"marriage_date": date(2005, 1, 1)}),
        Member("c", "child", {"nationality": "fr", "birth_date": date(2015, 1, 1)}),
    )
    with_family = [*cases, Case("family", "", "", date(2020, 1, 1), family, {})]
    mixed = answers(simulate(system, with_family), system)
    for key, values in mixed.items():
        assert values[:PERSONS] == together[key], key


def test_facts_set_without_the_cases_module(system, cases, together):
    """The plain way of the engine, default families, only what is stated."""
    for position in (0, 21):
        facts = {name: as_json(value) for name, value in cases[position].members[0].facts.items()}
        simulation = SimulationBuilder().build_from_entities(
            system,
            {
                "persons": {"p": {name: {"ETERNITY": value} for name, value in facts.items()}},
                "families": {"f": {"adults": ["p"]}},
            },
        )
        for key, (value,) in answers(simulation, system).items():
            assert value == together[key][position], key


def expected_of(value):
    return value.isoformat() if isinstance(value, date) else value


def test_through_the_yaml_test_runner(system, cases, together, tmp_path, capfd):
    tests = [
        {
            "name": f"person {position} on {day}",
            "period": day.isoformat(),
            "input": {k: expected_of(v) for k, v in cases[position].members[0].facts.items()},
            "output": {
                name: expected_of(together[name, day][position]) for name in outcomes_of(system)
            },
            "absolute_error_margin": 0.001,
        }
        for position in (0, 20)
        for day in DAYS
    ]
    (tmp_path / "same.yaml").write_text(json.dumps(tests), encoding="utf-8")
    status = run_tests(CountryTaxBenefitSystem(), str(tmp_path / "same.yaml"), {})
    assert status == 0, capfd.readouterr().out[-3000:]


@pytest.fixture(scope="module")
def client():
    return create_app(CountryTaxBenefitSystem()).test_client()


# Two persons on one day: the time of the engine grows with the square of what a request asks.
@pytest.mark.parametrize("pair", list(zip(SAMPLE[::2], SAMPLE[1::2], strict=True)))
@pytest.mark.parametrize("day", DAYS)
def test_through_the_web_api(system, cases, together, client, pair, day):
    plurals = {name: system.variables[name].entity.plural for name in outcomes_of(system)}

    def asked(plural):
        return {name: {day.isoformat(): None} for name in plurals if plurals[name] == plural}

    persons = {
        f"p{position}": {
            **{
                name: {"ETERNITY": expected_of(value)}
                for name, value in cases[position].members[0].facts.items()
            },
            **asked("persons"),
        }
        for position in pair
    }
    families = {
        f"f{position}": {"adults": [f"p{position}"], **asked("families")} for position in pair
    }
    response = client.post("/calculate", json={"persons": persons, "families": families})
    assert response.status_code == 200, response.text[:500]
    for position in pair:
        for name, plural in plurals.items():
            value = together[name, day][position]
            told = response.json[plural][f"{plural[0]}{position}"][name][day.isoformat()]
            if isinstance(value, date):
                # The stock web API writes dates as those of HTTP headers.
                http = f"{value:%d %b %Y} 00:00:00 GMT"
                assert told == value.isoformat() or told.endswith(http), (name, day, told)
            elif isinstance(value, float):
                assert np.isclose(told, value), (name, day)
            else:
                assert told == value, (name, day)
