"""The decision that fixes the country of return."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class return_country_separate_decision_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The country of return is fixed by a decision distinct from the OQTF"
    documentation = (
        "Distinct, even where one document holds both: it is contested, and annulled, on its own."
    )

    @articles({"2006-07-26": "L. 513-3", "2021-05-01": "L. 721-3"})
    def formula_2006_07_26(persons, period):
        return persons("oqtf_ground_available", period)


class return_country_mention_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF must name the country of forced return"
    documentation = (
        "Before 2011-07-18 the duty stands in the paragraph on the refusal of a permit, not in the "
        "one on EU citizens; from 2021-05-01 L. 612-12 is not among the articles that L. 253-1 "
        "extends to EU citizens and their family."
    )

    @articles({"2006-07-26": "L. 511-1"})
    def formula_2006_07_26(persons, period):
        return persons("third_country_oqtf", period)

    @articles({"2011-07-18": ("L. 511-1", "L. 511-3-1")})
    def formula_2011_07_18(persons, period):
        return persons("oqtf_ground_available", period)

    @articles({"2021-05-01": ("L. 612-12", "L. 253-1")})
    def formula_2021_05_01(persons, period):
        return persons("third_country_oqtf", period)


class return_country_mention_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF does not name the country of forced return"
    documentation = "Where it must; the country may then still be fixed by a later decision."

    @articles(
        {
            "2006-07-26": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 612-12", "L. 253-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        required = persons("return_country_mention_required", period)
        return required & ~persons("return_country_named", period)
