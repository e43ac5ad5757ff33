"""Cases of the list found in the conduct: intention, earlier measure, forgery, Schengen."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class absconding_presumption_declared_intention(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk of absconding: declared intention not to leave"
    documentation = "An explicit declaration. From 2019-01-01."

    @articles({"2019-01-01": "L. 511-1, II, 3°, h", "2021-05-01": "L. 612-3, 4°"})
    def formula_2019_01_01(persons, period):
        declared = persons("declared_intention_not_to_leave", period)
        return persons("third_country_oqtf", period) & declared


class absconding_presumption_evaded_measure(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk of absconding: earlier removal measure evaded"
    documentation = (
        "The finding that an earlier measure of any kind was evaded, or an earlier OQTF, "
        "enforceable, that was never executed."
    )

    @articles(
        {"2011-07-18": "L. 511-1, II, 3°, d", "2021-05-01": "L. 612-3, 5°"},
        doubt=(
            "An enforceable OQTF left unexecuted is held to be evaded, as in CAA Nancy, 12 "
            "November 2025, no 24NC00656."
        ),
    )
    def formula_2011_07_18(persons, period):
        evaded = persons("evaded_earlier_removal_measure", period)
        unexecuted = persons("earlier_oqtf_date", period) < persons("reckoning_date", period)
        return persons("third_country_oqtf", period) & (evaded | unexecuted)


class absconding_presumption_schengen_state(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk of absconding: irregular in another Schengen State"
    documentation = (
        "Irregular entry into such a State and, there, an enforceable removal decision or a stay "
        "without a right of residence. From 2019-01-01."
    )

    @articles({"2019-01-01": "L. 511-1, II, 3°, g", "2021-05-01": "L. 612-3, 6°"})
    def formula_2019_01_01(persons, period):
        entered_irregularly = persons("entered_schengen_state_irregularly", period)
        removal_decision = persons("enforceable_removal_by_schengen_state", period)
        stayed = persons("stayed_in_schengen_state_without_right", period)
        irregular_there = entered_irregularly & (removal_decision | stayed)
        return persons("third_country_oqtf", period) & irregular_there


class absconding_presumption_forged_document(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk of absconding: forged document"
    documentation = (
        "A permit or an identity or travel document counterfeited, falsified or under another "
        "name; from 2019-01-01 also its use."
    )

    @articles({"2011-07-18": "L. 511-1, II, 3°, e"})
    def formula_2011_07_18(persons, period):
        forged = persons("forged_document", period)
        return persons("third_country_oqtf", period) & forged

    @articles({"2019-01-01": "L. 511-1, II, 3°, e", "2021-05-01": "L. 612-3, 7°"})
    def formula_2019_01_01(persons, period):
        forged = persons("forged_document", period)
        used = persons("used_forged_document", period)
        return persons("third_country_oqtf", period) & (forged | used)
