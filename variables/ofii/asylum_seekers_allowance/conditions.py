"""Who receives the asylum seeker's allowance (ADA), and how much."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years, end_of_month
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class ada_age_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Old enough for the allowance"
    documentation = "Eighteen completed years on the reckoning day."

    @articles({"2015-11-01": "D. 744-18", "2021-05-01": "D. 553-3"})
    def formula_2015_11_01(persons, period, parameters):
        age = parameters(period).ofii.asylum_seekers_allowance.minimum_age
        day = persons("reckoning_date", period)
        return at_least_years(persons("birth_date", period), day, age)


class ada_resources_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Resources below the RSA"
    documentation = (
        "Strictly below the amount of the RSA stated; always for a person without resources."
    )

    @articles(
        {
            "2015-11-01": ("D. 744-20", "D. 744-21", "D. 744-23"),
            "2021-05-01": ("D. 553-3", "D. 553-4"),
        }
    )
    def formula_2015_11_01(persons, period):
        resources = persons("ada_monthly_resources", period)
        return (resources == 0) | (resources < persons("monthly_rsa", period))


class ada_suspended_by_custody(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The allowance is suspended while the beneficiary is held"
    documentation = "In prison; from 2019-01-01 also in detention as a seeker."

    @articles({"2015-11-01": "D. 744-29"})
    def formula_2015_11_01(persons, period):
        return persons("beneficiary_imprisoned", period)

    @articles({"2019-01-01": "D. 744-29", "2021-05-01": "D. 553-17"})
    def formula_2019_01_01(persons, period):
        detained = persons("beneficiary_detained_as_seeker", period)
        return persons("beneficiary_imprisoned", period) | detained


class ada_due_to_seeker(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Asylum seeker admitted to the allowance"
    documentation = (
        "On the reckoning day: application presented, reception conditions accepted, certificate "
        "valid, no decision against the reception conditions, end of the payment not reached. "
        "From 2019-01-01 the certificate is not asked of the seeker whose right to remain a "
        "decision of the OFPRA ended early."
    )

    @articles({"2015-11-01": ("L. 744-1", "L. 744-9", "D. 744-17", "D. 744-34")})
    def formula_2015_11_01(persons, period):
        day = persons("reckoning_date", period)
        applied = persons("asylum_application_day", period) <= day
        accepted = persons("reception_conditions_accepted", period)
        certified = ~persons("asylum_certificate_not_valid", period)
        undisturbed = day < persons("reception_decision_day", period)
        lasts = day <= persons("ada_last_day", period)
        return applied & accepted & certified & undisturbed & lasts

    @articles(
        {
            "2019-01-01": ("L. 744-9", "D. 744-17", "D. 744-34", "D. 744-35"),
            "2021-05-01": ("L. 551-9", "L. 553-1", "D. 553-1", "D. 553-24", "D. 553-25"),
        }
    )
    def formula_2019_01_01(persons, period):
        day = persons("reckoning_date", period)
        applied = persons("asylum_application_day", period) <= day
        accepted = persons("reception_conditions_accepted", period)
        early_end = persons("right_to_remain_ended_by_listed_decision", period)
        certified = ~persons("asylum_certificate_not_valid", period) | early_end
        undisturbed = day < persons("reception_decision_day", period)
        lasts = day <= persons("ada_last_day", period)
        return applied & accepted & certified & undisturbed & lasts


class ada_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The allowance is due"
    documentation = (
        "On the reckoning day, to the seeker admitted to it or to another beneficiary (temporary "
        "protection, victim of trafficking), under the conditions of age and resources, on a "
        "territory where it exists. The allowance is paid once for the household."
    )

    @articles(
        {
            "2015-11-01": ("L. 744-9", "L. 744-10", "L. 761-1"),
            "2021-05-01": ("L. 553-1", "D. 553-2", "L. 425-2"),
        },
        doubt=(
            "From 2021-05-01 the article that gives the allowance to the beneficiaries of "
            "temporary protection was not read. Reading chosen: they still have it."
        ),
    )
    def formula_2015_11_01(persons, period):
        admitted = persons("ada_due_to_seeker", period) | persons("ada_other_beneficiary", period)
        conditions = persons("ada_age_met", period) & persons("ada_resources_met", period)
        exists = persons("ada_daily_amount", period) > 0
        return admitted & conditions & exists & ~persons("ada_suspended_by_custody", period)


class ada_monthly_amount(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Amount of the allowance for the month (EUR)"
    documentation = (
        "The daily amount for each day of the month of the reckoning day, less the monthly "
        "resources; 0 where the allowance is not due that day."
    )

    @articles(
        {"2015-11-01": ("D. 744-26", "D. 744-31"), "2021-05-01": ("D. 553-11", "D. 553-12")},
        doubt=(
            "The scale is daily, the resources are a monthly average, and the text does not say "
            "how one is deducted from the other. Reading chosen: month against month, for a "
            "whole month."
        ),
    )
    def formula_2015_11_01(persons, period):
        day = persons("reckoning_date", period)
        days = (end_of_month(day) - end_of_month(day, -1)).astype(int)
        month = persons("ada_daily_amount", period) * days
        left = np.maximum(month - persons("ada_monthly_resources", period), 0)
        return np.where(persons("ada_due", period), left, 0)
