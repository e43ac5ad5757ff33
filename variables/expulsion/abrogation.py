"""The request for the abrogation of the expulsion."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months, at_least_years, more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_abrogation_request_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the abrogation of the expulsion is asked for"
    documentation = "The day given, else the simulated day."

    @articles({"2006-07-26": ("L. 524-1", "L. 524-3"), "2021-05-01": ("L. 632-4", "L. 632-5")})
    def formula_2006_07_26(persons, period):
        given = persons("expulsion_abrogation_request_date", period)
        return np.where(given != NEVER, given, np.datetime64(period.start.date))


class expulsion_abrogation_may_be_granted(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The request for the abrogation of the expulsion may be granted"
    documentation = (
        "Made within two months of the notification or, later, from abroad, while a firm prison "
        "sentence is served in France, or under the house arrest of those who cannot leave, are "
        "ill or are on trial. The authority itself may abrogate the expulsion at any time."
    )

    @articles({"2006-07-26": "L. 524-3", "2021-05-01": "L. 632-5"})
    def formula_2006_07_26(persons, period, parameters):
        months = parameters(period).expulsion.abrogation.request_from_france_months
        notified_on = persons("expulsion_notification_date", period)
        asked_on = persons("expulsion_abrogation_request_day", period)
        expelled = (notified_on != NEVER) | (persons("expulsion_order_date", period) != NEVER)
        late = more_than_months(notified_on, asked_on, months)
        abroad = persons("residence_abroad_since", period) <= asked_on
        in_prison = persons("firm_prison_sentence_at_request", period)
        house_arrest = persons("expulsion_house_arrest_at_request", period)
        return expelled & (~late | abroad | in_prison | house_arrest)


class expulsion_abrogation_commission_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The abrogation may be refused only after the opinion of the commission"
    documentation = "For a request made at least five years after the expulsion was executed."

    @articles({"2006-07-26": "L. 524-1", "2021-05-01": "L. 632-4"})
    def formula_2006_07_26(persons, period, parameters):
        years = parameters(period).expulsion.abrogation.commission_years
        executed_on = persons("expulsion_executed_on", period)
        asked_on = persons("expulsion_abrogation_request_day", period)
        return at_least_years(executed_on, asked_on, years)


class expulsion_abrogation_notice_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day to deliver the notice of the commission on the abrogation"
    documentation = (
        "At least fifteen days before the meeting: received on that day at the latest, by the "
        "person or the counsel. NEVER where the commission need not be asked or its day is not "
        "given."
    )

    @articles(
        {"2024-07-17": ("L. 632-4", "R. 632-9-1")},
        doubt=(
            "Whether the fifteen days are clear days (francs) is not said. Reading chosen: they "
            "are not, as for the summons before an expulsion."
        ),
    )
    def formula_2024_07_17(persons, period, parameters):
        days = parameters(period).expulsion.abrogation.notice_days
        notice = add_days(persons("expulsion_abrogation_commission_date", period), -days)
        return np.where(persons("expulsion_abrogation_commission_required", period), notice, NEVER)


class expulsion_abrogation_implied_refusal_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which silence on the request for abrogation is a refusal"
    documentation = (
        "Silence of more than four months: the day after the same day number four months later. "
        "NEVER where the day of the request is not given."
    )

    @articles({"2006-11-16": "R. 524-2", "2021-05-01": "R. 632-10"})
    def formula_2006_11_16(persons, period, parameters):
        months = parameters(period).expulsion.abrogation.silence_months
        asked_on = persons("expulsion_abrogation_request_date", period)
        return add_days(add_months(asked_on, months), 1)
