"""The steps that lead to the last day of a recourse, as data that an interface can show."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.judge import Judgement, judge
from openfisca_oqtf.cases.problems import NEVER, Value
from openfisca_oqtf.cases.reader import Case
from openfisca_oqtf.cases.report import WIDTH
from openfisca_oqtf.enums import AppealPeriod

_START = ("oqtf_appeal_start_day", "oqtf_appeal_start_minute")
_END = ("oqtf_appeal_deadline", "oqtf_appeal_deadline_minute")
_ECHEANCE = "oqtf_appeal_echeance"
_LAST_DAY = "oqtf_appeal_last_day_before_rollover"
_ARGUABLE = "oqtf_appeal_deadline_arguable"
_AFTER_LEGAL_AID = "oqtf_appeal_deadline_after_legal_aid"
_PERIOD = "oqtf_appeal_running_period"
_FIRST_PERIOD = "oqtf_appeal_period"
_LONGER_PERIOD = "oqtf_appeal_period_arguable"
_HOUR_UNKNOWN = "oqtf_appeal_hour_unknown"
_EARLIEST_END = "oqtf_appeal_earliest_end_date"
_OUTCOMES = (
    *_START,
    _ECHEANCE,
    _LAST_DAY,
    *_END,
    _PERIOD,
    _FIRST_PERIOD,
    _LONGER_PERIOD,
    _ARGUABLE,
    _AFTER_LEGAL_AID,
    _HOUR_UNKNOWN,
    _EARLIEST_END,
)


@dataclass(frozen=True)
class Step:
    """One step of the reckoning.

    Attributes:
        outcome: name of the outcome that gives it.
        label: what the step is.
        date: its day, ISO text.
        time: its hour as HH:MM, for a limit in hours; None otherwise or where not known.
    """

    outcome: str
    label: str
    date: str
    time: str | None


@dataclass(frozen=True)
class Reckoned:
    """The time limit of the recourse of one case.

    Attributes:
        case: name of the case.
        period: name of the member of ``AppealPeriod`` that runs in the end.
        articles: the articles that found it, in the numbering of the day.
        steps: from the start to the deadline, which is the last one, each only where it moves
            the day; empty where no time limit runs.
        arguable: latest day that a sourced reading admits, ISO text; None where there is none.
        after_legal_aid: last day once legal aid was asked for and decided; None where it was not.
        warnings: what is uncertain: doubts of the rules applied, an hour that is not known.
    """

    case: str
    period: str
    articles: tuple[str, ...]
    steps: tuple[Step, ...]
    arguable: str | None
    after_legal_aid: str | None
    warnings: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The same as plain data."""
        return asdict(self)


def reckon_cases(system: TaxBenefitSystem, cases: Sequence[Case]) -> list[Reckoned]:
    """The time limit of the recourse against the OQTF of each case, with its steps.

    Args:
        system: the law, or a reform of it.
        cases: as read by ``read_cases``; the law of the day of each case applies.
    """
    days = sorted({case.day for case in cases})
    judged = judge(system, cases, _OUTCOMES, days)
    return [
        _reckoned(case.name, {name: told[name, case.day] for name in _OUTCOMES})
        for case, told in zip(cases, judged, strict=True)
    ]


def _reckoned(name: str, told: dict[str, Judgement]) -> Reckoned:
    rule = told[_PERIOD].rule
    steps = tuple(_steps(told))
    return Reckoned(
        case=name,
        period=str(told[_PERIOD].value),
        articles=tuple(citation.text for citation in rule.citations) if rule and steps else (),
        steps=steps,
        arguable=_day(told[_ARGUABLE].value),
        after_legal_aid=_day(told[_AFTER_LEGAL_AID].value),
        warnings=tuple(_warnings(told)) if steps else (),
    )


def _steps(told: dict[str, Judgement]) -> Iterator[Step]:
    start, echeance, last_day, end = (
        _day(told[name].value) for name in (_START[0], _ECHEANCE, _LAST_DAY, _END[0])
    )
    if start is None or echeance is None or last_day is None or end is None:
        return
    period = AppealPeriod.__members__[str(told[_PERIOD].value)]
    yield Step(_START[0], "start, not counted", start, _time(told[_START[1]].value))
    yield Step(_ECHEANCE, f"{period.value} later", echeance, _time(told[_END[1]].value))
    if last_day != echeance:
        yield Step(_LAST_DAY, "franc: one may act on the day after", last_day, None)
    if end != last_day:
        yield Step(_END[0], "moved to the next working day", end, None)


def _day(value: Value) -> str | None:
    return None if value == NEVER or not isinstance(value, datetime.date) else value.isoformat()


def _time(minute: Value) -> str | None:
    if not isinstance(minute, int) or minute < 0:
        return None
    return f"{minute // 60:02}:{minute % 60:02}"


def _warnings(told: dict[str, Judgement]) -> Iterator[str]:
    if told[_HOUR_UNKNOWN].value:
        yield (
            "the hour of the notification is not known: at the earliest the delay ends on "
            f"{_day(told[_EARLIEST_END].value)} at 00:00, at the latest at the end of that day"
        )
    if told[_ARGUABLE].value != told[_END[0]].value:
        yield "the deadline is the earlier of sourced readings, the arguable day the later"
        periods_differ = told[_FIRST_PERIOD].value != told[_LONGER_PERIOD].value
        rule = told[_FIRST_PERIOD if periods_differ else _END[0]].rule
        if rule and rule.doubt:
            yield rule.doubt


def in_words(reckoned: Reckoned) -> Iterator[str]:
    """Lines that tell the time limit of one case."""
    yield reckoned.case
    if not reckoned.steps:
        yield "  no time limit runs"
    for number, step in enumerate(reckoned.steps, start=1):
        last = "  <- last day" if number == len(reckoned.steps) else ""
        yield f"  {step.date} {step.time or '     '}  {step.label}{last}"
    if reckoned.steps and reckoned.arguable not in (None, reckoned.steps[-1].date):
        yield f"  {reckoned.arguable}        arguable at the latest"
    if reckoned.after_legal_aid:
        yield f"  {reckoned.after_legal_aid}        last day after the decision on legal aid"
    if reckoned.articles:
        yield f"  {', '.join(reckoned.articles)}"
    for warning in reckoned.warnings:
        yield from textwrap.wrap(
            warning, WIDTH, initial_indent="  warning: ", subsequent_indent=" " * 11
        )
