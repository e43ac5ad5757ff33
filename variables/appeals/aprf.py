"""Recourse against a reconduite à la frontière, until 2016-10-31."""

from datetime import date

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod, Custody, NotificationChannel
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


class aprf_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Time limit of the recourse against the reconduite à la frontière"
    documentation = (
        "By post no time limit runs from 2006-12-30 on: the 48 hours start with a "
        "notification by administrative channel."
    )

    @articles(
        {"2006-07-26": ("L. 512-2", "L. 514-1", "L. 514-2", "CJA R. 421-1")},
        doubt=(
            "The law of 24 July 2006 left out the seven days that ran from a notification by "
            "post; it came into force with the decree of 23 December 2006. Reading chosen: "
            "seven days by post until then."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        territories = parameters(period).overseas.removal.aprf_recourse_set_aside
        by_post = persons("aprf_notification_channel", period) == NotificationChannel.post
        return first_met(
            (persons("aprf_notification_date", period) == NEVER, AppealPeriod.none),
            (
                is_one_of(persons("territory", period), territories),
                persons("common_law_appeal_period", period),
            ),
            (by_post, AppealPeriod.days_7),
            otherwise=AppealPeriod.hours_48,
        )

    @articles(
        {
            "2006-12-30": ("L. 512-2", "L. 514-1", "L. 514-2", "CJA R. 421-1"),
            "2011-07-18": ("L. 533-1", "CJA R. 776-4", "L. 514-1", "CJA R. 421-1"),
        }
    )
    def formula_2006_12_30(persons, period, parameters):
        territories = parameters(period).overseas.removal.aprf_recourse_set_aside
        by_post = persons("aprf_notification_channel", period) == NotificationChannel.post
        return first_met(
            (persons("aprf_notification_date", period) == NEVER, AppealPeriod.none),
            (
                is_one_of(persons("territory", period), territories),
                persons("common_law_appeal_period", period),
            ),
            (by_post, AppealPeriod.none),
            otherwise=AppealPeriod.hours_48,
        )


class aprf_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Last day of the recourse against the reconduite à la frontière"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-2", "CJA R. 421-1"),
            "2011-07-18": ("L. 533-1", "CJA R. 776-4", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("aprf_appeal_period", period),
            Start(
                persons("aprf_notification_date", period),
                persons("aprf_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class aprf_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Last arguable day of the recourse against the reconduite à la frontière"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles(
        {
            "2006-07-26": ("L. 512-2", "CJA R. 421-1"),
            "2011-07-18": ("L. 533-1", "CJA R. 776-4", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("aprf_appeal_period", period),
            Start(
                persons("aprf_notification_date", period),
                persons("aprf_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class aprf_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Minute at which the recourse against the reconduite à la frontière ends"
    documentation = (
        "Minute of the last day, for a time limit in hours whose start is known to the "
        "minute; -1 otherwise: the recourse is good until midnight."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-2", "CJA R. 421-1"),
            "2011-07-18": ("L. 533-1", "CJA R. 776-4", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return last_minute(
            persons("aprf_appeal_period", period),
            Start(
                persons("aprf_notification_date", period),
                persons("aprf_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class aprf_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Court of the recourse against the reconduite à la frontière"

    @articles({"2006-07-26": "CJA R. 776-3"})
    def formula_2006_07_26(persons, period):
        notified = persons("aprf_notification_date", period)
        detained = custody_on(persons, period, notified) == Custody.detention
        return first_met(
            (notified == NEVER, AppealCourt.none),
            (detained, AppealCourt.administrative_court_of_restraint),
            otherwise=AppealCourt.administrative_court_of_authority,
        )

    @articles({"2011-07-18": ("CJA R. 312-8", "CJA R. 776-16")})
    def formula_2011_07_18(persons, period, parameters):
        notified = persons("aprf_notification_date", period)
        restraints = parameters(period).appeals.court.restraints
        return first_met(
            (notified == NEVER, AppealCourt.none),
            (
                is_one_of(custody_on(persons, period, notified), restraints),
                AppealCourt.administrative_court_of_restraint,
            ),
            otherwise=AppealCourt.administrative_court_of_residence,
        )
