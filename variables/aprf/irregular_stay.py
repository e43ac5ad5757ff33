"""1°, 2° and 4° of L. 511-1 II: irregular entry, overstay, renewal not asked for."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class aprf_ground_irregular_entry(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Reconduite ground 1°: irregular entry, no valid permit"

    @articles({"2006-07-26": ("L. 511-1, II, 1°", "L. 511-2")})
    def formula_2006_07_26(persons, period):
        return (
            persons("regular_entry_not_proved", period)
            & ~persons("holds_valid_permit", period)
            & ~persons("aprf_closed_by_free_movement", period)
            & ~persons("aprf_closed_to_eu_family", period)
        )


class aprf_ground_overstay(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Reconduite ground 2°: stay beyond the visa or the three months, no first permit"

    @articles({"2006-07-26": ("L. 511-1, II, 2°", "L. 511-3")})
    def formula_2006_07_26(persons, period):
        return (
            persons("stayed_beyond_the_allowed_stay", period)
            & ~persons("permit_issued_in_this_stay", period)
            & ~persons("aprf_closed_by_free_movement", period)
            & ~persons("aprf_closed_to_eu_family", period)
        )


class aprf_ground_renewal_not_requested(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Reconduite ground 4°: temporary permit expired for over a month, renewal not asked for"

    @articles({"2006-07-26": "L. 511-1, II, 4°"})
    def formula_2006_07_26(persons, period, parameters):
        over_a_month = more_than_months(
            persons("permit_expiry_date", period),
            persons("reckoning_date", period),
            parameters(period).aprf.renewal_not_requested_months,
        )
        return (
            persons("expired_permit_not_renewed", period)
            & over_a_month
            & ~persons("aprf_closed_by_free_movement", period)
            & ~persons("aprf_closed_to_eu_family", period)
        )
