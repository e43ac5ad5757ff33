"""The threat to public order: opening words of L. 313-11 and L. 314-11, then L. 412-5."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_obstacle_public_order(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Obstacle to a permit: threat to public order"
    documentation = (
        "Until 2021-04-30 in the opening words of each article on a permit due by right. From "
        "2021-05-01 for every temporary or multi-year permit and for the issue of the resident "
        "card. A serious threat is a threat."
    )

    @articles(
        {"2006-07-26": ("L. 313-11", "L. 314-11"), "2021-05-01": "L. 412-5"},
        doubt=(
            "Refugees and beneficiaries of subsidiary protection: the text makes no exception for "
            "them, while directive 2011/95/EU (article 24) asks for compelling reasons of "
            "national security or public order. Reading chosen: the text."
        ),
    )
    def formula_2006_07_26(persons, period):
        return persons("public_order_threat", period) | persons(
            "serious_public_order_threat", period
        )
