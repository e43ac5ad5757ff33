"""Reforms of the law, among them the laws that never passed.

A reform that keeps the law of a day is one line: ``freeze("2018-12-31", until="2021-05-01")``.
"""

from __future__ import annotations

import datetime
from typing import Any

from openfisca_core import periods
from openfisca_core.periods import Instant, Period
from openfisca_core.reforms import Reform
from openfisca_core.variables import Variable

from openfisca_oqtf.calendar import parse_day

ONE_DAY = datetime.timedelta(days=1)


def freeze(day: str, until: str | None = None) -> type[Reform]:
    """A reform under which the law of one day stays in force: what came after never passed.

    Args:
        day: last day of the law to keep, as YYYY-MM-DD: formulas, articles and parameters.
        until: first day on which the law takes its course again; never by default.

    Returns:
        A class of reform: give it a tax and benefit system.

    Raises:
        ValueError: ``day`` or ``until`` is no day of the calendar, or they are not in order.
    """
    kept = _day("day", day)
    resumed = datetime.date.max if until is None else _day("until", until)
    if resumed <= kept:
        raise ValueError(f"until: {until!r} is refused; accepted: a day after {day}, or None")

    class Frozen(Reform):  # type: ignore[misc]
        """The law of one day, kept."""

        def apply(self) -> None:
            for name, variable in self.variables.items():
                if _changes(variable, kept, resumed):
                    self.variables[name] = _frozen(variable, kept, resumed)

        def law_day(self, day: datetime.date) -> datetime.date:
            """The day whose law applies on ``day``."""
            return kept if kept < day < resumed else day

        def get_parameters_at_instant(self, instant: Any) -> Any:
            start = instant.start if isinstance(instant, Period) else periods.instant(instant)
            law_day = self.law_day(datetime.date(*start))
            return super().get_parameters_at_instant(
                Instant((law_day.year, law_day.month, law_day.day))
            )

    return Frozen


def _day(argument: str, text: str) -> datetime.date:
    day = parse_day(text)
    if day is None:
        raise ValueError(f"{argument}: {text!r} is refused; accepted: a day as YYYY-MM-DD")
    return day


def _changes(variable: Variable, kept: datetime.date, resumed: datetime.date) -> bool:
    """Whether a formula begins, or the variable ends, between the two days."""
    begins = any(kept.isoformat() < start <= resumed.isoformat() for start in variable.formulas)
    return begins or bool(variable.end and kept <= variable.end < resumed)


def _frozen(variable: Variable, kept: datetime.date, resumed: datetime.date) -> Variable:
    """The variable with the formula of the day kept, up to the day on which the law resumes."""
    frozen = variable.clone()
    resumes = variable.get_formula(resumed.isoformat()) if resumed < datetime.date.max else None
    frozen.formulas = type(variable.formulas)(
        {
            start: formula
            for start, formula in variable.formulas.items()
            if not kept.isoformat() < start <= resumed.isoformat()
        }
    )
    if resumes:
        frozen.formulas[resumed.isoformat()] = resumes
    if variable.end and kept <= variable.end < resumed:
        frozen.end = None if resumed == datetime.date.max else resumed - ONE_DAY
    return frozen


class LawOf10September2018NeverPassed(freeze("2018-12-31", until="2021-05-01")):  # type: ignore[misc]
    """The law of 31 December 2018 stays in force until the code of 2021.

    What law no 2018-778 brought on 1 January and 1 March 2019 never came, and neither did what
    other texts changed in between; its rules of September and December 2018 stay.
    """

    name = "Law of 10 September 2018 never passed"


class LawOf26January2024NeverPassed(freeze("2024-01-27")):  # type: ignore[misc]
    """The law of 27 January 2024 stays in force: neither law no 2024-42 nor any later text came."""

    name = "Law of 26 January 2024 never passed"


class DeFactoIntegrationBarsTheOqtf(Reform):  # type: ignore[misc]
    """No OQTF may be taken against a person integrated in fact, on any day.

    The thesis of « Deserving yet deported » (É. Cribaillet, blog of the Jean Monnet chair
    miGoSur, Aix-Marseille University, 20 May 2025): integration should found a right, not a
    merit that the authority may overlook. ``de_facto_integrated`` joins the bars of
    ``oqtf_barred``; no protected category is added.
    """

    name = "De facto integration bars the OQTF"

    def apply(self) -> None:
        """Add the bar to each dated formula of ``oqtf_barred``."""
        barred = self.variables["oqtf_barred"].clone()
        barred.formulas = type(barred.formulas)(
            {start: _or_integrated(formula) for start, formula in barred.formulas.items()}
        )
        self.variables["oqtf_barred"] = barred


def _or_integrated(formula: Any) -> Any:
    """The formula of a bar, or the integration; the articles of the law in force are kept."""

    def barred_or_integrated(persons: Any, period: Any) -> Any:
        return formula(persons, period) | persons("de_facto_integrated", period)

    vars(barred_or_integrated).update(vars(formula))
    return barred_or_integrated
