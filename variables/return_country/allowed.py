"""The bar of article 3 of the European Convention, and whether the country may be designated."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class return_country_barred(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No removal to the country: life, freedom or article 3 ECHR"
    documentation = (
        "The person establishes a threat to life or freedom, or an exposure to treatment contrary "
        "to article 3 of the European Convention on Human Rights. Without any exception."
    )

    @articles({"2006-07-26": "L. 513-2", "2021-05-01": "L. 721-4"})
    def formula_2006_07_26(persons, period):
        return persons("return_country_life_or_freedom_threatened", period) | persons(
            "return_country_inhuman_treatment", period
        )


class return_country_allowed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The country may be designated as country of return"
    documentation = (
        "One of the three countries of the article, and no bar. Before 2011-06-18 the article "
        "speaks of the OQTF and of the reconduite, from then on of every removal measure: it "
        "does not depend on the ground stated."
    )

    @articles({"2006-07-26": "L. 513-2", "2021-05-01": "L. 721-4"})
    def formula_2006_07_26(persons, period):
        listed = (
            persons("return_country_of_nationality", period)
            | persons("return_country_of_travel_document", period)
            | persons("return_country_of_admission", period)
        )
        return listed & ~persons("return_country_barred", period)
