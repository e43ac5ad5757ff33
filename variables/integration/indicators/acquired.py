"""Indicators of integration that are learnt: French, school, vocational training."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class integration_indicator_language(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Indicator of integration: French"
    documentation = (
        "As much French as the first resident card asks for; its exemptions do not count."
    )

    @articles({"2006-07-26": "L. 314-2"})
    def formula_2006_07_26(persons, period, parameters):
        levels = parameters(period).integration.language.sufficient_levels
        return persons("sufficient_french", period) | is_one_of(
            persons("language_level", period), levels
        )

    @articles({"2018-03-07": ("L. 314-2", "R. 314-1, 5°"), "2021-05-01": ("L. 413-7", "R. 413-15")})
    def formula_2018_03_07(persons, period, parameters):
        levels = parameters(period).integration.language.resident_card_levels
        return is_one_of(persons("language_level", period), levels)


class integration_indicator_schooling(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Indicator of integration: schooling in France"
    documentation = (
        "The five years at school after the age of ten that found the permit of those born in "
        "France; from 2016-07-01 also the three years of secondary school, or the year of higher "
        "education, for which the law finds no integration contract needed. Whatever the place "
        "of birth and the permit."
    )

    @articles({"2006-07-26": "L. 313-11, 8°"})
    def formula_2006_07_26(persons, period, parameters):
        permit = parameters(period).stay.permit_due_by_right.born_in_france
        return persons("schooling_years_after_ten", period) >= permit.schooling_years

    @articles(
        {
            "2016-07-01": ("L. 313-11, 8°", "L. 311-9"),
            "2021-05-01": ("L. 423-13", "L. 413-5"),
        }
    )
    def formula_2016_07_01(persons, period, parameters):
        permit = parameters(period).stay.permit_due_by_right.born_in_france
        contract = parameters(period).integration.contract
        at_school = persons("schooling_years_after_ten", period) >= permit.schooling_years
        secondary = (
            persons("french_secondary_school_years", period) >= contract.secondary_school_years
        )
        higher = persons("french_higher_education_years", period) >= contract.higher_education_years
        return at_school | secondary | higher


class integration_indicator_training(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Indicator of integration: vocational training"
    documentation = (
        "The six months of training asked of those entrusted between sixteen and eighteen, "
        "whoever brought the person up."
    )

    @articles({"2011-06-18": "L. 313-15", "2021-05-01": "L. 435-3"})
    def formula_2011_06_18(persons, period, parameters):
        months = parameters(period).stay.regularisation.care_after_sixteen.training_months
        return persons("vocational_training_months", period) >= months
