"""Lint of the variables: label, period, default, range, articles in force, Enums."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from openfisca_oqtf.cases.facts import accepted_range
from openfisca_oqtf.entities import Family, Person
from openfisca_oqtf.legal import Citation, in_force, parse_citation, register

# Ordinance 2020-1733 and decree 2020-1734 gave every article of the CESEDA another number, and
# most of the old numbers to other rules: the register alone would find L. 511-4 still in force.
RECODIFIED = datetime.date(2021, 5, 1)

DAY = datetime.timedelta(days=1)


def lint_variables(system: TaxBenefitSystem) -> Iterator[str]:
    """Problems of the variables of a law, as the engine has loaded them.

    Args:
        system: the law.
    """
    classes: dict[str, Any] = {}
    for name, variable in sorted(system.variables.items()):
        problems = _fact(variable) if variable.is_input_variable() else _outcome(variable)
        yield from (f"{name}: {problem}" for problem in (*_any(variable), *problems))
        enum = getattr(variable, "possible_values", None)
        if enum is not None and classes.setdefault(enum.__name__, enum) is not enum:
            yield f"{name}: another Enum is named {enum.__name__}: the engine would mix them up"


def _any(variable: Variable) -> Iterator[str]:
    if not variable.label or not variable.label.strip():
        yield "label is missing"
    if variable.value_type is datetime.date and variable.default_value != datetime.date.max:
        yield f"default_value: {variable.default_value}; accepted: date.max (NEVER)"


def _fact(variable: Variable) -> Iterator[str]:
    if variable.definition_period != DateUnit.ETERNITY:
        yield "a variable without formula is a fact; accepted: definition_period = ETERNITY"
    if variable.entity.key != Person.key:
        yield f"entity: {variable.entity.key}; accepted for a fact: Person, of whom a case tells"
    if not variable.documentation or not variable.documentation.strip():
        yield "documentation is missing: it is the question of a form"
    if variable.value_type in (int, float):
        limits = accepted_range(variable.name)
        if limits is None:
            yield "accepted range is missing: state it in openfisca_oqtf/cases/facts.py"
        elif not limits[0] <= variable.default_value <= limits[1]:
            yield f"default_value: {variable.default_value} is out of its range {limits}"
    yield from _fact_references(variable.reference or [])


def _fact_references(references: Iterable[str]) -> Iterator[str]:
    cited = list(references)
    if not cited:
        yield "reference is missing: the articles for which the fact is asked"
    for text in cited:
        try:
            citation = parse_citation(text, datetime.date.max)
        except ValueError as error:
            yield str(error)
            continue
        if (citation.code, citation.article) not in register():
            yield f"reference: {text} is not in the register of articles"


def _outcome(variable: Variable) -> Iterator[str]:
    if variable.definition_period != DateUnit.DAY:
        yield "the law changes from day to day; accepted for a formula: definition_period = DAY"
    if variable.entity.key not in (Person.key, Family.key):
        yield f"entity: {variable.entity.key}; accepted: Person or Family, which the services read"
    for since, until, formula in _spans(variable):
        cited: tuple[Citation, ...] = getattr(formula, "articles", ())
        if since == datetime.date.min:
            yield "formula without date: write formula_YYYY_MM_DD, the first day of its article"
        if not cited:
            yield f"formula of {since} names no article: write @articles above it"
            continue
        if cited[0].since != since:
            yield f"formula of {since}: its first article is of {cited[0].since}"
        for problem in _citations(cited, until):
            yield f"formula of {since}: {problem}"


def _spans(variable: Variable) -> Iterator[tuple[datetime.date, datetime.date, Any]]:
    """First day, first day after, formula: for each dated formula."""
    starts = [datetime.date.fromisoformat(start) for start in variable.formulas]
    end = variable.end + DAY if variable.end else datetime.date.max
    yield from zip(starts, [*starts[1:], end], variable.formulas.values(), strict=True)


def _citations(cited: tuple[Citation, ...], until: datetime.date) -> Iterator[str]:
    days = sorted({citation.since for citation in cited})
    next_day = dict(zip(days, [*days[1:], until], strict=True))
    for citation in cited:
        first, after = citation.since, next_day[citation.since]
        if first >= until:
            yield f"{citation.text} of {first} comes after the formula's last day"
        elif citation.code == "CESEDA" and first < RECODIFIED < after:
            yield f"{citation.text} had another number from {RECODIFIED} on: cite it as well"
        elif not in_force(citation, first, after):
            yield f"{citation.text} was not in force on every day from {first} until {after}"
