"""The household and the scale of the asylum seeker's allowance (ADA)."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of, others_in_family


class ada_persons_counted(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Persons of the household that the allowance counts"
    documentation = (
        "The size stated or, where they are more, the beneficiary and the other members of the "
        "family who do not live abroad."
    )

    @articles(
        {
            "2015-11-01": ("L. 744-9", "D. 744-25"),
            "2021-05-01": ("L. 553-2", "D. 553-7", "D. 553-12"),
        }
    )
    def formula_2015_11_01(persons, period):
        in_france = ~persons("resides_abroad", period)
        of_family = others_in_family(persons, in_france) + 1
        return np.maximum(persons("ada_household_size", period), of_family)


class ada_daily_amount(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Daily amount of the allowance before the resources are deducted (EUR)"
    documentation = (
        "The amount of the scale for the household, and the additional amount of each adult "
        "without housing. 0 where the territory has no allowance; the other conditions are not "
        "looked at."
    )

    @articles({"2015-11-01": ("L. 744-9", "D. 744-26", "L. 761-1", "R. 766-4")})
    def formula_2015_11_01(persons, period, parameters):
        ada = parameters(period).ofii.asylum_seekers_allowance
        size = np.minimum(persons("ada_persons_counted", period), len(ada.daily_amounts))
        basis = np.array(ada.daily_amounts)[size - 1]
        extra = persons("ada_adults_paid_for_housing", period) * ada.additional_daily_amount
        without = parameters(period).overseas.reception.no_allowance
        paid = ~is_one_of(persons("territory", period), without)
        return np.where(paid, basis + extra, 0)

    @articles(
        {
            "2017-04-01": (
                "L. 744-9",
                "D. 744-26",
                "D. 766-1-1",
                "D. 766-2-1",
                "D. 767-3",
                "L. 761-1",
                "R. 766-4",
            ),
            "2021-05-01": ("L. 553-2", "D. 553-8", "D. 553-10"),
        }
    )
    def formula_2017_04_01(persons, period, parameters):
        ada = parameters(period).ofii.asylum_seekers_allowance
        lower = parameters(period).overseas.reception.lower_allowance
        reduced = is_one_of(persons("territory", period), lower.territories)
        place = np.minimum(persons("ada_persons_counted", period), len(ada.daily_amounts)) - 1
        basis = np.where(
            reduced, np.array(lower.daily_amounts)[place], np.array(ada.daily_amounts)[place]
        )
        extra = persons("ada_adults_paid_for_housing", period) * np.where(
            reduced, lower.additional_daily_amount, ada.additional_daily_amount
        )
        without = parameters(period).overseas.reception.no_allowance
        paid = ~is_one_of(persons("territory", period), without)
        return np.where(paid, basis + extra, 0)


class ada_adults_paid_for_housing(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Adults for whom the additional amount is paid"
    documentation = (
        "The adult seekers to whom no housing could be offered; none from 2018-06-02 where no need "
        "was stated or the housing is free."
    )

    @articles({"2015-11-01": "D. 744-26", "2021-05-01": ("D. 553-8", "D. 553-9")})
    def formula_2015_11_01(persons, period, parameters):
        needs_costs = parameters(period).ofii.asylum_seekers_allowance.additional_amount_needs_costs
        without_costs = persons("ada_free_or_no_housing_needed", period) & needs_costs
        return np.where(without_costs, 0, persons("ada_adults_without_housing", period))
