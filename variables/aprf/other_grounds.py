"""3° (from 2007), 5° and 8° of L. 511-1 II."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class aprf_ground_enforceable_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Reconduite ground 3° from 2007: an enforceable OQTF taken at least a year ago"
    documentation = (
        "Law 2007-1631 of 20 November 2007 was published on the 21st, the day by which the "
        "consolidated code dates it; it applies from the day after. No OQTF could be one year old "
        "before 2007-12-30."
    )

    @articles({"2007-11-22": "L. 511-1, II, 3°"})
    def formula_2007_11_22(persons, period, parameters):
        old_enough = at_least_years(
            persons("earlier_oqtf_date", period),
            persons("reckoning_date", period),
            parameters(period).aprf.enforceable_oqtf_years,
        )
        return old_enough & ~persons("aprf_closed_by_free_movement", period)


class aprf_ground_permit_forgery(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Reconduite ground 5°: final conviction over a residence permit"
    documentation = "Forgery, falsification, another's name, or lack of a permit."

    @articles({"2006-07-26": "L. 511-1, II, 5°"})
    def formula_2006_07_26(persons, period):
        return persons("residence_permit_offence_conviction", period) & ~persons(
            "aprf_closed_by_free_movement", period
        )


class aprf_ground_threat_or_work(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Reconduite ground 8°: threat or unauthorised work during the visa or the three months"
    documentation = (
        "Also after an arrival from a Schengen State, by a stay out of order (L. 511-3)."
    )

    @articles(
        {"2006-07-26": ("L. 511-1, II, 8°", "L. 511-3")},
        doubt=(
            "The conduct must fall within the visa or the three months; the facts do not date it. "
            "Reading chosen: the decision itself falls within them."
        ),
    )
    def formula_2006_07_26(persons, period):
        allowed_stay_end = persons("allowed_stay_end", period)
        within_the_allowed_stay = (allowed_stay_end != NEVER) & (
            persons("reckoning_date", period) <= allowed_stay_end
        )
        in_the_period = within_the_allowed_stay | persons("schengen_stay_irregular", period)
        threat_or_work = persons("threatens_public_order", period) | persons(
            "unauthorised_work", period
        )
        return in_the_period & threat_or_work & ~persons("aprf_closed_by_free_movement", period)
