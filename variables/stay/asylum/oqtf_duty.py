"""The duty to take an OQTF once the right to remain has ended (L. 542-4)."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_after_asylum_mandatory(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The authority must take an OQTF after the refusal of asylum"
    documentation = (
        "From 2024-01-28: the facts meet the asylum ground of the OQTF, no other permit is "
        "envisaged, and nothing bars an OQTF. Before, the text said only that the person could "
        "receive one."
    )

    @articles({"2024-01-28": ("L. 542-4", "L. 611-1, 4°")})
    def formula_2024_01_28(persons, period):
        ground_met = persons("oqtf_ground_asylum_refused", period)
        envisaged = persons("other_permit_envisaged", period)
        barred = persons("protected_from_oqtf", period) | persons("oqtf_barred", period)
        return ground_met & ~envisaged & ~barred


class oqtf_after_asylum_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day for the authority to take the OQTF after the refusal of asylum"
    documentation = (
        "From 2024-07-17. NEVER where no OQTF is due, and while the authority is not known to "
        "know. An OQTF taken later is not illegal for that: the delay is no condition of it."
    )

    @articles({"2024-07-17": ("L. 542-4", "R. 611-3")})
    def formula_2024_07_17(persons, period, parameters):
        deadline = add_days(
            persons("right_to_remain_end_known_date", period),
            parameters(period).stay.asylum.oqtf_days,
        )
        return np.where(persons("oqtf_after_asylum_mandatory", period), deadline, NEVER)
