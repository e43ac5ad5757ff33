"""Recourse against the ban on return ordered later, for an overstayed departure delay."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    custody_on,
    first_met,
    last_minute,
    place_of_court,
    surely_good_until,
)
from openfisca_oqtf.vectors import is_one_of


class irtf_overstay_notified_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Notification of the ban on return for an overstayed delay"
    documentation = "NEVER where no such ban was ordered, or its day is not known."

    @articles({"2011-07-18": "L. 511-1, III", "2021-05-01": "L. 612-7"})
    def formula_2011_07_18(persons, period):
        notified = persons("irtf_notification_date", period)
        ordered = persons("irtf_decision_date", period)
        known = np.where(notified != NEVER, notified, ordered)
        return np.where(persons("irtf_ordered_for_overstay", period), known, NEVER)


class irtf_overstay_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the ban on return for an overstayed delay"
    documentation = (
        "A ban that came with the OQTF is contested with it (`oqtf_appeal_period`). The law "
        "of the simulated day: ask for the day of the ban."
    )

    @articles({"2011-07-18": ("L. 512-1, I", "CJA R. 776-3")})
    def formula_2011_07_18(persons, period):
        return first_met(
            (persons("irtf_overstay_notified_day", period) == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            otherwise=AppealPeriod.days_30,
        )

    @articles(
        {
            "2016-11-01": ("L. 512-1, I bis", "CJA R. 776-3", "CJA R. 776-4"),
            "2021-05-01": ("L. 614-5", "CJA R. 776-3", "CJA R. 776-4"),
        },
        doubt=(
            "In detention or under house arrest (in prison until 2018-12-31) R. 776-4 gives "
            "48 hours against every decision of R. 776-1, this ban among them; L. 512-1 and "
            "R. 776-3 give it fifteen days. Reading chosen: 48 hours, the earlier end."
        ),
    )
    def formula_2016_11_01(persons, period, parameters):
        notified = persons("irtf_overstay_notified_day", period)
        in_hours = is_one_of(
            custody_on(persons, period, notified),
            parameters(period).appeals.irtf.custody_of_48_hours,
        )
        return first_met(
            (notified == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            (in_hours, AppealPeriod.hours_48),
            otherwise=AppealPeriod.days_15,
        )

    @articles(
        {"2024-07-15": ("L. 614-4", "L. 921-1", "L. 921-2", "L. 651-3", "L. 651-4", "L. 651-6")}
    )
    def formula_2024_07_15(persons, period, parameters):
        notified = persons("irtf_overstay_notified_day", period)
        in_hours = is_one_of(
            custody_on(persons, period, notified),
            parameters(period).appeals.irtf.custody_of_48_hours,
        )
        return first_met(
            (notified == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            (in_hours, AppealPeriod.hours_48),
            otherwise=AppealPeriod.days_7,
        )


class irtf_overstay_appeal_period_arguable(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Arguable time limit of the recourse against the ban on return for an overstayed delay"
    documentation = (
        "Fifteen days whatever the restraint, from 2016-11-01 to 2024-07-14; otherwise the same."
    )

    @articles({"2011-07-18": ("L. 512-1, I", "CJA R. 776-3")})
    def formula_2011_07_18(persons, period):
        return persons("irtf_overstay_appeal_period", period)

    @articles(
        {
            "2016-11-01": ("L. 512-1, I bis", "CJA R. 776-3"),
            "2021-05-01": ("L. 614-5", "CJA R. 776-3"),
        }
    )
    def formula_2016_11_01(persons, period):
        surely = persons("irtf_overstay_appeal_period", period)
        return first_met((surely == AppealPeriod.hours_48, AppealPeriod.days_15), otherwise=surely)

    @articles({"2024-07-15": ("L. 614-4", "L. 921-1", "L. 921-2")})
    def formula_2024_07_15(persons, period):
        return persons("irtf_overstay_appeal_period", period)


class irtf_overstay_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the ban on return for an overstayed delay"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles(
        {
            "2011-07-18": ("L. 512-1", "CJA R. 776-3"),
            "2021-05-01": ("L. 614-5", "CJA R. 776-3"),
            "2024-07-15": ("L. 614-4", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return surely_good_until(
            persons("irtf_overstay_appeal_period", period),
            Start(
                persons("irtf_overstay_notified_day", period),
                persons("irtf_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class irtf_overstay_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the ban on return for an overstayed delay"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles(
        {
            "2011-07-18": ("L. 512-1", "CJA R. 776-3"),
            "2021-05-01": ("L. 614-5", "CJA R. 776-3"),
            "2024-07-15": ("L. 614-4", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return arguably_good_until(
            persons("irtf_overstay_appeal_period_arguable", period),
            Start(
                persons("irtf_overstay_notified_day", period),
                persons("irtf_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class irtf_overstay_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute at which the recourse against the ban on return for an overstayed delay ends"
    documentation = (
        "Minute of the last day, for a time limit in hours whose start is known to the "
        "minute; -1 otherwise: the recourse is good until midnight."
    )

    @articles(
        {
            "2011-07-18": ("L. 512-1", "CJA R. 776-3"),
            "2021-05-01": ("L. 614-5", "CJA R. 776-3"),
            "2024-07-15": ("L. 614-4", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return last_minute(
            persons("irtf_overstay_appeal_period", period),
            Start(
                persons("irtf_overstay_notified_day", period),
                persons("irtf_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class irtf_overstay_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the recourse against the ban on return for an overstayed delay"

    @articles({"2011-07-18": ("CJA R. 312-8", "CJA R. 776-16")})
    def formula_2011_07_18(persons, period, parameters):
        restrained = is_one_of(
            custody_on(persons, period, persons("irtf_overstay_notified_day", period)),
            parameters(period).appeals.court.restraints,
        )
        return first_met(
            (persons("irtf_overstay_appeal_period", period) == AppealPeriod.none, AppealCourt.none),
            (restrained, AppealCourt.administrative_court_of_restraint),
            otherwise=AppealCourt.administrative_court_of_residence,
        )

    @articles(
        {"2024-07-15": ("R. 922-1", "R. 922-4")},
        doubt=(
            "Where the special procedure is set aside overseas, R. 312-8 CJA gives the court "
            "of the residence: there the same court as that of the authority."
        ),
    )
    def formula_2024_07_15(persons, period, parameters):
        restrained = is_one_of(
            custody_on(persons, period, persons("irtf_overstay_notified_day", period)),
            parameters(period).appeals.court.restraints,
        )
        return first_met(
            (persons("irtf_overstay_appeal_period", period) == AppealPeriod.none, AppealCourt.none),
            (restrained, AppealCourt.administrative_court_of_restraint),
            otherwise=AppealCourt.administrative_court_of_authority,
        )
