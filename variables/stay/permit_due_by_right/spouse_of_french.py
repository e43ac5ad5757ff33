"""Spouse of a French national: L. 313-11, 4°, then L. 423-1 and L. 423-2."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class common_life_kept(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Community of life not ceased since the marriage, or its breach not opposable"
    documentation = (
        "A breach due to violence suffered before the first permit is not opposable from "
        "2007-11-22; one that follows polygamy suffered by the person, from 2021-08-26."
    )

    @articles({"2006-07-26": "L. 313-11, 4°"})
    def formula_2006_07_26(persons, period):
        return persons("community_of_life_unbroken", period)

    @articles({"2007-11-22": "L. 313-12", "2021-05-01": "L. 423-5"})
    def formula_2007_11_22(persons, period):
        violence = persons("common_life_broken_by_violence", period)
        return persons("community_of_life_unbroken", period) | violence

    @articles({"2021-08-26": "L. 423-5"})
    def formula_2021_08_26(persons, period):
        violence = persons("common_life_broken_by_violence", period)
        polygamy_suffered = persons("common_life_broken_after_polygamy", period)
        return persons("community_of_life_unbroken", period) | violence | polygamy_suffered


class permit_due_spouse_of_french(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: spouse of a French national"
    documentation = (
        "Married to a French national who kept that nationality, community of life not ceased "
        "since the marriage, marriage abroad transcribed, long-stay visa. Without the visa: "
        "regular entry, marriage in France and six months of common life in France. No duration "
        "of marriage."
    )

    @articles(
        {
            "2006-07-26": ("L. 313-11, 4°", "L. 311-7", "L. 211-2-1"),
            "2016-11-01": ("L. 313-11, 4°", "L. 313-2", "L. 211-2-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        married = persons("marriage_date", period) <= persons("reckoning_date", period)
        french_spouse = persons("has_french_spouse", period)
        transcribed = persons("marriage_in_france", period) | persons(
            "marriage_transcribed", period
        )
        no_visa = persons("permit_obstacle_long_stay_visa", period)
        exempt = persons("spouse_exempt_from_long_stay_visa", period)
        return (
            married
            & french_spouse
            & persons("common_life_kept", period)
            & transcribed
            & (~no_visa | exempt)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_polygamy", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles({"2021-05-01": ("L. 423-1", "L. 423-2", "L. 412-1")})
    def formula_2021_05_01(persons, period):
        married = persons("marriage_date", period) <= persons("reckoning_date", period)
        french_spouse = persons("has_french_spouse", period)
        transcribed = persons("marriage_in_france", period) | persons(
            "marriage_transcribed", period
        )
        no_visa = persons("permit_obstacle_long_stay_visa", period)
        with_visa = persons("common_life_kept", period) & transcribed & ~no_visa
        # L. 423-2 asks for six months of common life, not for a community unbroken since.
        without_visa = persons("spouse_exempt_from_long_stay_visa", period)
        return (
            married
            & french_spouse
            & (with_visa | without_visa)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_polygamy", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
