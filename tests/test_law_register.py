"""The register of articles, the registry of the formulas and the lists that both rest on."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from openfisca_core.model_api import DAY, Variable
from openfisca_web_api.loader import build_data

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import OqtfProtection
from openfisca_oqtf.legal import articles, in_force, parse_citation, register, rule_at
from tests.test_vocabulary import FACTS

RENUMBERING = datetime.date(2021, 5, 1)
DAY_AFTER = datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("article", "repeal"),
    [
        ("L. 122-1", "2021-05-01"),
        ("L. 313-11", "2021-05-01"),
        ("L. 314-11", "2021-05-01"),
        ("R. 316-2", "2021-05-01"),
        ("L. 313-13", "2019-03-01"),
        ("L. 421-13", "2024-01-28"),
    ],
)
def test_a_repealed_article_is_in_force_until_its_repeal_only(article, repeal):
    first = datetime.date.fromisoformat(repeal)
    citation = parse_citation(article, first)
    assert in_force(citation, first - DAY_AFTER, first)
    assert not in_force(citation, first, first + DAY_AFTER)


def test_no_article_is_in_force_twice_on_one_day():
    for article, spans in register().items():
        for (start, end), (next_start, _) in pairwise(spans):
            assert start < end <= next_start, article
        assert spans[-1][0] < spans[-1][1], article


def test_the_articles_on_protection_bear_the_dates_of_the_statute():
    def starts(article):
        return [start.isoformat() for start, _ in register()["CESEDA", article]]

    assert starts("L511-4") == [
        "2005-03-01",
        "2006-07-25",
        "2011-07-18",
        "2015-07-31",
        "2016-11-01",
        "2021-05-01",
    ]
    assert starts("L611-3")[-3:] == ["2021-05-01", "2021-08-26", "2024-01-28"]
    assert starts("L251-2") == ["2021-05-01"]
    assert starts("L613-1")[-1] == "2024-01-28"


def test_every_citation_of_the_old_numbers_stops_at_the_renumbering(system):
    """A number of the old code may be another rule of the new one: still « in force »."""
    for name, variable in system.variables.items():
        starts = [*map(datetime.date.fromisoformat, variable.formulas)]
        last = variable.end or datetime.date.max
        for start, next_start in pairwise([*starts, last]):
            cited = variable.formulas[start.isoformat()].articles
            old = max((c.since for c in cited if c.since < RENUMBERING), default=None)
            codes = {citation.code for citation in cited if citation.since == old}
            if start < RENUMBERING < next_start and "CESEDA" in codes:
                assert RENUMBERING in {c.since for c in cited}, f"{name}, formula of {start}"


def test_no_rule_after_the_end_of_an_outcome():
    class ended_outcome(Variable):
        value_type = bool
        entity = Person
        definition_period = DAY
        end = "2011-07-17"
        label = "Ended with the law of 16 June 2011"

        @articles({"2006-07-26": "L. 511-4"})
        def formula_2006_07_26(persons, period):
            return persons("lives_in_polygamy", period)

    system = CountryTaxBenefitSystem()
    system.add_variable(ended_outcome)
    assert rule_at(system, "ended_outcome", datetime.date(2006, 7, 25)) is None
    assert rule_at(system, "ended_outcome", datetime.date(2011, 7, 17)) is not None
    assert rule_at(system, "ended_outcome", datetime.date(2011, 7, 18)) is None


def test_the_web_api_can_show_its_examples(system):
    examples = build_data(system)["openAPI_spec"]["components"]["schemas"]
    assert examples["Parameter"]["example"]["id"] == (
        "oqtf.protection.spouse_of_french.marriage_years"
    )
    assert examples["Variable"]["example"]["id"] == "oqtf_protection"
    output = examples["SituationOutput"]["example"]["persons"]["amina"]["oqtf_protection"]
    assert output == {"2022-03-01": "spouse_of_french"}


@pytest.mark.parametrize("day", ["2006-07-26", "2024-01-27", "2024-01-28"])
def test_the_categories_follow_the_order_of_the_statute(system, day):
    categories = system.parameters(day).oqtf.protection.categories
    members = [member.name for member in OqtfProtection if member != OqtfProtection.none]
    assert list(categories) == [name for name in members if name in set(categories)]
    assert all(f"oqtf_protection_{name}" in system.variables for name in members)


# Accessions by year, as the treaties give them.
FOUNDERS = {"be", "de", "fr", "it", "lu", "nl"}
BEFORE_2004 = FOUNDERS | {"dk", "ie", "gb", "gr", "es", "pt", "at", "fi", "se"}
EU_25 = BEFORE_2004 | {"cy", "cz", "ee", "hu", "lt", "lv", "mt", "pl", "si", "sk"}


@pytest.mark.parametrize(
    ("day", "members"),
    [
        ("2006-07-26", EU_25),
        ("2006-12-31", EU_25),
        ("2007-01-01", EU_25 | {"bg", "ro"}),
        ("2013-06-30", EU_25 | {"bg", "ro"}),
        ("2013-07-01", EU_25 | {"bg", "ro", "hr"}),
        ("2020-12-31", EU_25 | {"bg", "ro", "hr"}),
        ("2021-01-01", (EU_25 | {"bg", "ro", "hr"}) - {"gb"}),
    ],
)
def test_the_member_states_of_each_time(system, day, members):
    states = system.parameters(day).eu_citizens
    assert sorted(states.member_states) == sorted(members)
    assert sorted(states.assimilated_states) == ["ch", "is", "li", "no"]


# First asked by a text of 2024.
NEW_CODE_ONLY = {"irregular_stay"}


@pytest.mark.parametrize("name", sorted(FACTS.keys() - NEW_CODE_ONLY))
def test_a_fact_of_the_vocabulary_cites_an_article_of_the_code_before_2021_too(system, name):
    last_day = RENUMBERING - DAY_AFTER
    cited = [parse_citation(text, last_day) for text in system.variables[name].reference]
    assert any(in_force(citation, last_day, RENUMBERING) for citation in cited)
