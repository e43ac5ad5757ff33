"""What the prefect verified before the OQTF."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class presence_duration_considered(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The length of presence in France was considered"
    documentation = (
        "Whether the file shows that the prefect took account of the length of presence in "
        "France before the decision."
    )
    reference = ("L. 613-1",)


class ties_with_france_considered(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The nature and age of the ties with France were considered"
    documentation = (
        "Whether the file shows that the prefect took account of the nature and the age of "
        "the ties with France before the decision."
    )
    reference = ("L. 613-1",)


class humanitarian_considerations_considered(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Humanitarian considerations were considered"
    documentation = (
        "Whether the file shows that the prefect took account of the humanitarian "
        "considerations that could justify a right to stay."
    )
    reference = ("L. 613-1",)
