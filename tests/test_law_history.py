"""What changes between two days of law, for which cases, and the page that tells it."""

from __future__ import annotations

import re
from datetime import date

import pytest
from openfisca_core.model_api import DAY, Variable
from openfisca_core.parameters import Parameter

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.cases import Case, Member
from openfisca_oqtf.cases.changes import (
    DAYS_OF_A_LATER_STEP,
    StatedCase,
    changes_by_day,
    outcome_changes,
    stated_cases,
)
from openfisca_oqtf.cases.judge import judge
from openfisca_oqtf.cli import main
from openfisca_oqtf.entities import Person
from openfisca_oqtf.history import (
    FIRST_LAW,
    ONE_DAY,
    RuleKind,
    change_days,
    difference,
    short_reference,
    texts,
)
from openfisca_oqtf.history_page import difference_page, history_page
from openfisca_oqtf.legal import articles
from openfisca_oqtf.reforms import freeze

WRITE = "run `openfisca-oqtf history > docs/law-history.md`"
EVE, REFORM = date(2024, 1, 27), date(2024, 1, 28)
SPOUSE = {
    "marriage_date": date(2010, 1, 1),
    "spouse_is_french": True,
    "community_of_life_unbroken": True,
}
# Days of change of which neither a reference of a value nor data/texts.tsv names the text.
NOT_NAMED = {date(2007, 3, 6), date(2011, 9, 30), date(2014, 8, 10)}


@pytest.fixture(scope="module")
def stated(system, request):
    return stated_cases(system, request.config.rootpath / "tests")


@pytest.fixture(scope="module")
def page(system, stated):
    return history_page(system, stated)


def section(page, title):
    return page.split(f"\n## {title}\n")[1].split("\n## ")[0]


def rows(text):
    return [re.split(r" \| ", line[2:-2]) for line in text.splitlines() if line.startswith("| ")]


def spouse(file="cases/a.yaml", outcomes=("protected_from_oqtf", "oqtf_protection")):
    case = Case("A | spouse", "", "", date(2020, 6, 1), (Member("p", "adult", SPOUSE),), {})
    return StatedCase(file, case, outcomes)


# -- The page -----------------------------------------------------------------------------


def test_the_page_is_up_to_date(page, request):
    committed = request.config.rootpath / "docs" / "law-history.md"
    # Not `==`: the difference of two long texts takes pytest minutes to tell.
    assert (committed.read_text(encoding="utf-8") != page) is False, WRITE


def test_every_day_of_change_has_its_row_and_its_section(page, system):
    first, days = str(FIRST_LAW), [str(day) for day in change_days(system) if day > FIRST_LAW]
    table = rows(section(page, "Reforms"))[1:]
    assert [row[0] for row in table] == [f"[{day}](#{day})" for day in reversed(days)]
    assert re.findall(r"^## (\d.*)$", page, re.MULTILINE) == [*reversed(days), first]


def test_every_change_of_the_law_changes_the_outcome_of_a_test(page):
    for day, _, values, rules, _, published, others in rows(section(page, "Reforms"))[1:]:
        only_renumbered = (values, rules) == ("-", "-")
        assert only_renumbered or (published, others) != ("-", "-"), day


def test_the_page_tells_the_reform_of_2024(page):
    told = section(page, "2024-01-28").splitlines()
    assert "Loi n° 2024-42 du 26 janvier 2024" in told
    assert any("`without_delay`" in one and "| 36 → 60 | month |" in one for one in told)
    assert any(
        # Kept in Saint-Barthélemy and Saint-Martin, ended elsewhere.
        "`expulsion_derogation_firm_sentence`" in one and "L. 631-2 → L. 631-2, L. 652-1" in one
        for one in told
    )
    assert any("| `oqtf_protection` | spouse_of_french | none |" in one for one in told)


def test_the_renumbering_stands_apart_from_the_rules(page):
    told = section(page, "2021-05-01")
    rules = told.split("### Rules")[1].split("<details>")[0]
    renumbered = told.split("<details>")[1].split("</details>")[0]
    assert "`oqtf_protection_minor`" not in rules
    assert "L. 511-4, 1° → L. 611-3, 1°" in renumbered
    assert "L. 511-1, I, 6° → L. 611-1, 4°" in renumbered
    assert len(rules) < len(renumbered)


