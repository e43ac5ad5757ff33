"""Which level of government is competent for which policy of integration."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import CompetenceMove, DecentralisationAct, GovernmentLevel
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class integration_policy_level(Variable):
    value_type = Enum
    possible_values = GovernmentLevel
    default_value = GovernmentLevel.none
    entity = Person
    definition_period = DAY
    label = "Level of government competent for the policy"
    documentation = (
        "For the policy that `integration_policy` names. `none` where the policy did not exist on "
        "that day."
    )

    @articles(
        {
            "2006-07-26": (
                "L. 311-9",
                "L. 314-2",
                "L. 421-2",
                "loi du 13 août 2004 (2004-809)",
            ),
            "2007-11-22": (
                "L. 311-9",
                "L. 311-9-1",
                "L. 314-2",
                "L. 421-2",
                "loi du 13 août 2004 (2004-809)",
            ),
            "2016-11-01": (
                "L. 311-9",
                "L. 314-2",
                "L. 421-2",
                "loi du 13 août 2004 (2004-809)",
            ),
            "2021-05-01": (
                "L. 413-2",
                "L. 413-3",
                "L. 413-7",
                "L. 434-10",
                "loi du 13 août 2004 (2004-809)",
            ),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        of = parameters(period).integration.competence
        policy = persons("integration_policy", period)
        level = np.full(persons.count, GovernmentLevel.none.index, dtype=np.int16)
        level[is_one_of(policy, of.state)] = GovernmentLevel.state.index
        level[is_one_of(policy, of.region)] = GovernmentLevel.region.index
        level[is_one_of(policy, of.department)] = GovernmentLevel.department.index
        level[is_one_of(policy, of.municipality)] = GovernmentLevel.municipality.index
        return EnumArray(level, GovernmentLevel)


class decentralisation_act(Variable):
    value_type = Enum
    possible_values = DecentralisationAct
    default_value = DecentralisationAct.none
    entity = Person
    definition_period = DAY
    label = "Latest act of decentralisation"

    @articles(
        {
            "2006-07-26": (
                "loi constitutionnelle du 28 mars 2003 (2003-276)",
                "loi du 13 août 2004 (2004-809)",
            ),
            "2014-01-29": "loi du 27 janvier 2014 (2014-58)",
            "2015-08-09": "loi du 7 août 2015 (2015-991)",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        latest = parameters(period).integration.competence.acts[-1]
        act = np.full(persons.count, DecentralisationAct[latest].index, dtype=np.int16)
        return EnumArray(act, DecentralisationAct)


class competences_moved_by_latest_act(Variable):
    value_type = Enum
    possible_values = CompetenceMove
    default_value = CompetenceMove.none
    entity = Person
    definition_period = DAY
    label = "What the latest act of decentralisation did to the level of government"
    documentation = "For the level that `government_level` names."

    @articles(
        {
            "2006-07-26": (
                "loi constitutionnelle du 28 mars 2003 (2003-276)",
                "loi du 13 août 2004 (2004-809)",
            ),
            "2014-01-29": "loi du 27 janvier 2014 (2014-58)",
            "2015-08-09": "loi du 7 août 2015 (2015-991)",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        competence = parameters(period).integration.competence
        level = persons("government_level", period)
        move = np.full(persons.count, CompetenceMove.none.index, dtype=np.int16)
        move[is_one_of(level, competence.levels_gaining)] = CompetenceMove.gained.index
        move[is_one_of(level, competence.levels_losing)] = CompetenceMove.lost.index
        return EnumArray(move, CompetenceMove)
