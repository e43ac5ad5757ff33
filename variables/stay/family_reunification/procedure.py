"""Procedure of family reunification: mayor, prefect, visa."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class family_reunification_mayor_opinion_deemed_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the mayor's opinion is deemed favourable"
    documentation = "Two months after the receipt of the file, where no opinion was given."

    @articles({"2006-07-26": "L. 421-3", "2021-05-01": "R. 434-23"})
    def formula_2006_07_26(persons, period, parameters):
        months = parameters(period).stay.family_reunification.procedure.mayor_months
        return add_months(persons("mayor_file_received_date", period), months)


class family_reunification_implied_refusal_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the prefect's silence is a refusal"
    documentation = (
        "Six months after the filing of the complete file; NEVER where the prefect decided before."
    )

    @articles(
        {
            "2006-07-26": "L. 421-4",
            "2006-11-15": ("L. 421-4", "R. 421-20"),
            "2021-05-01": ("R. 434-12", "R. 434-26"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        months = parameters(period).stay.family_reunification.procedure.decision_months
        silence = add_months(persons("reunification_complete_file_date", period), months)
        in_time = persons("reunification_decision_date", period) < silence
        return np.where(in_time, NEVER, silence)


class family_reunification_entry_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day for the family to enter before the authorisation lapses"
    documentation = "Three months from the issue of the visa."

    @articles({"2006-11-15": "R. 421-28", "2021-05-01": "R. 434-34"})
    def formula_2006_11_15(persons, period, parameters):
        months = parameters(period).stay.family_reunification.procedure.entry_months
        return add_months(persons("reunification_visa_date", period), months)
