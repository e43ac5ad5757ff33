"""Parent of a French minor child: L. 313-11, 6°, then L. 423-7 and L. 423-8."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class contributes_to_french_child(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Contributes to the French child since birth, or for long enough for a permit"
    documentation = (
        "Effective contribution to the upkeep and education since the birth or for at least two "
        "years; in Mayotte three years from 2024-01-28."
    )

    @articles({"2006-07-26": "L. 313-11, 6°", "2021-05-01": "L. 423-7"})
    def formula_2006_07_26(persons, period, parameters):
        parent = parameters(period).stay.permit_due_by_right.parent_of_french_child
        since = persons("child_support_since", period)
        reckoned_on = persons("reckoning_date", period)
        long_enough = at_least_years(since, reckoned_on, parent.support_years)
        return persons("child_support_since_birth", period) | long_enough

    @articles({"2024-01-28": ("L. 423-7", "L. 441-7")})
    def formula_2024_01_28(persons, period, parameters):
        parent = parameters(period).stay.permit_due_by_right.parent_of_french_child
        longer_in = parameters(period).overseas.stay.child_support.territories
        longer_years = parameters(period).overseas.stay.child_support.years
        since = persons("child_support_since", period)
        reckoned_on = persons("reckoning_date", period)
        long_enough = np.where(
            is_one_of(persons("territory", period), longer_in),
            at_least_years(since, reckoned_on, longer_years),
            at_least_years(since, reckoned_on, parent.support_years),
        )
        return persons("child_support_since_birth", period) | long_enough


class recognising_parent_contributes(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The parent who recognised the French child contributes, or a court decided"
    documentation = (
        "From 2019-03-01: effective contribution of the author of the recognition, without a "
        "duration (in Mayotte from 2024-01-28: since the birth or for at least three years), or "
        "a court decision on the contribution."
    )

    @articles({"2019-03-01": "L. 313-11, 6°", "2021-05-01": "L. 423-8"})
    def formula_2019_03_01(persons, period):
        since_birth = persons("recognising_parent_support_since_birth", period)
        since = persons("recognising_parent_support_since", period)
        supports = since <= persons("reckoning_date", period)
        return since_birth | supports | persons("child_support_court_decision", period)

    @articles({"2024-01-28": ("L. 423-8", "L. 441-7")})
    def formula_2024_01_28(persons, period, parameters):
        longer_in = parameters(period).overseas.stay.child_support.territories
        longer_years = parameters(period).overseas.stay.child_support.years
        since_birth = persons("recognising_parent_support_since_birth", period)
        since = persons("recognising_parent_support_since", period)
        reckoned_on = persons("reckoning_date", period)
        supports = np.where(
            is_one_of(persons("territory", period), longer_in),
            at_least_years(since, reckoned_on, longer_years),
            since <= reckoned_on,
        )
        return since_birth | supports | persons("child_support_court_decision", period)


class recognition_of_child_sufficient(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The recognition of the French child is no obstacle to the parent's permit"
    documentation = (
        "From 2019-03-01, where the filiation rests on a recognition by the other parent: that "
        "parent contributes, or a court decided, or else family life and the interest of the "
        "child require the stay. That last way is closed in Mayotte from 2025-08-13."
    )

    @articles(
        {"2019-03-01": "L. 313-11, 6°", "2021-05-01": "L. 423-8"},
        doubt=(
            "Where the contribution is not proved, the right to stay « s'apprécie au regard » of "
            "family life and of the interest of the child. Reading chosen: a finding that they "
            "require the stay makes the permit due."
        ),
    )
    def formula_2019_03_01(persons, period):
        recognised = persons("child_recognised_by_other_parent", period)
        contributes = persons("recognising_parent_contributes", period)
        required = persons("stay_required_by_child_interest", period)
        return ~recognised | contributes | required

    @articles(
        {"2025-08-13": ("L. 423-8", "L. 441-7")},
        doubt=(
            "Law 2025-797 of 11 August 2025, article 5, was read in summaries only; its first day "
            "is taken to be the day after its publication."
        ),
    )
    def formula_2025_08_13(persons, period, parameters):
        closed_in = parameters(period).overseas.stay.recognition_by_child_interest_closed
        closed = is_one_of(persons("territory", period), closed_in)
        recognised = persons("child_recognised_by_other_parent", period)
        contributes = persons("recognising_parent_contributes", period)
        required = persons("stay_required_by_child_interest", period) & ~closed
        return ~recognised | contributes | required


class permit_due_parent_of_french_child(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: parent of a French minor child"
    documentation = (
        "Father or mother of a French minor child residing in France, who contributes "
        "effectively to its upkeep and education since the birth or for at least two years. No "
        "long-stay visa (in Mayotte asked from 2025-08-13)."
    )

    @articles({"2006-07-26": "L. 313-11, 6°"})
    def formula_2006_07_26(persons, period):
        french_child = persons("has_french_minor_child_in_france", period)
        return (
            french_child
            & persons("contributes_to_french_child", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_polygamy", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles({"2019-03-01": "L. 313-11, 6°", "2021-05-01": ("L. 423-7", "L. 423-8")})
    def formula_2019_03_01(persons, period):
        french_child = persons("has_french_minor_child_in_france", period)
        return (
            french_child
            & persons("contributes_to_french_child", period)
            & persons("recognition_of_child_sufficient", period)
            & ~persons("permit_obstacle_long_stay_visa_in_mayotte", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_polygamy", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
