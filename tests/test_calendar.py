"""The calendar against a slow, obvious version, and against the worked examples of the sources."""

from __future__ import annotations

import calendar
import datetime
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import holidays
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from openfisca_oqtf import calendar as cal
from openfisca_oqtf.enums import Territory

FIRST, LAST, NEVER = date(1900, 1, 1), date(2200, 12, 31), date.max
known_days = st.dates(FIRST, LAST)
days = st.one_of(known_days, st.just(NEVER))
# Enough room for the delays that the tests add.
early_days = st.one_of(st.dates(FIRST, date(2150, 1, 1)), st.just(NEVER))


def at(day: date | str) -> np.datetime64:
    return np.datetime64(day)


# -- The slow, obvious version ------------------------------------------------------------


def slow_anniversary(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def slow_completed_years(start: date, end: date) -> int:
    if NEVER in (start, end) or end < start:
        return -1
    years = 0
    while slow_anniversary(start, years + 1) <= end:
        years += 1
    return years


def slow_add_months(day: date, months: int) -> date:
    if day == NEVER:
        return NEVER
    month = day.month + months
    year = day.year
    while month > 12:
        month, year = month - 12, year + 1
    number = day.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def slow_next_working_day(day: date) -> date:
    if day == NEVER:
        return NEVER
    while day.weekday() >= 5 or day in holidays.France(years=day.year):
        day += timedelta(days=1)
    return day


def exists(clock: datetime.datetime) -> bool:
    """Whether the clock ever showed this: in spring it leaps over an hour."""
    back = clock.astimezone(datetime.UTC).astimezone(clock.tzinfo)
    return (back.hour, back.minute) == (clock.hour, clock.minute)


# -- Properties ---------------------------------------------------------------------------


@given(days, days)
def test_completed_years(start, end):
    assert cal.completed_years(at(start), at(end)) == slow_completed_years(start, end)


@given(early_days, days, st.integers(0, 50))
def test_years_are_at_least_and_more_than(start, end, years):
    known = NEVER not in (start, end)
    due = slow_anniversary(start, years) if known else NEVER
    assert cal.at_least_years(at(start), at(end), years) == (known and end >= due)
    assert cal.more_than_years(at(start), at(end), years) == (known and end > due)


@given(early_days, days, st.integers(0, 600))
def test_months(start, end, months):
    known = NEVER not in (start, end)
    due = slow_add_months(start, months)
    assert cal.add_months(at(start), months) == at(due)
    assert cal.at_least_months(at(start), at(end), months) == (known and end >= due)
    assert cal.more_than_months(at(start), at(end), months) == (known and end > due)


@given(early_days, st.integers(0, 30))
def test_the_end_of_a_month_is_the_eve_of_the_first_day_of_the_next(day, later):
    end = cal.end_of_month(at(day), later)
    if day == NEVER:
        assert end == at(NEVER)
    else:
        assert cal.add_days(end, 1) == at(slow_add_months(day.replace(day=1), later + 1))


@given(st.dates(date(1950, 1, 1), LAST), st.integers(0, 600))
def test_months_go_back(day, months):
    before = cal.add_months(at(day), -months)
    assert before.astype("datetime64[M]") == at(day).astype("datetime64[M]") - np.timedelta64(
        months, "M"
    )


@given(early_days)
def test_the_last_day_of_a_month(day):
    last = cal.end_of_month(at(day))
    if day == NEVER:
        assert last == at(NEVER)
    else:
        number = calendar.monthrange(day.year, day.month)[1]
        assert last == at(day.replace(day=number))


@given(early_days, st.integers(0, 10000))
def test_days(day, number):
    expected = NEVER if day == NEVER else day + timedelta(days=number)
    assert cal.add_days(at(day), number) == at(expected)
    assert cal.last_day_in_days(at(day), number, franc=False) == at(expected)
    one_more = NEVER if day == NEVER else expected + timedelta(days=1)
    assert cal.last_day_in_days(at(day), number, franc=True) == at(one_more)


@given(st.dates(date(1948, 1, 1), date(2100, 12, 1)))
def test_next_working_day(day):
    assert cal.next_working_day(at(day)) == at(slow_next_working_day(day))


@settings(deadline=None)  # the first call for a territory builds its clock
@given(
    st.one_of(st.dates(date(1996, 1, 1), date(2150, 1, 1)), st.just(NEVER)),
    st.integers(-1, 1439),
    st.sampled_from([24, 48, 72, 96, 144]),
    st.sampled_from(list(cal._ZONES)),
)
def test_hours(day, minute, hours, place):
    last_day, last_minute = cal.add_hours(at(day), minute, hours, place)
    if day == NEVER:
        assert (last_day, last_minute) == (at(NEVER), -1)
    elif minute == -1:
        assert (last_day, last_minute) == (at(day + timedelta(days=hours // 24)), -1)
    else:
        zone = ZoneInfo(cal._ZONES[place])
        start = datetime.datetime.combine(day, datetime.time(minute // 60, minute % 60), zone)
        assume(exists(start))
        end = (start.astimezone(datetime.UTC) + timedelta(hours=hours)).astimezone(zone)
        assert last_day == at(end.date())
        assert last_minute == end.hour * 60 + end.minute


@given(st.lists(st.tuples(days, days), min_size=1, max_size=20))
def test_a_vector_gives_what_each_row_gives(pairs):
    starts = np.array([start for start, _ in pairs], dtype="datetime64[D]")
    ends = np.array([end for _, end in pairs], dtype="datetime64[D]")
    assert list(cal.completed_years(starts, ends)) == [
        slow_completed_years(start, end) for start, end in pairs
    ]


# -- 29 February and month ends -----------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2000-02-29", "2018-02-28", 17),
        ("2000-02-29", "2018-03-01", 18),
        ("2000-02-29", "2020-02-28", 19),
        ("2000-02-29", "2020-02-29", 20),
        ("2018-03-15", "2018-03-15", 0),
        ("2018-03-15", "2018-03-14", -1),
    ],
)
def test_ages(start, end, years):
    assert cal.completed_years(at(start), at(end)) == years


@pytest.mark.parametrize(
    ("notified", "months", "franc", "last_day"),
    [
        # The échéance is reduced to the end of the month; one more day where franc.
        ("2025-01-31", 1, False, "2025-02-28"),
        ("2025-01-31", 1, True, "2025-03-01"),
        ("2024-01-31", 1, True, "2024-03-01"),
        ("2025-01-30", 1, True, "2025-03-01"),
        ("2025-02-28", 1, True, "2025-03-29"),
        ("2007-10-01", 2, True, "2007-12-02"),
    ],
)
def test_delays_in_months(notified, months, franc, last_day):
    assert cal.last_day_in_months(at(notified), months, franc=franc) == at(last_day)


@pytest.mark.parametrize(
    ("notified", "days_of_delay", "franc", "before_rollover", "last_day"),
    [
        # CAA Marseille, 5 March 2020, no 19MA05530: fifteen days, Saturday to Monday.
        ("2019-09-20", 15, True, "2019-10-06", "2019-10-07"),
        # The eighth of May is a public holiday.
        ("2017-04-07", 30, True, "2017-05-08", "2017-05-09"),
        # New Year's Day, then a Sunday.
        ("2021-12-16", 15, True, "2022-01-01", "2022-01-03"),
        ("2022-09-05", 30, True, "2022-10-06", "2022-10-06"),
    ],
)
def test_delays_in_days(notified, days_of_delay, franc, before_rollover, last_day):
    end = cal.last_day_in_days(at(notified), days_of_delay, franc=franc)
    assert end == at(before_rollover)
    assert cal.next_working_day(end) == at(last_day)


def test_forty_eight_hours_run_over_a_sunday():
    # CE 10 February 2006, Oprea, no 273484: Friday 16:00 to Sunday 16:00.
    assert cal.add_hours(at("2004-09-17"), 16 * 60, 48) == (at("2004-09-19"), 16 * 60)


@pytest.mark.parametrize(
    ("place", "start", "end"),
    [
        # 48 hours are 48 elapsed hours: the clock of Paris leaps from 2 to 3 on 31 March 2024...
        (Territory.metropole, ("2024-03-29", "16:00"), ("2024-03-31", "17:00")),
        (Territory.metropole, ("2024-03-30", "16:00"), ("2024-04-01", "17:00")),
        (Territory.metropole, ("2024-03-31", "16:00"), ("2024-04-02", "16:00")),
        # ... and falls back from 3 to 2 on 27 October 2024.
        (Territory.metropole, ("2024-10-25", "16:00"), ("2024-10-27", "15:00")),
        (Territory.metropole, ("2024-10-25", "02:30"), ("2024-10-27", "02:30")),
        (Territory.metropole, ("2024-10-27", "02:30"), ("2024-10-29", "01:30")),
        (Territory.guadeloupe, ("2024-03-30", "16:00"), ("2024-04-01", "16:00")),
        (Territory.saint_pierre_et_miquelon, ("2024-03-09", "16:00"), ("2024-03-11", "17:00")),
    ],
)
def test_forty_eight_hours_elapse_over_a_change_of_clock(place, start, end):
    def minutes(clock):
        return int(clock[:2]) * 60 + int(clock[3:])

    reckoned = cal.add_hours(at(start[0]), minutes(start[1]), 48, place)
    assert reckoned == (at(end[0]), minutes(end[1]))


@pytest.mark.parametrize("hours", [1, 24, 48, 96, 144])
@pytest.mark.parametrize(
    ("place", "change"),
    [
        (Territory.metropole, "2024-03-31"),
        (Territory.metropole, "2024-10-27"),
        (Territory.saint_pierre_et_miquelon, "2024-03-10"),
        (Territory.saint_pierre_et_miquelon, "2024-11-03"),
    ],
)
def test_hours_from_each_quarter_of_the_days_around_a_change_of_clock(place, change, hours):
    zone = ZoneInfo(cal._ZONES[place])
    first = datetime.datetime.combine(date.fromisoformat(change), datetime.time(), zone)
    starts = [
        first + timedelta(days=number, minutes=quarter)
        for number in range(-9, 3)
        for quarter in range(0, 1440, 15)
    ]
    starts = [start for start in starts if exists(start)]
    ends = [
        (start.astimezone(datetime.UTC) + timedelta(hours=hours)).astimezone(zone)
        for start in starts
    ]
    last_days, minutes = cal.add_hours(
        np.array([start.date() for start in starts], dtype="datetime64[D]"),
        np.array([start.hour * 60 + start.minute for start in starts]),
        hours,
        place,
    )
    assert last_days.tolist() == [end.date() for end in ends]
    assert minutes.tolist() == [end.hour * 60 + end.minute for end in ends]


def test_each_person_has_the_clock_of_the_territory():
    places = Territory.encode(np.array(["metropole", "guadeloupe", "saint_pierre_et_miquelon"]))
    days = np.array(["2024-03-30", "2024-03-30", "2024-03-09"], dtype="datetime64[D]")
    last_days, minutes = cal.add_hours(days, np.array([960, 960, 960]), 48, places)
    assert last_days.tolist() == [date(2024, 4, 1), date(2024, 4, 1), date(2024, 3, 11)]
    assert minutes.tolist() == [1020, 960, 1020]


# -- Public holidays ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "holiday"),
    [
        (Territory.martinique, "2025-05-22"),
        (Territory.guadeloupe, "2025-05-27"),
        (Territory.saint_martin, "2025-05-28"),
        (Territory.guyane, "2025-06-10"),
        (Territory.saint_barthelemy, "2025-10-09"),
        (Territory.mayotte, "2026-04-27"),
        (Territory.reunion, "2027-12-20"),
        (cal.ALSACE_MOSELLE, "2025-04-18"),
        (cal.ALSACE_MOSELLE, "2025-12-26"),
    ],
)
def test_local_holidays_count_there_and_not_elsewhere(place, holiday):
    assert cal.next_working_day(at(holiday), place) > at(holiday)
    assert cal.next_working_day(at(holiday)) == at(holiday)


def test_one_territory_a_date():
    places = Territory.encode(np.array(["metropole", "martinique", "guadeloupe"]))
    rolled = cal.next_working_day(np.array(["2025-05-22"] * 3, dtype="datetime64[D]"), places)
    assert list(rolled) == [at("2025-05-22"), at("2025-05-23"), at("2025-05-22")]


def test_each_territory_has_its_own_table():
    for territory in Territory:
        place = Territory.encode(np.array([territory.name]))
        year = np.arange("2025-01-01", "2026-01-01", dtype="datetime64[D]")
        alone = cal.next_working_day(year, territory)
        assert (cal.next_working_day(year, place[np.zeros(365, int)]) == alone).all()


@pytest.mark.parametrize(
    ("place", "day"),
    [
        (Territory.guadeloupe, "2025-04-18"),
        (Territory.guadeloupe, "2025-07-21"),
        (Territory.martinique, "2025-07-21"),
        (Territory.metropole, "2007-05-28"),
    ],
)
def test_customary_holidays_count_only_when_asked(place, day):
    assert cal.next_working_day(at(day), place) == at(day)
    assert cal.next_working_day(at(day), place, customary=True) > at(day)


def test_the_court_sits_in_the_territory_or_in_alsace_moselle_and_may_not_move_the_day():
    good_friday = np.array(["2025-04-18"] * 4, dtype="datetime64[D]")
    places = Territory.encode(np.array(["metropole", "metropole", "metropole", "guadeloupe"]))
    alsace_moselle, moved = np.array([0, 1, 1, 0], bool), np.array([1, 1, 0, 1], bool)
    for customary, last in ((False, "2025-04-18"), (True, "2025-04-22")):
        rolled = cal.next_working_day_of_court(
            good_friday, places, alsace_moselle, moved=moved, customary=customary
        )
        assert list(rolled) == [at("2025-04-18"), at("2025-04-22"), at("2025-04-18"), at(last)]


def test_public_holidays_reach_the_end_of_the_calendar():
    # 8 May 2190 is a Saturday, 1 November 2191 a Tuesday.
    assert cal.next_working_day(at("2190-05-08")) == at("2190-05-10")
    assert cal.next_working_day(at("2191-11-01")) == at("2191-11-02")


def test_an_unknown_place_is_refused():
    with pytest.raises(ValueError, match=r"'corse' is refused; accepted: metropole, .*alsace"):
        cal.next_working_day(at("2025-05-22"), "corse")


# -- Bounds -------------------------------------------------------------------------------

OUTSIDE = ["1899-12-31", "2201-01-01", "9999-12-30", "-0044-03-15", "NaT"]


@pytest.mark.parametrize("day", OUTSIDE)
@pytest.mark.parametrize(
    "reckon",
    [
        lambda d: cal.completed_years(d, at("2020-01-01")),
        lambda d: cal.completed_years(at("2020-01-01"), d),
        lambda d: cal.at_least_years(d, at("2020-01-01"), 10),
        lambda d: cal.more_than_years(at("2020-01-01"), d, 10),
        lambda d: cal.at_least_months(at("2020-01-01"), d, 3),
        lambda d: cal.more_than_months(d, at("2020-01-01"), 3),
        lambda d: cal.add_days(d, 1),
        lambda d: cal.add_months(d, 1),
        cal.end_of_month,
        lambda d: cal.add_hours(d, 0, 48),
        cal.next_working_day,
    ],
)
def test_a_day_outside_the_calendar_is_refused(reckon, day):
    vector = np.array(["2000-01-01", day], dtype="datetime64[D]")
    with pytest.raises(ValueError, match=r"outside the calendar; accepted: 1900-01-01 to 2200"):
        reckon(vector)


@pytest.mark.parametrize(
    "reckon",
    [
        lambda: cal.add_days(at(LAST), 1),
        lambda: cal.add_days(at(FIRST), -1),
        lambda: cal.add_months(at("2200-12-01"), 1),
        lambda: cal.add_months(at("1900-01-01"), -1),
        lambda: cal.add_hours(at(LAST), 1439, 48),
        lambda: cal.last_day_in_days(at(LAST), 0, franc=True),
    ],
)
def test_a_result_outside_the_calendar_is_refused(reckon):
    with pytest.raises(ValueError, match="outside the calendar"):
        reckon()


# -- Tables -------------------------------------------------------------------------------

RULES = (
    lambda start: cal.add_months(start, 2),
    lambda start: cal.add_days(start, 15),
    lambda start: np.full_like(start, NEVER),
)
TABLE = cal.DayTable(cal.work_out(rule) for rule in RULES)


@given(st.lists(st.tuples(st.sampled_from(range(len(RULES))), early_days), min_size=1))
def test_a_table_gives_what_each_rule_gives(wanted):
    rules, starts = zip(*wanted, strict=True)
    ends = TABLE(np.array(rules, dtype=np.int16), np.array(starts, dtype="datetime64[D]"))
    assert list(ends) == [RULES[rule](at(start)) for rule, start in wanted]


@pytest.mark.parametrize(
    ("rule", "last_start", "end"), [(0, "2200-10-31", LAST), (1, "2200-12-16", LAST)]
)
def test_a_table_reaches_the_last_day_and_no_further(rule, last_start, end):
    assert TABLE(rule, at(last_start)) == at(end)
    with pytest.raises(ValueError, match="is outside the calendar"):
        TABLE(rule, at(last_start) + cal.ONE_DAY)
    assert TABLE(2, at(LAST)) == at(NEVER)


@pytest.mark.parametrize("day", OUTSIDE)
def test_a_table_refuses_a_day_outside_the_calendar(day):
    with pytest.raises(ValueError, match=r"outside the calendar; accepted: 1900-01-01 to 2200"):
        TABLE(0, np.array(["2000-01-01", day], dtype="datetime64[D]"))


@pytest.mark.parametrize("minute", [-2, 1440])
def test_a_minute_outside_the_day_is_refused(minute):
    with pytest.raises(ValueError, match=rf"{minute} is refused; accepted: 0 to 1439"):
        cal.add_hours(at("2020-01-01"), minute, 48)


def test_never_goes_through():
    never = at(NEVER)
    assert cal.add_days(never, 1) == cal.add_months(never, -7) == never
    assert cal.next_working_day(never) == never
    assert cal.add_hours(never, 600, 48) == (never, -1)
    assert not cal.more_than_years(at(FIRST), never, 0)
    assert not cal.at_least_months(never, never, 0)


def test_the_first_and_the_last_day_belong_to_the_calendar():
    assert cal.completed_years(at(FIRST), at(LAST)) == 300
    assert not cal.more_than_years(at(FIRST), at(FIRST), 0)
