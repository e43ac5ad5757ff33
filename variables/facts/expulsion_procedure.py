"""The procedure before the commission that gives its opinion on the expulsion."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class expulsion_summons_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the summons before the commission was handed over"
    documentation = (
        "Day on which the notice of the procedure, which summons before the commission "
        "(bulletin spécial, then bulletin de notification), was handed over to the person; not "
        "given where it was not."
    )
    reference = ("L. 522-2", "R. 522-6", "L. 632-2", "R. 632-5")


class expulsion_commission_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the meeting of the commission"
    documentation = (
        "Day for which the commission was called to hear the person; not given where there was "
        "no meeting."
    )
    reference = ("L. 522-2", "L. 632-2")


class expulsion_postponement_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which a postponement was granted"
    documentation = (
        "Day of the decision of the commission that grants the postponement asked for by the "
        "person for a legitimate reason; not given where there was none."
    )
    reference = ("L. 522-2", "R. 522-7", "L. 632-2", "R. 632-6")


class expulsion_extended_until(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Last day of the time that the commission gave itself"
    documentation = (
        "Last day of the further time fixed by the commission when it granted the postponement; "
        "not given means the longest one that the law allows."
    )
    reference = ("L. 522-2", "L. 632-2")


class expulsion_opinion_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the opinion of the commission"
    documentation = (
        "Day on which the commission gave its opinion, favourable or not; not given where it "
        "gave none."
    )
    reference = ("L. 522-2", "R. 522-8", "L. 632-2", "R. 632-7")
