"""Victims of trafficking or procuring: L. 316-1, then L. 425-1 and L. 425-3."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_due_trafficking_complaint(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: complaint or testimony on trafficking or procuring"
    documentation = (
        "From 2016-04-15; before, the permit was discretionary. Every tie with the accused must "
        "be broken: by the decree until 2021-04-30, then by the statute. No long-stay visa."
    )

    @articles({"2016-04-15": ("L. 316-1", "R. 316-3"), "2021-05-01": "L. 425-1"})
    def formula_2016_04_15(persons, period):
        return (
            persons("trafficking_complaint_or_testimony", period)
            & persons("trafficking_ties_broken", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )


class permit_due_trafficking_conviction(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: the accused of trafficking or procuring was convicted"
    documentation = (
        "The resident card, from 2014-08-06 (discretionary before), after a final conviction and "
        "in regular stay."
    )

    @articles(
        {"2014-08-06": ("L. 316-1", "L. 314-11, 10°"), "2021-05-01": "L. 425-3"},
        doubt=(
            "Until 2021-04-30 regular stay is reserved by L. 314-11 and not by L. 316-1. Reading "
            "chosen: it is asked, as in the wording of 2021."
        ),
    )
    def formula_2014_08_06(persons, period):
        since = persons("regular_residence_since", period)
        regular_stay = since <= persons("reckoning_date", period)
        return (
            persons("trafficking_complaint_or_testimony", period)
            & persons("trafficking_conviction_final", period)
            & regular_stay
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_resident_card", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
