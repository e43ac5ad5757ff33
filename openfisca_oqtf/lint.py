"""Law lint: what neither ruff nor yamllint can see in parameters and variables."""

from __future__ import annotations

import ast
import datetime
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from openfisca_core.variables import Variable

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.legal import in_force, parse_citation, register

# Units of the parameters, in the words of the French OpenFisca packages.
UNITS = {"/1", "boolean", "currency", "date", "day", "hour", "list", "minute", "month", "year"}


def lint_law(law: Path) -> list[str]:
    """Every problem of the law under a folder, one line each; empty when there is none.

    Args:
        law: folder that holds ``parameters/`` and ``variables/``.
    """
    return [*lint_parameters(law / "parameters"), *lint_variables(law)]


def lint_parameters(folder: Path) -> Iterator[str]:
    """Problems of the parameter files: description, boundary, unit, dates, references."""
    files = sorted(folder.rglob("*.yaml"))
    if not files:
        yield f"{folder}: no parameter file"
    for path in files:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        problems = _node(content) if path.name == "index.yaml" else _parameter(content)
        yield from (f"{path.relative_to(folder.parent)}: {problem}" for problem in problems)
    for directory in sorted({path.parent for path in files} - {folder}):
        if not (directory / "index.yaml").is_file():
            yield f"{directory.relative_to(folder.parent)}: index.yaml with a description is missing"


def _node(content: Any) -> Iterator[str]:
    if not _text(content, "description"):
        yield "description is missing"


def _parameter(content: Any) -> Iterator[str]:
    yield from _node(content)
    if not _text(content, "documentation"):
        yield "documentation is missing: it says the boundary in words"
    metadata = content.get("metadata") or {}
    unit = metadata.get("unit")
    if unit not in UNITS:
        yield f"metadata.unit: {unit!r}; accepted: {', '.join(sorted(UNITS))}"
    checked = metadata.get("last_value_still_valid_on")
    if _day(checked) is None:
        yield f"metadata.last_value_still_valid_on: {checked!r}; accepted: a day as YYYY-MM-DD"
    marked = metadata.get("certainty") == "doubtful" and bool(metadata.get("doubt"))
    if not marked and {"certainty", "doubt"} & metadata.keys():
        yield "metadata: certainty: doubtful goes with the doubt and the reading chosen"
    values = content.get("values") or {}
    references = metadata.get("reference") or {}
    if not values:
        yield "values are missing"
    for day in values:
        if _day(day) is None:
            yield f"values: {day} is no day of the calendar"
        reference = references.get(day) if isinstance(references, Mapping) else None
        if not _text(reference, "title") or not _text(reference, "href").startswith("https://"):
            yield f"metadata.reference: {day} has no title with an https href"
    for day in set(references) - set(values):
        yield f"metadata.reference: {day} has no value"


def _compares_text(node: ast.Compare) -> bool:
    equality = any(isinstance(operator, ast.Eq | ast.NotEq) for operator in node.ops)
    sides = (node.left, *node.comparators)
    return equality and any(
        isinstance(side, ast.Constant) and isinstance(side.value, str) for side in sides
    )


def lint_variables(law: Path) -> Iterator[str]:
    """Problems of the variables: label, articles in force, defaults, Enums, operators."""
    system = CountryTaxBenefitSystem(law)
    classes: dict[str, Any] = {}
    for name, variable in sorted(system.variables.items()):
        yield from (f"{name}: {problem}" for problem in _variable(variable))
        enum = variable.possible_values
        if enum and classes.setdefault(enum.__name__, enum) is not enum:
            yield f"{name}: another Enum is named {enum.__name__}: the engine would mix them up"
    for path in sorted((law / "variables").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from (f"{path.relative_to(law)}:{problem}" for problem in _source(tree))


def _source(tree: ast.Module) -> Iterator[str]:
    """Traps that the engine answers without an error."""
    for outcome in ast.walk(tree):
        if not isinstance(outcome, ast.ClassDef):
            continue
        if any(isinstance(base, ast.Name) and base.id == "Enum" for base in outcome.bases):
            yield f"{outcome.lineno}: Enum {outcome.name} belongs in openfisca_oqtf/enums.py"
        boolean = any(
            isinstance(line, ast.Assign) and ast.unparse(line) == "value_type = bool"
            for line in outcome.body
        )
        for node in ast.walk(outcome):
            if isinstance(node, ast.Compare) and _compares_text(node):
                yield f"{node.lineno}: compared with a text: an Enum array never equals one"
            if boolean and isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mult):
                yield f"{node.lineno}: + or * in a boolean outcome: write | or &"


def _variable(variable: Variable) -> Iterator[str]:
    if not variable.label:
        yield "label is missing"
    if variable.value_type is datetime.date and variable.default_value != datetime.date.max:
        yield f"default_value: {variable.default_value}; accepted: date.max (NEVER)"
    if variable.is_input_variable():
        if not variable.documentation:
            yield "documentation is missing: it is the question of a form"
        yield from _references(variable.reference or [])
        return
    spans = _spans(variable)
    for since, until, formula in spans:
        cited = getattr(formula, "articles", ())
        if not cited:
            yield f"formula of {since} names no article: write @articles above it"
        elif cited[0].since != since:
            yield f"formula of {since}: its first article is of {cited[0].since}"
        yield from _citations(cited, until)


def _spans(
    variable: Variable,
) -> list[tuple[datetime.date, datetime.date, Any]]:
    """First day, first day after, formula: for each dated formula."""
    starts = [datetime.date.fromisoformat(start) for start in variable.formulas]
    end = variable.end + datetime.timedelta(days=1) if variable.end else datetime.date.max
    return list(zip(starts, [*starts[1:], end], variable.formulas.values(), strict=True))


def _citations(cited: Iterable[Any], until: datetime.date) -> Iterator[str]:
    days = sorted({citation.since for citation in cited})
    next_day = dict(zip(days, [*days[1:], until], strict=True))
    for citation in cited:
        if not in_force(citation, citation.since, next_day[citation.since]):
            yield (
                f"{citation.text} was not in force on every day from {citation.since} "
                f"until {next_day[citation.since]}"
            )


def _references(references: Iterable[str]) -> Iterator[str]:
    cited = list(references)
    if not cited:
        yield "reference is missing: the articles for which the fact is asked"
    for text in cited:
        try:
            citation = parse_citation(text, datetime.date.max)
        except ValueError as error:
            yield str(error)
            continue
        if (citation.code, citation.article) not in register():
            yield f"reference: {text} is not in the register of articles"


def _text(content: Any, key: str) -> str:
    value = content.get(key) if isinstance(content, Mapping) else None
    return value.strip() if isinstance(value, str) else ""


def _day(text: Any) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except (TypeError, ValueError):
        return None
