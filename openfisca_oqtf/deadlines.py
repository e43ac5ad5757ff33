"""Reckoning of a time limit to act before a court, step by step, for vectors of persons.

The period of each person is a member of ``AppealPeriod``; its length, whether it is franc and
whether it rolls over are parameters of the law of the day (``appeals``). Delays in hours go
through ``calendar.add_hours``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from openfisca_core.indexed_enums import EnumArray

from openfisca_oqtf.calendar import (
    ALSACE_MOSELLE,
    NEVER,
    Bools,
    Dates,
    Ints,
    add_days,
    add_hours,
    add_months,
    next_working_day,
)
from openfisca_oqtf.enums import AppealPeriod, RulingPeriod
from openfisca_oqtf.vectors import is_one_of

DAYS = ("days_4", "days_5", "days_7", "days_15", "days_30", "week_1")
MONTHS = ("month_1", "months_2", "months_3")
HOURS = ("hours_48",)

DAYS_OF = {"days": 1, "weeks": 7}


@dataclass(frozen=True)
class Reckoning:
    """The steps of a delay in days or months; NEVER where there is none to reckon.

    Attributes:
        echeance: last day of the delay itself, its first day not counted.
        last_day: the day after where the delay is franc, else the same.
        deadline: the next working day where the delay rolls over, else the same.
    """

    echeance: Dates
    last_day: Dates
    deadline: Dates


@dataclass(frozen=True)
class Place:
    """Whose public holidays move the end of a delay.

    Attributes:
        territory: one territory a person.
        alsace_moselle: whether the court sits there.
    """

    territory: EnumArray
    alsace_moselle: Bools

    def next_working_day(self, dates: Dates, *, customary: bool) -> Dates:
        """The day itself or the next working day there."""
        rolled = next_working_day(dates, self.territory, customary=customary)
        if not np.any(self.alsace_moselle):
            return rolled
        there = next_working_day(dates, ALSACE_MOSELLE, customary=customary)
        return np.where(self.alsace_moselle, there, rolled)


def reckon(period: EnumArray, start: Dates, place: Place, appeals: Any) -> Reckoning:
    """The surely good reckoning: the earliest end that a sourced reading gives.

    Args:
        period: the time limit of each person.
        start: the day that starts it; that day does not count.
        place: whose holidays count.
        appeals: node ``appeals`` of the parameters of the day.
    """
    last = last_day(period, start, appeals)
    rolled = roll_over(period, last, place, appeals)
    return Reckoning(echeance(period, start, appeals), last, rolled)


def reckon_arguable(period: EnumArray, start: Dates, place: Place, appeals: Any) -> Reckoning:
    """The latest end that a sourced reading admits; arguments as for ``reckon``."""
    last = last_day(period, start, appeals, arguable=True)
    rolled = roll_over(period, last, place, appeals, arguable=True)
    return Reckoning(echeance(period, start, appeals), last, rolled)


def court_ruling_end(
    period: EnumArray, start: tuple[Dates, Ints], territory: EnumArray, periods: Any
) -> tuple[Dates, Ints]:
    """Day and minute by which the court must have ruled.

    Date to date, neither franc nor rolled over; hours elapse from minute to minute.

    Args:
        period: the time set for the court, a member of ``RulingPeriod``.
        start: day and minute from which it runs; a minute of -1 is not known.
        territory: whose clock counts.
        periods: node ``appeals.ruling.periods`` of the parameters of the day.

    Returns:
        The day, NEVER where no time is set or its start is not known; the minute of that day,
        -1 for the whole day.
    """
    day, minute = start
    end, end_minute = np.full(day.shape, NEVER), np.full(day.shape, -1)
    for member in RulingPeriod.__members__.values():
        chosen = period == member
        if not np.any(chosen) or member == RulingPeriod.none:
            continue
        unit, length = member.name.split("_")[0], periods[member.name]
        minutes: Ints = np.full(day.shape, -1)
        if unit == "hours":
            days, minutes = add_hours(day, minute, length, territory)
        elif unit == "months":
            days = add_months(day, length)
        else:
            days = add_days(day, length * DAYS_OF[unit])
        end, end_minute = np.where(chosen, days, end), np.where(chosen, minutes, end_minute)
    return end, end_minute


def echeance(period: EnumArray, start: Dates, appeals: Any) -> Dates:
    """The same day number so many months later, or so many days later; NEVER for hours."""
    months, days = _length(appeals.periods, MONTHS), _length(appeals.periods, DAYS)
    # The day of the notification is the first of the four or five days of a detention order.
    days[[AppealPeriod.days_4.index, AppealPeriod.days_5.index]] -= 1
    index = period.view(np.ndarray)
    end = add_days(add_months(start, months[index]), days[index])
    return np.where(is_one_of(period, (*DAYS, *MONTHS)), end, NEVER)


def last_day(period: EnumArray, start: Dates, appeals: Any, *, arguable: bool = False) -> Dates:
    """The échéance, and the day after it where the delay is franc; NEVER for hours.

    For a delay in months a second method is sourced, the number of the day after the start: the
    surely good day is the earlier of both, the arguable one the later.
    """
    reckoning = appeals.reckoning
    francs = is_one_of(period, reckoning.arguably_francs if arguable else reckoning.francs)
    by_echeance = add_days(echeance(period, start, appeals), francs.astype(np.int64))
    months = _length(appeals.periods, MONTHS)[period.view(np.ndarray)]
    by_number = add_months(add_days(start, 1), months)
    by_number = np.where(months > 0, by_number, by_echeance)
    return (np.maximum if arguable else np.minimum)(by_echeance, by_number)


def roll_over(
    period: EnumArray, dates: Dates, place: Place, appeals: Any, *, arguable: bool = False
) -> Dates:
    """The next working day where the delay rolls over, else the day itself."""
    reckoning = appeals.reckoning
    rolled_over = reckoning.arguably_rolled_over if arguable else reckoning.rolled_over
    rolled = place.next_working_day(dates, customary=arguable)
    return np.where(is_one_of(period, rolled_over), rolled, dates)


def _length(periods: Any, names: Iterable[str]) -> Any:
    """Length of each member of AppealPeriod, 0 where it is not among ``names``."""
    return np.array(
        [
            periods[name] if name in names and name in periods else 0
            for name in AppealPeriod.__members__
        ]
    )
