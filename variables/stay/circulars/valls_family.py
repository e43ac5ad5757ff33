"""Circular of 28 November 2012 (Valls), families and youths. No right follows from it."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_months, at_least_years, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class valls_indicator_parent_of_pupil(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2025-01-22"
    label = "Indicator of the circular of 2012: parent of a child at school"
    documentation = (
        "A guideline, no right: settled for five years, a child at school for three, elementary "
        "French (or a proved level of A1); a separated parent contributes to the upkeep of the "
        "child."
    )

    @articles({"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"})
    def formula_2012_12_03(persons, period, parameters):
        limits = parameters(period).stay.circulars.valls.parent
        today = persons("reckoning_date", period)
        settled = at_least_years(
            persons("habitual_residence_since", period), today, limits.settled_years
        )
        schooled = at_least_years(
            persons("schooled_child_since", period), today, limits.schooling_years
        )
        levels = parameters(period).integration.language.contract_levels
        speaks_french = persons("speaks_elementary_french", period) | is_one_of(
            persons("language_level", period), levels
        )
        separated = persons("parents_of_schooled_child_separated", period)
        return (
            settled
            & schooled
            & speaks_french
            & (~separated | persons("supports_schooled_child", period))
            & ~persons("circular_exclusion", period)
        )


class valls_indicator_spouse(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2025-01-22"
    label = "Indicator of the circular of 2012: spouse of a foreigner in regular stay"
    documentation = (
        "A guideline, no right: five years in France, eighteen months of common life with the "
        "spouse."
    )

    @articles({"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"})
    def formula_2012_12_03(persons, period, parameters):
        limits = parameters(period).stay.circulars.valls.spouse
        today = persons("reckoning_date", period)
        present = at_least_years(
            persons("habitual_residence_since", period), today, limits.presence_years
        )
        together = at_least_months(
            persons("common_life_with_regular_spouse_since", period),
            today,
            limits.common_life_months,
        )
        return (
            present
            & together
            & persons("spouse_in_regular_stay", period)
            & ~persons("circular_exclusion", period)
        )


class valls_indicator_youth(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2025-01-22"
    label = "Indicator of the circular of 2012: entered as a minor, now of age"
    documentation = (
        "A guideline, no right: two years in France on the eighteenth birthday, serious "
        "schooling, essential ties in France, upkeep borne by the household there."
    )

    @articles(
        {"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"},
        doubt=(
            "Sources differ: two years in France on the eighteenth birthday, or entry before "
            "sixteen. Reading chosen: the two years; who came on the sixteenth birthday itself "
            "is in."
        ),
    )
    def formula_2012_12_03(persons, period, parameters):
        limits = parameters(period).stay.circulars.valls.youth
        majority = parameters(period).stay.permit_due_by_right.young_adult.majority_age
        born = persons("birth_date", period)
        of_age = at_least_years(born, persons("reckoning_date", period), majority)
        # Two years in France on the eighteenth birthday: present on the sixteenth.
        arrived_too_late = more_than_years(
            born,
            persons("habitual_residence_since", period),
            majority - limits.years_at_majority,
        )
        return (
            of_age
            & persons("habitual_resident_in_france", period)
            & ~arrived_too_late
            & persons("serious_schooling", period)
            & persons("essential_ties_in_france", period)
            & persons("dependent_on_household_in_france", period)
            & ~persons("circular_exclusion", period)
        )
