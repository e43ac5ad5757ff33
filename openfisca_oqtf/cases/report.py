"""Print judged cases, readable at 100 columns."""

from __future__ import annotations

import datetime
import math
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.judge import Judgement, judge
from openfisca_oqtf.cases.problems import NEVER, Value
from openfisca_oqtf.cases.reader import Case
from openfisca_oqtf.enums import OqtfProtection

WIDTH = 100
NBSP = "\N{NO-BREAK SPACE}"
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


@dataclass
class Tally:
    """How many cases state an outcome, and how many of them the law agrees with."""

    compared: int = 0
    agreed: int = 0

    @property
    def agrees(self) -> bool:
        """Whether no stated outcome is contradicted."""
        return self.agreed == self.compared


def report(
    system: TaxBenefitSystem,
    cases: Sequence[Case],
    today: datetime.date,
    painter: Painter,
    tally: Tally | None = None,
) -> Iterator[str]:
    """Lines that tell each case, then a line that counts those that agree.

    Args:
        system: the law.
        cases: as read by ``read_cases``.
        today: day of the last column.
        painter: colours or none.
        tally: counted up while the lines are read.
    """
    tally = tally or Tally()
    outcomes = sorted({*ALWAYS_SHOWN, *(name for case in cases for name in case.expected)})
    days = sorted({*LAWS, today, *(case.day for case in cases)})
    for case, judged in zip(cases, judge(system, cases, outcomes, days), strict=True):
        differences = _differences(case, judged)
        if case.expected:
            tally.compared += 1
            tally.agreed += not differences
        yield from _tell(case, judged, differences, today, painter)
        yield ""
    counted = f"{tally.agreed} of {tally.compared} cases with a stated outcome"
    yield painter.verdict(f"{counted} agree with their source", good=tally.agrees)


def _tell(
    case: Case,
    judged: Judgements,
    differences: list[str],
    today: datetime.date,
    painter: Painter,
) -> Iterator[str]:
    yield painter.bold(textwrap.shorten(_printable(case.name), WIDTH, placeholder="…"))
    yield from _wrapped("  source  ", _printable(case.source))
    if case.link:
        yield f"          {case.link}"  # whole, even beyond the margin: a cut link is dead
    yield f"  facts   {textwrap.shorten(_printable(_facts(case)), WIDTH - 10, placeholder='…')}"
    decided = case.members[0].facts.get("decision_date") == case.day
    then = "then" if decided else "law of"
    others = [name for name in case.expected if not _of_protection(name)]
    if len(others) < len(case.expected) or not case.expected:
        yield from _line(then, case.day, judged)
        yield from _line("today", today, judged)
        laws = (f"{law.year}{NBSP}{_short(judged, law)}" for law in LAWS)
        yield from _wrapped("  laws    ", "   ".join(laws))
    for name in others:
        yield from _other_outcome(name, case.day, today, judged)
    if not case.expected:
        yield "  source  states no outcome"
    elif differences:
        for difference in differences:
            for line in _wrapped("  DISAGREES with the source: ", difference):
                yield painter.verdict(line, good=False)
    else:
        yield painter.verdict("  agrees with the source", good=True)


def _of_protection(name: str) -> bool:
    return name == "protected_from_oqtf" or name.startswith("oqtf_protection")


def _other_outcome(
    name: str, day: datetime.date, today: datetime.date, judged: Judgements
) -> Iterator[str]:
    """The outcome with its articles, then its values: at the decision, today, in other years."""
    then_cited, today_cited = _cited(judged[name, day]), _cited(judged[name, today])
    cited = then_cited or "no rule yet"
    if today_cited != then_cited:
        cited += f"; today {today_cited or 'no rule'}"
    yield from _wrapped(f"  {name}  ", f"({cited})")
    days = [("then", day), ("today", today), *((str(law.year), law) for law in LAWS)]
    values = (f"{label}{NBSP}{told(judged[name, law].value)}" for label, law in days)
    yield from _wrapped(" " * 10, "   ".join(values))


def _cited(judgement: Judgement) -> str:
    """The articles, non-breaking, so that no line ends between « L. » and its number."""
    citations = judgement.rule.citations if judgement.rule else ()
    return ", ".join(citation.text.replace(" ", NBSP) for citation in citations)


def _wrapped(label: str, text: str) -> list[str]:
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=label,
        subsequent_indent=" " * len(label),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(NBSP, " ") for line in lines]


def _printable(text: str) -> str:
    """The text without what would drive the terminal that shows it."""
    return "".join(character if character.isprintable() else "�" for character in text)


def _differences(case: Case, judged: Judgements) -> list[str]:
    differences = []
    for outcome, expected in case.expected.items():
        value = judged[outcome, case.day].value
        if not _same(value, expected):
            differences.append(f"{outcome} is {told(value)}, the source says {told(expected)}")
    return differences


def _same(value: Value, expected: Value) -> bool:
    if isinstance(value, float) and isinstance(expected, float):
        return math.isclose(value, expected, rel_tol=1e-6)  # the engine keeps single precision
    return value == expected


def told(value: Value) -> str:
    """A value in words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(value).removesuffix(".0")
    return "never" if value == NEVER else str(value).replace(" ", NBSP) or "-"


def _line(label: str, day: datetime.date, judged: Judgements) -> list[str]:
    """The answer of a day and its articles, which go to the next line when they must."""
    shown = judged["oqtf_protection", day]
    if not judged["oqtf_in_force", day].value:
        text, shown = "no OQTF exists yet", judged["oqtf_in_force", day]
    elif shown.value != "none":
        text = f"protected: {OqtfProtection.__members__[str(shown.value)].value}"
    elif judged["oqtf_barred", day].value:
        text, shown = "no OQTF may be taken now", judged["oqtf_barred", day]
    else:
        text = "not protected"
    return _wrapped(f"  {label:<7} {day}  ", f"{text:<53} {_cited(shown)}".rstrip())


def _short(judged: Judgements, day: datetime.date) -> str:
    protection = str(judged["oqtf_protection", day].value)
    if protection == "none" and judged["oqtf_barred", day].value:
        return "barred"
    return "-" if protection == "none" else protection


def _facts(case: Case) -> str:
    """The facts in one line: true ones by name alone, the others with their value."""
    parts = []
    for number, member in enumerate(case.members):
        facts = [_fact(name, value) for name, value in member.facts.items() if value != NEVER]
        parts.append("; ".join(facts) if number == 0 else f"[{member.name}] {'; '.join(facts)}")
    return " ".join(parts)


def _fact(name: str, value: Any) -> str:
    if value is True:
        return name
    return f"not {name}" if value is False else f"{name} {value}"
