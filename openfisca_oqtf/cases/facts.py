"""The one validator of facts: strict types, real dates, no contradiction.

OpenFisca reads ``"false"`` as True, 3.7 as 3 and ignores what it does not expect; a
fact that decides a removal must be refused instead of guessed.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from openfisca_oqtf.calendar import FIRST_DAY, LAST_DAY
from openfisca_oqtf.enums import Nationality

Value = bool | int | float | str | datetime.date

NEVER = datetime.date.max
FIRST, LAST = FIRST_DAY.item(), LAST_DAY.item()
MARRIAGE_AGE = 16

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# Accepted ranges of the numbers; the engine knows only their types.
_RANGES: dict[str, tuple[float, float]] = {
    "residence_days_not_counted": (0, 36525),
    "work_accident_pension_rate": (0, 1),
    "notification_minute": (-1, 1439),
    "appeal_filing_minute": (-1, 1439),
    "irtf_months": (0, 1200),
    "irtf_prolongation_months": (0, 120),
    "irtf_earlier_prolongation_months": (0, 120),
    "ictf_months": (0, 120),
    "departure_delay_granted_days": (0, 3660),
    "departure_delay_extension_days": (0, 3660),
}


@dataclass(frozen=True)
class Problem:
    """What is wrong with one fact.

    Attributes:
        fact: its name.
        value: as it was given.
        accepted: what would be accepted.
    """

    fact: str
    value: object
    accepted: str

    def __str__(self) -> str:
        return f"{self.fact}: {self.value!r} is refused; accepted: {self.accepted}"


def facts_of(system: TaxBenefitSystem) -> dict[str, Variable]:
    """Every fact that a case may state, by name."""
    return {
        name: variable
        for name, variable in sorted(system.variables.items())
        if variable.definition_period == DateUnit.ETERNITY
    }


def nearest(name: str, known: Mapping[str, object]) -> str:
    """What to say of an unknown name: the nearest known one, if any is near."""
    match = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f"did you mean {match[0]!r}?" if match else "see `openfisca-oqtf facts`"


def read_facts(
    system: TaxBenefitSystem, raw: Mapping[str, object]
) -> tuple[dict[str, Value], list[Problem]]:
    """Read the facts of one person.

    Args:
        system: the system whose ETERNITY variables are the facts.
        raw: name -> value, as read from YAML or JSON. A null date is one that has not
            happened or is not known; a null minute is not known.

    Returns:
        The facts read, and the problems found; the facts count only without problems.
    """
    known = facts_of(system)
    facts: dict[str, Value] = {}
    problems: list[Problem] = []
    for name, value in raw.items():
        if name not in known:
            what = "an outcome, not a fact" if name in system.variables else "no known fact"
            problems.append(Problem(name, value, f"{what}; {nearest(name, known)}"))
            continue
        read = _read_value(known[name], value)
        if isinstance(read, Problem):
            problems.append(read)
        else:
            facts[name] = read
    if not problems:
        problems = _contradictions(facts)
    return facts, problems


def _read_value(variable: Variable, value: object) -> Value | Problem:
    name = variable.name
    readers: dict[type, Callable[[str, object], Value | Problem]] = {
        bool: _read_bool,
        int: _read_int,
        float: _read_float,
        datetime.date: _read_date,
    }
    if variable.value_type in readers:
        return readers[variable.value_type](name, value)
    members = variable.possible_values.__members__
    if isinstance(value, str) and value in members:
        return value
    accepted = (
        ", ".join(members)
        if len(members) <= 20  # noqa: PLR2004
        else f"one of {len(members)} names such as {', '.join(list(members)[:3])}"
    )
    if isinstance(value, str) and (match := difflib.get_close_matches(value, members, n=1)):
        accepted += f"; did you mean {match[0]!r}?"
    return Problem(name, value, accepted)


def _read_bool(name: str, value: object) -> Value | Problem:
    return value if isinstance(value, bool) else Problem(name, value, "true or false")


def _read_int(name: str, value: object) -> Value | Problem:
    low, high = _RANGES[name]
    if value is None and low == -1:
        return -1
    if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
        return value
    return Problem(name, value, f"a whole number from {low:g} to {high:g}")


def _read_float(name: str, value: object) -> Value | Problem:
    low, high = _RANGES[name]
    if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
        return float(value)
    return Problem(name, value, f"a number from {low:g} to {high:g}")


def _read_date(name: str, value: object) -> Value | Problem:
    if value is None:
        return NEVER
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        try:
            value = datetime.date.fromisoformat(value)
        except ValueError:
            return Problem(name, value, "a day of the calendar, as YYYY-MM-DD")
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        if value == NEVER or FIRST <= value <= LAST:
            return value
        return Problem(name, str(value), f"a day from {FIRST} to {LAST}, or null for never")
    return Problem(name, value, "a day as YYYY-MM-DD, or null for never")


# What must not come before what: (earlier, later).
_ORDER = (
    *(
        ("birth_date", later)
        for later in (
            "entry_date",
            "habitual_residence_since",
            "regular_residence_since",
            "child_support_since",
            "marriage_date",
            "decision_date",
            "notification_date",
        )
    ),
    *(
        (earlier, "decision_date")
        for earlier in (
            "entry_date",
            "habitual_residence_since",
            "regular_residence_since",
            "child_support_since",
            "marriage_date",
        )
    ),
    ("decision_date", "notification_date"),
    ("decision_date", "oqtf_executed_on"),
    ("notification_date", "appeal_filing_date"),
    ("notification_date", "departure_delay_withdrawn_date"),
    ("legal_aid_request_date", "legal_aid_decision_date"),
    ("absence_start_date", "absence_end_date"),
)


def _contradictions(facts: Mapping[str, Value]) -> list[Problem]:
    problems = []
    for earlier, later in _ORDER:
        first, second = facts.get(earlier, NEVER), facts.get(later, NEVER)
        if NEVER not in (first, second) and second < first:  # type: ignore[operator]
            problems.append(Problem(later, str(second), f"a day from {earlier} ({first}) on"))
    birth, marriage = facts.get("birth_date", NEVER), facts.get("marriage_date", NEVER)
    if (
        isinstance(birth, datetime.date)
        and isinstance(marriage, datetime.date)
        and NEVER not in (birth, marriage)
        and marriage >= birth
        and (marriage.year - birth.year, marriage.month, marriage.day)
        < (MARRIAGE_AGE, birth.month, birth.day)
    ):
        accepted = f"a day from the age of {MARRIAGE_AGE} on (birth_date {birth})"
        problems.append(Problem("marriage_date", str(marriage), accepted))
    if facts.get("spouse_is_french") and facts.get("spouse_resident_since_childhood"):
        accepted = "false when spouse_is_french is true: it is said of a foreign spouse"
        problems.append(Problem("spouse_resident_since_childhood", True, accepted))
    return problems


def french_subject(facts: Mapping[str, Value]) -> list[Problem]:
    """A French national is never the subject of a removal measure."""
    if facts.get("nationality") != Nationality.fr.name:
        return []
    return [Problem("nationality", "fr", "a foreign nationality; `fr` serves the family only")]


def as_json(value: Any) -> Any:
    """A value for people and JSON: NEVER is null, a date is ISO text."""
    if isinstance(value, datetime.date):
        return None if value == NEVER else value.isoformat()
    return value
