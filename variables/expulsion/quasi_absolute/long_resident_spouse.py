"""3° of the quasi-absolute protection: long resident, married to a protected person."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class long_resident_spouse_under_expulsion(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Residence of over ten years, marriage of four years, community of life"
    documentation = (
        "Strictly more than ten years of regular residence; married for at least four years, "
        "community of life unbroken since the marriage, to a French national who kept the "
        "nationality or to a foreigner resident since at most thirteen (1°)."
    )

    @articles({"2006-07-26": "L. 521-3, 3°", "2021-05-01": "L. 631-3, 3°"})
    def formula_2006_07_26(persons, period, parameters):
        category = parameters(period).expulsion.quasi_absolute.long_resident_spouse
        today = persons("reckoning_date", period)
        long_residence = more_than_years(
            persons("counted_regular_residence_since", period), today, category.residence_years
        )
        married_long_enough = at_least_years(
            persons("marriage_date", period), today, category.marriage_years
        )
        spouse = persons("has_french_spouse", period) | persons(
            "has_spouse_resident_since_childhood", period
        )
        community_of_life = persons("community_of_life_unbroken", period)
        return long_residence & married_long_enough & spouse & community_of_life


class expulsion_quasi_absolute_protection_long_resident_spouse(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Quasi-absolute protection, before derogations: long resident, married"
    documentation = (
        "Not living in polygamy: a condition of the category until 2021-08-25, then a derogation."
    )

    @articles({"2006-07-26": "L. 521-3, 3°", "2021-05-01": "L. 631-3, 3°"})
    def formula_2006_07_26(persons, period):
        no_polygamy = ~persons("lives_in_polygamy", period)
        return no_polygamy & persons("long_resident_spouse_under_expulsion", period)

    @articles({"2021-08-26": "L. 631-3, 3°"})
    def formula_2021_08_26(persons, period):
        return persons("long_resident_spouse_under_expulsion", period)
