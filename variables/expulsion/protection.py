"""The protection against the expulsion, derogations counted."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ExpulsionProtection
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met


class expulsion_protection(Variable):
    value_type = Enum
    possible_values = ExpulsionProtection
    default_value = ExpulsionProtection.none
    entity = Person
    definition_period = DAY
    label = "Protection against the expulsion"
    documentation = (
        "The strongest one, after derogations. Who loses the quasi-absolute protection keeps the "
        "relative one where no derogation lifts that one too."
    )

    @articles(
        {
            "2006-07-26": ("L. 521-2", "L. 521-3", "L. 521-4"),
            "2021-05-01": ("L. 631-2", "L. 631-3", "L. 631-4", "L. 252-2"),
        },
        doubt=(
            "Where polygamy, convictions, acts or the irregular stay lift the quasi-absolute "
            "protection of an EU national of ten years, some texts send to L. 631-1, others name "
            "no article. Reading chosen: L. 252-2 still asks for an imperative necessity."
        ),
    )
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("expulsion_protection_minor", period), ExpulsionProtection.minor),
            (
                persons("expulsion_quasi_absolute_protection", period),
                ExpulsionProtection.quasi_absolute,
            ),
            (persons("expulsion_relative_protection", period), ExpulsionProtection.relative),
            otherwise=ExpulsionProtection.none,
        )


class protected_from_expulsion(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected from an expulsion, derogations counted"
    documentation = (
        "A serious threat to public order is then not enough; only the minor is never expelled."
    )

    @articles(
        {
            "2006-07-26": ("L. 521-2", "L. 521-3", "L. 521-4"),
            "2021-05-01": ("L. 631-2", "L. 631-3", "L. 631-4", "L. 252-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("expulsion_protection", period) != ExpulsionProtection.none
