"""4°, then 3° of the list: more than ten years of regular residence."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_long_regular_residence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: regular resident for more than ten years"
    documentation = (
        "Strictly more than ten years of regular residence, unless under student permits "
        "during the whole of it. Falls for polygamy from 2021-08-26 to 2024-01-27."
    )

    @articles(
        {
            "2006-07-26": "L. 511-4, 4°",
            "2021-05-01": "L. 611-3, 3°",
            "2024-01-28": "L. 611-3",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        protection = parameters(period).oqtf.protection
        kept = persons("former_wording_kept", period)
        listed = ("long_regular_residence" in protection.categories) | kept
        long_residence = more_than_years(
            persons("counted_regular_residence_since", period),
            persons("reckoning_date", period),
            protection.long_regular_residence.years,
        )
        student_throughout = persons("student_permits_only", period)
        lifted = persons("oqtf_protection_lifted_by_polygamy", period)
        return listed & long_residence & ~student_throughout & ~lifted
