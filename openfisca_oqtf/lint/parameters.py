"""Lint of the parameter files: words, unit, dates, values, references."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from openfisca_oqtf.calendar import parse_day
from openfisca_oqtf.yaml_files import YamlFileError, read_yaml

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_WHOLE = re.compile(r"-1|[0-9]+")


def _text_that(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and bool(pattern.fullmatch(value))


def _is_rate(value: Any) -> bool:
    return _text_that(_NUMBER)(value) and 0 <= float(value) <= 1


def _is_list(value: Any) -> bool:
    """A list of texts, each once; an empty one says that the law of the day lists nothing."""
    return (
        isinstance(value, list)
        and all(isinstance(name, str) and name for name in value)
        and len(set(value)) == len(value)
    )


# Units of the parameters, in the words of the French OpenFisca packages: what a value of each
# must be. In a duration -1 says that the text sets no limit.
_ACCEPTED: dict[str, tuple[Callable[[Any], bool], str]] = {
    "/1": (_is_rate, "a number from 0 to 1; a number of things is in count"),
    "boolean": (lambda value: value in ("true", "false"), "true or false"),
    "currency": (_text_that(_NUMBER), "a number"),
    "date": (lambda value: parse_day(value) is not None, "a day as YYYY-MM-DD"),
    "list": (_is_list, "a list of names, each once"),
    **dict.fromkeys(
        ("count", "day", "hour", "minute", "month", "week", "year"),
        (_text_that(_WHOLE), "a whole number, or -1 for no limit"),
    ),
}


def lint_parameters(folder: Path) -> Iterator[str]:
    """Problems of the parameter files: description, boundary, unit, dates, references.

    Args:
        folder: the ``parameters/`` of a law.
    """
    files = sorted(folder.rglob("*.yaml"))
    if not files:
        yield f"{folder}: no parameter file"
    for path in files:
        for problem in _file(path):
            yield f"{path.relative_to(folder.parent)}: {problem}"
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if path.suffix != ".yaml":
            yield f"{path.relative_to(folder.parent)}: accepted: parameter files named *.yaml"
    for directory in sorted(path for path in folder.rglob("*") if path.is_dir()):
        if not (directory / "index.yaml").is_file():
            place = directory.relative_to(folder.parent)
            yield f"{place}: index.yaml with a description is missing"


def _file(path: Path) -> Iterator[str]:
    try:
        content, repeated = read_yaml(path, yaml.BaseLoader)
    except YamlFileError as error:
        yield str(error)
        return
    yield from map(str, repeated)
    if not isinstance(content, Mapping):
        yield "accepted: a mapping that starts with a description"
        return
    if not _text(content, "description"):
        yield "description is missing"
    if path.name != "index.yaml":
        yield from _parameter(content)


def _parameter(content: Mapping[str, Any]) -> Iterator[str]:
    if not _text(content, "documentation"):
        yield "documentation is missing: it says the boundary in words"
    values, metadata = _mapping(content, "values"), _mapping(content, "metadata")
    unit = metadata.get("unit")
    if unit not in _ACCEPTED:
        yield f"metadata.unit: {unit!r}; accepted: {', '.join(sorted(_ACCEPTED))}"
    yield from _checked_on(metadata.get("last_value_still_valid_on"), values)
    marked = metadata.get("certainty") == "doubtful" and bool(_text(metadata, "doubt"))
    if not marked and {"certainty", "doubt"} & metadata.keys():
        yield "metadata: certainty: doubtful goes with the doubt and the reading chosen"
    if not values:
        yield "values are missing"
    for day, dated in values.items():
        if parse_day(day) is None:
            yield f"values: {day} is no day of the calendar"
        yield from _value(day, dated, unit)
    yield from _references(values, _mapping(metadata, "reference"))


def _checked_on(checked: Any, values: Mapping[str, Any]) -> Iterator[str]:
    day = parse_day(checked)
    if day is None:
        yield f"metadata.last_value_still_valid_on: {checked!r}; accepted: a day as YYYY-MM-DD"
        return
    latest = max((known for known in map(parse_day, values) if known), default=day)
    if day < latest:
        yield f"metadata.last_value_still_valid_on: {day}; accepted: {latest} or later"


def _value(day: str, dated: Any, unit: Any) -> Iterator[str]:
    if not isinstance(dated, Mapping) or set(dated) != {"value"}:
        yield f"values: {day}: accepted: value, alone; its reference stands in metadata"
        return
    value = dated["value"]
    if unit in _ACCEPTED and value != "null":
        fits, accepted = _ACCEPTED[unit]
        if not fits(value):
            yield f"values: {day}: {value!r} in {unit}; accepted: {accepted}"


def _references(values: Mapping[str, Any], references: Mapping[str, Any]) -> Iterator[str]:
    for day in values:
        cited = references.get(day)
        each = cited if isinstance(cited, list) and cited else [cited]
        if any(
            not _text(one, "title") or not _text(one, "href").startswith("https://") for one in each
        ):
            yield f"metadata.reference: {day} has no title with an https href"
    for day in sorted(set(references) - set(values)):
        yield f"metadata.reference: {day} has no value"


def _text(content: Any, key: str) -> str:
    value = content.get(key) if isinstance(content, Mapping) else None
    return value.strip() if isinstance(value, str) else ""


def _mapping(content: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = content.get(key)
    return value if isinstance(value, Mapping) else {}
