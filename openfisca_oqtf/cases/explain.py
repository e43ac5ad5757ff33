"""Why an outcome is what it is: the rules applied, their articles, the values, the doubts."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from openfisca_core.parameters import Parameter
from openfisca_core.periods import Instant, Period
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.facts import facts_of, not_an_outcome
from openfisca_oqtf.cases.judge import as_python, simulate
from openfisca_oqtf.cases.members import Member
from openfisca_oqtf.cases.problems import NEVER, Value
from openfisca_oqtf.cases.reader import Case, CaseFileError
from openfisca_oqtf.cases.report import WIDTH, told
from openfisca_oqtf.entities import Family
from openfisca_oqtf.legal import rule_at

MAINLAND = "metropole"


@dataclass(frozen=True)
class AppliedRule:
    """One outcome on the way, with its foundation.

    Attributes:
        outcome: name of the variable.
        label: what it says.
        value: its value for the person judged.
        articles: the articles that found it, in the numbering of the day -> link to the code of
            the day on which each took this number or wording.
        doubt: what is uncertain, and the reading chosen; None where nothing is.
    """

    outcome: str
    label: str
    value: Value
    articles: dict[str, str]
    doubt: str | None


@dataclass(frozen=True)
class AppliedParameter:
    """One value of the law that was read.

    Attributes:
        name: dotted name of the parameter.
        value: the value in force.
        description: what it is.
        source: title of the reference of that value.
        link: address of the reference.
        doubt: what is uncertain, and the reading chosen; None where nothing is.
    """

    name: str
    value: Any
    description: str
    source: str
    link: str
    doubt: str | None


@dataclass(frozen=True)
class Explanation:
    """Why an outcome of a case is what it is, under the law of one day.

    Attributes:
        case: name of the case.
        day: the day whose law was applied.
        rules: the outcome, then those on which it rests, each once.
        parameters: the values of the law that were read, each once.
        facts: the facts that were looked at and that the case states; for an outcome of the family
            those of its further members too, as ``name.fact``.
        not_given: the facts that were looked at and that no member of the case states: false, or
            not known for a date.
    """

    case: str
    day: datetime.date
    rules: tuple[AppliedRule, ...]
    parameters: tuple[AppliedParameter, ...]
    facts: dict[str, Value]
    not_given: tuple[str, ...]

    @property
    def doubts(self) -> tuple[str, ...]:
        """Every doubt of a rule or of a value that was applied, each once."""
        doubts = (*(r.doubt for r in self.rules), *(p.doubt for p in self.parameters))
        return tuple(dict.fromkeys(doubt for doubt in doubts if doubt))

    def as_json(self) -> dict[str, Any]:
        """The same as plain data, dates as ISO text and NEVER as null."""
        return {key: _plain(value) for key, value in asdict(self).items()} | {
            "doubts": list(self.doubts)
        }


def explain(
    system: TaxBenefitSystem, case: Case, outcome: str, day: datetime.date | None = None
) -> Explanation:
    """Explain one outcome of a case; of a first bar, the category that it names.

    Args:
        system: the law, or a reform of it.
        case: as read by ``read_cases``.
        outcome: name of a DAY variable of the person or of the family.
        day: the day whose law is applied; the day of the case by default.

    Raises:
        CaseFileError: the outcome is not known.
    """
    if accepted := not_an_outcome(system, outcome):
        raise CaseFileError(f"--outcome {outcome} is refused; accepted: {accepted}")
    day = day or case.day
    period = Period(("day", Instant((day.year, day.month, day.day)), 1))
    judged = simulate(system, [case])
    value = as_python(judged.calculate(outcome, period))[0]
    category = f"{outcome}_{value}"
    simulation = simulate(system, [case])
    simulation.trace = True
    simulation.calculate(category if category in system.variables else outcome, period)
    if not judged.calculate("ceseda_applies", period)[0]:
        # Whatever the outcome, the reader must know that its law is not that of the territory.
        simulation.calculate("ceseda_applies", period)
    nodes = list(_each_once(simulation.tracer.trees))
    read = {(node.name, str(node.period)) for parent in nodes for node in parent.parameters}
    overseas = as_python(judged.calculate("territory", period))[0] != MAINLAND
    facts = facts_of(system)
    given = {name for member in case.members for name in member.facts}
    of_family = system.get_variable(outcome).entity.key == Family.key
    return Explanation(
        case=case.name,
        day=day,
        rules=tuple(_rule(system, node, day) for node in nodes if node.name not in facts),
        parameters=tuple(_parameter(system, *one, overseas=overseas) for one in sorted(read)),
        facts=_stated(case.members if of_family else case.members[:1], nodes),
        not_given=tuple(
            node.name for node in nodes if node.name in facts and node.name not in given
        ),
    )


def _stated(members: Sequence[Member], nodes: Iterable[Any]) -> dict[str, Value]:
    """The facts looked at that each member states; the first member's by their name alone."""
    read = [node.name for node in nodes]
    return {
        f"{member.name}.{name}" if number else name: member.facts[name]
        for number, member in enumerate(members)
        for name in read
        if name in member.facts
    }


