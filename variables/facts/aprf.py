"""What founds a reconduite à la frontière and no other measure."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class residence_permit_offence_conviction(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Final conviction over a residence permit"
    documentation = (
        "Whether the person was convicted, with no appeal left, of forging or falsifying a "
        "residence permit, of having one under another name, or of having none. Of effect until "
        "2011-07-17."
    )
    reference = ("L. 511-1",)
