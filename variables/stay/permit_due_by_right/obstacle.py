"""The obstacles to every permit due by right, of the permits of each time."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_obstacle(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Obstacle to every permit due by right"
    documentation = (
        "Public order; polygamy from 2021-08-26; the principles of the Republic from 2024-01-28. "
        "Obstacles to some permits only are weighed with those permits."
    )

    @articles({"2006-07-26": ("L. 313-11", "L. 314-11"), "2021-05-01": "L. 412-5"})
    def formula_2006_07_26(persons, period):
        return persons("permit_obstacle_public_order", period)

    @articles(
        {
            "2021-08-26": ("L. 412-5", "L. 412-6"),
            "2024-01-28": ("L. 412-5", "L. 412-6", "L. 412-8"),
        }
    )
    def formula_2021_08_26(persons, period):
        return (
            persons("permit_obstacle_public_order", period)
            | persons("permit_obstacle_polygamy", period)
            | persons("permit_obstacle_republican_commitment", period)
        )
