"""The ban on return ordered with the OQTF: must or may, and its ceiling."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.wordings import in_wording_of_territory


class irtf_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on return may be ordered with the OQTF"
    documentation = (
        "On the day of the OQTF, given that it was taken; true as well where the ban is mandatory."
    )

    @articles(
        {
            "2011-07-18": "L. 511-1",
            "2021-05-01": ("L. 612-6", "L. 612-8", "L. 612-9"),
        }
    )
    def formula_2011_07_18(persons, period):
        return (
            persons("third_country_oqtf", period)
            & ~persons("irtf_barred_by_eu_law", period)
            & ~persons("irtf_excluded_trafficking_victim", period)
        )


class irtf_mandatory(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on return must be ordered with the OQTF"
    documentation = (
        "Since 2016-11-01 where no departure delay was granted. Humanitarian circumstances leave "
        "the authority free: the ban is then only possible."
    )

    @articles({"2016-11-01": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-9")})
    def formula_2016_11_01(persons, period):
        without_delay = persons("departure_delay_refused", period)
        humanitarian = persons("humanitarian_circumstances", period)
        return persons("irtf_possible", period) & without_delay & ~humanitarian


class irtf_max_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest ban on return that may be ordered with the OQTF, in months"
    documentation = (
        "0 where no ban may be ordered. From 2024-01-28 the serious threat raises the ceiling of "
        "the ban without departure delay alone."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-8")})
    def formula_2011_07_18(persons, period, parameters):
        ceilings = parameters(period).irtf.max_months
        without_delay = persons("departure_delay_refused", period)
        ceiling = np.where(without_delay, ceilings.without_delay, ceilings.with_delay)
        return np.where(persons("irtf_possible", period), ceiling, 0)

    @articles({"2024-01-28": ("L. 612-6", "L. 612-8")})
    def formula_2024_01_28(persons, period, parameters):
        without_delay = persons("departure_delay_refused", period)
        raised = (
            without_delay
            & persons("serious_public_order_threat", period)
            & ~persons("former_wording_kept", period)
        )
        ceiling = in_wording_of_territory(
            persons,
            period,
            parameters,
            lambda law: np.where(
                without_delay, law.irtf.max_months.without_delay, law.irtf.max_months.with_delay
            ),
        )
        highest = parameters(period).irtf.max_months.without_delay_serious_threat
        ceiling = np.where(raised, highest, ceiling)
        return np.where(persons("irtf_possible", period), ceiling, 0)


class irtf_length_excessive(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban ordered is longer than the law allows"
    documentation = (
        "The length ordered is above the ceiling of its case: with or without departure delay, or "
        "for an overstayed delay. Strictly above; true as well where no ban may be ordered with "
        "the OQTF. Bans that follow one another do not add up: a ban that comes with a new OQTF "
        "replaces the earlier ones (CE 25 April 2024, no 491312)."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-7", "L. 612-8")})
    def formula_2011_07_18(persons, period, parameters):
        for_overstay = in_wording_of_territory(
            persons, period, parameters, lambda law: law.irtf.max_months.overstay
        )
        ceiling = np.where(
            persons("irtf_ordered_for_overstay", period),
            for_overstay,
            persons("irtf_max_months", period),
        )
        return persons("irtf_ordered", period) & (persons("irtf_months", period) > ceiling)


class earlier_irtf_replaced(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The new ban replaces the earlier one"
    documentation = (
        "An OQTF with a ban on return, taken while a ban of an earlier OQTF is not yet executed, "
        "abrogates the latter of itself: the two lengths do not add up. The ban for an overstayed "
        "delay comes with no new OQTF and replaces nothing."
    )

    @articles(
        {"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-8", "L. 612-11")},
        doubt=(
            "The code is silent. Reading chosen: the opinion of the Conseil d'État of 25 April "
            "2024, no 491312, given on the law of 2023 and extended here to the earlier texts."
        ),
    )
    def formula_2011_07_18(persons, period):
        return persons("irtf_ordered_with_oqtf", period) & persons("under_earlier_irtf", period)
