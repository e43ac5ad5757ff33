"""Notification, custody, recourse and legal aid."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Custody, NotificationChannel


class notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of notification"
    documentation = (
        "Day on which the decision was notified; not given means the day of the decision."
    )
    reference = ("L. 512-1", "L. 614-1")


class notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day of notification"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place of notification; -1 "
        "where the hour is not known."
    )
    reference = ("L. 512-1", "L. 614-1")


class notification_channel(Variable):
    value_type = Enum
    possible_values = NotificationChannel
    default_value = NotificationChannel.administrative
    entity = Person
    definition_period = ETERNITY
    label = "Channel of notification"
    documentation = "Handed over by an agent, or sent by registered letter."
    reference = ("L. 512-1", "L. 614-1")


class custody(Variable):
    value_type = Enum
    possible_values = Custody
    default_value = Custody.free
    entity = Person
    definition_period = ETERNITY
    label = "Liberty at the notification"
    documentation = (
        "Whether the person is free, under house arrest, in administrative detention or in "
        "prison when the decision is notified."
    )
    reference = ("L. 512-1", "L. 614-1")


class release_likely_before_ruling(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Prisoner likely to be released before the ruling"
    documentation = "Said of a prisoner whose release is likely before the judge rules."
    reference = ("L. 512-1", "L. 614-15")


class restraint_during_case(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Restraint notified while the court is seised"
    documentation = (
        "Whether a detention or a house arrest was notified while the court was already seised."
    )
    reference = ("L. 512-1", "L. 614-9", "L. 911-1")


class appeal_filing_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the recourse was filed"
    documentation = "Day on which the recourse against the OQTF was filed."
    reference = ("L. 512-1", "L. 614-1")


class appeal_filing_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day of the filing"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place of notification; -1 "
        "where the hour is not known."
    )
    reference = ("L. 512-1", "L. 614-1")


class legal_aid_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the request for legal aid"
    documentation = "Day on which legal aid was requested."
    reference = ("L. 512-1", "L. 911-1")


class legal_aid_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the decision on legal aid"
    documentation = "Day on which the decision on legal aid was notified."
    reference = ("L. 512-1", "L. 911-1")
