"""The three countries to which a foreigner may be removed."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Nationality
from openfisca_oqtf.legal import articles


class return_country_of_nationality(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "1°: removable to the country as that of nationality"
    documentation = (
        "The country of nationality, unless the person is a refugee or a claim for asylum is not "
        "decided; nor, from 2011-06-18, under subsidiary protection."
    )

    @articles({"2006-07-26": "L. 513-2, 1°"})
    def formula_2006_07_26(persons, period):
        return (
            persons("return_country_is_own", period)
            & ~persons("refugee_status", period)
            & ~persons("asylum_claim_pending", period)
        )

    @articles({"2011-06-18": "L. 513-2, 1°", "2021-05-01": "L. 721-4, 1°"})
    def formula_2011_06_18(persons, period):
        return (
            persons("return_country_is_own", period)
            & ~persons("refugee_status", period)
            & ~persons("subsidiary_protection_status", period)
            & ~persons("asylum_claim_pending", period)
        )


class return_country_is_own(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The country of return is one whose nationality the person has"
    documentation = "The fact `return_country_is_nationality`, or the same country in both facts."

    @articles({"2006-07-26": "L. 513-2, 1°", "2021-05-01": "L. 721-4, 1°"})
    def formula_2006_07_26(persons, period):
        nationality = persons("nationality", period)
        country = (nationality != Nationality.unknown) & (nationality != Nationality.stateless)
        same = country & (nationality == persons("return_country", period))
        return persons("return_country_is_nationality", period) | same


_OWN_COUNTRY = (
    "The text of 2° does not say, before 2021-05-01, that the country is another than that of "
    "nationality. Reading chosen: it is another, else a national passport would defeat the "
    "exception of 1° for those who seek or have protection."
)


class return_country_of_travel_document(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "2°: removable to the country by reason of a travel document"
    documentation = (
        "A country, other than that of nationality, that issued a valid travel document; from "
        "2016-03-09 only under a readmission agreement; from 2021-05-01 a country for which a "
        "valid document was issued, by whomever, under such an agreement."
    )

    @articles({"2006-07-26": "L. 513-2, 2°"}, doubt=_OWN_COUNTRY)
    def formula_2006_07_26(persons, period):
        other_country = ~persons("return_country_is_own", period)
        return other_country & persons("return_country_issued_travel_document", period)

    @articles({"2016-03-09": "L. 513-2, 2°"}, doubt=_OWN_COUNTRY)
    def formula_2016_03_09(persons, period):
        other_country = ~persons("return_country_is_own", period)
        document = persons("return_country_issued_travel_document", period)
        return other_country & document & persons("return_under_readmission_agreement", period)

    @articles({"2021-05-01": "L. 721-4, 2°"})
    def formula_2021_05_01(persons, period):
        other_country = ~persons("return_country_is_own", period)
        document = persons("travel_document_for_return_country", period) | persons(
            "return_country_issued_travel_document", period
        )
        return other_country & document & persons("return_under_readmission_agreement", period)


class return_country_of_admission(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "3°: removable to the country as one of legal admission"
    documentation = (
        "Another country where the person is legally admissible; from 2016-03-09 only with the "
        "person's agreement."
    )

    @articles({"2006-07-26": "L. 513-2, 3°"})
    def formula_2006_07_26(persons, period):
        other_country = ~persons("return_country_is_own", period)
        return other_country & persons("return_country_legally_admissible", period)

    @articles({"2016-03-09": "L. 513-2, 3°", "2021-05-01": "L. 721-4, 3°"})
    def formula_2016_03_09(persons, period):
        other_country = ~persons("return_country_is_own", period)
        return (
            other_country
            & persons("return_country_legally_admissible", period)
            & persons("return_country_accepted", period)
        )
