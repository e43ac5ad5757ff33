"""Entrusted after sixteen, hosted by a community, in a job on the shortage list."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days, at_least_years, completed_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class entrusted_after_sixteen(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Entrusted to child welfare between sixteen and eighteen"
    documentation = "Or to a trusted third party, from 2022-02-09."

    @articles(
        {"2011-06-18": "L. 313-15", "2021-05-01": "L. 435-3"},
        doubt=(
            "The sixteenth birthday itself is also the last day of L. 423-22. Reading chosen: "
            "who was entrusted on it falls within both articles."
        ),
    )
    def formula_2011_06_18(persons, period, parameters):
        limits = parameters(period).stay.regularisation.care_after_sixteen
        age = completed_years(persons("birth_date", period), persons("ase_placement_date", period))
        return (age >= limits.min_age) & (age < limits.age_limit)

    @articles({"2022-02-09": "L. 435-3"})
    def formula_2022_02_09(persons, period, parameters):
        limits = parameters(period).stay.regularisation.care_after_sixteen
        placed = np.minimum(
            persons("ase_placement_date", period),
            persons("trusted_third_party_placement_date", period),
        )
        age = completed_years(persons("birth_date", period), placed)
        return (age >= limits.min_age) & (age < limits.age_limit)


class regularisation_route_care_after_sixteen(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit may be granted: entrusted between sixteen and eighteen, in training"
    documentation = (
        "No right: the prefect may grant, by exception, the permit of an employee in the year "
        "that follows the eighteenth birthday. Ties with the family abroad and the opinion of "
        "the host are weighed. No long-stay visa."
    )

    @articles(
        {"2011-06-18": "L. 313-15", "2021-05-01": "L. 435-3"},
        doubt=(
            "Whether the agreements with Morocco and Tunisia on salaried work close this permit "
            "is not settled by anything read. Reading chosen: they do not."
        ),
    )
    def formula_2011_06_18(persons, period, parameters):
        months = parameters(period).stay.regularisation.care_after_sixteen.training_months
        return (
            persons("in_year_after_majority", period)
            & persons("entrusted_after_sixteen", period)
            & (persons("vocational_training_months", period) >= months)
            & persons("training_followed_seriously", period)
            & persons("placement_assessment_favourable", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )


class regularisation_route_host_community(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit may be granted: hosted by a solidary community (OACAS)"
    documentation = (
        "No right: the prefect may grant the permit after three years of unbroken, real and "
        "serious activity in the community. He chooses the kind of permit. No long-stay visa."
    )

    @articles({"2019-03-01": "L. 313-14-1", "2021-05-01": ("L. 435-2", "R. 435-2")})
    def formula_2019_03_01(persons, period, parameters):
        active = at_least_years(
            persons("community_activity_since", period),
            persons("reckoning_date", period),
            parameters(period).stay.regularisation.host_community.activity_years,
        )
        return (
            active
            & persons("community_activity_serious", period)
            & ~persons("regularisation_obstacle", period)
        )


class regularisation_route_shortage_job(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2026-12-31"
    label = "Permit may be granted: job on the shortage list"
    documentation = (
        "No right: by exception, and the conditions bind the prefect to nothing. Twelve months "
        "in listed jobs during the last twenty-four, such a job today, three years of unbroken "
        "residence. The worker asks alone, without the employer. No long-stay visa."
    )

    @articles(
        {
            "2024-01-28": ("L. 435-4", "L. 414-13"),
            "2026-12-31": ("loi du 26 janvier 2024 (2024-42), art. 27", "L. 414-13"),
        },
        doubt=(
            "The law applies the article until 31 December 2026; the consolidated code repeals "
            "it on that day. Reading chosen: that day is the last. The agreements with Morocco "
            "and Tunisia are taken not to close the permit: nothing read settles it."
        ),
    )
    def formula_2024_01_28(persons, period, parameters):
        limits = parameters(period).stay.regularisation.shortage_job
        worked = persons("shortage_job_months_last_24", period) >= limits.work_months
        in_listed_job = persons("holds_salaried_job", period) & persons(
            "job_on_shortage_list", period
        )
        # A stay under one of those documents shortens the residence without breaking it.
        counted_since = add_days(
            persons("habitual_residence_since", period),
            persons("stay_days_under_excluded_documents", period),
        )
        resided = at_least_years(
            counted_since, persons("reckoning_date", period), limits.residence_years
        )
        return (
            worked
            & in_listed_job
            & resided
            & ~persons("bulletin_2_entry", period)
            & ~persons("regularisation_obstacle", period)
        )
