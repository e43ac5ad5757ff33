"""The regular stay that the resident card asks for, and its own obstacles (L. 314-5, L. 432-3)."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_obstacle_resident_card(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = (
        "Obstacle to the resident card: polygamy of one of the spouses, or mutilation of a minor"
    )
    documentation = (
        "For the person who lives in polygamy, for the spouses of such a person, and for the "
        "person convicted of mutilating a minor under fifteen."
    )

    @articles(
        {"2006-07-26": "L. 314-5", "2021-05-01": "L. 432-3", "2021-08-26": ("L. 412-6", "L. 432-3")}
    )
    def formula_2006_07_26(persons, period):
        in_polygamy = persons("permit_obstacle_polygamy", period)
        spouse_in_polygamy = persons("spouse_of_person_in_polygamy", period)
        convicted = persons("convicted_of_mutilation_of_minor", period)
        return in_polygamy | spouse_in_polygamy | convicted


class in_regular_stay_for_resident_card(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "In regular stay, as the resident card asks"
    documentation = "On the reckoning day, from the start of the unbroken regular residence on."

    @articles({"2006-07-26": "L. 314-11", "2021-05-01": "L. 424-3"})
    def formula_2006_07_26(persons, period):
        since = persons("regular_residence_since", period)
        return since <= persons("reckoning_date", period)
