"""The ban on movement (ICTF): what was ordered, the handing over to another State, the reasons."""

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RemiseCase


class ictf_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Length of the ban on movement, in months"
    documentation = (
        "Length of the interdiction de circulation (ICTF) ordered with the OQTF of an EU citizen "
        "or family member, or with a handing over (remise), in months; 0 where there is none."
    )
    reference = ("L. 511-3-2", "L. 531-1", "L. 251-4", "L. 622-1")


class remise_case(Variable):
    value_type = Enum
    possible_values = RemiseCase
    default_value = RemiseCase.none
    entity = Person
    definition_period = ETERNITY
    label = "Handing over to another State (remise), and of whom"
    documentation = (
        "Case in which a national of a third country is handed over to the authorities of another "
        "State, by the status that this State gave; `none` where there is no such decision."
    )
    reference = ("L. 531-1", "L. 531-2", "L. 621-1", "L. 621-2", "L. 621-4", "L. 621-7")


class permit_of_other_member_state(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Holds a residence permit of another Member State"
    documentation = (
        "Whether the person holds a residence permit of any other Member State of the EU (law of "
        "2019 to April 2021). Follows of itself from a permit of the State of the handing over."
    )
    reference = ("L. 531-1",)


class permit_of_state_of_remise(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Holds a residence permit of the State to which the person is handed over"
    documentation = (
        "Whether the person holds a residence permit of the very State to whose authorities he or "
        "she is handed over. Follows of itself for a long-term resident (EU)."
    )
    reference = ("L. 622-1",)


class remise_abuse_of_right(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The stay of the person handed over is an abuse of right"
    documentation = "Whether the stay in France of the person handed over is an abuse of right."
    reference = ("L. 531-1", "L. 622-2")


class remise_serious_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The conduct of the person handed over is a real, present and serious threat"
    documentation = (
        "Whether the personal conduct is, for public order or public security, a real, present "
        "and sufficiently serious threat to a fundamental interest of society."
    )
    reference = ("L. 531-1", "L. 622-2")


class eu_considered_stay_duration(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed the duration of the stay"
    documentation = (
        "Whether the authority took account of how long the EU citizen or family member has "
        "stayed in France."
    )
    reference = ("L. 511-3-1", "L. 511-3-2", "L. 251-1", "L. 251-6")


class eu_considered_age(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed the age"
    documentation = "Whether the authority took account of the age."
    reference = ("L. 511-3-1", "L. 511-3-2", "L. 251-1", "L. 251-6")


class eu_considered_health(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed the state of health"
    documentation = "Whether the authority took account of the state of health."
    reference = ("L. 511-3-1", "L. 511-3-2", "L. 251-1", "L. 251-6")


class eu_considered_family_and_economic_situation(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed the family and economic situation"
    documentation = "Whether the authority took account of the family and economic situation."
    reference = ("L. 511-3-1", "L. 511-3-2", "L. 251-1", "L. 251-6")


class eu_considered_integration(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed the social and cultural integration"
    documentation = (
        "Whether the authority took account of the social and cultural integration in France."
    )
    reference = ("L. 511-3-1", "L. 511-3-2", "L. 251-1", "L. 251-6")


class eu_considered_ties_with_origin(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed the ties with the country of origin"
    documentation = (
        "Whether the authority took account of how strong the ties with the country of origin are."
    )
    reference = ("L. 511-3-1", "L. 511-3-2", "L. 251-1", "L. 251-6")
