"""1° of the list: the minor."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: minor"
    documentation = "Under 18 on the day of the decision. Never any exception."

    @articles(
        {
            "2006-07-26": "L. 511-4, 1°",
            "2021-05-01": "L. 611-3, 1°",
            "2024-01-28": "L. 611-3",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        protection = parameters(period).oqtf.protection
        listed = "minor" in protection.categories
        age = persons("age", period)
        known = age >= 0
        return listed & known & (age < protection.minor.age)
