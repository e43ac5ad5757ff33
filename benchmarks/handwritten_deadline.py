"""The yardstick: the same deadline of the recourse, as one would write it in plain NumPy.

Straightforward datetime64 code for the decisions taken from 2024-07-15, with the same facts and
the same answers as ``oqtf_appeal_deadline``. ``deadline`` works on everyone at once, as
``handwritten.protection`` does; ``deadline_by_rows`` is tuned. They serve to measure, not to be
used.
"""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import holidays
import numpy as np

from benchmarks.population import Facts
from openfisca_oqtf.enums import Custody, OqtfGround, Territory

NEVER = np.datetime64("9999-12-31")
ONE_DAY = np.timedelta64(1, "D")
ONE_MONTH = np.timedelta64(1, "M")
YEARS = range(2024, 2028)
COMMON_LAW = ("guadeloupe", "guyane", "mayotte", "saint_barthelemy", "saint_martin")
NONE, HOURS_48, DAYS_7, MONTH_1, MONTHS_2 = range(5)

SUBDIVISIONS = {
    "metropole": None,
    "guadeloupe": "971",
    "martinique": "972",
    "guyane": "973",
    "reunion": "974",
    "mayotte": "976",
    "saint_barthelemy": "BL",
    "saint_martin": "MF",
    "saint_pierre_et_miquelon": "PM",
}
ZONES = {
    "metropole": "Europe/Paris",
    "guadeloupe": "America/Guadeloupe",
    "martinique": "America/Martinique",
    "guyane": "America/Cayenne",
    "reunion": "Indian/Reunion",
    "mayotte": "Indian/Mayotte",
    "saint_barthelemy": "America/St_Barthelemy",
    "saint_martin": "America/Marigot",
    "saint_pierre_et_miquelon": "America/Miquelon",
}


@cache
def working_days(subdivision: str | None) -> np.busdaycalendar:
    """Working days of a place, less the holidays that custom alone observes."""
    national = set(holidays.France(years=YEARS))
    days = holidays.France(subdiv=subdivision, years=YEARS, language="fr").items()
    kept = [
        day for day, name in days if day in national or "esclavage" in name or subdivision == "6AE"
    ]
    return np.busdaycalendar(holidays=np.array(kept, dtype="datetime64[D]"))


@cache
def clock(zone: str) -> tuple[Any, Any]:
    """When the clock of a zone changes (universal time), and how far ahead it is in turn."""
    start, end = datetime.datetime(YEARS[0], 1, 1), datetime.datetime(YEARS[-1] + 1, 1, 1)
    hours = np.arange(start, end, datetime.timedelta(hours=1), dtype="datetime64[h]")
    there = ZoneInfo(zone)
    ahead = np.array(
        [hour.replace(tzinfo=datetime.UTC).astimezone(there).utcoffset() for hour in hours.tolist()]
    ).astype("timedelta64[m]")
    changes = np.flatnonzero(ahead[1:] != ahead[:-1]) + 1
    return hours[changes].astype("datetime64[m]"), ahead[np.append(0, changes)]


def add_months(days: Any, months: int) -> Any:
    """The same day number so many months later, or the last day of that month."""
    month = days.astype("datetime64[M]")
    number = days - month.astype("datetime64[D]")
    target = month + months * ONE_MONTH
    return np.minimum(
        target.astype("datetime64[D]") + number,
        (target + ONE_MONTH).astype("datetime64[D]") - ONE_DAY,
    )


def in_months(start: Any, months: int) -> Any:
    """Last day of a franc delay in months: the earlier of the two methods."""
    return np.minimum(add_months(start, months) + ONE_DAY, add_months(start + ONE_DAY, months))


def after_48_hours(start: Any, minute: Any, territory: Any) -> Any:
    """Day on which 48 elapsed hours end, by the clock of each territory."""
    end = np.empty_like(start)
    time = start.astype("datetime64[m]") + minute
    for place, zone in ZONES.items():
        there = territory == Territory[place].index
        changes, ahead = clock(zone)
        local = time[there]
        universal = local - ahead[np.searchsorted(changes + ahead[:-1], local, side="right")]
        universal += np.timedelta64(48, "h")
        local = universal + ahead[np.searchsorted(changes, universal, side="right")]
        end[there] = local.astype("datetime64[D]")
    return end


