"""What differs overseas: territory by territory, then rule by rule.

The page ``docs/overseas.md`` is what ``overseas_page`` gives; a test compares both.
"""

from __future__ import annotations

import datetime
import inspect
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from openfisca_core.parameters import Parameter, ParameterNode
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.enums import Territory
from openfisca_oqtf.history import ONE_DAY
from openfisca_oqtf.legal import rule_at
from openfisca_oqtf.markdown import table, table_row
from openfisca_oqtf.paths import outcome_file, parameter_file

# The folders of parameters/overseas, in the order of the code.
FOLDERS = (
    "application",
    "integration",
    "stay",
    "family_reunification",
    "asylum",
    "reception",
    "removal",
    "expulsion",
    "return_aid",
    "enforcement",
    "detention",
    "courts",
)
TERRITORIES = [one for one in Territory.__members__.values() if one is not Territory.metropole]
WHERE = "Territories where "

_READ = re.compile(r"\.overseas\.([a-z_0-9]+(?:\.[a-z_0-9]+)*)")
_ASKED = re.compile(r'persons\(\s*(f?)"([a-z_0-9]+)')
# Each rule looks through the formulas, and to read one takes the file and its syntax.
_source = cache(inspect.getsource)


@dataclass(frozen=True)
class Span:
    """Days on which a rule is another one in a territory.

    Attributes:
        first: first day.
        last: last day; None where it is not over.
        sources: title and link of each reference of these days.
    """

    first: datetime.date
    last: datetime.date | None
    sources: tuple[tuple[str, str], ...]


def rules(system: TaxBenefitSystem) -> list[Parameter]:
    """The dated lists of territories, in the order of the code, then of their names."""
    lists = [
        one
        for one in system.parameters.overseas.get_descendants()
        if isinstance(one, Parameter) and one.metadata["unit"] == "list"
    ]
    # Amounts and nationalities are lists too, beside the territories that they go with.
    beside = {value.name for one in lists for value in _beside(system, one)}
    named = [one for one in lists if one.name not in beside]
    return sorted(named, key=lambda one: (FOLDERS.index(one.name.split(".")[1]), one.name))


def spans(rule: Parameter, territory: Territory) -> Iterator[Span]:
    """The spans in which the rule is another one in the territory, the earliest first."""
    first, sources = None, dict[str, str]()
    for value in sorted(rule.values_list, key=lambda one: str(one.instant_str)):
        day = datetime.date.fromisoformat(value.instant_str)
        if territory.name in value.value:
            first = first or day
            reference = rule.metadata["reference"][value.instant_str]
            sources[reference["title"]] = reference["href"]
        elif first:
            yield Span(first, day - ONE_DAY, tuple(sources.items()))
            first, sources = None, {}
    if first:
        yield Span(first, None, tuple(sources.items()))


def readers(system: TaxBenefitSystem, rule: Parameter) -> dict[str, datetime.date]:
    """The outcomes whose formulas read the list -> first day of the first that does."""
    path = rule.name.removeprefix("overseas.")
    found: dict[str, datetime.date] = {}
    for name, variable in sorted(system.variables.items()):
        for since, formula in variable.formulas.items():
            read = _READ.findall(_source(formula))
            if any(path == one or path.startswith(f"{one}.") for one in read):
                found.setdefault(name, datetime.date.fromisoformat(since))
    return found


def askers(system: TaxBenefitSystem, outcomes: Iterable[str]) -> list[str]:
    """The outcomes whose formulas ask for one of these, these left out."""
    sought = set(outcomes)
    return sorted(
        name
        for name, variable in system.variables.items()
        if name not in sought
        and any(_asks(_source(formula), sought) for formula in variable.formulas.values())
    )


def _asks(source: str, sought: set[str]) -> bool:
    if "in_wording_of_territory" in source and "former_wording_kept" in sought:
        return True
    return any(
        name in sought or (built and any(one.startswith(name) for one in sought))
        for built, name in _ASKED.findall(source)
    )


