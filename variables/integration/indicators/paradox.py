"""Integrated, and yet liable to be ordered to leave."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles

INDICATORS = ("language", "schooling", "training", "work", "presence", "family")


class integration_indicators(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Number of indicators of integration met"
    documentation = (
        "Of six: French, schooling, vocational training, work, years of presence, family ties. "
        "Each has the threshold that a text of the day makes a condition of a permit or of an "
        "admission, whether or not the person meets the other conditions of that text. 0 to 6."
    )

    @articles(
        {
            "2006-07-26": ("L. 314-2", "L. 313-11", "L. 313-14"),
            "2021-05-01": ("L. 413-7", "L. 423-13", "L. 423-23", "L. 435-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        met = [persons(f"integration_indicator_{name}", period) for name in INDICATORS]
        return np.count_nonzero(met, axis=0)


class de_facto_integrated(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Integrated in fact"
    documentation = "At least `integration.indicators.min_met` indicators of integration are met."

    @articles(
        {
            "2006-07-26": ("L. 314-2", "L. 313-11", "L. 313-14"),
            "2021-05-01": ("L. 413-7", "L. 423-13", "L. 423-23", "L. 435-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        needed = parameters(period).integration.indicators.min_met
        return persons("integration_indicators", period) >= needed


class integrated_yet_removable(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Integrated in fact, and an OQTF may be taken"
    documentation = (
        "What the law encourages does not protect: enough indicators of integration are met, and "
        "yet there is a ground, without any protection, permit due by right or bar "
        "(`oqtf_possible`)."
    )

    @articles({"2006-12-30": ("L. 511-1", "L. 511-4"), "2021-05-01": ("L. 611-1", "L. 611-3")})
    def formula_2006_12_30(persons, period):
        return persons("de_facto_integrated", period) & persons("oqtf_possible", period)
