"""Exceptional admission to stay: L. 313-14, then L. 435-1."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class regularisation_obstacle(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Obstacle to the permits that the prefect may grant"
    documentation = (
        "Threat to public order, polygamy, the principles of the Republic, and the "
        "Franco-Algerian agreement, which leaves Algerian nationals to the general power of the "
        "prefect."
    )

    @articles({"2006-07-26": ("L. 313-14", "L. 111-2"), "2021-05-01": ("L. 435-1", "L. 412-5")})
    def formula_2006_07_26(persons, period):
        return (
            persons("permit_obstacle", period)
            | persons("permit_obstacle_polygamy", period)
            | persons("permit_obstacle_algerian_agreement", period)
        )


class regularisation_route_private_life(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Exceptional admission may be granted: private and family life"
    documentation = "No right: the prefect may grant the permit. No long-stay visa."

    @articles({"2006-07-26": "L. 313-14", "2021-05-01": "L. 435-1"})
    def formula_2006_07_26(persons, period):
        grounds = persons("exceptional_grounds_private_life", period)
        return grounds & ~persons("regularisation_obstacle", period)


class regularisation_route_work(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Exceptional admission may be granted: work"
    documentation = (
        "No right: the prefect may grant the permit. Until 2011-06-17 for a job on the shortage "
        "list only. Closed to Moroccan and Tunisian nationals, whose agreements govern salaried "
        "work. No long-stay visa."
    )

    @articles({"2007-11-22": ("L. 313-14", "L. 111-2"), "2021-05-01": ("L. 435-1", "L. 110-1")})
    def formula_2007_11_22(persons, period, parameters):
        rules = parameters(period).stay.regularisation
        any_job = not rules.work_needs_shortage_list
        closed = is_one_of(persons("nationality", period), rules.work_closed_to)
        return (
            persons("exceptional_grounds_work", period)
            & (persons("job_on_shortage_list", period) | any_job)
            & ~closed
            & ~persons("regularisation_obstacle", period)
        )


class exceptional_admission_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "An exceptional admission to stay may be granted"
    documentation = "For private and family life, or as an employee from 2007-11-22. No right."

    @articles({"2006-07-26": "L. 313-14", "2021-05-01": "L. 435-1"})
    def formula_2006_07_26(persons, period):
        return persons("regularisation_route_private_life", period) | persons(
            "regularisation_route_work", period
        )


class exceptional_admission_commission_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The commission of residence must be heard before an exceptional admission is refused"
    documentation = (
        "For a person who asks for the admission and has resided habitually in France for more "
        "than ten years. The commission (commission du titre de séjour) gives an opinion. "
        "Earlier measures that were not executed break nothing; days under a ban on return do "
        "not count."
    )

    @articles(
        {
            "2006-07-26": "L. 313-14",
            "2021-05-01": ("L. 435-1", "L. 432-13", "L. 432-14"),
        },
        doubt=(
            "The consolidated extract of L. 313-14 lacks this paragraph from 2011-06-18 on; the "
            "consolidated code of that day and of January 2017 has it. Reading chosen: the duty "
            "never ceased."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        asked = persons("permit_application_date", period) <= persons("reckoning_date", period)
        counted_since = add_days(
            persons("habitual_residence_since", period),
            persons("residence_days_not_counted", period),
        )
        resided = more_than_years(
            counted_since,
            persons("reckoning_date", period),
            parameters(period).stay.regularisation.commission_years,
        )
        return asked & resided & ~persons("permit_obstacle_algerian_agreement", period)


class national_admission_commission_may_advise(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-06-17"
    label = "The national commission on exceptional admission may give its opinion"
    documentation = (
        "On the appeal to the higher authority against the refusal of an exceptional admission. "
        "The commission also spoke on the criteria of the admission in general; law 2011-672 "
        "abolished it."
    )

    @articles({"2006-07-26": "L. 313-14"})
    def formula_2006_07_26(persons, period):
        return persons("hierarchical_appeal_against_admission_refusal", period)
