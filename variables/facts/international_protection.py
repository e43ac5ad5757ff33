"""International protection already granted."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class refugee_status(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Recognised refugee"
    documentation = (
        "Whether OFPRA or the asylum court recognised the person as a refugee, and the status "
        "has not ended."
    )
    reference = ("L. 314-11, 8°", "L. 424-1")


class subsidiary_protection_status(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Holds subsidiary protection"
    documentation = (
        "Whether OFPRA or the asylum court granted subsidiary protection, and it has not ended."
    )
    reference = ("L. 313-13", "L. 313-25", "L. 424-9")


class stateless_status(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Holds the status of stateless person"
    documentation = (
        "Whether OFPRA or the judge granted the status of stateless person, and it has not "
        "ended. The nationality `stateless` alone is not the status."
    )
    reference = ("L. 313-11, 10°", "L. 313-26", "L. 424-18")
