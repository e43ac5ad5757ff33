"""The request for return aid, and what OFII and the authorities decided about it."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class return_aid_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the request for return aid"
    documentation = (
        "Day on which the request was filed with OFII (before 2009-03-28 ANAEM). Ages and "
        "durations are reckoned on it; where it is not given, on the simulated day."
    )
    reference = ("L. 511-1", "L. 512-5", "L. 711-2")


class return_aid_validation_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which OFII validated the request for return aid"
    documentation = (
        "Not given means the day of the request. From 2025-12-05 the months since the OQTF are "
        "counted up to it."
    )
    reference = ("arrêté du 27 novembre 2025",)


class return_aid_already_received(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Return or reinsertion aid already received"
    documentation = "Whether the person has benefited before from the aid of OFII, once in a life."
    reference = ("arrêté du 16 janvier 2013", "arrêté du 9 octobre 2023, art. 3")


class irregular_stay_at_return_aid_request(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stay is irregular on the day of the request for return aid"
    documentation = (
        "Enough by itself, without an OQTF, for the requests of 2018-04-01 to 2023-10-11. So is "
        "`irregular_stay`."
    )
    reference = ("arrêté du 27 avril 2018",)


class humanitarian_return_case(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Case of humanitarian return"
    documentation = (
        "In destitution or great precariousness, EU nationals included, with the help of the "
        "State to return; or an unaccompanied minor whose return a judge asks for. Of effect "
        "until 2015-04-30."
    )
    reference = ("circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",)


class family_of_2006_schooling_circular(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Family of the circulars of summer 2006 on schooled children"
    documentation = (
        "Whether the person belongs to a family to which the circulars of June to August 2006 "
        "offered a doubled return aid. State it for each member."
    )
    reference = ("programme expérimental d'aide au retour volontaire (2005)",)


class residence_in_mayotte_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Resides in Mayotte without a break since"
    documentation = (
        "First day of the unbroken residence in Mayotte, regular or not; not given means that of "
        "the residence in France."
    )
    reference = ("arrêté du 28 décembre 2020", "arrêté du 3 décembre 2025, art. 3")


class residence_length_excused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Exceptional circumstances stand in for the length of residence"
    documentation = (
        "Whether OFII admitted exceptional circumstances that do without the months of residence: "
        "in Mayotte from 2021, elsewhere from 2023-10-12."
    )
    reference = ("arrêté du 9 octobre 2023, art. 3", "arrêté du 3 décembre 2025, art. 3")


class return_aid_increase_decided(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Increased allowance decided for the nationality or category of the person"
    documentation = (
        "Whether the director of OFII decided, in an operation that encourages returns, an "
        "increased allowance for the nationality or the category of the person. The outcome is "
        "then a ceiling. Of effect from 2015-05-01."
    )
    reference = ("arrêté du 17 avril 2015, art. 1", "arrêté du 9 octobre 2023, art. 1")


class return_aid_operation_in_mayotte(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "Operation against irregular immigration in Mayotte"
    documentation = (
        "Whether the aid is asked for in one of the operations against irregular immigration to "
        "which the order of 3 December 2025 reserves it. True unless stated otherwise."
    )
    reference = ("L. 761-8", "arrêté du 3 décembre 2025, art. 1")


class provides_own_travel_document(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Has a travel document, or obtains it without help"
    documentation = (
        "Whether the person who asks for the aid already has the travel document for the return, "
        "or sees to obtaining it, and OFII grants the exceptional complement for it."
    )
    reference = ("arrêté du 27 avril 2018, art. 1", "arrêté du 9 octobre 2023, art. 1")


class reinsertion_agreement_signature_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Signature of the agreement with the country that provides reinsertion aid"
    documentation = (
        "Day on which the country of nationality signed an intergovernmental agreement, in force "
        "with France, that provides help to reinsert in the country of origin; not given where "
        "there is none."
    )
    reference = ("arrêté du 9 octobre 2023, art. 3", "arrêté du 27 novembre 2025")


class judicial_ban_in_force(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Under a judicial ban from the territory (ITF)"
    documentation = (
        "Whether a criminal court banned the person from the territory, and the ban runs."
    )
    reference = ("arrêté du 27 avril 2018",)


class nationality_on_channel_list(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Nationality most represented among the crossings of the Channel"
    documentation = (
        "Whether the nationality is on the list, kept by the director general of foreigners in "
        "France, of those most represented among the migrants who reach the United Kingdom by sea."
    )
    reference = ("arrêté du 27 novembre 2025, art. 1",)


class oqtf_by_channel_prefect(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "OQTF of the prefect of a department of the Channel"
    documentation = (
        "Whether the OQTF is that of the prefect of Nord, Pas-de-Calais, Somme, Oise or "
        "Seine-Maritime."
    )
    reference = ("arrêté du 27 novembre 2025, art. 1",)


class return_aid_validated_in_lille(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Request for return aid validated by OFII in Lille"
    documentation = "Whether the territorial direction of OFII in Lille validated the request."
    reference = ("arrêté du 27 novembre 2025, art. 1",)


class readmitted_from_united_kingdom(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Readmitted from the United Kingdom"
    documentation = (
        "Whether France readmitted the person under the agreement with the United Kingdom on "
        "perilous crossings, published by decree 2025-798."
    )
    reference = ("arrêté du 27 novembre 2025, art. 1",)


class return_aid_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of OFII's decision on the request for return aid"
    documentation = "Not given while OFII has not decided."
    reference = ("R. 744-12", "R. 552-13")


class return_aid_offer_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Refused the return aid that OFII offered"
    documentation = "Whether the person refused the offer of return aid."
    reference = ("R. 744-12", "R. 552-15")
