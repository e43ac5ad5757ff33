"""What the recourses of every decision share: the period that a case brings, and its end.

A time limit runs in hours, days or months; these helpers end it whichever it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from openfisca_core.indexed_enums import Enum, EnumArray

from openfisca_oqtf.calendar import NEVER, Bools, Dates, Ints, add_hours
from openfisca_oqtf.deadlines import HOURS, Place, reckon, reckon_arguable
from openfisca_oqtf.enums import Custody
from openfisca_oqtf.vectors import is_one_of

HOUR_NOT_KNOWN = -1


def first_met(*cases: tuple[Bools, Enum | EnumArray], otherwise: Enum | EnumArray) -> EnumArray:
    """For each person, the member of the first case that is met.

    Args:
        cases: a condition, and the member, or array of members, that it brings.
        otherwise: what no case brings.
    """
    conditions = [condition for condition, _ in cases]
    choices = [_indexes(member) for _, member in cases]
    enum = otherwise.possible_values if isinstance(otherwise, EnumArray) else type(otherwise)
    chosen = np.select(conditions, choices, _indexes(otherwise))
    return EnumArray(chosen.astype(np.int16), enum)


def _indexes(member: Enum | EnumArray) -> Any:
    return member.view(np.ndarray) if isinstance(member, EnumArray) else member.index


def place_of_court(persons: Any, period: Any) -> Place:
    """Whose public holidays move the end of a time limit."""
    return Place(persons("territory", period), persons("court_in_alsace_moselle", period))


def custody_on(persons: Any, period: Any, day: Dates) -> EnumArray:
    """Liberty or restraint on the day of a decision that may come after the OQTF."""
    changed = persons("custody_change_date", period) <= day
    known = changed & (day != NEVER)
    return first_met(
        (known, persons("custody_after_notification", period)),
        otherwise=persons("custody", period),
    )


def by_custody(
    custody: EnumArray,
    *,
    free: Enum | EnumArray,
    house_arrest: Enum | EnumArray,
    detention: Enum | EnumArray,
    prison: Enum | EnumArray,
) -> EnumArray:
    """For each person, the time limit that the liberty or the restraint brings."""
    return first_met(
        (custody == Custody.house_arrest, house_arrest),
        (custody == Custody.detention, detention),
        (custody == Custody.prison, prison),
        otherwise=free,
    )


@dataclass(frozen=True)
class Start:
    """What starts a time limit, mostly a notification.

    Attributes:
        day: the day, NEVER where there is none.
        minute: minute of that day, -1 where the hour is not known or does not matter.
    """

    day: Dates
    minute: Ints | int = HOUR_NOT_KNOWN


def surely_good_until(limit: EnumArray, start: Start, place: Place, appeals: Any) -> Dates:
    """Last day on which the recourse is surely good, in hours, days or months.

    Args:
        limit: the time limit of each person.
        start: what starts it.
        place: whose clock and holidays count.
        appeals: node ``appeals`` of the parameters of the day.
    """
    in_days = reckon(limit, start.day, place, appeals).deadline
    return np.minimum(in_days, _end_in_hours(limit, start, place, appeals)[0])


def arguably_good_until(limit: EnumArray, start: Start, place: Place, appeals: Any) -> Dates:
    """Last day that a sourced reading admits; arguments as for ``surely_good_until``."""
    in_days = reckon_arguable(limit, start.day, place, appeals).deadline
    return np.minimum(in_days, _end_in_hours(limit, start, place, appeals)[0])


def last_minute(limit: EnumArray, start: Start, place: Place, appeals: Any) -> Ints:
    """Minute of the last day of a time limit in hours; -1 where it runs to midnight."""
    return _end_in_hours(limit, start, place, appeals)[1]


def _end_in_hours(limit: EnumArray, start: Start, place: Place, appeals: Any) -> tuple[Dates, Ints]:
    """Day and minute of the end of a time limit in hours; NEVER and -1 where it is none."""
    in_hours = is_one_of(limit, HOURS)
    day = np.where(in_hours, start.day, NEVER)
    return add_hours(day, start.minute, appeals.periods.hours_48, place.territory)
