"""Last day of the recourse against the OQTF, and the steps that lead to it."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_hours
from openfisca_oqtf.deadlines import echeance, last_day, roll_over
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import place_of_court


class oqtf_appeal_hours_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which a time limit in hours ends"
    documentation = (
        "48 elapsed hours from the minute of the start. Where the hour is not known they run from "
        "the next midnight: the last whole day. NEVER for a limit in days or months."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-6", "L. 614-8"),
            "2024-07-15": ("L. 921-2", "R. 921-3"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        in_hours = persons("oqtf_appeal_running_period", period) == AppealPeriod.hours_48
        end_day, _ = add_hours(
            np.where(in_hours, persons("oqtf_appeal_start_day", period), NEVER),
            persons("oqtf_appeal_start_minute", period),
            parameters(period).appeals.periods.hours_48,
            persons("territory", period),
        )
        return end_day


class oqtf_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of the day on which a time limit in hours ends"
    documentation = "-1 for a limit in days or months, or when the hour of notification is unknown."

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-6", "L. 614-8"),
            "2024-07-15": ("L. 921-2", "R. 921-3"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        in_hours = persons("oqtf_appeal_running_period", period) == AppealPeriod.hours_48
        _, minute = add_hours(
            np.where(in_hours, persons("oqtf_appeal_start_day", period), NEVER),
            persons("oqtf_appeal_start_minute", period),
            parameters(period).appeals.periods.hours_48,
            persons("territory", period),
        )
        return minute


class oqtf_appeal_hour_unknown(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Warning: a time limit in hours, and the hour of its start is not known"
    documentation = (
        "The end lies between `oqtf_appeal_earliest_end_date` at midnight, its first minute, and "
        "the end of the same day: act before that day."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-6", "L. 614-8"),
            "2024-07-15": ("L. 921-2", "R. 921-3"),
        }
    )
    def formula_2006_07_26(persons, period):
        in_hours = persons("oqtf_appeal_running_period", period) == AppealPeriod.hours_48
        started = persons("oqtf_appeal_start_day", period) != NEVER
        # The hours moved to 24 May 2020 start with that day.
        known = persons("oqtf_appeal_moved_by_covid", period)
        return in_hours & started & ~known & (persons("oqtf_appeal_start_minute", period) == -1)


class oqtf_appeal_earliest_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on whose first minute a time limit in hours ends at the earliest"
    documentation = (
        "Where the hour of the start is not known: notified at midnight, the 48 hours end at "
        "midnight two days later. NEVER where the hour is known, or for a limit in days or months."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-6", "L. 614-8"),
            "2024-07-15": ("L. 921-2", "R. 921-3"),
        }
    )
    def formula_2006_07_26(persons, period):
        unknown = persons("oqtf_appeal_hour_unknown", period)
        return np.where(unknown, persons("oqtf_appeal_hours_end_date", period), NEVER)


class oqtf_appeal_echeance(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Échéance: last day of the delay itself"
    documentation = (
        "The start and so many days, or the same day number so many months later; for hours, the "
        "day on which they end."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 776-2"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        limit = persons("oqtf_appeal_running_period", period)
        start = persons("oqtf_appeal_start_day", period)
        hours_end = persons("oqtf_appeal_hours_end_date", period)
        return np.minimum(echeance(limit, start, parameters(period).appeals), hours_end)


class oqtf_appeal_last_day_before_rollover(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day before any rollover: the day after the échéance where the delay is franc"
    documentation = (
        "For a delay in months, the earlier of two methods: the échéance and a day, or the number "
        "of the day after the notification."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 776-2"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        limit = persons("oqtf_appeal_running_period", period)
        start = persons("oqtf_appeal_start_day", period)
        hours_end = persons("oqtf_appeal_hours_end_date", period)
        return np.minimum(last_day(limit, start, parameters(period).appeals), hours_end)


class oqtf_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day on which the recourse is surely admissible"
    documentation = (
        "Rollover to the next working day included, legal aid not counted; the earlier day where "
        "sourced readings differ. For hours, the day on which they end, at "
        "`oqtf_appeal_deadline_minute`. NEVER where the delay never starts."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 776-2"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2"),
        },
        doubt=(
            "Seven days: not franc for CAA Lyon (24LY03013), franc for CAA Toulouse (24TL02643); "
            "the earlier day is given. Delays in months that meet a month's end: two methods are "
            "sourced; the earlier day is given. `oqtf_appeal_deadline_arguable` gives the later."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        limit = persons("oqtf_appeal_running_period", period)
        last = persons("oqtf_appeal_last_day_before_rollover", period)
        place = place_of_court(persons, period)
        return roll_over(limit, last, place, parameters(period).appeals)
