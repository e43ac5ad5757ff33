"""The history of the law as a page: each reform, what it changed, and for which cases.

The page ``docs/law-history.md`` is what ``history_page`` gives; a test compares both.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.changes import (
    OutcomeChange,
    StatedCase,
    changes_by_day,
    outcome_changes,
)
from openfisca_oqtf.cases.problems import NEVER
from openfisca_oqtf.history import (
    FIRST_LAW,
    ONE_DAY,
    Difference,
    RuleChange,
    RuleKind,
    ValueChange,
    change_days,
    difference,
    short_reference,
    texts,
)
from openfisca_oqtf.legal import Rule
from openfisca_oqtf.markdown import table, table_row
from openfisca_oqtf.paths import outcome_file, parameter_file

_HEAD = """\
# History of the law

<!-- written by: openfisca-oqtf history > docs/law-history.md -->

What each reform changed since {first}, the latest first: values, rules, articles, and the cases
that it decides otherwise. The page is generated from the law and from the tests; a test refuses
one that is not up to date. [How to read the law in the code](reading_the_law.md).

- The text is the one that the references of the values name, with the number of its day.
- A value is a parameter, a rule the formula of an outcome. It *begins* with its first formula,
  *ends* with none, is *rewritten* when what it computes changes. Where only the numbers of the
  articles change, it is *renumbered*, which is told apart.
- A case is judged on its facts under the law of the eve and under that of the day. Both are
  applied on the day of the change, so that no time passes; durations are reckoned on the day of
  the decision or, where the case gives none, on the day of the case.
- {published} published cases and {others} YAML tests are judged, on the outcomes that they state.
  Tests under a reform, and those that state what a case may not, are left out.
- A day yet to come is that of a text already published.

`openfisca-oqtf history --from 2018-12-31 --to 2024-01-28` tells the net difference between two
days of law.

## Reforms
"""


def history_page(system: TaxBenefitSystem, stated: Sequence[StatedCase]) -> str:
    """The page, in Markdown.

    Args:
        system: the law.
        stated: its cases, as ``stated_cases`` gives them.

    Raises:
        OutsideCalendarError: the reckoning of a case leads beyond the calendar.
    """
    first, days = FIRST_LAW, [day for day in change_days(system) if day > FIRST_LAW]
    pairs = [(day - ONE_DAY, day) for day in days]
    cases = dict(changes_by_day(system, stated, pairs))
    published = sum(one.published for one in stated)
    start = difference(system, first - ONE_DAY, first)
    head = _HEAD.format(first=first, published=published, others=len(stated) - published)
    rows, sections = [], []
    for before, day in reversed(pairs):
        told = difference(system, before, day)
        rows.append(_summary(system, told, cases[day]))
        sections += ["", f"## {day}", "", _texts(system, told), *_body(system, told, cases[day])]
    titles = ("day", "text", "values", "rules", "renumbered", "published cases", "YAML tests")
    return "\n".join(
        [
            *_paragraphs(head),
            *table(*titles)[1:],
            *rows,
            *sections,
            "",
            f"## {first}",
            "",
            f"The law from which the page starts: {len(start.values)} values and "
            f"{len(start.rules)} rules. [Article by article](law-coverage.md).",
            "",
        ]
    )


def difference_page(
    system: TaxBenefitSystem,
    stated: Sequence[StatedCase],
    before: datetime.date,
    after: datetime.date,
) -> str:
    """The net difference between the law of two days, in Markdown.

    Args:
        system: the law.
        stated: cases to judge under both; none tells the law alone.
        before: day of the first law.
        after: day of the second law, later.

    Raises:
        ValueError: the second day is not after the first.
        OutsideCalendarError: the reckoning of a case leads beyond the calendar.
    """
    told = difference(system, before, after)
    changes = outcome_changes(system, stated, before, after) if stated else []
    lines = [f"# From the law of {before} to that of {after}", ""]
    for day in change_days(system):
        if before < day <= after:
            lines.append(f"- {day}: {_texts(system, difference(system, day - ONE_DAY, day))}")
    return "\n".join([*lines, *_body(system, told, changes), ""])


def _paragraphs(text: str) -> Iterator[str]:
    """Lines of which each is a whole paragraph or a whole item of a list."""
    for block in text.rstrip("\n").split("\n\n"):
        lines: list[str] = []
        for line in block.splitlines():
            if line.startswith("  ") or (lines and not line.startswith("- ")):
                lines[-1] += f" {line.strip()}"
            else:
                lines.append(line)
        yield from (*lines, "")


def _texts(system: TaxBenefitSystem, told: Difference) -> str:
    return "; ".join(texts(system, told)) or "text not named"


def _summary(system: TaxBenefitSystem, told: Difference, changes: Sequence[OutcomeChange]) -> str:
    values, rules, renumbered = _sorted(told)
    published, others = _by_kind(changes)
    counts = (values, rules, renumbered, _cases_of(published), _cases_of(others))
    day = f"[{told.after}](#{told.after})"
    return table_row(day, _texts(system, told), *(str(len(one) or "-") for one in counts))


def _sorted(
    told: Difference,
) -> tuple[list[ValueChange], list[RuleChange], list[ValueChange | RuleChange]]:
    """Values and rules that change, and those of which only the articles do."""
    values = [one for one in told.values if not one.numbering_only]
    rules = [one for one in told.rules if one.kind is not RuleKind.RENUMBERED]
    renumbered: list[ValueChange | RuleChange] = [one for one in told.values if one.numbering_only]
    renumbered += [one for one in told.rules if one.kind is RuleKind.RENUMBERED]
    return values, rules, renumbered


def _by_kind(
    changes: Iterable[OutcomeChange],
) -> tuple[list[OutcomeChange], list[OutcomeChange]]:
    told = list(changes)
    published = [one for one in told if one.stated.published]
    return published, [one for one in told if not one.stated.published]


def _cases_of(changes: Iterable[OutcomeChange]) -> dict[int, StatedCase]:
    return {id(one.stated): one.stated for one in changes}


def _body(
    system: TaxBenefitSystem, told: Difference, changes: Sequence[OutcomeChange]
) -> Iterator[str]:
    values, rules, renumbered = _sorted(told)
    published, others = _by_kind(changes)
    if values:
        yield from ("", f"### Values: {len(values)}")
        yield from table("folder", "value", "change", "unit", "reference")
        yield from _grouped(_value_row(one) for one in values)
    if rules:
        rows = sorted(_rule_row(system, one) for one in rules)
        yield from ("", f"### Rules: {len(rules)}", *table("file", "outcome", "", "articles"))
        yield from _grouped(rows)
    if renumbered:
        yield from ("", "<details>", f"<summary>Renumbered: {len(renumbered)}</summary>")
        yield from (*table("file", "outcomes", "articles"), *_renumbered(system, renumbered))
        yield from ("", "</details>")
    if published:
        yield from ("", f"### Published cases: {len(_cases_of(published))}")
        yield from table("case", "outcome", "before", "after")
        yield from _grouped(_case_row(one) for one in published)
    if others:
        folders = Counter(one.file.split("/")[0] for one in _cases_of(others).values())
        told_folders = (f"[{name}](../tests/{name}) {folders[name]}" for name in sorted(folders))
        yield from ("", f"YAML tests that it decides otherwise: {', '.join(told_folders)}.")


def _grouped(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Rows of a table, their first cell told once for those that share it."""
    last = ""
    for first, *others in rows:
        yield table_row("" if first == last else first, *others)
        last = first


