"""Who signs the integration contract, on admission or later, and the family contract."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import IntegrationContract, IntegrationContractExemption
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class entered_as_minor_for_integration(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Entered regularly between 16 and 18"

    @articles({"2007-01-01": "L. 311-9", "2021-05-01": "L. 413-2"})
    def formula_2007_01_01(persons, period, parameters):
        limits = parameters(period).integration.contract
        birth = persons("birth_date", period)
        entry = persons("entry_date", period)
        old_enough = at_least_years(birth, entry, limits.minor_entry_min_age)
        too_old = at_least_years(birth, entry, limits.minor_entry_max_age)
        return persons("entered_regularly", period) & old_enough & ~too_old


class integration_contract_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Must sign the integration contract"
    documentation = (
        "Admitted to stay for the first time, or entered regularly between 16 and 18, with the "
        "wish to settle durably, and not exempted."
    )

    @articles({"2007-01-01": "L. 311-9", "2021-05-01": ("L. 413-2", "R. 413-2")})
    def formula_2007_01_01(persons, period):
        admission = persons("first_admission_date", period)
        admitted = admission <= persons("reckoning_date", period)
        newcomer = admitted | persons("entered_as_minor_for_integration", period)
        exempted = (
            persons("integration_contract_exemption", period) != IntegrationContractExemption.none
        )
        exists = persons("integration_contract", period) != IntegrationContract.none
        return exists & newcomer & persons("wishes_to_settle", period) & ~exempted


class integration_contract_legal_representative_signs(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The legal representative signs the integration contract too"
    documentation = "The representative must reside regularly in France."

    @articles({"2007-01-01": "L. 311-9", "2016-07-03": "L. 311-9", "2021-05-01": "R. 413-3"})
    def formula_2007_01_01(persons, period, parameters):
        majority = parameters(period).integration.contract.minor_entry_max_age
        age = persons("age", period)
        minor = (age >= 0) & (age < majority)
        return persons("integration_contract_required", period) & minor


class integration_contract_open_later(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "May ask to sign the integration contract that was not signed on admission"
    documentation = "Regular stay, no contract signed, under a permit that allows it."

    @articles({"2007-01-01": ("L. 311-9", "CESEDA R. 311-19, II")})
    def formula_2007_01_01(persons, period, parameters):
        signing = parameters(period).integration.contract.cai_titles
        regular = persons("regular_residence_since", period) <= persons("reckoning_date", period)
        unsigned = persons("integration_contract_signature_date", period) == NEVER
        exists = persons("integration_contract", period) != IntegrationContract.none
        return (
            exists & regular & unsigned & is_one_of(persons("stay_permit_title", period), signing)
        )

    @articles(
        {
            "2016-07-03": ("L. 311-9", "CESEDA R. 311-20, III"),
            "2021-05-01": ("L. 413-4", "R. 413-6", "R. 413-7"),
        }
    )
    def formula_2016_07_03(persons, period, parameters):
        barred = parameters(period).integration.contract.titles_without_later_signature
        regular = persons("regular_residence_since", period) <= persons("reckoning_date", period)
        unsigned = persons("integration_contract_signature_date", period) == NEVER
        exists = persons("integration_contract", period) != IntegrationContract.none
        return (
            exists & regular & unsigned & ~is_one_of(persons("stay_permit_title", period), barred)
        )


class family_integration_contract_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Must sign the integration contract for the family"
    documentation = (
        "Parents of one or more children who came by family reunification: training on the rights "
        "and duties of parents, school duty. Not in Mayotte."
    )

    @articles(
        {"2007-11-22": "L. 311-9-1", "2014-05-26": ("L. 311-9-1", "L. 311-9-2")},
        doubt=(
            "A decree of 2008 sets the conditions: whether the contract could be signed before "
            "it is not said. Reading chosen: the day of the law."
        ),
    )
    def formula_2007_11_22(persons, period, parameters):
        without = parameters(period).overseas.integration.no_contract
        admitted = persons("first_admission_date", period) <= persons("reckoning_date", period)
        joined = persons("child_joined_by_family_reunification", period)
        return admitted & joined & ~is_one_of(persons("territory", period), without)
