"""The steps that lead to the last day of each recourse, as data that an interface can show."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.cases.judge import Judgement, judge
from openfisca_oqtf.cases.problems import NEVER, Value
from openfisca_oqtf.cases.reader import Case
from openfisca_oqtf.cases.report import WIDTH
from openfisca_oqtf.deadlines import FIRST_DAY_COUNTED, HOURS, echeance, last_day
from openfisca_oqtf.enums import AppealPeriod


@dataclass(frozen=True)
class Recourse:
    """Which facts and outcomes tell one recourse.

    Attributes:
        label: against what it goes.
        name: how the names of its outcomes begin: ``{name}_appeal_deadline``.
        start: the fact or outcome whose day starts the time limit.
        minute: the fact or outcome with the minute of that day, for limits in hours.
        period: the outcome that gives the period that runs; ``{name}_appeal_period`` by default.
        after_legal_aid: the outcome with the last day after a decision on legal aid.
    """

    label: str
    name: str
    start: str
    minute: str | None = None
    period: str | None = None
    after_legal_aid: str | None = None

    @property
    def running_period(self) -> str:
        """Name of the outcome that gives the period that runs."""
        return self.period or f"{self.name}_appeal_period"

    @property
    def deadline(self) -> str:
        """Name of the outcome that gives the surely good last day."""
        return f"{self.name}_appeal_deadline"

    @property
    def arguable(self) -> str:
        """Name of the outcome that gives the latest day of a sourced reading."""
        return f"{self.name}_appeal_deadline_arguable"

    @property
    def outcomes(self) -> list[str]:
        """Every name to judge."""
        end_minute = f"{self.deadline}_minute" if self.minute else None
        names = (self.running_period, self.start, self.minute, self.deadline, end_minute)
        return [name for name in (*names, self.arguable, self.after_legal_aid) if name]


def _with_minute(label: str, name: str, start: str) -> Recourse:
    return Recourse(label, name, f"{start}_date", f"{start}_minute")


RECOURSES = (
    Recourse(
        "OQTF",
        "oqtf",
        "oqtf_appeal_start_day",
        "oqtf_appeal_start_minute",
        "oqtf_appeal_running_period",
        "oqtf_appeal_deadline_after_legal_aid",
    ),
    _with_minute(
        "end of the departure delay", "departure_delay_withdrawal", "departure_delay_withdrawn"
    ),
    Recourse(
        "ban on return for an overstayed delay",
        "irtf_overstay",
        "irtf_overstay_notified_day",
        "irtf_notification_minute",
    ),
    _with_minute(
        "prolongation of the ban on return", "irtf_prolongation", "irtf_prolongation_notification"
    ),
    _with_minute("handing over to another State", "remise", "remise_notification"),
    _with_minute(
        "measure of another State", "other_state_measure", "other_state_measure_notification"
    ),
    _with_minute("house arrest", "house_arrest", "house_arrest_notification"),
    _with_minute("detention order", "detention_order", "detention_order_notification"),
    Recourse("expulsion", "expulsion", "expulsion_notification_date"),
    Recourse(
        "expulsion, before the asylum court", "expelled_refugee", "expulsion_notification_date"
    ),
    _with_minute(
        "suspension until the asylum court rules",
        "expelled_seeker_suspension",
        "ofpra_decision_notification",
    ),
    Recourse("refusal of stay", "stay_refusal", "stay_refusal_notified_day"),
    _with_minute("reconduite à la frontière", "aprf", "aprf_notification"),
    Recourse("judgment, before the court of appeal", "caa", "caa_appeal_start_day"),
    Recourse("judgment of appeal, in cassation", "cassation", "caa_judgment_notification_date"),
)
_HOUR_UNKNOWN = "oqtf_appeal_hour_unknown"
_EARLIEST_END = "oqtf_appeal_earliest_end_date"
_PERIODS_OF_OQTF = ("oqtf_appeal_period", "oqtf_appeal_period_arguable")


@dataclass(frozen=True)
class Step:
    """One step of the reckoning.

    Attributes:
        label: what the step is.
        date: its day, ISO text.
        time: its hour as HH:MM, for a limit in hours; None otherwise or where not known.
    """

    label: str
    date: str
    time: str | None = None


@dataclass(frozen=True)
class Reckoned:
    """The time limit of one recourse of a case.

    Attributes:
        case: name of the case.
        recourse: against what the recourse goes.
        period: name of the member of ``AppealPeriod`` that runs.
        articles: the articles that found it, in the numbering of the day.
        steps: from the start to the deadline, which is the last one, each only where it moves
            the day; empty where no time limit runs.
        arguable: latest day that a sourced reading admits, ISO text; None where there is none.
        after_legal_aid: last day once legal aid was asked for and decided; None where it was not.
        warnings: what is uncertain: readings that differ, an hour that is not known.
    """

    case: str
    recourse: str
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
    """The time limits of the recourses of each case, with their steps.

    Args:
        system: the law, or a reform of it.
        cases: as read by ``read_cases``; the law of the day of each case applies.

    Returns:
        For each case, the recourse against the OQTF, then every other one that a decision of
        the case opens.
    """
    names = {name for recourse in RECOURSES for name in recourse.outcomes}
    names |= {_HOUR_UNKNOWN, _EARLIEST_END, *_PERIODS_OF_OQTF}
    days = sorted({case.day for case in cases})
    judged = judge(system, cases, sorted(names), days)
    reckoned = []
    for case, told in zip(cases, judged, strict=True):
        of_day = {name: told[name, case.day] for name in names}
        appeals = system.get_parameters_at_instant(case.day.isoformat()).appeals
        for recourse in RECOURSES:
            if recourse.name == "oqtf" or of_day[recourse.running_period].value != "none":
                reckoned.append(_reckoned(case, recourse, of_day, appeals))
    return reckoned


def _reckoned(case: Case, recourse: Recourse, told: dict[str, Judgement], appeals: Any) -> Reckoned:
    rule = told[recourse.running_period].rule
    steps = tuple(_steps(recourse, told, appeals))
    aid = told[recourse.after_legal_aid].value if recourse.after_legal_aid else NEVER
    return Reckoned(
        case=case.name,
        recourse=recourse.label,
        period=str(told[recourse.running_period].value),
        articles=tuple(citation.text for citation in rule.citations) if rule and steps else (),
        steps=steps,
        arguable=_day(told[recourse.arguable].value),
        after_legal_aid=_day(aid),
        warnings=tuple(_warnings(recourse, told)) if steps else (),
    )


def _steps(recourse: Recourse, told: dict[str, Judgement], appeals: Any) -> Iterator[Step]:
    start, end = _day(told[recourse.start].value), _day(told[recourse.deadline].value)
    if start is None or end is None:
        return
    period = AppealPeriod.__members__[str(told[recourse.running_period].value)]
    in_hours = period.name in HOURS
    start_time = _time(told[recourse.minute].value) if recourse.minute and in_hours else None
    first_counts = period.name in FIRST_DAY_COUNTED
    yield Step("start" if first_counts else "start, not counted", start, start_time)
    if in_hours:
        yield Step(f"{period.value} later", end, _time(told[f"{recourse.deadline}_minute"].value))
        return
    limit = EnumArray(np.array([period.index]), AppealPeriod)
    day = np.array([start], dtype="datetime64[D]")
    delay_ends = str(echeance(limit, day, appeals)[0])
    may_act_until = str(last_day(limit, day, appeals)[0])
    yield Step(period.value if first_counts else f"{period.value} later", delay_ends)
    if may_act_until != delay_ends:
        yield Step("franc: one may act on the day after", may_act_until)
    if end != may_act_until:
        yield Step("moved to the next working day", end)


def _day(value: Value) -> str | None:
    return None if value == NEVER or not isinstance(value, datetime.date) else value.isoformat()


def _time(minute: Value) -> str | None:
    if not isinstance(minute, int) or minute < 0:
        return None
    return f"{minute // 60:02}:{minute % 60:02}"


def _warnings(recourse: Recourse, told: dict[str, Judgement]) -> Iterator[str]:
    if recourse.name == "oqtf" and told[_HOUR_UNKNOWN].value:
        yield (
            "the hour of the notification is not known: at the earliest the delay ends on "
            f"{_day(told[_EARLIEST_END].value)} at 00:00, at the latest at the end of that day"
        )
    if told[recourse.arguable].value == told[recourse.deadline].value:
        return
    yield "the deadline is the earlier of sourced readings, the arguable day the later"
    first, longer = _PERIODS_OF_OQTF
    two_periods = recourse.name == "oqtf" and told[first].value != told[longer].value
    rule = told[first if two_periods else recourse.deadline].rule
    if rule and rule.doubt:
        yield rule.doubt


def in_words(reckoned: Reckoned) -> Iterator[str]:
    """Lines that tell one time limit."""
    yield f"{reckoned.case}: {reckoned.recourse}"
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