def overseas_page(system: TaxBenefitSystem) -> str:
    """The page, in Markdown."""
    listed = rules(system)
    lines = [
        "# What differs overseas",
        "",
        "<!-- written by: openfisca-oqtf overseas > docs/overseas.md -->",
        "",
        "Where the law of removal, of stay or of OFII is another one than in metropolitan France: "
        "for each territory what differs, since when and until when, under which article; then, "
        "rule by rule, which outcomes it changes, and the doubts. The page is generated from the "
        "dated lists of [parameters/overseas](../parameters/overseas) and the `@articles` of the "
        "formulas that read them; a test refuses one that is not up to date, another a formula "
        "that compares the territory itself. Public holidays and the clock of each territory are "
        "those of [the calendar](../openfisca_oqtf/calendar.py).",
    ]
    for territory in TERRITORIES:
        lines += ["", f"## {territory.value}"]
        lines += table("what differs", "from", "until", "under")
        for rule in listed:
            lines += [_row(system, rule, span) for span in spans(rule, territory)]
    lines += ["", "## The rules"]
    for rule in listed:
        lines += _rule(system, rule)
    return "\n".join(lines) + "\n"


def _row(system: TaxBenefitSystem, rule: Parameter, span: Span) -> str:
    told = f"[{_told(rule)}](#{_anchor(rule)})"
    # Several values would need their names: the part on the rule tells them.
    match _beside(system, rule):
        case [value]:
            told = f"{told}: {', '.join(_values(value, span))}"
    last = str(span.last) if span.last else "in force"
    return table_row(
        told,
        str(span.first),
        last,
        "<br>".join(f"[{title}]({href})" for title, href in span.sources),
    )


def _values(parameter: Parameter, span: Span) -> Iterator[str]:
    """The value on the first day of the span, then each later one with its day."""
    first, last = str(span.first), str(span.last or datetime.date.max)
    yield _value(parameter, parameter.get_at_instant(first))
    for dated in reversed(parameter.values_list):
        if first < dated.instant_str <= last:
            yield f"{_value(parameter, dated.value)} from {dated.instant_str}"


def _value(parameter: Parameter, value: Any) -> str:
    match parameter.metadata["unit"]:
        case "list":
            return ", ".join(map(str, value))
        case "currency":
            return f"{value:.2f} EUR"
        case "date" | "count":
            return str(value)
        case unit:
            return f"{value} {unit}{'s' if value > 1 else ''}"


def _told(rule: Parameter) -> str:
    return str(rule.description).removeprefix(WHERE)


def _anchor(rule: Parameter) -> str:
    return str(rule.name).replace(".", "-")


def _rule(system: TaxBenefitSystem, rule: Parameter) -> Iterator[str]:
    path = parameter_file(rule.name)
    yield from ("", f'### <a id="{_anchor(rule)}"></a>{_told(rule)}', "")
    yield f"[{path}](../{path}). {' '.join(rule.documentation.split())}"
    yield ""
    for value in _beside(system, rule):
        dated = ", ".join(
            f"{_value(value, one.value)} from {one.instant_str}" for one in value.values_list[::-1]
        )
        yield f"- {value.description}: {dated}."
    direct = readers(system, rule)
    yield f"- Changes {', '.join(_outcome(system, *one) for one in direct.items())}."
    if through := askers(system, direct):
        yield f"- Through them, at once, {', '.join(f'`{name}`' for name in through)}."
    if doubt := rule.metadata.get("doubt"):
        yield f"- Doubt: {' '.join(doubt.split())}"


def _beside(system: TaxBenefitSystem, rule: Parameter) -> list[Parameter]:
    """The values that go with a list named ``territories``: those of its folder."""
    if not rule.name.endswith(".territories"):
        return []
    node: ParameterNode = system.parameters
    for part in rule.name.split(".")[:-1]:
        node = node.children[part]
    return [one for name, one in sorted(node.children.items()) if name != "territories"]


def _outcome(system: TaxBenefitSystem, name: str, since: datetime.date) -> str:
    rule = rule_at(system, name, since)
    cited = ", ".join(citation.text for citation in rule.citations) if rule else ""
    return f"[`{name}`](../{outcome_file(system, name)}) ({since}: {cited})"
