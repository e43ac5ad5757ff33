"""One case under every law since 2006: spans of the same outcome, in words or as a picture."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.facts import not_an_outcome
from openfisca_oqtf.cases.judge import Judgement, judge
from openfisca_oqtf.cases.problems import NEVER, Value
from openfisca_oqtf.cases.reader import Case, CaseFileError
from openfisca_oqtf.cases.report import NBSP, told
from openfisca_oqtf.history import FIRST_LAW, ONE_DAY, change_days


@dataclass(frozen=True)
class Span:
    """Days on which the law gives one outcome under the same articles.

    Attributes:
        first: first day.
        last: last day.
        value: the outcome; an Enum gives the name of its member, a date may be NEVER.
        articles: the articles that found it, in the numbering of these days.
    """

    first: datetime.date
    last: datetime.date
    value: Value
    articles: str


def find_case(cases: Sequence[Case], name: str | None) -> Case:
    """The one case whose name contains ``name``; the only case where no name is given.

    Raises:
        CaseFileError: no case or several cases have it.
    """
    found = [case for case in cases if (name or "").casefold() in case.name.casefold()]
    if len(found) == 1:
        return found[0]
    names = "".join(f"\n  {case.name}" for case in found or cases)
    told = f"--case {name!r}: {len(found)} cases have it" if name else f"{len(found)} cases"
    raise CaseFileError(f"{told}; accepted: --case with a part of the name of one of{names}")


def timeline(
    system: TaxBenefitSystem, case: Case, outcomes: Sequence[str], today: datetime.date
) -> dict[str, list[Span]]:
    """The outcomes of a case under every law from 2006-07-26 to today, the facts being the same.

    Args:
        system: the law, or a reform of it.
        case: as read by ``read_cases``; ages and durations are reckoned on its day.
        outcomes: names of DAY variables of the person or of the family.
        today: last day of the last span.

    Returns:
        Name of the outcome -> its spans, in order.

    Raises:
        CaseFileError: an outcome is not known, or today is before the first law.
    """
    for outcome in outcomes:
        if accepted := not_an_outcome(system, outcome):
            raise CaseFileError(f"--outcome {outcome} is refused; accepted: {accepted}")
    if today < FIRST_LAW:
        raise CaseFileError(f"--today {today} is refused; accepted: a day from {FIRST_LAW} on")
    days = [day for day in change_days(system) if FIRST_LAW < day <= today]
    starts = [FIRST_LAW, *days]
    [judged] = judge(system, [case], outcomes, starts)
    ends = [*(day - ONE_DAY for day in days), today]
    return {
        outcome: list(_spans([judged[outcome, day] for day in starts], ends))
        for outcome in outcomes
    }


def _spans(judgements: list[Judgement], ends: list[datetime.date]) -> Iterator[Span]:
    told = [
        Span(judgement.day, end, judgement.value, _articles(judgement))
        for judgement, end in zip(judgements, ends, strict=True)
    ]
    for (value, articles), group in itertools.groupby(told, lambda s: (s.value, s.articles)):
        spans = list(group)
        yield Span(spans[0].first, spans[-1].last, value, articles)


def _articles(judgement: Judgement) -> str:
    citations = judgement.rule.citations if judgement.rule else ()
    return ", ".join(citation.text for citation in citations)


def in_words(spans: dict[str, list[Span]]) -> Iterator[str]:
    """One line a span: its days, the outcome, the articles."""
    for outcome, of_outcome in spans.items():
        yield outcome
        for span in of_outcome:
            yield f"  {span.first} to {span.last}  {_told(span.value):<30} {span.articles}".rstrip()


def _told(value: Value) -> str:
    return "-" if value in ("none", NEVER) else told(value).replace(NBSP, " ")


# -- The picture -------------------------------------------------------------------------

_WIDTH, _LEFT, _RIGHT = 1000, 20, 20
_HEAD, _ROW, _BAR, _FOOT = 76, 78, 30, 30
_LETTER = 6.6
_COLOURS = ("#dfe5ec", "#2f6f9f", "#c8862b", "#3f8f5f", "#8a5a9e", "#b5484d", "#4f7f86")


def picture(case: Case, spans: dict[str, list[Span]]) -> str:
    """The timeline of a case as an SVG image.

    One bar an outcome, from 2006 to the last day; a bar is grey where the outcome is none, false,
    zero or no date. The dashed line is the day of the decision.
    """
    first = next(iter(spans.values()))[0].first
    last = next(iter(spans.values()))[-1].last
    scale = (_WIDTH - _LEFT - _RIGHT) / ((last - first).days + 1)

    def x(day: datetime.date) -> float:
        return round(_LEFT + (day - first).days * scale, 1)

    height = _HEAD + _ROW * len(spans) + _FOOT
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'font-family="system-ui, Segoe UI, Helvetica, Arial, sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        _text(_LEFT, 26, case.name, size=17, weight="bold"),
        _text(_LEFT, 48, case.source.split(";")[0].split(". ")[0], colour="#555555"),
    ]
    for row, (outcome, of_outcome) in enumerate(spans.items()):
        top = _HEAD + row * _ROW
        lines.append(_text(_LEFT, top, outcome, size=13, weight="bold"))
        values = list(dict.fromkeys(span.value for span in of_outcome if span.value))
        shown = [value for value in values if value not in ("none", NEVER)]
        for span in of_outcome:
            number = 1 + shown.index(span.value) % 6 if span.value in shown else 0
            lines += _bar(span, x(span.first), x(span.last + ONE_DAY), top + 8, _COLOURS[number])
    axis = _HEAD + _ROW * len(spans)
    for year in range(first.year + 1, last.year + 1, 2):
        position = x(datetime.date(year, 1, 1))
        lines.append(_text(position, axis + 12, str(year), colour="#777777", anchor="middle"))
    if first <= case.day <= last:
        day = x(case.day)
        lines.append(
            f'<line x1="{day}" y1="{_HEAD - 8}" x2="{day}" y2="{axis}" stroke="#222222" '
            'stroke-dasharray="4 3"/>'
        )
        lines.append(_text(day, _HEAD - 12, f"decided {case.day}", anchor="middle"))
    return "\n".join([*lines, "</svg>"]) + "\n"


def _bar(span: Span, left: float, right: float, top: float, colour: str) -> list[str]:
    width = round(right - left, 1)
    shown = _told(span.value).replace("_", " ")
    title = f"{span.first} to {span.last}: {shown} ({span.articles})"
    ink = "#333333" if colour == _COLOURS[0] else "#ffffff"
    lines = [
        f'<rect x="{left}" y="{top}" width="{width}" height="{_BAR}" fill="{colour}" '
        f'stroke="#ffffff"><title>{escape(title)}</title></rect>'
    ]
    for text, y, shade in (
        (shown, top + 19, ink),
        (span.articles, top + _BAR + 13, "#555555"),
        (str(span.first), top + _BAR + 26, "#999999"),
    ):
        if len(text) * _LETTER + 5 < width:
            lines.append(_text(left + 5, y, text, colour=shade))
    return lines


def _text(
    x: float,
    y: float,
    text: str,
    *,
    size: int = 12,
    weight: str = "normal",
    colour: str = "#222222",
    anchor: str = "start",
) -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}" '
        f'text-anchor="{anchor}">{escape(text)}</text>'
    )
