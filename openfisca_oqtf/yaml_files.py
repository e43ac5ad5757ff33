"""Read YAML without its traps: repeated keys, dates of no calendar, Norway read as false."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

Loader = type[yaml.SafeLoader] | type[yaml.BaseLoader]


class YamlFileError(ValueError):
    """A file that cannot be read as YAML; the message says why."""


@dataclass(frozen=True)
class Repeated:
    """A key that stands twice in a mapping, of which YAML keeps the last value in silence.

    Attributes:
        key: as written.
        line: line of the second one, from 1.
        item: number of the item of the file's list in which it stands, from 1; 0 elsewhere.
    """

    key: str
    line: int
    item: int

    def __str__(self) -> str:
        return f"{self.key}: stands again on line {self.line}; accepted: each key once"


class DatesAsText(yaml.SafeLoader):
    """YAML 1.1, as the engine reads tests, but for dates: 2021-02-30 stays a text to refuse."""


class PlainLoader(yaml.SafeLoader):
    """YAML 1.2: `no` is Norway, `010` and `10:30` are no numbers, and a date is a text."""


def _resolvers_without(*tags: str) -> dict[str, list[tuple[str, Any]]]:
    refused = {f"tag:yaml.org,2002:{tag}" for tag in tags}
    return {
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in refused]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


DatesAsText.yaml_implicit_resolvers = _resolvers_without("timestamp")
PlainLoader.yaml_implicit_resolvers = _resolvers_without("timestamp", "bool", "int", "float")
for _tag, _pattern, _first in (
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("float", r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$", "-0123456789"),
):
    PlainLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first)
    )


def read_yaml(path: Path, loader: Loader) -> tuple[Any, list[Repeated]]:
    """Content of a YAML file, and the keys that it repeats.

    Args:
        path: file with one YAML document.
        loader: ``PlainLoader`` for cases, ``DatesAsText`` for tests of the engine,
            ``yaml.BaseLoader`` to see every value as it is written.

    Raises:
        YamlFileError: the file cannot be opened, or is not YAML.
    """
    try:
        stream = loader(path.read_text(encoding="utf-8"))
        try:
            node = stream.get_single_node()
            if node is None:
                return None, []
            repeated = list(_repeated_by_item(node))
            return stream.construct_document(node), repeated
        finally:
            stream.dispose()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise YamlFileError(f"cannot be read ({reason})") from error
    except yaml.YAMLError as error:
        raise YamlFileError(f"not a YAML file: {' '.join(str(error).split())}") from error
    except (ValueError, RecursionError) as error:
        raise YamlFileError(f"not a YAML file: {error}") from error


def _repeated_by_item(root: yaml.Node) -> Iterator[Repeated]:
    if isinstance(root, yaml.SequenceNode):
        for number, item in enumerate(root.value, start=1):
            yield from _repeated(item, number, set())
    else:
        yield from _repeated(root, 0, set())


def _repeated(node: yaml.Node, item: int, seen: set[int]) -> Iterator[Repeated]:
    if id(node) in seen:  # an alias, perhaps of a node around this one
        return
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        keys = set()
        for key, value in node.value:
            text = key.value if isinstance(key, yaml.ScalarNode) else ""
            if text and text in keys:
                yield Repeated(text, key.start_mark.line + 1, item)
            keys.add(text)
            yield from _repeated(value, item, seen)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _repeated(value, item, seen)
