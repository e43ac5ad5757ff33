"""What the judge annulled, beside the decision on the residence."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class oqtf_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The OQTF was annulled"
    documentation = "Whether the administrative judge annulled the OQTF itself."
    reference = ("L. 512-1", "L. 512-4", "L. 614-16")


class departure_delay_refusal_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The refusal of a departure delay was annulled"
    documentation = (
        "Whether the administrative judge annulled the decision to grant no voluntary departure "
        "delay, and not the OQTF."
    )
    reference = ("L. 512-4", "L. 614-17")


class house_arrest_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The house arrest was annulled"
    documentation = (
        "Whether the administrative judge annulled the house arrest (assignation à résidence) "
        "ordered to carry out the OQTF."
    )
    reference = ("L. 512-4", "L. 614-18")


class detention_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The detention order was annulled by the administrative judge"
    documentation = (
        "Whether the administrative judge annulled the order of administrative detention "
        "(rétention), which he could until 2016-10-31; the judicial judge rules on it since."
    )
    reference = ("L. 512-4",)


class return_country_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The decision on the country of return was annulled"
    documentation = (
        "Whether the administrative judge annulled the decision that fixes the country of return, "
        "and not the OQTF."
    )
    reference = ("L. 513-3", "L. 721-3")


class irtf_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The ban on return was annulled"
    documentation = "Whether the administrative judge annulled the ban on return (IRTF)."
    reference = ("L. 512-1", "L. 614-1", "L. 614-4")


class new_departure_delay_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of notification of the new departure delay"
    documentation = (
        "Day on which the departure delay that the authority fixed after the annulment was "
        "notified; not given while it was not."
    )
    reference = ("L. 512-4", "L. 614-17")


class new_departure_delay_days(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "New departure delay fixed after the annulment, in days"
    documentation = (
        "Length of the departure delay that the authority fixed after the annulment; 0 where it "
        "fixed none yet."
    )
    reference = ("L. 512-4", "L. 614-17")
