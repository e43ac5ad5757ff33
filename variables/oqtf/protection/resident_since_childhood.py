"""2° of the list: resident in France since childhood."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_resident_since_childhood(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: habitual resident since at most the age of thirteen"
    documentation = (
        "Habitual residence, proved by any means, regular or not, since at most the age of "
        "thirteen and up to the decision. Falls for polygamy from 2021-08-26 to 2024-01-27."
    )

    @articles(
        {
            "2006-07-26": "L. 511-4, 2°",
            "2021-05-01": "L. 611-3, 2°",
            "2024-01-28": "L. 611-3",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        categories = parameters(period).oqtf.protection.categories
        kept = persons("former_wording_kept", period)
        listed = ("resident_since_childhood" in categories) | kept
        since_childhood = persons("habitual_resident_since_childhood", period)
        lifted = persons("oqtf_protection_lifted_by_polygamy", period)
        return listed & since_childhood & ~lifted
