"""Explanations: rules, articles, values, facts and doubts of one outcome."""

import json
from datetime import date

import pytest

from openfisca_oqtf.cases import Case, CaseFileError, Member
from openfisca_oqtf.cases.explain import explain, in_words
from openfisca_oqtf.cli import main
from openfisca_oqtf.reforms import LawOf26January2024NeverPassed

DAY = date(2022, 3, 1)
SPOUSE = {
    "marriage_date": date(2010, 1, 1),
    "spouse_is_french": True,
    "community_of_life_unbroken": True,
}


def case(day=DAY, **facts):
    return Case("A case", "", "", day, (Member("person", "adult", facts),), {})


def test_a_first_bar_is_explained_by_its_category(system):
    told = explain(system, case(**SPOUSE), "oqtf_protection")
    first = told.rules[0]
    assert (first.outcome, first.value) == ("oqtf_protection_spouse_of_french", True)
    assert list(first.articles) == ["L. 611-3, 6°"]
    assert first.articles["L. 611-3, 6°"].endswith("/2021-05-01/")
    names = [rule.outcome for rule in told.rules]
    assert "has_french_spouse" in names
    assert "oqtf_protection_minor" not in names
    assert len(names) == len(set(names))
    years = {p.name: p for p in told.parameters}["oqtf.protection.spouse_of_french.marriage_years"]
    assert years.value == 3
    assert years.source.startswith("Loi n° 2006-911")
    assert years.link.startswith("https://www.legifrance.gouv.fr/")
    assert {name: told.facts[name] for name in SPOUSE} == SPOUSE
    assert "lives_in_polygamy" not in told.facts
    assert not set(told.not_given) & set(told.facts)
    assert "birth_date" in told.not_given


def test_an_outcome_of_the_family_is_explained_by_the_facts_of_each_member(system):
    refused = {"permit_refusal_date": date(2009, 12, 1)}
    members = (
        Member("awa", "adult", {**refused, "nationality": "ml", "spouse_is_french": False}),
        Member("ali", "adult", refused),
        Member("sira", "child", {"birth_date": date(2003, 1, 1)}),
    )
    told = explain(
        system, Case("A family", "", "", date(2010, 1, 1), members, {}), "family_return_aid_amount"
    )
    assert (told.rules[0].outcome, told.rules[0].value) == ("family_return_aid_amount", 4500)
    assert "return_aid_eligible" in [rule.outcome for rule in told.rules]
    assert told.facts["permit_refusal_date"] == told.facts["ali.permit_refusal_date"]
    assert told.facts["sira.birth_date"] == date(2003, 1, 1)
    assert "spouse_is_french" not in told.facts


def test_no_bar_is_explained_by_every_category(system):
    told = explain(system, case(), "oqtf_protection")
    names = [rule.outcome for rule in told.rules]
    assert names[0] == "oqtf_protection"
    assert {"oqtf_protection_minor", "oqtf_protection_serious_illness"} <= set(names)


def test_the_doubt_of_a_formula_and_that_of_a_parameter_reach_the_outcome(system):
    told = explain(system, case(), "oqtf_protection_resident_since_childhood")
    assert any("read in completed years" in doubt for doubt in told.doubts)
    assert any("Reading chosen:" in doubt for doubt in told.doubts)
    child = {p.name: p for p in told.parameters}
    age = child["oqtf.protection.resident_since_childhood.age_at_arrival"]
    assert age.doubt in told.doubts
    lines = list(in_words(told))
    assert any(line.startswith("  doubt  ") for line in lines)
    assert all(len(line) <= 100 for line in lines)


def test_another_day_is_the_same_facts_under_another_law(system):
    told = explain(system, case(**SPOUSE), "oqtf_protection", date(2012, 1, 1))
    assert list(told.rules[0].articles) == ["L. 511-4, 7°"]
    assert told.day == date(2012, 1, 1)


def test_under_a_law_kept_the_sources_are_those_of_its_day(system):
    reform = LawOf26January2024NeverPassed(system)
    told = explain(reform, case(day=date(2025, 1, 1), **SPOUSE), "oqtf_protection")
    assert list(told.rules[0].articles) == ["L. 611-3, 6°"]
    lists = {p.name: p for p in told.parameters}["oqtf.protection.categories"]
    assert "2006-911" in lists.source


def test_an_unknown_outcome_is_refused_with_the_nearest(system):
    for name in ("oqtf_protecton", "marriage_date"):
        with pytest.raises(CaseFileError, match=f"--outcome {name} is refused; accepted: "):
            explain(system, case(), name)


def test_the_command_prints_words_or_data(tmp_path, capsys):
    file = tmp_path / "cases.yaml"
    file.write_text(
        "- name: A minor\n  period: 2022-03-01\n  input:\n    birth_date: 2010-01-01\n",
        encoding="utf-8",
    )
    assert main(["explain", str(file)]) == 0
    printed = capsys.readouterr().out
    assert "rule   oqtf_protection_minor: yes  (L. 611-3, 1°)" in printed
    assert "fact   birth_date: 2010-01-01" in printed
    assert main(["explain", str(file), "--json", "--day", "2012-01-01"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["day"] == "2012-01-01"
    assert told["rules"][0]["outcome"] == "oqtf_protection_minor"
    assert told["facts"]["birth_date"] == "2010-01-01"
