"""Cases judged as one vector: each by its own facts, under the law of any day."""

from datetime import date

import numpy as np
import pytest
from openfisca_core.indexed_enums import EnumArray

from openfisca_oqtf.cases import Case, Member, judge
from openfisca_oqtf.cases.judge import as_python, simulate
from openfisca_oqtf.cases.problems import NEVER
from openfisca_oqtf.enums import Custody


def case(day, *members, name="a case"):
    return Case(name, "", "", day, tuple(members), {})


def person(role="adult", /, **facts):
    return Member("person", role, facts)


MINOR = person(birth_date=date(2005, 1, 1))
WIFE = person(marriage_date=date(2010, 5, 5), community_of_life_unbroken=True)
HUSBAND = person(nationality="fr")
CHILD = person("child", nationality="fr", birth_date=date(2015, 1, 1))


def test_no_case_no_judgement(system):
    assert judge(system, [], ["age"], [date(2020, 1, 1)]) == []


def test_families_of_several_sizes_are_judged_by_their_first_member(system):
    day = date(2020, 6, 1)
    cases = [
        case(day, WIFE, HUSBAND, CHILD),
        case(day, MINOR),
        case(day, WIFE),
        case(day, person()),
    ]
    judged = judge(system, cases, ["oqtf_protection", "age"], [day])
    assert [one["oqtf_protection", day].value for one in judged] == [
        "spouse_of_french",
        "minor",
        "none",
        "none",
    ]
    assert [one["age", day].value for one in judged] == [-1, 15, -1, -1]


def test_an_outcome_of_the_family_is_that_of_the_family_of_each_case(system):
    day = date(2010, 1, 1)
    refused = {"permit_refusal_date": date(2009, 12, 1), "nationality": "ml"}
    couple = case(day, person(**refused), person(**refused), person("child"))
    alone = case(day, person(**refused))
    cases = [couple, case(day, MINOR), alone]
    outcomes = ["family_return_aid_amount", "return_aid_amount"]
    judged = judge(system, cases, outcomes, [day])
    assert [tuple(one[name, day].value for name in outcomes) for one in judged] == [
        (4500, 1750),
        (0, 0),
        (2000, 2000),
    ]
    [rule] = {one["family_return_aid_amount", day].rule.variable for one in judged}
    assert rule == "family_return_aid_amount"


def test_a_case_has_the_same_answer_whatever_stands_beside_it(system):
    days = [date(2010, 1, 1), date(2020, 6, 1), date(2025, 1, 1)]
    cases = [case(date(2020, 6, 1), WIFE, HUSBAND), case(date(2022, 1, 1), MINOR)]
    together = judge(system, cases, ["oqtf_protection"], days)
    alone = [judge(system, [one], ["oqtf_protection"], days)[0] for one in cases]
    assert together == alone


def test_another_day_changes_the_law_and_not_the_facts(system):
    days = [date(2020, 6, 1), date(2024, 1, 27), date(2024, 1, 28)]
    cases = [case(date(2020, 6, 1), WIFE, HUSBAND), case(date(2020, 6, 1), MINOR)]
    judged = judge(system, cases, ["oqtf_protection", "age", "reckoning_date"], days)
    assert [judged[0]["oqtf_protection", day].value for day in days] == [
        "spouse_of_french",
        "spouse_of_french",
        "none",
    ]
    # Reckoned on the day of the case, whatever the law.
    assert {judged[1]["age", day].value for day in days} == {15}
    assert {judged[1]["reckoning_date", day].value for day in days} == {date(2020, 6, 1)}


@pytest.mark.parametrize("stated", [{}, {"decision_date": NEVER}])
def test_without_decision_the_case_is_reckoned_on_its_own_day(system, stated):
    one = case(date(2020, 6, 1), person(birth_date=date(2005, 1, 1), **stated))
    (judged,) = judge(system, [one], ["age"], [date(2025, 1, 1)])
    assert judged["age", date(2025, 1, 1)].value == 15
    assert one.members[0].facts == {"birth_date": date(2005, 1, 1), **stated}


def test_the_decision_stated_wins_over_the_day_of_the_case(system):
    facts = {"birth_date": date(2005, 1, 1), "decision_date": date(2023, 1, 1)}
    (judged,) = judge(
        system, [case(date(2020, 6, 1), person(**facts))], ["age"], [date(2020, 6, 1)]
    )
    assert judged["age", date(2020, 6, 1)].value == 18


def test_a_judgement_names_its_rule(system):
    day = date(2020, 6, 1)
    (judged,) = judge(system, [case(day, MINOR)], ["oqtf_protection_minor"], [day])
    judgement = judged["oqtf_protection_minor", day]
    assert (judgement.outcome, judgement.day, judgement.value) == (
        "oqtf_protection_minor",
        day,
        True,
    )
    assert [citation.text for citation in judgement.rule.citations] == ["L. 511-4, 1°"]


def test_facts_of_every_type_reach_the_engine_and_the_others_have_their_default(system):
    facts = {
        "nationality": "ma",
        "custody": "prison",
        "residence_days_not_counted": 12,
        "work_accident_pension_rate": 0.25,
        "spouse_is_french": True,
        "birth_date": date(1990, 5, 4),
        "treatment_exists_in_return_country": False,
    }
    simulation = simulate(system, [case(date(2020, 6, 1), person(**facts), person())])
    held = {name: as_python(simulation.calculate(name, "ETERNITY")) for name in facts}
    assert {name: values[0] for name, values in held.items()} == facts
    assert {name: values[1] for name, values in held.items()} == {
        "nationality": "unknown",
        "custody": "free",
        "residence_days_not_counted": 0,
        "work_accident_pension_rate": 0.0,
        "spouse_is_french": False,
        "birth_date": NEVER,
        "treatment_exists_in_return_country": True,
    }


def test_values_of_the_engine_as_python_has_them():
    assert as_python(np.array([True, False])) == [True, False]
    assert as_python(np.array(["2020-01-01", "9999-12-31"], "M8[D]")) == [date(2020, 1, 1), NEVER]
    custody = EnumArray(np.array([3, 0], np.int16), Custody)
    assert as_python(custody) == ["prison", "free"]
    assert [type(value) for value in as_python(custody)] == [str, str]
