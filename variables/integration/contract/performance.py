"""Whether the integration contract is respected, and its termination."""

from datetime import date

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class integration_contract_respected(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Integration contract respected"
    documentation = "False where no contract was signed."

    @articles({"2007-01-01": "CESEDA R. 311-29"})
    def formula_2007_01_01(persons, period):
        signed = persons("integration_contract_signature_date", period) != NEVER
        return signed & persons("integration_training_assiduous", period)

    @articles({"2016-07-03": "CESEDA R. 311-26", "2021-05-01": "R. 413-4"})
    def formula_2016_07_03(persons, period):
        signed = persons("integration_contract_signature_date", period) != NEVER
        followed = persons("integration_training_assiduous", period) & persons(
            "integration_training_serious", period
        )
        return signed & followed & ~persons("essential_values_rejected", period)

    @articles({"2024-07-17": "R. 413-4"})
    def formula_2024_07_17(persons, period):
        signed = persons("integration_contract_signature_date", period) != NEVER
        followed = persons("integration_training_assiduous", period) & persons(
            "integration_training_serious", period
        )
        return signed & followed


class integration_contract_termination_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The integration contract may be terminated"
    documentation = (
        "By the prefect, on the proposal of the OFII (before 2009-03-28, of the ANAEM): a "
        "prescribed training is not followed without legitimate reason or, from 2016-07-03, the "
        "commitments are not respected."
    )

    @articles({"2007-01-01": "CESEDA R. 311-28"})
    def formula_2007_01_01(persons, period):
        signed = persons("integration_contract_signature_date", period) != NEVER
        return signed & persons("integration_training_abandoned", period)

    @articles({"2016-07-03": "CESEDA R. 311-26", "2021-05-01": "R. 413-4"})
    def formula_2016_07_03(persons, period):
        signed = persons("integration_contract_signature_date", period) != NEVER
        abandoned = persons("integration_training_abandoned", period)
        breached = persons("integration_commitments_breached", period)
        return signed & (abandoned | breached)


class integration_contract_termination_from(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First day on which the integration contract may be terminated"
    documentation = "The day after the month given to comment on the intention to terminate."

    @articles(
        {
            "2007-01-01": "CESEDA R. 311-28",
            "2016-07-03": "CESEDA R. 311-26",
            "2021-05-01": "R. 413-4",
        }
    )
    def formula_2007_01_01(persons, period, parameters):
        months = parameters(period).integration.contract.termination_notice_months
        notice = persons("integration_contract_termination_notice_date", period)
        return add_days(add_months(notice, months), 1)
