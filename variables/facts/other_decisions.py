"""Notification of the decisions that can be contested apart from the OQTF."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import HouseArrestCase, NotificationChannel


class irtf_notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the later ban on return was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known. Matters in detention (and from 2016-11-01 to 2024-07-14 under house arrest)."
    )
    reference = ("CJA R. 776-4", "L. 614-4")


class irtf_prolongation_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the prolongation of the ban on return"
    documentation = (
        "Day on which the decision that prolongs the IRTF was notified; not given where there is "
        "none."
    )
    reference = ("CJA R. 776-3", "R. 614-2")


class irtf_prolongation_notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the prolongation of the ban was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known. Matters in detention (and from 2016-11-01 to 2021-04-30 under house arrest)."
    )
    reference = ("CJA R. 776-4", "R. 614-2")


class remise_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the handing over to another State (remise)"
    documentation = (
        "Day on which the decision of remise was notified, with the ban on movement (ICTF) that "
        "may come with it; not given where there is none. A Dublin transfer is another decision."
    )
    reference = ("L. 531-1", "L. 621-1")


class remise_notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the handing over was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known. Matters in detention (until 2024-07-14 under house arrest too)."
    )
    reference = ("L. 623-1",)


class other_state_measure_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the decision to execute another State's measure"
    documentation = (
        "Day on which the decision to execute the removal measure of another State, or its alert "
        "for refusal of entry, was notified; not given where there is none."
    )
    reference = ("L. 531-3", "L. 615-1")


class other_state_measure_notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the decision to execute that measure was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known. Matters in detention (until 2024-07-14 under house arrest too)."
    )
    reference = ("L. 615-2",)


class house_arrest_case(Variable):
    value_type = Enum
    possible_values = HouseArrestCase
    default_value = HouseArrestCase.none
    entity = Person
    definition_period = ETERNITY
    label = "House arrest, and what for"
    documentation = (
        "Case of the house arrest (assignation à résidence) whose recourse is asked for; the "
        "decision names its article. `none` where there is none."
    )
    reference = ("L. 561-1", "L. 561-2", "L. 731-1", "L. 731-3")


class house_arrest_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the house arrest"
    documentation = (
        "Day on which the house arrest, or its renewal, was notified by an agent; not given where "
        "there is none. By post the 48 hours never start: leave it out then."
    )
    reference = ("L. 512-1", "CJA R. 776-4", "L. 732-8")


class house_arrest_notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the house arrest was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known."
    )
    reference = ("L. 512-1", "CJA R. 776-4", "L. 732-8")


class house_arrest_by_minister(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "House arrest decided by a minister"
    documentation = (
        "Whether the house arrest was decided by a minister, not by a prefect. Matters for a "
        "person under an expulsion or a ban from the territory."
    )
    reference = ("CJA R. 312-8",)


class detention_order_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the detention order"
    documentation = (
        "Day on which the decision to place the person in administrative detention (rétention) was "
        "notified; not given where there is none."
    )
    reference = ("L. 551-1", "L. 512-1", "L. 741-10")


class detention_order_notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the detention order was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known. Of no effect from 2024-07-15: the delay is then in days."
    )
    reference = ("L. 512-1", "L. 741-10")


class expulsion_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the expulsion"
    documentation = (
        "Day on which the expulsion order (arrêté d'expulsion) was notified; not given where there "
        "is none."
    )
    reference = ("L. 521-1", "L. 631-1")


class expulsion_by_minister(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Expulsion decided by the minister"
    documentation = "Whether the minister decided the expulsion, not the prefect."
    reference = ("CJA R. 312-8", "L. 522-1", "L. 632-1")


class ofpra_decision_notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the OFPRA's decision was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known. Matters for a seeker under an expulsion or a ban from the territory."
    )
    reference = ("L. 571-4", "L. 753-7")


class aprf_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the reconduite à la frontière"
    documentation = (
        "Day on which the order of removal to the border (APRF) was notified; not given where "
        "there is none. The law knows no such order from 2016-11-01 on."
    )
    reference = ("L. 512-2", "L. 533-1")


class aprf_notification_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the reconduite was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known."
    )
    reference = ("L. 512-2", "CJA R. 776-4")


class aprf_notification_channel(Variable):
    value_type = Enum
    possible_values = NotificationChannel
    default_value = NotificationChannel.administrative
    entity = Person
    definition_period = ETERNITY
    label = "Channel of notification of the reconduite"
    documentation = "Handed over by an agent, or sent by registered letter."
    reference = ("L. 512-2",)
