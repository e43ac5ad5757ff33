"""The page on the territories is up to date, and no rule of a territory hides in a formula."""

from __future__ import annotations

import ast
import datetime

import pytest
from openfisca_core.parameters import Parameter

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.cases import Case, Member
from openfisca_oqtf.cases.explain import explain
from openfisca_oqtf.cli import main
from openfisca_oqtf.enums import Territory
from openfisca_oqtf.overseas import (
    FOLDERS,
    TERRITORIES,
    WHERE,
    overseas_page,
    readers,
    rules,
    spans,
)
from openfisca_oqtf.reforms import LawOf26January2024NeverPassed

WRITE = "run `openfisca-oqtf overseas > docs/overseas.md`"
# What reads the territory for another thing than a rule: its clock, its public holidays.
CLOCKS = {"add_hours", "court_ruling_end", "next_working_day"}


@pytest.fixture(scope="module")
def page(system):
    return overseas_page(system)


def test_the_page_is_up_to_date(page, request):
    committed = request.config.rootpath / "docs" / "overseas.md"
    # Not `==`: the difference of two long texts takes pytest minutes to tell.
    assert (committed.read_text(encoding="utf-8") != page) is False, WRITE


def test_the_page_is_what_the_command_prints(page, capsys):
    assert main(["overseas"]) == 0
    assert (capsys.readouterr().out != page) is False


def test_each_territory_and_each_rule_has_its_part(page, system):
    for territory in TERRITORIES:
        assert f"\n## {territory.value}\n" in page
    for rule in rules(system):
        anchor = rule.name.replace(".", "-")
        assert page.count(f'<a id="{anchor}"></a>') == 1
        assert f"](#{anchor})" in page


def test_a_date_of_a_list_changes_the_page(page):
    system = CountryTaxBenefitSystem()
    [rule] = [one for one in rules(system) if one.name.endswith("order_contested_within_five_days")]
    spans_of_mayotte = list(spans(rule, Territory.mayotte))
    assert [(str(one.first), str(one.last)) for one in spans_of_mayotte] == [
        ("2017-03-02", "2018-12-31"),
        ("2019-03-03", "2024-07-14"),
    ]
    assert list(spans(rule, Territory.guyane)) == []
    rule.values_list[0].value = ["mayotte"]
    assert [one.last for one in spans(rule, Territory.mayotte)][-1] is None
    assert (overseas_page(system) != page) is True


def test_every_rule_is_a_list_of_territories_that_a_formula_reads(system):
    listed = rules(system)
    assert {rule.name.split(".")[1] for rule in listed} == set(FOLDERS)
    for rule in listed:
        assert rule.description.startswith(WHERE), rule.name
        assert readers(system, rule), rule.name
        for value in rule.values_list:
            assert set(value.value) < set(Territory.__members__), rule.name


def names_territories(parameter):
    """Whether a list can be one of territories: `is_one_of` refuses it with any other name.

    `metropole` alone says nothing: it is a level of government too, among others.
    """
    lists = [value.value for value in parameter.values_list if isinstance(value.value, list)]
    names = {name for one in lists for name in one}
    return bool(names) and names <= set(Territory.__members__)


def test_no_other_list_names_a_territory(system):
    elsewhere = [
        parameter.name
        for parameter in system.parameters.get_descendants()
        if isinstance(parameter, Parameter)
        and not parameter.name.startswith("overseas.")
        and names_territories(parameter)
    ]
    assert elsewhere == []
    assert all(map(names_territories, rules(system)))
    assert not names_territories(system.parameters.integration.competence.levels_gaining)


