"""Synthetic persons, the same ones at each run: facts invented, in no relation to real people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.enums import Nationality

Facts = dict[str, np.ndarray[Any, Any]]

BLOCK = 100_000
SEED = 20240128
NATIONALITIES = (
    "ma",
    "dz",
    "tn",
    "sn",
    "ml",
    "cn",
    "tr",
    "ge",
    "pt",
    "ro",
    "hr",
    "gb",
    "stateless",
)


def blocks(persons: int, block: int = BLOCK) -> Iterator[Facts]:
    """The facts of so many persons, block after block.

    Args:
        persons: how many in all.
        block: how many at the most in one block.
    """
    for number, first in enumerate(range(0, persons, block)):
        yield _facts(np.random.default_rng([SEED, number]), min(block, persons - first))


def _facts(rng: np.random.Generator, size: int) -> Facts:
    decision = _days(rng, size, "2022-01-01", "2023-12-31")
    birth = decision - rng.integers(10 * 365, 70 * 365, size)
    arrival = np.maximum(birth, decision - rng.integers(0, 35 * 365, size))
    regular = arrival + rng.integers(0, 5 * 365, size)
    marriage = decision - rng.integers(0, 8 * 365, size)
    support = decision - rng.integers(0, 5 * 365, size)
    of_age = marriage >= birth + 18 * 366

    def true(share: float) -> np.ndarray[Any, Any]:
        return rng.random(size) < share

    def known(dates: np.ndarray[Any, Any], condition: np.ndarray[Any, Any]) -> Any:
        return np.where(condition, dates, NEVER)

    return {
        "decision_date": decision,
        "birth_date": birth,
        "nationality": Nationality.encode(rng.choice(NATIONALITIES, size)),
        "habitual_residence_since": known(arrival, true(0.95)),
        "regular_residence_since": known(np.minimum(regular, decision), true(0.5)),
        "residence_days_not_counted": np.where(true(0.1), rng.integers(0, 1500, size), 0),
        "student_permits_only": true(0.1),
        "french_minor_child_in_france": true(0.15),
        "child_support_since_birth": true(0.3),
        "child_support_since": known(support, true(0.5)),
        "marriage_date": known(marriage, of_age & true(0.5)),
        "spouse_is_french": true(0.2),
        "spouse_resident_since_childhood": true(0.05),
        "community_of_life_unbroken": true(0.7),
        "lives_in_polygamy": true(0.01),
        "work_accident_pension_rate": np.where(true(0.02), rng.random(size), 0).astype(np.float32),
        "grave_consequences_without_care": true(0.05),
        "treatment_exists_in_return_country": true(0.8),
        "treatment_accessible_in_return_country": true(0.6),
        "eu_family_member": true(0.02),
        "absence_start_date": known(decision - rng.integers(0, 6 * 365, size), true(0.1)),
        "public_order_threat": true(0.1),
        "permit_due_by_right": true(0.02),
    }


def _days(rng: np.random.Generator, size: int, first: str, last: str) -> Any:
    start, end = np.datetime64(first), np.datetime64(last)
    return start + rng.integers(0, (end - start).astype(int) + 1, size)
