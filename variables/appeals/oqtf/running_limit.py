"""The time limit that runs in the end: its start, and what restarts it."""

from datetime import date

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.deadlines import last_day, roll_over
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod, Custody, NotificationChannel
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import place_of_court


class oqtf_appeal_first_start_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day that starts the time limit of the notification; it does not count"
    documentation = (
        "The day of the notification; the eve of 24 May 2020 for the delays moved there."
    )

    @articles({"2006-07-26": ("L. 512-1", "CJA R. 421-1"), "2021-05-01": "L. 614-1"})
    def formula_2006_07_26(persons, period, parameters):
        moved_to = np.datetime64(parameters(period).appeals.covid.start)
        moved = persons("oqtf_appeal_moved_by_covid", period)
        return np.where(
            moved, moved_to - np.timedelta64(1, "D"), persons("notification_day", period)
        )


class oqtf_appeal_first_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the delay in days or months, before any event that changes the delay"
    documentation = (
        "In the surely good reading, the move to 24 May 2020 counted; NEVER for a delay in hours."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "CJA R. 776-2"),
            "2024-07-15": ("L. 911-1", "L. 921-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        appeals = parameters(period).appeals
        limit = persons("oqtf_appeal_period", period)
        last = last_day(limit, persons("oqtf_appeal_first_start_day", period), appeals)
        place = place_of_court(persons, period)
        return roll_over(limit, last, place, appeals)


class oqtf_appeal_restarted_by_restraint(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A restraint notified while the delay ran brings another delay"
    documentation = (
        "House arrest (L. 731-1) or prison while the month runs; detention while the month or the "
        "seven days run; only where no recourse was filed yet."
    )

    @articles({"2024-07-15": ("R. 921-1", "R. 921-2")})
    def formula_2024_07_15(persons, period):
        limit = persons("oqtf_appeal_period", period)
        after = persons("custody_after_notification", period)
        told = persons("custody_change_date", period)
        while_it_runs = told <= persons("oqtf_appeal_first_deadline", period)
        not_filed = told <= persons("appeal_filing_date", period)
        in_month = (limit == AppealPeriod.month_1) & (after != Custody.free)
        in_seven_days = (limit == AppealPeriod.days_7) & (after == Custody.detention)
        return (in_month | in_seven_days) & while_it_runs & not_filed


class oqtf_appeal_cut_by_withdrawal(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The end of the departure delay brings the recourse to 48 hours"
    documentation = (
        "Where the decision ending the departure delay is notified while the recourse is still "
        "open, the delay of the recourse ends 48 hours after that notification."
    )
    end = "2024-07-14"

    @articles({"2011-07-18": "CJA R. 776-2"})
    def formula_2011_07_18(persons, period):
        limit = persons("oqtf_appeal_period", period)
        in_days = (limit == AppealPeriod.days_30) | (limit == AppealPeriod.days_15)
        withdrawn = persons("departure_delay_withdrawn_date", period)
        return in_days & (withdrawn <= persons("oqtf_appeal_first_deadline", period))


class oqtf_appeal_moved_by_covid(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The delay starts again on 24 May 2020"
    documentation = (
        "Delays that would have ended from 2020-03-12 on, save in detention, and save where the "
        "special delays are set aside: only the recourses of L. 512-1 were moved."
    )
    end = "2021-04-30"

    @articles({"2019-01-01": "L. 512-1"})
    def formula_2019_01_01(persons, period, parameters):
        appeals = parameters(period).appeals
        notified = persons("notification_day", period)
        limit = persons("oqtf_appeal_period", period)
        in_hours = limit == AppealPeriod.hours_48
        last = np.where(in_hours, add_days(notified, 2), last_day(limit, notified, appeals))
        would_end = (last >= np.datetime64(appeals.covid.expired_from)) & (last != NEVER)
        before = notified < np.datetime64(appeals.covid.start)
        excluded = (persons("custody", period) == Custody.detention) | persons(
            "special_appeal_delays_set_aside", period
        )
        return would_end & before & ~excluded


class oqtf_appeal_never_starts(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The 48 hours never started: the decision was notified by post"
    documentation = "They run from a notification by administrative channel only."
    end = "2024-07-14"

    @articles(
        {
            "2011-07-18": ("L. 512-1", "CJA R. 776-2", "CJA R. 776-4"),
            "2021-05-01": ("L. 614-6", "CJA R. 776-2", "CJA R. 776-4"),
        }
    )
    def formula_2011_07_18(persons, period):
        # CE 17 June 2020, no 425111.
        by_post = persons("notification_channel", period) == NotificationChannel.post
        return by_post & (persons("oqtf_appeal_period", period) == AppealPeriod.hours_48)


class oqtf_appeal_hours_arguably_never_start(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "By post, under a restraint that brings 48 hours in one reading only"
    documentation = (
        "In that reading the 48 hours never started; in the other the delay of the ground runs."
    )
    end = "2018-12-31"

    @articles({"2011-07-18": ("L. 512-1", "CJA R. 776-2", "CJA R. 776-4")})
    def formula_2011_07_18(persons, period):
        by_post = persons("notification_channel", period) == NotificationChannel.post
        return by_post & persons("oqtf_appeal_arguably_by_ground", period)


class oqtf_appeal_running_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit that runs in the end"
    documentation = (
        "That of the notification, or the one that a restraint or the end of the departure delay "
        "put in its place."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 776-2"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "R. 921-1", "R. 921-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        limit = persons("oqtf_appeal_period", period).view(np.ndarray)
        restarted = persons("oqtf_appeal_restarted_by_restraint", period)
        detained = persons("custody_after_notification", period) == Custody.detention
        in_hours = (restarted & detained) | persons("oqtf_appeal_cut_by_withdrawal", period)
        limit = np.where(restarted, AppealPeriod.days_7.index, limit)
        limit = np.where(in_hours, AppealPeriod.hours_48.index, limit)
        return EnumArray(limit, AppealPeriod)


class oqtf_appeal_running_period_arguable(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit that runs in the end, in the longer sourced reading"
    documentation = (
        "A limit that a later restraint or the end of the departure delay put in place of the "
        "first has no longer reading."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 776-2"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "R. 921-1", "R. 921-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        running = persons("oqtf_appeal_running_period", period).view(np.ndarray)
        unchanged = running == persons("oqtf_appeal_period", period).view(np.ndarray)
        longer = persons("oqtf_appeal_period_arguable", period).view(np.ndarray)
        return EnumArray(np.where(unchanged, longer, running), AppealPeriod)


class oqtf_appeal_start_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day that starts the time limit that runs in the end"
    documentation = (
        "The day of the notification, of the information on a new time limit, or of the "
        "notification of the end of the departure delay; it does not count. The eve of 24 May 2020 "
        "for the delays moved to that day. NEVER where there is no OQTF, or no start."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 776-2"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "R. 921-1", "R. 921-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        start = persons("oqtf_appeal_first_start_day", period)
        restarted = persons("oqtf_appeal_restarted_by_restraint", period)
        start = np.where(restarted, persons("custody_change_date", period), start)
        cut = persons("oqtf_appeal_cut_by_withdrawal", period)
        start = np.where(cut, persons("departure_delay_withdrawn_date", period), start)
        runs = persons("oqtf_appeal_period", period) != AppealPeriod.none
        never = persons("oqtf_appeal_never_starts", period)
        return np.where(runs & ~never, start, NEVER)


class oqtf_appeal_start_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of the day that starts a time limit in hours"
    documentation = "-1 where the hour is not known, or where the limit is in days or months."

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-6", "L. 614-8"),
            "2024-07-15": ("L. 921-2", "R. 921-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        minute = persons("notification_minute", period)
        # The hours moved to 24 May 2020 start with that day: the eve at midnight.
        minute = np.where(persons("oqtf_appeal_moved_by_covid", period), -1, minute)
        restarted = persons("oqtf_appeal_restarted_by_restraint", period)
        minute = np.where(restarted, persons("custody_change_minute", period), minute)
        cut = persons("oqtf_appeal_cut_by_withdrawal", period)
        minute = np.where(cut, persons("departure_delay_withdrawn_minute", period), minute)
        in_hours = persons("oqtf_appeal_running_period", period) == AppealPeriod.hours_48
        return np.where(in_hours, minute, -1)
