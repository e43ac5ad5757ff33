"""The time to leave voluntarily, as a bar to the removal."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RestraintBasis
from openfisca_oqtf.legal import articles


class removal_bar_departure_delay(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The time to leave voluntarily is not over"
    documentation = (
        "On the simulated day: the departure delay of an OQTF, the new delay due after the "
        "annulment of its refusal, and the month that an expulsion leaves to EU persons."
    )

    @articles({"2006-12-30": "L. 511-1, I", "2007-03-23": ("L. 511-1, I", "R. 522-9")})
    def formula_2006_12_30(persons, period):
        today = np.datetime64(period.start.date)
        of_oqtf = persons("removal_depends_on_oqtf", period) & (
            today < persons("oqtf_enforcement_may_begin", period)
        )
        return of_oqtf | persons("expulsion_departure_delay_running", period)

    @articles(
        {
            "2011-07-18": ("L. 512-3", "L. 512-4", "L. 513-1", "R. 522-9"),
            "2021-05-01": ("L. 722-3", "L. 614-17", "L. 251-8", "R. 252-1"),
        }
    )
    def formula_2011_07_18(persons, period):
        today = np.datetime64(period.start.date)
        first_delay = today < persons("oqtf_enforcement_may_begin", period)
        new_delay = persons("new_departure_delay_due", period) & (
            today <= persons("new_departure_deadline", period)
        )
        of_oqtf = persons("removal_depends_on_oqtf", period) & (first_delay | new_delay)
        return of_oqtf | persons("expulsion_departure_delay_running", period)


class expulsion_departure_delay_running(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The month that the expulsion leaves to an EU person is not over"
    documentation = "On the simulated day, for the shortest delay that may be set."

    @articles({"2007-03-23": "R. 522-9", "2021-05-01": "R. 252-1"})
    def formula_2007_03_23(persons, period):
        expulsion = persons("restraint_basis", period) == RestraintBasis.expulsion
        due = persons("expulsion_departure_delay_due", period)
        last_day = persons("expulsion_earliest_departure_deadline", period)
        return expulsion & due & (np.datetime64(period.start.date) <= last_day)
