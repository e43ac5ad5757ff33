"""What lifts the quasi-absolute protection as a whole."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_quasi_absolute_derogation_conviction(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Convicted of an offence punished by five years, or by three in reiteration"
    documentation = (
        "At least five years of imprisonment incurred, whatever the sentence pronounced; or at "
        "least three for each of two offences, the second committed in reiteration. Whatever the "
        "day of the convictions (CE 15 February 1989, no 94014, on the law of 1986)."
    )

    @articles(
        {"2024-01-28": "L. 631-3"},
        doubt=(
            "« de trois ans en réitération de crimes ou délits punis de la même peine » is read "
            "thus: an offence punished by at least three years, committed after a final "
            "conviction for an offence punished by at least three years."
        ),
    )
    def formula_2024_01_28(persons, period, parameters):
        derogation = parameters(period).expulsion.quasi_absolute.derogation
        incurred = persons("convicted_offence_penalty_months", period)
        reiterated = persons("reiterated_offence_penalty_months", period)
        return (incurred >= derogation.incurred_penalty_months) | (
            reiterated >= derogation.reiterated_penalty_months
        )


class expulsion_quasi_absolute_derogation(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A derogation lifts the quasi-absolute protection of every category"
    documentation = (
        "From 2021-08-26. The acts against the family, before 2024-01-28, lift two categories "
        "only. A sentence of five years never lifts it."
    )

    @articles({"2021-08-26": "L. 631-3"})
    def formula_2021_08_26(persons, period):
        return persons("lives_in_polygamy", period)

    @articles({"2024-01-28": ("L. 631-3", "L. 651-7-1")})
    def formula_2024_01_28(persons, period):
        conviction = persons("expulsion_quasi_absolute_derogation_conviction", period)
        return np.where(
            persons("former_wording_kept", period),
            persons("lives_in_polygamy", period),
            conviction | persons("expulsion_derogation_of_both_protections", period),
        )
