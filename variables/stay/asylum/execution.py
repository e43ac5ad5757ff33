"""Removal measures that cannot be executed because of an asylum application."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import OfpraDecision
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class asylum_right_to_remain_on_simulated_day(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The right to remain runs on the simulated day"
    documentation = (
        "As `asylum_right_to_remain`, on the simulated day: an application may follow the measure."
    )

    @articles(
        {
            "2006-07-26": ("L. 742-3", "L. 742-6"),
            "2015-11-01": ("L. 743-1", "L. 743-2", "L. 742-1"),
            "2021-05-01": ("L. 541-1", "L. 542-1", "L. 542-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        today = np.datetime64(period.start.date)
        applied = persons("asylum_application_day", period) <= today
        lasts = today < persons("asylum_right_to_remain_over_from", period)
        closed = persons("asylum_end_by_ofpra_decision_date", period) <= today
        awaits_reopening = closed & (today < persons("asylum_file_reopened_date", period))
        return applied & lasts & ~awaits_reopening


class removal_execution_barred_by_asylum(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A removal measure cannot be executed because of the asylum application"
    documentation = (
        "On the simulated day. A measure older than the application stays in being but cannot be "
        "executed; from 2024-01-28, nor can the OQTF that follows an order of the CNDA before the "
        "notification of the order."
    )

    @articles({"2006-07-26": ("L. 742-3", "L. 742-6")})
    def formula_2006_07_26(persons, period):
        return persons("asylum_right_to_remain_on_simulated_day", period)

    @articles(
        {"2015-11-01": "L. 743-4"},
        doubt=(
            "L. 743-4 waits for the CNDA only where the appeal is « contre une décision de rejet » "
            "and applies without prejudice to L. 743-2. Reading chosen: after an inadmissibility "
            "or a closure the older measure may be executed from the notification of the "
            "decision; the other exceptions end the bar on their own day; while the time to "
            "appeal runs, the right to remain bars the execution."
        ),
    )
    def formula_2015_11_01(persons, period):
        today = np.datetime64(period.start.date)
        remains = persons("asylum_right_to_remain_on_simulated_day", period)
        decision = persons("ofpra_decision", period)
        refused_unheard = (
            (decision == OfpraDecision.inadmissible_protected_elsewhere)
            | (decision == OfpraDecision.inadmissible_reexamination)
            | (decision == OfpraDecision.closed)
        )
        notified = persons("ofpra_decision_notification_date", period) <= today
        # Since 2018-12-01 the right may end with the reading: execution still waits.
        ruling_pending = persons("appealed_to_cnda", period) & (
            today < persons("cnda_decision_notification_date", period)
        )
        new_law = persons("asylum_exceptions_apply", period)
        excepted = np.minimum(
            persons("asylum_end_by_reexamination_date", period),
            persons("asylum_end_by_other_decision_date", period),
        )
        granted = persons("asylum_protection_granted_date", period)
        open_case = (persons("asylum_application_day", period) <= today) & (
            today < np.minimum(excepted, granted)
        )
        ended_at_once = persons("asylum_end_by_ofpra_decision_date", period) <= today
        reopened = persons("asylum_file_reopened_date", period) <= today
        after_rejection = remains | (ruling_pending & ~ended_at_once)
        waits = np.where(refused_unheard, ~notified | reopened, after_rejection)
        return np.where(new_law, open_case & waits, remains)

    @articles({"2019-01-01": "L. 743-4", "2021-05-01": "L. 541-3"})
    def formula_2019_01_01(persons, period):
        return persons("asylum_right_to_remain_on_simulated_day", period)

    @articles({"2024-01-28": ("L. 541-3", "L. 542-1")})
    def formula_2024_01_28(persons, period):
        today = np.datetime64(period.start.date)
        remains = persons("asylum_right_to_remain_on_simulated_day", period)
        ended_by_order = (
            persons("appealed_to_cnda", period)
            & (persons("cnda_order_signature_date", period) <= today)
            & (today < persons("cnda_decision_notification_date", period))
            & (today < persons("asylum_early_end_date", period))
            & (today < persons("asylum_protection_granted_date", period))
        )
        return remains | ended_by_order


class asylum_suspension_may_be_requested(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF may be suspended until the CNDA has ruled"
    documentation = (
        "On the reckoning day: the right to remain ended with a decision of the OFPRA that the "
        "CNDA can still review, and an OQTF was taken. The court suspends it where serious "
        "elements justify that the person stay meanwhile. An order counts from its notification."
    )

    @articles({"2019-01-01": ("L. 743-3", "L. 743-4"), "2021-05-01": ("L. 542-6", "L. 752-5")})
    def formula_2019_01_01(persons, period, parameters):
        day = persons("reckoning_date", period)
        oqtf = persons("oqtf_ground_available", period)
        kinds = parameters(period).stay.asylum.decisions_open_to_suspension
        listed = is_one_of(persons("ofpra_decision", period), kinds)
        ended = persons("asylum_end_by_ofpra_decision_date", period) <= day
        # 4° bis applies without prejudice to 4°, which opens no suspension.
        otherwise = np.minimum(
            persons("asylum_end_by_reexamination_date", period),
            persons("asylum_end_by_other_decision_date", period),
        )
        ruled = np.minimum(
            persons("cnda_public_reading_date", period),
            persons("cnda_decision_notification_date", period),
        )
        no_more_appeal = add_days(persons("cnda_appeal_last_day", period), 1)
        until = np.where(persons("appealed_to_cnda", period), ruled, no_more_appeal)
        return oqtf & listed & ended & (day < otherwise) & (day < until)
