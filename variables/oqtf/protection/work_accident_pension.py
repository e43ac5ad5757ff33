"""9°, then 8° of the list: holder of a work accident pension."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_work_accident_pension(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: holder of a work accident or occupational disease pension"
    documentation = (
        "A pension served by a French body, for a permanent incapacity of at least 20 %. "
        "Falls for polygamy from 2021-08-26 to 2024-01-27."
    )

    @articles(
        {
            "2006-07-26": "L. 511-4, 9°",
            "2021-05-01": "L. 611-3, 8°",
            "2024-01-28": "L. 611-3",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        protection = parameters(period).oqtf.protection
        kept = persons("former_wording_kept", period)
        listed = ("work_accident_pension" in protection.categories) | kept
        # The rate is stored in single precision: so is the threshold, or 0.2 would not reach 0.2.
        threshold = np.float32(protection.work_accident_pension.incapacity_rate)
        pension = persons("work_accident_pension_rate", period) >= threshold
        lifted = persons("oqtf_protection_lifted_by_polygamy", period)
        return listed & pension & ~lifted
