"""Arrival from a Schengen State, and the entry conditions of the Schengen area."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class arrived_directly_from_schengen_state(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Came directly from another Schengen State"
    documentation = (
        "Whether the person came to metropolitan France directly from the territory of another "
        "State party to the Schengen convention."
    )
    reference = ("L. 511-2", "L. 511-3", "L. 611-2")


class schengen_entry_not_in_order(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Entry from a Schengen State not in order"
    documentation = (
        "Whether the person who came directly from a Schengen State cannot prove an entry in line "
        "with the Schengen convention: uniform visa (article 19), visa exemption (article 20) or "
        "residence permit of another State (article 21)."
    )
    reference = ("L. 511-2", "L. 611-2")


class schengen_stay_not_in_order(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stay after the arrival from a Schengen State not in order"
    documentation = (
        "Whether the person who came directly from a Schengen State stayed beyond what the "
        "Schengen convention allows (articles 19, 20 and 21), such as more than three months with "
        "the residence permit of another State."
    )
    reference = ("L. 511-3", "L. 611-2")


class schengen_entry_conditions_not_met(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Entry conditions of the Schengen area not met"
    documentation = (
        "Whether the person did not meet the conditions of entry into the Schengen area: travel "
        "document, visa, proof of purpose and means, no alert, no threat (article 5 of the "
        "convention, since 2011-07-18 of regulation 562/2006). Of effect until 2021-04-30."
    )
    reference = ("L. 511-2",)