def _value_row(change: ValueChange) -> tuple[str, ...]:
    folder, _, name = change.parameter.replace(".", "/").rpartition("/")
    reference = short_reference(change.reference)
    return (
        f"[{folder}](../parameters/{folder})",
        f"[`{name}`](../parameters/{folder}/{name}.yaml): {change.description}",
        _change(change.before, change.after),
        change.unit,
        f"[{reference}]({change.link})" if change.link else reference,
    )


def _change(before: Any, after: Any) -> str:
    if isinstance(before, list) and isinstance(after, list) and set(before) != set(after):
        removed = [f"- {one}" for one in before if one not in after]
        return "; ".join([*removed, *(f"+ {one}" for one in after if one not in before)])
    return f"{_told(before)} → {_told(after)}"


def _told(value: Any) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "empty list"
    return "no date" if value == NEVER else str(value)


def _rule_row(system: TaxBenefitSystem, change: RuleChange) -> tuple[str, ...]:
    return (
        _file_link(outcome_file(system, change.outcome)),
        f"`{change.outcome}`: {change.label}",
        change.kind.value,
        _articles(change),
    )


def _file_link(path: str) -> str:
    return f"[{path.removeprefix('variables/').removeprefix('parameters/')}](../{path})"


def _articles(change: RuleChange) -> str:
    told = [_cited(rule) for rule in (change.before, change.after) if rule]
    return " → ".join(dict.fromkeys(told))


def _cited(rule: Rule) -> str:
    return ", ".join(citation.text for citation in rule.citations) or "-"


def _renumbered(
    system: TaxBenefitSystem, changes: Iterable[ValueChange | RuleChange]
) -> Iterator[str]:
    rows: dict[tuple[str, str], list[str]] = {}
    for one in changes:
        if isinstance(one, RuleChange):
            file, articles, name = outcome_file(system, one.outcome), _articles(one), one.outcome
        else:
            file = parameter_file(one.parameter)
            articles = f"{_told(one.before)} → {_told(one.after)}"
            name = one.parameter.rpartition(".")[2]
        rows.setdefault((file, articles), []).append(f"`{name}`")
    yield from _grouped(
        (_file_link(file), ", ".join(names), articles)
        for (file, articles), names in sorted(rows.items())
    )


def _case_row(change: OutcomeChange) -> tuple[str, ...]:
    stated = change.stated
    return (
        f"[{stated.case.name}](../tests/{stated.file}) ({stated.case.day})",
        f"`{change.outcome}`",
        _told(change.before),
        _told(change.after),
    )
