"""Levels of French asked for by the multi-year permit and by naturalisation."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import CefrLevel, IntegrationContractExemption
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class multi_year_card_language_level(Variable):
    value_type = Enum
    possible_values = CefrLevel
    default_value = CefrLevel.none
    entity = Person
    definition_period = DAY
    label = "Level of French asked for by the first multi-year permit"
    documentation = (
        "`none` until 2025-12-31, when assiduity in the trainings was enough, and for who is "
        "exempted from the integration contract."
    )

    @articles({"2026-01-01": ("L. 433-4, 3°", "L. 413-5")})
    def formula_2026_01_01(persons, period, parameters):
        levels = parameters(period).integration.language.multi_year_card_levels
        exempted = (
            persons("integration_contract_exemption", period) != IntegrationContractExemption.none
        )
        level = np.where(exempted, CefrLevel.none.index, CefrLevel[levels[0]].index)
        return EnumArray(level.astype(np.int16), CefrLevel)


class multi_year_card_language_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "First multi-year permit: condition of French met"
    documentation = "Always met until 2025-12-31: no level was asked for."

    @articles({"2016-11-01": "CESEDA L. 313-17", "2021-05-01": "L. 433-4"})
    def formula_2016_11_01(persons, period):
        return np.ones(persons.count, dtype=bool)

    @articles({"2026-01-01": ("L. 433-4, 3°", "L. 413-5")})
    def formula_2026_01_01(persons, period, parameters):
        levels = parameters(period).integration.language.multi_year_card_levels
        exempted = (
            persons("integration_contract_exemption", period) != IntegrationContractExemption.none
        )
        return exempted | is_one_of(persons("language_level", period), levels)


class naturalisation_language_level(Variable):
    value_type = Enum
    possible_values = CefrLevel
    default_value = CefrLevel.none
    entity = Person
    definition_period = DAY
    label = "Level of French asked for by naturalisation"
    documentation = (
        "By application or by marriage, on the day of the receipt of a complete file. `none` "
        "before 2012: an assimilation, without level."
    )

    @articles({"2012-01-01": "décret du 30 décembre 1993 (93-1362), art. 37"})
    def formula_2012_01_01(persons, period, parameters):
        levels = parameters(period).integration.language.naturalisation_levels
        level = np.full(persons.count, CefrLevel[levels[0]].index, dtype=np.int16)
        return EnumArray(level, CefrLevel)


class naturalisation_language_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Naturalisation: condition of French met"
    documentation = (
        "The level is asked for oral only, then oral and written. Exemptions (age, health, "
        "diplomas) are not coded."
    )

    @articles({"2012-01-01": "décret du 30 décembre 1993 (93-1362), art. 37"})
    def formula_2012_01_01(persons, period, parameters):
        language = parameters(period).integration.language
        both = is_one_of(persons("language_level", period), language.naturalisation_levels)
        oral = is_one_of(persons("oral_language_level", period), language.naturalisation_levels)
        if language.naturalisation_in_writing:
            return both
        return both | oral
