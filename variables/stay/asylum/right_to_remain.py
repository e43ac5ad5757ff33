"""The right of the asylum seeker to remain on French territory."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import OfpraDecision
from openfisca_oqtf.legal import articles


class asylum_right_to_remain_over_from(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First day on which the seeker may no longer remain"
    documentation = (
        "The first of the ordinary end, the exceptions and the grant of asylum. While the time to "
        "bring a suspensive appeal runs, the notification of the OFPRA's refusal does not end the "
        "right yet."
    )

    @articles(
        {
            "2006-07-26": ("L. 742-3", "L. 742-6"),
            "2015-11-01": ("L. 743-1", "L. 743-2"),
            "2021-05-01": ("L. 542-1", "L. 542-2"),
        },
        doubt=(
            "Between the refusal of the OFPRA and the end of the time to appeal, while no appeal "
            "is filed: the texts before 2018-12-01 end the right at the notification « ou, si un "
            "recours a été formé », later; L. 542-1 ends it at the notification « en l'absence de "
            "recours (...) dans le délai ». Reading chosen for all of them: it has not ended "
            "while an appeal can still be filed (CAA Toulouse, 6 April 2023, no 22TL00387; "
            "directive 2013/32, article 46, paragraph 5); where none was filed in time, it "
            "ended at the notification."
        ),
    )
    def formula_2006_07_26(persons, period):
        ordinary = persons("asylum_ordinary_end_date", period)
        may_appeal = persons("cnda_appeal_suspensive", period)
        may_appeal = may_appeal & ~persons("appealed_to_cnda", period)
        may_appeal = may_appeal & (persons("ofpra_decision", period) != OfpraDecision.closed)
        after_appeal_time = add_days(persons("cnda_appeal_last_day", period), 1)
        ordinary = np.where(may_appeal, np.maximum(ordinary, after_appeal_time), ordinary)
        granted = persons("asylum_protection_granted_date", period)
        return np.minimum(np.minimum(ordinary, persons("asylum_early_end_date", period)), granted)


class asylum_right_to_remain(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Asylum seeker with the right to remain"
    documentation = (
        "On the reckoning day, from the presentation of the application to the eve of the day on "
        "which the right ends: on that day itself it is over, whatever the hour."
    )

    @articles(
        {
            "2006-07-26": ("L. 742-3", "L. 742-6"),
            "2015-11-01": ("L. 743-1", "L. 743-2", "L. 742-1"),
            "2021-05-01": ("L. 541-1", "L. 542-1", "L. 542-2"),
        },
        doubt=(
            "The texts name the seeker who lodged the application with the OFPRA; the certificate "
            "given at the registration covers the time before. Reading chosen: from the "
            "presentation of the application. From 2026-06-12 regulation (EU) 2024/1348, articles "
            "10 and 68, applies directly; whether the code was adapted in time is not known. "
            "Reading chosen: the code goes on."
        ),
    )
    def formula_2006_07_26(persons, period):
        day = persons("reckoning_date", period)
        applied = persons("asylum_application_day", period) <= day
        lasts = day < persons("asylum_right_to_remain_over_from", period)
        closed = persons("asylum_end_by_ofpra_decision_date", period) <= day
        awaits_reopening = closed & (day < persons("asylum_file_reopened_date", period))
        return applied & lasts & ~awaits_reopening


class asylum_right_to_remain_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the right to remain ended"
    documentation = (
        "NEVER while the right lasts on the reckoning day, and where the application gave none."
    )

    @articles(
        {
            "2006-07-26": ("L. 742-3", "L. 742-6"),
            "2015-11-01": ("L. 743-1", "L. 743-2", "L. 742-1"),
            "2021-05-01": ("L. 542-1", "L. 542-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        day = persons("reckoning_date", period)
        end = np.minimum(
            np.minimum(
                persons("asylum_ordinary_end_date", period),
                persons("asylum_early_end_date", period),
            ),
            persons("asylum_protection_granted_date", period),
        )
        closed = persons("asylum_end_by_ofpra_decision_date", period)
        awaits_reopening = (closed <= day) & (day < persons("asylum_file_reopened_date", period))
        end = np.where(awaits_reopening, np.minimum(end, closed), end)
        over = (end <= day) & ~persons("asylum_right_to_remain", period)
        existed = persons("asylum_application_day", period) < end
        return np.where(over & existed, end, NEVER)
