"""Appeal against the judgment of the administrative court, and cassation."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    first_met,
    place_of_court,
    surely_good_until,
)
from openfisca_oqtf.vectors import is_one_of


class caa_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the appeal before the administrative court of appeal"
    documentation = (
        "One month for the judgments of the special procedures of removal, two otherwise or "
        "where the notification leaves the month out; these two are three in Mayotte until "
        "2015-10-17. The appeal does not suspend the removal. Additions for distance (R. 811-5) "
        "are not counted."
    )

    @articles(
        {
            "2006-07-26": (
                "L. 512-5",
                "CJA R. 776-20",
                "CJA R. 811-2",
                "CJA R. 811-3",
                "CJA R. 811-4",
            ),
            "2006-12-30": (
                "CJA R. 775-10",
                "CJA R. 776-20",
                "CJA R. 811-2",
                "CJA R. 811-3",
                "CJA R. 811-4",
            ),
            "2011-07-18": ("CJA R. 776-9", "CJA R. 811-2", "CJA R. 811-3", "CJA R. 811-4"),
            "2015-10-18": ("CJA R. 776-9", "CJA R. 811-2", "CJA R. 811-3"),
            "2024-07-15": ("R. 911-8", "R. 922-27", "CJA R. 811-2", "CJA R. 811-3"),
        },
        doubt=(
            "Where the special procedures are set aside overseas, the OQTF is judged under "
            "the common law: two months (R. 776-9-1 CJA said so of R. 776-9 from 2016-11-01 "
            "to 2024-07-14). Reading chosen: two months there throughout."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        two_months = (
            persons("judgment_under_common_procedure", period)
            | persons("special_appeal_delays_set_aside", period)
            | persons("appeal_period_not_stated", period)
        )
        longer = parameters(period).overseas.courts.appeal_of_three_months
        three_months = two_months & is_one_of(persons("territory", period), longer)
        return first_met(
            (persons("judgment_notification_date", period) == NEVER, AppealPeriod.none),
            (three_months, AppealPeriod.months_3),
            (two_months, AppealPeriod.months_2),
            otherwise=AppealPeriod.month_1,
        )


class caa_appeal_interrupted_by_legal_aid(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A request for legal aid surely interrupts the time to appeal"
    documentation = "The request was filed by the last surely good day counted from the judgment."

    @articles(
        {
            "2006-07-26": ("CJA R. 811-2", "CJA R. 811-3"),
            "2006-12-30": ("CJA R. 775-10", "CJA R. 776-20", "CJA R. 811-2"),
            "2011-07-18": ("CJA R. 776-9", "CJA R. 811-2"),
            "2021-05-01": ("CJA R. 776-9", "CJA R. 811-2"),
            "2024-07-15": ("R. 911-8", "R. 922-27", "CJA R. 811-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        uninterrupted = surely_good_until(
            persons("caa_appeal_period", period),
            Start(persons("judgment_notification_date", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )
        asked = persons("caa_legal_aid_request_date", period)
        return (asked != NEVER) & (asked <= uninterrupted)


class caa_appeal_interrupted_by_legal_aid_arguable(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A request for legal aid arguably interrupts the time to appeal"
    documentation = "The request was filed by the last arguable day counted from the judgment."

    @articles(
        {
            "2006-07-26": ("CJA R. 811-2", "CJA R. 811-3"),
            "2006-12-30": ("CJA R. 775-10", "CJA R. 776-20", "CJA R. 811-2"),
            "2011-07-18": ("CJA R. 776-9", "CJA R. 811-2"),
            "2021-05-01": ("CJA R. 776-9", "CJA R. 811-2"),
            "2024-07-15": ("R. 911-8", "R. 922-27", "CJA R. 811-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        uninterrupted = arguably_good_until(
            persons("caa_appeal_period", period),
            Start(persons("judgment_notification_date", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )
        asked = persons("caa_legal_aid_request_date", period)
        return (asked != NEVER) & (asked <= uninterrupted)


class caa_appeal_start_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day that starts the time to appeal"
    documentation = (
        "The notification of the judgment; after a request for legal aid, the notification "
        "of the decision on it or, later, the appointment of the lawyer. NEVER while the "
        "request is pending."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 811-2", "CJA R. 811-3"),
            "2006-12-30": ("CJA R. 775-10", "CJA R. 776-20", "CJA R. 811-2"),
            "2011-07-18": ("CJA R. 776-9", "CJA R. 811-2"),
            "2021-05-01": ("CJA R. 776-9", "CJA R. 811-2"),
            "2024-07-15": ("R. 911-8", "R. 922-27", "CJA R. 811-2"),
        },
        doubt=(
            "The decree restarts the delay once the decision on legal aid can no longer be "
            "contested, fifteen days after its notification; CAA Marseille, 10 March 2021, no "
            "19MA00962 restarts it on the notification itself. Reading chosen: the "
            "notification, the earlier end."
        ),
    )
    def formula_2006_07_26(persons, period):
        decided = persons("caa_legal_aid_decision_date", period)
        appointed = persons("caa_lawyer_appointed_date", period)
        restart = np.where(appointed != NEVER, np.maximum(decided, appointed), decided)
        interrupted = persons("caa_appeal_interrupted_by_legal_aid", period)
        return np.where(interrupted, restart, persons("judgment_notification_date", period))


class caa_appeal_start_day_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Latest day that may start the time to appeal"
    documentation = (
        "After a request for legal aid, the end of the fifteen days in which the decision "
        "on it can be contested."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 811-2", "CJA R. 811-3"),
            "2006-12-30": ("CJA R. 775-10", "CJA R. 776-20", "CJA R. 811-2"),
            "2011-07-18": ("CJA R. 776-9", "CJA R. 811-2"),
            "2021-05-01": ("CJA R. 776-9", "CJA R. 811-2"),
            "2024-07-15": ("R. 911-8", "R. 922-27", "CJA R. 811-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        days = parameters(period).appeals.legal_aid.days_after_decision
        decided = persons("caa_legal_aid_decision_date", period)
        final = add_days(decided, days)
        appointed = persons("caa_lawyer_appointed_date", period)
        restart = np.where(appointed != NEVER, np.maximum(final, appointed), final)
        interrupted = persons("caa_appeal_interrupted_by_legal_aid_arguable", period)
        return np.where(interrupted, restart, persons("judgment_notification_date", period))


class caa_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the appeal before the administrative court of appeal"
    documentation = "Legal aid counted, in the reading that ends first."

    @articles(
        {
            "2006-07-26": ("CJA R. 811-2", "CJA R. 811-3"),
            "2006-12-30": ("CJA R. 775-10", "CJA R. 776-20", "CJA R. 811-2"),
            "2011-07-18": ("CJA R. 776-9", "CJA R. 811-2"),
            "2021-05-01": ("CJA R. 776-9", "CJA R. 811-2"),
            "2024-07-15": ("R. 911-8", "R. 922-27", "CJA R. 811-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("caa_appeal_period", period),
            Start(persons("caa_appeal_start_day", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class caa_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the appeal before the administrative court of appeal"
    documentation = "Legal aid counted."

    @articles(
        {
            "2006-07-26": ("CJA R. 811-2", "CJA R. 811-3"),
            "2006-12-30": ("CJA R. 775-10", "CJA R. 776-20", "CJA R. 811-2"),
            "2011-07-18": ("CJA R. 776-9", "CJA R. 811-2"),
            "2021-05-01": ("CJA R. 776-9", "CJA R. 811-2"),
            "2024-07-15": ("R. 911-8", "R. 922-27", "CJA R. 811-2"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("caa_appeal_period", period),
            Start(persons("caa_appeal_start_day_arguable", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class caa_appeal_admissible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The appeal was filed in time"
    documentation = "Up to the last arguable day. False where none was filed."

    @articles(
        {
            "2006-07-26": ("CJA R. 811-2", "CJA R. 811-3"),
            "2006-12-30": ("CJA R. 775-10", "CJA R. 776-20", "CJA R. 811-2"),
            "2011-07-18": ("CJA R. 776-9", "CJA R. 811-2"),
            "2021-05-01": ("CJA R. 776-9", "CJA R. 811-2"),
            "2024-07-15": ("R. 911-8", "R. 922-27", "CJA R. 811-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        filed = persons("caa_appeal_filing_date", period)
        in_time = filed <= persons("caa_appeal_deadline_arguable", period)
        judged = persons("caa_appeal_period", period) != AppealPeriod.none
        return judged & (filed != NEVER) & in_time


class cassation_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse in cassation"
    documentation = (
        "Before the Conseil d'État, through a lawyer of that court. Legal aid is not looked at."
    )

    @articles({"2006-07-26": "CJA R. 821-1"})
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("caa_judgment_notification_date", period) == NEVER, AppealPeriod.none),
            otherwise=AppealPeriod.months_2,
        )


class cassation_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse in cassation"

    @articles({"2006-07-26": "CJA R. 821-1"})
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("cassation_appeal_period", period),
            Start(persons("caa_judgment_notification_date", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class cassation_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse in cassation"

    @articles({"2006-07-26": "CJA R. 821-1"})
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("cassation_appeal_period", period),
            Start(persons("caa_judgment_notification_date", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )
