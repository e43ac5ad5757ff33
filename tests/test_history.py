"""The days of change, the timeline of a case, and the reforms that keep a law."""

from __future__ import annotations

import itertools
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from openfisca_oqtf.cases import Case, CaseFileError, Member
from openfisca_oqtf.cases.changes import DAYS_OF_A_LATER_STEP
from openfisca_oqtf.cases.judge import judge, rows_of_cases, simulate
from openfisca_oqtf.cases.reader import read_case
from openfisca_oqtf.cases.timeline import find_case, in_words, picture, timeline
from openfisca_oqtf.history import change_days
from openfisca_oqtf.legal import rule_at
from openfisca_oqtf.population import calculate_persons
from openfisca_oqtf.reforms import (
    LawOf10September2018NeverPassed,
    LawOf26January2024NeverPassed,
    freeze,
)
from openfisca_oqtf.yaml_files import PlainLoader, read_yaml

TESTS = Path(__file__).parent
TODAY = date(2026, 11, 25)
SPOUSE = {
    "marriage_date": date(2010, 1, 1),
    "spouse_is_french": True,
    "community_of_life_unbroken": True,
}


def case(name="A spouse", day=date(2020, 6, 1), **facts):
    return Case(name, "A court", "", day, (Member("person", "adult", facts),), {})


def test_the_law_changes_on_the_days_of_its_reforms(system):
    days = change_days(system)
    assert days == sorted(set(days))
    for day in ("2006-07-26", "2006-12-30", "2011-07-18", "2016-11-01", "2021-05-01"):
        assert date.fromisoformat(day) in days
    assert date(2021, 8, 26) in days
    assert date(2024, 1, 28) in days


def test_the_timeline_follows_outcome_and_numbering(system):
    [spans] = timeline(system, case(**SPOUSE), ["oqtf_protection"], TODAY).values()
    assert [(s.first, s.last, s.value, s.articles) for s in spans] == [
        (date(2006, 7, 26), date(2021, 4, 30), "spouse_of_french", "L. 511-4, 7°"),
        (date(2021, 5, 1), date(2024, 1, 27), "spouse_of_french", "L. 611-3, 6°"),
        (date(2024, 1, 28), TODAY, "none", "L. 611-3, L. 251-2"),
    ]


def test_the_timeline_in_words(system):
    lines = list(in_words(timeline(system, case(**SPOUSE), ["oqtf_protection"], TODAY)))
    assert lines[0] == "oqtf_protection"
    assert " ".join(lines[1].split()) == "2006-07-26 to 2021-04-30 spouse_of_french L. 511-4, 7°"
    assert len(lines) == 4


def test_the_picture_is_an_image_that_says_the_same(system):
    told = case(name="Spouse <of> a French & more", **SPOUSE)
    svg = picture(told, timeline(system, told, ["oqtf_protection", "age"], TODAY))
    root = ElementTree.fromstring(svg)
    texts = ["".join(element.itertext()) for element in root.iter()]
    assert "Spouse <of> a French & more" in texts
    assert "2021-05-01 to 2024-01-27: spouse of french (L. 611-3, 6°)" in texts
    bars = [e for e in root.iter("{http://www.w3.org/2000/svg}rect") if len(e)]
    right = max(float(bar.get("x")) + float(bar.get("width")) for bar in bars)
    assert right == pytest.approx(980, abs=0.2)


def test_the_picture_of_a_single_day(system):
    first = date(2006, 7, 26)
    svg = picture(case(), timeline(system, case(**SPOUSE), ["oqtf_protection"], first))
    [bar] = [e for e in ElementTree.fromstring(svg) if e.tag.endswith("rect") and len(e)]
    assert (bar.get("x"), bar.get("width")) == ("20.0", "960.0")


def test_the_case_is_found_by_a_part_of_its_name():
    cases = [case(name="One spouse"), case(name="Another spouse")]
    assert find_case(cases, "another") is cases[1]
    assert find_case(cases[:1], None) is cases[0]
    for name in ("spouse", "nobody", None):
        with pytest.raises(
            CaseFileError, match=r"cases.*; accepted: --case with a part of the name"
        ):
            find_case(cases, name)


def test_an_unknown_outcome_or_a_day_before_the_law_is_refused(system):
    with pytest.raises(CaseFileError, match="did you mean 'oqtf_protection'"):
        timeline(system, case(), ["oqtf_protecton"], TODAY)
    with pytest.raises(CaseFileError, match="accepted: an outcome; marriage_date is a fact"):
        timeline(system, case(), ["marriage_date"], TODAY)
    with pytest.raises(CaseFileError, match="accepted: a day from 2006-07-26 on"):
        timeline(system, case(), ["age"], date(2006, 7, 25))


# -- Reforms ------------------------------------------------------------------------------


def test_without_the_law_of_2024_the_spouse_stays_protected(system):
    reform = LawOf26January2024NeverPassed(system)
    facts = {name: np.array([value]) for name, value in SPOUSE.items()}
    facts["marriage_date"] = facts["marriage_date"].astype("datetime64[D]")
    for law, expected in ((system, "none"), (reform, "spouse_of_french")):
        [value] = calculate_persons(law, facts, ["oqtf_protection"], "2025-01-01").values()
        assert list(value.decode_to_str()) == [expected]
    rule = rule_at(reform, "oqtf_protection_spouse_of_french", date(2025, 1, 1))
    assert [citation.text for citation in rule.citations] == ["L. 611-3, 6°"]


