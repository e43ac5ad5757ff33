"""8°, then 7° of the list: spouse of a foreigner resident since childhood."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class spouse_of_childhood_resident_conditions(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Residence, marriage and community of life with a foreigner resident since childhood"
    documentation = (
        "Strictly more than ten years of regular residence, and married for at least three "
        "years, community of life unbroken since the marriage, with a foreigner of category 2°."
    )

    @articles(
        {"2006-07-26": "L. 511-4, 8°", "2021-05-01": "L. 611-3, 7°", "2024-01-28": "L. 611-3"}
    )
    def formula_2006_07_26(persons, period, parameters):
        category = parameters(period).oqtf.protection.spouse_of_childhood_resident
        today = persons("reckoning_date", period)
        long_residence = more_than_years(
            persons("counted_regular_residence_since", period), today, category.residence_years
        )
        married_long_enough = at_least_years(
            persons("marriage_date", period), today, category.marriage_years
        )
        spouse_since_childhood = persons("has_spouse_resident_since_childhood", period)
        community_of_life = persons("community_of_life_unbroken", period)
        return long_residence & married_long_enough & spouse_since_childhood & community_of_life


class oqtf_protection_spouse_of_childhood_resident(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: spouse of a foreigner resident since childhood"
    documentation = (
        "Not living in polygamy: a condition of the category until 2021-08-25, then a "
        "derogation, until 2024-01-27."
    )

    @articles({"2006-07-26": "L. 511-4, 8°", "2021-05-01": "L. 611-3, 7°"})
    def formula_2006_07_26(persons, period, parameters):
        listed = "spouse_of_childhood_resident" in parameters(period).oqtf.protection.categories
        no_polygamy = ~persons("lives_in_polygamy", period)
        conditions = persons("spouse_of_childhood_resident_conditions", period)
        return listed & no_polygamy & conditions

    @articles({"2021-08-26": "L. 611-3, 7°", "2024-01-28": "L. 611-3"})
    def formula_2021_08_26(persons, period, parameters):
        categories = parameters(period).oqtf.protection.categories
        kept = persons("former_wording_kept", period)
        listed = ("spouse_of_childhood_resident" in categories) | kept
        conditions = persons("spouse_of_childhood_resident_conditions", period)
        lifted = persons("oqtf_protection_lifted_by_polygamy", period)
        return listed & conditions & ~lifted
