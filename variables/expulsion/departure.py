"""The time to leave of an expelled EU citizen or family member."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_departure_delay_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The expulsion must leave at least a month to leave France"
    documentation = (
        "EU citizens and their family, save urgency. Any other expulsion may be executed at once."
    )

    @articles({"2007-03-23": "R. 522-9", "2021-05-01": "R. 252-1"})
    def formula_2007_03_23(persons, period):
        urgency = persons("departure_urgency", period) | persons("absolute_urgency", period)
        return persons("eu_person_under_expulsion", period) & ~urgency


class expulsion_earliest_departure_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Earliest last day to leave that the expulsion may set"
    documentation = (
        "One month from its notification. NEVER where no month is due, or the expulsion is not "
        "notified."
    )

    @articles({"2007-03-23": "R. 522-9", "2021-05-01": "R. 252-1"})
    def formula_2007_03_23(persons, period, parameters):
        months = parameters(period).expulsion.departure.minimum_months
        earliest = add_months(persons("expulsion_notification_date", period), months)
        return np.where(persons("expulsion_departure_delay_due", period), earliest, NEVER)
