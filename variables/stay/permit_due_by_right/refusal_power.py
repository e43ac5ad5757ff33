"""L. 432-1-1: permits that the prefect may refuse."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_refusal_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The prefect may refuse a temporary or multi-year permit"
    documentation = (
        "From 2024-01-28: an earlier OQTF was not complied with, or the person committed facts of "
        "the list. A power, not an obstacle: no outcome `permit_due_*` deducts it."
    )

    @articles(
        {"2024-01-28": "L. 432-1-1"},
        doubt=(
            "Whether a permit that the prefect may refuse is still due by right is not settled by "
            "anything read. Reading chosen: it is, until the prefect has used the power."
        ),
    )
    def formula_2024_01_28(persons, period):
        disobeyed = persons("earlier_oqtf_disobeyed", period)
        return disobeyed | persons("offence_allowing_permit_refusal", period)
