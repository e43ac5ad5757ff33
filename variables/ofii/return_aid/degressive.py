"""The time since the OQTF, by which the allowance falls since 2023-10-12."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import (
    ReturnAidBar,
    ReturnAidDelay,
    ReturnAidNationality,
)
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import (
    first_known,
    is_one_of,
    of_a_parent,
)


def of_the_table(persons, period, table):
    """The amount of a table for each person, by nationality and time since the OQTF."""
    need, exempt = table.visa_required, table.visa_exempt
    no_visa = persons("return_aid_nationality", period) == ReturnAidNationality.visa_exempt
    delay = persons("return_aid_delay", period)
    return np.select(
        [delay == ReturnAidDelay.first_month, delay == ReturnAidDelay.months_2_to_4],
        [
            np.where(no_visa, exempt.first_month, need.first_month),
            np.where(no_visa, exempt.months_2_to_4, need.months_2_to_4),
        ],
        np.where(no_visa, exempt.after_4_months, need.after_4_months),
    )


class return_aid_months_start(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the months that lower the allowance are counted"
    documentation = (
        "The notification of the OQTF; in Mayotte, for an OQTF older than the order of 3 December "
        "2025, the day on which the order entered into force."
    )

    @articles({"2023-10-12": "arrêté du 9 octobre 2023, art. 1"})
    def formula_2023_10_12(persons, period):
        return persons("notification_day", period)

    @articles(
        {"2025-12-07": ("arrêté du 9 octobre 2023, art. 1", "arrêté du 3 décembre 2025, art. 1")}
    )
    def formula_2025_12_07(persons, period, parameters):
        own = parameters(period).overseas.return_aid.own_order
        first = np.datetime64(own.counted_from)
        notified = persons("notification_day", period)
        under_own = is_one_of(persons("territory", period), own.territories)
        return np.where(under_own, np.maximum(notified, first), notified)


class return_aid_months_end(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day up to which the months that lower the allowance are counted"
    documentation = "The request until 2025-12-04, then its validation by OFII."

    @articles({"2023-10-12": "arrêté du 9 octobre 2023, art. 1"})
    def formula_2023_10_12(persons, period):
        return persons("return_aid_request_day", period)

    @articles(
        {
            "2025-12-05": ("arrêté du 9 octobre 2023, art. 1", "arrêté du 27 novembre 2025"),
            "2025-12-07": ("arrêté du 27 novembre 2025", "arrêté du 3 décembre 2025, art. 1"),
        },
        doubt=(
            "Nothing was read on a request filed before 2025-12-05 and validated later. Reading "
            "chosen: the law of the day of the request."
        ),
    )
    def formula_2025_12_05(persons, period):
        return first_known(
            persons("return_aid_validation_date", period),
            lambda: persons("return_aid_request_day", period),
        )


class return_aid_delay(Variable):
    value_type = Enum
    possible_values = ReturnAidDelay
    default_value = ReturnAidDelay.none
    entity = Person
    definition_period = DAY
    label = "Period since the OQTF into which the request for return aid falls"
    documentation = (
        "From date to date, the same day number in the earlier period. Without an OQTF, the first "
        "period. A minor who leaves with a parent follows the parent who may have the aid, the "
        "later OQTF where two may."
    )

    @articles(
        {
            "2023-10-12": "arrêté du 9 octobre 2023, art. 1",
            "2025-12-07": ("arrêté du 9 octobre 2023, art. 1", "arrêté du 3 décembre 2025, art. 1"),
        }
    )
    def formula_2023_10_12(persons, period, parameters):
        rules = parameters(period).ofii.return_aid.degressive
        start = persons("return_aid_months_start", period)
        end = persons("return_aid_months_end", period)
        under_oqtf = persons("under_standing_oqtf", period)
        first = ~(under_oqtf & more_than_months(start, end, rules.first_period_months))
        second = ~more_than_months(start, end, rules.second_period_months)
        follows = persons("return_aid_accompanied_minor", period)
        may_have = persons("return_aid_bar", period) == ReturnAidBar.none
        first = np.where(follows, of_a_parent(persons, may_have & first), first)
        second = np.where(follows, of_a_parent(persons, may_have & second), second)
        return first_met(
            (first, ReturnAidDelay.first_month),
            (second, ReturnAidDelay.months_2_to_4),
            otherwise=ReturnAidDelay.after_4_months,
        )


class return_aid_degressive_ceiling(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Ceiling of table 1, by nationality and months since the OQTF, in euros"
    documentation = "Whether or not the person may have it."

    @articles(
        {
            "2023-10-12": "arrêté du 9 octobre 2023, annexe",
            "2025-12-07": ("arrêté du 9 octobre 2023, annexe", "arrêté du 3 décembre 2025, annexe"),
        }
    )
    def formula_2023_10_12(persons, period, parameters):
        table = parameters(period).ofii.return_aid.degressive.ordinary
        return of_the_table(persons, period, table)


class return_aid_increased_degressive_ceiling(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Increased ceiling of table 2, by nationality and months since the OQTF, in euros"
    documentation = "Whether or not the person may have it, and the increase was decided."

    @articles(
        {
            "2023-10-12": "arrêté du 9 octobre 2023, annexe",
            "2025-12-07": ("arrêté du 9 octobre 2023, annexe", "arrêté du 3 décembre 2025, annexe"),
        }
    )
    def formula_2023_10_12(persons, period, parameters):
        table = parameters(period).ofii.return_aid.degressive.increased
        return of_the_table(persons, period, table)
