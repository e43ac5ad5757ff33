"""The reception of asylum seekers: allowance (ADA), reception conditions, access to work."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ReceptionDecision


class reception_conditions_accepted(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Reception conditions accepted"
    documentation = (
        "Whether the seeker accepted the reception conditions (conditions matérielles "
        "d'accueil) that the OFII offered after the registration of the application."
    )
    reference = ("L. 744-9", "L. 553-1")


class asylum_certificate_not_valid(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "No valid certificate of the asylum application"
    documentation = (
        "Whether the certificate of application is not held, or is not valid any more, for a "
        "reason that is not the administration's."
    )
    reference = ("D. 744-17", "D. 744-35", "D. 553-1", "D. 553-25")


class ada_other_beneficiary(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Temporary protection, or permit of a victim of trafficking"
    documentation = (
        "Whether the person has the allowance on another ground than an asylum application: "
        "temporary protection, or the residence permit of the victim of trafficking or "
        "procuring. Say so while that protection or permit lasts."
    )
    reference = ("L. 744-10", "L. 425-2")


class ada_household_size(Variable):
    value_type = int
    default_value = 1
    entity = Person
    definition_period = ETERNITY
    label = "Persons of the household, for the allowance"
    documentation = (
        "Number of persons of the household, the beneficiary included: the adults who "
        "accompany him and the unmarried children in his care, all in France. A declared "
        "family counts where its members in France are more."
    )
    reference = ("L. 744-9", "D. 553-8", "D. 553-12")


class ada_adults_without_housing(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Adult seekers to whom no housing was offered"
    documentation = (
        "Number of adult seekers of the household who accepted the offer and to whom no place "
        "of housing could be offered."
    )
    reference = ("D. 744-26", "D. 553-8")


class ada_free_or_no_housing_needed(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stated no need of housing, or has free housing"
    documentation = (
        "Whether the seeker stated no need of housing or has free housing, on whatever "
        "ground. Of effect from 2018-06-02."
    )
    reference = ("D. 744-26", "D. 553-9")


class ada_monthly_resources(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Monthly resources, for the allowance (EUR)"
    documentation = (
        "Twelfth of the resources of the last twelve months, those of the spouse or partner "
        "included; without family benefits, and without the income that has certainly ceased "
        "and is not replaced."
    )
    reference = ("D. 744-20", "D. 744-21", "D. 553-3", "D. 553-4")


class monthly_rsa(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Monthly amount of the RSA (EUR)"
    documentation = (
        "Amount of the revenu de solidarité active to which the resources are compared, on "
        "the day looked at. Not asked of a person without resources; 0 means not known."
    )
    reference = ("D. 744-20", "D. 553-3")


class beneficiary_imprisoned(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The beneficiary of the allowance is in prison"
    documentation = "Whether the beneficiary is in prison on the day looked at."
    reference = ("D. 744-29", "D. 553-17")


class beneficiary_detained_as_seeker(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The beneficiary of the allowance is detained as a seeker"
    documentation = (
        "Whether the beneficiary is in administrative detention while OFPRA or the CNDA still "
        "examines the application: right to remain ended early, or application of a person "
        "expelled or banned (L. 744-9-1 and L. 571-4, then L. 752-2 and L. 753-1). Of effect "
        "from 2019-01-01."
    )
    reference = ("D. 744-29", "D. 553-17")


class orientation_region_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Refused the region of orientation"
    documentation = "Whether the seeker refused the region where the OFII told him to reside."
    reference = ("L. 744-7", "L. 551-15, 1°")


class orientation_region_left(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Left the region of orientation"
    documentation = (
        "Whether the seeker left that region without the OFII's leave, or did not come to it "
        "within five days."
    )
    reference = ("L. 744-7", "L. 551-16, 1°")


class housing_offer_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Refused the housing offered"
    documentation = (
        "Whether the seeker refused the housing that the OFII offered; not to come to it "
        "within five days is a refusal."
    )
    reference = ("L. 744-7", "L. 551-15, 2°")


class reception_housing_left(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Left the place of housing"
    documentation = (
        "Whether the seeker left the housing: an absence of more than a week without valid "
        "justification."
    )
    reference = ("L. 744-8", "R. 744-9", "L. 551-16, 2°", "R. 551-21")


class asylum_requirements_not_met(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Did not meet the requirements of the asylum authorities"
    documentation = (
        "Whether the seeker did not present himself to the authorities, did not give the "
        "information asked for or did not attend the interviews of the asylum procedure."
    )
    reference = ("L. 744-7", "L. 744-8", "L. 551-16, 3°")


class reception_breach_legitimate_reason(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Legitimate reason to leave the housing or miss the requirements"
    documentation = "Whether the seeker had a legitimate reason. Of effect until 2018-12-31."
    reference = ("L. 744-8",)


class asylum_reexamination(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The application asks for a re-examination"
    documentation = (
        "Whether the application asks for the re-examination of an earlier one, whatever "
        "became of it."
    )
    reference = ("L. 744-8", "L. 551-15, 3°")


class late_asylum_legitimate_reason(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Legitimate reason to have asked for asylum late"
    documentation = (
        "Whether the seeker had a legitimate reason not to ask for asylum in time after the entry."
    )
    reference = ("L. 744-8", "L. 551-15, 4°")


class ada_fraud(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Fraud to obtain the allowance"
    documentation = "Whether the OFII holds a fraud against the applicant."
    reference = ("D. 744-37", "D. 551-20")


class ada_resources_hidden(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Hid financial resources"
    documentation = "Whether the seeker hid resources that count for the allowance."
    reference = ("L. 744-8", "L. 551-16, 4°")


class ada_false_family_information(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "False information on the family"
    documentation = "Whether the seeker gave false information on the family."
    reference = ("L. 744-8", "L. 551-16, 5°")


class several_asylum_identities(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Several asylum applications under different identities"
    documentation = (
        "Whether the seeker presented several asylum applications under different identities."
    )
    reference = ("L. 744-8", "L. 551-16, 6°")


class reception_violence_or_grave_breach(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Violence, or grave breach of the rules of the housing"
    documentation = (
        "Whether the seeker behaved violently or gravely breached the rules of the place of "
        "housing."
    )
    reference = ("L. 744-8",)


class reception_exceptional_case(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Exceptional case that allows to end the reception conditions"
    documentation = (
        "Whether the case is exceptional, as is needed from 2024-07-17 to end the reception "
        "conditions of a person who left the region or the housing or did not meet the "
        "requirements."
    )
    reference = ("D. 551-18",)


class reception_decision(Variable):
    value_type = Enum
    possible_values = ReceptionDecision
    default_value = ReceptionDecision.none
    entity = Person
    definition_period = ETERNITY
    label = "Decision against the reception conditions"
    documentation = (
        "Kind of the decision by which the OFII refuses, suspends, withdraws or ends the "
        "whole of the reception conditions."
    )
    reference = ("L. 744-8", "L. 551-15", "L. 551-16")


class reception_decision_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the decision on the reception conditions"
    documentation = "Day on which that decision was notified; not given means the day looked at."
    reference = ("L. 555-1",)


class reception_decision_reasons_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The decision on the reception conditions states its reasons"
    documentation = "Whether the decision is written and states its reasons."
    reference = ("L. 744-8", "L. 551-15", "L. 551-16")


class reception_vulnerability_considered(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The OFII weighed the vulnerability"
    documentation = "Whether the decision takes the vulnerability of the seeker into account."
    reference = ("L. 744-8", "L. 551-15", "L. 551-16")


class reception_observations_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Written observations could be presented"
    documentation = (
        "Whether the seeker was put in a position to present written observations before the "
        "decision (from 2019-01-01 within fifteen days)."
    )
    reference = ("L. 744-8", "D. 744-38", "L. 551-16", "D. 551-18")


class ofpra_application_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the application was lodged with the OFPRA"
    documentation = (
        "Day on which the OFPRA was seised of the complete application, after its "
        "registration by the prefecture; not given where it was not."
    )
    reference = ("L. 744-11", "L. 554-1")


class ofpra_delay_imputable_to_seeker(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The delay of the OFPRA is due to the seeker"
    documentation = "Whether the seeker is the cause that the OFPRA has not ruled in time."
    reference = ("L. 744-11", "L. 554-1")


class seeker_work_authorisation_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Receipt of the seeker's application for a work authorisation"
    documentation = (
        "Day on which the administration received the application for a work authorisation "
        "for an asylum seeker, where no decision was notified."
    )
    reference = ("L. 744-11", "L. 554-3")
