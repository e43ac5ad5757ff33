"""Notification of the judgment, appeal against it, and administrative recourse."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ContestedDecision


class judgment_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the judgment of the administrative court"
    documentation = (
        "Day on which the judgment of the administrative court was notified to the person; not "
        "given where there is none."
    )
    reference = ("CJA R. 775-10", "CJA R. 776-9", "R. 911-8", "R. 922-27")


class judgment_under_common_procedure(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The judgment is on a decision contested within two months"
    documentation = (
        "Whether the judgment rules on an expulsion, a refusal of stay without OQTF or another "
        "decision contested under the common law, outside the special procedures of removal."
    )
    reference = ("CJA R. 811-2",)


class appeal_period_not_stated(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The notification of the judgment does not state the month to appeal"
    documentation = (
        "Whether the notification of the judgment leaves out that the time to appeal is shorter "
        "than two months."
    )
    reference = ("CJA R. 811-3",)


class caa_legal_aid_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Request for legal aid for the appeal"
    documentation = (
        "Day on which legal aid was requested for the appeal against the judgment; not given where "
        "it was not."
    )
    reference = ("CJA R. 776-9", "CJA R. 811-2")


class caa_legal_aid_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the decision on legal aid for the appeal"
    documentation = (
        "Day on which the decision on that request was notified; not given while it was not."
    )
    reference = ("CJA R. 776-9", "CJA R. 811-2")


class caa_lawyer_appointed_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Appointment of the lawyer of the legal aid for the appeal"
    documentation = (
        "Day on which the lawyer paid by legal aid was appointed for the appeal, where that is "
        "later than the notification of the decision on legal aid; not given otherwise."
    )
    reference = ("CJA R. 776-9", "CJA R. 811-2")


class caa_appeal_filing_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Filing of the appeal before the administrative court of appeal"
    documentation = "Day on which the appeal was filed; not given where none was."
    reference = ("CJA R. 776-9", "CJA R. 811-2")


class caa_judgment_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the ruling of the administrative court of appeal"
    documentation = (
        "Day on which the ruling (arrêt, or order) of the administrative court of appeal was "
        "notified to the person; not given where there is none."
    )
    reference = ("CJA R. 821-1",)


class administrative_recourse_against(Variable):
    value_type = Enum
    possible_values = ContestedDecision
    default_value = ContestedDecision.none
    entity = Person
    definition_period = ETERNITY
    label = "Decision against which an administrative recourse was made"
    documentation = (
        "Decision whose author (gracious recourse) or the minister (hierarchical recourse) was "
        "asked to withdraw it; `none` where nobody was."
    )
    reference = ("CJA R. 421-2", "R. 911-1")


class administrative_recourse_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Receipt of the administrative recourse"
    documentation = (
        "Day on which the administration received the first gracious or hierarchical recourse; not "
        "given where there is none."
    )
    reference = ("CJA R. 421-2",)


class administrative_recourse_rejection_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the rejection of the administrative recourse"
    documentation = (
        "Day on which the express rejection was notified; not given where the administration kept "
        "silent."
    )
    reference = ("CJA R. 421-2",)
