"""The OQTF and what comes with it."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import OqtfGround


class decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the decision"
    documentation = (
        "Day on which the measure was taken. Ages and durations are reckoned on it; where it "
        "is not given, on the simulated day."
    )
    reference = ("L. 511-1", "L. 611-1")


class oqtf_ground(Variable):
    value_type = Enum
    possible_values = OqtfGround
    default_value = OqtfGround.none
    entity = Person
    definition_period = ETERNITY
    label = "Ground stated by the decision"
    documentation = (
        "Ground on which the decision says that it rests; `none` where there is no OQTF."
    )
    reference = ("L. 511-1", "L. 611-1", "L. 251-1")


class departure_delay_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "No voluntary departure delay granted"
    documentation = (
        "Whether the decision grants no voluntary departure delay. Without effect before "
        "2011-07-18, when the law gave no such power."
    )
    reference = ("L. 511-1", "L. 612-2")


class irtf_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Length of the ban on return, in months"
    documentation = "Length of the IRTF ordered, in months; 0 where there is none."
    reference = ("L. 511-1", "L. 612-6")


class oqtf_executed_on(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of effective departure"
    documentation = "Day on which the person left in execution of the OQTF."
    reference = ("L. 511-1", "L. 612-6")
