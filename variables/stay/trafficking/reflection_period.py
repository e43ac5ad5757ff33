"""The reflection period of victims of trafficking or procuring."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class reflection_period_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the reflection period"
    documentation = (
        "Thirty days from the receipt, or the eve of the day on which the prefect interrupted the "
        "period. NEVER where no receipt was handed over."
    )

    @articles(
        {"2007-09-15": ("R. 316-1", "R. 316-2"), "2021-05-01": ("R. 425-1", "R. 425-2")},
        doubt=(
            "Whether the day of the receipt is one of the thirty is not written. Reading chosen: "
            "it is not, and the thirtieth day after it is the last."
        ),
    )
    def formula_2007_09_15(persons, period, parameters):
        full_term = add_days(
            persons("reflection_period_start_date", period),
            parameters(period).stay.trafficking.reflection_period_days,
        )
        eve = add_days(persons("reflection_period_interrupted_date", period), -1)
        return np.minimum(full_term, eve)


class reflection_period_running(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The reflection period runs"
    documentation = "On the reckoning day, its first and last days included."

    @articles({"2007-09-15": "R. 316-2", "2021-05-01": "R. 425-2"})
    def formula_2007_09_15(persons, period):
        day = persons("reckoning_date", period)
        begun = persons("reflection_period_start_date", period) <= day
        return begun & (day <= persons("reflection_period_end_date", period))


class removal_execution_barred_by_reflection_period(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A removal measure cannot be executed during the reflection period"
    documentation = "On the simulated day: the receipt may follow the measure."

    @articles({"2007-09-15": "R. 316-2", "2021-05-01": "R. 425-2"})
    def formula_2007_09_15(persons, period):
        today = np.datetime64(period.start.date)
        begun = persons("reflection_period_start_date", period) <= today
        return begun & (today <= persons("reflection_period_end_date", period))
