"""The deadline of the recourse against a day-by-day simulation, for random persons of each law.

The simulation takes the time limit of the person from the engine (the YAML tests settle which
one it is) and walks through the days and the hours as one would with a wall calendar. It shares
nothing with the package but the library of public holidays.
"""

from __future__ import annotations

import datetime
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

import holidays
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openfisca_oqtf.enums import Custody, NotificationChannel, OqtfGround, Territory
from openfisca_oqtf.population import calculate_persons

NEVER = date.max
A_DAY = timedelta(days=1)
YEARS = range(2006, 2032)
# For the law of 2020, notifications after the delays that were moved to 24 May 2020.
LAWS = {
    date(2007, 6, 1): date(2007, 1, 1),
    date(2012, 3, 1): date(2011, 7, 18),
    date(2015, 9, 1): date(2015, 7, 31),
    date(2017, 3, 1): date(2016, 11, 1),
    date(2018, 7, 2): date(2018, 6, 2),
    date(2020, 11, 2): date(2020, 6, 1),
    date(2022, 3, 1): date(2021, 5, 1),
    date(2025, 3, 3): date(2024, 7, 15),
}
DAYS_DRAWN = 900
BY_HAND_ONLY_UNTIL = date(2024, 7, 14)

MONTHS = {"month_1": 1, "months_2": 2, "months_3": 3}
DAYS = {"days_7": 7, "days_15": 15, "days_30": 30}
NEITHER_FRANC_NOR_ROLLED_OVER = {"days_7"}

PLACES = {
    "metropole": (None, "Europe/Paris"),
    "guadeloupe": ("971", "America/Guadeloupe"),
    "martinique": ("972", "America/Martinique"),
    "guyane": ("973", "America/Cayenne"),
    "reunion": ("974", "Indian/Reunion"),
    "mayotte": ("976", "Indian/Mayotte"),
    "saint_barthelemy": ("BL", "America/St_Barthelemy"),
    "saint_martin": ("MF", "America/Marigot"),
    "saint_pierre_et_miquelon": ("PM", "America/Miquelon"),
}

OUTCOMES = (
    "oqtf_appeal_period",
    "oqtf_appeal_period_arguable",
    "oqtf_appeal_deadline",
    "oqtf_appeal_deadline_minute",
    "oqtf_appeal_deadline_arguable",
)


class Someone(NamedTuple):
    notification_date: date
    notification_minute: int
    notification_channel: str
    custody: str
    oqtf_ground: str
    departure_delay_refused: bool
    territory: str
    court_in_alsace_moselle: bool


# -- The simulation -------------------------------------------------------------------------


@cache
def public_holidays(territory: str, alsace_moselle: bool, customary: bool) -> set[date]:
    national = set(holidays.France(years=YEARS))
    place = "6AE" if alsace_moselle else PLACES[territory][0]
    local = holidays.France(subdiv=place, years=YEARS, language="fr")
    if customary:
        # A day of work from 2005 to 2007: a day off in the longer reading only.
        return set(local) | {date(2006, 6, 5), date(2007, 5, 28)}
    if alsace_moselle:
        return set(local)
    return {day for day, name in local.items() if day in national or "esclavage" in name}


def working_day_from(day: date, days_off: set[date]) -> date:
    while day.weekday() in (5, 6) or day in days_off:
        day += A_DAY
    return day


def walk_days(day: date, number: int) -> date:
    for _ in range(number):
        day += A_DAY
    return day


def walk_months(start: date, months: int) -> date:
    """The same day number so many months later, or the last day before that month is over."""
    day, begun = start, 0
    while begun < months or day.day != start.day:
        if begun == months and (day + A_DAY).day == 1:
            break
        day += A_DAY
        begun += day.day == 1
    return day


def told_at(someone: Someone) -> datetime.datetime:
    hour, minute = divmod(someone.notification_minute, 60)
    zone = ZoneInfo(PLACES[someone.territory][1])
    return datetime.datetime.combine(
        someone.notification_date, datetime.time(hour, minute), tzinfo=zone
    )


def at_an_hour_that_exists(someone: Someone) -> bool:
    """In spring the clock leaps over an hour: nothing is notified then."""
    if someone.notification_minute == -1:
        return True
    told = told_at(someone)
    there_and_back = told.astimezone(datetime.UTC).astimezone(told.tzinfo)
    return (there_and_back.hour, there_and_back.minute) == (told.hour, told.minute)


