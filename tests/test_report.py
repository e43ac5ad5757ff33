"""The printed report: 100 columns, no colour off the terminal, agreement counted."""

from datetime import date

import pytest

from openfisca_oqtf.cases import Case, Member, read_cases
from openfisca_oqtf.cases.problems import NEVER
from openfisca_oqtf.cases.report import Painter, Tally, report

TODAY = date(2026, 1, 1)
DAY = date(2020, 6, 1)
LONG = " ".join(["Words that go on and on, as those of a court do,"] * 8)


def case(expected=None, day=DAY, name="A case", source="A court", link="", **facts):
    member = Member("person", "adult", facts)
    return Case(name, source, link, day, (member,), expected or {})


@pytest.fixture
def told(system):
    def _told(*cases, colours=False):
        tally = Tally()
        lines = list(report(system, cases, TODAY, Painter(colours), tally))
        return lines, tally

    return _told


MINOR = {"birth_date": date(2005, 1, 1)}


def test_the_report_of_one_case_as_it_is_printed(told):
    lines, tally = told(
        case(
            {"oqtf_protection": "minor"}, link="https://example.org/12", decision_date=DAY, **MINOR
        )
    )
    assert lines == [
        "A case",
        "  source  A court",
        "          https://example.org/12",
        "  facts   decision_date 2020-06-01; birth_date 2005-01-01",
        f"  then    2020-06-01  {'protected: Minor':<53} L. 511-4, 1°",
        f"  today   2026-01-01  {'protected: Minor':<53} L. 611-3",
        "  laws    2007 minor   2012 minor   2017 minor   2022 minor   2025 minor",
        "  agrees with the source",
        "",
        "1 of 1 cases with a stated outcome agree with their source",
    ]
    assert (tally.compared, tally.agreed, tally.agrees) == (1, 1, True)


def test_cases_that_agree_and_disagree_are_counted(told):
    lines, tally = told(
        case({"oqtf_protection": "minor"}, **MINOR),
        case({"oqtf_protection": "none", "protected_from_oqtf": False, "age": 15}, **MINOR),
        case(**MINOR),
    )
    assert "  agrees with the source" in lines
    assert "  source  states no outcome" in lines
    disagreements = [line.strip() for line in lines if "DISAGREES" in line]
    assert disagreements == [
        "DISAGREES with the source: oqtf_protection is minor, the source says none",
        "DISAGREES with the source: protected_from_oqtf is yes, the source says no",
    ]
    assert lines[-1] == "1 of 2 cases with a stated outcome agree with their source"
    assert (tally.compared, tally.agreed, tally.agrees) == (2, 1, False)


def test_dates_are_compared_as_days_and_never_as_never(told):
    lines, tally = told(
        case({"reckoning_date": DAY}, **MINOR),
        case({"counted_regular_residence_since": NEVER}, **MINOR),
        case({"counted_regular_residence_since": DAY}, **MINOR),
    )
    assert (tally.compared, tally.agreed) == (3, 2)
    disagreement = "counted_regular_residence_since is never, the source says 2020-06-01"
    assert any(disagreement in line for line in lines)


def test_no_stated_outcome_is_no_disagreement(told):
    lines, tally = told(case(**MINOR))
    assert lines[-1] == "0 of 0 cases with a stated outcome agree with their source"
    assert tally.agrees


def test_no_case_at_all(told):
    lines, _ = told()
    assert lines == ["0 of 0 cases with a stated outcome agree with their source"]


@pytest.mark.parametrize(
    ("facts", "day", "label"),
    [
        ({}, DAY, "law of"),
        ({"decision_date": NEVER}, DAY, "law of"),
        ({"decision_date": date(2020, 5, 31)}, DAY, "law of"),
        ({"decision_date": DAY}, DAY, "then"),
    ],
)
def test_then_is_the_day_of_the_decision(told, facts, day, label):
    lines, _ = told(case(day=day, **facts))
    assert any(line.startswith(f"  {label:<7} 2020-06-01") for line in lines)


def test_before_the_oqtf_existed(told):
    lines, _ = told(case(day=date(2006, 12, 29)), case(day=date(2000, 1, 1)))
    assert any("2006-12-29  no OQTF exists yet" in line for line in lines)
    assert any("2000-01-01  no OQTF exists yet" in line for line in lines)


def test_everything_but_a_link_fits_in_100_columns(told):
    facts = {
        "marriage_date": date(2000, 1, 1),
        "permit_due_by_right": True,
        "community_of_life_unbroken": True,
        "treatment_exists_in_return_country": False,
        "regular_residence_since": date(1990, 1, 1),
    }
    wrong = {"oqtf_protection": "work_accident_pension", "protected_from_oqtf": False}
    pension = {"work_accident_pension_rate": 0.3}
    lines, _ = told(
        case(wrong, name=LONG, source=LONG, link="https://example.org/" + "x" * 120, **facts),
        case(wrong, day=date(2022, 1, 1), permit_due_by_right=True),
        case(wrong, name="x" * 150, source="y" * 90, day=date(2022, 1, 1), **pension),
    )
    assert [line for line in lines if len(line) > 100 and "https://" not in line] == []
    text = " ".join(" ".join(lines).split())
    assert "L. 423-1, L. 423-7, L. 423-23, L. 425-9" in text
    assert not any(line.endswith(" L.") for line in lines)


def test_no_escape_code_off_the_terminal(told):
    cases = [
        case({"age": 3}, name="\x1b[31mred\x1b[0m", source="bell \a", **MINOR),
        case({"age": 15}, **MINOR),
    ]
    lines, _ = told(*cases)
    assert "\x1b" not in "".join(lines)
    assert "\a" not in "".join(lines)
    painted, _ = told(*cases, colours=True)
    assert "\x1b[31m  DISAGREES with the source: age is 15, the source says 3\x1b[0m" in painted
    assert "\x1b[32m  agrees with the source\x1b[0m" in painted
    assert "\x1b[31mred" not in "".join(painted)


def test_the_facts_of_the_family_are_told(told):
    members = (
        Member("amina", "adult", {"spouse_is_french": False, "marriage_date": NEVER}),
        Member("paul", "adult", {"nationality": "fr"}),
    )
    lines, _ = told(Case("A family", "", "", DAY, members, {}))
    assert "  facts   not spouse_is_french [paul] nationality fr" in lines


def test_the_published_cases_agree_with_their_source(system, request):
    cases = read_cases(system, [request.config.rootpath / "tests" / "cases"])
    tally = Tally()
    lines = list(report(system, cases, TODAY, Painter(False), tally))
    assert tally.agrees, [line for line in lines if "DISAGREES" in line]
    assert tally.compared >= 20
    assert [line for line in lines if len(line) > 100 and "http" not in line] == []
