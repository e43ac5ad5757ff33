"""The validator of facts: what is refused, in which words, and what cannot all be true."""

import datetime
import math

import pytest
from openfisca_core.indexed_enums import Enum
from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.cases.facts import (
    _RANGES,
    accepted_range,
    as_json,
    facts_of,
    french_subject,
    read_facts,
    read_value,
)
from openfisca_oqtf.cases.problems import NEVER, Problem
from openfisca_oqtf.entities import Person

DAY = datetime.date(2020, 2, 29)


def problems_of(system, **facts):
    return [str(problem) for problem in read_facts(system, facts)[1]]


@pytest.mark.parametrize(
    ("fact", "value", "read"),
    [
        ("spouse_is_french", True, True),
        ("spouse_is_french", False, False),
        ("nationality", "no", "no"),
        ("nationality", "stateless", "stateless"),
        ("birth_date", "2020-02-29", DAY),
        ("birth_date", DAY, DAY),
        ("birth_date", None, NEVER),
        ("birth_date", "9999-12-31", NEVER),
        ("birth_date", "1900-01-01", datetime.date(1900, 1, 1)),
        ("birth_date", "2200-12-31", datetime.date(2200, 12, 31)),
        ("notification_minute", None, -1),
        ("notification_minute", -1, -1),
        ("notification_minute", 0, 0),
        ("notification_minute", 1439, 1439),
        ("residence_days_not_counted", 0, 0),
        ("residence_days_not_counted", 36525, 36525),
        ("irtf_months", 0, 0),
        ("irtf_months", 1200, 1200),
        ("appeal_filing_minute", -1, -1),
        ("work_accident_pension_rate", 0, 0.0),
        ("work_accident_pension_rate", 1, 1.0),
        ("work_accident_pension_rate", 0.2, 0.2),
    ],
)
def test_accepted(system, fact, value, read):
    facts, problems = read_facts(system, {fact: value})
    assert problems == []
    assert facts == {fact: read}
    assert type(facts[fact]) is type(read)


