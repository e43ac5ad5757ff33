"""Time limit of the recourse against the OQTF and what is notified with it."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class special_appeal_delays_set_aside(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The special delays of the recourse do not apply in the territory"
    documentation = (
        "The recourse is then that of common law (`common_law_appeal_period`), not suspensive."
    )

    @articles(
        {
            "2006-07-26": ("L. 514-1", "L. 514-2"),
            "2016-03-09": "L. 514-1",
            "2021-05-01": ("L. 651-3", "L. 651-4", "L. 651-6", "L. 652-3", "L. 653-3"),
        },
        doubt=(
            "The two months are deduced from the exclusion of the special delays; for "
            "Saint-Barthélemy and Saint-Martin the text was not updated in 2024. Reading chosen: "
            "the special delays stay aside."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        territories = parameters(period).overseas.removal.special_recourse_set_aside
        return is_one_of(persons("territory", period), territories)


class oqtf_appeal_period_when_free(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against an OQTF, for a person who is free"
    documentation = (
        "One month until 2011-07-17 and for the decisions taken from 2024-07-15. Between them, by "
        "departure delay and ground: 48 hours without delay, else thirty days, fifteen for some "
        "grounds from 2016-11-01."
    )

    @articles({"2006-07-26": ("L. 512-1", "CJA R. 421-1"), "2006-12-30": "L. 512-1"})
    def formula_2006_07_26(persons, period):
        return EnumArray(np.full(persons.count, AppealPeriod.month_1.index), AppealPeriod)

    @articles({"2011-07-18": ("L. 512-1", "CJA R. 776-2")})
    def formula_2011_07_18(persons, period):
        without_delay = persons("departure_delay_refused", period)
        limit = np.where(without_delay, AppealPeriod.hours_48.index, AppealPeriod.days_30.index)
        return EnumArray(limit, AppealPeriod)

    @articles(
        {
            "2016-11-01": ("L. 512-1", "CJA R. 776-2"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 776-2"),
        }
    )
    def formula_2016_11_01(persons, period, parameters):
        grounds = parameters(period).appeals.oqtf.fifteen_days_grounds
        fifteen_days = is_one_of(persons("oqtf_ground", period), grounds)
        limit = np.where(fifteen_days, AppealPeriod.days_15.index, AppealPeriod.days_30.index)
        without_delay = persons("departure_delay_refused", period)
        limit = np.where(without_delay, AppealPeriod.hours_48.index, limit)
        return EnumArray(limit, AppealPeriod)

    @articles({"2024-07-15": ("L. 614-1", "L. 911-1", "L. 251-7")})
    def formula_2024_07_15(persons, period):
        return EnumArray(np.full(persons.count, AppealPeriod.month_1.index), AppealPeriod)


class oqtf_appeal_arguably_by_ground(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A sourced reading gives the delay of the ground instead of 48 hours"
    documentation = (
        "Under house arrest or in detention until 2016-10-31, in prison from 2018-06-02 to "
        "2018-12-31, where a departure delay was granted."
    )
    end = "2018-12-31"

    @articles({"2011-07-18": ("L. 512-1", "CJA R. 776-2", "CJA R. 776-4")})
    def formula_2011_07_18(persons, period, parameters):
        situations = parameters(period).appeals.oqtf.arguably_by_ground
        situated = is_one_of(persons("custody", period), situations)
        common_law = persons("special_appeal_delays_set_aside", period)
        stated = persons("oqtf_ground_available", period)
        return situated & ~persons("departure_delay_refused", period) & ~common_law & stated


class oqtf_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the OQTF"
    documentation = (
        "For the situation at the notification, in the earlier reading where sources differ "
        "(`oqtf_appeal_period_arguable`). The law of 2024 applies to the decisions taken from "
        "2024-07-15, whenever they are notified: ask for the day of the decision."
    )

    @articles(
        {"2006-07-26": ("L. 512-1", "CJA R. 421-1")},
        doubt=(
            "L. 512-1 names the refusals and withdrawals of permits with an OQTF; the autonomous "
            "OQTF of an EU national is not named. Reading chosen: one month; the other is two."
        ),
    )
    def formula_2006_07_26(persons, period):
        limit = persons("oqtf_appeal_period_when_free", period).view(np.ndarray)
        set_aside = persons("special_appeal_delays_set_aside", period)
        common_law = persons("common_law_appeal_period", period).view(np.ndarray)
        limit = np.where(set_aside, common_law, limit)
        stated = persons("oqtf_ground_available", period)
        return EnumArray(np.where(stated, limit, AppealPeriod.none.index), AppealPeriod)

    @articles(
        {
            "2011-07-18": ("L. 512-1", "CJA R. 776-2", "CJA R. 776-4"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "L. 614-8", "L. 614-15"),
            "2024-07-15": ("L. 614-1", "L. 614-2", "L. 614-3", "L. 251-7"),
        },
        doubt=(
            "48 hours are kept where another reading gives the delay of the ground: house arrest "
            "or detention with a departure delay until 2016-10-31 (R. 776-2 and R. 776-4 of the "
            "CJA), prison from 2018-06-02 to 2018-12-31 (2018-709 QPC). By post the 48 hours would "
            "not start: the delay of the ground is then the earlier reading."
        ),
    )
    def formula_2011_07_18(persons, period, parameters):
        oqtf = parameters(period).appeals.oqtf
        custody = persons("custody", period)
        limit = persons("oqtf_appeal_period_when_free", period).view(np.ndarray)
        in_hours = is_one_of(custody, oqtf.custody_of_48_hours)
        in_hours &= ~persons("oqtf_appeal_hours_arguably_never_start", period)
        limit = np.where(in_hours, AppealPeriod.hours_48.index, limit)
        in_seven_days = is_one_of(custody, oqtf.custody_of_7_days)
        limit = np.where(in_seven_days, AppealPeriod.days_7.index, limit)
        set_aside = persons("special_appeal_delays_set_aside", period)
        common_law = persons("common_law_appeal_period", period).view(np.ndarray)
        limit = np.where(set_aside, common_law, limit)
        stated = persons("oqtf_ground_available", period)
        return EnumArray(np.where(stated, limit, AppealPeriod.none.index), AppealPeriod)


class oqtf_appeal_period_arguable(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the OQTF, in the longer sourced reading"
    documentation = "The same as `oqtf_appeal_period` where nobody reads it otherwise."

    @articles({"2006-07-26": ("L. 512-1", "CJA R. 421-1")})
    def formula_2006_07_26(persons, period):
        limit = persons("oqtf_appeal_period", period).view(np.ndarray)
        eu_oqtf = persons("eu_oqtf", period)
        return EnumArray(np.where(eu_oqtf, AppealPeriod.months_2.index, limit), AppealPeriod)

    @articles(
        {
            "2011-07-18": ("L. 512-1", "CJA R. 776-2", "CJA R. 776-4"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "L. 614-8", "L. 614-15"),
            "2024-07-15": ("L. 614-1", "L. 614-2", "L. 614-3", "L. 251-7"),
        }
    )
    def formula_2011_07_18(persons, period):
        limit = persons("oqtf_appeal_period", period).view(np.ndarray)
        by_ground = persons("oqtf_appeal_period_when_free", period).view(np.ndarray)
        arguable = persons("oqtf_appeal_arguably_by_ground", period)
        return EnumArray(np.where(arguable, by_ground, limit), AppealPeriod)