def hidden_rules(tree: ast.AST) -> list[int]:
    """Lines that look at the territory otherwise than through a list of parameters/overseas."""
    allowed: set[ast.AST] = set()
    found = []
    # A name given to the territory alone, to be used by the same functions.
    named = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and is_territory(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        called = node.func.id if isinstance(node, ast.Call) and hasattr(node.func, "id") else ""
        listed = called == "is_one_of" and not isinstance(node.args[1], ast.List | ast.Tuple)
        if listed or called in CLOCKS:
            allowed.update(node.args)
        if isinstance(node, ast.Assign) and is_territory(node.value):
            allowed.add(node.value)
        if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("Territory."):
            found.append(node.lineno)
    for node in ast.walk(tree):
        read = is_territory(node) or (
            isinstance(node, ast.Name) and node.id in named and isinstance(node.ctx, ast.Load)
        )
        if read and node not in allowed:
            found.append(node.lineno)
    return found


def is_territory(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node) == "persons('territory', period)"


def test_no_formula_compares_the_territory(system):
    files = sorted((system.law / "variables").rglob("*.py"))
    assert files
    for path in files:
        if path.name != "identity.py":
            hidden = hidden_rules(ast.parse(path.read_text(encoding="utf-8")))
            assert hidden == [], f"{path}: a rule of a territory: state it in parameters/overseas"


@pytest.mark.parametrize(
    ("formula", "hides"),
    [
        ("there = persons('territory', period) == Territory.mayotte", True),
        ("territory = persons('territory', period)\nreturn territory == other", True),
        ("return np.where(persons('territory', period) != 3, a, b)", True),
        ("there = is_one_of(persons('territory', period), ['mayotte'])", True),
        ("there = is_one_of(persons('territory', period), territories)", False),
        ("end, _ = add_hours(day, minute, 48, persons('territory', period))", False),
        ("place = persons('territory', period)\nend, _ = add_hours(day, -1, 48, place)", False),
    ],
)
def test_a_comparison_is_seen(formula, hides):
    assert bool(hidden_rules(ast.parse(formula))) is hides


def explained(system, outcome, day, territory, **facts):
    facts = {"territory": territory, **facts}
    case = Case("A case", "", "", day, (Member("person", "adult", facts),), {})
    return explain(system, case, outcome)


def test_the_values_beside_a_list_are_told_with_their_days(page):
    assert ": 24 hours, 12 hours from 2025-08-01 | 2022-01-01 | in force |" in page
    assert "4.70 EUR from 2017-04-01" in page
    assert "in m2: 14 from 2014-05-26" in page
    assert ": bi, cd, rw from 2021-01-01" in page


def test_before_the_code_came_to_mayotte_every_explanation_says_so(system):
    eve = datetime.date(2014, 5, 25)
    told = explained(system, "departure_delay_days", eve, "mayotte", oqtf_ground="overstay")
    assert [r.value for r in told.rules if r.outcome == "ceseda_applies"] == [False]
    assert any("2000-373" in doubt for doubt in told.doubts)
    assert told.rules[0].outcome == "departure_delay_days"
    for day, territory in ((eve, "guyane"), (eve + datetime.timedelta(days=1), "mayotte")):
        told = explained(system, "departure_delay_days", day, territory)
        assert "ceseda_applies" not in [rule.outcome for rule in told.rules]


def test_the_values_of_a_former_wording_are_explained_with_their_day(system):
    day = datetime.date(2024, 6, 1)
    facts = {"oqtf_ground": "overstay", "departure_delay_refused": True}
    told = explained(system, "irtf_max_months", day, "saint_martin", **facts)
    assert told.rules[0].value == 36
    read = [p for p in told.parameters if p.name == "irtf.max_months.without_delay"]
    assert [(p.value, p.link.rsplit("/", 2)[1]) for p in read] == [
        (36, "2011-07-18"),
        (60, "2024-01-28"),
    ]
    assert any("Ordonnance 2025-646" in doubt for doubt in told.doubts)


def test_the_doubts_of_overseas_are_not_those_of_the_mainland(system):
    day = datetime.date(2024, 6, 1)
    told = explained(system, "irtf_max_months", day, "metropole")
    assert not any("2025-646" in doubt for doubt in told.doubts)


def test_under_a_law_that_never_passed_no_territory_keeps_the_former_one(system):
    reform = LawOf26January2024NeverPassed(system)
    day = datetime.date(2024, 6, 1)
    told = explained(reform, "irtf_max_months", day, "saint_martin", oqtf_ground="overstay")
    assert told.rules[0].value == 24
    assert [p.value for p in told.parameters if p.name == "irtf.max_months.with_delay"] == [24]
