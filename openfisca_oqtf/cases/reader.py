"""Read files of cases: OpenFisca YAML tests whose description names their source."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.calendar import parse_day
from openfisca_oqtf.cases.facts import (
    FIRST,
    LAST,
    french_subject,
    not_an_outcome,
    read_facts,
    read_value,
)
from openfisca_oqtf.cases.members import Member, read_members
from openfisca_oqtf.cases.problems import Problem, Value, unknown_key
from openfisca_oqtf.yaml_files import PlainLoader, YamlFileError, read_yaml

KEYS = ("name", "description", "keywords", "period", "input", "output")

_LINK = re.compile(r"https?://\S+")


class CaseFileError(ValueError):
    """Files of cases that cannot be judged; the message lists every problem found."""


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
    expected: dict[str, Value]


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
    problems: list[str] = []
    for path in paths:
        files = [path]
        if path.is_dir():
            files = sorted(file for file in path.rglob("*") if file.suffix in (".yaml", ".yml"))
        if not files:
            problems.append(f"{path}: no YAML file; accepted: a file or a folder of cases")
        for file in files:
            read, refused = _read_file(system, file)
            cases += read
            problems += [f"{file}: {problem}" for problem in refused]
    if problems:
        raise CaseFileError("\n".join(problems))
    return cases


def _read_file(system: TaxBenefitSystem, path: Path) -> tuple[list[Case], list[str]]:
    try:
        content, repeated = read_yaml(path, PlainLoader)
    except YamlFileError as error:
        return [], [str(error)]
    if not isinstance(content, list) or not content:
        found = "a mapping" if isinstance(content, dict) else "a text" if content else "nothing"
        return [], [f"holds {found}; accepted: a list of cases with the keys {', '.join(KEYS)}"]
    cases, problems = [], []
    names = Counter(str(raw.get("name")) for raw in content if isinstance(raw, dict))
    for number, raw in enumerate(content, start=1):
        title = raw.get("name") if isinstance(raw, dict) else None
        case, refused = read_case(system, raw)
        refused = [*(str(key) for key in repeated if key.item == number), *refused]
        if title and names[str(title)] > 1:
            refused.append(
                f"name: {title!r} is refused; accepted: a name of no other case of the file"
            )
        problems += [f"case {number} ({title or 'without name'}): {r}" for r in refused]
        if case:
            cases.append(case)
    return cases, problems


def read_case(system: TaxBenefitSystem, raw: object) -> tuple[Case | None, list[str]]:
    """Read one case from what YAML or JSON holds.

    Args:
        system: the system whose facts and outcomes the case names.
        raw: the mapping of the case, its days as text.

    Returns:
        The case and no problem, or None and every problem found.
    """
    if not isinstance(raw, dict):
        return None, [f"{raw!r} is refused; accepted: the keys {', '.join(KEYS)}"]
    problems = [f"{key}: {unknown_key(key, KEYS)}" for key in raw if key not in KEYS]
    problems += [f"{key}: missing" for key in ("name", "period", "input") if key not in raw]
    for key in ("name", "description"):
        text = raw.get(key, "-")
        if not isinstance(text, str) or not text.strip():
            problems.append(f"{key}: {text!r} is refused; accepted: a text")
    day = _read_day(raw["period"], problems) if "period" in raw else None
    members = _read_members(system, raw["input"], day, problems) if "input" in raw else []
    expected = _read_expected(system, raw.get("output"), problems)
    if problems or day is None:
        return None, problems
    description = " ".join(raw.get("description", "").split())
    link = _LINK.search(description)
    return Case(
        name=raw["name"],
        source=_LINK.sub("", description).strip(" ,;."),
        link=link.group().rstrip(".,;") if link else "",
        day=day,
        members=tuple(members),
        expected=expected,
    ), []


def _read_day(value: object, problems: list[str]) -> datetime.date | None:
    day = parse_day(value)
    if day is None or not FIRST <= day <= LAST:
        problems.append(
            f"period: {value!r} is refused; accepted: the day whose law applies, as YYYY-MM-DD, "
            f"from {FIRST} to {LAST}"
        )
        return None
    return day


def _read_members(
    system: TaxBenefitSystem, raw: object, day: datetime.date | None, problems: list[str]
) -> list[Member]:
    drafts, alone, refused = read_members(raw)
    problems += refused
    members = []
    for number, draft in enumerate(drafts):
        facts, wrong = read_facts(system, draft.facts, day if number == 0 else None)
        if number == 0:
            wrong += french_subject(facts)
        problems += [str(p) if alone else f"{draft.name}: {p}" for p in wrong]
        members.append(Member(draft.name, draft.role, facts))
    return members


def _read_expected(system: TaxBenefitSystem, raw: object, problems: list[str]) -> dict[str, Value]:
    """Outcomes of the first person, as its source states them."""
    if raw is None:
        return {}
    if not isinstance(raw, Mapping):
        problems.append(f"output: {raw!r} is refused; accepted: outcome: value")
        return {}
    expected = {}
    for outcome, value in raw.items():
        if accepted := not_an_outcome(system, outcome):
            problems.append(f"output {Problem(str(outcome), value, accepted)}")
            continue
        read = read_value(system.variables[outcome], value)
        if isinstance(read, Problem):
            problems.append(f"output {read}")
        else:
            expected[outcome] = read
    return expected
