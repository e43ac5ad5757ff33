"""The coverage page is up to date, and says what no test asserts and what is left out."""

from __future__ import annotations

import datetime
import re

import pytest
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.cli import main
from openfisca_oqtf.coverage import (
    CJA,
    NEW,
    NUMBERINGS,
    OLD,
    Assertion,
    article_of,
    articles_of_the_register,
    assertions,
    cited_articles,
    coverage_page,
    out_of_scope,
)
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles, parse_citation

FIRST_DAY, ONE_DAY = datetime.date(2006, 7, 26), datetime.timedelta(days=1)
WRITE = "run `openfisca-oqtf coverage > docs/law-coverage.md`"


@pytest.fixture(scope="module")
def stated(system, request):
    return assertions(system, request.config.rootpath / "tests")


@pytest.fixture(scope="module")
def page(system, stated):
    return coverage_page(system, stated)


def rows(page, title):
    section = page.split(f"\n## {title}\n")[1].split("\n## ")[0]
    return [
        re.split(r"(?<!\\) ?\| ?", line.strip("|").strip())
        for line in section.splitlines()
        if line.startswith("| ")
    ][1:]


def article(text, day):
    return article_of(parse_citation(text, datetime.date.fromisoformat(day)))


def test_the_page_is_up_to_date(page, request):
    committed = request.config.rootpath / "docs" / "law-coverage.md"
    # Not `==`: the difference of two long texts takes pytest minutes to tell.
    assert (committed.read_text(encoding="utf-8") != page) is False, WRITE


def test_the_page_is_what_the_command_prints(page, stated, request, monkeypatch, capsys):
    read = {request.config.rootpath / "tests": stated}
    monkeypatch.setattr("openfisca_oqtf.cli.assertions", lambda _, tests: read[tests])
    assert main(["coverage"]) == 0
    assert (capsys.readouterr().out != page) is False


def test_the_page_names_no_path_of_this_machine(page, request):
    assert str(request.config.rootpath) not in page
    assert "/home/" not in page
    assert "/tmp/" not in page


def test_every_cited_article_is_listed_once_in_its_numbering(page, system):
    cited = cited_articles(system)
    assert len(cited) > 300
    for place, numbering in enumerate(NUMBERINGS):
        expected = [str(one) for one in cited if one.numbering == place]
        assert [row[0] for row in rows(page, numbering)] == expected


def test_articles_stand_in_the_order_of_the_codes():
    texts = [
        ("L. 511-3-1", "2011-07-18"),
        ("L. 511-4", "2006-07-26"),
        ("R.* 522-2", "2006-11-15"),
        ("R. 522-3", "2006-11-15"),
        ("L. 251-1", "2021-05-01"),
        ("L. 1001-1", "2021-05-01"),
        ("R. 251-1", "2021-05-01"),
        ("CJA R. 421-1", "2006-07-26"),
    ]
    known = [article(*one) for one in texts]
    assert sorted(set(known)) == known
    assert [str(one) for one in known[2:4]] == ["R.* 522-2", "R. 522-3"]
    numberings = [OLD] * 4 + [NEW] * 3 + [CJA]
    assert [NUMBERINGS[one.numbering] for one in known] == numberings


def test_one_number_is_two_articles_before_and_after_the_renumbering():
    assert article("L. 511-1", "2021-04-30") != article("L. 511-1", "2021-05-01")


@pytest.mark.parametrize("number", range(3))
def test_a_citation_deleted_changes_the_page(page, stated, number):
    system = CountryTaxBenefitSystem()
    formula = system.get_variable("oqtf_protection_minor").formulas["2006-07-26"]
    kept = formula.articles
    assert len(kept) == 3
    try:
        formula.articles = kept[:number] + kept[number + 1 :]
        changed = coverage_page(system, stated)
    finally:
        formula.articles = kept
    assert (changed != page) is True


def test_an_outcome_that_no_longer_cites_an_article_leaves_its_row(page):
    def founds(text):
        (row,) = (row for row in rows(text, OLD) if row[0] == "L. 511-4")
        return "`oqtf_protection_minor` " in row[2]

    system = CountryTaxBenefitSystem()
    formula = system.get_variable("oqtf_protection_minor").formulas["2006-07-26"]
    kept = formula.articles
    try:
        formula.articles = kept[1:]
        changed = coverage_page(system, [])
    finally:
        formula.articles = kept
    assert founds(page)
    assert not founds(changed)


