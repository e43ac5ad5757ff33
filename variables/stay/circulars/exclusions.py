"""What excludes from every indicator."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class circular_exclusion(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Excluded from the indicators of the circulars"
    documentation = (
        "Threat to public order or polygamy, as in the article on exceptional admission, and the "
        "principles of the Republic from 2024-01-28."
    )

    @articles(
        {"2006-07-26": "L. 313-14", "2021-05-01": ("L. 435-1", "L. 412-5")},
        doubt=(
            "The circulars guide a general power of the prefect, which exists for Algerian "
            "nationals too. Reading chosen: no nationality is excluded."
        ),
    )
    def formula_2006_07_26(persons, period):
        return persons("permit_obstacle", period) | persons("permit_obstacle_polygamy", period)
