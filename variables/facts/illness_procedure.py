"""The medical opinion on the permit of the ill: request, certificate, summons."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class illness_permit_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the request for the permit of the ill"
    documentation = (
        "Day on which the prefecture registered the request for the permit for medical care; not "
        "given where there is none."
    )
    reference = ("L. 313-11, 11°", "R. 425-12")


class medical_certificate_sent_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Medical certificate sent on"
    documentation = (
        "Day on which the applicant sent the medical certificate to the medical service of the "
        "OFII."
    )
    reference = ("R. 313-23", "R. 425-13")


class medical_complement_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Further medical information asked for on"
    documentation = (
        "Day on which the doctor or the college of the OFII asked for further information."
    )
    reference = ("R. 313-23", "R. 425-12")


class medical_summons_missed(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Did not come to the medical summons"
    documentation = "Whether the applicant did not come when summoned by the doctor of the OFII."
    reference = ("R. 313-23", "R. 425-12")


class medical_examinations_not_produced(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Medical examinations not produced"
    documentation = (
        "Whether the applicant did not produce the further examinations that were asked for."
    )
    reference = ("R. 313-23", "R. 425-12")
