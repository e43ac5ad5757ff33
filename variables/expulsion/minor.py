"""L. 521-4, then L. 631-4: the minor."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_protection_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Never expelled: minor"
    documentation = "Under 18 on the day of the decision. Never any exception."

    @articles({"2006-07-26": "L. 521-4", "2021-05-01": "L. 631-4"})
    def formula_2006_07_26(persons, period, parameters):
        age = persons("age", period)
        known = age >= 0
        return known & (age < parameters(period).expulsion.minor.age)
