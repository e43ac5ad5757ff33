"""Resident cards of those who meet the conditions of the nationality, and of legionnaires."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_due_nationality_conditions(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: conditions of the French nationality at majority met"
    documentation = (
        "The resident card of those born in France of foreign parents who meet the conditions of "
        "article 21-7 of the civil code. No regular stay."
    )

    @articles(
        {"2006-07-26": ("L. 314-12", "L. 314-5")},
        doubt=(
            "L. 314-12 has no reserve of public order; L. 314-3 only lets the prefect refuse the "
            "card for a threat. Reading chosen: a power, not an obstacle."
        ),
    )
    def formula_2006_07_26(persons, period):
        return (
            persons("meets_nationality_conditions_at_majority", period)
            & ~persons("permit_obstacle_resident_card", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles({"2021-05-01": ("L. 426-1", "L. 412-5", "L. 432-3")})
    def formula_2021_05_01(persons, period):
        return (
            persons("meets_nationality_conditions_at_majority", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_resident_card", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )


class permit_due_foreign_legion(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: Foreign Legion"
    documentation = (
        "The resident card: three years of service in the French army, certificate of good "
        "conduct. Regular stay until 2018-12-08, and service ended until that day."
    )

    @articles({"2006-07-26": "L. 314-11, 7°"})
    def formula_2006_07_26(persons, period, parameters):
        legion = parameters(period).stay.permit_due_by_right.foreign_legion
        served = persons("foreign_legion_service_years", period) >= legion.service_years
        return (
            served
            & ~persons("still_in_foreign_legion", period)
            & persons("foreign_legion_good_conduct", period)
            & persons("in_regular_stay_for_resident_card", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_resident_card", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles({"2018-12-09": "L. 314-11, 7°", "2021-05-01": "L. 426-3"})
    def formula_2018_12_09(persons, period, parameters):
        legion = parameters(period).stay.permit_due_by_right.foreign_legion
        served = persons("foreign_legion_service_years", period) >= legion.service_years
        return (
            served
            & persons("foreign_legion_good_conduct", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_resident_card", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
