"""Trainings of the integration contract."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class civic_training_hours(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Hours of civic training to follow"
    documentation = (
        "For who must sign the CIR; 0 for others, and under the CAI, whose hours were not found."
    )

    @articles({"2016-07-03": "arrêté du 1er juillet 2016 (INTV1612241A), art. 1"})
    def formula_2016_07_03(persons, period, parameters):
        hours = parameters(period).integration.contract.training.civic_hours
        return np.where(persons("integration_contract_required", period), hours, 0)

    @articles({"2022-01-01": "R. 413-12"})
    def formula_2022_01_01(persons, period, parameters):
        hours = parameters(period).integration.contract.training.civic_hours
        own = parameters(period).overseas.integration.civic_hours
        hours = np.where(is_one_of(persons("territory", period), own.territories), own.hours, hours)
        return np.where(persons("integration_contract_required", period), hours, 0)


class language_training_needed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Below the level of French that the integration contract aims at"
    documentation = "For who must sign the contract."

    @articles({"2007-01-01": ("L. 311-9", "CESEDA R. 311-24")})
    def formula_2007_01_01(persons, period, parameters):
        levels = parameters(period).integration.language.contract_levels
        below = ~is_one_of(persons("language_level", period), levels)
        return persons("integration_contract_required", period) & below

    @articles({"2007-11-22": ("L. 311-9", "CESEDA R. 311-24")})
    def formula_2007_11_22(persons, period, parameters):
        levels = parameters(period).integration.language.contract_levels
        below = ~is_one_of(persons("language_level", period), levels)
        no_need = persons("no_language_need_found_abroad", period)
        return persons("integration_contract_required", period) & below & ~no_need

    @articles(
        {
            "2016-07-01": ("L. 311-9", "CESEDA R. 311-24"),
            "2021-05-01": ("L. 413-3", "R. 413-9", "R. 413-13"),
        }
    )
    def formula_2016_07_01(persons, period, parameters):
        levels = parameters(period).integration.language.contract_levels
        below = ~is_one_of(persons("language_level", period), levels)
        return persons("integration_contract_required", period) & below


class language_training_compulsory(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2025-07-17"
    label = "The language training is compulsory"
    documentation = (
        "For who is below the level that the contract aims at. From 2025-07-18 the OFII no longer "
        "has to enrol them: the level is a condition of the permits."
    )

    @articles(
        {
            "2007-01-01": ("L. 311-9", "CESEDA R. 311-24"),
            "2021-05-01": ("R. 413-3", "R. 413-10", "R. 413-13"),
        },
        doubt=(
            "The decree of 15 July 2025 is known from comments only, which speak of the end of "
            "the compulsory enrolment."
        ),
    )
    def formula_2007_01_01(persons, period):
        return persons("language_training_needed", period)


class language_training_hours_max(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Most hours of language training"
    documentation = (
        "What may be prescribed to who is below the level that the contract aims at, the hours "
        "added in case of need included."
    )

    @articles(
        {
            "2007-01-01": "CESEDA R. 311-24",
            "2016-07-03": "arrêté du 1er juillet 2016 (INTV1612241A), art. 2",
            "2022-01-01": "R. 413-13",
        }
    )
    def formula_2007_01_01(persons, period, parameters):
        training = parameters(period).integration.contract.training
        hours = training.language_hours + training.language_hours_added
        return np.where(persons("language_training_needed", period), hours, 0)


class language_training_hours_min(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Fewest hours of a compulsory language training"

    @articles(
        {
            "2019-03-01": "arrêté du 1er juillet 2016 (INTV1612241A), art. 2",
            "2022-01-01": "R. 413-13",
        }
    )
    def formula_2019_03_01(persons, period, parameters):
        hours = parameters(period).integration.contract.training.language_hours_min
        return np.where(persons("language_training_compulsory", period), hours, 0)
