"""Findings on public order and on humanitarian grounds."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class public_order_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Threat to public order"
    documentation = "Whether the presence or conduct is found to be a threat to public order."
    reference = ("L. 511-1", "L. 611-1, 5°", "L. 412-5")


class serious_public_order_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Serious threat to public order"
    documentation = (
        "Whether the presence is found to be a serious threat (menace grave) to public order."
    )
    reference = ("L. 521-1", "L. 631-1", "L. 612-6")


class humanitarian_circumstances(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Humanitarian circumstances against a ban on return"
    documentation = (
        "Whether humanitarian circumstances may justify that no ban on return be issued."
    )
    reference = ("L. 511-1", "L. 612-6", "L. 612-7")
