"""6°, then 5° of the list: parent of a French minor child."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class supports_french_child(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Contributes to the French child since birth, or for long enough"
    documentation = (
        "Effective contribution to the upkeep and education of the French minor child who "
        "resides in France, since its birth or for at least two years. The other parent's "
        "contribution is not required."
    )

    @articles(
        {"2006-07-26": "L. 511-4, 6°", "2021-05-01": "L. 611-3, 5°", "2024-01-28": "L. 423-7"}
    )
    def formula_2006_07_26(persons, period, parameters):
        years = parameters(period).oqtf.protection.parent_of_french_child.support_years
        since_birth = persons("child_support_since_birth", period)
        long_enough = at_least_years(
            persons("child_support_since", period), persons("reckoning_date", period), years
        )
        french_child = persons("has_french_minor_child_in_france", period)
        return french_child & (since_birth | long_enough)


class oqtf_protection_parent_of_french_child(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: parent of a French minor child"
    documentation = (
        "Father or mother of a French minor child residing in France, who contributes to its "
        "upkeep and education. Not living in polygamy: a condition of the category until "
        "2021-08-25, then a derogation, until 2024-01-27."
    )

    @articles({"2006-07-26": "L. 511-4, 6°", "2021-05-01": "L. 611-3, 5°"})
    def formula_2006_07_26(persons, period, parameters):
        listed = "parent_of_french_child" in parameters(period).oqtf.protection.categories
        no_polygamy = ~persons("lives_in_polygamy", period)
        supports_child = persons("supports_french_child", period)
        return listed & no_polygamy & supports_child

    @articles({"2021-08-26": "L. 611-3, 5°", "2024-01-28": "L. 611-3"})
    def formula_2021_08_26(persons, period, parameters):
        categories = parameters(period).oqtf.protection.categories
        kept = persons("former_wording_kept", period)
        listed = ("parent_of_french_child" in categories) | kept
        supports_child = persons("supports_french_child", period)
        lifted = persons("oqtf_protection_lifted_by_polygamy", period)
        return listed & supports_child & ~lifted
