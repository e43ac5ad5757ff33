"""Conditions of family reunification other than resources and housing."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER, at_least_months, at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import FamilyReunificationDefect, Nationality
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met


class family_reunification_request_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the conditions of the request are judged"
    documentation = "The day of the request; the reckoning day where it is not given."

    @articles(
        {
            "2006-07-26": "L. 411-1",
            "2006-12-10": ("L. 411-1", "R. 411-3"),
            "2021-05-01": ("L. 434-2", "R. 434-3"),
        }
    )
    def formula_2006_07_26(persons, period):
        requested = persons("family_reunification_request_date", period)
        return np.where(requested != NEVER, requested, persons("reckoning_date", period))


class family_reunification_under_agreement(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The Franco-Algerian agreement governs the family reunification"
    documentation = "The sponsor is an Algerian national."

    @articles({"2006-07-26": "accord franco-algérien du 27 décembre 1968, art. 4"})
    def formula_2006_07_26(persons, period):
        return persons("nationality", period) == Nationality.dz


class family_reunification_stay_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The sponsor's regular stay is long enough"
    documentation = "Eighteen months on the day of the request; twelve for an Algerian sponsor."

    @articles(
        {
            "2006-07-26": ("L. 411-1", "accord franco-algérien du 27 décembre 1968, art. 4"),
            "2006-12-10": (
                "L. 411-1",
                "R. 411-2",
                "accord franco-algérien du 27 décembre 1968, art. 4",
            ),
            "2021-05-01": (
                "L. 434-2",
                "R. 434-2",
                "accord franco-algérien du 27 décembre 1968, art. 4",
            ),
        },
        doubt=(
            "The agreement speaks of a presence in France of one year, without force majeure. "
            "Reading chosen: counted from the start of the regular residence, and no exception."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        rules = parameters(period).stay.family_reunification
        since = persons("counted_regular_residence_since", period)
        day = persons("family_reunification_request_day", period)
        general = at_least_months(since, day, rules.sponsor_stay_months)
        algerian = at_least_months(since, day, rules.algerian_sponsor_stay_months)
        under_agreement = persons("family_reunification_under_agreement", period)
        return np.where(under_agreement, algerian, general)


class family_reunification_spouse_age_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The spouse to join is old enough"
    documentation = (
        "Eighteen completed years on the day of the request; met where no spouse is to join."
    )

    @articles(
        {"2006-07-26": "L. 411-1", "2021-05-01": "L. 434-2, 1°"},
        doubt=(
            "The agreement states no age of the spouse. Reading chosen: it is complete, and the "
            "age is not asked of the spouse of an Algerian sponsor."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        birth = persons("reunification_spouse_birth_date", period)
        day = persons("family_reunification_request_day", period)
        age = parameters(period).stay.family_reunification.spouse_age
        old_enough = at_least_years(birth, day, age)
        asked = persons("reunification_asked_for_spouse", period) | (birth != NEVER)
        under_agreement = persons("family_reunification_under_agreement", period)
        return ~asked | under_agreement | old_enough


class family_reunification_children_age_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The children to join are minors"
    documentation = "Under eighteen on the day of the request, as the oldest of them shows."

    @articles(
        {
            "2006-07-26": ("L. 411-1", "L. 411-2", "L. 411-3"),
            "2021-05-01": ("L. 434-2, 2°", "L. 434-3", "L. 434-4"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return ~at_least_years(
            persons("reunification_oldest_child_birth_date", period),
            persons("family_reunification_request_day", period),
            parameters(period).stay.family_reunification.child_age,
        )


class family_reunification_member_may_be_excluded(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A member of the family may be excluded from the reunification"
    documentation = (
        "Threat to public order, listed disease, or residence in France already; the last does not "
        "count against the spouse married in France under a permit, and the spouse's children. For "
        "an Algerian sponsor the disease and the residence in France only."
    )

    @articles(
        {
            "2006-07-26": (
                "L. 411-6",
                "décret du 17 mars 2005, art. 15",
                "accord franco-algérien du 27 décembre 1968, art. 4",
            ),
            "2006-12-10": (
                "L. 411-6",
                "R. 411-6",
                "accord franco-algérien du 27 décembre 1968, art. 4",
            ),
            "2021-05-01": (
                "L. 434-6",
                "R. 434-6",
                "accord franco-algérien du 27 décembre 1968, art. 4",
            ),
        },
        doubt=(
            "From 2021-05-01 R. 434-6 says that the reunification « peut être accordé » to the "
            "spouse married in France, where R. 411-6 forbade to refuse it. Reading chosen: the "
            "residence in France is still no reason to exclude that spouse. For Algerian sponsors "
            "the text of the agreement was not read."
        ),
    )
    def formula_2006_07_26(persons, period):
        under_agreement = persons("family_reunification_under_agreement", period)
        threat = persons("family_member_public_order_threat", period) & ~under_agreement
        resides = persons("family_member_resides_in_france", period)
        resides = resides & (
            under_agreement | ~persons("reunification_spouse_holds_permit", period)
        )
        return threat | persons("family_member_listed_disease", period) | resides


class family_reunification_defect(Variable):
    value_type = Enum
    possible_values = FamilyReunificationDefect
    default_value = FamilyReunificationDefect.none
    entity = Person
    definition_period = DAY
    label = "First missing condition of family reunification"
    documentation = (
        "Who may ask, for whom, then resources, housing and principles of family life. The "
        "exclusion of a member is left to the prefect and judged apart; so is the respect of "
        "private and family life, which may command what the code does not."
    )

    @articles(
        {
            "2006-07-26": ("L. 411-1", "L. 411-4", "L. 411-5", "L. 411-7"),
            "2006-12-10": ("L. 411-1", "L. 411-4", "L. 411-5", "L. 411-7", "R. 411-1"),
            "2021-05-01": ("L. 434-1", "L. 434-2", "L. 434-7", "L. 434-9", "R. 434-1"),
        },
        doubt=(
            "The agreement does not name the principles of family life. Reading chosen: it is "
            "complete, and they are not asked of an Algerian sponsor; polygamy and partial "
            "reunification are judged alike."
        ),
    )
    def formula_2006_07_26(persons, period):
        partial = persons("reunification_partial", period)
        partial = partial & ~persons("partial_reunification_in_child_interest", period)
        breached = persons("family_principles_breached", period)
        breached = breached & ~persons("family_reunification_under_agreement", period)
        return first_met(
            (
                ~persons("ceseda_applies", period),
                FamilyReunificationDefect.outside_the_code,
            ),
            (
                ~persons("sponsor_holds_one_year_permit", period),
                FamilyReunificationDefect.no_one_year_permit,
            ),
            (
                ~persons("family_reunification_stay_met", period),
                FamilyReunificationDefect.stay_too_short,
            ),
            (
                ~persons("family_reunification_spouse_age_met", period),
                FamilyReunificationDefect.spouse_too_young,
            ),
            (
                ~persons("family_reunification_children_age_met", period),
                FamilyReunificationDefect.child_too_old,
            ),
            (
                persons("other_spouse_in_france", period),
                FamilyReunificationDefect.other_spouse_in_france,
            ),
            (partial, FamilyReunificationDefect.partial_without_child_interest),
            (
                ~persons("family_reunification_resources_met", period),
                FamilyReunificationDefect.resources_insufficient,
            ),
            (
                ~persons("family_reunification_housing_met", period),
                FamilyReunificationDefect.housing_inadequate,
            ),
            (breached, FamilyReunificationDefect.principles_breached),
            otherwise=FamilyReunificationDefect.none,
        )


class family_reunification_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The sponsor meets the conditions of family reunification"
    documentation = "No condition is missing: the reunification cannot be refused on one of them."

    @articles({"2006-07-26": ("L. 411-1", "L. 411-5"), "2021-05-01": ("L. 434-2", "L. 434-7")})
    def formula_2006_07_26(persons, period):
        defect = persons("family_reunification_defect", period)
        return defect == FamilyReunificationDefect.none
