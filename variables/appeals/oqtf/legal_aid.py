"""Effect of a request for legal aid on the time limit of the recourse."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import HOURS_OF_A_DAY, NEVER, add_days
from openfisca_oqtf.deadlines import last_day, roll_over
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod, Custody
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import place_of_court
from openfisca_oqtf.vectors import is_one_of


class legal_aid_interrupts_oqtf_appeal(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The request for legal aid interrupts the time limit of the recourse"
    documentation = (
        "Where it was made while the time limit ran, and that limit can be interrupted: one month, "
        "thirty days, two or three months; never fifteen days, seven days, 48 hours."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2011-07-18": ("L. 512-1", "CJA R. 776-5"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "CJA R. 776-5"),
            "2024-07-15": ("L. 911-1", "R. 921-3"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        interrupted = parameters(period).appeals.legal_aid.interrupts
        limit = persons("oqtf_appeal_running_period", period)
        request = persons("legal_aid_request_date", period)
        asked = request != NEVER
        in_time = request <= persons("oqtf_appeal_deadline_arguable", period)
        return is_one_of(limit, interrupted) & asked & in_time


class legal_aid_arguably_interrupts_oqtf_appeal(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The request for legal aid interrupts the time limit, in the longer sourced reading"
    documentation = (
        "As `legal_aid_interrupts_oqtf_appeal`, for `oqtf_appeal_running_period_arguable`."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2011-07-18": ("L. 512-1", "CJA R. 776-5"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "CJA R. 776-5"),
            "2024-07-15": ("L. 911-1", "R. 921-3"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        interrupted = parameters(period).appeals.legal_aid.interrupts
        limit = persons("oqtf_appeal_running_period_arguable", period)
        request = persons("legal_aid_request_date", period)
        asked = request != NEVER
        in_time = request <= persons("oqtf_appeal_deadline_arguable", period)
        return is_one_of(limit, interrupted) & asked & in_time


class oqtf_appeal_start_after_legal_aid(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day that starts the new time limit, once legal aid was decided"
    documentation = (
        "The end of fifteen days after the notification of the decision on legal aid, or the "
        "appointment of the lawyer where later. NEVER where it was not decided yet."
    )

    @articles({"2006-07-26": "L. 512-1", "2021-05-01": "L. 614-4", "2024-07-15": "L. 911-1"})
    def formula_2006_07_26(persons, period, parameters):
        decided = persons("legal_aid_decision_date", period)
        start = add_days(decided, parameters(period).appeals.legal_aid.days_after_decision)
        appointed = persons("lawyer_appointed_date", period)
        return np.where(appointed != NEVER, np.maximum(start, appointed), start)


class oqtf_appeal_new_deadline_by_legal_aid(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the new full delay that legal aid brings"
    documentation = (
        "From the end of fifteen days after the notification of the decision on legal aid, or from "
        "the appointment of the lawyer where later (CE 10 June 2020, no 422471). NEVER where the "
        "request interrupts nothing, or was not decided yet: the limit does not run."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "CJA R. 776-5"),
            "2024-07-15": "L. 911-1",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        appeals = parameters(period).appeals
        interrupts = persons("legal_aid_interrupts_oqtf_appeal", period)
        start = np.where(interrupts, persons("oqtf_appeal_start_after_legal_aid", period), NEVER)
        limit = persons("oqtf_appeal_running_period", period)
        place = place_of_court(persons, period)
        return roll_over(limit, last_day(limit, start, appeals), place, appeals)


class oqtf_appeal_restrained_during_legal_aid(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A restraint notified while legal aid keeps the month open brings another delay"
    documentation = (
        "The month that a request interrupted has not ended: house arrest, prison or detention "
        "then bring seven days or 48 hours, unless the recourse was already filed."
    )

    @articles(
        {"2024-07-15": ("L. 911-1", "R. 921-1", "R. 921-2")},
        doubt=(
            "The articles speak of a month that has not ended, not of one that legal aid "
            "interrupted. Reading chosen: it has not ended, the earlier last day."
        ),
    )
    def formula_2024_07_15(persons, period):
        in_month = persons("oqtf_appeal_running_period", period) == AppealPeriod.month_1
        interrupted = in_month & persons("legal_aid_interrupts_oqtf_appeal", period)
        after = persons("custody_after_notification", period)
        told = persons("custody_change_date", period)
        while_open = (told != NEVER) & (
            told <= persons("oqtf_appeal_new_deadline_by_legal_aid", period)
        )
        not_filed = told <= persons("oqtf_appeal_filed_day", period)
        return interrupted & (after != Custody.free) & while_open & not_filed


class oqtf_appeal_deadline_after_legal_aid(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse once legal aid was asked for and decided"
    documentation = (
        "Last day of the new full delay, or of the seven days or 48 hours that a restraint "
        "notified meanwhile brings (for hours, act before the minute of the information). NEVER "
        "where the request interrupts nothing, or was not decided yet: the limit does not run."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "CJA R. 776-5"),
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("oqtf_appeal_new_deadline_by_legal_aid", period)

    @articles({"2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2", "R. 921-1", "R. 921-2")})
    def formula_2024_07_15(persons, period, parameters):
        periods = parameters(period).appeals.periods
        restrained = persons("oqtf_appeal_restrained_during_legal_aid", period)
        detained = persons("custody_after_notification", period) == Custody.detention
        days = np.where(detained, periods.hours_48 // HOURS_OF_A_DAY, periods.days_7)
        by_restraint = add_days(persons("custody_change_date", period), days)
        by_legal_aid = persons("oqtf_appeal_new_deadline_by_legal_aid", period)
        return np.where(restrained, by_restraint, by_legal_aid)


class oqtf_appeal_deadline_after_legal_aid_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Latest last day of the recourse that a sourced reading admits, after legal aid"
    documentation = (
        "The new full delay in the longer readings, whatever restraint was notified meanwhile. "
        "NEVER as for `oqtf_appeal_deadline_after_legal_aid`."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "CJA R. 776-5"),
            "2024-07-15": "L. 911-1",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        appeals = parameters(period).appeals
        interrupts = persons("legal_aid_arguably_interrupts_oqtf_appeal", period)
        start = np.where(interrupts, persons("oqtf_appeal_start_after_legal_aid", period), NEVER)
        limit = persons("oqtf_appeal_running_period_arguable", period)
        place = place_of_court(persons, period)
        last = last_day(limit, start, appeals, arguable=True)
        return roll_over(limit, last, place, appeals, arguable=True)
