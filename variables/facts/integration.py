"""Integration: admission, permit, schooling, language, contract and its trainings."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import CefrLevel, StayPermitTitle


class first_admission_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "First admission to stay on"
    documentation = (
        "Day on which the person was admitted to stay in France for the first time: issue of the "
        "first residence permit, or validation of the long-stay visa worth one. Not given where "
        "it did not happen."
    )
    reference = ("L. 311-9", "L. 413-2")


class first_durable_permit_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "First permit allowing a durable stay issued on"
    documentation = (
        "Day of issue of the first residence permit that allows the person to stay durably in "
        "France; not given where none was issued."
    )
    reference = ("code du travail L. 5223-1", "L. 121-1, 6°")


class wishes_to_settle(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "Wishes to settle durably in France"
    documentation = "Whether the person wishes to stay durably in France. True where not said."
    reference = ("L. 311-9", "L. 413-2")


class stay_permit_title(Variable):
    value_type = Enum
    possible_values = StayPermitTitle
    default_value = StayPermitTitle.none
    entity = Person
    definition_period = ETERNITY
    label = "Mention of the residence permit"
    documentation = (
        "Mention and ground of the residence permit held, or whose conditions are met on first "
        "admission; a long-stay visa worth a permit bears the same mention. `other` for a permit "
        "that the list does not name."
    )
    reference = ("L. 311-9", "L. 413-5", "L. 433-5")


class french_secondary_school_years(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "School years in a secondary school in France"
    documentation = "Number of complete school years followed in a secondary school in France."
    reference = ("L. 311-9", "L. 413-5")


class french_secondary_school_years_abroad(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "School years in a French secondary school abroad"
    documentation = (
        "Number of complete school years followed abroad in a French secondary school of the "
        "official list, attested by its head."
    )
    reference = ("L. 311-9", "L. 413-5", "R. 413-5")


class french_higher_education_years(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Years of higher education in France"
    documentation = "Number of complete university years of higher education followed in France."
    reference = ("L. 311-9", "L. 413-5")


class meets_french_nationality_conditions(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Meets the conditions to acquire French nationality by birth in France"
    documentation = (
        "Whether the person meets the conditions of article 21-7 of the civil code, so that a "
        "resident card is due (L. 314-12, then L. 426-1)."
    )
    reference = ("L. 314-12", "L. 426-1")


class language_level(Variable):
    value_type = Enum
    possible_values = CefrLevel
    default_value = CefrLevel.none
    entity = Person
    definition_period = ETERNITY
    label = "Level of French, oral and written"
    documentation = (
        "Level of the European framework (CEFR) proved in French, oral and written, by a diploma, "
        "a certificate or the test of the OFII: the lower of the two where they differ. `none` "
        "where nothing is proved."
    )
    reference = ("L. 413-7", "L. 433-4, 3°", "R. 413-15")


class oral_language_level(Variable):
    value_type = Enum
    possible_values = CefrLevel
    default_value = CefrLevel.none
    entity = Person
    definition_period = ETERNITY
    label = "Level of French, oral only"
    documentation = (
        "Level of the European framework (CEFR) proved in oral French, where it is higher than "
        "the level proved oral and written. It matters for the naturalisation of before 2020."
    )
    reference = ("décret du 30 décembre 1993 (93-1362), art. 37",)


class sufficient_french(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Sufficient knowledge of French, before a level was set"
    documentation = (
        "Finding: the knowledge of French is sufficient, by any document, the initial diploma "
        "(DILF) among them. It matters for the resident card until 2018-03-06; a proved "
        "`language_level` of A1 or more is enough as well."
    )
    reference = ("L. 314-2", "R. 314-1")


class language_test_impossible_for_health(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Health makes a language test impossible"
    documentation = (
        "Whether a medical certificate of the official form attests that a handicap or a chronic "
        "poor state of health makes a language test impossible."
    )
    reference = ("R. 314-1", "R. 413-15")


class no_language_need_found_abroad(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Assessed abroad: no need of language training"
    documentation = (
        "Whether the assessment made in the country of origin before the visa, for family "
        "reunification or the spouse of a French national, found no need of language training."
    )
    reference = ("L. 311-9", "L. 411-8")


class free_language_courses_accessible(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "Free French courses were within reach"
    documentation = (
        "Whether free French courses were within reach in the department of residence. True "
        "where not said."
    )
    reference = ("L. 433-4, 4°",)


class civic_exam_right_answers(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Right answers at the civic exam"
    documentation = (
        "Number of right answers at the best attempt at the civic exam asked for by the permit; "
        "-1 where it was not taken."
    )
    reference = ("L. 413-3", "L. 413-7", "L. 433-4, 2°")


class integration_contract_signature_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Integration contract signed on"
    documentation = "Day on which the integration contract was signed; not given where none was."
    reference = ("L. 311-9", "L. 413-2", "R. 413-4")


class integration_contract_prolongation_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Prolongation of the integration contract, in months"
    documentation = "Months by which the prefect prolonged the contract; 0 where he did not."
    reference = ("L. 311-9", "R. 413-4")


class integration_contract_termination_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Integration contract terminated on"
    documentation = "Day on which the prefect terminated the contract; not given where he did not."
    reference = ("L. 311-9", "R. 413-4")


class integration_contract_termination_notice_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Told of the intention to terminate the integration contract on"
    documentation = (
        "Day on which the prefect told the person that he intends to terminate the contract; not "
        "given where he did not."
    )
    reference = ("L. 311-9", "R. 413-4")


class integration_training_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "End of the trainings of the integration contract"
    documentation = "Last day of the trainings that the contract prescribes; not given if unknown."
    reference = ("L. 311-9", "R. 413-4", "R. 413-14")


class integration_training_under_way(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Trainings duly followed, still under way at the term of the contract"
    documentation = (
        "Whether the prescribed trainings (the language training, before 2016-07-03) are duly "
        "followed and still under way when the contract comes to its term."
    )
    reference = ("L. 311-9", "R. 413-4")


class integration_prolongation_reason_legitimate(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Legitimate reason to prolong the integration contract"
    documentation = "Finding: there is a legitimate reason to prolong the contract."
    reference = ("L. 311-9", "R. 413-4")


class stay_regular_at_contract_term(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stay still regular at the term of the integration contract"
    documentation = (
        "Whether the stay is regular, the permit renewed, when the contract comes to its term."
    )
    reference = ("L. 311-9", "R. 413-4")


class integration_training_assiduous(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Trainings of the integration contract followed with assiduity"
    documentation = "Whether the trainings that the contract prescribes were followed assiduously."
    reference = ("L. 311-9", "L. 433-4, 1°", "R. 413-4", "R. 433-5")


class integration_training_serious(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Serious participation in the trainings of the integration contract"
    documentation = (
        "Finding: the participation in the trainings that the contract prescribes was serious; "
        "the progress in French counts."
    )
    reference = ("L. 311-9", "L. 433-4, 1°", "R. 413-4", "R. 433-5")


class integration_absence_excused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Exceptional circumstances excuse the lack of assiduity"
    documentation = "Finding: exceptional circumstances excuse absences from the trainings."
    reference = ("CESEDA L. 313-17, I, 1°", "L. 433-4, 1°")


class integration_training_abandoned(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Training of the integration contract not followed, without legitimate reason"
    documentation = (
        "Whether the person does not, or no longer, take part in a prescribed training, without "
        "legitimate reason."
    )
    reference = ("L. 311-9", "R. 413-4")


class integration_commitments_breached(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Commitments of the integration contract not respected"
    documentation = "Whether the person does not respect what the contract commits to."
    reference = ("L. 311-9", "R. 413-4")


class essential_values_rejected(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Rejection of the essential values of French society and of the Republic"
    documentation = (
        "Finding: the person showed a rejection of the essential values of French society and "
        "of the Republic, or does not effectively respect the principles that govern it."
    )
    reference = ("L. 314-2", "L. 413-7", "L. 433-4, 1°", "R. 413-4")


class committed_to_republican_principles(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Declared on honour to respect the principles of the Republic"
    documentation = (
        "Whether the person signed the declaration on honour to respect the principles that "
        "govern the French Republic, asked for with the resident card until 2024-01-27."
    )
    reference = ("L. 314-2", "R. 314-1", "R. 413-15, 1°")


class integration_contract_deliberately_breached(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Reception and integration contract deliberately breached"
    documentation = (
        "Finding: the terms of the reception and integration contract (CAI) were not respected, "
        "by a deliberate will (volonté caractérisée)."
    )
    reference = ("L. 311-9",)


class family_contract_deliberately_breached(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Family integration contract deliberately breached"
    documentation = (
        "Finding: the person and the spouse did not respect the terms of the family contract, by "
        "a deliberate will (volonté caractérisée)."
    )
    reference = ("L. 311-9-1",)


class child_joined_by_family_reunification(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A child came by family reunification"
    documentation = "Whether one or more children of the couple came by family reunification."
    reference = ("L. 311-9-1",)


class first_permit_renewal(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "First renewal of the residence permit"
    documentation = "Whether the renewal at stake is the first one of the residence permit."
    reference = ("L. 311-9",)


class first_renewal_after_contract(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "First renewal after the integration contract"
    documentation = (
        "Whether the renewal at stake is the first one after the end of the integration contract "
        "(of the family contract, for its breach)."
    )
    reference = ("L. 311-9", "L. 311-9-1")


class renewal_during_family_contract(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Renewal while the family integration contract runs"
    documentation = "Whether the renewal at stake is asked for while the family contract runs."
    reference = ("L. 311-9-1",)


class consecutive_renewals_same_title(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Consecutive renewals of the temporary permit of one mention"
    documentation = (
        "Number of consecutive renewals already granted of the temporary permit bearing the same "
        "mention."
    )
    reference = ("L. 433-1-1",)


class still_meets_permit_conditions(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Still meets the conditions of the temporary permit"
    documentation = (
        "Whether the person still meets the conditions of the temporary permit held until now."
    )
    reference = ("CESEDA L. 313-17, I, 2°", "L. 433-4")
