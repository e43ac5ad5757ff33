"""Which ground an expulsion needs, and whether the findings give it."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ExpulsionGround, ExpulsionProtection
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met


class expulsion_listed_conduct(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Conduct for which even the quasi-absolute protection gives way"
    documentation = (
        "Harm to the fundamental interests of the State, which from 2024-01-28 the deliberate and "
        "particularly grave breach of the principles of the Republic is; link with terrorist "
        "activities; explicit and deliberate provocation to discrimination, hatred or violence."
    )

    @articles({"2006-07-26": "L. 521-3", "2021-05-01": "L. 631-3"})
    def formula_2006_07_26(persons, period):
        return (
            persons("harm_to_state_interests", period)
            | persons("terrorist_activities", period)
            | persons("provocation_to_hatred_or_violence", period)
        )

    @articles({"2024-01-28": ("L. 631-3", "L. 412-7")})
    def formula_2024_01_28(persons, period):
        grave_breach = persons("grave_breach_of_republic_principles", period)
        return (
            persons("harm_to_state_interests", period)
            | (grave_breach & ~persons("former_wording_kept", period))
            | persons("terrorist_activities", period)
            | persons("provocation_to_hatred_or_violence", period)
        )


class expulsion_ground_needed(Variable):
    value_type = Enum
    possible_values = ExpulsionGround
    default_value = ExpulsionGround.none
    entity = Person
    definition_period = DAY
    label = "Ground that the expulsion needs"
    documentation = "Under the protection that is left after derogations."

    @articles(
        {
            "2006-07-26": ("L. 521-1", "L. 521-2", "L. 521-3", "L. 521-4"),
            "2021-05-01": ("L. 631-1", "L. 631-2", "L. 631-3", "L. 631-4"),
        }
    )
    def formula_2006_07_26(persons, period):
        protection = persons("expulsion_protection", period)
        return first_met(
            (protection == ExpulsionProtection.minor, ExpulsionGround.none),
            (protection == ExpulsionProtection.quasi_absolute, ExpulsionGround.listed_conduct),
            (protection == ExpulsionProtection.relative, ExpulsionGround.imperative_necessity),
            otherwise=ExpulsionGround.serious_threat,
        )


class expulsion_ground_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The findings give the ground that the expulsion needs"

    @articles(
        {
            "2006-07-26": ("L. 521-1", "L. 521-2", "L. 521-3"),
            "2021-05-01": ("L. 631-1", "L. 631-2", "L. 631-3"),
        },
        doubt=(
            "Whether an imperative necessity, or conduct of the list, must be found besides a "
            "serious threat to public order is not said. Reading chosen: they are threats of a "
            "higher degree, each enough by itself; but one is not the other, so conduct of the "
            "list alone is no imperative necessity."
        ),
    )
    def formula_2006_07_26(persons, period):
        needed = persons("expulsion_ground_needed", period)
        serious_threat = persons("serious_public_order_threat", period)
        necessity = persons("imperative_security_necessity", period)
        listed_conduct = persons("expulsion_listed_conduct", period)
        unprotected = needed == ExpulsionGround.serious_threat
        return (
            (unprotected & (serious_threat | necessity | listed_conduct))
            | ((needed == ExpulsionGround.imperative_necessity) & necessity)
            | ((needed == ExpulsionGround.listed_conduct) & listed_conduct)
        )


class expulsion_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The expulsion is possible"
    documentation = (
        "On its grounds, under the protection that is left, for the findings stated. The "
        "procedure and the authority are other outcomes."
    )

    @articles(
        {"2006-07-26": ("L. 521-1", "L. 521-2", "L. 521-3", "L. 521-4")},
    )
    def formula_2006_07_26(persons, period):
        return persons("expulsion_ground_met", period)

    @articles(
        {
            "2011-06-18": ("L. 521-1", "L. 521-2", "L. 521-3", "L. 521-4", "L. 521-5"),
            "2021-05-01": ("L. 631-1", "L. 631-2", "L. 631-3", "L. 631-4", "L. 252-1"),
        }
    )
    def formula_2011_06_18(persons, period):
        ground = persons("expulsion_ground_met", period)
        return ground & ~persons("expulsion_below_eu_threshold", period)
