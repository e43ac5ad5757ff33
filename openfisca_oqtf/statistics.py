"""Published statistics of removal: what was decided, executed, judged, for calibration.

The figures are those of ``data/statistics.tsv``; docs/statistics.md says what each series counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from openfisca_oqtf.paths import data_rows

_PERIOD = re.compile(r"\d{4}(-H[12]|-Q[1-4]|/\d{4}|-\d\d/\d{4}-\d\d)?")


class Certainty(Enum):
    """How far a figure may be relied on."""

    EXACT = "exact"
    """Published as such."""
    ABOUT = "about"
    """Published as an order of magnitude, a bound or a rounded figure."""
    COMPUTED = "computed"
    """Not published: reckoned from published figures, as the note says."""
    WEAK = "weak"
    """Published, but the source is poor, or it does not fit the others."""


@dataclass(frozen=True)
class Figure:
    """One published figure.

    Attributes:
        series: what it counts, e.g. ``oqtf_pronounced``.
        period: a year, ``2021-H1``, ``2024-Q3``, years ``2019/2022`` or months
            ``2021-01/2021-07``, both ends included.
        territory: ``metropole``, ``overseas``, ``france`` (both), or one territory.
        population: ``all``; a nationality as in ``Nationality``, joined by ``+`` where several
            are counted together; or a part named by the series.
        counted_by: who counts.
        value: the figure.
        unit: what the value is a number of; ``percent`` for a rate.
        certainty: how far it may be relied on.
        source: https address.
        note: doubt or definition, or an empty text.
    """

    series: str
    period: str
    territory: str
    population: str
    counted_by: str
    value: float
    unit: str
    certainty: Certainty
    source: str
    note: str

    @property
    def first_year(self) -> int:
        """First year of the period."""
        return int(self.period[:4])


@cache
def figures() -> tuple[Figure, ...]:
    """Every figure, series by series, in the order of the periods.

    Raises:
        ValueError: a row of the file has no number, an unknown certainty or no period.
    """
    return tuple(_figure(row) for row in data_rows("statistics.tsv"))


def _figure(row: Mapping[str, str]) -> Figure:
    if not _PERIOD.fullmatch(row["period"]):
        raise ValueError(f"period {row['period']!r}: expected such as 2019, 2021-H1 or 2024-Q3")
    return Figure(
        **{
            **row,
            "value": float(row["value"]),  # type: ignore[arg-type]
            "certainty": Certainty(row["certainty"]),
        }
    )


def series_names() -> list[str]:
    """The names of the series, in the order of the file."""
    return list(dict.fromkeys(figure.series for figure in figures()))


def select(
    series: str,
    *,
    territory: str | None = None,
    population: str | None = "all",
    counted_by: str | None = None,
) -> list[Figure]:
    """The figures of a series, in the order of their periods.

    Args:
        series: one of ``series_names()``.
        territory: that of the figures; all by default.
        population: that of the figures; the whole population by default, None for every part.
        counted_by: who counts; all by default.

    Raises:
        ValueError: no series has that name, or no figure of it that territory, population or
            counter.
    """
    if series not in series_names():
        raise ValueError(f"series: {series!r} is refused; accepted: {', '.join(series_names())}")
    of_series = [one for one in figures() if one.series == series]
    asked = {"territory": territory, "population": population, "counted_by": counted_by}
    for column, value in asked.items():
        known = sorted({getattr(one, column) for one in of_series})
        if value not in (None, *known):
            raise ValueError(f"{column}: {value!r} is refused; accepted: {', '.join(known)}")
    return [
        one
        for one in of_series
        if territory in (None, one.territory)
        and population in (None, one.population)
        and counted_by in (None, one.counted_by)
    ]
