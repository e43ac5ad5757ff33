"""2° of the relative protection: spouse of a French national."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_relative_protection_spouse_of_french(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Relative protection, before derogations: spouse of a French national"
    documentation = (
        "Married for at least three years, community of life unbroken since the marriage, "
        "nationality kept. Polygamy never was a condition here."
    )

    @articles({"2006-07-26": "L. 521-2, 2°", "2021-05-01": "L. 631-2, 2°"})
    def formula_2006_07_26(persons, period, parameters):
        married_long_enough = at_least_years(
            persons("marriage_date", period),
            persons("reckoning_date", period),
            parameters(period).expulsion.relative.spouse_of_french.marriage_years,
        )
        community_of_life = persons("community_of_life_unbroken", period)
        french_spouse = persons("has_french_spouse", period)
        return married_long_enough & community_of_life & french_spouse
