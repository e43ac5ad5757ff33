"""Gracious and hierarchical recourse: whether it moves the time to go to court."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod, ContestedDecision
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    first_met,
    place_of_court,
    surely_good_until,
)
from openfisca_oqtf.vectors import is_one_of


class contested_decision_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit before the court of the decision that the administrative recourse contests"

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "CJA R. 421-2"),
            "2006-12-30": ("CJA R. 775-2", "CJA R. 421-2"),
            "2011-07-18": ("CJA R. 776-5", "CJA R. 421-2"),
            "2021-05-01": ("CJA R. 776-5", "CJA R. 421-2"),
            "2024-07-15": ("R. 911-1", "R. 921-3", "CJA R. 421-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        against = persons("administrative_recourse_against", period)
        return first_met(
            (against == ContestedDecision.oqtf, persons("oqtf_appeal_period", period)),
            (
                against == ContestedDecision.departure_delay_withdrawal,
                persons("departure_delay_withdrawal_appeal_period", period),
            ),
            (
                against == ContestedDecision.irtf_overstay,
                persons("irtf_overstay_appeal_period", period),
            ),
            (
                against == ContestedDecision.irtf_prolongation,
                persons("irtf_prolongation_appeal_period", period),
            ),
            (against == ContestedDecision.remise, persons("remise_appeal_period", period)),
            (
                against == ContestedDecision.other_state_measure,
                persons("other_state_measure_appeal_period", period),
            ),
            (
                against == ContestedDecision.house_arrest,
                persons("house_arrest_appeal_period", period),
            ),
            (against == ContestedDecision.expulsion, persons("expulsion_appeal_period", period)),
            (
                against == ContestedDecision.stay_refusal,
                persons("stay_refusal_appeal_period", period),
            ),
            otherwise=AppealPeriod.none,
        )


class contested_decision_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day before the court, had there been no administrative recourse"

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "CJA R. 421-2"),
            "2006-12-30": ("CJA R. 775-2", "CJA R. 421-2"),
            "2011-07-18": ("CJA R. 776-5", "CJA R. 421-2"),
            "2021-05-01": ("CJA R. 776-5", "CJA R. 421-2"),
            "2024-07-15": ("R. 911-1", "R. 921-3", "CJA R. 421-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        against = persons("administrative_recourse_against", period)
        last = np.full(persons.count, NEVER)
        for decision in ContestedDecision:
            if decision is not ContestedDecision.none:
                its_last = persons(f"{decision.name}_appeal_deadline_arguable", period)
                last = np.where(against == decision, its_last, last)
        return last


class administrative_recourse_interrupts(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The administrative recourse interrupts the time to go to court"
    documentation = (
        "Only the time of common law, and only where the first recourse comes before its "
        "last arguable day. It never suspends the removal."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "CJA R. 421-2"),
            "2006-12-30": ("CJA R. 775-2", "CJA R. 421-2"),
            "2011-07-18": ("CJA R. 776-5", "CJA R. 421-2"),
            "2021-05-01": ("CJA R. 776-5", "CJA R. 421-2"),
            "2024-07-15": ("R. 911-1", "R. 921-3", "CJA R. 421-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        extended = parameters(period).appeals.administrative_recourse.extended_periods
        made_on = persons("administrative_recourse_date", period)
        in_time = made_on <= persons("contested_decision_appeal_deadline_arguable", period)
        open_to_it = is_one_of(persons("contested_decision_appeal_period", period), extended)
        return open_to_it & (made_on != NEVER) & in_time


class administrative_recourse_rejected_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the time to go to court runs again"
    documentation = (
        "The end of two months of silence. An express rejection within them, or while the "
        "time to go to court then runs, starts it (again) from its notification. NEVER "
        "where nothing was interrupted."
    )

    @articles({"2006-07-26": "CJA R. 421-2"})
    def formula_2006_07_26(persons, period, parameters):
        appeals = parameters(period).appeals
        silence = add_months(
            persons("administrative_recourse_date", period),
            appeals.administrative_recourse.silence_months,
        )
        runs_until = arguably_good_until(
            persons("contested_decision_appeal_period", period),
            Start(silence),
            place_of_court(persons, period),
            appeals,
        )
        express = persons("administrative_recourse_rejection_date", period)
        day = np.where(express <= runs_until, express, silence)
        return np.where(persons("administrative_recourse_interrupts", period), day, NEVER)


class administrative_recourse_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day to go to court after the administrative recourse"
    documentation = (
        "Against the first decision and the rejection. NEVER where the recourse interrupted "
        "nothing: the time against the decision itself stands."
    )

    @articles({"2006-07-26": ("CJA R. 421-1", "CJA R. 421-2")})
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("contested_decision_appeal_period", period),
            Start(persons("administrative_recourse_rejected_day", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class administrative_recourse_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day to go to court after the administrative recourse"

    @articles({"2006-07-26": ("CJA R. 421-1", "CJA R. 421-2")})
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("contested_decision_appeal_period", period),
            Start(persons("administrative_recourse_rejected_day", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )
