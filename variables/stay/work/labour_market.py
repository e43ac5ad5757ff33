"""Shortage lists and labour-market test of the work permit."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ShortageList
from openfisca_oqtf.legal import articles


class shortage_list_in_force(Variable):
    value_type = Enum
    possible_values = ShortageList
    default_value = ShortageList.none
    entity = Person
    definition_period = DAY
    label = "List of shortage jobs in force"
    documentation = (
        "The jobs are not coded: the fact `job_on_shortage_list` says whether the job is on it. "
        "By region from 2021-04-02."
    )

    @articles(
        {"2008-01-18": "arrêté du 18 janvier 2008"},
        doubt="The day of publication was not read: the day of the order is taken.",
    )
    def formula_2008_01_18(persons, period):
        index = np.full(persons.count, ShortageList.list_of_2008.index, dtype=np.int16)
        return EnumArray(index, ShortageList)

    @articles({"2021-04-02": "arrêté du 1er avril 2021"})
    def formula_2021_04_02(persons, period):
        index = np.full(persons.count, ShortageList.list_of_2021.index, dtype=np.int16)
        return EnumArray(index, ShortageList)

    @articles(
        {"2024-03-03": "arrêté du 1er mars 2024"},
        doubt="The day on which the order on farm work came into force is not sure.",
    )
    def formula_2024_03_03(persons, period):
        farm_work = ShortageList.list_of_2021_with_farm_work
        return EnumArray(np.full(persons.count, farm_work.index, dtype=np.int16), ShortageList)

    @articles(
        {"2025-05-22": "arrêté du 21 mai 2025"},
        doubt=(
            "Published on 22 May 2025: by the usual rule in force on the 23rd, while a source "
            "gives the requests made from the 22nd. Reading chosen: the 22nd."
        ),
    )
    def formula_2025_05_22(persons, period):
        index = np.full(persons.count, ShortageList.list_of_2025.index, dtype=np.int16)
        return EnumArray(index, ShortageList)


class employment_situation_opposable(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The situation of employment may be opposed to the work permit"
    documentation = (
        "Neither for a job on the shortage list, nor for the youth entrusted between sixteen and "
        "eighteen who may receive the permit of L. 313-15, then L. 435-3. Before 2008-05-01 the "
        "labour code had other numbers, which are not coded."
    )

    @articles(
        {
            "2008-05-01": ("code du travail R. 5221-20, 1°", "L. 313-10"),
            "2011-06-18": (
                "code du travail R. 5221-20, 1°",
                "code du travail R. 5221-22",
                "L. 313-10",
            ),
            "2021-05-01": (
                "code du travail R. 5221-20, 1°",
                "code du travail R. 5221-22",
                "L. 414-13",
            ),
        },
        doubt=(
            "The day on which R. 5221-22 took the rule on entrusted youths was not read. Reading "
            "chosen: that of L. 313-15, to which it refers."
        ),
    )
    def formula_2008_05_01(persons, period):
        return ~(
            persons("job_on_shortage_list", period)
            | persons("regularisation_route_care_after_sixteen", period)
        )


class labour_market_test_passed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The work permit passes the labour-market test"
    documentation = (
        "Until 2021-03-31 the prefect weighs the situation of employment. From 2021-04-01 the "
        "offer must have been published for three weeks without a suitable candidate. Not asked "
        "where the situation of employment cannot be opposed."
    )

    @articles({"2008-05-01": "code du travail R. 5221-20, 1°"})
    def formula_2008_05_01(persons, period):
        opposable = persons("employment_situation_opposable", period)
        return ~opposable | ~persons("labour_market_weighs_against", period)

    @articles({"2021-04-01": "code du travail R. 5221-20, 1°"})
    def formula_2021_04_01(persons, period, parameters):
        days = parameters(period).stay.work.publication_days
        tested = (persons("job_offer_published_days", period) >= days) & ~persons(
            "suitable_candidate_found", period
        )
        return ~persons("employment_situation_opposable", period) | tested


class apprentice_work_permit_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Work permit due by right: apprentice in the care of child welfare"
    documentation = (
        "Entrusted to child welfare on the day of the decision, with an apprenticeship or "
        "professionalisation contract. A work permit is no permit to stay: it bars no removal."
    )

    @articles(
        {"2008-05-01": ("code du travail L. 5221-5", "code du travail R. 5221-22")},
        doubt=(
            "The day on which the two articles took this rule was not read; 2008 and 2016 are "
            "reported. Reading chosen: the recodification of 2008."
        ),
    )
    def formula_2008_05_01(persons, period):
        return persons("apprenticeship_contract", period) & persons("in_child_welfare_care", period)