def next_working_day(days: Any, territory: Any, alsace_moselle: Any) -> Any:
    """The day itself, or the next working day of the place."""
    rolled = days.copy()
    for place, subdivision in SUBDIVISIONS.items():
        there = (territory == Territory[place].index) & ~alsace_moselle
        rolled[there] = np.busday_offset(
            days[there], 0, roll="forward", busdaycal=working_days(subdivision)
        )
    rolled[alsace_moselle] = np.busday_offset(
        days[alsace_moselle], 0, roll="forward", busdaycal=working_days("6AE")
    )
    return rolled


def reckon(limit: Any, start: Any, minute: Any, territory: Any, alsace_moselle: Any) -> Any:
    """End of the limit of each person: each kind of limit for everyone, then the one that is."""
    return np.select(
        [limit == HOURS_48, limit == DAYS_7, limit == MONTH_1, limit == MONTHS_2],
        [
            after_48_hours(start, minute, territory),
            start + 7 * ONE_DAY,
            next_working_day(in_months(start, 1), territory, alsace_moselle),
            next_working_day(in_months(start, 2), territory, alsace_moselle),
        ],
        default=NEVER,
    )


def reckon_by_rows(limit: Any, start: Any, minute: Any, territory: Any, alsace_moselle: Any) -> Any:
    """The same, tuned: each kind of limit on the rows that it concerns."""
    end = np.full_like(start, NEVER)
    in_hours, in_days = limit == HOURS_48, limit == DAYS_7
    end[in_hours] = after_48_hours(start[in_hours], minute[in_hours], territory[in_hours])
    end[in_days] = start[in_days] + 7 * ONE_DAY
    for name, months in ((MONTH_1, 1), (MONTHS_2, 2)):
        rows = limit == name
        last = in_months(start[rows], months)
        end[rows] = next_working_day(last, territory[rows], alsace_moselle[rows])
    return end


def limits(facts: Facts) -> Any:
    """Limit of each person, at the notification."""
    custody, territory = facts["custody"].view(np.ndarray), facts["territory"].view(np.ndarray)
    return np.select(
        [
            facts["oqtf_ground"].view(np.ndarray) == OqtfGround.none.index,
            np.isin(territory, [Territory[name].index for name in COMMON_LAW]),
            custody == Custody.detention.index,
            custody != Custody.free.index,
        ],
        [NONE, MONTHS_2, HOURS_48, DAYS_7],
        default=MONTH_1,
    )


def restraints(facts: Facts, limit: Any, end: Any) -> tuple[Any, Any]:
    """Whether a restraint told while the limit ran brings another one, and which."""
    after = facts["custody_after_notification"].view(np.ndarray)
    detained = after == Custody.detention.index
    in_month = (limit == MONTH_1) & (after != Custody.free.index)
    restarted = (in_month | ((limit == DAYS_7) & detained)) & (facts["custody_change_date"] <= end)
    return restarted, np.where(detained, HOURS_48, DAYS_7)


def deadline(facts: Facts) -> Any:
    """Last day on which the recourse of each person is surely admissible."""
    place = facts["territory"].view(np.ndarray), facts["court_in_alsace_moselle"]
    start, minute = facts["notification_date"], facts["notification_minute"]
    limit = limits(facts)
    restarted, new_limit = restraints(facts, limit, reckon(limit, start, minute, *place))
    limit = np.where(restarted, new_limit, limit)
    start = np.where(restarted, facts["custody_change_date"], start)
    minute = np.where(restarted, facts["custody_change_minute"], minute)
    return reckon(limit, start, minute, *place)


def deadline_by_rows(facts: Facts) -> Any:
    """The same, tuned: no more than the rows concerned are reckoned, and reckoned again."""
    territory, alsace = facts["territory"].view(np.ndarray), facts["court_in_alsace_moselle"]
    limit = limits(facts)
    end = reckon_by_rows(
        limit, facts["notification_date"], facts["notification_minute"], territory, alsace
    )
    restarted, new_limit = restraints(facts, limit, end)
    end[restarted] = reckon_by_rows(
        new_limit[restarted],
        facts["custody_change_date"][restarted],
        facts["custody_change_minute"][restarted],
        territory[restarted],
        alsace[restarted],
    )
    return end
