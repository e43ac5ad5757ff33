"""The day of the application, and the law that it puts the application under."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class asylum_application_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day of the asylum application, or the latest that it can have been"
    documentation = (
        "The day stated. Where it is not, the eve of the first step known: decision of the OFPRA, "
        "withdrawal, ruling of the CNDA. NEVER where nothing tells of an application."
    )

    @articles(
        {
            "2006-07-26": ("L. 742-3", "L. 742-6"),
            "2015-11-01": ("L. 743-1", "L. 743-2"),
            "2021-05-01": ("L. 541-1", "L. 542-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        stated = persons("asylum_application_date", period)
        steps = (
            "ofpra_decision_date",
            "ofpra_decision_notification_date",
            "asylum_withdrawal_date",
            "cnda_public_reading_date",
            "cnda_order_signature_date",
            "cnda_decision_notification_date",
        )
        first_step = np.minimum.reduce([persons(step, period) for step in steps])
        return np.where(stated != NEVER, stated, add_days(first_step, -1))


class asylum_application_before_2015_reform(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Application still under the law before 2015-11-01"
    documentation = (
        "Article 35 of the law of 29 July 2015 gives the new articles only to the applications "
        "presented from 2015-11-01. Later laws speak of the decisions taken from their day: "
        "they are those of the simulated day."
    )

    @articles(
        {"2015-11-01": ("L. 743-1", "L. 743-2", "L. 743-4"), "2021-05-01": ("L. 541-1", "L. 542-1")}
    )
    def formula_2015_11_01(persons, period, parameters):
        reform = np.datetime64(parameters(period).stay.asylum.reform_of_2015_applications_from)
        return persons("asylum_application_day", period) < reform
