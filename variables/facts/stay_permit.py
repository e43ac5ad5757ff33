"""Permits due by right."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class permit_due_by_right(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The law requires that a permit be issued"
    documentation = (
        "Conclusion already reached: the law prescribes that a residence permit be issued (« "
        "plein droit »), its obstacles already weighed."
    )
    reference = ("L. 313-11", "L. 314-11", "L. 423-1", "L. 423-7")
