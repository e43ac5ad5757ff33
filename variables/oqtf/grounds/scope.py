"""Who falls under the grounds of third-country nationals, who under those of EU persons."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class under_eu_grounds(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Falls under the OQTF grounds of EU citizens and their family"
    documentation = (
        "2006: the nationals alone. 2011: with their family. 2021: also those who have private "
        "and family ties with them (all the persons of book II)."
    )

    @articles({"2006-12-30": "L. 511-1, I, al. 2"})
    def formula_2006_12_30(persons, period):
        return persons("eu_citizen", period)

    @articles({"2011-07-18": "L. 511-3-1"})
    def formula_2011_07_18(persons, period):
        return persons("eu_citizen", period) | persons("eu_family", period)

    @articles({"2021-05-01": ("L. 251-1", "L. 200-1")})
    def formula_2021_05_01(persons, period):
        return (
            persons("eu_citizen", period)
            | persons("eu_family", period)
            | persons("eu_private_and_family_ties", period)
        )


class under_third_country_grounds(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Falls under the OQTF grounds of third-country nationals"
    documentation = (
        "2006: any foreigner whose permit is refused or withdrawn, EU persons included (L. 121-4 "
        "sends them to the measures of book V). From 2011-07-18 EU citizens and their family are "
        "left out, by the article itself, then by the plan of the code."
    )

    @articles({"2006-12-30": ("L. 511-1, I, al. 1", "L. 121-4")})
    def formula_2006_12_30(persons, period):
        return np.ones(persons.count, dtype=bool)

    @articles(
        {"2011-07-18": "L. 511-1, I", "2021-05-01": ("L. 611-1", "L. 200-1")},
        doubt=(
            "Until 2021-04-30 the family is that « au sens des 4° et 5° de l'article L. 121-1 », "
            "who accompany or join a citizen with a right of residence. Reading chosen: the tie "
            "alone, whatever the citizen's own right."
        ),
    )
    def formula_2011_07_18(persons, period):
        return ~persons("under_eu_grounds", period)
