"""The last day for which the asylum seeker's allowance (ADA) is paid."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, end_of_month
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AsylumProcedure, OqtfGround
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class right_to_remain_ended_by_listed_decision(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A decision of the OFPRA that the CNDA can still review ended the right to remain"
    documentation = (
        "Inadmissible re-examination, or rejection after an accelerated procedure of the listed "
        "kinds: the reception conditions then have ends of their own."
    )

    @articles(
        {"2019-01-01": ("L. 744-9-1", "L. 743-2"), "2021-05-01": ("L. 551-14", "L. 542-2, 1°")}
    )
    def formula_2019_01_01(persons, period, parameters):
        day = persons("reckoning_date", period)
        kinds = parameters(period).stay.asylum.decisions_open_to_suspension
        listed = is_one_of(persons("ofpra_decision", period), kinds)
        return listed & (persons("asylum_end_by_ofpra_decision_date", period) <= day)


class ada_last_day_after_listed_decision(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the allowance after such a decision"
    documentation = (
        "End of the month in which ended the time to contest the OQTF taken on the refusal of "
        "asylum, where it was not contested; in which the judgment that rejects the recourse was "
        "notified; otherwise in which ended the time to appeal to the CNDA or its ruling was "
        "read, or notified where it is an order. NEVER where there was no such decision."
    )

    @articles(
        {"2019-01-01": ("L. 744-9-1", "D. 744-34"), "2021-05-01": ("L. 551-14", "D. 553-24, 2°")}
    )
    def formula_2019_01_01(persons, period):
        oqtf = persons("oqtf_ground", period) == OqtfGround.asylum_refused
        filed = persons("appeal_filing_date", period) != NEVER
        judged = persons("judgment_notification_date", period)
        rejected = oqtf & (judged != NEVER) & ~persons("oqtf_annulled", period)
        ruling = np.minimum(
            persons("cnda_public_reading_date", period),
            persons("cnda_decision_notification_date", period),
        )
        appealed = persons("appealed_to_cnda", period)
        otherwise = np.where(appealed, ruling, persons("cnda_appeal_last_day", period))
        event = np.select(
            [oqtf & ~filed, rejected], [persons("oqtf_appeal_deadline", period), judged], otherwise
        )
        ended = persons("right_to_remain_ended_by_listed_decision", period)
        return np.where(ended, end_of_month(event), NEVER)


class ada_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the allowance of the asylum seeker"
    documentation = (
        "Until 2017-12-31 the end of the month after that of the notification of the final "
        "decision; in 2018, where asylum is refused, the end of the month in which the time to "
        "appeal ended, the ruling of the CNDA was notified or the right to remain ended; from "
        "2019-01-01 the end of the month in which the right to remain ended. Where asylum is "
        "granted, always the end of the next month. The eve of an effective Dublin transfer. "
        "NEVER while none of these has happened."
    )

    @articles({"2015-11-01": ("L. 744-9", "D. 744-34")})
    def formula_2015_11_01(persons, period):
        refused = np.where(
            persons("appealed_to_cnda", period),
            persons("cnda_decision_notification_date", period),
            persons("ofpra_decision_notification_date", period),
        )
        granted = persons("asylum_protection_granted_date", period)
        final = np.where(granted != NEVER, granted, refused)
        transfer = add_days(persons("dublin_transfer_date", period), -1)
        return np.minimum(end_of_month(final, 1), transfer)

    @articles({"2018-01-01": ("L. 744-9", "D. 744-34", "L. 743-2", "L. 731-2")})
    def formula_2018_01_01(persons, period):
        refused = np.where(
            persons("appealed_to_cnda", period),
            persons("cnda_decision_notification_date", period),
            persons("cnda_appeal_last_day", period),
        )
        over = np.minimum(refused, persons("asylum_early_end_date", period))
        granted = persons("asylum_protection_granted_date", period)
        transfer = add_days(persons("dublin_transfer_date", period), -1)
        end = np.where(granted != NEVER, end_of_month(granted, 1), end_of_month(over))
        return np.minimum(end, transfer)

    @articles(
        {
            "2019-01-01": ("L. 744-9", "L. 743-1", "L. 743-2", "D. 744-34"),
            "2021-05-01": ("L. 551-13", "L. 542-1", "L. 542-2", "D. 553-24"),
        },
        doubt=(
            "From 2021-05-01 the articles on the Dublin seeker's reception conditions were not "
            "read. Reading chosen: as before, until the effective transfer. Where nobody appeals "
            "to the CNDA, the right to remain has ended at the notification of the OFPRA's "
            "decision, which the end of the time to appeal alone makes known."
        ),
    )
    def formula_2019_01_01(persons, period):
        granted = persons("asylum_protection_granted_date", period)
        ended = end_of_month(persons("asylum_right_to_remain_end_date", period))
        ended = np.where(
            persons("right_to_remain_ended_by_listed_decision", period),
            persons("ada_last_day_after_listed_decision", period),
            ended,
        )
        transfer = add_days(persons("dublin_transfer_date", period), -1)
        dublin = persons("asylum_procedure", period) == AsylumProcedure.dublin
        ended = np.where(granted != NEVER, end_of_month(granted, 1), ended)
        return np.where(dublin, transfer, ended)
