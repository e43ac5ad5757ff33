"""f, then 8° of the list: insufficient guarantees of representation, in two wordings."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class insufficient_guarantees_of_representation(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Insufficient guarantees of representation"
    documentation = (
        "One of the examples that the law of the day gives, or another reason found "
        "(« notamment »). Whether or not there is an OQTF."
    )

    @articles({"2011-07-18": "L. 511-1, II, 3°, f"})
    def formula_2011_07_18(persons, period):
        no_document = persons("identity_document_not_proved", period)
        hidden_identity = persons("identity_elements_hidden", period)
        residence_unknown = persons("residence_not_declared", period)
        evaded_duties = persons("evaded_supervision", period)
        other_reason = persons("other_lack_of_guarantees", period)
        return no_document | hidden_identity | residence_unknown | evaded_duties | other_reason

    @articles({"2019-01-01": "L. 511-1, II, 3°, f", "2021-05-01": "L. 612-3, 8°"})
    def formula_2019_01_01(persons, period):
        # Who cannot prove that a document exists cannot present it either.
        no_document = persons("identity_document_not_presented", period) | persons(
            "identity_document_not_proved", period
        )
        no_information = persons("identity_information_refused", period)
        inaccurate = persons("inaccurate_information_given", period)
        no_fingerprints = persons("fingerprints_or_photograph_refused", period)
        no_home = persons("no_permanent_home", period)
        evaded_duties = persons("evaded_supervision", period) | persons(
            "evaded_consulate_or_transfer_duties", period
        )
        other_reason = persons("other_lack_of_guarantees", period)
        return (
            no_document
            | no_information
            | inaccurate
            | no_fingerprints
            | no_home
            | evaded_duties
            | other_reason
        )


class absconding_presumption_insufficient_guarantees(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk of absconding: insufficient guarantees of representation"

    @articles({"2011-07-18": "L. 511-1, II, 3°, f", "2021-05-01": "L. 612-3, 8°"})
    def formula_2011_07_18(persons, period):
        insufficient = persons("insufficient_guarantees_of_representation", period)
        return persons("third_country_oqtf", period) & insufficient
