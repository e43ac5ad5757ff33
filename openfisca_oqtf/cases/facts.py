"""The one validator of facts: strict types, real dates, no contradiction.

OpenFisca reads ``"false"`` as True, 3.7 as 3 and ignores what it does not expect; a
fact that decides a removal must be refused instead of guessed.
"""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from openfisca_oqtf.calendar import FIRST_DAY, LAST_DAY, parse_day
from openfisca_oqtf.cases.consistency import contradictions
from openfisca_oqtf.cases.problems import NEVER, Problem, Value, nearest
from openfisca_oqtf.enums import Nationality

FIRST, LAST = (datetime.date.fromisoformat(str(day)) for day in (FIRST_DAY, LAST_DAY))

_MEMBERS_SHOWN = 20
# Accepted ranges of the numbers; the engine knows only their types. The law lint refuses a
# numeric fact that has none.
_RANGES: dict[str, tuple[float, float]] = {
    "residence_days_not_counted": (0, 36525),
    "work_accident_pension_rate": (0, 1),
    "notification_minute": (-1, 1439),
    "appeal_filing_minute": (-1, 1439),
    "court_informed_of_restraint_minute": (-1, 1439),
    "detention_order_appeal_filing_minute": (-1, 1439),
    "appeal_handed_to_custodian_minute": (-1, 1439),
    "custody_change_minute": (-1, 1439),
    "departure_delay_withdrawn_minute": (-1, 1439),
    "irtf_notification_minute": (-1, 1439),
    "irtf_prolongation_notification_minute": (-1, 1439),
    "remise_notification_minute": (-1, 1439),
    "other_state_measure_notification_minute": (-1, 1439),
    "house_arrest_notification_minute": (-1, 1439),
    "detention_order_notification_minute": (-1, 1439),
    "ofpra_decision_notification_minute": (-1, 1439),
    "aprf_notification_minute": (-1, 1439),
    "irtf_months": (0, 1200),
    "irtf_prolongation_months": (0, 120),
    "irtf_earlier_prolongation_months": (0, 120),
    "ictf_months": (0, 120),
    "departure_delay_granted_days": (0, 3660),
    "departure_delay_extension_days": (0, 3660),
    "new_departure_delay_days": (0, 3660),
    "house_arrest_renewals": (0, 100),
    "detention_start_minute": (-1, 1439),
    "detention_extensions": (0, 10),
    "previous_detention_end_minute": (-1, 1439),
    "firm_prison_sentence_months": (0, 1200),
    "convicted_offence_penalty_months": (0, 1200),
    "reiterated_offence_penalty_months": (0, 1200),
    # Integration.
    "french_secondary_school_years": (0, 20),
    "french_secondary_school_years_abroad": (0, 20),
    "french_higher_education_years": (0, 30),
    "civic_exam_right_answers": (-1, 40),
    "integration_contract_prolongation_months": (0, 120),
    "consecutive_renewals_same_title": (0, 50),
    "release_order_notified_minute": (-1, 1439),
    "longest_continuous_residence_years": (0, 120),
    "schooling_years_after_ten": (0, 20),
    "vocational_training_months": (0, 120),
    "work_months_last_12": (0, 12),
    "work_months_last_24": (0, 24),
    "work_months_last_36": (0, 36),
    "work_months_last_60": (0, 60),
    "work_months": (0, 1200),
    "work_months_same_employer": (0, 1200),
    "shortage_job_months_last_24": (0, 24),
    "stay_days_under_excluded_documents": (0, 36525),
    "job_offer_published_days": (0, 3660),
    "foreign_legion_service_years": (0, 60),
    "ada_household_size": (1, 30),
    "ada_adults_without_housing": (0, 10),
    "ada_monthly_resources": (0, 1_000_000),
    "monthly_rsa": (0, 100_000),
    "reunification_family_size": (2, 30),
    "reunification_monthly_resources": (0, 1_000_000),
    "monthly_smic": (0, 100_000),
    "reunification_housing_m2": (0, 10_000),
    # Aid of OFII to return.
    "errin_assistance": (0, 1_000_000),
}
# What the engine can hold, for the numbers that are no facts.
_INT32 = (float(np.iinfo(np.int32).min), float(np.iinfo(np.int32).max))
_FLOAT32 = (float(np.finfo(np.float32).min), float(np.finfo(np.float32).max))


def facts_of(system: TaxBenefitSystem) -> dict[str, Variable]:
    """Every fact that a case may state, by name."""
    return {
        name: variable
        for name, variable in sorted(system.variables.items())
        if variable.definition_period == DateUnit.ETERNITY
    }


