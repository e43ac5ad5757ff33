"""The registered letter that notifies the decision, and what the notification says."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod


class letter_presented_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "First presentation of the registered letter"
    documentation = (
        "Day on which the postal service presented the letter at the person's address, or left "
        "the notice that it waits at the post office."
    )
    reference = ("L. 512-1", "L. 614-1")


class letter_collected_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the registered letter was handed over"
    documentation = (
        "Day on which the letter was handed over, at the address or at the post office; not given "
        "where it was never collected."
    )
    reference = ("L. 512-1", "L. 614-1")


class remedies_not_opposable(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The notification stated no remedies, or stated them wrongly"
    documentation = (
        "Whether the notification did not state the remedies and their time limits, or stated them "
        "in a way that misled (« two days » for 48 hours, a gracious recourse said to extend the "
        "delay), or the person was not put in a position to use them (no interpreter, no copy)."
    )
    reference = ("CJA R. 421-5",)


class stated_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = ETERNITY
    label = "Time limit that the notification states"
    documentation = (
        "Time limit of the recourse as the notification states it; `none` where it states none, or "
        "where it is that of the law."
    )
    reference = ("CJA R. 421-5",)
