"""Vector helpers of the formulas: membership in a list of names, ties within the family."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt
from openfisca_core.indexed_enums import Enum, EnumArray

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Family

Bools = npt.NDArray[np.bool_]


def is_one_of(values: EnumArray, names: Iterable[str]) -> Bools:
    """Whether each member of an Enum array is among ``names``.

    Args:
        values: the Enum array, one row a person.
        names: member names, as a dated list parameter gives them.

    Raises:
        ValueError: a name is no member of the Enum; the engine itself would answer False.
    """
    members = _membership(values.possible_values, tuple(names))
    chosen: Bools = members.take(values.view(np.ndarray))
    return chosen


@lru_cache(maxsize=256)
def _membership(enum: type[Enum], names: tuple[str, ...]) -> Bools:
    unknown = sorted(set(names) - set(enum.__members__))
    if unknown:
        raise ValueError(f"{', '.join(unknown)}: not among the members of {enum.__name__}")
    return np.array([member.name in names for member in enum])


# Asked for each tie, and the answer needs a pass over the population.
_ALONE: WeakKeyDictionary[Any, bool] = WeakKeyDictionary()


def everyone_alone(persons: Any) -> bool:
    """Whether no family of the simulation has two members: its ties then tell nothing."""
    families = _families(persons)
    if families not in _ALONE:
        # The engine cannot count the members of families that nobody declared.
        _ALONE[families] = families.count == 0 or bool(families.nb_persons().max() <= 1)
    return _ALONE[families]


def is_child(persons: Any) -> Bools:
    """Whether each person is a child of its family, by its role and not by its age."""
    if _families(persons).count == 0:
        return np.zeros(persons.count, dtype=bool)
    child: Bools = persons.has_role(Family.CHILD)
    return child


def of_spouse(persons: Any, condition: Bools) -> Bools:
    """For each adult, whether the other adult of the family meets ``condition``."""
    if everyone_alone(persons):
        return np.zeros(persons.count, dtype=bool)
    families = _families(persons)
    adult: Bools = persons.has_role(Family.ADULT)
    met = condition & adult
    others: Bools = families.project(families.sum(met)) > met
    return adult & others


def of_a_parent(persons: Any, condition: Bools) -> Bools:
    """For each child, whether an adult of the family meets ``condition``."""
    if everyone_alone(persons):
        return np.zeros(persons.count, dtype=bool)
    families = _families(persons)
    child: Bools = persons.has_role(Family.CHILD)
    met: Bools = families.project(families.any(condition, role=Family.ADULT))
    return child & met


def of_a_child(persons: Any, condition: Bools) -> Bools:
    """For each adult, whether a child of the family meets ``condition``."""
    if everyone_alone(persons):
        return np.zeros(persons.count, dtype=bool)
    families = _families(persons)
    adult: Bools = persons.has_role(Family.ADULT)
    met: Bools = families.project(families.any(condition, role=Family.CHILD))
    return adult & met


def dates_of_children(persons: Any, dates: Any, condition: Bools) -> Iterator[Any]:
    """For each adult, the date of each child that meets ``condition``.

    One array for each place in the family; NEVER where no such child holds the place.
    """
    if everyone_alone(persons):
        return
    families = _families(persons)
    of_children = np.where(condition & persons.has_role(Family.CHILD), dates, NEVER)
    adult = persons.has_role(Family.ADULT)
    for place in range(families.nb_persons().max()):
        at_place = families.value_nth_person(place, of_children, NEVER)
        if (at_place != NEVER).any():
            yield np.where(adult, families.project(at_place), NEVER)


def others_in_family(persons: Any, condition: Bools) -> npt.NDArray[np.int32]:
    """For each adult, how many other members of the family meet ``condition``."""
    if everyone_alone(persons):
        return np.zeros(persons.count, dtype=np.int32)
    families = _families(persons)
    others = families.project(families.sum(condition)) - condition
    return np.where(persons.has_role(Family.ADULT), others, 0).astype(np.int32)


def rank_among_children(persons: Any, births: Any, condition: Bools) -> npt.NDArray[np.int64]:
    """Place of each child that meets ``condition`` among those of the family: 1 for the eldest.

    0 for everyone else. Children of one birth date stand in the order of the persons.
    """
    if everyone_alone(persons):
        return np.zeros(persons.count, dtype=np.int64)
    families = _families(persons).members_entity_id
    counted = condition & persons.has_role(Family.CHILD)
    order = np.lexsort((births, ~counted, families))
    in_order = families[order]
    ranks = np.empty(persons.count, dtype=np.int64)
    ranks[order] = np.arange(persons.count) - np.searchsorted(in_order, in_order) + 1
    return np.where(counted, ranks, 0)


def first_known(dates: Any, *otherwise: Callable[[], Any]) -> Any:
    """For each person, the first date that is known, or NEVER.

    Args:
        dates: the dates to take where they are known.
        otherwise: what gives the dates to take next, worked out only where some are unknown.
    """
    for fallback in otherwise:
        unknown = dates == NEVER
        if not unknown.any():
            return dates
        dates = np.where(unknown, fallback(), dates)
    return dates


def latest_in_family(persons: Any, dates: Any) -> Any:
    """For each person, the latest known date of the family's members, or NEVER."""
    if everyone_alone(persons):
        return dates
    families = _families(persons)
    known = dates != NEVER
    days = np.full(families.count, np.iinfo(np.int64).min)
    np.maximum.at(days, families.members_entity_id[known], dates[known].astype(np.int64))
    latest = np.where(days == np.iinfo(np.int64).min, NEVER.astype(np.int64), days)
    return families.project(latest).astype("datetime64[D]")


def _families(persons: Any) -> Any:
    return persons.simulation.populations[Family.key]