def _each_once(trees: Iterable[Any]) -> Iterator[Any]:
    """The nodes of the trace, the outcome first, each variable once."""
    seen: set[str] = set()
    waiting = list(trees)
    while waiting:
        node = waiting.pop(0)
        waiting += node.children
        if node.name not in seen:
            seen.add(node.name)
            yield node


def _rule(system: TaxBenefitSystem, node: Any, day: datetime.date) -> AppliedRule:
    rule = rule_at(system, node.name, day)
    return AppliedRule(
        outcome=node.name,
        label=system.get_variable(node.name).label,
        value=as_python(node.value)[0],
        articles={c.text: c.link for c in rule.citations} if rule else {},
        doubt=rule.doubt if rule else None,
    )


def _parameter(
    system: TaxBenefitSystem, name: str, read_on: str, *, overseas: bool
) -> AppliedParameter:
    # A territory may keep the values of another day than that of the case.
    day = datetime.date.fromisoformat(read_on)
    dotted, _, _ = name.partition("<")
    # Under a reform that keeps a law, the value and its source are those of the day kept.
    law_day = (system.law_day(day) if hasattr(system, "law_day") else day).isoformat()
    parameter: Parameter = system.parameters
    for part in dotted.split("."):
        parameter = getattr(parameter, part)
    since = max(v.instant_str for v in parameter.values_list if v.instant_str <= law_day)
    reference = parameter.metadata["reference"][since]
    # What is doubtful overseas is no doubt of a case of the mainland.
    concerned = overseas or not dotted.startswith("overseas.")
    doubt = parameter.metadata.get("doubt") if concerned else None
    return AppliedParameter(
        name=dotted,
        value=parameter.get_at_instant(law_day),
        description=parameter.description,
        source=reference["title"],
        link=reference["href"],
        doubt=" ".join(doubt.split()) if doubt else None,
    )


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, datetime.date):
        return None if value == NEVER else value.isoformat()
    return value


def in_words(explanation: Explanation) -> Iterator[str]:
    """Lines that tell the explanation."""
    yield f"{explanation.case}, law of {explanation.day}"
    for rule in explanation.rules:
        cited = f"  ({', '.join(rule.articles)})" if rule.articles else ""
        yield from _wrapped(f"{rule.outcome}: {told(rule.value)}{cited}", "  rule   ")
    for parameter in explanation.parameters:
        values = parameter.value
        shown = ", ".join(map(str, values)) if isinstance(values, list) else told(values)
        yield from _wrapped(f"{parameter.name}: {shown or '-'}  ({parameter.source})", "  value  ")
    for name, value in explanation.facts.items():
        yield from _wrapped(f"{name}: {told(value)}", "  fact   ")
    if explanation.not_given:
        yield from _wrapped(", ".join(explanation.not_given), "  not given  ")
    for doubt in explanation.doubts:
        yield from _wrapped(doubt, "  doubt  ")


def _wrapped(text: str, label: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=label,
        subsequent_indent=" " * len(label) + "  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
