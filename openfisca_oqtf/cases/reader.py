"""Read files of cases: OpenFisca YAML tests whose description names their source."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.facts import FIRST, LAST, Value, french_subject, nearest, read_facts

KEYS = ("name", "description", "keywords", "period", "input", "output")
ROLES = {"adults": "adult", "children": "child"}

_LINK = re.compile(r"https?://\S+")


class CaseFileError(ValueError):
    """A file of cases that cannot be judged; the message lists every problem found."""


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
    facts: dict[str, Value]


@dataclass(frozen=True)
class Case:
    """A case, its expected outcome and its source.

    Attributes:
        name: title of the case.
        source: text of the description before the link.
        link: address of the source, or an empty text.
        day: day of the law to apply: the ``period`` of the test.
        members: the family; the first is the person judged.
        expected: outcome -> value stated by the source.
    """

    name: str
    source: str
    link: str
    day: datetime.date
    members: tuple[Member, ...]
    expected: dict[str, Any]


class _Loader(yaml.SafeLoader):
    """YAML 1.2 booleans, dates left as text, no repeated key.

    Otherwise Norway (``no``) is read as false, 2021-02-30 stops the reading without a
    name, and the second of two equal keys wins.
    """

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [
            (tag, pattern)
            for tag, pattern in resolvers
            if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
        ]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]  # type: ignore[no-untyped-call]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} stands twice", node.start_mark
                )
        return super().construct_mapping(node, deep)


_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)


def read_cases(system: TaxBenefitSystem, paths: Iterable[Path]) -> list[Case]:
    """Read every case of the files, and of the YAML files of the folders, in order.

    Args:
        system: the system whose facts and outcomes the cases name.
        paths: files or folders.

    Raises:
        CaseFileError: a file is missing, not YAML, or has a case that is refused. No case
            of that call is returned: nothing is judged on half of what was written.
    """
    cases: list[Case] = []
    for path in paths:
        files = sorted(path.rglob("*.yaml")) if path.is_dir() else [path]
        if not files:
            raise CaseFileError(f"{path}: no YAML file; accepted: a file or a folder of cases")
        for file in files:
            cases.extend(_read_file(system, file))
    return cases


def _read_file(system: TaxBenefitSystem, path: Path) -> list[Case]:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise CaseFileError(f"{path}: cannot be read ({reason})") from error
    except yaml.YAMLError as error:
        raise CaseFileError(f"{path}: not a YAML file: {error}") from error
    if not isinstance(content, list) or not content:
        raise CaseFileError(f"{path}: accepted: a list of cases with the keys {', '.join(KEYS)}")
    cases, problems = [], []
    for number, raw in enumerate(content, start=1):
        title = raw.get("name") if isinstance(raw, dict) else None
        case, refused = _read_case(system, raw)
        problems += [f"{path}: case {number} ({title or 'without name'}): {r}" for r in refused]
        if case:
            cases.append(case)
    if problems:
        raise CaseFileError("\n".join(problems))
    return cases


def _read_case(system: TaxBenefitSystem, raw: object) -> tuple[Case | None, list[str]]:
    if not isinstance(raw, dict):
        return None, [f"{raw!r} is refused; accepted: the keys {', '.join(KEYS)}"]
    problems = [
        f"{key}: unknown key; {nearest(str(key), dict.fromkeys(KEYS))}"
        for key in raw
        if key not in KEYS
    ]
    problems += [f"{key}: missing" for key in ("name", "period", "input") if key not in raw]
    day = _read_day(raw.get("period"), problems)
    members = _read_members(system, raw.get("input"), problems)
    expected = raw.get("output") or {}
    if isinstance(expected, dict):
        for outcome in expected:
            if outcome not in system.variables:
                hint = nearest(str(outcome), system.variables)
                problems.append(f"output {outcome}: no known outcome; {hint}")
    else:
        problems.append(f"output: {expected!r} is refused; accepted: outcome: value")
    if members and day:
        for problem in french_subject(members[0].facts):
            problems.append(f"{members[0].name}: {problem}")
    if problems or day is None:
        return None, problems
    description = " ".join(str(raw.get("description", "")).split())
    link = _LINK.search(description)
    return Case(
        name=str(raw["name"]),
        source=_LINK.sub("", description).strip(" ,;."),
        link=link.group().rstrip(".,;") if link else "",
        day=day,
        members=tuple(members),
        expected=expected,
    ), []


def _read_day(value: object, problems: list[str]) -> datetime.date | None:
    try:
        day = datetime.date.fromisoformat(str(value))
    except ValueError:
        day = None
    if day is None or not FIRST <= day <= LAST:
        problems.append(
            f"period: {value!r} is refused; accepted: the day whose law applies, as YYYY-MM-DD, "
            f"from {FIRST} to {LAST}"
        )
        return None
    return day


def _read_members(system: TaxBenefitSystem, raw: object, problems: list[str]) -> list[Member]:
    """Facts of one person, or ``persons`` and ``families`` as in any OpenFisca test."""
    if not isinstance(raw, dict):
        problems.append(f"input: {raw!r} is refused; accepted: fact: value")
        return []
    alone = not {"persons", "families", "family"} & raw.keys()
    persons = {"person": raw} if alone else raw.get("persons")
    if not isinstance(persons, dict) or not persons:
        problems.append("input: persons: accepted: name of the person: its facts")
        return []
    roles = {"person": "adult"} if alone else _read_roles(raw, persons, problems)
    members = []
    for name, facts in persons.items():
        if not isinstance(facts, Mapping):
            problems.append(f"{name}: {facts!r} is refused; accepted: fact: value")
            continue
        read, refused = read_facts(system, facts)
        problems += [str(p) if alone else f"{name}: {p}" for p in refused]
        members.append(Member(str(name), roles.get(name, "adult"), read))
    return members


def _read_roles(
    raw: Mapping[str, Any], persons: Mapping[str, Any], problems: list[str]
) -> dict[str, str]:
    """Role of each person in the one family of the case."""
    accepted = "family: {adults: [names], children: [names]}, each person once"
    family = raw.get("family")
    families = raw.get("families")
    if family is None and isinstance(families, dict) and len(families) == 1:
        family = next(iter(families.values()))
    unknown = [key for key in raw if key not in ("persons", "families", "family")]
    if unknown or not isinstance(family, dict) or set(family) - set(ROLES):
        problems.append(
            f"input: {', '.join(map(str, raw))}: refused; accepted: persons, {accepted}"
        )
        return {}
    roles: dict[str, str] = {}
    placed: list[str] = []
    for plural, role in ROLES.items():
        names = family.get(plural, [])
        for name in [names] if isinstance(names, str) else names:
            placed.append(name)
            roles[name] = role
    if sorted(placed) != sorted(persons) or list(roles.values()).count("adult") > 2:  # noqa: PLR2004
        problems.append(
            f"family: {', '.join(placed) or 'nobody'}: refused; accepted: {accepted}, at most two adults"
        )
    return roles