@pytest.mark.parametrize(
    ("fact", "value", "accepted"),
    [
        *(
            ("spouse_is_french", value, "true or false")
            for value in ("true", "false", "yes", 1, 0, 1.0, None, [], {})
        ),
        *(
            ("notification_minute", value, "a whole number from -1 to 1439")
            for value in (-2, 1440, 600.0, "600", True, False, math.nan, math.inf, 2**40, [600])
        ),
        ("irtf_months", None, "a whole number from 0 to 1200"),
        ("irtf_months", 1201, "a whole number from 0 to 1200"),
        ("residence_days_not_counted", -1, "a whole number from 0 to 36525"),
        ("residence_days_not_counted", 36526, "a whole number from 0 to 36525"),
        ("appeal_filing_minute", -2, "a whole number from -1 to 1439"),
        ("appeal_filing_minute", 1440, "a whole number from -1 to 1439"),
        ("irtf_months", -1, "a whole number from 0 to 1200"),
        *(
            ("work_accident_pension_rate", value, "a number from 0 to 1")
            for value in (20, -0.01, 1.01, "0.2", True, None, math.nan, math.inf, -math.inf)
        ),
        *(
            ("birth_date", value, "a day of the calendar as YYYY-MM-DD, or null for never")
            for value in (
                "1990",
                "1990-05",
                "19900504",
                "04/05/1990",
                "1990-W18-5",
                "1990-05-04T00:00",
                "1990-05-04\n",
                1990,
                20000.5,
                True,
                datetime.datetime(1990, 5, 4),
                {"ETERNITY": "1990-05-04"},
            )
        ),
        ("birth_date", "2021-02-29", "a day of the calendar as YYYY-MM-DD, or null for never"),
        ("birth_date", "2021-13-01", "a day of the calendar as YYYY-MM-DD, or null for never"),
        ("birth_date", "0000-00-00", "a day of the calendar as YYYY-MM-DD, or null for never"),
        *(
            ("birth_date", value, "a day from 1900-01-01 to 2200-12-31, or null for never")
            for value in ("1899-12-31", "2201-01-01", "9999-12-30")
        ),
        ("custody", "jail", "free, house_arrest, detention, prison"),
        ("custody", "prisom", "detention, prison; did you mean 'prison'?"),
        ("custody", 3, "free, house_arrest, detention, prison"),
        ("custody", True, "free, house_arrest, detention, prison"),
        ("custody", "Prison", "did you mean 'prison'?"),
        ("nationality", False, "one of 252 names such as ad, ae, af"),
        ("nationality", "unknwon", "did you mean 'unknown'?"),
        ("nationality", ["ma"], "one of 252 names"),
    ],
)
def test_refused_with_the_fact_the_value_and_what_is_accepted(system, fact, value, accepted):
    facts, problems = read_facts(system, {fact: value})
    assert facts == {}
    assert [problem.fact for problem in problems] == [fact]
    shown = value if isinstance(value, datetime.datetime) else problems[0].value
    assert str(problems[0]).startswith(f"{fact}: {shown!r} is refused; accepted: ")
    assert accepted in problems[0].accepted


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("birth_dat", "accepted: a known fact; did you mean 'birth_date'?"),
        ("zzz", "accepted: a known fact; see `openfisca-oqtf facts`"),
        ("oqtf_protection", "accepted: a fact; oqtf_protection is an outcome, which the law"),
        (1, "accepted: a known fact"),
        (None, "accepted: a known fact"),
        (True, "accepted: a known fact"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest_known(system, name, expected):
    facts, problems = read_facts(system, {name: True})
    assert facts == {}
    assert [expected in str(problem) for problem in problems] == [True]


def test_every_problem_is_listed(system):
    problems = problems_of(
        system,
        birth_dat="1990-01-01",
        birth_date="1990-01-01",
        marriage_date="1999-01-01",
        custody="jail",
        spouse_is_french="yes",
    )
    assert [problem.partition(":")[0] for problem in problems] == [
        "birth_dat",
        "custody",
        "spouse_is_french",
        "marriage_date",
    ]


@pytest.mark.parametrize(
    ("facts", "refused"),
    [
        ({"birth_date": "2000-01-02", "entry_date": "2000-01-01"}, "entry_date"),
        ({"birth_date": "2000-01-02", "decision_date": "2000-01-01"}, "decision_date"),
        ({"birth_date": "2000-01-02", "marriage_date": "2000-01-01"}, "marriage_date"),
        ({"birth_date": "2000-01-02", "visa_expiry_date": "2000-01-01"}, "visa_expiry_date"),
        ({"entry_date": "2020-01-02", "decision_date": "2020-01-01"}, "decision_date"),
        ({"marriage_date": "2020-01-02", "decision_date": "2020-01-01"}, "decision_date"),
        ({"decision_date": "2020-01-02", "notification_date": "2020-01-01"}, "notification_date"),
        ({"decision_date": "2020-01-02", "oqtf_executed_on": "2020-01-01"}, "oqtf_executed_on"),
        ({"decision_date": "2020-01-02", "appeal_filing_date": "2020-01-01"}, "appeal_filing_date"),
        (
            {"notification_date": "2020-01-02", "appeal_filing_date": "2020-01-01"},
            "appeal_filing_date",
        ),
        (
            {"legal_aid_request_date": "2020-01-02", "legal_aid_decision_date": "2020-01-01"},
            "legal_aid_decision_date",
        ),
        (
            {"absence_start_date": "2020-01-02", "absence_end_date": "2020-01-01"},
            "absence_end_date",
        ),
        ({"birth_date": "2000-03-15", "marriage_date": "2016-03-14"}, "marriage_date"),
        ({"birth_date": "2000-03-15", "marriage_date": "2000-03-15"}, "marriage_date"),
        ({"birth_date": "2000-02-29", "marriage_date": "2016-02-28"}, "marriage_date"),
        ({"birth_date": "2001-03-01", "marriage_date": "2017-02-28"}, "marriage_date"),
        (
            {"spouse_is_french": True, "spouse_resident_since_childhood": True},
            "spouse_resident_since_childhood",
        ),
        (
            {
                "treatment_exists_in_return_country": False,
                "treatment_accessible_in_return_country": True,
            },
            "treatment_accessible_in_return_country",
        ),
        ({"appeal_filing_minute": 600}, "appeal_filing_minute"),
        (
            {
                "regular_residence_since": "2020-01-02",
                "decision_date": "2020-01-01",
                "residence_days_not_counted": 5,
            },
            "decision_date",
        ),
        (
            {
                "regular_residence_since": "2020-01-01",
                "decision_date": "2020-01-11",
                "residence_days_not_counted": 11,
            },
            "residence_days_not_counted",
        ),
        (
            {
                "birth_date": "1980-01-02",
                "reunification_oldest_child_birth_date": "1980-01-01",
            },
            "reunification_oldest_child_birth_date",
        ),
    ],
)
def test_facts_that_cannot_all_be_true(system, facts, refused):
    problems = read_facts(system, facts)[1]
    assert [problem.fact for problem in problems] == [refused]
    assert problems[0].value == facts[refused]
    assert problems[0].accepted


@pytest.mark.parametrize(
    "facts",
    [
        {"birth_date": "2000-01-02", "entry_date": "2000-01-02"},
        {"birth_date": "2000-03-15", "marriage_date": "2016-03-15"},
        {"birth_date": "2000-02-29", "marriage_date": "2016-02-29"},
        {"decision_date": "2020-01-02", "notification_date": "2020-01-02"},
        {"decision_date": "2020-01-02", "notification_date": None},
        {"birth_date": None, "marriage_date": "2016-02-29"},
        {"spouse_is_french": False, "spouse_resident_since_childhood": True},
        {"treatment_exists_in_return_country": False},
        {"treatment_accessible_in_return_country": True},
        {"appeal_filing_minute": None},
        {"appeal_filing_minute": 600, "appeal_filing_date": "2020-01-02"},
        {
            "habitual_residence_since": "2010-01-01",
            "regular_residence_since": "2020-01-01",
            "decision_date": "2020-01-11",
            "residence_days_not_counted": 11,
        },
        {
            "regular_residence_since": "2020-01-01",
            "decision_date": "2020-01-11",
            "residence_days_not_counted": 10,
        },
        {"regular_residence_since": "2020-01-01", "residence_days_not_counted": 36525},
        {"birth_date": "1980-01-02", "reunification_spouse_birth_date": "1980-01-01"},
    ],
)
def test_facts_that_may_all_be_true(system, facts):
    assert read_facts(system, facts)[1] == []


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("decision_date", "exit_stamp_date"),
        ("decision_date", "overseas_exit_stamp_date"),
        ("decision_date", "consulate_presentation_date"),
        ("decision_date", "presence_abroad_proved_date"),
        ("appeal_filing_date", "oqtf_judgment_date"),
        ("oqtf_judgment_date", "judgment_notification_date"),
        ("refere_liberte_filed_date", "refere_liberte_ended_date"),
        ("asylum_suspension_request_date", "asylum_suspension_ruling_date"),
        ("expulsion_summons_date", "expulsion_commission_date"),
        ("expulsion_summons_date", "expulsion_postponement_date"),
        ("expulsion_summons_date", "expulsion_opinion_date"),
        ("expulsion_postponement_date", "expulsion_extended_until"),
        ("integration_contract_signature_date", "integration_training_end_date"),
        ("integration_contract_signature_date", "integration_contract_termination_notice_date"),
        ("integration_contract_termination_notice_date", "integration_contract_termination_date"),
        ("expulsion_order_date", "expulsion_notification_date"),
        ("expulsion_order_date", "expulsion_executed_on"),
        ("expulsion_notification_date", "expulsion_executed_on"),
        ("expulsion_order_date", "expulsion_abrogation_request_date"),
        ("expulsion_notification_date", "expelled_refugee_appeal_filing_date"),
        ("expelled_refugee_appeal_filing_date", "expelled_refugee_opinion_date"),
        ("expulsion_executed_on", "expulsion_abrogation_commission_date"),
        ("restraint_decision_date", "detention_start_date"),
        ("restraint_decision_date", "detention_order_notification_date"),
        ("previous_detention_end_date", "detention_start_date"),
        ("detention_order_notification_date", "detention_order_appeal_filing_date"),
        ("detention_start_date", "release_order_notified_date"),
        ("aprf_decision_date", "aprf_notification_date"),
    ],
)
def test_no_step_comes_before_the_one_that_it_follows(system, earlier, later):
    eve = {earlier: "2020-01-02", later: "2020-01-01"}
    assert [problem.fact for problem in read_facts(system, eve)[1]] == [later]
    assert read_facts(system, {**eve, later: "2020-01-02"})[1] == []


