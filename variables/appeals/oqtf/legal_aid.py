"""Effect of a request for legal aid on the time limit of the recourse."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.deadlines import Place, last_day, roll_over
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
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


class oqtf_appeal_deadline_after_legal_aid(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse once legal aid was asked for and decided"
    documentation = (
        "A new full delay from the end of fifteen days after the notification of the decision on "
        "legal aid, or from the appointment of the lawyer where later (CE 10 June 2020, "
        "no 422471). NEVER where the request interrupts nothing, or was not decided yet: the "
        "limit does not run."
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
        place = Place(persons("territory", period), persons("court_in_alsace_moselle", period))
        last = last_day(limit, start, appeals)
        return roll_over(limit, last, place, appeals)


class oqtf_appeal_deadline_after_legal_aid_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Latest last day of the recourse that a sourced reading admits, after legal aid"
    documentation = "As `oqtf_appeal_deadline_after_legal_aid`, in the longer readings."

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
        place = Place(persons("territory", period), persons("court_in_alsace_moselle", period))
        last = last_day(limit, start, appeals, arguable=True)
        return roll_over(limit, last, place, appeals, arguable=True)
