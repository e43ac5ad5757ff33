"""The grounds that the facts meet, the stated one among them, and its number in the code."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import OqtfGround
from openfisca_oqtf.legal import articles


class any_oqtf_ground_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The facts meet a ground of the OQTF"
    documentation = "Whichever ground the decision states. Grounds only: not the protections."

    @articles(
        {
            "2006-12-30": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 611-1", "L. 251-1"),
        }
    )
    def formula_2006_12_30(persons, period, parameters):
        grounds = parameters(period).oqtf.grounds
        met = np.zeros(persons.count, dtype=bool)
        for ground in (*grounds.third_country, *grounds.eu):
            met = met | persons(f"oqtf_ground_{ground}", period)
        return met


class oqtf_ground_established(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The stated ground exists in the law of the day, and the facts meet it"
    documentation = (
        "False where no OQTF is stated. False does not make the OQTF unlawful by itself: the judge "
        "may put another ground in the place of the stated one (`any_oqtf_ground_met`)."
    )

    @articles(
        {
            "2006-12-30": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 611-1", "L. 251-1"),
        }
    )
    def formula_2006_12_30(persons, period, parameters):
        grounds = parameters(period).oqtf.grounds
        stated = persons("oqtf_ground", period)
        established = np.zeros(persons.count, dtype=bool)
        for ground in (*grounds.third_country, *grounds.eu):
            met = persons(f"oqtf_ground_{ground}", period)
            established = established | ((stated == OqtfGround[ground]) & met)
        return established


class oqtf_ground_article(Variable):
    value_type = str
    default_value = ""
    entity = Person
    definition_period = DAY
    label = "Number of the stated ground in the code of the day"
    documentation = (
        "Such as « L. 511-1, I, 1° », then « L. 611-1, 1° ». Empty where no OQTF is stated, or "
        "where the law of the day knows no such ground."
    )

    @articles(
        {
            "2006-12-30": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 611-1", "L. 251-1"),
        }
    )
    def formula_2006_12_30(persons, period, parameters):
        grounds = parameters(period).oqtf.grounds
        numbers = np.full(len(OqtfGround), "", dtype=object)
        for ground in (*grounds.third_country, *grounds.eu):
            numbers[OqtfGround[ground].index] = ", ".join(grounds.articles[ground])
        return numbers[persons("oqtf_ground", period).view(np.ndarray)]
