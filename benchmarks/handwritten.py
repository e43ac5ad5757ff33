"""The yardstick: the same protection, as one would write it in plain NumPy.

Straightforward datetime64 code for the law of 2021-08-26 to 2024-01-27, with the same facts and
the same answers as ``oqtf_protection`` for persons alone. It serves to measure, not to be used.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from benchmarks.population import Facts
from openfisca_oqtf.enums import Nationality

NEVER = np.datetime64("9999-12-31")
ONE_DAY = np.timedelta64(1, "D")
EU_AND_ASSIMILATED = (
    "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk ch is li no"
)

CATEGORIES = (
    "none",
    "minor",
    "resident_since_childhood",
    "long_regular_residence",
    "very_long_regular_residence",
    "parent_of_french_child",
    "spouse_of_french",
    "spouse_of_childhood_resident",
    "work_accident_pension",
    "serious_illness",
    "eu_permanent_residence",
    "permit_due_by_right",
)


def years_between(start: Any, end: Any) -> Any:
    """Complete years from one day to another; -1 where there are none to count."""
    years = end.astype("datetime64[Y]").astype(int) - start.astype("datetime64[Y]").astype(int)
    start_month, end_month = start.astype("datetime64[M]"), end.astype("datetime64[M]")
    start_in_year = start_month.astype(int) % 12 * 32 + (start - start_month).astype(int)
    end_in_year = end_month.astype(int) % 12 * 32 + (end - end_month).astype(int)
    complete = years - (end_in_year < start_in_year)
    return np.where((start != NEVER) & (end != NEVER) & (end >= start), complete, -1)


def more_than_years(start: Any, end: Any, years: int) -> Any:
    """Whether strictly more than so many years have run."""
    return years_between(start, end - ONE_DAY) >= years


def protection(facts: Facts) -> Any:
    """Index of the first category that protects each person, in the order of the statute."""
    today = facts["decision_date"]
    nationality = facts["nationality"].view(np.ndarray)
    codes = [Nationality[name].index for name in EU_AND_ASSIMILATED.split()]
    eu_citizen = np.isin(nationality, codes)
    eu_person = eu_citizen | facts["eu_family_member"]
    lifted = facts["lives_in_polygamy"] & ~eu_person

    birth, habitual = facts["birth_date"], facts["habitual_residence_since"]
    age = years_between(birth, today)
    minor = (age >= 0) & (age < 18)

    arrival_age = years_between(birth, habitual)
    resident = habitual <= today
    since_childhood = (arrival_age >= 0) & (arrival_age <= 13) & resident

    regular = facts["regular_residence_since"]
    not_counted = facts["residence_days_not_counted"]
    counted = np.where(regular == NEVER, NEVER, regular + not_counted)
    over_ten = more_than_years(counted, today, 10)
    over_twenty = more_than_years(counted, today, 20)

    support = years_between(facts["child_support_since"], today) >= 2
    supports = facts["child_support_since_birth"] | support
    parent = facts["french_minor_child_in_france"] & supports

    married = years_between(facts["marriage_date"], today) >= 3
    together = married & facts["community_of_life_unbroken"]

    exists = facts["treatment_exists_in_return_country"]
    accessible = facts["treatment_accessible_in_return_country"]
    untreated = facts["grave_consequences_without_care"] & ~(exists & accessible)

    five_years = years_between(counted, today) >= 5
    lost = more_than_years(facts["absence_start_date"], today, 2)

    met = [
        minor,
        since_childhood & ~lifted,
        over_ten & ~facts["student_permits_only"] & ~lifted,
        over_twenty & ~lifted,
        parent & ~lifted,
        together & facts["spouse_is_french"] & ~lifted,
        over_ten & together & facts["spouse_resident_since_childhood"] & ~lifted,
        (facts["work_accident_pension_rate"] >= np.float32(0.2)) & ~lifted,
        resident & untreated,
        eu_person & five_years & ~lost,
        facts["permit_due_by_right"],
    ]
    return np.select(met, np.arange(1, len(met) + 1), default=0)
