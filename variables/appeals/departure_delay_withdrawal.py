"""Recourse against the decision that ends the departure delay before its term."""

from datetime import date

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    by_custody,
    custody_on,
    first_met,
    last_minute,
    place_of_court,
    surely_good_until,
)
from openfisca_oqtf.vectors import is_one_of


class departure_delay_withdrawal_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the end put to the departure delay"
    documentation = (
        "The law of the simulated day: ask for the day of that decision. The liberty is "
        "that of its notification. It can also be contested with the OQTF."
    )

    @articles(
        {"2011-07-18": ("CJA R. 776-2, I", "R. 511-2"), "2021-05-01": "CJA R. 776-2, I"},
        doubt=(
            "R. 776-2 speaks of a decision notified while the recourse against the OQTF is "
            "still open. Reading chosen: 48 hours afterwards too."
        ),
    )
    def formula_2011_07_18(persons, period):
        withdrawn = persons("departure_delay_withdrawn_date", period) != NEVER
        return first_met(
            (~withdrawn, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            otherwise=AppealPeriod.hours_48,
        )

    @articles(
        {
            "2024-07-15": (
                "R. 614-1",
                "L. 911-1",
                "L. 921-1",
                "L. 921-2",
                "R. 651-1",
                "R. 651-3",
                "R. 651-9",
            )
        }
    )
    def formula_2024_07_15(persons, period):
        notified = persons("departure_delay_withdrawn_date", period)
        with_restraint = by_custody(
            custody_on(persons, period, notified),
            free=AppealPeriod.month_1,
            house_arrest=AppealPeriod.days_7,
            detention=AppealPeriod.hours_48,
            prison=AppealPeriod.days_7,
        )
        return first_met(
            (notified == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            otherwise=with_restraint,
        )


class departure_delay_withdrawal_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the end put to the departure delay"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles(
        {
            "2011-07-18": ("CJA R. 776-2, I", "R. 511-2"),
            "2021-05-01": "CJA R. 776-2, I",
            "2024-07-15": ("R. 614-1", "L. 911-1", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return surely_good_until(
            persons("departure_delay_withdrawal_appeal_period", period),
            Start(
                persons("departure_delay_withdrawn_date", period),
                persons("departure_delay_withdrawn_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class departure_delay_withdrawal_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the end put to the departure delay"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles(
        {
            "2011-07-18": ("CJA R. 776-2, I", "R. 511-2"),
            "2021-05-01": "CJA R. 776-2, I",
            "2024-07-15": ("R. 614-1", "L. 911-1", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return arguably_good_until(
            persons("departure_delay_withdrawal_appeal_period", period),
            Start(
                persons("departure_delay_withdrawn_date", period),
                persons("departure_delay_withdrawn_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class departure_delay_withdrawal_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute at which the recourse against the end put to the departure delay ends"
    documentation = (
        "Minute of the last day, for a time limit in hours whose start is known to the "
        "minute; -1 otherwise: the recourse is good until midnight."
    )

    @articles(
        {
            "2011-07-18": ("CJA R. 776-2, I", "R. 511-2"),
            "2021-05-01": "CJA R. 776-2, I",
            "2024-07-15": ("R. 614-1", "L. 911-1", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return last_minute(
            persons("departure_delay_withdrawal_appeal_period", period),
            Start(
                persons("departure_delay_withdrawn_date", period),
                persons("departure_delay_withdrawn_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class departure_delay_withdrawal_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the recourse against the end put to the departure delay"

    @articles(
        {
            "2011-07-18": ("CJA R. 312-8", "CJA R. 776-16"),
            "2021-05-01": ("CJA R. 312-8", "CJA R. 776-16"),
            "2024-07-15": ("CJA R. 312-8", "R. 922-4"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        notified = persons("departure_delay_withdrawn_date", period)
        restraints = parameters(period).appeals.court.restraints
        return first_met(
            (notified == NEVER, AppealCourt.none),
            (
                is_one_of(custody_on(persons, period, notified), restraints),
                AppealCourt.administrative_court_of_restraint,
            ),
            otherwise=AppealCourt.administrative_court_of_residence,
        )