class untested_rule(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A rule without test"

    @articles({"2019-01-01": "L. 532-1", "2021-05-01": "L. 542-3"}, doubt="Either | or?")
    def formula_2019_01_01(persons, period):
        return persons.count > 0


@pytest.fixture
def small(request):
    system = CountryTaxBenefitSystem()
    # The law of the page is where the formula stands.
    system.law = request.config.rootpath
    system.add_variable(untested_rule)
    return system


def test_an_outcome_that_no_test_states_has_a_visible_zero(small):
    told = coverage_page(small, [])
    (row,) = (row for row in rows(told, OLD) if row[0] == "L. 532-1")
    assert row[1] == "2019-01-01"
    assert row[2].endswith("`untested_rule` **0**")
    assert row[3] == "-"


def days_to_state(variable):
    """First day of each formula, of each of its articles and after the end; the eve of each."""
    firsts = {datetime.date.fromisoformat(since) for since in variable.formulas}
    for formula in variable.formulas.values():
        firsts |= {citation.since for citation in getattr(formula, "articles", ())}
    if variable.end:
        firsts.add(variable.end + ONE_DAY)
    return firsts | {first - ONE_DAY for first in firsts if first > FIRST_DAY}


def test_every_outcome_is_stated_on_both_sides_of_each_of_its_dates(system, stated):
    known = {(one.outcome, one.day) for one in stated}
    missing = [
        f"{name} on {day}"
        for name, variable in sorted(system.variables.items())
        for day in sorted(days_to_state(variable))
        if (name, day) not in known
    ]
    assert missing == []


def test_an_outcome_is_to_be_stated_on_the_eve_and_the_first_day_of_each_article(small):
    days = sorted(day.isoformat() for day in days_to_state(small.get_variable("untested_rule")))
    assert days == ["2018-12-31", "2019-01-01", "2021-04-30", "2021-05-01"]


def test_tests_count_for_the_article_of_their_day(small):
    def stated(day, number, published=False):
        day = datetime.date.fromisoformat(day)
        keywords = ("EXE-01",) if published else ()
        return Assertion("untested_rule", day, ("a.yaml", number), published, keywords)

    told = coverage_page(
        small,
        [
            stated("2018-12-31", 1),
            stated("2019-01-01", 2),
            stated("2021-04-30", 3),
            stated("2021-04-30", 3),
            stated("2021-05-01", 4, published=True),
        ],
    )
    (old,) = (row for row in rows(told, OLD) if row[0] == "L. 532-1")
    (new,) = (row for row in rows(told, NEW) if row[0] == "L. 542-3")
    assert old[2:] == [old[2], "-"]
    assert old[2].endswith("`untested_rule` 2")
    assert new[2].endswith("`untested_rule` **0**")
    assert new[3] == "EXE-01"


def test_every_doubt_is_told(page, system, small):
    doubts = {row[-1] for row in rows(page, "Doubts of rules")}
    for variable in system.variables.values():
        for formula in variable.formulas.values():
            if getattr(formula, "doubt", None):
                assert " ".join(formula.doubt.split()).replace("|", r"\|") in doubts
    values = {row[0].split("`")[1] for row in rows(page, "Doubts of values")}
    doubtful = (p for p in system.parameters.get_descendants() if "doubt" in p.metadata)
    assert values == {parameter.name for parameter in doubtful}
    assert ["2019-01-01", r"Either \| or?"] in [
        row[1:] for row in rows(coverage_page(small, []), "Doubts of rules")
    ]


def test_outputs_are_read_in_every_form(system, tmp_path):
    (tmp_path / "cases").mkdir()
    (tmp_path / "a.yaml").write_text(
        """
- {name: top, period: 2020-01-02, output: {oqtf_protection: minor, birth_date: 2005-01-01}}
- {name: days, period: 2020-01-02, output: {age: {2021-01-01: 3, 2022-01-01: 4}}}
- {name: member, period: 2020-01-02, output: {persons: {ali: {age: 3}}}}
- {name: reform, period: 2020-01-02, reforms: [a.b], output: {age: 3}}
""",
        encoding="utf-8",
    )
    (tmp_path / "cases" / "b.yaml").write_text(
        "[{name: a, keywords: [APP-01], period: 2020-01-03, output: {age: 3}}]", encoding="utf-8"
    )

    def day(text):
        return datetime.date.fromisoformat(text)

    assert assertions(system, tmp_path) == [
        Assertion("oqtf_protection", day("2020-01-02"), ("a.yaml", 1), False, ()),
        Assertion("age", day("2021-01-01"), ("a.yaml", 2), False, ()),
        Assertion("age", day("2022-01-01"), ("a.yaml", 2), False, ()),
        Assertion("age", day("2020-01-02"), ("a.yaml", 3), False, ()),
        Assertion("age", day("2020-01-03"), ("cases/b.yaml", 1), True, ("APP-01",)),
    ]


def test_without_the_tests_the_command_is_refused(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(
        "openfisca_oqtf.cli.assertions", lambda system, _: assertions(system, tmp_path / "none")
    )
    assert main(["coverage"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "none: accepted: a checkout, whose tests are counted" in err


def test_an_article_out_of_scope_is_cited_by_no_formula(system):
    cited = cited_articles(system)
    wrong = [str(a) for one in out_of_scope() for a in cited if one.covers(a)]
    assert wrong == []


def test_the_ends_of_each_range_out_of_scope_are_in_the_register():
    known = set(articles_of_the_register())
    for one in out_of_scope():
        assert one.reason
        for first, last in one.bounds:
            assert {first, last} <= known, one.articles
            assert first <= last
            assert (first.numbering, first.part) == (last.numbering, last.part)
            assert first.starred == last.starred


def test_every_article_of_the_register_is_cited_or_out_of_scope_once(system, page):
    cited = cited_articles(system)
    left_out = out_of_scope()
    for known in articles_of_the_register():
        covering = [one.articles for one in left_out if one.covers(known)]
        assert len(covering) == (known not in cited), (NUMBERINGS[known.numbering], str(known))
    assert "neither cited by a formula nor listed" not in page


def test_ranges_keep_apart_numberings_stars_and_parts():
    def covering(text, day):
        return [one.reason for one in out_of_scope() if one.covers(article(text, day))]

    (reason,) = covering("L. 431-1", "2021-04-30")
    assert reason.startswith("Family reunification")
    (reason,) = covering("L. 431-1", "2021-05-01")
    assert not reason.startswith("Family reunification")
    assert covering("R. 532-10", "2021-05-01") == []
    assert covering("R. 532-11", "2021-05-01")
    assert covering("R. 421-19-1", "2019-01-01")
