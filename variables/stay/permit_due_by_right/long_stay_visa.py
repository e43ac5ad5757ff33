"""The long-stay visa (L. 311-7, then L. 313-2, then L. 412-1) and who does without it."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_months, more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class permit_obstacle_long_stay_visa(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Obstacle to the first issue of a permit: no long-stay visa"
    documentation = (
        "For temporary permits, where their own article does not set the condition aside: among "
        "the permits due by right, that of the spouse of a French national, and that of the "
        "threat of a forced marriage until 2019-02-28."
    )

    @articles(
        {"2006-07-26": "L. 311-7", "2016-11-01": "L. 313-2", "2021-05-01": "L. 412-1"},
        doubt=(
            "L. 311-7 speaks of the grant of the permit, the later articles of its first issue. "
            "Reading chosen: the renewal was never concerned."
        ),
    )
    def formula_2006_07_26(persons, period):
        produced = persons("long_stay_visa_produced", period)
        renewal = persons("permit_already_issued", period)
        return ~produced & ~renewal


class permit_obstacle_long_stay_visa_in_mayotte(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Obstacle to the permits of parents and of private life in Mayotte: no long-stay visa"
    documentation = "From 2025-08-13. Elsewhere those permits are exempt from the visa."

    @articles({"2025-08-13": ("L. 412-2", "L. 423-7", "L. 423-23", "L. 441-7")})
    def formula_2025_08_13(persons, period, parameters):
        asked_in = parameters(period).overseas.stay.long_stay_visa_asked_of_families
        asked = is_one_of(persons("territory", period), asked_in)
        return asked & persons("permit_obstacle_long_stay_visa", period)


class spouse_exempt_from_long_stay_visa(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The spouse of a French national does without the long-stay visa"
    documentation = (
        "Regular entry, marriage in France, six months of common life in France with the French "
        "spouse, before or after the marriage. Until 2021-04-30 strictly more than six months: "
        "the visa is asked for at the prefecture, which issues it with the permit."
    )

    @articles(
        {"2006-07-26": "L. 211-2-1"},
        doubt=(
            "The text moves the application for the visa to the prefecture; the visa may still be "
            "refused for fraud, annulment of the marriage or a threat. Reading chosen: the visa is "
            "issued, and its absence is no obstacle."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        months = parameters(period).stay.permit_due_by_right.spouse_of_french.common_life_months
        return (
            persons("entered_regularly", period)
            & persons("marriage_in_france", period)
            & more_than_months(
                persons("common_life_in_france_since", period),
                persons("reckoning_date", period),
                months,
            )
        )

    @articles({"2021-05-01": "L. 423-2"})
    def formula_2021_05_01(persons, period, parameters):
        months = parameters(period).stay.permit_due_by_right.spouse_of_french.common_life_months
        return (
            persons("entered_regularly", period)
            & persons("marriage_in_france", period)
            & at_least_months(
                persons("common_life_in_france_since", period),
                persons("reckoning_date", period),
                months,
            )
        )
