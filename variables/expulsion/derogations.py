"""What lifts both protections from 2024-01-28: victims, irregular stay, offences in Mayotte."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class expulsion_derogation_family_victim(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The acts behind the expulsion were committed against the family"
    documentation = (
        "Spouse, children, child under parental authority; ascendants from 2024-01-28. Before "
        "that day it lifts 3° and 4° of the quasi-absolute protection only."
    )

    @articles({"2006-07-26": "L. 521-3", "2021-05-01": "L. 631-3"})
    def formula_2006_07_26(persons, period):
        return persons("acts_against_spouse_or_children", period)

    @articles({"2024-01-28": ("L. 631-2", "L. 631-3")})
    def formula_2024_01_28(persons, period):
        spouse_or_children = persons("acts_against_spouse_or_children", period)
        ascendant = persons("acts_against_ascendant", period)
        return spouse_or_children | (ascendant & ~persons("former_wording_kept", period))


class expulsion_derogation_irregular_stay(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Irregular stay that lifts the protection"
    documentation = (
        "Save where the irregularity results from a permit withdrawn or not renewed for a threat "
        "to public order: such a decision would else lift the protection by itself."
    )

    @articles({"2024-01-28": ("L. 631-2", "L. 631-3", "L. 432-4", "L. 412-5", "L. 432-3, 1°")})
    def formula_2024_01_28(persons, period):
        irregular = persons("irregular_stay", period)
        return irregular & ~persons("irregular_stay_from_public_order_decision", period)


class expulsion_derogation_mayotte(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Convicted of violence or of a sexual offence, in Mayotte"
    documentation = "For the expulsions decided in Mayotte, whatever the penalty incurred."

    @articles({"2024-01-28": "L. 651-7-1"})
    def formula_2024_01_28(persons, period, parameters):
        concerned = parameters(period).overseas.expulsion.violence_or_sexual_offence
        there = is_one_of(persons("territory", period), concerned)
        return there & persons("convicted_of_violence_or_sexual_offence", period)


class expulsion_derogation_of_both_protections(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A derogation lifts the relative and the quasi-absolute protection alike"
    documentation = (
        "Polygamy, acts against the family, acts against an elected person or an agent with a "
        "public duty, irregular stay, and in Mayotte violence and sexual offences. What the "
        "convictions lift differs from one protection to the other."
    )

    @articles({"2024-01-28": ("L. 631-2", "L. 631-3")})
    def formula_2024_01_28(persons, period):
        return (
            persons("lives_in_polygamy", period)
            | persons("expulsion_derogation_family_victim", period)
            | persons("acts_against_elected_or_public_agent", period)
            | persons("expulsion_derogation_irregular_stay", period)
            | persons("expulsion_derogation_mayotte", period)
        )
