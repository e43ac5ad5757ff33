"""1° of the relative protection: parent of a French minor child."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class parent_of_french_child_under_expulsion(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Contributes to the French child since birth, or for a year"
    documentation = (
        "Effective contribution to the upkeep and education of the French minor child who resides "
        "in France, since its birth or for at least one year."
    )

    @articles({"2006-07-26": "L. 521-2, 1°", "2021-05-01": "L. 631-2, 1°"})
    def formula_2006_07_26(persons, period, parameters):
        years = parameters(period).expulsion.relative.parent_of_french_child.support_years
        french_child = persons("has_french_minor_child_in_france", period)
        since_birth = persons("child_support_since_birth", period)
        long_enough = at_least_years(
            persons("child_support_since", period), persons("reckoning_date", period), years
        )
        return french_child & (since_birth | long_enough)


class expulsion_relative_protection_parent_of_french_child(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Relative protection, before derogations: parent of a French minor child"
    documentation = (
        "Not living in polygamy: a condition of the category until 2021-08-25, then a derogation."
    )

    @articles({"2006-07-26": "L. 521-2, 1°", "2021-05-01": "L. 631-2, 1°"})
    def formula_2006_07_26(persons, period):
        no_polygamy = ~persons("lives_in_polygamy", period)
        return no_polygamy & persons("parent_of_french_child_under_expulsion", period)

    @articles({"2021-08-26": "L. 631-2, 1°"})
    def formula_2021_08_26(persons, period):
        return persons("parent_of_french_child_under_expulsion", period)
