"""The quasi-absolute protection, derogations counted."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_quasi_absolute_category_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Of a category of quasi-absolute protection that the acts behind the expulsion leave"
    documentation = (
        "Until 2024-01-27 acts against the spouse or the children take away 3° and 4°; from then "
        "on they are a derogation from every category."
    )

    @articles({"2006-07-26": "L. 521-3", "2021-05-01": "L. 631-3"})
    def formula_2006_07_26(persons, period):
        by_family = persons(
            "expulsion_quasi_absolute_protection_long_resident_spouse", period
        ) | persons("expulsion_quasi_absolute_protection_long_resident_parent", period)
        against_family = persons("expulsion_derogation_family_victim", period)
        return (
            persons("expulsion_quasi_absolute_protection_resident_since_childhood", period)
            | persons("expulsion_quasi_absolute_protection_very_long_regular_residence", period)
            | (by_family & ~against_family)
            | persons("expulsion_quasi_absolute_protection_serious_illness", period)
        )

    @articles({"2024-01-28": "L. 631-3"})
    def formula_2024_01_28(persons, period):
        by_family = persons(
            "expulsion_quasi_absolute_protection_long_resident_spouse", period
        ) | persons("expulsion_quasi_absolute_protection_long_resident_parent", period)
        taken_away = persons("former_wording_kept", period) & persons(
            "expulsion_derogation_family_victim", period
        )
        return (
            persons("expulsion_quasi_absolute_protection_resident_since_childhood", period)
            | persons("expulsion_quasi_absolute_protection_very_long_regular_residence", period)
            | (by_family & ~taken_away)
            | persons("expulsion_quasi_absolute_protection_serious_illness", period)
        )


class expulsion_quasi_absolute_protection(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Quasi-absolute protection against the expulsion"
    documentation = (
        "After derogations. Only conduct that harms the fundamental interests of the State, is "
        "linked to terrorism or provokes to hatred or violence may found the expulsion."
    )

    @articles({"2006-07-26": "L. 521-3", "2021-05-01": "L. 631-3"})
    def formula_2006_07_26(persons, period):
        category_met = persons("expulsion_quasi_absolute_category_met", period)
        return category_met & ~persons("expulsion_quasi_absolute_derogation", period)
