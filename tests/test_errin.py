"""The budget of the ERRIN pilot: the cap on the persons, the shares, what is refused."""

import datetime

import numpy as np
import pytest

from openfisca_oqtf.errin import budget

OPEN = datetime.date(2020, 6, 1)


@pytest.mark.parametrize(
    ("persons", "served", "total", "half"),
    [
        (0, 0, 0, 0),
        (1, 1, 3000, 1500),
        (99, 99, 297_000, 148_500),
        (100, 100, 300_000, 150_000),
        (101, 100, 300_000, 150_000),
    ],
)
def test_a_hundred_persons_are_served(system, persons, served, total, half):
    told = budget(system, OPEN, [3000] * persons)
    assert (told.served, told.total) == (served, total)
    assert (told.errin_share, told.state_share) == (half, half)


def test_the_first_are_served_first(system):
    told = budget(system, OPEN, [4000] * 60 + [3000] * 40 + [9000])
    assert told.total == 360_000
    assert told.errin_share == told.state_share == 180_000


def test_packages_of_an_array(system):
    assert budget(system, OPEN, np.full(2, 3500.0)).total == 7000


@pytest.mark.parametrize("day", ["2020-02-29", "2021-03-01", "2010-01-01"])
def test_a_day_outside_the_pilot_is_refused(system, day):
    told = f"day: {day} is refused; accepted: a day on which ofii.errin.open is true"
    with pytest.raises(ValueError, match=told):
        budget(system, datetime.date.fromisoformat(day), [3000])


@pytest.mark.parametrize("day", ["2020-03-01", "2021-02-28"])
def test_the_first_and_the_last_day(system, day):
    assert budget(system, datetime.date.fromisoformat(day), [3000]).served == 1


@pytest.mark.parametrize("package", [2999.99, 0, -1, float("nan"), float("inf")])
def test_a_package_below_the_minimum_is_refused(system, package):
    with pytest.raises(ValueError, match=r"package 2: .* is refused; accepted: at least 3000"):
        budget(system, OPEN, [3000, package])
