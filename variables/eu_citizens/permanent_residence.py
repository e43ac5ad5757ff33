"""The permanent right of residence of EU citizens and their family."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, at_least_years, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class eu_permanent_residence_lost(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permanent right of residence lost by absence"
    documentation = "An absence that still lasts is reckoned up to the reckoning day."

    @articles({"2006-07-26": "L. 122-2", "2021-05-01": "L. 234-2"})
    def formula_2006_07_26(persons, period, parameters):
        limit = parameters(period).eu_citizens.permanent_residence.absence_years
        returned = persons("absence_end_date", period)
        absence_end = np.where(returned == NEVER, persons("reckoning_date", period), returned)
        return more_than_years(persons("absence_start_date", period), absence_end, limit)


class has_eu_permanent_residence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Holds the permanent right of residence of EU law"
    documentation = (
        "The fact `eu_permanent_residence`, enough by itself, or five years of legal and "
        "uninterrupted residence as an EU citizen or family member, not lost since. Days in "
        "prison or under a ban do not count in the five years. The earlier acquisition of those "
        "who stopped working (L. 122-3, then L. 234-3) is a finding of fact."
    )

    @articles({"2006-07-26": ("L. 122-1", "L. 122-2")})
    def formula_2006_07_26(persons, period):
        no_threat = ~persons("public_order_threat", period) & ~persons(
            "serious_public_order_threat", period
        )
        acquired = persons("eu_permanent_residence_period_completed", period) & no_threat
        lost = persons("eu_permanent_residence_lost", period)
        return persons("eu_permanent_residence", period) | (acquired & ~lost)

    @articles({"2021-05-01": ("L. 234-1", "L. 234-2")})
    def formula_2021_05_01(persons, period):
        acquired = persons("eu_permanent_residence_period_completed", period)
        lost = persons("eu_permanent_residence_lost", period)
        return persons("eu_permanent_residence", period) | (acquired & ~lost)


class eu_permanent_residence_period_completed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Five years of legal residence as an EU citizen or family member"
    documentation = (
        "A family member who is not an EU citizen must have resided with the EU citizen during "
        "the five years."
    )

    @articles({"2006-07-26": "L. 122-1", "2021-05-01": "L. 234-1"})
    def formula_2006_07_26(persons, period, parameters):
        years = parameters(period).eu_citizens.permanent_residence.years
        with_eu_citizen = persons("eu_family", period) & ~persons(
            "separated_from_eu_citizen", period
        )
        long_enough = at_least_years(
            persons("counted_regular_residence_since", period),
            persons("reckoning_date", period),
            years,
        )
        return (persons("eu_citizen", period) | with_eu_citizen) & long_enough
