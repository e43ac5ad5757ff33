"""Private and family life: L. 313-11, 7°, then L. 423-23."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class permit_due_private_and_family_life(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: private and family life"
    documentation = (
        "A finding: a refusal of stay would interfere disproportionately with the right to "
        "respect for private and family life. Closed to those whom family reunification "
        "concerns. No long-stay visa (in Mayotte asked from 2025-08-13, with seven years of "
        "habitual residence)."
    )

    @articles(
        {"2006-07-26": "L. 313-11, 7°", "2021-05-01": "L. 423-23"},
        doubt=(
            "The article is also closed to those who fall within the other family categories. "
            "Reading chosen: whoever meets all the conditions of another category receives that "
            "other permit, and whoever misses one of them does not fall within it."
        ),
    )
    def formula_2006_07_26(persons, period):
        interference = persons("disproportionate_interference_private_life", period)
        reunification = persons("eligible_for_family_reunification", period)
        return (
            interference
            & ~reunification
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_polygamy", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles(
        {"2025-08-13": ("L. 423-23", "L. 441-7")},
        doubt=(
            "Law 2025-797 of 11 August 2025, article 5, was read in summaries only; its first day "
            "is taken to be the day after its publication. The article is also closed to those "
            "who fall within the other family categories: same reading as before."
        ),
    )
    def formula_2025_08_13(persons, period, parameters):
        residence = parameters(period).overseas.stay.private_life_residence
        interference = persons("disproportionate_interference_private_life", period)
        reunification = persons("eligible_for_family_reunification", period)
        no_duration = ~is_one_of(persons("territory", period), residence.territories)
        long_resident = at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            residence.years,
        )
        return (
            interference
            & ~reunification
            & (no_duration | long_resident)
            & ~persons("permit_obstacle_long_stay_visa_in_mayotte", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
