"""Arrays of facts in, arrays of outcomes out; and the yardstick of the benchmark agrees."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks import handwritten, handwritten_deadline
from benchmarks.population import blocks, notified_decisions
from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.enums import Custody, OqtfProtection, Territory
from openfisca_oqtf.population import calculate_persons


@pytest.mark.parametrize("law", ["2021-08-26", "2023-06-01", "2024-01-27"])
def test_the_handwritten_version_agrees_row_by_row(system, law):
    assert list(OqtfProtection.__members__) == list(handwritten.CATEGORIES)
    seen = set()
    for facts in blocks(20_000, block=7_000):
        ours = calculate_persons(system, facts, ["oqtf_protection"], law)["oqtf_protection"]
        theirs = handwritten.protection(facts)
        assert np.array_equal(ours.view(np.ndarray), theirs)
        seen |= set(theirs)
    assert seen == set(range(len(OqtfProtection))), "a category never occurs in the population"


@pytest.mark.parametrize("law", ["2024-07-15", "2025-06-01"])
def test_the_handwritten_deadlines_agree_row_by_row(system, law):
    outcomes = ["oqtf_appeal_deadline", "oqtf_appeal_running_period", "oqtf_appeal_period"]
    changed = 0
    seen = set()
    for facts in blocks(20_000, block=7_000, facts_of=notified_decisions):
        ours = calculate_persons(system, facts, outcomes, law)
        for version in (handwritten_deadline.deadline, handwritten_deadline.deadline_by_rows):
            assert np.array_equal(ours["oqtf_appeal_deadline"], version(facts))
        before, running = (ours[name].decode_to_str() for name in outcomes[:0:-1])
        changed += np.count_nonzero(running != before)
        seen |= set(running)
        assert (ours["oqtf_appeal_deadline"] == NEVER).any()
    assert seen == {"none", "hours_48", "days_7", "month_1", "months_2"}
    assert changed > 100


@pytest.mark.parametrize("chosen", [{}, {"facts_of": notified_decisions}])
def test_the_population_is_the_same_at_each_run(chosen):
    first, second = (list(blocks(3_000, block=1_000, **chosen)) for _ in range(2))
    assert [len(facts["decision_date"]) for facts in first] == [1_000] * 3
    for one, other in zip(first, second, strict=True):
        assert all(np.array_equal(one[name], other[name]) for name in one)
    assert not np.array_equal(first[0]["decision_date"], first[1]["decision_date"])


def test_outcomes_come_by_name_one_value_a_person(system):
    facts = {"birth_date": np.array(["2005-05-04", "2001-01-01"], dtype="datetime64[D]")}
    outcomes = calculate_persons(system, facts, ["age", "protected_from_oqtf"], "2020-05-04")
    assert list(outcomes["age"]) == [15, 19]
    assert list(outcomes["protected_from_oqtf"]) == [True, False]


def test_an_outcome_of_the_family_is_that_of_each_person_alone(system):
    facts = {"permit_refusal_date": np.array(["2009-12-01", "2010-06-01"], dtype="datetime64[D]")}
    outcomes = calculate_persons(system, facts, ["family_return_aid_amount"], "2010-01-01")
    assert outcomes["family_return_aid_amount"].tolist() == [2000, 0]


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, "no fact"),
        ({"visa_exempt": np.ones(2, bool), "eu_national": np.ones(3, bool)}, "visa_exempt: 2, eu"),
    ],
)
def test_facts_of_different_lengths_are_refused(system, facts, told):
    with pytest.raises(ValueError, match=f"{told}.*; accepted: at least one, all of one length"):
        calculate_persons(system, facts, ["age"], "2020-05-04")


def days(*texts):
    return np.array(texts, dtype="datetime64[D]")


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (
            {"birth_dat": days("2000-01-01")},
            "birth_dat is refused; accepted: a known fact; did you",
        ),
        ({"age": np.array([20])}, "age is refused; accepted: a fact; age is an outcome"),
        (
            {"birth_date": days("1900-01-01", "1850-01-01")},
            "birth_date: '1850-01-01' is refused; ac",
        ),
        (
            {"birth_date": days("1899-12-31")},
            "accepted: days from 1900-01-01 to 2200-12-31, or 9999",
        ),
        ({"birth_date": days("9999-12-31", "2201-01-01")}, "birth_date: '2201-01-01' is refused"),
        ({"birth_date": days("9999-12-30")}, "birth_date: '9999-12-30' is refused"),
        ({"birth_date": days("10000-01-01")}, "birth_date: '10000-01-01' is refused"),
        ({"birth_date": days("NaT")}, "birth_date: 'NaT' is refused"),
        (
            {"birth_date": days("2000-01-01").astype("datetime64[ns]")},
            "an array of datetime64.ns. is",
        ),
        (
            {"birth_date": ["2000-01-01"]},
            "birth_date: an array of <U10 is refused; accepted: one of d",
        ),
        ({"birth_date": np.array([18000])}, "birth_date: an array of int64 is refused"),
        ({"birth_date": np.datetime64("2000-01-01")}, "birth_date: 0 dimensions are refused"),
        ({"birth_date": days("2000-01-01").reshape(1, 1)}, "birth_date: 2 dimensions are refused"),
        (
            {"spouse_is_french": ["false"]},
            "spouse_is_french: an array of <U5 is refused; accepted: o",
        ),
        ({"spouse_is_french": np.array([1])}, "spouse_is_french: an array of int64 is refused"),
        ({"irtf_months": np.array([3.7])}, "irtf_months: an array of float64 is refused"),
        ({"irtf_months": np.array([True])}, "irtf_months: an array of bool is refused"),
        (
            {"irtf_months": np.array([0, -5])},
            "irtf_months: -5 is refused; accepted: numbers from 0 t",
        ),
        ({"irtf_months": np.array([1201])}, "irtf_months: 1201 is refused"),
        (
            {"work_accident_pension_rate": np.array([0.2, np.nan])},
            "rate: nan is refused; accepted: n",
        ),
        (
            {"work_accident_pension_rate": np.array([20])},
            "work_accident_pension_rate: 20 is refused",
        ),
        (
            {"custody": np.array(["free", "jail"])},
            "custody: 'jail' is refused; accepted: an array enc",
        ),
        ({"custody": np.array([3])}, "custody: an array of int64 is refused"),
        (
            {"custody": Territory.encode(np.array(["mayotte"]))},
            "custody: an array encoded by Territo",
        ),
    ],
)
def test_a_fact_that_nobody_could_mean_is_refused_by_its_name(system, facts, told):
    with pytest.raises(ValueError, match=told):
        calculate_persons(system, facts, [], "2020-05-04")


@pytest.mark.parametrize(
    ("facts", "outcome", "expected"),
    [
        ({"birth_date": np.append(days("1900-01-01", "2200-12-31"), NEVER)}, "age", [120, -1, -1]),
        ({"irtf_months": np.array([0, 1200], np.int16)}, "age", [-1, -1]),
        ({"spouse_is_french": [True, False]}, "age", [-1, -1]),
        ({"work_accident_pension_rate": np.array([0, 1])}, "protected_from_oqtf", [False, True]),
        ({"custody": np.array(["prison"])}, "age", [-1]),
        ({"custody": Custody.encode(np.array(["prison"]))}, "age", [-1]),
        ({"birth_date": days()}, "age", []),
    ],
)
def test_the_ends_of_each_range_are_accepted(system, facts, outcome, expected):
    assert list(calculate_persons(system, facts, [outcome], "2020-05-04")[outcome]) == expected


@pytest.mark.parametrize(
    ("outcomes", "day", "told"),
    [
        (["oqtf_protectio"], "2020-05-04", "a known outcome; did you mean 'oqtf_protection'"),
        (["birth_date"], "2020-05-04", "accepted: an outcome; birth_date is a fact"),
        (["age"], "2020-05", "day: '2020-05' is refused; accepted: a day as YYYY-MM-DD, from 1900"),
        (["age"], "2021-02-30", "day: '2021-02-30' is refused"),
        (["age"], "1899-12-31", "day: '1899-12-31' is refused"),
    ],
)
def test_an_unknown_outcome_and_a_day_of_no_calendar_are_refused(system, outcomes, day, told):
    with pytest.raises(ValueError, match=told):
        calculate_persons(system, {"birth_date": days("2000-01-01")}, outcomes, day)


def test_all_that_is_wrong_is_told_at_once(system):
    facts = {"birth_dat": days("2000-01-01"), "custody": np.array(["jail"])}
    with pytest.raises(ValueError, match="refused") as error:
        calculate_persons(system, facts, ["agee"], "2020-13-01")
    told = str(error.value).splitlines()
    assert [line.split()[0].strip(":") for line in told] == ["day", "agee", "birth_dat", "custody"]