@pytest.mark.parametrize(
    ("minute", "day"),
    [
        ("appeal_filing_minute", "appeal_filing_date"),
        ("detention_start_minute", "detention_start_date"),
        ("previous_detention_end_minute", "previous_detention_end_date"),
        ("house_arrest_notification_minute", "house_arrest_notification_date"),
        ("detention_order_notification_minute", "detention_order_notification_date"),
        ("detention_order_appeal_filing_minute", "detention_order_appeal_filing_date"),
        ("release_order_notified_minute", "release_order_notified_date"),
    ],
)
def test_the_minute_of_a_day_needs_that_day(system, minute, day):
    assert [problem.fact for problem in read_facts(system, {minute: 600})[1]] == [minute]
    assert read_facts(system, {minute: 600, day: "2020-01-02"})[1] == []


def test_every_numeric_fact_has_its_range_and_every_range_its_fact(system):
    numeric = {name for name, fact in facts_of(system).items() if fact.value_type in (int, float)}
    assert numeric == set(_RANGES)
    for name in numeric:
        low, high = accepted_range(name)
        assert low <= system.variables[name].default_value <= high


def test_the_default_of_every_fact_is_accepted(system):
    for name, fact in facts_of(system).items():
        default = fact.default_value
        stated = default.name if fact.value_type is Enum else default
        assert not isinstance(read_value(fact, stated), Problem), name


