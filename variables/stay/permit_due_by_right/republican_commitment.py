"""The contract of commitment to the principles of the Republic (L. 412-7, L. 412-8)."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_obstacle_republican_commitment(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Obstacle to a permit: principles of the Republic refused or not respected"
    documentation = (
        "From 2024-01-28, for every document: refusal to sign the contract, or conduct that "
        "shows that its obligations are not respected."
    )

    @articles(
        {"2024-01-28": ("L. 412-7", "L. 412-8")},
        doubt=(
            "The contract itself was left to a decree, published in July 2024: nobody could "
            "refuse to sign it before. Reading chosen: the obstacle exists from the day of the "
            "statute, and the fact says whether the contract was refused."
        ),
    )
    def formula_2024_01_28(persons, period):
        refused = persons("republican_contract_refused", period)
        breached = persons("republican_contract_breached", period)
        return refused | breached
