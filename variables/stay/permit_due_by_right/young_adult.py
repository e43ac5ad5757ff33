"""Those who grew up in France: L. 313-11, 2° and 2° bis, then L. 423-21 and L. 423-22."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, completed_years, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class age_at_young_adult_application(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Age on the day of the application for the young adult’s permit"
    documentation = (
        "In completed years; on the reckoning day where there is no application. -1 where the "
        "birth date is not known."
    )

    @articles(
        {
            "2006-07-26": ("L. 313-11, 2°", "L. 313-11, 2° bis"),
            "2021-05-01": ("L. 423-21", "L. 423-22"),
        },
        doubt=(
            "The text does not say on which day the person must be of the age. Reading chosen: "
            "on the day of the application, which the slowness of the decision cannot undo."
        ),
    )
    def formula_2006_07_26(persons, period):
        applied = persons("young_adult_permit_application_date", period)
        reckoned_on = np.where(applied != NEVER, applied, persons("reckoning_date", period))
        return completed_years(persons("birth_date", period), reckoned_on)


class in_year_after_majority(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "In the year that follows the eighteenth birthday"
    documentation = "From the eighteenth birthday to the eve of the nineteenth."

    @articles(
        {
            "2006-07-26": ("L. 313-11, 2°", "L. 313-11, 2° bis"),
            "2021-05-01": ("L. 423-21", "L. 423-22"),
        },
        doubt="The nineteenth birthday itself is taken to be too late.",
    )
    def formula_2006_07_26(persons, period, parameters):
        limits = parameters(period).stay.permit_due_by_right.young_adult
        years = persons("age_at_young_adult_application", period) - limits.majority_age
        return (years >= 0) & (years < limits.years_after_majority)


class young_adult_permit_age(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Of the age of the permit of those who grew up in France"
    documentation = (
        "In the year that follows the eighteenth birthday; or aged sixteen or seventeen, with a "
        "declared wish to work. The age is reckoned on the day of the application, where there "
        "is one, else on the reckoning day."
    )

    @articles(
        {
            "2006-07-26": ("L. 313-11, 2°", "L. 313-11, 2° bis", "L. 311-3"),
            "2021-05-01": ("L. 423-21", "L. 423-22", "L. 421-35"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        limits = parameters(period).stay.permit_due_by_right.young_adult
        age = persons("age_at_young_adult_application", period)
        working_minor = (
            (age >= limits.working_age)
            & (age < limits.majority_age)
            & persons("declares_wish_to_work", period)
        )
        return persons("in_year_after_majority", period) | working_minor


class permit_due_resident_since_childhood(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: resident with a parent since at most the age of thirteen"
    documentation = (
        "Young adult who has resided habitually in France, with at least one parent, since at "
        "most the age of thirteen. In Mayotte the parent must hold a permit (from 2014-05-26, "
        "when the code came to apply there). No long-stay visa."
    )

    @articles({"2006-07-26": "L. 313-11, 2°"})
    def formula_2006_07_26(persons, period, parameters):
        limits = parameters(period).stay.permit_due_by_right.resident_since_childhood
        age_at_arrival = completed_years(
            persons("birth_date", period), persons("habitual_residence_since", period)
        )
        since_childhood = (age_at_arrival >= 0) & (age_at_arrival <= limits.age_at_arrival)
        return (
            persons("young_adult_permit_age", period)
            & since_childhood
            & persons("resided_with_parent_since_childhood", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles({"2014-05-26": "L. 313-11, 2°", "2021-05-01": ("L. 423-21", "L. 441-7")})
    def formula_2014_05_26(persons, period, parameters):
        limits = parameters(period).stay.permit_due_by_right.resident_since_childhood
        age_at_arrival = completed_years(
            persons("birth_date", period), persons("habitual_residence_since", period)
        )
        since_childhood = (age_at_arrival >= 0) & (age_at_arrival <= limits.age_at_arrival)
        asked_in = parameters(period).overseas.stay.parent_must_hold_permit
        asked = is_one_of(persons("territory", period), asked_in)
        parent_in_order = ~asked | persons("parent_holds_permit", period)
        return (
            persons("young_adult_permit_age", period)
            & since_childhood
            & persons("resided_with_parent_since_childhood", period)
            & parent_in_order
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )


class entrusted_in_childhood(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Entrusted to child welfare by the sixteenth birthday"
    documentation = "Or to a trusted third party, from 2022-02-09."

    @articles({"2006-07-26": "L. 313-11, 2° bis", "2021-05-01": "L. 423-22"})
    def formula_2006_07_26(persons, period, parameters):
        age = parameters(period).stay.permit_due_by_right.child_in_care.age_at_placement
        born = persons("birth_date", period)
        placed = persons("ase_placement_date", period)
        known = completed_years(born, placed) >= 0
        return known & ~more_than_years(born, placed, age)

    @articles({"2022-02-09": "L. 423-22"})
    def formula_2022_02_09(persons, period, parameters):
        age = parameters(period).stay.permit_due_by_right.child_in_care.age_at_placement
        born = persons("birth_date", period)
        placed = np.minimum(
            persons("ase_placement_date", period),
            persons("trusted_third_party_placement_date", period),
        )
        known = completed_years(born, placed) >= 0
        return known & ~more_than_years(born, placed, age)


class permit_due_child_in_care(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: entrusted to child welfare by the age of sixteen"
    documentation = (
        "Young adult entrusted to child welfare (ASE) by the sixteenth birthday, who follows a "
        "training really and seriously; ties with the family abroad and the opinion of the host "
        "are weighed, and taken as favourable where nothing is said. No long-stay visa. Those "
        "entrusted later have a discretionary card only."
    )

    @articles({"2006-07-26": "L. 313-11, 2° bis", "2021-05-01": "L. 423-22"})
    def formula_2006_07_26(persons, period):
        return (
            persons("young_adult_permit_age", period)
            & persons("entrusted_in_childhood", period)
            & persons("training_followed_seriously", period)
            & persons("placement_assessment_favourable", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
