"""5°, then 4° of the relative protection: holder of a work accident pension."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_relative_protection_work_accident_pension(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Relative protection, before derogations: work accident or occupational disease pension"
    documentation = (
        "A pension served by a French body, for a permanent incapacity of at least 20 %."
    )

    @articles({"2006-07-26": "L. 521-2, 5°", "2021-05-01": "L. 631-2, 4°"})
    def formula_2006_07_26(persons, period, parameters):
        pension = parameters(period).expulsion.relative.work_accident_pension
        # The rate is stored in single precision: so is the threshold, or 0.2 would not reach 0.2.
        threshold = np.float32(pension.incapacity_rate)
        return persons("work_accident_pension_rate", period) >= threshold
