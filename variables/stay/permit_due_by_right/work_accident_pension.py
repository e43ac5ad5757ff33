"""Pension for a work accident or an occupational disease: L. 313-11, 9°, then L. 426-5."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_due_work_accident_pension(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: work accident or occupational disease pension"
    documentation = (
        "A pension served by a French body, for a permanent incapacity of at least 20 %. No "
        "regular stay, no long-stay visa. The resident card of the same pension (L. 314-11, 3°, "
        "then L. 426-6) asks for regular stay besides, and adds nothing for its holder."
    )

    @articles({"2006-07-26": "L. 313-11, 9°", "2021-05-01": "L. 426-5"})
    def formula_2006_07_26(persons, period, parameters):
        pension = parameters(period).stay.permit_due_by_right.work_accident_pension
        # The rate is stored in single precision: so is the threshold, or 0.2 would not reach 0.2.
        threshold = np.float32(pension.incapacity_rate)
        return (
            (persons("work_accident_pension_rate", period) >= threshold)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
