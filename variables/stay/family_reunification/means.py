"""Resources and housing that family reunification requires."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import HousingZone
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class family_reunification_resources_min(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Monthly resources that family reunification requires (EUR)"
    documentation = (
        "The SMIC stated; from 2008-06-29 a tenth more for a family of four or five and a fifth "
        "more from six on, except for an Algerian sponsor. 0 where the SMIC is not stated."
    )

    @articles(
        {
            "2006-07-26": ("L. 411-5", "accord franco-algérien du 27 décembre 1968, art. 4"),
            "2006-12-10": (
                "L. 411-5",
                "R. 411-4",
                "accord franco-algérien du 27 décembre 1968, art. 4",
            ),
            "2021-05-01": (
                "L. 434-8",
                "R. 434-4",
                "accord franco-algérien du 27 décembre 1968, art. 4",
            ),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        resources = parameters(period).stay.family_reunification.resources
        size = persons("reunification_family_size", period)
        increase = np.select(
            [
                persons("family_reunification_under_agreement", period),
                size >= resources.large_family,
                size >= resources.medium_family,
            ],
            [0, resources.large_family_increase, resources.medium_family_increase],
            0,
        )
        return persons("monthly_smic", period) * (1 + increase)


class family_reunification_resources_waived(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No resources are required of the sponsor"
    documentation = (
        "The sponsor receives one of the allowances named; from 2016-03-09 also where, over 65 and "
        "resident for 25 years, he asks for a spouse married for 10 years. Not for an Algerian "
        "sponsor."
    )

    @articles(
        {"2007-11-22": "L. 411-5"},
        doubt=(
            "The agreement has no such waiver. Reading chosen: it is complete, and Algerian "
            "sponsors must show resources."
        ),
    )
    def formula_2007_11_22(persons, period, parameters):
        exempting = parameters(period).stay.family_reunification.resources.exempting_allowances
        allowance = is_one_of(persons("reunification_waiver_allowance", period), exempting)
        return allowance & ~persons("family_reunification_under_agreement", period)

    @articles(
        {"2016-03-09": "L. 411-5", "2021-05-01": "L. 434-8"},
        doubt=(
            "The agreement has no such waiver. Reading chosen: it is complete, and Algerian "
            "sponsors must show resources."
        ),
    )
    def formula_2016_03_09(persons, period, parameters):
        resources = parameters(period).stay.family_reunification.resources
        old_sponsor = resources.old_sponsor
        day = persons("family_reunification_request_day", period)
        allowance = is_one_of(
            persons("reunification_waiver_allowance", period), resources.exempting_allowances
        )
        old = more_than_years(persons("birth_date", period), day, old_sponsor.age)
        resident = at_least_years(
            persons("counted_regular_residence_since", period), day, old_sponsor.residence_years
        )
        married = at_least_years(persons("marriage_date", period), day, old_sponsor.marriage_years)
        old_couple = old & resident & married & persons("reunification_asked_for_spouse", period)
        under_agreement = persons("family_reunification_under_agreement", period)
        return (allowance | old_couple) & ~under_agreement


class family_reunification_resources_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The sponsor's resources are sufficient, or not required"
    documentation = (
        "At least the amount required; never held sufficient while the SMIC is not stated."
    )

    @articles({"2006-07-26": "L. 411-5, 1°", "2021-05-01": ("L. 434-7, 1°", "L. 434-8")})
    def formula_2006_07_26(persons, period):
        required = persons("family_reunification_resources_min", period)
        enough = persons("reunification_monthly_resources", period) >= required
        known = required > 0
        return (known & enough) | persons("family_reunification_resources_waived", period)


class family_reunification_housing_added_m2(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Surface that the persons beyond two add, in m2"
    documentation = "A full step for each person up to the eighth, then a smaller one."

    @articles(
        {
            "2006-07-26": "décret du 17 mars 2005, art. 9",
            "2006-12-10": "R. 411-5",
            "2021-05-01": "R. 434-5",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        housing = parameters(period).stay.family_reunification.housing
        size = persons("reunification_family_size", period)
        full_steps = np.minimum(size, housing.full_step_persons) - 2
        beyond = np.maximum(size - housing.full_step_persons, 0)
        return full_steps * housing.next_person_m2 + beyond * housing.beyond_eight_m2


class family_reunification_housing_by_zone_m2(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Surface of housing by number of persons and zone, in m2"
    documentation = "No zone is told apart until 2006-12-09; then 0 where the zone is not known."

    @articles({"2006-07-26": "décret du 17 mars 2005, art. 9"})
    def formula_2006_07_26(persons, period, parameters):
        for_two = parameters(period).stay.family_reunification.housing.zone_a_m2
        return for_two + persons("family_reunification_housing_added_m2", period)

    @articles({"2006-12-10": "R. 411-5", "2021-05-01": "R. 434-5"})
    def formula_2006_12_10(persons, period, parameters):
        housing = parameters(period).stay.family_reunification.housing
        zone = persons("reunification_housing_zone", period)
        zone_a = (zone == HousingZone.a_bis) | (zone == HousingZone.a)
        zone_b = (zone == HousingZone.b1) | (zone == HousingZone.b2)
        for_two = np.select(
            [zone_a, zone_b], [housing.zone_a_m2, housing.zone_b_m2], housing.zone_c_m2
        )
        surface = for_two + persons("family_reunification_housing_added_m2", period)
        return np.where(zone == HousingZone.unknown, 0, surface)


class family_reunification_housing_min_m2(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Surface of housing that family reunification requires, in m2"
    documentation = (
        "That of the zone; Mayotte had a smaller one from 2014-05-26 for five years. 0 where the "
        "zone is not known and matters."
    )

    @articles({"2006-07-26": "décret du 17 mars 2005, art. 9", "2006-12-10": "R. 411-5"})
    def formula_2006_07_26(persons, period):
        return persons("family_reunification_housing_by_zone_m2", period)

    @articles({"2014-05-26": "R. 411-5", "2021-05-01": "R. 434-5"})
    def formula_2014_05_26(persons, period, parameters):
        smaller = parameters(period).overseas.family_reunification.housing
        further = persons("reunification_family_size", period) - 2
        own_m2 = smaller.for_two_m2 + further * smaller.next_person_m2
        by_zone = persons("family_reunification_housing_by_zone_m2", period)
        return np.where(
            is_one_of(persons("territory", period), smaller.territories), own_m2, by_zone
        )


class family_reunification_housing_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The sponsor's housing is normal for the family"
    documentation = (
        "Large enough, healthy and equipped; never held so while the surface required is not known."
    )

    @articles(
        {"2006-07-26": ("L. 411-5, 2°", "L. 421-2"), "2021-05-01": ("L. 434-7, 2°", "R. 434-19")}
    )
    def formula_2006_07_26(persons, period):
        required = persons("family_reunification_housing_min_m2", period)
        large = persons("reunification_housing_m2", period) >= required
        decent = ~persons("reunification_housing_substandard", period)
        return (required > 0) & large & decent
