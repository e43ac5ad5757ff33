"""Whether a reconduite à la frontière (APRF) may be taken."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class any_aprf_ground_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "The facts meet a ground of the reconduite à la frontière"
    documentation = "Grounds only: not the protections. Nothing after 2016-10-31."

    @articles({"2006-07-26": "L. 511-1, II"})
    def formula_2006_07_26(persons, period):
        return (
            persons("aprf_ground_irregular_entry", period)
            | persons("aprf_ground_overstay", period)
            | persons("aprf_ground_permit_refused_over_a_month", period)
            | persons("aprf_ground_enforceable_oqtf", period)
            | persons("aprf_ground_renewal_not_requested", period)
            | persons("aprf_ground_permit_forgery", period)
            | persons("aprf_ground_provisional_document_withdrawn", period)
            | persons("aprf_ground_permit_refused_for_public_order", period)
            | persons("aprf_ground_threat_or_work", period)
        )

    @articles({"2011-07-18": "L. 533-1"})
    def formula_2011_07_18(persons, period):
        return persons("aprf_ground_residual_threat", period) | persons(
            "aprf_ground_residual_work", period
        )


class aprf_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "A reconduite à la frontière may be taken"
    documentation = (
        "A ground is met and no protection bars the measure: those of the OQTF (minor and the "
        "rest of L. 511-4) bar it too, L. 533-1 says so for the residual one."
    )

    @articles({"2006-07-26": ("L. 511-1, II", "L. 511-4"), "2011-07-18": ("L. 533-1", "L. 511-4")})
    def formula_2006_07_26(persons, period):
        return persons("any_aprf_ground_met", period) & ~persons("protected_from_oqtf", period)
