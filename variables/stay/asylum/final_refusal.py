"""Asylum finally refused, or right to remain ended: what the ground of the OQTF requires."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AsylumProcedure, OfpraDecision
from openfisca_oqtf.legal import articles


class asylum_final_refusal_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the refusal of asylum is final"
    documentation = (
        "The ruling of the CNDA or, where no appeal was filed in time, the day after the last day "
        "to appeal. NEVER where the OFPRA has not refused, and in the Dublin procedure."
    )

    @articles(
        {
            "2006-07-26": ("L. 742-3", "L. 731-2"),
            "2015-11-01": ("L. 743-1", "L. 731-2"),
            "2021-05-01": ("L. 542-1", "L. 532-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        dublin = persons("asylum_procedure", period) == AsylumProcedure.dublin
        closed = persons("ofpra_decision", period) == OfpraDecision.closed
        granted = persons("asylum_protection_granted_date", period) != NEVER
        final = np.where(
            persons("appealed_to_cnda", period),
            persons("cnda_ruling_effective_date", period),
            add_days(persons("cnda_appeal_last_day", period), 1),
        )
        return np.where(dublin | closed | granted, NEVER, final)


class asylum_definitively_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Asylum finally refused, or right to remain ended"
    documentation = (
        "What 6° of L. 511-1, I, then 4° of L. 611-1, require of the asylum procedure; whether a "
        "valid permit stands in the way is judged apart. Until 2015-10-31 the final refusal "
        "alone: L. 743-2, to which the ground refers, did not exist yet."
    )

    @articles({"2015-07-31": "L. 511-1"})
    def formula_2015_07_31(persons, period):
        day = persons("reckoning_date", period)
        return persons("asylum_final_refusal_date", period) <= day

    @articles(
        {
            "2015-11-01": ("L. 511-1", "L. 743-2", "L. 743-3"),
            "2019-01-01": ("L. 511-1", "L. 743-1", "L. 743-2", "L. 743-3"),
            "2021-05-01": ("L. 611-1, 4°", "L. 542-1", "L. 542-2"),
        },
        doubt=(
            "December 2018: the right ended with the public reading (L. 743-1), while the ground "
            "named L. 743-2 only. Reading chosen: the refusal is final as soon as it is read."
        ),
    )
    def formula_2015_11_01(persons, period):
        day = persons("reckoning_date", period)
        applied = persons("asylum_application_day", period) <= day
        refused = persons("asylum_final_refusal_date", period) <= day
        granted = persons("asylum_protection_granted_date", period) <= day
        excepted = persons("asylum_early_end_date", period) <= day
        closed = persons("asylum_end_by_ofpra_decision_date", period) <= day
        awaits_reopening = closed & (day < persons("asylum_file_reopened_date", period))
        return applied & ~granted & (refused | excepted | awaits_reopening)
