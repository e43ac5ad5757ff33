"""The country to which the person would be removed, or would leave."""

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Nationality


class return_country(Variable):
    value_type = Enum
    possible_values = Nationality
    default_value = Nationality.unknown
    entity = Person
    definition_period = ETERNITY
    label = "Country of return"
    documentation = (
        "Country that the decision names, or that is thought of: code ISO 3166-1 alpha-2 in lower "
        "case (`ma`, `sn`), `unknown` where it is not known. All the facts on the country of "
        "return speak of this one country."
    )
    reference = ("L. 513-2", "L. 721-3", "L. 721-4")


class return_country_named(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The OQTF names the country of return"
    documentation = (
        "Whether the OQTF, or the decision notified with it, names the country to which the "
        "person would be removed by force."
    )
    reference = ("L. 511-1", "L. 511-3-1", "L. 612-12")


class return_country_is_nationality(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The country of return is one of nationality"
    documentation = (
        "Whether the person has the nationality of the country of return. Follows of itself "
        "where `return_country` and `nationality` are the same; to be stated for a second "
        "nationality."
    )
    reference = ("L. 513-2, 1°", "L. 721-4, 1°")


class return_country_issued_travel_document(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The country of return issued a valid travel document"
    documentation = (
        "Whether the country of return issued to the person a travel document that is still valid."
    )
    reference = ("L. 513-2, 2°", "L. 721-4, 2°")


class travel_document_for_return_country(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A valid travel document for the country of return exists"
    documentation = (
        "Whether a travel document still valid allows the person to enter the country of return, "
        "whoever issued it (a European laissez-passer for instance). Follows of itself where that "
        "country issued one. Of effect from 2021-05-01."
    )
    reference = ("L. 721-4, 2°",)


class return_under_readmission_agreement(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Return under a readmission agreement"
    documentation = (
        "Whether an agreement or arrangement on readmission, of the EU or of France with the "
        "country of return, covers the person and is what the removal (from 2021-05-01: the "
        "issue of the travel document) rests on. Of effect from 2016-03-09."
    )
    reference = ("L. 513-2, 2°", "L. 721-4, 2°")


class return_country_legally_admissible(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Legally admissible in the country of return"
    documentation = (
        "Whether the law of the country of return lets the person in: right to enter or stay "
        "there, visa, permit. Not needed for the country of nationality."
    )
    reference = ("L. 513-2, 3°", "L. 511-1", "L. 721-4, 3°", "L. 711-2")


class return_country_accepted(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The person agrees to the country of return"
    documentation = (
        "Whether the person agrees to be removed to this country. Of effect from 2016-03-09."
    )
    reference = ("L. 513-2, 3°", "L. 721-4, 3°")


class asylum_claim_undecided(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Asylum claim not yet decided"
    documentation = (
        "Whether the person has claimed asylum and no decision was given on the claim yet: a "
        "conclusion already reached, where an appeal is pending as well."
    )
    reference = ("L. 513-2, 1°", "L. 721-4, 1°")


class return_country_life_or_freedom_threatened(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Life or freedom threatened in the country of return"
    documentation = (
        "Whether the person establishes that life or freedom is threatened there. Finding of the "
        "authority or of the judge."
    )
    reference = ("L. 513-2", "L. 721-4")


class return_country_inhuman_treatment(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Exposed to inhuman treatment in the country of return"
    documentation = (
        "Whether the person establishes an exposure there to torture or to inhuman or degrading "
        "treatment (article 3 of the European Convention on Human Rights). Finding of the "
        "authority or of the judge."
    )
    reference = ("L. 513-2", "L. 721-4")


class return_country_in_eu_or_schengen(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The country of return is in the EU or applies the Schengen acquis"
    documentation = (
        "Whether the country of return is a Member State of the EU, or Iceland, Liechtenstein, "
        "Norway or Switzerland. Follows of itself from a `return_country` on the lists of the day."
    )
    reference = ("L. 511-1", "L. 711-2")


class accompanied_by_eu_minor_in_sole_care(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Accompanied by a minor EU national in sole care"
    documentation = (
        "Whether a minor child travels with the person, is a national of another Member State of "
        "the EU, of Iceland, Liechtenstein, Norway or Switzerland, and is in the sole effective "
        "care of the person. Of effect from 2016-11-01."
    )
    reference = ("L. 511-1", "L. 711-2")
