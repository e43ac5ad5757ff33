"""The appeal to the CNDA: its time, and the day on which the ruling ends the right to remain."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, last_day_in_months, next_working_day
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class cnda_appeal_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day to appeal to the CNDA"
    documentation = (
        "The day stated where legal aid moved it, otherwise one month from the notification of "
        "the OFPRA's decision; two for who lives overseas, from 2013-08-19 to 2019-12-11. NEVER "
        "while nothing was notified."
    )

    @articles({"2006-07-26": "L. 731-2"})
    def formula_2006_07_26(persons, period, parameters):
        stated = persons("cnda_appeal_deadline_with_legal_aid", period)
        month = last_day_in_months(
            persons("ofpra_decision_notification_date", period),
            parameters(period).stay.asylum.cnda_appeal_months,
            franc=True,
        )
        computed = next_working_day(month, persons("territory", period))
        return np.where(stated != NEVER, stated, computed)

    @articles(
        {
            "2013-08-19": ("L. 731-2", "R. 733-7"),
            "2019-12-12": "L. 731-2",
            "2021-05-01": ("L. 532-1", "R. 532-10"),
        },
        doubt=(
            "R. 733-7 lengthens the time of who lives overseas, until 2019-12-11. Reading chosen: "
            "whoever receives the OQTF there lives there."
        ),
    )
    def formula_2013_08_19(persons, period, parameters):
        longer = parameters(period).overseas.asylum.longer_cnda_appeal
        overseas = is_one_of(persons("territory", period), longer.territories)
        more = np.where(overseas, longer.months, 0)
        stated = persons("cnda_appeal_deadline_with_legal_aid", period)
        last_day = last_day_in_months(
            persons("ofpra_decision_notification_date", period),
            parameters(period).stay.asylum.cnda_appeal_months + more,
            franc=True,
        )
        computed = next_working_day(last_day, persons("territory", period))
        return np.where(stated != NEVER, stated, computed)


class appealed_to_cnda(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "An appeal was brought in time before the CNDA"
    documentation = (
        "The fact `cnda_appeal_filed`, or a ruling of the CNDA, which presupposes an appeal."
    )

    @articles({"2006-07-26": "L. 742-3", "2015-11-01": "L. 743-1", "2021-05-01": "L. 542-1"})
    def formula_2006_07_26(persons, period):
        ruled = (
            (persons("cnda_public_reading_date", period) != NEVER)
            | (persons("cnda_order_signature_date", period) != NEVER)
            | (persons("cnda_decision_notification_date", period) != NEVER)
        )
        return persons("cnda_appeal_filed", period) | ruled


class cnda_ruling_effective_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the ruling of the CNDA ends the right to remain"
    documentation = (
        "The notification; from 2018-12-01 the public reading, or the notification of an order; "
        "from 2024-01-28 the public reading, or the signature of an order. Where only the "
        "notification is known, the notification."
    )

    @articles({"2006-07-26": "L. 742-3", "2015-11-01": "L. 743-1"})
    def formula_2006_07_26(persons, period):
        return persons("cnda_decision_notification_date", period)

    @articles({"2018-12-01": "L. 743-1", "2021-05-01": "L. 542-1"})
    def formula_2018_12_01(persons, period):
        notified = persons("cnda_decision_notification_date", period)
        read = persons("cnda_public_reading_date", period)
        # L. 742-3 knew the notification only, and still governs the older applications.
        former_law = persons("asylum_application_before_2015_reform", period)
        return np.where(former_law, notified, np.minimum(read, notified))

    @articles(
        {"2024-01-28": "L. 542-1"},
        doubt=(
            "An order signed before 2024-01-28 and notified after: the law of 26 January 2024 has "
            "no transition for L. 542-1. Reading chosen: the law of the day of the decision, so "
            "the right had ended with the signature."
        ),
    )
    def formula_2024_01_28(persons, period):
        notified = persons("cnda_decision_notification_date", period)
        read = persons("cnda_public_reading_date", period)
        signed = persons("cnda_order_signature_date", period)
        former_law = persons("asylum_application_before_2015_reform", period)
        ruled = np.minimum(np.minimum(read, signed), notified)
        return np.where(former_law, notified, ruled)
