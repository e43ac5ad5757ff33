"""Term, prolongation, closing and final interview of the integration contract."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class integration_contract_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "End of the integration contract"
    documentation = (
        "Same day number one year after the signature, plus the prolongation granted, counted up "
        "to its ceiling; the day of the termination where it comes before."
    )

    @articles(
        {
            "2007-01-01": "CESEDA R. 311-27",
            "2016-07-03": "CESEDA R. 311-26",
            "2021-05-01": "R. 413-4",
        }
    )
    def formula_2007_01_01(persons, period, parameters):
        contract = parameters(period).integration.contract
        asked = persons("integration_contract_prolongation_months", period)
        prolongation = np.minimum(asked, contract.prolongation_max_months)
        signature = persons("integration_contract_signature_date", period)
        term = add_months(signature, contract.length_months + prolongation)
        return np.minimum(term, persons("integration_contract_termination_date", period))


class integration_contract_prolongation_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The prefect may prolong the integration contract"

    @articles({"2007-01-01": "CESEDA R. 311-27"})
    def formula_2007_01_01(persons, period):
        return persons("stay_regular_at_contract_term", period)

    @articles({"2016-07-03": "CESEDA R. 311-26", "2021-05-01": "R. 413-4"})
    def formula_2016_07_03(persons, period):
        return (
            persons("integration_training_under_way", period)
            & persons("integration_prolongation_reason_legitimate", period)
            & persons("stay_regular_at_contract_term", period)
        )


class integration_contract_prolongation_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-07-02"
    label = "The integration contract is prolonged by right"
    documentation = (
        "The permit was renewed, and the language training, duly followed, is under way at the "
        "term of the first year. Under the CIR the prolongation is never due."
    )

    @articles({"2007-01-01": "CESEDA R. 311-27"})
    def formula_2007_01_01(persons, period):
        under_way = persons("integration_training_under_way", period)
        return under_way & persons("stay_regular_at_contract_term", period)


class integration_contract_closing_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day to close the integration contract"
    documentation = "Within the month that follows the end of the prescribed trainings."

    @articles(
        {
            "2007-01-01": "CESEDA R. 311-27",
            "2016-07-03": "CESEDA R. 311-26",
            "2021-05-01": "R. 413-4",
        }
    )
    def formula_2007_01_01(persons, period, parameters):
        months = parameters(period).integration.contract.closing_months
        return add_months(persons("integration_training_end_date", period), months)


class integration_contract_final_interview_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the final interview of the integration contract"
    documentation = "Within three months after the end of the prescribed trainings."

    @articles({"2019-03-01": "L. 311-9", "2021-05-01": "R. 413-14"})
    def formula_2019_03_01(persons, period, parameters):
        months = parameters(period).integration.contract.final_interview_months
        return add_months(persons("integration_training_end_date", period), months)
