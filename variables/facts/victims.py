"""Victims of trafficking or procuring who co-operate, and protection orders."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class trafficking_complaint_or_testimony(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Complaint or testimony on trafficking or procuring"
    documentation = (
        "Whether the person filed a complaint against someone accused of trafficking in human "
        "beings or procuring against the person, or testifies in criminal proceedings for such "
        "offences."
    )
    reference = ("L. 316-1", "L. 425-1")


class trafficking_ties_broken(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Ties with the accused broken"
    documentation = (
        "Whether the person broke every tie with those accused of trafficking or procuring."
    )
    reference = ("R. 316-3", "L. 425-1")


class trafficking_conviction_final(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Final conviction for trafficking or procuring"
    documentation = (
        "Whether the person accused in that complaint or testimony was convicted by a final "
        "judgment."
    )
    reference = ("L. 316-1", "L. 425-3")


class protection_order_couple_violence(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Protection order: violence in the couple"
    documentation = (
        "Whether a protection order in force (article 515-9 of the civil code) rests on "
        "violence by the spouse, the partner of a civil pact (PACS) or the cohabitant."
    )
    reference = ("L. 316-3", "L. 425-6")


class protection_order_former_partner_violence(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Protection order: violence by a former partner"
    documentation = (
        "Whether a protection order in force (article 515-9 of the civil code) rests on "
        "violence by a former spouse, former partner of a civil pact (PACS) or former "
        "cohabitant."
    )
    reference = ("L. 316-3", "L. 425-6")


class protection_order_forced_marriage(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Protection order: threat of a forced marriage"
    documentation = (
        "Whether a protection order in force (article 515-13 of the civil code) rests on the "
        "threat of a forced marriage."
    )
    reference = ("L. 316-3", "L. 425-7")


class protection_order_permit_held(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Permit of the protection order already held"
    documentation = (
        "Whether the permit that a protection order gives was issued before and is now to be "
        "renewed."
    )
    reference = ("L. 316-3", "L. 425-6")


class violence_proceedings_pending(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Criminal proceedings after the complaint are pending"
    documentation = (
        "Whether the person filed a complaint against the author of the violence and the "
        "criminal proceedings are still pending."
    )
    reference = ("L. 316-3", "L. 425-6")
