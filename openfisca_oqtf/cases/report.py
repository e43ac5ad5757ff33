"""Print judged cases, readable at 100 columns."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.facts import NEVER, as_json
from openfisca_oqtf.cases.judge import Judgement, judge
from openfisca_oqtf.cases.reader import Case
from openfisca_oqtf.enums import OqtfProtection
from openfisca_oqtf.legal import rule_at

WIDTH = 100
# The reforms of 2006, 2011, 2016, 2021 and 2024 lie between these days.
LAWS = tuple(datetime.date(year, 1, 1) for year in (2007, 2012, 2017, 2022, 2025))
ALWAYS_SHOWN = ("oqtf_protection", "oqtf_barred", "oqtf_in_force")

Judgements = Mapping[tuple[str, datetime.date], Judgement]


@dataclass(frozen=True)
class Painter:
    """Colours for a terminal, none elsewhere."""

    colours: bool

    def __call__(self, text: str, code: str) -> str:
        """The text in the ANSI style ``code``, or as it is."""
        return f"\033[{code}m{text}\033[0m" if self.colours else text

    def bold(self, text: str) -> str:
        """A title."""
        return self(text, "1")

    def verdict(self, text: str, *, good: bool) -> str:
        """Green when good, red when not."""
        return self(text, "32" if good else "31")


def report(
    system: TaxBenefitSystem, cases: Sequence[Case], today: datetime.date, painter: Painter
) -> Iterator[str]:
    """Lines that tell each case, then a line that counts those that agree.

    Args:
        system: the law.
        cases: as read by ``read_cases``.
        today: day of the last column.
        painter: colours or none.
    """
    outcomes = [*ALWAYS_SHOWN, *sorted({name for case in cases for name in case.expected})]
    days = sorted({*LAWS, today, *(case.day for case in cases)})
    compared = agreed = 0
    for case, judged in zip(cases, judge(system, cases, outcomes, days), strict=True):
        differences = _differences(case, judged)
        if case.expected:
            compared += 1
            agreed += not differences
        yield from _tell(system, case, judged, differences, today, painter)
        yield ""
    verdict = f"{agreed} of {compared} cases with a stated outcome agree with their source"
    yield painter.verdict(verdict, good=agreed == compared)


def _tell(
    system: TaxBenefitSystem,
    case: Case,
    judged: Judgements,
    differences: list[str],
    today: datetime.date,
    painter: Painter,
) -> Iterator[str]:
    yield painter.bold(textwrap.shorten(case.name, WIDTH, placeholder="…"))
    yield from textwrap.wrap(
        case.source, WIDTH, initial_indent="  source  ", subsequent_indent=" " * 10
    )
    if case.link:
        yield f"          {case.link}"
    yield f"  facts   {textwrap.shorten(_facts(case), WIDTH - 10, placeholder='…')}"
    decided = any(member.facts.get("decision_date") for member in case.members[:1])
    yield _line("then" if decided else "law of", system, case.day, judged)
    yield _line("today", system, today, judged)
    laws = "   ".join(f"{day.year} {_short(judged, day)}" for day in LAWS)
    yield from textwrap.wrap(
        laws,
        WIDTH,
        initial_indent="  laws    ",
        subsequent_indent=" " * 10,
        break_long_words=False,
    )
    if not case.expected:
        yield "  source  states no outcome"
    elif differences:
        for difference in differences:
            yield painter.verdict(f"  DISAGREES with the source: {difference}", good=False)
    else:
        yield painter.verdict("  agrees with the source", good=True)


def _differences(case: Case, judged: Judgements) -> list[str]:
    differences = []
    for outcome, expected in case.expected.items():
        value = as_json(judged[outcome, case.day].value)
        if value != as_json(expected):
            differences.append(f"{outcome} is {value}, the source says {expected}")
    return differences


def _line(label: str, system: TaxBenefitSystem, day: datetime.date, judged: Judgements) -> str:
    protection = str(judged["oqtf_protection", day].value)
    if not judged["oqtf_in_force", day].value:
        text, name = "no OQTF exists yet", "oqtf_in_force"
    elif protection != "none":
        text = f"protected: {OqtfProtection[protection].value}"
        name = f"oqtf_protection_{protection}"
    elif judged["oqtf_barred", day].value:
        text, name = "no OQTF may be taken now", "oqtf_barred"
    else:
        text, name = "not protected", "oqtf_protection"
    rule = rule_at(system, name, day)
    articles = ", ".join(citation.text for citation in rule.citations) if rule else ""
    return f"  {label:<7} {day}  {text:<53} {articles}".rstrip()


def _short(judged: Judgements, day: datetime.date) -> str:
    protection = str(judged["oqtf_protection", day].value)
    if protection == "none" and judged["oqtf_barred", day].value:
        return "barred"
    return "-" if protection == "none" else protection


def _facts(case: Case) -> str:
    """The facts in one line: true ones by name alone, the others with their value."""
    parts = []
    for number, member in enumerate(case.members):
        told = [_fact(name, value) for name, value in member.facts.items() if value != NEVER]
        parts.append("; ".join(told) if number == 0 else f"[{member.name}] {'; '.join(told)}")
    return " ".join(parts)


def _fact(name: str, value: Any) -> str:
    if value is True:
        return name
    return f"not {name}" if value is False else f"{name} {value}"
