"""The asylum seeker finally refused who asks for return aid stays in the housing meanwhile."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months, end_of_month, last_day_in_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import first_known


class asylum_refusal_told_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the final refusal of asylum was notified or read"
    documentation = (
        "The notification until 2019-02-28, then the public reading where there was one. NEVER "
        "without a final refusal."
    )
    end = "2021-04-30"

    @articles(
        {"2015-11-01": ("R. 744-12", "L. 743-3")},
        doubt=(
            "Where no appeal was filed, the refusal of the OFPRA becomes final after its own "
            "notification. Reading chosen: the days run from the day on which it is final."
        ),
    )
    def formula_2015_11_01(persons, period):
        final = persons("asylum_final_refusal_date", period)
        notified = persons("cnda_decision_notification_date", period)
        return np.where(final == NEVER, NEVER, first_known(notified, lambda: final))

    @articles({"2019-03-01": ("R. 744-12", "L. 743-3")})
    def formula_2019_03_01(persons, period):
        return persons("asylum_final_refusal_date", period)


class asylum_reception_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the housing of the asylum seeker ends, before any stay beyond it"
    documentation = (
        "The notification of the final refusal; from 2019-03-01 the last day of the month in "
        "which it was notified or read; from 2021-05-01 the last day of the month in which the "
        "right to remain ended. NEVER while asylum is not refused."
    )

    @articles({"2015-11-01": "R. 744-12"})
    def formula_2015_11_01(persons, period):
        return persons("asylum_refusal_told_date", period)

    @articles({"2019-03-01": "R. 744-12"})
    def formula_2019_03_01(persons, period):
        return end_of_month(persons("asylum_refusal_told_date", period))

    @articles({"2021-05-01": ("L. 551-11", "R. 552-13")})
    def formula_2021_05_01(persons, period):
        granted = persons("asylum_protection_granted_date", period) != NEVER
        ended = persons("asylum_right_to_remain_over_from", period)
        return end_of_month(np.where(granted, NEVER, ended))


class return_aid_housing_request_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day for the refused asylum seeker to ask for return aid and stay housed"
    documentation = (
        "Fifteen days from the notification, or the reading, of the final refusal; from "
        "2021-05-01 from the end of the housing."
    )

    @articles({"2015-11-01": "R. 744-12"})
    def formula_2015_11_01(persons, period, parameters):
        days = parameters(period).ofii.return_aid.asylum_housing.request_days
        return last_day_in_days(persons("asylum_refusal_told_date", period), days, franc=False)

    @articles({"2021-05-01": "R. 552-13"})
    def formula_2021_05_01(persons, period, parameters):
        days = parameters(period).ofii.return_aid.asylum_housing.request_days
        return last_day_in_days(persons("asylum_reception_end_date", period), days, franc=False)


class asylum_housing_kept_until(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day for which the refused asylum seeker may be kept in the housing"
    documentation = (
        "On request, one month at most after the end of the housing; where return aid was asked "
        "for in time, exceptionally up to one month after OFII's decision on it. NEVER while that "
        "decision is awaited, and without a refusal of asylum."
    )

    @articles({"2015-11-01": "R. 744-12", "2021-05-01": "R. 552-13"})
    def formula_2015_11_01(persons, period, parameters):
        housing = parameters(period).ofii.return_aid.asylum_housing
        end = persons("asylum_reception_end_date", period)
        asked = persons("return_aid_request_date", period)
        in_time = asked <= persons("return_aid_housing_request_deadline", period)
        kept = add_months(end, housing.kept_months)
        decided = persons("return_aid_decision_date", period)
        kept_for_aid = add_months(decided, housing.kept_for_aid_months)
        return np.where(in_time, np.maximum(kept, kept_for_aid), kept)


class asylum_housing_formal_notice(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Refused asylum seeker who must be put on formal notice to leave the housing"
    documentation = (
        "On the simulated day: housed beyond the time, without a valid permit, and return aid was "
        "not asked for, or was offered and refused. The other case, a permit and an offer of "
        "housing refused, is not computed."
    )

    @articles({"2015-11-01": "R. 744-12", "2021-05-01": "R. 552-15"})
    def formula_2015_11_01(persons, period):
        today = np.datetime64(period.start.date)
        beyond = persons("asylum_housing_kept_until", period) < today
        not_asked = today < persons("return_aid_request_date", period)
        refused = persons("return_aid_offer_refused", period)
        return beyond & ~persons("holds_valid_permit", period) & (not_asked | refused)
