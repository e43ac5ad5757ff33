"""Reckoning of a time limit to act before a court, step by step, for vectors of persons.

The period of each person is a member of ``AppealPeriod``; its length, whether it is franc and
whether it rolls over are parameters of the law of the day (``appeals``). Delays in hours go
through ``calendar.add_hours``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from openfisca_core.indexed_enums import EnumArray

from openfisca_oqtf.calendar import (
    NEVER,
    Bools,
    Dates,
    DayTable,
    Ints,
    Row,
    add_days,
    add_hours,
    add_months,
    next_working_day_of_court,
    work_out,
)
from openfisca_oqtf.enums import AppealPeriod, RulingPeriod
from openfisca_oqtf.vectors import is_one_of

DAYS = ("days_4", "days_5", "days_7", "days_15", "days_30", "week_1")
MONTHS = ("month_1", "months_2", "months_3")
HOURS = ("hours_48",)
# The day of the notification is the first of the four or five days of a detention order.
FIRST_DAY_COUNTED = ("days_4", "days_5")

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

    def next_working_day(self, dates: Dates, *, moved: Bools, customary: bool) -> Dates:
        """The next working day there where the day is moved, else the day itself."""
        return next_working_day_of_court(
            dates, self.territory, self.alsace_moselle, moved=moved, customary=customary
        )


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
    return _echeances(_lengths(appeals.periods))(period.view(np.ndarray), start)


def last_day(period: EnumArray, start: Dates, appeals: Any, *, arguable: bool = False) -> Dates:
    """The échéance, and the day after it where the delay is franc; NEVER for hours.

    For a delay in months a second method is sourced, the number of the day after the start: the
    surely good day is the earlier of both, the arguable one the later.
    """
    reckoning = appeals.reckoning
    francs = reckoning.arguably_francs if arguable else reckoning.francs
    table = _last_days(_lengths(appeals.periods), tuple(francs), arguable)
    return table(period.view(np.ndarray), start)


def roll_over(
    period: EnumArray, dates: Dates, place: Place, appeals: Any, *, arguable: bool = False
) -> Dates:
    """The next working day where the delay rolls over, else the day itself."""
    reckoning = appeals.reckoning
    rolled_over = reckoning.arguably_rolled_over if arguable else reckoning.rolled_over
    moved = is_one_of(period, rolled_over)
    return place.next_working_day(dates, moved=moved, customary=arguable)


class Length(NamedTuple):
    """Length of a time limit; nothing where it is in hours, or not of the law of the day."""

    months: int = 0
    days: int = 0


def _lengths(periods: Any) -> tuple[Length, ...]:
    """Length of each member of AppealPeriod."""
    return tuple(_length(name, periods) for name in AppealPeriod.__members__)


def _length(name: str, periods: Any) -> Length:
    if name not in (*MONTHS, *DAYS) or name not in periods:
        return Length()
    if name in MONTHS:
        return Length(months=periods[name])
    return Length(days=periods[name] - int(name in FIRST_DAY_COUNTED))


@cache
def _echeances(lengths: tuple[Length, ...]) -> DayTable:
    return DayTable(_echeance(length) for length in lengths)


@cache
def _echeance(length: Length) -> Row:
    if length == Length():
        return work_out(lambda start: np.full_like(start, NEVER))
    return work_out(lambda start: add_days(add_months(start, length.months), length.days))


@cache
def _last_days(lengths: tuple[Length, ...], francs: tuple[str, ...], arguable: bool) -> DayTable:
    names = AppealPeriod.__members__
    return DayTable(
        _last_day(length, name in francs, arguable)
        for name, length in zip(names, lengths, strict=True)
    )


@cache
def _last_day(length: Length, franc: bool, arguable: bool) -> Row:
    if length == Length():
        return _echeance(length)
    if length.days:
        return _echeance(Length(days=length.days + int(franc)))

    def rule(start: Dates) -> Dates:
        by_echeance = add_days(add_months(start, length.months), int(franc))
        by_number = add_months(add_days(start, 1), length.months)
        return (np.maximum if arguable else np.minimum)(by_echeance, by_number)

    return work_out(rule)
