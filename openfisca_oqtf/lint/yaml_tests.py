"""Lint of the YAML tests of the law: the engine passes those that check nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.calendar import parse_day
from openfisca_oqtf.cases.facts import read_value
from openfisca_oqtf.cases.problems import Problem, nearest, unknown_key
from openfisca_oqtf.yaml_files import DatesAsText, YamlFileError, read_yaml

MARGINS = ("absolute_error_margin", "relative_error_margin")
KEYS = (
    *("name", "description", "keywords", "period", "input", "output"),
    *MARGINS,
    *("reforms", "extensions", "parameters", "max_spiral_loops"),
)
# Amounts are kept in single precision; a larger margin would let a wrong truth value pass.
WIDEST_MARGIN = 0.01


def lint_tests(system: TaxBenefitSystem, folder: Path) -> Iterator[str]:
    """Problems of the YAML tests under a folder.

    Args:
        system: the law that they test.
        folder: searched with its subfolders.
    """
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml")):
        yield from (f"{path.relative_to(folder.parent)}: {p}" for p in read_tests(system, path)[1])


def read_tests(system: TaxBenefitSystem, path: Path) -> tuple[list[dict[str, Any]], list[str]]:
    """Read a file of YAML tests.

    Returns:
        The tests as written, and every problem found; they may be run without problems only.
    """
    if path.suffix != ".yaml":
        return [], ["accepted: a name that ends in .yaml"]
    try:
        content, repeated = read_yaml(path, DatesAsText)
    except YamlFileError as error:
        return [], [str(error)]
    if not isinstance(content, list) or not content:
        return [], [f"accepted: a list of tests with the keys {', '.join(KEYS)}"]
    names = Counter(str(test.get("name")) for test in content if isinstance(test, Mapping))
    problems = []
    for number, test in enumerate(content, start=1):
        name = test.get("name") if isinstance(test, Mapping) else None
        refused = [str(key) for key in repeated if key.item == number]
        refused += list(_Test(system, test).problems())
        if name and names[str(name)] > 1:
            refused.append("name: accepted: a name of no other test of the file")
        problems += [f"test {number} ({name or 'without name'}): {r}" for r in refused]
    return content, problems


class _Test:
    def __init__(self, system: TaxBenefitSystem, test: Any) -> None:
        self.system = system
        self.test = test
        self.singulars = {entity.key: entity.plural for entity in system.entities}
        self.plurals = set(self.singulars.values())

    def problems(self) -> Iterator[str]:
        test = self.test
        if not isinstance(test, Mapping):
            yield f"{test!r} is refused; accepted: the keys {', '.join(KEYS)}"
            return
        for key in test:
            if key not in KEYS:
                yield f"{key}: {unknown_key(key, KEYS)}"
        if not isinstance(test.get("name"), str) or not test["name"].strip():
            yield f"name: {test.get('name')!r} is refused; accepted: a text"
        if parse_day(test.get("period")) is None:
            yield f"period: {test.get('period')!r} is refused; accepted: a day as YYYY-MM-DD"
        for key in MARGINS:
            margin = test.get(key, 0)
            if not isinstance(margin, int | float) or not 0 <= margin <= WIDEST_MARGIN:
                yield f"{key}: {margin!r} is refused; accepted: 0 to {WIDEST_MARGIN}"
        yield from self._inputs(test.get("input"))
        yield from self._outputs(test.get("output"))

    def _inputs(self, stated: Any) -> Iterator[str]:
        if stated is None:
            return
        if not isinstance(stated, Mapping):
            yield f"input: {stated!r} is refused; accepted: fact: value"
            return
        for key, value in stated.items():
            if key in self.plurals and isinstance(value, Mapping):
                for instance in value.values():
                    yield from self._instance(instance)
            elif key in self.singulars and isinstance(value, Mapping):
                yield from self._instance(value)
            else:
                yield from self._variable("input", key, value)

    def _instance(self, stated: Any) -> Iterator[str]:
        roles = {
            name
            for entity in self.system.group_entities
            for role in entity.roles
            for name in (role.key, role.plural)
        }
        if not isinstance(stated, Mapping):
            yield f"input: {stated!r} is refused; accepted: fact: value"
            return
        for key, value in stated.items():
            if key not in roles:
                yield from self._variable("input", key, value)

    def _outputs(self, stated: Any) -> Iterator[str]:
        if not isinstance(stated, Mapping) or not stated:
            yield f"output: {stated!r} is refused; accepted: outcome: value, at least one"
            return
        computed = 0
        for path, name, value in self._leaves(stated):
            variable = self.system.variables.get(name)
            computed += variable is not None and not variable.is_input_variable()
            yield from self._variable(f"output{path}", name, value)
            yield from self._length(name, value)
        if not computed:
            yield "output: checks no outcome: such a test cannot fail"

    def _leaves(self, stated: Mapping[Any, Any]) -> Iterator[tuple[str, Any, Any]]:
        """Outcomes stated at the top, under an entity, or under one of its members."""
        for key, value in stated.items():
            groups: Mapping[Any, Any] = {}
            if key in self.plurals and isinstance(value, Mapping):
                groups = value
            elif key in self.singulars and isinstance(value, Mapping):
                groups = {"": value}
            else:
                yield "", key, value
            for member, outcomes in groups.items():
                for name, one in outcomes.items() if isinstance(outcomes, Mapping) else ():
                    yield f" {key} {member}".rstrip(), name, one

    def _variable(self, where: str, name: Any, value: Any) -> Iterator[str]:
        variable = self.system.variables.get(name)
        if variable is None:
            near = nearest(name, self.system.variables, "see `openfisca-oqtf facts`")
            yield f"{where} {name}: no known name; {near}"
            return
        values = value.values() if isinstance(value, Mapping) else [value]
        if isinstance(value, Mapping) and not value:
            yield f"{where} {name}: {value!r} is refused; accepted: a value"
        for one in values:
            for each in one if isinstance(one, list) else [one]:
                read = read_value(variable, each)
                # An outcome may be without any text, a fact that is stated may not.
                no_text = each == variable.default_value and not variable.is_input_variable()
                if isinstance(read, Problem) and not no_text:
                    yield f"{where} {read}"

    def _length(self, name: Any, value: Any) -> Iterator[str]:
        """One value a person: the engine compares `[x]` with every person at once."""
        variable = self.system.variables.get(name)
        if not isinstance(value, list) or variable is None:
            return
        members = self._inhabitants().get(variable.entity.plural, 1)
        if len(value) != members:
            yield f"output {name}: {len(value)} values; accepted: {members}, one for each"

    def _inhabitants(self) -> dict[str, int]:
        stated = self.test.get("input")
        stated = stated if isinstance(stated, Mapping) else {}
        counted = {
            plural: len(stated[plural])
            for plural in self.plurals
            if isinstance(stated.get(plural), Mapping)
        }
        lengths = [len(value) for value in stated.values() if isinstance(value, list)]
        return {**dict.fromkeys(self.plurals, max(lengths, default=1)), **counted}