def test_a_law_kept_until_a_day_takes_its_course_again(system):
    reform = freeze("2020-01-01", until="2024-01-28")(system)
    before, after = (
        calculate_persons(reform, {"birth_date": np.array(["2010-01-01"], "M8[D]")}, [name], day)
        for name, day in (("oqtf_protection", "2024-01-27"), ("oqtf_protection", "2024-01-28"))
    )
    assert list(before["oqtf_protection"].decode_to_str()) == ["minor"]
    assert list(after["oqtf_protection"].decode_to_str()) == ["minor"]
    minor = "oqtf_protection_minor"
    assert rule_at(reform, minor, date(2024, 1, 27)).citations[0].text == "L. 511-4, 1°"
    assert rule_at(reform, minor, date(2024, 1, 28)).citations[0].text == "L. 611-3"


def test_the_baseline_is_left_as_it_was(system):
    names = {name: list(variable.formulas) for name, variable in system.variables.items()}
    freeze("2010-01-01")(system)
    assert names == {name: list(variable.formulas) for name, variable in system.variables.items()}


@pytest.mark.parametrize(
    ("day", "until"),
    [
        ("2020-02-30", None),
        ("2020", None),
        (date(2020, 1, 1), None),
        ("2020-01-01", "2020-01-01"),
        ("2020-01-01", "2021"),
        ("2020-01-01", ""),
    ],
)
def test_days_that_make_no_sense_are_refused(day, until):
    with pytest.raises(ValueError, match=r"is refused; accepted: a day (as|after) "):
        freeze(day, until=until)


def test_a_frozen_law_knows_the_wording_that_a_territory_keeps(system):
    """The rule reads the parameters of a day given as a text."""
    told = case(
        day=date(2025, 1, 1), territory="saint_martin", oqtf_ground="overstay", irtf_months=0
    )
    [judged] = judge(freeze("2025-01-01")(system), [told], ["irtf_max_months"], [date(2025, 6, 1)])
    [known] = judge(system, [told], ["irtf_max_months"], [date(2025, 1, 1)])
    was, becomes = (
        known["irtf_max_months", date(2025, 1, 1)],
        judged["irtf_max_months", date(2025, 6, 1)],
    )
    assert becomes.value == was.value == 24


FROZEN = [
    (LawOf10September2018NeverPassed, date(2018, 12, 31), [date(2019, 1, 1), date(2021, 4, 30)]),
    (LawOf26January2024NeverPassed, date(2024, 1, 27), [date(2024, 1, 28), date(2030, 12, 31)]),
]


# Outcomes that say what may be done on the simulated day, long after the decision.
OF_THE_SIMULATED_DAY = {
    "asylum_right_to_remain_on_simulated_day",
    "removal_execution_barred_by_asylum",
    "removal_execution_barred_by_reflection_period",
    "house_arrest_needs_special_reasons",
    "expelled_seeker_suspension_time_running",
    "expulsion_departure_delay_running",
    "reconduite_must_wait",
    "removal_bar",
    "removal_bar_annulled",
    "removal_bar_appeal",
    "removal_bar_appeal_time",
    "removal_bar_asylum_suspension",
    "removal_bar_consular_clear_day",
    "removal_bar_departure_delay",
    "removal_bar_executed",
    "removal_bar_minor",
    "removal_bar_not_notified",
    "removal_bar_prison_sentence",
    "removal_bar_protection_granted",
    "removal_bar_refere_liberte",
    "removal_bar_reflection_period",
    "removal_bar_refugee_appeal",
    "removal_barred",
    "removal_depends_on_oqtf",
    "removal_measure_taken",
    "asylum_housing_formal_notice",
}


KEYS = ("name", "period", "input")


def every_case_of_the_tests(system):
    """The YAML tests that are cases of a person or of one family, without what they expect."""
    for path in sorted(TESTS.rglob("*.yaml")):
        for test in read_yaml(path, PlainLoader)[0]:
            told = {"input": {}} | {key: test[key] for key in KEYS if key in test}
            case, _ = read_case(system, told)
            # A test of the engine alone may state what the validator refuses.
            if case:
                for fact in DAYS_OF_A_LATER_STEP:
                    case.members[0].facts.setdefault(fact, case.day)
                yield case


@pytest.mark.parametrize(("reform", "kept", "days"), FROZEN)
def test_a_law_that_never_passed_leaves_every_case_as_it_was(system, reform, kept, days):
    cases = list(every_case_of_the_tests(system))
    assert len(cases) > 1000
    outcomes = [
        name
        for name, variable in system.variables.items()
        if not variable.is_input_variable() and name not in OF_THE_SIMULATED_DAY
    ]
    # Arrays, not judgements: millions of these would fill the memory.
    law, reformed = simulate(system, cases), simulate(reform(system), cases)
    rows_of = rows_of_cases(cases)
    for outcome, day in itertools.product(outcomes, days):
        rows = rows_of[system.variables[outcome].entity.key]
        old = np.asarray(law.calculate(outcome, str(kept)))[rows]
        new = np.asarray(reformed.calculate(outcome, str(day)))[rows]
        different = np.flatnonzero(old != new)
        assert not different.size, (outcome, day, different[:5], old[different[:5]])
