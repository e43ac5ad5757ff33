"""Which body carries a mission of reception, integration or return."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import MissionOperator
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class reception_mission_operator(Variable):
    value_type = Enum
    possible_values = MissionOperator
    default_value = MissionOperator.none
    entity = Person
    definition_period = DAY
    label = "Operator of the mission"
    documentation = (
        "Of the mission that `reception_mission` names: the ANAEM and the ACSÉ until 2009-03-27, "
        "the OFII since. `none` where the mission did not exist yet, or is in other hands."
    )

    @articles({"2006-07-26": ("L. 421-2", "L. 313-11, 11°")})
    def formula_2006_07_26(persons, period, parameters):
        held = parameters(period).integration.ofii
        mission = persons("reception_mission", period)
        operator = np.full(persons.count, MissionOperator.none.index, dtype=np.int16)
        operator[is_one_of(mission, held.anaem_missions)] = MissionOperator.anaem.index
        operator[is_one_of(mission, held.acse_missions)] = MissionOperator.acse.index
        doctors = is_one_of(mission, held.health_authority_missions)
        operator[doctors] = MissionOperator.health_authority.index
        return EnumArray(operator, MissionOperator)

    @articles(
        {"2009-03-28": ("code du travail L. 5223-1", "L. 313-11, 11°"), "2021-05-01": "L. 121-1"}
    )
    def formula_2009_03_28(persons, period, parameters):
        held = parameters(period).integration.ofii
        mission = persons("reception_mission", period)
        operator = np.full(persons.count, MissionOperator.none.index, dtype=np.int16)
        operator[is_one_of(mission, held.ofii_missions)] = MissionOperator.ofii.index
        doctors = is_one_of(mission, held.health_authority_missions)
        operator[doctors] = MissionOperator.health_authority.index
        return EnumArray(operator, MissionOperator)
