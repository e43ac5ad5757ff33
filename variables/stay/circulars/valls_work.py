"""Circular of 28 November 2012 (Valls), workers. No right follows from it."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class valls_indicator_worker(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2025-01-22"
    label = "Indicator of the circular of 2012: worker"
    documentation = (
        "A guideline, no right: five years in France, eight months of work in the last "
        "twenty-four or thirty in the last five years, a contract or a promise paid at least the "
        "minimum wage."
    )

    @articles({"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"})
    def formula_2012_12_03(persons, period, parameters):
        limits = parameters(period).stay.circulars.valls.worker
        present = at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            limits.presence_years,
        )
        worked = (persons("work_months_last_24", period) >= limits.months_of_last_24) | (
            persons("work_months_last_60", period) >= limits.months_of_last_60
        )
        return (
            present
            & worked
            & persons("job_contract_or_promise", period)
            & persons("salary_reaches_minimum_wage", period)
            & ~persons("circular_exclusion", period)
        )


class valls_indicator_recent_worker(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2025-01-22"
    label = "Indicator of the circular of 2012, by exception: worker here for three years"
    documentation = (
        "A guideline, no right: three years in France, twenty-four months of work, of which eight "
        "in the last twelve, a contract or a promise paid at least the minimum wage."
    )

    @articles(
        {"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"},
        doubt=(
            "The contract and the pay are reported for the workers of five years. Reading "
            "chosen: they are asked here too."
        ),
    )
    def formula_2012_12_03(persons, period, parameters):
        limits = parameters(period).stay.circulars.valls.recent_worker
        present = at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            limits.presence_years,
        )
        worked = (persons("work_months", period) >= limits.work_months) & (
            persons("work_months_last_12", period) >= limits.months_of_last_12
        )
        return (
            present
            & worked
            & persons("job_contract_or_promise", period)
            & persons("salary_reaches_minimum_wage", period)
            & ~persons("circular_exclusion", period)
        )


class valls_indicator_job_seeker(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2025-01-22"
    label = "Indicator of the circular of 2012: former worker who looks for a job"
    documentation = (
        "A guideline, no right: seven years in France, twelve months of work in the last three "
        "years: a receipt to look for a job."
    )

    @articles({"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"})
    def formula_2012_12_03(persons, period, parameters):
        limits = parameters(period).stay.circulars.valls.job_seeker
        present = at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            limits.presence_years,
        )
        worked = persons("work_months_last_36", period) >= limits.months_of_last_36
        return present & worked & ~persons("circular_exclusion", period)


class valls_job_seeker_receipt_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    end = "2025-01-22"
    label = "Months of the receipt to look for a job, by the circular of 2012"
    documentation = "Once renewable; 0 where the indicator is not met."

    @articles({"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"})
    def formula_2012_12_03(persons, period, parameters):
        months = parameters(period).stay.circulars.valls.job_seeker.receipt_months
        return np.where(persons("valls_indicator_job_seeker", period), months, 0)