def outcomes_of(system: TaxBenefitSystem) -> dict[str, Variable]:
    """Every outcome that the law computes, by name."""
    return {
        name: variable
        for name, variable in sorted(system.variables.items())
        if not variable.is_input_variable()
    }


def not_a_fact(system: TaxBenefitSystem, name: Any) -> str | None:
    """What is accepted in place of a name that is that of no fact; None where it is one."""
    variable = system.variables.get(name)
    if variable is None:
        return f"a known fact; {nearest(name, facts_of(system), 'see `openfisca-oqtf facts`')}"
    if variable.definition_period != DateUnit.ETERNITY:
        return f"a fact; {name} is an outcome, which the law computes"
    return None


def not_an_outcome(system: TaxBenefitSystem, name: Any) -> str | None:
    """What is accepted in place of a name that is that of no outcome; None where it is one."""
    variable = system.variables.get(name)
    if variable is None:
        known = nearest(name, outcomes_of(system), "see `openfisca-oqtf outcomes`")
        return f"a known outcome; {known}"
    if variable.is_input_variable():
        return f"an outcome; {name} is a fact"
    return None


def accepted_range(fact: str) -> tuple[float, float] | None:
    """Lowest and highest accepted value of a numeric fact; None where nobody set them."""
    return _RANGES.get(fact)


def read_facts(
    system: TaxBenefitSystem, raw: Mapping[Any, object], day: datetime.date | None = None
) -> tuple[dict[str, Value], list[Problem]]:
    """Read the facts of one person.

    Args:
        system: the system whose ETERNITY variables are the facts.
        raw: name -> value, as read from YAML or JSON. A null date is one that has not
            happened or is not known; a null minute is not known.
        day: the day of the case, which stands for a decision date that is not stated.

    Returns:
        The facts read, and every problem found; the facts count only without problems.
    """
    facts: dict[str, Value] = {}
    problems: list[Problem] = []
    for name, value in raw.items():
        if accepted := not_a_fact(system, name):
            problems.append(Problem(str(name), value, accepted))
            continue
        read = read_value(system.variables[name], value)
        if isinstance(read, Problem):
            problems.append(read)
        else:
            facts[name] = read
    if day is None or raw.get("decision_date") is not None:
        return facts, [*problems, *contradictions(facts)]
    wrong = contradictions({**facts, "decision_date": day})
    problems += [replace(p, fact="period") if p.fact == "decision_date" else p for p in wrong]
    return facts, problems


def read_value(variable: Variable, value: object) -> Value | Problem:
    """Read one value of a fact, or of an outcome that a source states.

    Args:
        variable: the fact or the outcome.
        value: as read from YAML or JSON.
    """
    if variable.value_type is bool:
        return value if isinstance(value, bool) else Problem(variable.name, value, "true or false")
    if variable.value_type in (int, float):
        return _read_number(variable, value)
    if variable.value_type is datetime.date:
        return _read_date(variable.name, value)
    if variable.value_type is Enum:
        return _read_member(variable, value)
    if isinstance(value, str) and value.strip():
        return value
    return Problem(variable.name, value, "a text")


def _read_member(variable: Variable, value: object) -> Value | Problem:
    members = variable.possible_values.__members__
    if isinstance(value, str) and value in members:
        return value
    accepted = (
        ", ".join(members)
        if len(members) <= _MEMBERS_SHOWN
        else f"one of {len(members)} names such as {', '.join(list(members)[:3])}"
    )
    if isinstance(value, str) and (match := difflib.get_close_matches(value, members, n=1)):
        accepted += f"; did you mean {match[0]!r}?"
    return Problem(variable.name, value, accepted)


def _read_number(variable: Variable, value: object) -> Value | Problem:
    whole = variable.value_type is int
    low, high = accepted_range(variable.name) or (_INT32 if whole else _FLOAT32)
    if value is None and whole and variable.default_value == -1:
        return -1
    # A bool is an int for Python; NaN is in no range.
    right_type = isinstance(value, int if whole else int | float) and not isinstance(value, bool)
    if right_type and low <= value <= high:  # type: ignore[operator]
        return value if whole else float(value)  # type: ignore[arg-type, return-value]
    kind = "a whole number" if whole else "a number"
    return Problem(variable.name, value, f"{kind} from {low:.10g} to {high:.10g}")


def _read_date(name: str, value: object) -> Value | Problem:
    if value is None:
        return NEVER
    value = parse_day(value) or value
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        if value == NEVER or FIRST <= value <= LAST:
            return value
        return Problem(name, str(value), f"a day from {FIRST} to {LAST}, or null for never")
    return Problem(name, value, "a day of the calendar as YYYY-MM-DD, or null for never")


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
