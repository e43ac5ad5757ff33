"""All date arithmetic of the law: ages, durations, delays, working days.

Everything works on look-up tables indexed by the day since 1900-01-01, built once, exact on
29 February and about twenty times faster than datetime64 arithmetic on years. ``NEVER``, the
date that has not happened or is not known, goes through every function unharmed: adding to
it gives ``NEVER``, and no duration that starts or ends with it is ever long enough. Any
other day outside 1900-2200, NaT included, raises ``OutsideCalendarError``: nothing wraps round.

Dates are scalars or arrays of ``datetime64[D]`` and broadcast against each other.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt
from holidays.countries.france import France
from openfisca_core.indexed_enums import EnumArray

from openfisca_oqtf.enums import Territory

Bools = npt.NDArray[np.bool_]
Dates = npt.NDArray[np.datetime64]
Ints = npt.NDArray[np.integer[Any]]

NEVER = np.datetime64("9999-12-31")
FIRST_DAY = np.datetime64("1900-01-01")
LAST_DAY = np.datetime64("2200-12-31")
ONE_DAY = np.timedelta64(1, "D")
_FIRST_YEAR, _LAST_YEAR = 1900, 2200

MINUTES_OF_A_DAY = 1440
HOURS_OF_A_DAY = 24

_FIRST = int(FIRST_DAY.astype(np.int64))
_SIZE = int(LAST_DAY.astype(np.int64)) - _FIRST + 1
_NEVER = int(NEVER.astype(np.int64))
# Stands in a table for a result outside the calendar.
_OUTSIDE = np.iinfo(np.int32).min

# A key is year * 512 + month * 32 + day: keys compare as dates do, and the number of complete
# years between two days is the difference of their keys, shifted by nine bits.
_YEAR = 512
_NEVER_KEY = np.int32(2**30)

ALSACE_MOSELLE = "alsace_moselle"
_SUBDIVISIONS = {
    Territory.metropole: None,
    Territory.guadeloupe: "971",
    Territory.martinique: "972",
    Territory.guyane: "973",
    Territory.reunion: "974",
    Territory.mayotte: "976",
    Territory.saint_barthelemy: "BL",
    Territory.saint_martin: "MF",
    Territory.saint_pierre_et_miquelon: "PM",
}
_ALSACE_MOSELLE_SUBDIVISION = "6AE"


_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def parse_day(text: object) -> datetime.date | None:
    """The day that a text writes as YYYY-MM-DD; None for anything else, 2021-02-30 included."""
    if not isinstance(text, str) or not _ISO_DAY.fullmatch(text):
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


class OutsideCalendarError(ValueError):
    """A day, given or reckoned, that lies outside the calendar."""


# -- Tables ------------------------------------------------------------------------------


def _index(dates: Any) -> npt.NDArray[np.int64]:
    """Position of each day, counted from the first; ``_SIZE`` for NEVER."""
    days = np.asarray(dates, dtype="datetime64[D]").view(np.int64)
    index = np.asarray(days - _FIRST)
    # Seen as unsigned, a day before the first one is beyond the last one.
    unsigned = index.view(np.uint64)
    np.minimum(unsigned, _SIZE, out=unsigned)
    outside = np.count_nonzero(index == _SIZE)
    if outside and outside != np.count_nonzero(days == _NEVER):
        wrong = (index == _SIZE) & (days != _NEVER)
        day = np.atleast_1d(days)[np.atleast_1d(wrong)][0].astype("datetime64[D]")
        raise OutsideCalendarError(
            f"the day {day} is outside the calendar; accepted: {FIRST_DAY} to {LAST_DAY}, "
            f"or {NEVER} for a date that has not happened or is not known"
        )
    return index


def _dates(days: npt.NDArray[np.int64], never: Bools) -> Dates:
    """Dates from numbers of days since 1970, and NEVER where ``never``.

    Raises:
        OutsideCalendarError: another day is outside the calendar.
    """
    dates: Dates = np.where(never, _NEVER, days).view("datetime64[D]")
    if np.count_nonzero(_index(dates) == _SIZE) != np.count_nonzero(never):
        raise OutsideCalendarError(f"the result {NEVER} is outside the calendar")
    return dates


@cache
def _keys() -> npt.NDArray[np.int32]:
    """Key of each day from the first one to NEVER; -1 outside the calendar, and at both ends.

    A table that reaches NEVER answers for every day with one look-up, clipped to its ends.
    """
    days = np.arange(FIRST_DAY, LAST_DAY + ONE_DAY)
    months = days.astype("datetime64[M]")
    month_numbers = months.astype(np.int64)
    years = month_numbers // 12 + 1970
    day_numbers = (days - months).astype(np.int64) + 1
    keys = np.full(_NEVER - _FIRST + 3, -1, dtype=np.int32)
    keys[1 : _SIZE + 1] = years * _YEAR + (month_numbers % 12 + 1) * 32 + day_numbers
    keys[-2] = _NEVER_KEY
    return keys


def _key(dates: Any) -> npt.NDArray[np.int32]:
    days = np.asarray(dates, dtype="datetime64[D]").view(np.int64)
    keys = _keys().take(days - (_FIRST - 1), mode="clip")
    if keys.size and keys.min() < 0:
        _index(dates)
    return keys


def _eve_key(dates: Any) -> npt.NDArray[np.int32]:
    """Key of the day before; -1, which no duration reaches, for NEVER and for the first day."""
    days = np.asarray(dates, dtype="datetime64[D]").view(np.int64)
    if days.size and (days.min() < _FIRST or days.max() >= _FIRST + _SIZE):
        _index(dates)
    return _keys().take(days - _FIRST, mode="clip")


@cache
def _months() -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """First day, in days since 1970, and length of each month of the calendar."""
    months = np.arange(f"{_FIRST_YEAR}-01", f"{_LAST_YEAR + 1}-01", dtype="datetime64[M]")
    first = months.astype("datetime64[D]").view(np.int64)
    return first, np.diff(np.append(first, _FIRST + _SIZE))


Row = npt.NDArray[np.int32]


def work_out(rule: Callable[[Dates], Dates]) -> Row:
    """What a rule makes of every day of the calendar and of NEVER, for a ``DayTable``.

    Args:
        rule: keeps NEVER or makes all days NEVER, never gives an earlier day for a later one,
            and raises ``ValueError`` where it leads outside the calendar.
    """
    days = np.append(np.arange(FIRST_DAY, LAST_DAY + ONE_DAY), NEVER)

    def leads_outside(position: int) -> bool:
        try:
            rule(days[[position]])
        except ValueError:
            return True
        return False

    # Only the last days of the calendar lead outside.
    inside = np.arange(_SIZE + 1)
    inside = np.delete(inside, slice(bisect_left(inside[:-1], True, key=leads_outside), -1))
    results = np.full(_SIZE + 1, _OUTSIDE, dtype=np.int32)
    results[inside] = rule(days[inside]).view(np.int64)
    return results


class DayTable:
    """Dates worked out beforehand, a row for each rule: one look-up a person."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._days = np.concatenate(list(rows))

    def __call__(self, rules: Any, dates: Any) -> Dates:
        """What a rule makes of a day.

        Args:
            rules: number of the rule of each person.
            dates: day of each person.

        Raises:
            OutsideCalendarError: a date, or a result, is outside the calendar.
        """
        days = self._days.take(np.multiply(rules, _SIZE + 1, dtype=np.int64) + _index(dates))
        if days.size and days.min() == _OUTSIDE:
            start = np.broadcast_to(dates, days.shape)[days == _OUTSIDE][0]
            raise OutsideCalendarError(
                f"the day reckoned from {start} is outside the calendar, {FIRST_DAY} to {LAST_DAY}"
            )
        result: Dates = days.astype(np.int64).view("datetime64[D]")
        return result


