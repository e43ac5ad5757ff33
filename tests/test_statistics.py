"""The published statistics: complete rows, no figure twice, and figures that fit together."""

from __future__ import annotations

import re

import pytest

from openfisca_oqtf.enums import Nationality
from openfisca_oqtf.statistics import Certainty, _figure, figures, select, series_names

UNITS = {"decision", "removal", "departure", "person", "document", "case", "permit"}
UNITS |= {"percent", "day"}
TERRITORIES = {"metropole", "overseas", "france", "guyane"}
PARTS = {
    *("all", "adults", "children", "men", "third_country", "rejected_asylum_seekers"),
    *("after_detention", "after_house_arrest", "no_constraint", "not_removed"),
    *("tribunals", "appeal_courts", "oqtf_3_months", "oqtf_6_weeks", "hours_96", "asylum"),
    *("family", "work"),
}


def by_year(series, **kept):
    return {one.period: one.value for one in select(series, **kept)}


def test_every_row_is_complete():
    assert len(figures()) > 250
    for one in figures():
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", one.series), one
        assert one.unit in UNITS, one
        assert one.territory in TERRITORIES, one
        assert one.counted_by, one
        assert re.fullmatch(r"https://[^\s/]+\.[a-z]+/\S+", one.source), one
        if one.population not in PARTS:
            assert all(code in Nationality.__members__ for code in one.population.split("+")), one


def test_no_figure_stands_twice():
    keys = [(o.series, o.period, o.territory, o.population, o.counted_by) for o in figures()]
    assert len(set(keys)) == len(keys)


def test_values_are_possible():
    for one in figures():
        assert 0 < one.value <= (100 if one.unit == "percent" else 500000), one
        assert 2005 <= one.first_year <= 2026, one
        assert one.value == int(one.value) or one.unit in ("percent", "day"), one


def test_a_figure_that_is_not_published_as_such_says_why():
    for one in figures():
        if one.certainty in (Certainty.COMPUTED, Certainty.WEAK):
            assert one.note, one


def test_a_series_has_one_unit_a_territory_of_count_and_stands_together():
    names = [one.series for one in figures()]
    assert [n for n, before in zip(names, ["", *names], strict=False) if n != before] == (
        series_names()
    )
    for name in series_names():
        assert len({one.unit for one in select(name, population=None)}) == 1, name
        periods = [one.period for one in select(name, population=None)]
        assert periods == sorted(periods), name


def test_the_oqtf_of_2019_to_2022_add_up():
    pronounced = by_year("oqtf_pronounced", counted_by="border_police")
    assert sum(pronounced[str(year)] for year in range(2019, 2023)) == 488718
    assert by_year("oqtf_pronounced", counted_by="court_of_accounts") == {"2019/2022": 447257}


def test_the_rate_is_what_was_executed_of_what_was_pronounced():
    pronounced, executed, rate = (
        by_year(f"oqtf_{name}", counted_by="border_police")
        for name in ("pronounced", "executed", "execution_rate")
    )
    compared = executed.keys() & rate.keys()
    assert len(compared) == 15 + 2
    for period in compared:
        assert 100 * executed[period] / pronounced[period] == pytest.approx(rate[period], abs=0.08)


def test_the_detention_rate_is_what_was_removed_of_what_was_placed():
    placed, removed, rate = (
        by_year(f"detention_{name}", territory="metropole", counted_by="ministry")
        for name in ("placed", "removed", "removal_rate")
    )
    compared = removed.keys() & rate.keys()
    assert compared == {"2010", "2011", "2012", "2013"}
    for period in compared:
        assert 100 * removed[period] / placed[period] == pytest.approx(rate[period], abs=0.06)


def test_the_kinds_of_departure_add_up():
    for year in ("2023", "2024"):
        kinds = [by_year(f"removals_{kind}")[year] for kind in ("forced", "aided", "spontaneous")]
        assert sum(kinds) == by_year("removals")[year]
    without = [
        by_year(f"departures_{kind}_without_measure")["2024"] for kind in ("aided", "spontaneous")
    ]
    assert by_year("removals")["2024"] + sum(without) == by_year("departures")["2024"]


