"""Access to care in the country of origin: the permit of the ill looks there."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class treatment_exists_in_origin_country(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "An appropriate treatment exists in the country of origin"
    documentation = (
        "Whether an appropriate treatment exists at all in the country of origin. The permit looks "
        "there; state it also where the country of return, to which the protections look "
        "(`treatment_exists_in_return_country`), is the same."
    )
    reference = ("L. 313-11, 11°", "L. 425-9")


class treatment_accessible_in_origin_country(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "An appropriate treatment is accessible in the country of origin"
    documentation = (
        "Whether the person could effectively benefit there from an appropriate treatment. State "
        "it also where the country of return (`treatment_accessible_in_return_country`) is the "
        "same."
    )
    reference = ("L. 313-11, 11°", "L. 425-9")
