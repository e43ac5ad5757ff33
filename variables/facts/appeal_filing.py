"""How the recourse was filed, and what happened while its time limit ran."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Custody, DistanceFromCourt


class appeal_posted_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the recourse was posted"
    documentation = (
        "Day of the postmark of the recourse sent by post; not given where it was filed otherwise. "
        "`appeal_filing_date` is the day on which the court registered it."
    )
    reference = ("CJA R. 421-1",)


class appeal_handed_to_custodian_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the recourse was handed to the head of the prison or centre"
    documentation = (
        "Day on which the person handed the recourse to the head of the prison or of the detention "
        "centre; not given where it was filed otherwise."
    )
    reference = ("CJA R. 776-29", "CJA R. 776-31")


class appeal_handed_to_custodian_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day of that handing over"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known."
    )
    reference = ("CJA R. 776-29", "CJA R. 776-31")


class lawyer_appointed_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the lawyer of the legal aid was appointed"
    documentation = (
        "Day on which the lawyer paid by legal aid was appointed, where that is later than the "
        "notification of the decision on legal aid; not given otherwise."
    )
    reference = ("L. 512-1", "L. 911-1")


class custody_after_notification(Variable):
    value_type = Enum
    possible_values = Custody
    default_value = Custody.free
    entity = Person
    definition_period = ETERNITY
    label = "Restraint ordered after the notification"
    documentation = (
        "House arrest (assignation à résidence), detention (rétention) or prison that begins after "
        "the notification of the OQTF; `free` where there is none."
    )
    reference = ("R. 921-1", "R. 921-2")


class custody_change_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the person was told of the new time limit"
    documentation = (
        "Day on which the administration, or the prison registry, told the person that the time "
        "limit was interrupted and that a new one runs, with the restraint ordered after the "
        "notification."
    )
    reference = ("R. 921-1", "R. 921-2")


class custody_change_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day of that information"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known."
    )
    reference = ("R. 921-1", "R. 921-2")


class departure_delay_withdrawn_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the end of the departure delay was notified"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known."
    )
    reference = ("CJA R. 776-2",)


class court_in_alsace_moselle(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The court sits in Alsace-Moselle"
    documentation = (
        "Whether the court is in Bas-Rhin, Haut-Rhin or Moselle, where Good Friday and 26 December "
        "are public holidays."
    )
    reference = ("CJA R. 421-1",)


class distance_from_court(Variable):
    value_type = Enum
    possible_values = DistanceFromCourt
    default_value = DistanceFromCourt.near
    entity = Person
    definition_period = ETERNITY
    label = "Where the person lives, seen from the court"
    documentation = (
        "Overseas while the court is in metropolitan France, elsewhere while the court is "
        "overseas, or abroad: some delays are then longer."
    )
    reference = ("CJA R. 421-7",)
