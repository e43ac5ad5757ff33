"""The risk of absconding: to be held established until 2016-10-31, that may be held so since."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class absconding_risk_presumed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "In one of the listed cases of risk of absconding"
    documentation = (
        "Six cases from 2011-07-18 (a to f), eight from 2019-01-01 (g and h), numbered 1° to 8° in "
        "another order since 2021-05-01. A special circumstance is not yet weighed."
    )

    @articles({"2011-07-18": "L. 511-1, II, 3°", "2021-05-01": "L. 612-3"})
    def formula_2011_07_18(persons, period):
        return (
            persons("absconding_presumption_irregular_entry", period)
            | persons("absconding_presumption_overstay", period)
            | persons("absconding_presumption_expired_permit", period)
            | persons("absconding_presumption_declared_intention", period)
            | persons("absconding_presumption_evaded_measure", period)
            | persons("absconding_presumption_schengen_state", period)
            | persons("absconding_presumption_forged_document", period)
            | persons("absconding_presumption_insufficient_guarantees", period)
        )


class absconding_risk_established(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The risk of absconding must be held established"
    documentation = (
        "Until 2016-10-31: in a listed case the risk « est regardé comme établi », save special "
        "circumstance. False afterwards, when it only may be."
    )
    end = "2016-10-31"

    @articles({"2011-07-18": "L. 511-1, II, 3°"})
    def formula_2011_07_18(persons, period):
        special_circumstance = persons("special_circumstance_against_absconding", period)
        return persons("absconding_risk_presumed", period) & ~special_circumstance


class absconding_risk_may_be_established(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The risk of absconding may be held established"
    documentation = (
        "From 2016-11-01: in a listed case the risk « peut être regardé comme établi », save "
        "special circumstance: the authority judges. False before, when it must be."
    )

    @articles({"2016-11-01": "L. 511-1, II, 3°", "2021-05-01": "L. 612-3"})
    def formula_2016_11_01(persons, period):
        special_circumstance = persons("special_circumstance_against_absconding", period)
        return persons("absconding_risk_presumed", period) & ~special_circumstance
