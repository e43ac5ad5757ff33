"""The form of the decision: reasons, information, language, place."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class oqtf_reasons_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The OQTF states its reasons"
    documentation = (
        "Whether the decision states, in law and in fact, why the person must leave. Reasons "
        "given only for the decision on the residence permit do not count here."
    )
    reference = ("L. 511-1", "L. 511-3-1", "L. 613-1", "L. 251-1")


class permit_decision_reasons_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The decision on the residence permit states its reasons"
    documentation = (
        "Whether the refusal or withdrawal of the residence permit or provisional document, on "
        "which the OQTF rests, states its reasons. For an OQTF before 2007-11-22 it must also "
        "recall the articles that allow an OQTF."
    )
    reference = ("L. 511-1", "L. 613-1")


class departure_delay_refusal_reasons_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The refusal of a departure delay states its reasons"
    documentation = "Whether the decision that grants no departure delay states its reasons."
    reference = ("L. 511-1", "L. 613-2")


class departure_delay_end_reasons_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The decision that ends the departure delay states its reasons"
    documentation = (
        "Whether the later decision that puts an end to a delay already granted states its reasons."
    )
    reference = ("L. 511-1", "L. 613-2")


class irtf_reasons_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The ban on return states its reasons"
    documentation = "Whether the decision that orders the IRTF states its reasons."
    reference = ("L. 511-1", "L. 613-2")


class irtf_prolongation_reasons_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The prolongation of the ban on return states its reasons"
    documentation = "Whether the decision that prolongs the IRTF states its reasons."
    reference = ("L. 511-1", "L. 613-2")


class ictf_reasons_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The ban on movement states its reasons"
    documentation = "Whether the decision that orders the ICTF states its reasons."
    reference = ("L. 511-3-2", "L. 251-4", "L. 622-1")


class language_information_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Told that the main elements can be had in a language understood"
    documentation = (
        "Whether the person was told of the right to receive the main elements of the decisions "
        "in a language that he or she understands, or may be supposed to understand."
    )
    reference = ("L. 512-2", "L. 613-4")


class translation_requested(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The person asked for the main elements in a language understood"
    documentation = (
        "Whether the person asked to receive the main elements of the decisions in a language "
        "understood."
    )
    reference = ("L. 512-2", "R. 512-1-1", "L. 613-4", "R. 613-4")


class translation_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The main elements were given in a language understood"
    documentation = (
        "Whether the person received the main elements of the decisions in a language that he or "
        "she understands, or may be supposed to understand, in writing or through an interpreter."
    )
    reference = ("L. 512-2", "R. 512-1-1", "L. 613-4", "R. 613-4")


class counsel_contact_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Put in a position to warn a counsel, the consulate or a person of choice"
    documentation = (
        "Whether the person was, as soon as possible after the notification, put in a position to "
        "warn a counsel, the consulate or a person of his or her choice."
    )
    reference = ("L. 512-2", "L. 613-3")


class counsel_and_interpreter_information_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Prisoner told that an interpreter and a counsel can be asked for"
    documentation = (
        "Whether the prisoner was told at the notification, in a language understood, that the "
        "help of an interpreter and of a counsel can be asked for."
    )
    reference = ("L. 512-1", "L. 614-14", "L. 613-5-1")


class enforcement_information_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Told in writing when the OQTF can be enforced"
    documentation = (
        "Whether the written notification of the OQTF says from when, and under which conditions, "
        "it can be executed by force."
    )
    reference = ("L. 512-3", "L. 613-3")


class departure_delay_end_information_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Told that the departure delay can be ended"
    documentation = (
        "Whether the person who has a departure delay was told that the authority may put an end "
        "to it."
    )
    reference = ("R. 511-2", "R. 613-5")


class departure_delay_mentioned(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The notification mentions the departure delay"
    documentation = (
        "Whether the notification of the OQTF of an EU citizen or family member says within what "
        "delay to leave."
    )
    reference = ("R. 512-1", "R. 251-2")


class irtf_start_information_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Told from when the ban on return runs"
    documentation = (
        "Whether the person was told that the IRTF is enforceable and that its length runs from "
        "the day on which the OQTF is obeyed."
    )
    reference = ("R. 511-5", "R. 613-6")


class sis_information_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Told of the alert in the Schengen information system"
    documentation = (
        "Whether the person under an IRTF was told that an alert for refusal of entry is entered "
        "in the Schengen information system (SIS)."
    )
    reference = ("L. 511-1", "L. 613-5")


class decision_in_paris(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The decision is taken in Paris"
    documentation = (
        "Whether the OQTF, or the decision on the permit, is taken in Paris, where the prefect of "
        "police decides."
    )
    reference = ("R. 512-1", "R. 613-1")