# -- Years -------------------------------------------------------------------------------


def completed_years(start: Any, end: Any) -> npt.NDArray[np.int32]:
    """Number of complete years from one day to another, as an age is counted.

    The anniversary of 29 February is 1 March in common years.

    Returns:
        Years, from 0; -1 where a date is NEVER or the end comes before the start.
    """
    first, last = _key(start), _key(end)
    known = (first < _NEVER_KEY) & (last < _NEVER_KEY) & (last >= first)
    return np.where(known, (last - first) >> 9, -1).astype(np.int32)


def at_least_years(start: Any, end: Any, years: int) -> Bools:
    """Whether ``years`` complete years have run: true from the anniversary itself on.

    False where a date is NEVER.
    """
    first, last = _key(start), _key(end)
    return (last < _NEVER_KEY) & (last - np.int32(years * _YEAR) >= first)


def more_than_years(start: Any, end: Any, years: int) -> Bools:
    """Whether strictly more than ``years`` years have run: true from the day after the anniversary.

    False where a date is NEVER.
    """
    return _eve_key(end) - np.int32(years * _YEAR) >= _key(start)


# -- Months ------------------------------------------------------------------------------


def add_months(dates: Any, months: Any) -> Dates:
    """The same day number so many months later, or the last day of a month that lacks it.

    One month from 31 January ends on 28 or 29 February (article 641 of the code of civil
    procedure). NEVER stays NEVER.

    Args:
        dates: first days.
        months: whole numbers, negative ones go back.

    Raises:
        OutsideCalendarError: a date, or a result, is outside the calendar.
    """
    key, never, target = _later_month(dates, months)
    first_days, lengths = _months()
    return _dates(first_days[target] + np.minimum(key % 32, lengths[target]) - 1, never)


