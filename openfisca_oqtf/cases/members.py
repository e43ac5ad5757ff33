"""Who stands in a case: one person, or the members of one family."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ROLES = {"adults": "adult", "children": "child"}
MAX_ADULTS = 2

_GROUPS = ("persons", "families", "family")
_FAMILY = "family: {adults: [names], children: [names]}, each person once, at most two adults"


@dataclass(frozen=True)
class Member:
    """A person of a case.

    Attributes:
        name: as in the file.
        role: ``adult`` or ``child``.
        facts: name of the fact -> value.
    """

    name: str
    role: str
    facts: dict[str, Any]


def read_members(raw: object) -> tuple[list[Member], bool, list[str]]:
    """Read the ``input`` of a case: facts of one person, or ``persons`` with their family.

    Args:
        raw: ``fact: value``, or ``persons`` and ``families`` as in any OpenFisca test.

    Returns:
        The members with their facts as written, whether the facts stood alone, without the
        name of a person, and the problems found.
    """
    if not isinstance(raw, Mapping):
        return [], True, [f"input: {raw!r} is refused; accepted: fact: value"]
    if not set(_GROUPS) & raw.keys():
        return [Member("person", "adult", dict(raw))], True, []
    persons = raw.get("persons")
    if not isinstance(persons, Mapping) or not persons:
        return [], False, [f"input: persons: {persons!r}: refused; accepted: name: its facts"]
    problems = [
        f"input: {key}: refused beside persons; accepted: persons, {_FAMILY}"
        for key in raw
        if key not in _GROUPS
    ]
    roles = _read_roles(raw, [str(name) for name in persons], problems)
    members = []
    for name, facts in persons.items():
        if isinstance(facts, Mapping):
            members.append(Member(str(name), roles.get(str(name), "adult"), dict(facts)))
        else:
            problems.append(f"{name}: {facts!r} is refused; accepted: fact: value")
    return members, False, problems


def _read_roles(raw: Mapping[str, Any], persons: list[str], problems: list[str]) -> dict[str, str]:
    """Role of each person in the one family of the case."""
    stated = [raw[key] for key in ("family", "families") if key in raw]
    if not stated and len(persons) == 1:
        return {}
    family = stated[0] if len(stated) == 1 else None
    if "families" in raw and isinstance(family, Mapping):
        family = next(iter(family.values())) if len(family) == 1 else None
    if not isinstance(family, Mapping) or set(family) - set(ROLES):
        given = stated[0] if len(stated) == 1 else stated
        problems.append(f"family: {given!r} is refused; accepted: one {_FAMILY}")
        return {}
    placed = [
        (str(name), role) for plural, role in ROLES.items() for name in _names(family.get(plural))
    ]
    adults = sum(role == "adult" for _, role in placed)
    if Counter(name for name, _ in placed) != Counter(persons) or adults > MAX_ADULTS:
        problems.append(
            f"family: {dict(family)!r} is refused; accepted: {_FAMILY}; persons: "
            f"{', '.join(persons)}"
        )
    return dict(placed)


def _names(value: object) -> list[object]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
