"""The asylum application: procedure, decisions of the OFPRA and of the CNDA."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AsylumProcedure, OfpraDecision


class asylum_application_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the asylum application"
    documentation = (
        "Day on which the last asylum application, or application for re-examination, was "
        "presented to the authority; not given where there is none. Where the steps that followed "
        "are given and this day is not, the application is held older than they are."
    )
    reference = ("L. 742-1", "L. 743-1", "L. 541-1")


class asylum_procedure(Variable):
    value_type = Enum
    possible_values = AsylumProcedure
    default_value = AsylumProcedure.none
    entity = Person
    definition_period = ETERNITY
    label = "Procedure of the asylum application"
    documentation = (
        "Procedure that governs the application: `normal`, `accelerated` (before 2015-11-01 the "
        "priority procedure, that of the seeker whose admission to stay was rightly refused "
        "under 2° to 4° of L. 741-4), or `dublin` while another State is held responsible. An "
        "application whose procedure is not given is judged as a normal one."
    )
    reference = ("L. 741-4", "L. 742-6", "L. 531-24", "L. 571-1")


class ofpra_decision(Variable):
    value_type = Enum
    possible_values = OfpraDecision
    default_value = OfpraDecision.none
    entity = Person
    definition_period = ETERNITY
    label = "Decision of the OFPRA on the application"
    documentation = (
        "Kind of the last decision, unless it grants protection (`asylum_protection_granted_date` "
        "says so). A rejection has a member of its own only where the law ends the right to "
        "remain without waiting for the CNDA. A notification without a kind is read as an "
        "ordinary rejection."
    )
    reference = ("L. 743-2", "L. 542-2")


class ofpra_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the OFPRA took its decision"
    documentation = (
        "Day on which the OFPRA took the decision, before its notification; not given means the "
        "day of the notification."
    )
    reference = ("L. 743-2", "L. 542-2")


class ofpra_decision_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the OFPRA's decision"
    documentation = (
        "Day on which the decision of the OFPRA was notified to the seeker; not given where it "
        "was not."
    )
    reference = ("L. 742-3", "L. 743-1", "L. 542-1")


class asylum_file_reopened_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the closed file was reopened"
    documentation = (
        "Day on which the OFPRA reopened the file that it had closed; not given where it did not."
    )
    reference = ("L. 743-2, 3°", "L. 542-2, 1°")


class asylum_withdrawal_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the seeker withdrew the application"
    documentation = (
        "Day on which the seeker informed the OFPRA that the application was withdrawn; not "
        "given where it was not."
    )
    reference = ("L. 743-2, 2°", "L. 542-2, 2°")


class reexamination_only_to_defeat_removal(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "First re-examination asked for only to defeat a removal"
    documentation = (
        "Whether the application is a first one for re-examination, lodged with the sole aim of "
        "defeating a removal measure. Of effect once the OFPRA has held it inadmissible."
    )
    reference = ("L. 743-2, 4°", "L. 542-2, 2°")


class reexamination_after_rejected_reexamination(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "New re-examination, after a first one finally rejected"
    documentation = (
        "Whether the application asks for a further re-examination after the final rejection of "
        "a first one."
    )
    reference = ("L. 743-2, 5°", "L. 542-2, 2°")


class extradition_or_surrender_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Final extradition, European warrant or surrender to an international court"
    documentation = (
        "Day of the final decision to extradite to a State other than the country of origin, of "
        "the decision to surrender under a European arrest warrant, or of the request of an "
        "international criminal court; not given where there is none."
    )
    reference = ("L. 743-2, 6°", "L. 542-2, 2°")


class cnda_appeal_filed(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Appeal to the CNDA filed in time"
    documentation = (
        "Whether an appeal against the decision of the OFPRA was filed in time with the CNDA "
        "(until 2007 the Commission des recours des réfugiés). A ruling given below says so too: "
        "leave out the ruling on an appeal filed too late."
    )
    reference = ("L. 742-3", "L. 743-1", "L. 542-1")


class cnda_appeal_deadline_with_legal_aid(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Last day to appeal to the CNDA, where legal aid moved it"
    documentation = (
        "Last day of the time to appeal to the CNDA where an application for legal aid "
        "suspended or restarted it; not given means one month from the notification."
    )
    reference = ("L. 731-2", "L. 532-1")


class cnda_public_reading_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Public reading of the CNDA's decision"
    documentation = (
        "Day on which the decision of the CNDA was read in public; not given where it ruled by "
        "an order, or has not ruled."
    )
    reference = ("L. 743-1", "L. 542-1")


class cnda_order_signature_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Signature of the CNDA's order"
    documentation = (
        "Day on which the order (ordonnance) of the CNDA was signed; not given where it ruled "
        "after a hearing, or has not ruled."
    )
    reference = ("L. 542-1",)


class cnda_decision_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the CNDA's decision or order"
    documentation = (
        "Day on which the decision or order of the CNDA was notified to the seeker; not given "
        "where it was not."
    )
    reference = ("L. 742-3", "L. 743-1", "L. 542-1")


class asylum_protection_granted_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which asylum was granted"
    documentation = (
        "Day on which the OFPRA or the CNDA recognised the status of refugee or granted "
        "subsidiary protection. The seeker's right to remain gives way to a residence permit "
        "that the law prescribes: say so with `permit_due_by_right`."
    )
    reference = ("L. 742-6", "L. 511-5", "L. 613-6")


class dublin_transfer_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Transfer to the responsible State, or departure"
    documentation = (
        "Day of the effective transfer to the State responsible for the application, or of the "
        "departure of the seeker; not given where there was none."
    )
    reference = ("L. 742-6", "L. 742-1", "L. 571-1")


class asylum_stay_refusal_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification that the seeker's authorisation to stay ends"
    documentation = (
        "Day on which the refusal to renew, or the withdrawal, of the provisional authorisation "
        "to stay as a seeker was notified. Of effect until 2007-11-21 only."
    )
    reference = ("L. 742-3",)


class right_to_remain_end_known_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the authority learnt that the right to remain had ended"
    documentation = (
        "Day on which the prefect learnt that the seeker's right to remain had ended, as the "
        "information system of the OFPRA shows it until the contrary is proved."
    )
    reference = ("R. 611-3", "R. 531-19", "R. 531-21", "R. 532-57")


class other_permit_envisaged(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority envisages a permit on another ground"
    documentation = (
        "Whether the authority envisages to admit the refused seeker to stay on another ground "
        "than asylum."
    )
    reference = ("L. 542-4",)
