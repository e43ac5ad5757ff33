"""What free movement spares EU citizens and their family in the reconduite à la frontière."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class aprf_closed_by_free_movement(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "No reconduite: EU person with a right of residence and no threat"
    documentation = (
        "An EU citizen or family member falls under the removal measures of book V only without a "
        "right of residence, or as a threat to public order."
    )

    @articles({"2006-07-26": "L. 121-4"})
    def formula_2006_07_26(persons, period):
        eu_person = persons("eu_citizen", period) | persons("eu_family", period)
        no_right = persons("eu_right_of_residence_lost", period)
        threat = persons("threatens_public_order", period) | persons(
            "eu_fundamental_interest_threat", period
        )
        return eu_person & ~(no_right | threat)


class aprf_closed_to_eu_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "No reconduite for irregular entry or stay: third-country family of an EU citizen"
    documentation = "Grounds 1°, 2° and 4° only; the text does not speak of the EU citizens."

    @articles({"2006-07-26": ("L. 511-4", "L. 121-3")})
    def formula_2006_07_26(persons, period):
        return persons("eu_family", period) & ~persons("eu_citizen", period)