def test_facts_are_the_eternal_variables_without_formula(system):
    facts = facts_of(system)
    assert "birth_date" in facts
    assert "age" not in facts
    assert list(facts) == sorted(facts)
    assert not any(fact.formulas for fact in facts.values())


@pytest.mark.parametrize(
    ("outcome", "value", "ok"),
    [
        ("age", -1, True),
        ("age", 2**31, False),
        ("oqtf_protection", "minor", True),
        ("oqtf_protection", "minro", False),
        ("protected_from_oqtf", "true", False),
        ("reckoning_date", None, True),
    ],
)
def test_values_of_outcomes_are_read_as_strictly(system, outcome, value, ok):
    assert isinstance(read_value(system.variables[outcome], value), Problem) is not ok


class a_text(Variable):
    value_type = str
    entity = Person
    definition_period = ETERNITY


@pytest.mark.parametrize(("value", "ok"), [("Évry", True), (" ", False), (3, False), (None, False)])
def test_a_fact_that_is_a_text(value, ok):
    assert isinstance(read_value(a_text(), value), Problem) is not ok


def test_a_french_national_is_no_subject():
    assert french_subject({"nationality": "ma"}) == []
    assert french_subject({}) == []
    assert [problem.fact for problem in french_subject({"nationality": "fr"})] == ["nationality"]


def test_values_for_json():
    assert [as_json(v) for v in (NEVER, DAY, True, 3, "minor")] == [
        None,
        "2020-02-29",
        True,
        3,
        "minor",
    ]
