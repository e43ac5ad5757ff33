"""Vector helpers: lists of names, ties within families of every shape."""

from datetime import date

import numpy as np
import pytest
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.simulations import SimulationBuilder

from openfisca_oqtf import vectors
from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.enums import Custody, Nationality, OqtfProtection

# Two adults and two children, one adult alone, one child alone, two adults.
FAMILIES = [0, 0, 0, 0, 1, 2, 3, 3]
ROLES = ["adult", "adult", "child", "child", "adult", "child", "adult", "adult"]


def population(system, families=FAMILIES, roles=ROLES):
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("person", range(len(families)))
    declared = builder.declare_entity("family", range(max(families, default=-1) + 1))
    builder.join_with_persons(declared, families, roles)
    return builder.build(system).persons


@pytest.fixture
def persons(system):
    return population(system)


def test_membership_follows_the_names_and_not_the_indexes():
    values = EnumArray(np.array([m.index for m in Custody], np.int16), Custody)
    found = vectors.is_one_of(values, ["prison", "house_arrest"])
    assert found.tolist() == [False, True, False, True]
    assert found.dtype == bool
    assert vectors.is_one_of(values, []).tolist() == [False] * 4


@pytest.mark.parametrize("enum", [Custody, Nationality, OqtfProtection])
def test_each_member_is_found_by_its_own_name_alone(enum):
    values = EnumArray(np.arange(len(enum), dtype=np.int16), enum)
    for position, member in enumerate(enum):
        assert vectors.is_one_of(values, [member.name]).nonzero()[0].tolist() == [position]


def test_a_name_that_is_no_member_is_an_error_and_not_false():
    values = EnumArray(np.zeros(2, np.int16), Custody)
    with pytest.raises(ValueError, match="jail: not among the members of Custody"):
        vectors.is_one_of(values, ["prison", "jail"])
    with pytest.raises(ValueError, match="Custody"):
        vectors.is_one_of(values, "free")


def test_the_table_of_members_is_not_handed_out():
    values = EnumArray(np.zeros(2, np.int16), Custody)
    vectors.is_one_of(values, ["free"])[0] = False
    assert vectors.is_one_of(values, ["free"]).tolist() == [True, True]


def test_of_spouse(persons):
    condition = np.array([True, False, True, True, True, True, True, True])
    assert vectors.of_spouse(persons, condition).tolist() == [
        *(False, True, False, False),
        False,
        False,
        *(True, True),
    ]


def test_of_a_parent(persons):
    condition = np.array([False, True, True, True, True, True, False, False])
    assert vectors.of_a_parent(persons, condition).tolist() == [
        *(False, False, True, True),
        False,
        False,
        *(False, False),
    ]
    children_alone = np.array([False, False, True, True, True, True, True, True])
    assert not vectors.of_a_parent(persons, children_alone).any()


def test_of_a_child(persons):
    assert vectors.is_child(persons).nonzero()[0].tolist() == [2, 3, 5]
    second_child = np.array([False, False, False, True, True, True, True, True])
    adults = [True, True, False, False, False, False, False, False]
    assert vectors.of_a_child(persons, second_child).tolist() == adults
    assert not vectors.of_a_child(persons, ~vectors.is_child(persons)).any()


DATES = np.array(
    [
        *("2020-01-01", "2030-01-01", "2010-05-05", "2012-06-06"),
        "1950-01-01",
        "1800-01-01",
        *("9999-12-31", "1899-01-01"),
    ],
    "M8[D]",
)


def children_of_the_adults(persons, condition):
    """The dates that each of the eight persons gets as a parent."""
    places = list(vectors.dates_of_children(persons, DATES, condition))
    return [{at[person] for at in places} - {NEVER} for person in range(8)]


def test_dates_of_children(persons):
    everyone = np.ones(8, dtype=bool)
    first, second = np.datetime64("2010-05-05"), np.datetime64("2012-06-06")
    assert children_of_the_adults(persons, everyone) == [{first, second}] * 2 + [set()] * 6
    first_child = np.array([True, True, True, False, True, True, True, True])
    assert children_of_the_adults(persons, first_child) == [{first}] * 2 + [set()] * 6


def test_latest_in_family(persons):
    assert vectors.latest_in_family(persons, DATES).tolist() == [
        *[date(2030, 1, 1)] * 4,
        date(1950, 1, 1),
        date(1800, 1, 1),
        *[date(1899, 1, 1)] * 2,
    ]
    unknown = np.full(8, NEVER)
    assert (vectors.latest_in_family(persons, unknown) == NEVER).all()


@pytest.mark.parametrize(
    ("families", "roles"), [([0, 1, 2], ["adult", "child", "adult"]), ([], [])]
)
def test_persons_alone_have_no_ties(system, families, roles):
    persons = population(system, families, roles)
    count = len(families)
    condition, dates = np.ones(count, dtype=bool), np.full(count, np.datetime64("2020-01-01"))
    assert vectors.everyone_alone(persons)
    assert vectors.of_spouse(persons, condition).tolist() == [False] * count
    assert vectors.of_a_parent(persons, condition).tolist() == [False] * count
    assert vectors.of_a_child(persons, condition).tolist() == [False] * count
    assert vectors.rank_among_children(persons, dates, condition).tolist() == [0] * count
    assert list(vectors.dates_of_children(persons, dates, condition)) == []
    assert (vectors.latest_in_family(persons, dates) == dates).all()


def test_without_any_family_declared_nobody_has_ties(system):
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("person", range(3))
    persons = builder.build(system).persons
    assert vectors.everyone_alone(persons)
    assert vectors.of_spouse(persons, np.ones(3, dtype=bool)).tolist() == [False] * 3
    assert vectors.is_child(persons).tolist() == [False] * 3


def test_families_of_two_are_not_alone(persons):
    assert not vectors.everyone_alone(persons)


def test_the_first_known_date_is_taken_and_no_more_is_worked_out():
    known, never = np.datetime64("2020-01-01"), NEVER
    day = np.datetime64("2021-01-01")
    dates = np.array([known, never], dtype="datetime64[D]")
    assert vectors.first_known(dates, lambda: np.array([day, day])).tolist() == [
        date(2020, 1, 1),
        date(2021, 1, 1),
    ]
    assert (vectors.first_known(dates, lambda: dates) == dates).all()
    asked = []
    vectors.first_known(np.array([known, known]), lambda: asked.append(1))
    assert asked == []


def test_children_are_ranked_by_birth_within_their_family(system):
    members = population(
        system,
        [1, 0, 0, 0, 1, 0, 0, 1],
        ["adult", "adult", "child", "child", "child", "child", "child", "child"],
    )
    births = np.array(
        ["1980", "1980", "2010", "2005", "2012", "2010", "2001", "2012"], dtype="datetime64[D]"
    )
    counted = np.array([True, True, True, True, True, True, False, True])
    ranks = vectors.rank_among_children(members, births, counted)
    # The adults and the child that does not count have no rank; twins keep their order.
    assert ranks.tolist() == [0, 0, 2, 1, 1, 3, 0, 2]
