"""Arrays of facts in, arrays of outcomes out; and the yardstick of the benchmark agrees."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks import handwritten, handwritten_deadline
from benchmarks.population import blocks, notified_decisions
from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.enums import OqtfProtection
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
