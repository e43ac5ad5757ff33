"""The abrogation of the ban on return: of right, or asked for."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_departure_proof_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day to prove the departure within the delay"
    documentation = (
        "At the latest two months after the end of the departure delay, counted from its last "
        "day. For the ban that came with an OQTF with a delay; NEVER for any other."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-8"})
    def formula_2011_07_18(persons, period, parameters):
        came_with_oqtf = persons("irtf_ordered_with_oqtf", period)
        months = parameters(period).irtf.abrogation.proof_months
        # NEVER without a delay.
        deadline = add_months(persons("departure_deadline", period), months)
        return np.where(came_with_oqtf, deadline, NEVER)


class irtf_abrogation_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on return must be abrogated"
    documentation = (
        "The person left on the last day of the departure delay at the latest, and proved it in "
        "time; to come in person to the French consulate or the OFII abroad within the delay is "
        "such a proof. A reasoned decision may still refuse the abrogation for particular "
        "circumstances."
    )

    @articles({"2011-07-18": ("L. 511-1", "R. 511-4"), "2021-05-01": ("L. 613-8", "R. 711-2")})
    def formula_2011_07_18(persons, period):
        last_day = persons("departure_deadline", period)
        proof_deadline = persons("irtf_departure_proof_deadline", period)
        left_on = persons("oqtf_execution_day", period)
        proved_on = persons("irtf_departure_proof_date", period)
        rebutted = persons("consulate_presentation_rebutted", period)
        presented = (persons("consulate_presentation_date", period) <= last_day) & ~rebutted
        left_in_time = (left_on != NEVER) & (left_on <= last_day)
        proved_in_time = ((proved_on != NEVER) & (proved_on <= proof_deadline)) | presented
        ban_with_delay = proof_deadline != NEVER
        refused = persons("irtf_abrogation_refused", period)
        return ban_with_delay & left_in_time & proved_in_time & ~refused


class abrogation_request_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the abrogation of the ban is asked for"
    documentation = "The day given, else the simulated day."

    @articles(
        {
            "2011-07-18": "L. 511-1",
            "2021-05-01": ("L. 613-7", "L. 251-5"),
        }
    )
    def formula_2011_07_18(persons, period):
        given = persons("abrogation_request_date", period)
        return np.where(given != NEVER, given, np.datetime64(period.start.date))


class abrogation_request_without_residence_abroad(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The abrogation may be asked for from France"
    documentation = "While a firm prison sentence is served in France, or under house arrest."

    @articles(
        {
            "2011-07-18": ("L. 511-1", "L. 561-1", "L. 561-2"),
            "2021-05-01": ("L. 613-7", "L. 251-5"),
        }
    )
    def formula_2011_07_18(persons, period):
        in_prison = persons("firm_prison_sentence_at_request", period)
        return in_prison | persons("house_arrest_at_request", period)


class irtf_abrogation_request_admissible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A request for the abrogation of the ban on return is admissible"
    documentation = (
        "Only from abroad, save the two exceptions. The authority itself may abrogate the ban at "
        "any time."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-7"})
    def formula_2011_07_18(persons, period):
        under_a_ban = persons("under_irtf", period)
        abroad_since = persons("residence_abroad_since", period)
        abroad = abroad_since <= persons("abrogation_request_day", period)
        from_france = persons("abrogation_request_without_residence_abroad", period)
        return under_a_ban & (abroad | from_france)
