"""7°, then 6° of the list: spouse of a French national."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_spouse_of_french(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: spouse of a French national"
    documentation = (
        "Married for at least three years, community of life unbroken since the marriage, "
        "nationality kept. Polygamy was no condition here before 2021-08-26; from that day to"
        " 2024-01-27 it lifts the protection."
    )

    @articles(
        {
            "2006-07-26": "L. 511-4, 7°",
            "2021-05-01": "L. 611-3, 6°",
            "2024-01-28": "L. 611-3",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        protection = parameters(period).oqtf.protection
        kept = persons("former_wording_kept", period)
        listed = ("spouse_of_french" in protection.categories) | kept
        married_long_enough = at_least_years(
            persons("marriage_date", period),
            persons("reckoning_date", period),
            protection.spouse_of_french.marriage_years,
        )
        community_of_life = persons("community_of_life_unbroken", period)
        french_spouse = persons("has_french_spouse", period)
        lifted = persons("oqtf_protection_lifted_by_polygamy", period)
        return listed & married_long_enough & community_of_life & french_spouse & ~lifted
