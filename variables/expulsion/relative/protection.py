"""The relative protection, derogations counted."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_relative_protection_category_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Of a category of relative protection, before derogations, the EU one apart"

    @articles({"2006-07-26": "L. 521-2", "2021-05-01": "L. 631-2"})
    def formula_2006_07_26(persons, period):
        return (
            persons("expulsion_relative_protection_parent_of_french_child", period)
            | persons("expulsion_relative_protection_spouse_of_french", period)
            | persons("expulsion_relative_protection_long_regular_residence", period)
            | persons("expulsion_relative_protection_work_accident_pension", period)
        )


class expulsion_relative_protection(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Relative protection against the expulsion"
    documentation = (
        "After derogations, whether or not a stronger protection is there too. The expulsion must "
        "be an imperative necessity for the security of the State or public security."
    )

    @articles({"2006-07-26": "L. 521-2"})
    def formula_2006_07_26(persons, period):
        of_the_list = persons("expulsion_relative_protection_category_met", period)
        eu_national = persons("expulsion_relative_protection_eu_ten_years", period)
        derogation = persons("expulsion_relative_derogation", period)
        return (of_the_list | eu_national) & ~derogation

    @articles(
        {"2011-06-18": "L. 521-2", "2021-05-01": ("L. 631-2", "L. 252-2")},
        doubt=(
            "From 2024-01-28 L. 252-2 sets aside one derogation by name, that of the convictions. "
            "Reading chosen: no other reaches the EU national of ten years, for each names the "
            "foreigner « mentionné aux 1° à 4° » of L. 631-2."
        ),
    )
    def formula_2011_06_18(persons, period):
        of_the_list = persons("expulsion_relative_protection_category_met", period)
        derogation = persons("expulsion_relative_derogation", period)
        eu_national = persons("expulsion_relative_protection_eu_ten_years", period)
        return (of_the_list & ~derogation) | eu_national
