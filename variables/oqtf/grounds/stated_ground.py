"""The ground stated by the decision, held against the law of the day."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class third_country_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The stated ground is one of the OQTF of third-country nationals"
    documentation = (
        "False where no OQTF is stated, or where the law of the day knows no such ground."
    )

    @articles({"2006-07-26": "L. 511-1", "2021-05-01": "L. 611-1"})
    def formula_2006_07_26(persons, period, parameters):
        return is_one_of(
            persons("oqtf_ground", period), parameters(period).oqtf.grounds.third_country
        )


class eu_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The stated ground is one of the OQTF of EU citizens and their family"
    documentation = (
        "False where no OQTF is stated, or where the law of the day knows no such ground."
    )

    @articles({"2006-07-26": "L. 511-1", "2011-07-18": "L. 511-3-1", "2021-05-01": "L. 251-1"})
    def formula_2006_07_26(persons, period, parameters):
        return is_one_of(persons("oqtf_ground", period), parameters(period).oqtf.grounds.eu)


class oqtf_ground_available(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The stated ground exists in the law of the day"

    @articles(
        {
            "2006-07-26": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 611-1", "L. 251-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("third_country_oqtf", period) | persons("eu_oqtf", period)
