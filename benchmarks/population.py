"""Synthetic persons, the same ones at each run: facts invented, in no relation to real people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from openfisca_oqtf.calendar import MINUTES_OF_A_DAY, NEVER, ONE_DAY
from openfisca_oqtf.enums import Custody, Nationality, OqtfGround, Territory

Facts = dict[str, np.ndarray[Any, Any]]

BLOCK = 200_000
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


def persons_to_protect(rng: np.random.Generator, size: int) -> Facts:
    """What ``oqtf_protection`` depends on, for decisions of 2022 and 2023."""
    decision = _days(rng, size, "2022-01-01", "2023-12-31")
    birth = decision - rng.integers(10 * 365, 70 * 365, size)
    arrival = np.maximum(birth, decision - rng.integers(0, 35 * 365, size))
    regular = arrival + rng.integers(0, 5 * 365, size)
    marriage = decision - rng.integers(0, 8 * 365, size)
    support = decision - rng.integers(0, 5 * 365, size)
    of_age = marriage >= birth + 18 * 366 * ONE_DAY

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


def notified_decisions(rng: np.random.Generator, size: int) -> Facts:
    """What ``oqtf_appeal_deadline`` depends on, for decisions of a year and a half of one law.

    Most are handed over on the day; the hour is known; one person in thirty is restrained later.
    """
    decision = _days(rng, size, "2024-07-15", "2025-12-31")
    notification = decision + np.where(rng.random(size) < 0.7, 0, rng.integers(1, 60, size))
    restrained = rng.random(size) < 1 / 30
    change = notification + rng.integers(0, 45, size)
    grounds = list(OqtfGround.__members__)
    return {
        "decision_date": decision,
        "notification_date": notification,
        "notification_minute": _minutes(rng, size),
        "oqtf_ground": OqtfGround.encode(rng.choice(grounds, size)),
        "custody": _mix(rng, size, Custody, (0.6, 0.15, 0.2, 0.05)),
        "territory": _mix(rng, size, Territory, (0.8, *[0.2 / 8] * 8)),
        "court_in_alsace_moselle": rng.random(size) < 0.03,
        "custody_after_notification": Custody.encode(
            np.where(restrained, rng.choice(["house_arrest", "detention", "prison"], size), "free")
        ),
        "custody_change_date": np.where(restrained, change, NEVER),
        "custody_change_minute": np.where(restrained, _minutes(rng, size), -1),
    }


def blocks(
    persons: int,
    block: int = BLOCK,
    facts_of: Callable[[np.random.Generator, int], Facts] = persons_to_protect,
) -> Iterator[Facts]:
    """The facts of so many persons, block after block.

    Args:
        persons: how many in all.
        block: how many at the most in one block.
        facts_of: what makes the facts of a block.
    """
    for number, first in enumerate(range(0, persons, block)):
        yield facts_of(np.random.default_rng([SEED, number]), min(block, persons - first))


def _mix(rng: np.random.Generator, size: int, enum: Any, shares: tuple[float, ...]) -> Any:
    return enum.encode(rng.choice(list(enum.__members__), size, p=shares))


def _minutes(rng: np.random.Generator, size: int) -> Any:
    return rng.integers(0, MINUTES_OF_A_DAY, size).astype(np.int32)


def _days(rng: np.random.Generator, size: int, first: str, last: str) -> Any:
    start, end = np.datetime64(first), np.datetime64(last)
    return start + rng.integers(0, (end - start).astype(int) + 1, size)