def after_48_hours(someone: Someone) -> tuple[date, int]:
    if someone.notification_minute == -1:
        # From the next midnight: the second day, to its end.
        return walk_days(someone.notification_date, 2), -1
    told = told_at(someone)
    end = (told.astimezone(datetime.UTC) + timedelta(hours=48)).astimezone(told.tzinfo)
    return end.date(), end.hour * 60 + end.minute


def last_day(someone: Someone, limit: str, *, arguable: bool) -> date:
    start = someone.notification_date
    exact = limit in NEITHER_FRANC_NOR_ROLLED_OVER and not arguable
    if limit in DAYS:
        end = walk_days(start, DAYS[limit] + (0 if exact else 1))
    else:
        months = MONTHS[limit]
        ends = (walk_months(start, months) + A_DAY, walk_months(start + A_DAY, months))
        end = max(ends) if arguable else min(ends)
    days_off = public_holidays(someone.territory, someone.court_in_alsace_moselle, arguable)
    return end if exact else working_day_from(end, days_off)


def simulated(someone: Someone, limit: str, law: date) -> tuple[date, int]:
    """Day and minute of the surely good deadline."""
    by_post = someone.notification_channel == "post" and law <= BY_HAND_ONLY_UNTIL
    if limit == "none" or (limit == "hours_48" and by_post):
        return NEVER, -1
    if limit == "hours_48":
        return after_48_hours(someone)
    return last_day(someone, limit, arguable=False), -1


def simulated_arguable(someone: Someone, limits: tuple[str, str], law: date) -> date:
    """The later of the sure deadline and of the longer reading."""
    sure, _ = simulated(someone, limits[0], law)
    if limits[1] in ("none", "hours_48"):
        return sure
    return max(sure, last_day(someone, limits[1], arguable=True))


# -- Persons --------------------------------------------------------------------------------


def people(law: date) -> st.SearchStrategy[list[Someone]]:
    first = LAWS[law]
    someone = st.builds(
        Someone,
        st.dates(first, first + timedelta(days=DAYS_DRAWN)),
        st.integers(-1, 1439),
        st.sampled_from([*["administrative"] * 4, "post"]),
        st.sampled_from(list(Custody.__members__)),
        st.sampled_from(list(OqtfGround.__members__)),
        st.booleans(),
        st.sampled_from([*["metropole"] * 4, *PLACES]),
        st.sampled_from([False, False, True]),
    )
    return st.lists(someone.filter(at_an_hour_that_exists), min_size=1, max_size=60)


def outcomes_of(system, persons: list[Someone], law: date) -> dict[str, list]:
    columns = dict(zip(Someone._fields, zip(*persons, strict=True), strict=True))
    facts = {
        name: np.array(columns[name])
        for name in ("notification_minute", "departure_delay_refused", "court_in_alsace_moselle")
    }
    facts["notification_date"] = np.array(columns["notification_date"], dtype="datetime64[D]")
    enums = {
        "notification_channel": NotificationChannel,
        "custody": Custody,
        "oqtf_ground": OqtfGround,
        "territory": Territory,
    }
    for name, enum in enums.items():
        facts[name] = enum.encode(np.array(columns[name]))
    found = calculate_persons(system, facts, OUTCOMES, law.isoformat())
    return {
        name: (values.decode_to_str() if name.startswith("oqtf_appeal_period") else values).tolist()
        for name, values in found.items()
    }


