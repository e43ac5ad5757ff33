"""Duties that may be laid on the person during the departure delay."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class reporting_duty_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Reports on the preparation of the departure may be required"
    documentation = (
        "To the authority, the police or the gendarmerie, from the notification to the end of "
        "the delay. EU citizens: never (L. 264-1 leaves this article out)."
    )

    @articles({"2011-07-18": "L. 513-4", "2021-05-01": "L. 721-7"})
    def formula_2011_07_18(persons, period):
        granted = persons("departure_delay_days", period) > 0
        return persons("third_country_oqtf", period) & granted


class reporting_max_per_week(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Most reports that may be required a week"
    documentation = "0 where none may be required."

    @articles({"2011-07-18": "R. 513-3", "2021-05-01": "R. 721-6"})
    def formula_2011_07_18(persons, period, parameters):
        most = parameters(period).oqtf.departure_delay.obligations.reports_per_week
        return np.where(persons("reporting_duty_possible", period), most, 0)


class passport_handover_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The passport or identity document may have to be handed over"
    documentation = (
        "Against a receipt that proves the identity. By decree from 2011, by law from 2019. EU "
        "citizens: from 2016-11-01 to 2021-04-30 only, when the decree named them."
    )

    @articles({"2011-07-18": "R. 513-3"})
    def formula_2011_07_18(persons, period):
        granted = persons("departure_delay_days", period) > 0
        return persons("third_country_oqtf", period) & granted

    @articles({"2016-11-01": "R. 513-4", "2019-01-01": ("L. 513-4", "R. 513-4")})
    def formula_2016_11_01(persons, period):
        return persons("departure_delay_days", period) > 0

    @articles({"2021-05-01": ("L. 721-8", "R. 721-7")})
    def formula_2021_05_01(persons, period):
        granted = persons("departure_delay_days", period) > 0
        return persons("third_country_oqtf", period) & granted


class designated_residence_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Residence in a designated place may be required during the delay"
    documentation = (
        "By a reasoned decision, not beyond the end of the delay. EU citizens: never (L. 264-1 "
        "leaves this article out)."
    )

    @articles({"2019-01-01": "L. 513-4", "2021-05-01": "L. 721-6"})
    def formula_2019_01_01(persons, period):
        granted = persons("departure_delay_days", period) > 0
        return persons("third_country_oqtf", period) & granted
