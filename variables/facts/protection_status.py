"""What happens after the OQTF: a status granted, the decision on the residence annulled."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class stateless_status_granted_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the status of stateless person was granted"
    documentation = (
        "Day on which the OFPRA or the judge granted the status of stateless person; not given "
        "where it was not."
    )
    reference = ("L. 613-6", "L. 424-18")


class residence_decision_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The decision on the residence was annulled"
    documentation = (
        "Whether the judge annulled the refusal or withdrawal of the residence permit that the "
        "OQTF accompanies."
    )
    reference = ("L. 512-6", "L. 614-19")
