"""Whether the recourse against the OQTF was filed in time."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class oqtf_appeal_handed_over_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the recourse was validly handed to the head of the centre or prison"
    documentation = (
        "By a person in detention from 2011-07-18, in prison from 2016-11-01; NEVER otherwise."
    )

    @articles(
        {
            "2011-07-18": "CJA R. 776-19",
            "2016-11-01": ("CJA R. 776-19", "CJA R. 776-31"),
            "2021-05-01": ("CJA R. 776-19", "CJA R. 776-31"),
            "2024-07-15": "R. 922-9",
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        custodies = parameters(period).appeals.custodian_counts
        at_notification = is_one_of(persons("custody", period), custodies)
        later = is_one_of(persons("custody_after_notification", period), custodies)
        handed = persons("appeal_handed_to_custodian_date", period)
        return np.where(at_notification | later, handed, NEVER)


class oqtf_appeal_filed_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day that counts as the filing of the recourse"
    documentation = (
        "The registration at the court; the day of posting from 2024-05-13, save for a limit in "
        "hours; the day of the handing over to the head of the detention centre from 2011-07-18, "
        "of the prison from 2016-11-01. "
        "The earliest that counts; NEVER where nothing was filed."
    )

    @articles(
        {
            "2006-07-26": "CJA R. 421-1",
            "2011-07-18": ("CJA R. 421-1", "CJA R. 776-19"),
            "2016-11-01": ("CJA R. 421-1", "CJA R. 776-19", "CJA R. 776-31"),
            "2021-05-01": ("CJA R. 421-1", "CJA R. 776-19", "CJA R. 776-31"),
            "2024-07-15": ("CJA R. 421-1", "R. 922-9"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        appeals = parameters(period).appeals
        registered = persons("appeal_filing_date", period)
        in_hours = persons("oqtf_appeal_running_period", period) == AppealPeriod.hours_48
        posted = persons("appeal_posted_date", period)
        posting_counts = (posted >= np.datetime64(appeals.posting_counts_from)) & ~in_hours
        filed = np.where(posting_counts, np.minimum(registered, posted), registered)
        handed = persons("oqtf_appeal_handed_over_day", period)
        return np.minimum(filed, handed)


class oqtf_appeal_filed_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of the day of the filing"
    documentation = (
        "The earlier of the two where it was handed over and registered that day; -1 where the "
        "hour is not known, or nothing was filed."
    )

    @articles({"2006-07-26": "CJA R. 421-1"})
    def formula_2006_07_26(persons, period):
        filed = persons("oqtf_appeal_filed_day", period)
        registered = filed == persons("appeal_filing_date", period)
        handed = filed == persons("oqtf_appeal_handed_over_day", period)
        by_court = persons("appeal_filing_minute", period)
        by_custodian = persons("appeal_handed_to_custodian_minute", period)
        minute = np.where(registered, by_court, -1)
        minute = np.where(handed, by_custodian, minute)
        minute = np.where(registered & handed, np.minimum(by_court, by_custodian), minute)
        return np.where(filed != NEVER, minute, -1)


class oqtf_appeal_filed_before_the_hour(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Filed on the day on which the 48 hours end, not after their minute"
    documentation = "True too where one of the two minutes is not known."

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-6", "L. 614-8"),
            "2024-07-15": ("L. 921-2", "R. 921-3"),
        }
    )
    def formula_2006_07_26(persons, period):
        ends, filed = (
            persons("oqtf_appeal_deadline_minute", period),
            persons("oqtf_appeal_filed_minute", period),
        )
        return (ends == -1) | (filed == -1) | (filed <= ends)


class oqtf_appeal_admissible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The recourse against the OQTF was filed in time"
    documentation = (
        "Up to the arguable day, legal aid counted; a filing while legal aid is not decided yet is "
        "in time, and so is one between the decision and its notification. False where nothing was "
        "filed, or before the day of the decision, or where there is no OQTF."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-1", "CJA R. 421-1"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "CJA R. 421-1"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        filed = persons("oqtf_appeal_filed_day", period)
        last = persons("oqtf_appeal_deadline_arguable", period)
        on_last_day_of_hours = filed == persons("oqtf_appeal_hours_end_date", period)
        too_late_by_minutes = (
            on_last_day_of_hours
            & (filed == last)
            & ~persons("oqtf_appeal_filed_before_the_hour", period)
        )
        in_time = (filed <= last) & ~too_late_by_minutes
        interrupted = persons("legal_aid_arguably_interrupts_oqtf_appeal", period)
        after_legal_aid = filed <= persons("oqtf_appeal_deadline_after_legal_aid_arguable", period)
        decided = persons("decision_date", period)
        on_a_decision = (filed != NEVER) & ((decided == NEVER) | (filed >= decided))
        stated = persons("oqtf_appeal_period", period) != AppealPeriod.none
        return stated & on_a_decision & (in_time | (interrupted & after_legal_aid))
