"""The ban on movement (ICTF) of EU citizens and their family, with their OQTF."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class ictf_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on movement may be ordered with the OQTF"
    documentation = (
        "On the day of the OQTF, given that it was taken: for a threat or an abuse of right, "
        "never for the mere lack of a right of residence."
    )

    @articles({"2016-11-01": ("L. 511-3-2", "L. 511-3-1"), "2021-05-01": ("L. 251-4", "L. 251-1")})
    def formula_2016_11_01(persons, period, parameters):
        grounds = parameters(period).ictf.oqtf.grounds
        return persons("eu_oqtf", period) & is_one_of(persons("oqtf_ground", period), grounds)


class ictf_max_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest ban on movement that may be ordered with the OQTF, in months"
    documentation = "0 where none may be ordered."

    @articles({"2016-11-01": "L. 511-3-2", "2021-05-01": "L. 251-4"})
    def formula_2016_11_01(persons, period, parameters):
        ceiling = parameters(period).ictf.oqtf.max_months
        return np.where(persons("ictf_possible", period), ceiling, 0)


class ictf_criteria_considered(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The authority weighed all the circumstances before the ban on movement"
    documentation = (
        "Duration of the stay, age, health, family and economic situation, integration, ties with "
        "the country of origin: the list of the OQTF itself. False where no ban was ordered with "
        "the OQTF."
    )

    @articles({"2016-11-01": ("L. 511-3-2", "L. 511-3-1"), "2021-05-01": ("L. 251-6", "L. 251-1")})
    def formula_2016_11_01(persons, period):
        ordered = persons("ictf_ordered_with_oqtf", period)
        return (
            ordered
            & persons("eu_considered_stay_duration", period)
            & persons("eu_considered_age", period)
            & persons("eu_considered_health", period)
            & persons("eu_considered_family_and_economic_situation", period)
            & persons("eu_considered_integration", period)
            & persons("eu_considered_ties_with_origin", period)
        )


class ictf_abrogation_request_admissible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A request for the abrogation of the ban on movement is admissible"
    documentation = (
        "After at least one year of residence outside France, save in prison or under house "
        "arrest. For the ban ordered with the OQTF."
    )

    @articles({"2016-11-01": "L. 511-3-2", "2021-05-01": "L. 251-5"})
    def formula_2016_11_01(persons, period, parameters):
        ordered = persons("ictf_ordered_with_oqtf", period)
        months = parameters(period).ictf.oqtf.residence_abroad_months
        long_enough_abroad = at_least_months(
            persons("residence_abroad_since", period),
            persons("abrogation_request_day", period),
            months,
        )
        from_france = persons("abrogation_request_without_residence_abroad", period)
        return ordered & (long_enough_abroad | from_france)
