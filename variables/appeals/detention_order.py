"""Recourse against the detention order itself (placement en rétention)."""

from datetime import date

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    first_met,
    last_minute,
    place_of_court,
    surely_good_until,
)
from openfisca_oqtf.vectors import is_one_of


class detention_order_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the detention order"
    documentation = (
        "The law of the simulated day: ask for the day of the order. From 2016-11-01 on the "
        "judicial judge alone hears it, overseas too."
    )

    @articles({"2006-07-26": ("CJA R. 421-1", "L. 551-1")})
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, AppealPeriod.none),
            otherwise=persons("common_law_appeal_period", period),
        )

    @articles({"2011-07-18": ("L. 512-1, III", "CJA R. 776-4")})
    def formula_2011_07_18(persons, period):
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            otherwise=AppealPeriod.hours_48,
        )

    @articles(
        {"2016-11-01": ("L. 512-1, III", "L. 514-1"), "2021-05-01": ("L. 741-10", "L. 761-8")}
    )
    def formula_2016_11_01(persons, period, parameters):
        five_days = parameters(period).overseas.detention.order_contested_within_five_days
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, AppealPeriod.none),
            (is_one_of(persons("territory", period), five_days), AppealPeriod.days_5),
            otherwise=AppealPeriod.hours_48,
        )

    @articles(
        {"2024-07-15": ("L. 741-10", "L. 761-8", "L. 762-1", "L. 763-1")},
        doubt=(
            "Cass. 1re civ., opinion of 7 January 2025, no 24-70.008, counts the day of the "
            "notification as the first of the four days of the detention, without rollover. "
            "Reading chosen: the same for the four days of this recourse, the earlier end. "
            "Mayotte: L. 761-8 still replaces words that L. 741-10 no longer has; four days "
            "there too."
        ),
    )
    def formula_2024_07_15(persons, period):
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, AppealPeriod.none),
            (persons("former_wording_kept", period), AppealPeriod.hours_48),
            otherwise=AppealPeriod.days_4,
        )


class detention_order_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the detention order"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 551-1"),
            "2011-07-18": ("L. 512-1, III", "CJA R. 776-4"),
            "2016-11-01": "L. 512-1, III",
            "2021-05-01": "L. 741-10",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("detention_order_appeal_period", period),
            Start(
                persons("detention_order_notification_date", period),
                persons("detention_order_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class detention_order_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the detention order"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 551-1"),
            "2011-07-18": ("L. 512-1, III", "CJA R. 776-4"),
            "2016-11-01": "L. 512-1, III",
            "2021-05-01": "L. 741-10",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("detention_order_appeal_period", period),
            Start(
                persons("detention_order_notification_date", period),
                persons("detention_order_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class detention_order_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute at which the recourse against the detention order ends"
    documentation = (
        "Minute of the last day, for a time limit in hours whose start is known to the "
        "minute; -1 otherwise: the recourse is good until midnight."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 551-1"),
            "2011-07-18": ("L. 512-1, III", "CJA R. 776-4"),
            "2016-11-01": "L. 512-1, III",
            "2021-05-01": "L. 741-10",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return last_minute(
            persons("detention_order_appeal_period", period),
            Start(
                persons("detention_order_notification_date", period),
                persons("detention_order_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class detention_order_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the recourse against the detention order"

    @articles({"2006-07-26": "CJA R. 312-8"})
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, AppealCourt.none),
            otherwise=AppealCourt.administrative_court_of_residence,
        )

    @articles({"2011-07-18": ("L. 512-1, III", "CJA R. 776-16")})
    def formula_2011_07_18(persons, period):
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, AppealCourt.none),
            otherwise=AppealCourt.administrative_court_of_restraint,
        )

    @articles({"2016-11-01": "L. 512-1, III", "2021-05-01": ("L. 614-13", "L. 741-10")})
    def formula_2016_11_01(persons, period):
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, AppealCourt.none),
            otherwise=AppealCourt.judicial_judge,
        )
