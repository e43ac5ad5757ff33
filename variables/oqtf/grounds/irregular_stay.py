"""1°, 2° and 4° of L. 511-1 I, then 1° and 2° of L. 611-1: entry, overstay, renewal."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class regular_entry_not_proved(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Regular entry not proved, arrivals from a Schengen State included"
    documentation = (
        "No proof of a regular entry, or an entry irregular under the rules of the Schengen area, "
        "which the law treats in the same way."
    )

    @articles(
        {
            "2006-07-26": ("L. 511-1, II, 1°", "L. 511-2"),
            "2011-07-18": ("L. 511-1, I, 1°", "L. 511-2"),
            "2021-05-01": ("L. 611-1, 1°", "L. 611-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        no_proof = ~persons("entered_regularly", period)
        return no_proof | persons("schengen_entry_irregular", period)


class oqtf_ground_irregular_entry(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground: irregular entry, no valid permit"
    documentation = (
        "The regular entry is for the person to prove. Before 2011-07-18 this founds a reconduite "
        "à la frontière only."
    )

    @articles(
        {
            "2011-07-18": ("L. 511-1, I, 1°", "L. 511-2"),
            "2021-05-01": ("L. 611-1, 1°", "L. 611-2"),
        }
    )
    def formula_2011_07_18(persons, period):
        return (
            persons("under_third_country_grounds", period)
            & persons("regular_entry_not_proved", period)
            & ~persons("holds_valid_permit", period)
        )


class stayed_beyond_the_allowed_stay(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Stayed beyond the visa, or beyond three months when not subject to it"
    documentation = (
        "Or out of order after an arrival from a Schengen State. Not so the person who asked for "
        "a permit in time."
    )

    @articles(
        {
            "2006-07-26": ("L. 511-1, II, 2°", "L. 511-3"),
            "2011-07-18": ("L. 511-1, I, 2°", "L. 511-3"),
            "2021-05-01": ("L. 611-1, 2°", "L. 611-2"),
        }
    )
    def formula_2006_07_26(persons, period):
        over = persons("allowed_stay_end", period) < persons("reckoning_date", period)
        applied_in_time = persons("permit_applied_for_in_time", period)
        return (over & ~applied_in_time) | persons("schengen_stay_irregular", period)


class oqtf_ground_overstay(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground: stay beyond the visa or the three months, without a permit"
    documentation = (
        "2011: without a first permit regularly issued. 2021: entered under a visa now expired, or "
        "more than three months earlier without visa duty, and without a permit; the person whose "
        "temporary or multi-year permit ran out is under the other half of the same 2° "
        "(`oqtf_ground_renewal_not_requested`)."
    )

    @articles({"2011-07-18": ("L. 511-1, I, 2°", "L. 511-3")})
    def formula_2011_07_18(persons, period):
        return (
            persons("under_third_country_grounds", period)
            & persons("stayed_beyond_the_allowed_stay", period)
            & ~persons("permit_issued_in_this_stay", period)
        )

    @articles({"2021-05-01": ("L. 611-1, 2°", "L. 611-2")})
    def formula_2021_05_01(persons, period, parameters):
        kinds = parameters(period).oqtf.grounds.renewable_permit_kinds
        had_renewable_permit = persons("permit_issued_in_this_stay", period) & is_one_of(
            persons("last_permit_kind", period), kinds
        )
        return (
            persons("under_third_country_grounds", period)
            & persons("stayed_beyond_the_allowed_stay", period)
            & ~persons("holds_valid_permit", period)
            & ~had_renewable_permit
        )


class expired_permit_not_renewed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Stays on after the expiry of a permit whose renewal was not asked for"
    documentation = (
        "Temporary permit, from 2016-11-01 also the multi-year permit. A request made before the "
        "decision, even late, is a request."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1, II, 4°",
            "2011-07-18": "L. 511-1, I, 4°",
            "2021-05-01": "L. 611-1, 2°",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        kinds = parameters(period).oqtf.grounds.renewable_permit_kinds
        today = persons("reckoning_date", period)
        renewable = is_one_of(persons("last_permit_kind", period), kinds)
        expired = persons("permit_expiry_date", period) < today
        renewal_requested = persons("renewal_application_date", period) <= today
        return (
            persons("permit_issued_in_this_stay", period) & renewable & expired & ~renewal_requested
        )


class oqtf_ground_renewal_not_requested(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground: renewal of the permit not asked for"
    documentation = (
        "From the day after the expiry: no month of grace, unlike the reconduite à la frontière. "
        "Since 2021-05-01 the entry must have been under a visa, or without visa duty."
    )

    @articles({"2011-07-18": "L. 511-1, I, 4°"})
    def formula_2011_07_18(persons, period):
        return persons("under_third_country_grounds", period) & persons(
            "expired_permit_not_renewed", period
        )

    @articles(
        {"2021-05-01": "L. 611-1, 2°"},
        doubt=(
            "« Entré sous couvert d'un visa désormais expiré », where the entry was regular and no "
            "date of a visa is known. Reading chosen: the permit issued since has outlived the "
            "visa, also where the last entry was on that permit."
        ),
    )
    def formula_2021_05_01(persons, period):
        last_day = persons("allowed_stay_end", period)
        entry_stay_over = np.where(
            last_day == NEVER,
            persons("entered_regularly", period),
            last_day < persons("reckoning_date", period),
        )
        return (
            persons("under_third_country_grounds", period)
            & entry_stay_over
            & persons("expired_permit_not_renewed", period)
        )
