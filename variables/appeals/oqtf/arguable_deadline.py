"""The latest day that a sourced reading admits for the recourse against the OQTF."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months
from openfisca_oqtf.deadlines import last_day, roll_over
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import place_of_court


class oqtf_appeal_longer_reading_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day in the longer reading of the period, of its reckoning and of the holidays"
    documentation = (
        "NEVER where the period is in hours in every reading. A limit that a restraint or the "
        "end of the departure delay put in place of the first has no longer period."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 776-2"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        appeals = parameters(period).appeals
        limit = persons("oqtf_appeal_running_period_arguable", period)
        start = persons("oqtf_appeal_start_day", period)
        # 24 May 2020 is then the day that does not count, not the first of the delay.
        moved = persons("oqtf_appeal_moved_by_covid", period)
        start = add_days(start, moved.astype(np.int64))
        place = place_of_court(persons, period)
        last = last_day(limit, start, appeals, arguable=True)
        return roll_over(limit, last, place, appeals, arguable=True)


class oqtf_appeal_longer_stated_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day by the longer time limit that the notification states"
    documentation = (
        "A longer limit stated by mistake is the only one that can be opposed (CE 6 January 2023, "
        "no 461471). NEVER where none is stated, or one in hours."
    )

    @articles({"2006-07-26": "CJA R. 421-5"})
    def formula_2006_07_26(persons, period, parameters):
        appeals = parameters(period).appeals
        stated = persons("stated_appeal_period", period)
        start = persons("notification_day", period)
        place = place_of_court(persons, period)
        last = last_day(stated, start, appeals)
        return roll_over(stated, last, place, appeals)


class oqtf_appeal_reasonable_time_end(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "End of the reasonable time, where the time limit cannot be opposed"
    documentation = (
        "One year from the notification (CE 13 July 2016, Czabaj, no 387763), where the remedies "
        "were not or wrongly stated, or the 48 hours never started. NEVER otherwise."
    )

    @articles({"2006-07-26": "CJA R. 421-5"})
    def formula_2006_07_26(persons, period, parameters):
        years = parameters(period).appeals.reasonable_time_years
        stated = persons("oqtf_appeal_period", period) != AppealPeriod.none
        not_opposable = (
            persons("remedies_not_opposable", period)
            | persons("oqtf_appeal_never_starts", period)
            | persons("oqtf_appeal_hours_arguably_never_start", period)
        )
        end = add_months(persons("notification_day", period), 12 * years)
        return np.where(stated & not_opposable, end, NEVER)


class oqtf_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Latest day on which a sourced reading admits the recourse"
    documentation = (
        "The latest of the surely good deadline, the longer readings, the longer limit stated by "
        "mistake, and the reasonable time of a year. Legal aid not counted. NEVER where there is "
        "no OQTF."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1", "CJA R. 421-5"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 421-5"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2", "CJA R. 421-5"),
        }
    )
    def formula_2006_07_26(persons, period):
        ways = (
            "oqtf_appeal_deadline",
            "oqtf_appeal_longer_reading_deadline",
            "oqtf_appeal_longer_stated_deadline",
            "oqtf_appeal_deadline_with_distance",
            "oqtf_appeal_reasonable_time_end",
        )
        latest = np.full(persons.count, np.datetime64("1900-01-01"))
        for way in ways:
            day = persons(way, period)
            latest = np.where(day != NEVER, np.maximum(latest, day), latest)
        stated = persons("oqtf_appeal_period", period) != AppealPeriod.none
        return np.where(stated, latest, NEVER)
