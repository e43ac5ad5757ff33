"""Polygamy: inside some articles, then an obstacle to every document (L. 412-6)."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class permit_obstacle_polygamy(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Obstacle to a permit: lives in polygamy"
    documentation = (
        "Until 2021-08-25 an obstacle to four permits only: spouse of a French national, parent "
        "of a French child, private and family life, resident card. From 2021-08-26 an obstacle "
        "to every document, save the renewal of the permit of a person whose polygamy was "
        "lawfully constituted in Mayotte."
    )

    @articles(
        {
            "2006-07-26": ("L. 313-11, 4°", "L. 313-11, 6°", "L. 313-11, 7°", "L. 314-5"),
            "2021-05-01": ("L. 423-1", "L. 423-2", "L. 423-7", "L. 423-23", "L. 432-3"),
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("lives_in_polygamy", period)

    @articles({"2021-08-26": ("L. 412-6", "L. 441-7")})
    def formula_2021_08_26(persons, period, parameters):
        tolerated_in = parameters(period).overseas.stay.polygamy_tolerated_on_renewal
        tolerated = (
            is_one_of(persons("territory", period), tolerated_in)
            & persons("polygamy_constituted_in_mayotte", period)
            & persons("permit_already_issued", period)
        )
        return persons("lives_in_polygamy", period) & ~tolerated
