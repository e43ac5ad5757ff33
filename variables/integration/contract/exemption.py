"""Who need not sign the integration contract."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import IntegrationContractExemption, StayPermitTitle
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class integration_contract_exempted_by_title(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The mention of the permit exempts from the integration contract"
    documentation = (
        "Under the CAI, every permit for whose holders the contract is not provided; under the "
        "CIR, those that the law lists. Who holds none, such as the newcomer between 16 and 18, "
        "is not exempted."
    )

    @articles({"2007-01-01": ("L. 311-9", "CESEDA R. 311-19, I")})
    def formula_2007_01_01(persons, period, parameters):
        signing = parameters(period).integration.contract.cai_titles
        title = persons("stay_permit_title", period)
        return (title != StayPermitTitle.none) & ~is_one_of(title, signing)

    @articles({"2016-07-01": "L. 311-9", "2021-05-01": "L. 413-5"})
    def formula_2016_07_01(persons, period, parameters):
        exempted = parameters(period).integration.contract.exempted_titles
        return is_one_of(persons("stay_permit_title", period), exempted)


class integration_contract_exempted_by_school(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Three years in a French secondary school exempt from the integration contract"

    @articles({"2007-01-01": ("L. 311-9", "CESEDA R. 311-19, III")})
    def formula_2007_01_01(persons, period, parameters):
        years = parameters(period).integration.contract.secondary_school_years
        return persons("french_secondary_school_years_abroad", period) >= years

    @articles(
        {"2016-07-01": "L. 311-9", "2021-05-01": ("L. 413-5", "R. 413-5")},
        doubt=(
            "Whether years in France and years in a French school abroad add up is not said. "
            "Reading chosen: three years in France, or three abroad, as R. 311-20, II set them "
            "apart."
        ),
    )
    def formula_2016_07_01(persons, period, parameters):
        years = parameters(period).integration.contract.secondary_school_years
        in_france = persons("french_secondary_school_years", period) >= years
        abroad = persons("french_secondary_school_years_abroad", period) >= years
        return in_france | abroad


class integration_contract_exempted_by_studies(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A year of higher education in France exempts from the integration contract"

    @articles(
        {
            "2008-11-02": "CESEDA R. 311-19, III",
            "2016-07-01": "L. 311-9",
            "2021-05-01": "L. 413-5",
        }
    )
    def formula_2008_11_02(persons, period, parameters):
        years = parameters(period).integration.contract.higher_education_years
        return persons("french_higher_education_years", period) >= years


class integration_contract_exempted_by_nationality_conditions(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Aged 16 to 18 and about to acquire French nationality: no integration contract"

    @articles({"2007-03-06": "L. 311-9", "2021-05-01": "L. 413-5"})
    def formula_2007_03_06(persons, period, parameters):
        limits = parameters(period).integration.contract
        age = persons("age", period)
        of_age = (age >= limits.minor_entry_min_age) & (age < limits.minor_entry_max_age)
        return of_age & persons("meets_french_nationality_conditions", period)


class integration_contract_exemption(Variable):
    value_type = Enum
    possible_values = IntegrationContractExemption
    default_value = IntegrationContractExemption.none
    entity = Person
    definition_period = DAY
    label = "First exemption from the integration contract"
    documentation = (
        "The first exemption that applies: European nationality, the mention of the permit, "
        "French schooling, higher education in France, nationality about to be acquired."
    )

    @articles(
        {
            "2007-01-01": ("L. 311-9", "CESEDA R. 311-19"),
            "2016-07-03": ("L. 311-9", "CESEDA R. 311-20, II"),
            "2021-05-01": "L. 413-5",
        },
        doubt=(
            "From 2021-05-01 no text names European nationals any more: book II governs their "
            "stay, and they hold no permit that would lead to the contract."
        ),
    )
    def formula_2007_01_01(persons, period):
        exemption = np.select(
            [
                persons("eu_citizen", period),
                persons("integration_contract_exempted_by_title", period),
                persons("integration_contract_exempted_by_school", period),
                persons("integration_contract_exempted_by_studies", period),
                persons("integration_contract_exempted_by_nationality_conditions", period),
            ],
            [
                IntegrationContractExemption.eu_national.index,
                IntegrationContractExemption.permit_title.index,
                IntegrationContractExemption.french_secondary_school.index,
                IntegrationContractExemption.french_higher_education.index,
                IntegrationContractExemption.french_nationality_conditions.index,
            ],
            IntegrationContractExemption.none.index,
        )
        return EnumArray(exemption.astype(np.int16), IntegrationContractExemption)