def end_of_month(dates: Any, months: Any = 0) -> Dates:
    """Last day of the month of each date, or of the month so many months later.

    NEVER stays NEVER.

    Raises:
        OutsideCalendarError: a date, or a result, is outside the calendar.
    """
    _, never, target = _later_month(dates, months)
    first_days, lengths = _months()
    return _dates(first_days[target] + lengths[target] - 1, never)


def _later_month(dates: Any, months: Any) -> tuple[npt.NDArray[np.int64], Bools, Any]:
    """Key of each date, whether it is NEVER, and place of the month so many months later."""
    key = _key(dates).astype(np.int64)
    never: Bools = key == _NEVER_KEY
    month = (key // _YEAR - _FIRST_YEAR) * 12 + (key // 32) % 16 - 1
    target = np.where(never, 0, month + np.asarray(months))
    if np.any((target < 0) | (target >= len(_months()[0]))):
        raise OutsideCalendarError(f"the result is outside the calendar, {FIRST_DAY} to {LAST_DAY}")
    return key, never, target


def at_least_months(start: Any, end: Any, months: int) -> Bools:
    """Whether ``months`` months have run from date to date: true from the same day number on.

    False where a date is NEVER.
    """
    enough: Bools = add_months(start, months) <= end
    return enough & _known(end)


def more_than_months(start: Any, end: Any, months: int) -> Bools:
    """Whether strictly more than ``months`` months have run: true after the same day number.

    False where a date is NEVER.
    """
    enough: Bools = add_months(start, months) < end
    return enough & _known(end)


def _known(dates: Any) -> Bools:
    """Whether each date is another than NEVER; raises for a day outside the calendar."""
    return _index(dates) < _SIZE


# -- Days and delays ---------------------------------------------------------------------


def add_days(dates: Any, days: Any) -> Dates:
    """So many days later (earlier where negative). NEVER stays NEVER.

    Raises:
        OutsideCalendarError: a date, or a result, is outside the calendar.
    """
    if np.all(np.equal(dates, NEVER)):  # as for most facts of a population
        return np.full(np.broadcast_shapes(np.shape(dates), np.shape(days)), NEVER)
    position = _index(dates)
    return _dates(position + np.asarray(days) + _FIRST, position == _SIZE)


def last_day_in_days(trigger: Any, days: Any, *, franc: bool) -> Dates:
    """Last day of a delay in days, before any rollover.

    Args:
        trigger: day of the notification; it does not count.
        days: length of the delay.
        franc: whether the delay is franc: neither its first day nor its last counts, and one
            may still act on the day after its end. Delays before the administrative courts are
            francs unless a text says otherwise (CE 5 October 2018, no 409579).

    Returns:
        Trigger + days, and one more day where franc; NEVER where the trigger is NEVER.
    """
    return add_days(trigger, np.asarray(days) + int(franc))


def last_day_in_months(trigger: Any, months: Any, *, franc: bool) -> Dates:
    """Last day of a delay in months, before any rollover.

    Args:
        trigger: day of the notification.
        months: length of the delay, from date to date.
        franc: as in ``last_day_in_days``.

    Returns:
        The same day number so many months later, reduced to the end of the month, and one
        more day where franc; NEVER where the trigger is NEVER.
    """
    return add_days(add_months(trigger, months), int(franc))


def add_hours(
    day: Any, minute: Any, hours: int, place: EnumArray | Territory = Territory.metropole
) -> tuple[Dates, Ints]:
    """End of a delay in hours, counted from minute to minute as hours elapse.

    No day is left out and nothing rolls over (CE 10 February 2006, Oprea, no 273484). Over a
    night of clock change, 48 hours end an hour later or earlier on the clock. The hour that
    comes twice in autumn is taken for its first time: the end is then never too late.

    Args:
        day: day of the notification.
        minute: minute of that day, 0 to 1439, legal time of the place; -1 where the hour is
            not known.
        hours: length of the delay.
        place: a territory, or one territory a date: its clock counts.

    Returns:
        The day of the end and the minute of that day. Where the hour is not known the delay
        runs from the next midnight: the day is then the last whole day, and the minute -1.
        Where the day is NEVER, NEVER and -1.

    Raises:
        ValueError: a minute is outside -1 to 1439, or a day outside the calendar.
    """
    minutes = np.asarray(minute)
    wrong = (minutes < -1) | (minutes >= MINUTES_OF_A_DAY)
    if np.any(wrong):
        first = np.atleast_1d(minutes)[np.atleast_1d(wrong)][0]
        raise ValueError(
            f"the minute of the day {first} is refused; accepted: 0 to {MINUTES_OF_A_DAY - 1}, "
            "or -1 where the hour is not known"
        )
    place_numbers = place.view(np.ndarray) if isinstance(place, EnumArray) else place.index
    starts = np.broadcast_arrays(np.asarray(day), minutes, place_numbers)
    days, minutes, places = (array.ravel() for array in starts)
    end_day, end_minute = np.full(days.shape, NEVER), np.full(days.shape, -1)
    # Few delays are in hours: only their rows are worth the work.
    unknown = np.flatnonzero((days != NEVER) & (minutes == -1))
    end_day[unknown] = add_days(days[unknown], -(-hours // HOURS_OF_A_DAY))
    known = np.flatnonzero((days != NEVER) & (minutes >= 0))
    start = _index(days[known]) * MINUTES_OF_A_DAY + minutes[known]
    end = _elapse_everywhere(start, hours, places[known])
    end_day[known] = add_days(FIRST_DAY, end // MINUTES_OF_A_DAY)
    end_minute[known] = end % MINUTES_OF_A_DAY
    return end_day.reshape(starts[0].shape), end_minute.reshape(starts[0].shape)


def _elapse_everywhere(start: Any, hours: int, places: Any) -> npt.NDArray[np.int64]:
    """As ``_elapse``, with the number of one territory a row."""
    end: npt.NDArray[np.int64] = np.empty_like(start)
    for territory in Territory.__members__.values():
        there = np.flatnonzero(places == territory.index)
        if there.size:
            end[there] = _elapse(start[there], hours, territory)
    return end


def _elapse(start: Any, hours: int, place: Territory) -> npt.NDArray[np.int64]:
    """Minutes on the clock of a place, once so many hours have elapsed."""
    end: npt.NDArray[np.int64] = start + hours * 60
    near = np.flatnonzero(_near_clock_change(place, hours).take(start // MINUTES_OF_A_DAY))
    if near.size:
        changes, ahead = _clock_changes(place)
        # The clock before a change shows the hour of the change as the end of its own reign.
        before = np.searchsorted(changes + ahead[:-1], start[near], side="right")
        universal = end[near] - ahead[before]
        end[near] = universal + ahead[np.searchsorted(changes, universal, side="right")]
    return end


@cache
def _near_clock_change(place: Territory, hours: int) -> Bools:
    """Whether so many hours from each day may meet a change of the clock, a day too many aside."""
    near = np.zeros(_SIZE, dtype=np.bool_)
    for change in _clock_changes(place)[0] // MINUTES_OF_A_DAY:
        near[max(0, change - 2 - -(-hours // HOURS_OF_A_DAY)) : change + 2] = True
    return near


_ZONES = {
    Territory.metropole: "Europe/Paris",
    Territory.guadeloupe: "America/Guadeloupe",
    Territory.martinique: "America/Martinique",
    Territory.guyane: "America/Cayenne",
    Territory.reunion: "Indian/Reunion",
    Territory.mayotte: "Indian/Mayotte",
    Territory.saint_barthelemy: "America/St_Barthelemy",
    Territory.saint_martin: "America/Marigot",
    Territory.saint_pierre_et_miquelon: "America/Miquelon",
}


@cache
def _clock_changes(place: Territory) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """When the clock of a place changes, and by how much it is ahead of universal time.

    Returns:
        The changes, in minutes of universal time since the first day; the minutes ahead before
        the first change, then after each.
    """
    zone = ZoneInfo(_ZONES[place])
    first = datetime.datetime(_FIRST_YEAR, 1, 1, tzinfo=datetime.UTC)

    def ahead(minute: int) -> int:
        there = (first + datetime.timedelta(minutes=minute)).astimezone(zone)
        return int((there.utcoffset() or datetime.timedelta()).total_seconds()) // 60

    days = range(0, (_SIZE - 1) * MINUTES_OF_A_DAY, MINUTES_OF_A_DAY)
    daily = [ahead(day) for day in days]
    changes = [
        day + bisect_left(range(MINUTES_OF_A_DAY), True, key=lambda m: ahead(day + m) == after)
        for day, before, after in zip(days, daily, daily[1:], strict=False)
        if before != after
    ]
    return np.array(changes, dtype=np.int64), np.array(
        [daily[0], *(ahead(change) for change in changes)], dtype=np.int64
    )


# -- Working days ------------------------------------------------------------------------


class _Holidays(France):  # type: ignore[misc]
    """The public holidays of France up to the end of this calendar."""

    end_year = _LAST_YEAR


def next_working_day(
    dates: Any, place: EnumArray | Territory | str = Territory.metropole, *, customary: bool = False
) -> Dates:
    """The day itself, or the next one that is no Saturday, Sunday or public holiday.

    Article 642 of the code of civil procedure. NEVER stays NEVER.

    Args:
        dates: last days of delays.
        place: a territory, one territory a date, or ``ALSACE_MOSELLE``. Beside the national
            list (article L. 3133-1 of the labour code) count the days of the abolition of
            slavery overseas (article L. 3422-2), Good Friday and 26 December in
            Alsace-Moselle.
        customary: whether to count also days whose effect is arguable: those observed by
            custom (Good Friday, mid-Lent and Schœlcher day in the Antilles), and Whit Monday
            from 2005 to 2007, when it was a day of work.

    Raises:
        ValueError: a date is outside the calendar, or the place unknown.
    """
    if isinstance(place, EnumArray):
        return next_working_day_of_court(dates, place, False, customary=customary)
    return DayTable([_next_working(place, customary)])(0, dates)


def next_working_day_of_court(
    dates: Any, territory: EnumArray, alsace_moselle: Any, *, moved: Any = True, customary: bool
) -> Dates:
    """As ``next_working_day``, for a court in a territory or in Alsace-Moselle.

    Args:
        dates: last days of delays.
        territory: one territory a date.
        alsace_moselle: whether the court sits there.
        moved: whether the day is moved at all; else it stays.
        customary: as in ``next_working_day``.

    Raises:
        ValueError: a date is outside the calendar.
    """
    place = np.where(alsace_moselle, len(_SUBDIVISIONS), territory.view(np.ndarray))
    return _moved_or_not(customary)((place + 1) * moved, dates)


@cache
def _next_working(place: Territory | str, customary: bool) -> Row:
    """Next working day of each day; NEVER last."""
    # The last weekend of the calendar rolls over beyond it.
    days = np.arange(FIRST_DAY, LAST_DAY + 15 * ONE_DAY)
    working = np.is_busday(days, holidays=_public_holidays(place, customary))
    following = np.where(working, np.arange(len(days)), len(days))
    following = np.minimum.accumulate(following[::-1])[::-1][:_SIZE]
    return np.append(following + _FIRST, _NEVER).astype(np.int32)


@cache
def _moved_or_not(customary: bool) -> DayTable:
    """The day itself; the next working day of each territory, and of Alsace-Moselle."""
    places = (*_SUBDIVISIONS, ALSACE_MOSELLE)
    return DayTable([work_out(np.copy), *(_next_working(place, customary) for place in places)])


@cache
def _public_holidays(place: Territory | str, customary: bool) -> list[datetime.date]:
    if place == ALSACE_MOSELLE:
        subdivision: str | None = _ALSACE_MOSELLE_SUBDIVISION
    elif isinstance(place, Territory):
        subdivision = _SUBDIVISIONS[place]
    else:
        accepted = ", ".join([*Territory.__members__, ALSACE_MOSELLE])
        raise ValueError(f"the place {place!r} is refused; accepted: {accepted}")
    years = range(_FIRST_YEAR, _LAST_YEAR + 1)
    national = set(_Holidays(years=years, language="fr"))
    days = dict(_Holidays(subdiv=subdivision, years=years, language="fr"))
    if not customary and place != ALSACE_MOSELLE:
        days = {day: name for day, name in days.items() if day in national or "esclavage" in name}
    if customary:
        days |= {_whit_monday(year): "Lundi de Pentecôte" for year in (2005, 2006, 2007)}
    return sorted(days)


def _whit_monday(year: int) -> datetime.date:
    ascension: datetime.date = min(
        day for day, name in _Holidays(years=year, language="fr").items() if "Ascension" in name
    )
    return ascension + datetime.timedelta(days=11)