def test_the_page_names_no_path_of_this_machine(page, request):
    assert str(request.config.rootpath) not in page


def test_bars_of_a_name_are_escaped(system):
    told = difference_page(system, [spouse()], EVE, REFORM)
    assert r"[A \| spouse](../tests/cases/a.yaml) (2020-06-01)" in told


# -- The command --------------------------------------------------------------------------


def test_the_command_prints_the_page(page, stated, monkeypatch, capsys):
    monkeypatch.setattr("openfisca_oqtf.cli.stated_cases", lambda *_: stated)
    monkeypatch.setattr("openfisca_oqtf.cli.history_page", lambda _, read: page * (read is stated))
    assert main(["history"]) == 0
    assert (capsys.readouterr().out != page) is False


def test_the_command_tells_a_difference(monkeypatch, capsys):
    monkeypatch.setattr("openfisca_oqtf.cli.stated_cases", lambda *_: [spouse()])
    assert main(["history", "--from", "2018-12-31", "--to", "2024-01-28"]) == 0
    told = capsys.readouterr().out
    assert "# From the law of 2018-12-31 to that of 2024-01-28" in told
    assert "- 2021-05-01: Ordonnance n° 2020-1733 du 16 décembre 2020; " in told
    assert "- 2018-12-31" not in told
    assert "| `oqtf_protection` | spouse_of_french | none |" in told


