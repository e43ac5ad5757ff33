"""4° of the quasi-absolute protection: long resident, parent of a French minor child."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class long_resident_parent_under_expulsion(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = (
        "Residence of over ten years, contribution to the French child since birth or for a year"
    )
    documentation = (
        "Strictly more than ten years of regular residence; effective contribution to the upkeep "
        "and education of the French minor child who resides in France, since its birth or for at "
        "least one year."
    )

    @articles({"2006-07-26": "L. 521-3, 4°", "2021-05-01": "L. 631-3, 4°"})
    def formula_2006_07_26(persons, period, parameters):
        category = parameters(period).expulsion.quasi_absolute.long_resident_parent
        today = persons("reckoning_date", period)
        long_residence = more_than_years(
            persons("counted_regular_residence_since", period), today, category.residence_years
        )
        french_child = persons("has_french_minor_child_in_france", period)
        since_birth = persons("child_support_since_birth", period)
        long_enough = at_least_years(
            persons("child_support_since", period), today, category.support_years
        )
        return long_residence & french_child & (since_birth | long_enough)


class expulsion_quasi_absolute_protection_long_resident_parent(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Quasi-absolute protection, before derogations: long resident, parent of a French child"
    documentation = (
        "Not living in polygamy: a condition of the category until 2021-08-25, then a derogation."
    )

    @articles({"2006-07-26": "L. 521-3, 4°", "2021-05-01": "L. 631-3, 4°"})
    def formula_2006_07_26(persons, period):
        no_polygamy = ~persons("lives_in_polygamy", period)
        return no_polygamy & persons("long_resident_parent_under_expulsion", period)

    @articles({"2021-08-26": "L. 631-3, 4°"})
    def formula_2021_08_26(persons, period):
        return persons("long_resident_parent_under_expulsion", period)
