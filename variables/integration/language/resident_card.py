"""Republican integration asked for by the first resident card."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import CefrLevel
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class resident_card_language_exempted(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Resident card: exempted from the condition of French"
    documentation = (
        "Strictly more than sixty-five years old; from 2019-03-01 also health that makes a test "
        "impossible."
    )

    @articles({"2006-07-26": "L. 314-2"})
    def formula_2006_07_26(persons, period, parameters):
        years = parameters(period).integration.language.exempt_age
        birth = persons("birth_date", period)
        return more_than_years(birth, persons("reckoning_date", period), years)

    @articles({"2019-03-01": ("L. 314-2", "R. 314-1, 5°"), "2021-05-01": ("L. 413-7", "R. 413-15")})
    def formula_2019_03_01(persons, period, parameters):
        years = parameters(period).integration.language.exempt_age
        birth = persons("birth_date", period)
        aged = more_than_years(birth, persons("reckoning_date", period), years)
        return aged | persons("language_test_impossible_for_health", period)


class resident_card_language_level(Variable):
    value_type = Enum
    possible_values = CefrLevel
    default_value = CefrLevel.none
    entity = Person
    definition_period = DAY
    label = "Level of French asked for by the first resident card"
    documentation = (
        "`none` until 2018-03-06, when a sufficient knowledge was asked for without level, and for "
        "who is exempted."
    )

    @articles({"2018-03-07": ("L. 314-2", "R. 314-1, 5°"), "2021-05-01": ("L. 413-7", "R. 413-15")})
    def formula_2018_03_07(persons, period, parameters):
        levels = parameters(period).integration.language.resident_card_levels
        exempted = persons("resident_card_language_exempted", period)
        level = np.where(exempted, CefrLevel.none.index, CefrLevel[levels[0]].index)
        return EnumArray(level.astype(np.int16), CefrLevel)


class resident_card_language_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "First resident card: condition of French met"
    documentation = (
        "Until 2018-03-06 a sufficient knowledge, which a proved level of A1 shows as well; then "
        "the level asked for."
    )

    @articles({"2006-07-26": "L. 314-2", "2006-11-15": ("L. 314-2", "R. 314-1, 5°")})
    def formula_2006_07_26(persons, period, parameters):
        levels = parameters(period).integration.language.sufficient_levels
        sufficient = persons("sufficient_french", period) | is_one_of(
            persons("language_level", period), levels
        )
        return sufficient | persons("resident_card_language_exempted", period)

    @articles({"2018-03-07": ("L. 314-2", "R. 314-1, 5°"), "2021-05-01": ("L. 413-7", "R. 413-15")})
    def formula_2018_03_07(persons, period, parameters):
        levels = parameters(period).integration.language.resident_card_levels
        proved = is_one_of(persons("language_level", period), levels)
        return proved | persons("resident_card_language_exempted", period)


class resident_card_integration_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "First resident card: republican integration"
    documentation = (
        "For the cards that depend on it (L. 314-2, then L. 413-7): French; until 2024-01-27 also "
        "the commitment to the principles of the Republic and their respect; from 2026-01-01 also "
        "the civic exam. The contract on the principles of the Republic (L. 412-7) is an obstacle "
        "apart. The opinion of the mayor binds nobody."
    )

    @articles(
        {
            "2006-07-26": "L. 314-2",
            "2006-11-15": ("L. 314-2", "R. 314-1"),
            "2021-05-01": ("L. 413-7", "R. 413-15"),
        }
    )
    def formula_2006_07_26(persons, period):
        committed = persons("committed_to_republican_principles", period)
        respectful = ~persons("essential_values_rejected", period)
        return committed & respectful & persons("resident_card_language_met", period)

    @articles({"2024-01-28": ("L. 413-7", "R. 413-15")})
    def formula_2024_01_28(persons, period):
        return persons("resident_card_language_met", period)

    @articles({"2026-01-01": ("L. 413-7", "R. 413-15")})
    def formula_2026_01_01(persons, period):
        passed = persons("resident_card_civic_exam_met", period)
        return passed & persons("resident_card_language_met", period)
