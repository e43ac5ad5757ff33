"""What is asked about the missions and the competences of integration policies."""

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import GovernmentLevel, IntegrationPolicy, ReceptionMission


class reception_mission(Variable):
    value_type = Enum
    possible_values = ReceptionMission
    default_value = ReceptionMission.none
    entity = Person
    definition_period = ETERNITY
    label = "Mission whose operator is asked for"
    documentation = "Mission of reception, integration or return whose operator is asked for."
    reference = ("code du travail L. 5223-1", "L. 121-1")


class measure_is_language_scheme(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The measure serves to learn or improve French"
    documentation = (
        "Whether the integration measure asked of the OFII belongs to a scheme for learning or "
        "improving French: no limit in time then."
    )
    reference = ("code du travail L. 5223-1", "L. 121-1, 6°")


class integration_policy(Variable):
    value_type = Enum
    possible_values = IntegrationPolicy
    default_value = IntegrationPolicy.none
    entity = Person
    definition_period = ETERNITY
    label = "Policy whose level of government is asked for"
    documentation = "Policy relevant for integration whose competent level is asked for."
    reference = ("L. 311-9", "L. 413-2")


class government_level(Variable):
    value_type = Enum
    possible_values = GovernmentLevel
    default_value = GovernmentLevel.none
    entity = Person
    definition_period = ETERNITY
    label = "Level of government asked about"
    documentation = "Level of government of which the gain or loss of competences is asked."
    reference = ("loi du 27 janvier 2014 (2014-58)", "loi du 7 août 2015 (2015-991)")
