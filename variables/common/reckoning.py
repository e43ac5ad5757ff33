"""The days from which ages, durations and delays are reckoned, and the age."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, completed_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import first_known, latest_in_family


class reckoning_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which ages and durations are reckoned"
    documentation = (
        "The day of the decision: its legality is judged on the facts and the law of that day. "
        "For a member of the family without a decision, the day of the latest decision taken in "
        "the family; the simulated day where there is none."
    )

    @articles({"2006-07-26": "L. 511-4", "2021-05-01": "L. 611-3"})
    def formula_2006_07_26(persons, period):
        decision_date = persons("decision_date", period)
        return first_known(
            decision_date,
            lambda: latest_in_family(persons, decision_date),
            lambda: np.datetime64(period.start.date),
        )


class notification_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the delays of the decision count"
    documentation = (
        "The day of notification; where it is not given, the day that the registered letter tells; "
        "else the day of the decision; where none is given, the simulated day."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 612-1", "L. 251-3"),
        }
    )
    def formula_2006_07_26(persons, period):
        return first_known(
            persons("notification_date", period),
            lambda: persons("letter_notified_day", period),
            lambda: persons("decision_date", period),
            lambda: np.datetime64(period.start.date),
        )


class letter_notified_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the registered letter notified the decision"
    documentation = (
        "The day on which the letter was handed over within the time it waited at the post office; "
        "the day of its first presentation where it was not (CE 24 April 2012, no 341146)."
    )

    @articles({"2006-07-26": ("CJA R. 421-1", "CJA R. 421-5")})
    def formula_2006_07_26(persons, period, parameters):
        kept = parameters(period).appeals.notification.letter_kept_days
        presented = persons("letter_presented_date", period)
        collected = persons("letter_collected_date", period)
        in_time = (presented == NEVER) | (collected <= add_days(presented, kept))
        return np.where((collected != NEVER) & in_time, collected, presented)


class age(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Age in completed years"
    documentation = (
        "Completed years on the reckoning day; the anniversary of 29 February is 1 March in "
        "common years. -1 where the birth date is not known, or later."
    )

    @articles({"2006-07-26": "L. 511-4, 1°", "2021-05-01": "L. 611-3, 1°"})
    def formula_2006_07_26(persons, period):
        return completed_years(persons("birth_date", period), persons("reckoning_date", period))
