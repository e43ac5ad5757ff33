"""Last paragraph of L. 611-3: the derogation for polygamy."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_lifted_by_polygamy(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protections 2° to 8° lifted: lives in France in polygamy"
    documentation = (
        "From 2021-08-26 to 2024-01-27, or for as long as the territory keeps that wording. "
        "Before, polygamy was a condition inside two categories only; the minor and the ill are "
        "never concerned."
    )

    @articles(
        {"2006-07-26": "L. 511-4", "2021-05-01": "L. 611-3"},
        doubt=(
            "The derogation allows an OQTF « en application de l'article L. 611-1 », and EU "
            "persons receive theirs under L. 251-1. Reading chosen, strict as for any "
            "derogation: it does not lift the protections of EU citizens and their family."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        derogation = parameters(period).oqtf.protection.polygamy_derogation
        eu_person = persons("eu_citizen", period) | persons("eu_family", period)
        kept = persons("former_wording_kept", period)
        return (derogation | kept) & persons("lives_in_polygamy", period) & ~eu_person
