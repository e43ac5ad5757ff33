"""Citations, the register of articles and the rule of a day."""

from datetime import date

import pytest
from openfisca_core.errors import VariableNotFoundError
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import (
    articles,
    in_force,
    other_texts,
    parse_citation,
    register,
    rule_at,
)

SINCE = date(2021, 5, 1)


@pytest.mark.parametrize(
    ("text", "code", "article"),
    [
        ("L. 611-3, 2°", "CESEDA", "L611-3"),
        ("L. 611-3", "CESEDA", "L611-3"),
        ("L.611-3", "CESEDA", "L611-3"),
        ("L. 511-3-1", "CESEDA", "L511-3-1"),
        ("R. 425-2", "CESEDA", "R425-2"),
        ("CJA R. 776-4", "CJA", "R776-4"),
        ("CJA R.* 776-4, I", "CJA", "R*776-4"),
        ("D. 5", "CESEDA", "D5"),
        ("arrêté du 27 avril 2018", "other", "arrêté du 27 avril 2018"),
        ("arrêté du 27 avril 2018, art. 1, 4°", "other", "arrêté du 27 avril 2018"),
    ],
)
def test_a_citation_names_a_code_and_an_article(text, code, article):
    citation = parse_citation(text, SINCE)
    assert (citation.text, citation.code, citation.article) == (text, code, article)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "611-3",
        "A. 611-3",
        "L 611-3",
        "L. 611-",
        "L. 611-3,2°",
        "L. 611-3, ",
        "L. 611-3\n",
        "L. ٦١١-٣",
        "art. L. 611-3",
        "KODE L. 611-3",
        "ceseda L. 611-3",
        "arrêté du 27 avril",
        "arrêté du 27 avril 2018,",
        "arrêté du 27 avril 2018, ",
    ],
)
def test_anything_else_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match="expected an article such as") as error:
        parse_citation(text, SINCE)
    assert repr(text) in str(error.value)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("L. 611-3", "LEGITEXT000006070158/2021-05-01/"),
        ("CJA R. 776-4", "LEGITEXT000006070933/2021-05-01/"),
    ],
)
def test_the_link_opens_the_code_of_the_day(text, link):
    start = "https://www.legifrance.gouv.fr/codes/texte_lc/"
    assert parse_citation(text, SINCE).link == start + link


def test_the_decorator_returns_the_same_function():
    def formula(persons, period):
        return persons.count

    marked = articles({"2021-05-01": "L. 611-3", "2006-07-26": ("L. 511-4", "L. 511-1")})(formula)
    assert marked is formula
    assert [citation.text for citation in marked.articles] == ["L. 511-4", "L. 511-1", "L. 611-3"]
    assert marked.doubt is None


def test_the_decorator_refuses_a_day_of_no_calendar():
    with pytest.raises(ValueError, match="day"):
        articles({"2021-02-30": "L. 611-3"})


def test_the_register_knows_the_spans_of_force():
    spans = register()["CESEDA", "L611-3"]
    assert (date(2021, 8, 26), date(2024, 1, 28)) in spans
    assert spans[-1] == (date(2024, 1, 28), date.max)
    assert list(spans) == sorted(spans)
    assert all(start < end for known in register().values() for start, end in known)


@pytest.mark.parametrize(
    ("text", "first", "after", "expected"),
    [
        ("L. 423-1", date(2021, 5, 1), date.max, True),
        ("L. 423-1", date(2021, 4, 30), date.max, False),
        ("L. 613-1", date(2021, 5, 1), date(2024, 1, 28), True),
        ("L. 511-3-1", date(2011, 7, 18), date(2021, 5, 1), True),
        ("L. 511-3-1", date(2011, 7, 17), date(2021, 5, 1), False),
        ("L. 511-3-1", date(2011, 7, 18), date(2021, 5, 2), False),
        ("L. 999-99", date(2021, 5, 1), date(2021, 5, 2), False),
        ("CJA L. 611-3", date(2021, 5, 1), date(2021, 5, 2), False),
    ],
)
def test_in_force_on_every_day_of_a_span(text, first, after, expected):
    assert in_force(parse_citation(text, first), first, after) is expected


class ends(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A rule that ended"
    end = "2020-12-31"

    @articles({"2010-01-01": "L. 511-4", "2016-11-01": "L. 511-1"}, doubt="Which?")
    def formula_2010_01_01(persons, period):
        return persons.count > 0

    def formula_2018_01_01(persons, period):
        return persons.count > 0


@pytest.fixture(scope="module")
def small_system():
    system = CountryTaxBenefitSystem()
    system.add_variable(ends)
    return system


@pytest.mark.parametrize(
    ("day", "since", "texts"),
    [
        (date(2010, 1, 1), date(2010, 1, 1), ["L. 511-4"]),
        (date(2016, 10, 31), date(2010, 1, 1), ["L. 511-4"]),
        (date(2016, 11, 1), date(2010, 1, 1), ["L. 511-1"]),
        (date(2018, 1, 1), date(2018, 1, 1), []),
        (date(2020, 12, 31), date(2018, 1, 1), []),
    ],
)
def test_the_rule_of_a_day_has_the_articles_of_that_day(small_system, day, since, texts):
    rule = rule_at(small_system, "ends", day)
    assert rule.since == since
    assert [citation.text for citation in rule.citations] == texts


def test_the_rule_carries_its_doubt(small_system):
    assert rule_at(small_system, "ends", date(2017, 1, 1)).doubt == "Which?"
    assert rule_at(small_system, "ends", date(2019, 1, 1)).doubt is None


@pytest.mark.parametrize("day", [date(2009, 12, 31), date(2021, 1, 1)])
def test_no_rule_before_the_first_formula_nor_after_the_end(small_system, day):
    assert rule_at(small_system, "ends", day) is None


def test_an_unknown_outcome_has_no_rule(small_system):
    with pytest.raises(VariableNotFoundError):
        rule_at(small_system, "starts", date(2020, 1, 1))


def test_another_text_has_its_own_link_and_span():
    cited = parse_citation("arrêté du 27 avril 2018, art. 1", date(2018, 4, 1))
    assert cited.link == "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000036858900/"
    assert in_force(cited, date(2018, 4, 1), date(2023, 10, 12))
    assert not in_force(cited, date(2018, 3, 31), date(2018, 4, 2))
    assert not in_force(cited, date(2023, 10, 11), date(2023, 10, 13))


def test_every_other_text_has_a_span_and_a_secure_link():
    for name, text in other_texts().items():
        assert text.start < text.end, name
        assert text.link.startswith("https://"), name
