"""What bars the issue of a permit, beside public order and polygamy."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class republican_contract_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Refuses the contract on the principles of the Republic"
    documentation = (
        "Whether the person refuses to sign the contract of commitment to respect the "
        "principles of the Republic."
    )
    reference = ("L. 412-7", "L. 412-8")


class republican_contract_breached(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Does not respect the principles of the Republic"
    documentation = (
        "Finding: the conduct shows that the obligations of that contract are not respected, by "
        "deliberate acts that gravely infringe one of its principles and disturb public order."
    )
    reference = ("L. 412-8",)


class spouse_of_person_in_polygamy(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Spouse of a person who lives in polygamy"
    documentation = (
        "Whether the person is a spouse of a foreigner who lives in France in polygamy: a bar "
        "to the resident card."
    )
    reference = ("L. 314-5", "L. 432-3")


class convicted_of_mutilation_of_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Convicted of mutilating a minor under fifteen"
    documentation = (
        "Whether the person was convicted, as author or accomplice, of violence that caused the "
        "mutilation or permanent infirmity of a minor under fifteen (article 222-9 of the penal "
        "code)."
    )
    reference = ("L. 314-5", "L. 432-3")


class polygamy_constituted_in_mayotte(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Polygamy lawfully constituted in Mayotte"
    documentation = (
        "Whether the polygamy was lawfully constituted in Mayotte on the day when law 2003-660 "
        "of 21 July 2003, or ordinance 2010-590 of 3 June 2010, was published."
    )
    reference = ("L. 441-7",)


class offence_allowing_permit_refusal(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Committed facts that let the prefect refuse the permit"
    documentation = (
        "Whether the person committed facts that expose to one of the convictions listed in 2° "
        "to 4° of the article: forged documents, drug trafficking, slavery, trafficking, "
        "procuring, begging by others, theft by gangs, offences against persons in public "
        "office."
    )
    reference = ("L. 432-1-1",)