def each_law(test):
    """Run for each law; the tables are built before the clock of hypothesis starts."""
    chosen = settings(
        max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    return pytest.mark.parametrize("law", LAWS, ids=str)(chosen(test))


# -- Properties -----------------------------------------------------------------------------


@each_law
@given(data=st.data())
def test_the_deadlines_are_those_of_a_day_by_day_simulation(system, law, data):
    persons = data.draw(people(law))
    found = outcomes_of(system, persons, law)
    for someone, *answers in zip(persons, *(found[name] for name in OUTCOMES), strict=True):
        limit, arguable_limit, deadline, minute, arguable = answers
        assert (deadline, minute) == simulated(someone, limit, law), someone
        if someone.notification_channel == "administrative":
            expected = simulated_arguable(someone, (limit, arguable_limit), law)
            assert arguable == expected, someone


@each_law
@given(data=st.data())
def test_a_later_notification_never_brings_an_earlier_deadline(system, law, data):
    persons = data.draw(people(law))
    later = [p._replace(notification_date=p.notification_date + A_DAY) for p in persons]
    found = outcomes_of(system, persons + later, law)
    for name in ("oqtf_appeal_deadline", "oqtf_appeal_deadline_arguable"):
        ends = found[name]
        for someone, before, after in zip(persons, ends, ends[len(persons) :], strict=False):
            assert before <= after, someone
            assert (before == NEVER) == (after == NEVER), someone


@each_law
@given(data=st.data())
def test_the_arguable_deadline_is_never_before_the_sure_one(system, law, data):
    persons = data.draw(people(law))
    found = outcomes_of(system, persons, law)
    for someone, limit, sure, arguable in zip(
        persons,
        found["oqtf_appeal_period"],
        found["oqtf_appeal_deadline"],
        found["oqtf_appeal_deadline_arguable"],
        strict=True,
    ):
        assert (limit == "none") == (arguable == NEVER), someone
        # Where the hours never started, the reasonable time of a year remains to argue with.
        assert sure <= arguable or (limit == "hours_48" and sure == NEVER), someone


# -- Every day of notification, every place -------------------------------------------------


def everyone(law: date) -> list[Someone]:
    """Persons free and restrained, notified on each of many days in each place."""
    days = [LAWS[law] + timedelta(days=number) for number in range(DAYS_DRAWN)]
    return [
        Someone(day, 600, "administrative", custody, "permit_refused", False, territory, alsace)
        for custody in ("free", "prison")
        for territory in PLACES
        for alsace in ((False, True) if territory == "metropole" else (False,))
        for day in days
    ]


@pytest.mark.parametrize("law", LAWS, ids=str)
def test_no_delay_that_rolls_over_ends_on_a_day_off(system, law):
    persons = everyone(law)
    found = outcomes_of(system, persons, law)
    on_a_day_off = set()
    for someone, limit, deadline in zip(
        persons, found["oqtf_appeal_period"], found["oqtf_appeal_deadline"], strict=True
    ):
        days_off = public_holidays(someone.territory, someone.court_in_alsace_moselle, False)
        if working_day_from(deadline, days_off) != deadline:
            on_a_day_off.add(limit)
    assert set(found["oqtf_appeal_period"]) & {*DAYS, *MONTHS}
    assert on_a_day_off <= {"days_7", "hours_48"}


@pytest.mark.parametrize("law", LAWS, ids=str)
def test_each_day_later_for_each_person(system, law):
    persons = everyone(law)
    ends = np.array(outcomes_of(system, persons, law)["oqtf_appeal_deadline"], dtype="M8[D]")
    by_person = ends.reshape(-1, DAYS_DRAWN)
    assert (np.diff(by_person).astype(int) >= 0).all()


@pytest.mark.parametrize("law", LAWS, ids=str)
def test_each_day_as_simulated(system, law):
    """The days off of one place, or of custom alone, are too few for random persons."""
    persons = [someone for someone in everyone(law) if someone.custody == "free"]
    found = outcomes_of(system, persons, law)
    limits = zip(found["oqtf_appeal_period"], found["oqtf_appeal_period_arguable"], strict=True)
    expected = [
        (simulated(someone, sure, law)[0], simulated_arguable(someone, (sure, longer), law))
        for someone, (sure, longer) in zip(persons, limits, strict=True)
    ]
    deadlines = found["oqtf_appeal_deadline"], found["oqtf_appeal_deadline_arguable"]
    wrong = [
        (someone, answer, right)
        for someone, answer, right in zip(
            persons, zip(*deadlines, strict=True), expected, strict=True
        )
        if answer != right
    ]
    assert not wrong[:3]


# -- NEVER ----------------------------------------------------------------------------------


@pytest.mark.parametrize("law", LAWS, ids=str)
def test_without_an_oqtf_never_stays_never(system, law):
    nobody = Someone(NEVER, -1, "administrative", "free", "none", False, "metropole", False)
    persons = [nobody, nobody._replace(custody="detention"), nobody._replace(custody="prison")]
    found = outcomes_of(system, persons, law)
    assert found["oqtf_appeal_deadline"] == [NEVER] * 3
    assert found["oqtf_appeal_deadline_arguable"] == [NEVER] * 3
    assert found["oqtf_appeal_deadline_minute"] == [-1] * 3


@pytest.mark.parametrize("law", LAWS, ids=str)
@pytest.mark.parametrize("custody", list(Custody.__members__))
def test_an_end_outside_the_calendar_is_refused_not_wrapped(system, law, custody):
    last = date(2200, 12, 31)
    someone = Someone(
        last, 600, "administrative", custody, "permit_refused", False, "metropole", False
    )
    with pytest.raises(ValueError, match="outside the calendar"):
        outcomes_of(system, [someone], law)