@pytest.mark.parametrize(
    "words",
    [
        ["--from", "2020-01-01"],
        ["--to", "2020-01-01"],
        ["--from", "2020-01-01", "--to", "2020-01-01"],
        ["--from", "2020-01-02", "--to", "2020-01-01"],
    ],
)
def test_the_command_refuses_days_that_make_no_difference(words, capsys):
    assert main(["history", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "accepted: --from and --to" in err


def test_a_day_that_leads_a_case_beyond_the_calendar_is_refused(monkeypatch, capsys):
    stated = spouse(outcomes=("oqtf_appeal_deadline_arguable",))
    monkeypatch.setattr("openfisca_oqtf.cli.stated_cases", lambda *_: [stated])
    facts = stated.case.members[0].facts
    monkeypatch.setitem(facts, "oqtf_ground", "overstay")
    monkeypatch.setitem(facts, "notification_date", date(2200, 12, 1))
    assert main(["history", "--from", "2024-01-01", "--to", "2200-01-01"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "error: --to 2200-01-01: a case of the tests leads too far, the result is" in err


def test_without_the_tests_the_page_is_refused(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(
        "openfisca_oqtf.cli.stated_cases", lambda system, _: stated_cases(system, tmp_path / "none")
    )
    assert main(["history"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "none: accepted: a checkout, whose tests are judged" in err


# -- The difference of two days -----------------------------------------------------------


def test_nothing_differs_between_two_days_without_change(system):
    days = change_days(system)
    for eve, day in ((days[-1], date(2100, 1, 1)), (date(2022, 3, 1), date(2022, 12, 1))):
        told = difference(system, eve, day)
        assert (told.values, told.rules) == ((), ())
        assert texts(system, told) == []


def test_every_day_of_change_has_a_difference(system):
    for day in change_days(system):
        told = difference(system, day - ONE_DAY, day)
        assert told.values or told.rules, day


def test_a_value_tells_its_reference(system):
    told = {one.parameter: one for one in difference(system, EVE, REFORM).values}
    one = told["irtf.max_months.without_delay"]
    assert (one.before, one.after, one.unit) == (36, 60, "month")
    assert one.reference == "Loi n° 2024-42 du 26 janvier 2024; CESEDA, art. L. 612-6"
    assert one.link.startswith("https://www.legifrance.gouv.fr/")
    net = {one.parameter for one in difference(system, date(2018, 1, 1), date(2023, 1, 1)).values}
    assert "irtf.max_months.without_delay" not in net


class two_formulas(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A rule written twice"
    end = "2025-05-31"

    @articles({"2019-01-01": "L. 511-4", "2020-01-01": "L. 511-4, 1°"})
    def formula_2019_01_01(persons, period):
        return persons.count > 0

    @articles({"2021-05-01": "L. 611-3"})
    def formula_2021_05_01(persons, period):
        return persons.count > 0

    @articles({"2024-01-28": "L. 611-3"})
    def formula_2024_01_28(persons, period):
        return persons.count > 1


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2019-01-01", RuleKind.BEGINS),
        ("2020-01-01", RuleKind.RENUMBERED),
        ("2021-05-01", RuleKind.RENUMBERED),
        ("2024-01-28", RuleKind.REWRITTEN),
        ("2025-06-01", RuleKind.ENDS),
        ("2025-06-02", None),
        ("2018-12-31", None),
    ],
)
def test_how_a_rule_differs(day, kind):
    system = CountryTaxBenefitSystem()
    system.add_variable(two_formulas)
    day = date.fromisoformat(day)
    told = difference(system, day - ONE_DAY, day).rules
    assert [one.kind for one in told if one.outcome == "two_formulas"] == [kind] * (
        kind is not None
    )


def test_a_list_of_articles_is_only_renumbered(system):
    recodified = difference(system, date(2021, 4, 30), date(2021, 5, 1))
    told = {one.parameter: one for one in recodified.values}
    assert told["oqtf.grounds.articles.permit_refused"].numbering_only
    values = [one for one in told.values() if not one.parameter.startswith("oqtf.grounds.articles")]
    assert values
    assert not any(one.numbering_only for one in values)


# -- The text of a change -----------------------------------------------------------------


def test_the_text_of_every_day_of_change_is_named(system):
    for day in change_days(system):
        if day <= FIRST_LAW:
            continue
        named = texts(system, difference(system, day - ONE_DAY, day))
        assert (named == []) == (day in NOT_NAMED), day
        assert all("puis" not in text and ";" not in text for text in named), day


def system_with(title, day="2016-11-01"):
    system = CountryTaxBenefitSystem()
    reference = {day: {"title": title, "href": "https://example.org"}}
    metadata = {"unit": "day", "reference": reference}
    data = {"values": {day: {"value": 1}}, "metadata": metadata}
    system.parameters.children.clear()
    system.parameters.add_child("one", Parameter("one", data))
    return system


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Loi n° 2016-274 du 7 mars 2016; CESEDA, art. L. 1, puis L. 2 (loi n° 2016-1)",
            ["Loi n° 2016-274 du 7 mars 2016"],
        ),
        (
            "Loi n° 2016-274 du 7 mars 2016; CESEDA, art. L. 1 (ordonnance n° 2020-1733)",
            ["Loi n° 2016-274 du 7 mars 2016"],
        ),
        ("CJA, art. R. 776-4 (décret n° 2016-1458)", ["Décret n° 2016-1458"]),
        ("Décrets du 8 juillet 2016; CESEDA, art. R. 1", ["Décrets du 8 juillet 2016"]),
        ("CESEDA, art. R. 511-3, version", ["CESEDA, art. R. 511-3, version"]),
        (
            "Loi n° 2006-911 du 24 juillet 2006; décret n° 2016-1 du 1er mai 2016, art. 3",
            ["Décret n° 2016-1 du 1er mai 2016", "Loi n° 2006-911 du 24 juillet 2006"],
        ),
    ],
)
def test_the_texts_are_read_from_the_references(title, expected):
    system = system_with(title)
    day = date(2016, 11, 1)
    assert texts(system, difference(system, day - ONE_DAY, day)) == expected


def test_a_reference_is_shortened():
    title = "Loi n° 2011-672 du 16 juin 2011, art. 1er; CESEDA, art. L. 552-7, puis L. 742-1"
    assert short_reference(title) == "Loi n° 2011-672, art. 1er; CESEDA, art. L. 552-7"
    assert short_reference("Décret n° 2006-1 du 1er mai 2006") == "Décret n° 2006-1"


# -- The cases ----------------------------------------------------------------------------


def test_the_cases_are_those_of_the_tests(stated):
    assert sum(one.published for one in stated) >= 165
    assert len(stated) > 5000
    for fact in DAYS_OF_A_LATER_STEP:
        assert all(fact in one.case.members[0].facts for one in stated)


def test_tests_that_are_no_case_or_under_a_reform_are_left_out(system, tmp_path):
    (tmp_path / "a.yaml").write_text(
        """
- {name: kept, period: 2020-01-02, input: {}, output: {age: 3, birth_date: 2000-01-01}}
- {name: reform, period: 2020-01-02, input: {}, reforms: [a.b], output: {age: 3}}
- {name: refused, period: 2020-01-02, input: {irtf_months: -5}, output: {age: 3}}
- {name: facts alone, period: 2020-01-02, input: {}, output: {birth_date: 2000-01-01}}
- {name: given, period: 2020-01-02, input: {restraint_decision_date: 2020-01-01}, output: {age: 3}}
""",
        encoding="utf-8",
    )
    kept, given = stated_cases(system, tmp_path)
    assert (kept.case.name, kept.file, kept.outcomes) == ("kept", "a.yaml", ("age",))
    assert kept.case.members[0].facts["restraint_decision_date"] == date(2020, 1, 2)
    assert given.case.members[0].facts["restraint_decision_date"] == date(2020, 1, 1)


def test_the_change_of_a_case_is_that_of_the_judge(system, stated):
    published = [one for one in stated if one.published]
    outcomes = sorted({name for one in published for name in one.outcomes})
    for day in (date(2011, 7, 18), date(2021, 5, 1), REFORM):
        eve = day - ONE_DAY
        cases = [one.case for one in published]
        before = judge(freeze(eve.isoformat())(system), cases, outcomes, [day])
        after = judge(system, cases, outcomes, [day])
        expected = [
            (one, name, old[name, day].value, new[name, day].value)
            for one, old, new in zip(published, before, after, strict=True)
            for name in one.outcomes
            if old[name, day].value != new[name, day].value
        ]
        told = [
            (one.stated, one.outcome, one.before, one.after)
            for one in outcome_changes(system, published, eve, day)
        ]
        assert expected
        assert told == expected


def test_members_of_a_family_keep_their_rows_and_their_roles(system):
    parent = {"child_support_since_birth": True}
    child = {"nationality": "fr", "birth_date": date(2019, 1, 1)}
    family = (Member("p", "adult", parent), Member("c", "child", child))
    case = Case("A family", "", "", date(2020, 6, 1), family, {})
    cases = [StatedCase("cases/b.yaml", case, ("oqtf_protection",)), spouse()]
    told = outcome_changes(system, cases, EVE, REFORM)
    assert [(one.stated.case.name, one.outcome, one.before, one.after) for one in told] == [
        ("A family", "oqtf_protection", "parent_of_french_child", "none"),
        ("A | spouse", "protected_from_oqtf", True, False),
        ("A | spouse", "oqtf_protection", "spouse_of_french", "none"),
    ]


def test_no_day_passes_between_both_laws(system):
    # The period starts on the day of the reform, which says nothing of it.
    started = (Member("p", "adult", {"reflection_period_start_date": REFORM}),)
    case = Case("A victim", "", "", REFORM, started, {})
    outcome = "removal_execution_barred_by_reflection_period"
    [judged] = judge(system, [case], [outcome], [EVE, REFORM])
    assert [judged[outcome, day].value for day in (EVE, REFORM)] == [False, True]
    assert outcome_changes(system, [StatedCase("a.yaml", case, (outcome,))], EVE, REFORM) == []


def test_days_that_are_not_in_order_are_refused(system):
    with pytest.raises(ValueError, match="accepted: a day after"):
        outcome_changes(system, [spouse()], REFORM, EVE)


def test_the_law_itself_is_left_as_it_was(system):
    [(day, told)] = changes_by_day(system, [spouse()], [(EVE, REFORM)])
    assert (day, len(told)) == (REFORM, 2)
    assert list(changes_by_day(system, [spouse()], [(EVE, REFORM)])) == [(day, told)]
