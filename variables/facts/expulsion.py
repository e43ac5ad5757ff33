"""Findings on the conduct for which an expulsion is considered, and urgency."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class imperative_security_necessity(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Imperative necessity for State security or public security"
    documentation = (
        "Whether the expulsion is found to be an imperative necessity (nécessité impérieuse) "
        "for the security of the State or public security: more than a serious threat to public "
        "order."
    )
    reference = ("L. 521-2", "L. 631-2", "L. 252-2")


class harm_to_state_interests(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Conduct that may harm the fundamental interests of the State"
    documentation = (
        "Whether the conduct is found to be such as to harm the fundamental interests of the State."
    )
    reference = ("L. 521-3", "L. 631-3")


class terrorist_activities(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Conduct linked to terrorist activities"
    documentation = (
        "Whether the conduct is found to be linked to activities of a terrorist character."
    )
    reference = ("L. 521-3", "L. 631-3")


class provocation_to_hatred_or_violence(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Provocation to discrimination, hatred or violence"
    documentation = (
        "Whether the conduct is found to be acts of explicit and deliberate provocation to "
        "discrimination, hatred or violence against a given person or a group of persons."
    )
    reference = ("L. 521-3", "L. 631-3")


class grave_breach_of_republic_principles(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Deliberate and particularly grave breach of the principles of the Republic"
    documentation = (
        "Whether the conduct is found to be a deliberate and particularly grave breach of the "
        "principles of the Republic that L. 412-7 lists. Of effect from 2024-01-28: it then "
        "harms the fundamental interests of the State."
    )
    reference = ("L. 631-3", "L. 412-7")


class absolute_urgency(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Absolute urgency of the expulsion"
    documentation = (
        "Whether there is absolute urgency (urgence absolue): no summons, no commission."
    )
    reference = ("L. 522-1", "L. 632-1")