def test_detention_in_france_is_that_of_both_parts():
    for year, by in (
        *(("2016", "associations"), ("2017", "associations"), ("2021", "associations")),
        *(("2022", "associations"), ("2024", "associations"), ("2024", "ministry")),
    ):
        placed = {
            one.territory: one.value
            for one in select("detention_placed", counted_by=by)
            if one.period == year
        }
        assert placed["france"] == placed["metropole"] + placed["overseas"], year


def test_the_beneficiaries_are_adults_and_children():
    everyone, adults, children = (
        by_year("return_aid_beneficiaries", population=part)
        for part in ("all", "adults", "children")
    )
    assert len(adults) == 6
    for year in adults:
        assert everyone[year] == adults[year] + children[year]
    assert everyone["2024"] / everyone["2023"] == pytest.approx(1.0236, abs=0.0001)


def test_the_shape_of_the_return_aid():
    aid = by_year("return_aid_beneficiaries")
    assert aid["2013"] < aid["2012"] / 2
    assert aid["2018"] > 2 * aid["2016"]


def test_measures_are_fewer_executed_than_pronounced():
    for name in ("oqtf", "aprf", "expulsion", "judicial_ban", "forced_measures"):
        pronounced = {
            (o.period, o.population, o.counted_by): o.value
            for o in select(f"{name}_pronounced", population=None)
        }
        executed = {
            (o.period, o.population, o.counted_by): o.value
            for o in select(f"{name}_executed", population=None)
        }
        for key, value in executed.items():
            assert value < pronounced[key], key


def test_the_doubtful_figures_are_marked():
    certainty = {
        (one.series, one.period): one.certainty
        for one in figures()
        if one.population == "all" and one.counted_by == "border_police"
    }
    assert certainty["oqtf_pronounced", "2010"] is Certainty.WEAK
    assert certainty["oqtf_pronounced", "2023"] is Certainty.WEAK
    assert certainty["oqtf_executed", "2023"] is Certainty.COMPUTED
    assert ("oqtf_pronounced", "2009") not in certainty
    assert ("oqtf_executed", "2010") not in certainty
    assert ("oqtf_pronounced", "2024") not in certainty


def test_the_selection():
    [one] = select("oqtf_annulment_rate", territory="guyane")
    assert (one.value, one.unit, one.certainty) == (50.0, "percent", Certainty.ABOUT)
    parts = select("execution_rate_by_constraint", population=None)
    assert {o.population: o.value for o in parts} == {
        "after_detention": 50,
        "after_house_arrest": 15,
        "no_constraint": 5,
    }
    with pytest.raises(ValueError, match=r"series: 'oqtf' is refused; accepted: oqtf_pronounced"):
        select("oqtf")
    with pytest.raises(ValueError, match="territory: 'paris' is refused; accepted: france"):
        select("oqtf_pronounced", territory="paris")
    with pytest.raises(ValueError, match="population: 'zz' is refused; accepted: all"):
        select("oqtf_pronounced", population="zz")


@pytest.mark.parametrize(
    "wrong", [{"period": "2020-Q5"}, {"value": "?"}, {"certainty": "sure"}, {"period": ""}]
)
def test_a_row_that_makes_no_sense_is_refused(wrong):
    row = dict.fromkeys(figures()[0].__dataclass_fields__, "x")
    row |= {"period": "2020", "value": "1", "certainty": "exact"}
    assert _figure(row).value == 1
    with pytest.raises(ValueError, match=r"period|'sure'|convert"):
        _figure(row | wrong)


def test_the_page_tells_every_series(request):
    page = (request.config.rootpath / "docs" / "statistics.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`([a-z_]+(?:_\*)?)`", page))
    for name in series_names():
        assert name in told or f"{name.rsplit('_', 1)[0]}_*" in told, name
