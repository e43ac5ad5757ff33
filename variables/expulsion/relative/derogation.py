"""What lifts the relative protection: convictions, polygamy, and the derogations of 2024."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_derogation_firm_sentence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2025-07-17"
    label = "Finally sentenced to at least five years of firm imprisonment"
    documentation = (
        "The penalty pronounced, its firm part only. Lifts the relative protection, never the "
        "quasi-absolute one; from 2024-01-28 only where the territory keeps the former wording."
    )

    @articles({"2006-07-26": "L. 521-2", "2021-05-01": "L. 631-2"})
    def formula_2006_07_26(persons, period, parameters):
        months = parameters(period).expulsion.relative.derogation.firm_sentence_months
        return persons("firm_prison_sentence_months", period) >= months

    @articles({"2024-01-28": ("L. 631-2", "L. 652-1", "L. 653-1")})
    def formula_2024_01_28(persons, period, parameters):
        months = parameters(period).expulsion.relative.derogation.firm_sentence_months
        long_enough = persons("firm_prison_sentence_months", period) >= months
        return long_enough & persons("former_wording_kept", period)


class expulsion_relative_derogation_conviction(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Convicted of an offence punished by at least three years of imprisonment"
    documentation = (
        "The penalty that the law provides, whatever the sentence pronounced, and whatever the day "
        "of the conviction: an expulsion is a police measure, its law applies at once (CE 15 "
        "February 1989, no 94014, on the law of 1986)."
    )

    @articles({"2024-01-28": "L. 631-2"})
    def formula_2024_01_28(persons, period, parameters):
        months = parameters(period).expulsion.relative.derogation.incurred_penalty_months
        return persons("convicted_offence_penalty_months", period) >= months


class expulsion_relative_derogation(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A derogation lifts the relative protection"
    documentation = (
        "Of 1° to 5°, then 1° to 4° of the list. Until 2011-06-17 the sentence of five years "
        "lifted that of the EU national of ten years as well."
    )

    @articles({"2006-07-26": "L. 521-2", "2021-05-01": "L. 631-2"})
    def formula_2006_07_26(persons, period):
        return persons("expulsion_derogation_firm_sentence", period)

    @articles({"2021-08-26": "L. 631-2"})
    def formula_2021_08_26(persons, period):
        sentence = persons("expulsion_derogation_firm_sentence", period)
        return sentence | persons("lives_in_polygamy", period)

    @articles({"2024-01-28": ("L. 631-2", "L. 651-7-1")})
    def formula_2024_01_28(persons, period):
        sentence = persons("expulsion_derogation_firm_sentence", period)
        conviction = persons("expulsion_relative_derogation_conviction", period)
        return np.where(
            persons("former_wording_kept", period),
            sentence | persons("lives_in_polygamy", period),
            conviction | persons("expulsion_derogation_of_both_protections", period),
        )
