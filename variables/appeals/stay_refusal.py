"""Recourse against a refusal or withdrawal of a permit that no OQTF accompanies."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod, OqtfGround
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    first_met,
    place_of_court,
    surely_good_until,
)


class stay_refusal_notified_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Notification of the refusal of stay that no OQTF accompanies"
    documentation = (
        "The day of the refusal where its notification is not given; NEVER where an OQTF is "
        "stated: both are then contested together."
    )

    @articles({"2006-07-26": "CJA R. 421-1"})
    def formula_2006_07_26(persons, period):
        notified = persons("permit_refusal_notification_date", period)
        refused = persons("permit_refusal_date", period)
        known = np.where(notified != NEVER, notified, refused)
        return np.where(persons("oqtf_ground", period) == OqtfGround.none, known, NEVER)


class stay_refusal_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against a refusal of stay that no OQTF accompanies"
    documentation = "An implied refusal, born of silence, is not looked at."

    @articles({"2006-07-26": "CJA R. 421-1"})
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("stay_refusal_notified_day", period) == NEVER, AppealPeriod.none),
            otherwise=persons("common_law_appeal_period", period),
        )


class stay_refusal_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against a refusal of stay that no OQTF accompanies"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles({"2006-07-26": "CJA R. 421-1"})
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("stay_refusal_appeal_period", period),
            Start(persons("stay_refusal_notified_day", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class stay_refusal_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against a refusal of stay that no OQTF accompanies"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles({"2006-07-26": "CJA R. 421-1"})
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("stay_refusal_appeal_period", period),
            Start(persons("stay_refusal_notified_day", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class stay_refusal_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the recourse against a refusal of stay that no OQTF accompanies"

    @articles({"2006-07-26": "CJA R. 312-8"})
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("stay_refusal_notified_day", period) == NEVER, AppealCourt.none),
            otherwise=AppealCourt.administrative_court_of_residence,
        )
