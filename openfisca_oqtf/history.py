"""The history of the law: the days on which it changes, and what changes between two days."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from openfisca_core.parameters import ParameterNode
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.legal import OTHER, Rule, other_texts, parse_citation, rule_at
from openfisca_oqtf.paths import data_rows

FIRST_LAW = datetime.date(2006, 7, 26)
ONE_DAY = datetime.timedelta(days=1)

_CODE = re.compile("CESEDA|CJA|CRPA|Code ")
_KINDS = "Loi organique|Loi|Ordonnance|Décret|Arrêté|Directive"
_TEXT = re.compile(
    rf"\b(?P<kind>{_KINDS}) (?:n° )?(?P<number>\d{{4}}[-/]\d+(?:/CE)?)"
    r"(?: du \d+(?:er)? \S+ \d{4})?",
    re.IGNORECASE,
)


def change_days(system: TaxBenefitSystem) -> list[datetime.date]:
    """Every day on which a formula, a numbering or a parameter of the law changes, in order.

    Args:
        system: the law, or a reform of it.
    """
    days = {value.instant_str for value in _values(system.parameters)}
    for variable in system.variables.values():
        days.update(variable.formulas)
        if variable.end:
            days.add((variable.end + ONE_DAY).isoformat())
        for formula in variable.formulas.values():
            days.update(c.since.isoformat() for c in getattr(formula, "articles", ()))
    return sorted(datetime.date.fromisoformat(day) for day in days)


def _values(node: ParameterNode) -> Iterator[Any]:
    for parameter in _parameters(node):
        yield from parameter.values_list


def _parameters(node: ParameterNode) -> Iterator[Any]:
    return (one for one in node.get_descendants() if not isinstance(one, ParameterNode))


# -- What changes between two days -------------------------------------------------------


@dataclass(frozen=True)
class ValueChange:
    """A parameter that has another value under the law of another day.

    Attributes:
        parameter: its dotted name.
        description: what it is.
        unit: unit of both values.
        before: value under the first law; None where there is none.
        after: value under the second law; None where there is none.
        reference: title of the reference of the second value; empty where none is dated.
        link: address of that reference, or an empty text.
    """

    parameter: str
    description: str
    unit: str
    before: Any
    after: Any
    reference: str
    link: str

    @property
    def numbering_only(self) -> bool:
        """Whether the parameter lists articles, and only their numbers change."""
        return _are_articles(self.before) and _are_articles(self.after)


class RuleKind(Enum):
    """How a rule differs between two days of law."""

    BEGINS = "begins"
    REWRITTEN = "rewritten"
    ENDS = "ends"
    RENUMBERED = "renumbered"


@dataclass(frozen=True)
class RuleChange:
    """An outcome whose formula or articles are others under the law of another day.

    Attributes:
        outcome: name of the variable.
        label: what it is.
        kind: ``RENUMBERED`` where the same formula rests on other articles.
        before: rule under the first law; None where there is none.
        after: rule under the second law; None where there is none.
    """

    outcome: str
    label: str
    kind: RuleKind
    before: Rule | None
    after: Rule | None


@dataclass(frozen=True)
class Difference:
    """What changes from the law of a day to that of a later day.

    Attributes:
        before: first day.
        after: second day.
        values: parameters that change, in the order of their folders.
        rules: outcomes whose rule changes, in the order of their names.
    """

    before: datetime.date
    after: datetime.date
    values: tuple[ValueChange, ...]
    rules: tuple[RuleChange, ...]


def difference(system: TaxBenefitSystem, before: datetime.date, after: datetime.date) -> Difference:
    """The net difference between the law of two days: what changed and came back is not told.

    Args:
        system: the law, or a reform of it.
        before: day of the first law.
        after: day of the second law.
    """
    values = (_value_change(one, before, after) for one in _parameters(system.parameters))
    rules = (_rule_change(system, name, before, after) for name in sorted(system.variables))
    return Difference(
        before,
        after,
        tuple(sorted((v for v in values if v), key=_place)),
        tuple(rule for rule in rules if rule),
    )


def _place(change: ValueChange) -> tuple[str, str]:
    folder, _, name = change.parameter.rpartition(".")
    return folder, name


def _value_change(
    parameter: Any, before: datetime.date, after: datetime.date
) -> ValueChange | None:
    old = parameter.get_at_instant(before.isoformat())
    new = parameter.get_at_instant(after.isoformat())
    if old == new:
        return None
    since = max(v.instant_str for v in parameter.values_list if v.instant_str <= after.isoformat())
    reference = parameter.metadata["reference"].get(since, {})
    return ValueChange(
        parameter.name,
        parameter.description,
        parameter.metadata["unit"],
        old,
        new,
        reference.get("title", ""),
        reference.get("href", ""),
    )


def _are_articles(value: Any) -> bool:
    try:
        return bool(value) and all(parse_citation(text, datetime.date.min) for text in value)
    except (TypeError, ValueError):
        return False


def _rule_change(
    system: TaxBenefitSystem, outcome: str, before: datetime.date, after: datetime.date
) -> RuleChange | None:
    old, new = (rule_at(system, outcome, day) for day in (before, after))
    variable = system.variables[outcome]
    if old is None and new is None:
        return None
    if old is None or new is None:
        kind = RuleKind.BEGINS if old is None else RuleKind.ENDS
    elif _body(variable, old) != _body(variable, new):
        kind = RuleKind.REWRITTEN
    elif _texts_of(old) != _texts_of(new):
        kind = RuleKind.RENUMBERED
    else:
        return None
    return RuleChange(outcome, variable.label, kind, old, new)


def _body(variable: Any, rule: Rule) -> tuple[Any, ...]:
    """What a formula computes: a new formula may say the same under another article."""
    code = variable.formulas[rule.since.isoformat()].__code__
    return code.co_code, code.co_consts, code.co_names


def _texts_of(rule: Rule) -> tuple[str, ...]:
    return tuple(citation.text for citation in rule.citations)


# -- Which text made the change ----------------------------------------------------------


def texts(system: TaxBenefitSystem, told: Difference) -> list[str]:
    """The laws, orders and decrees of a change: the latest first, then those of most parameters.

    They are those that the references of the parameters name; where none does, those of
    ``data/texts.tsv``, then the orders and circulars that begin and that a rule cites. Empty
    where nothing names any.

    Args:
        system: the law, whose references tell the full name of each text.
        told: a difference between two days.
    """
    names: dict[str, str] = {}
    for parameter in _parameters(system.parameters):
        for reference in parameter.metadata["reference"].values():
            for key, name in _named(reference["title"]):
                names[key] = max(names.get(key, ""), name, key=len)
    # Some references add, without « puis », the text that later gave the article its number.
    count = Counter(
        key
        for change in told.values
        for key, _ in _named(change.reference)
        if _year(key) <= told.after.year
    )
    keys = [key for key in count if not _CODE.match(key)] or list(count)
    found = [names[key] for key in sorted(keys, key=lambda key: (-_year(key), -count[key], key))]
    listed = [text for day, text in _listed_texts() if told.before < day <= told.after]
    return found or listed or _begun(told)


def _begun(told: Difference) -> list[str]:
    """The texts that are no article of a code, cited by a rule that changes as they begin."""
    cited = {
        citation.article
        for change in told.rules
        if change.after
        for citation in change.after.citations
        if citation.code == OTHER
    }
    begun = (name for name in sorted(cited) if told.before < other_texts()[name].start)
    return [name[0].upper() + name[1:] for name in begun if other_texts()[name].start <= told.after]


def short_reference(title: str) -> str:
    """A title without the day of its texts, nor the later numbers of the article.

    Args:
        title: such as « Loi n° 2011-672 du 16 juin 2011; CESEDA, art. L. 552-7, puis L. 742-1 ».
    """
    return re.sub(r"(n° [\d-]+) du \d+(?:er)? \S+ \d{4}", r"\1", _of_the_day(title))


def _of_the_day(title: str) -> str:
    # What comes after « puis » is the number, or the text, of a later day.
    return title.partition(", puis ")[0]


def _named(title: str) -> list[tuple[str, str]]:
    """Key and name of each text of a title; those of the title itself where no text is numbered."""
    head = _of_the_day(title)
    found = [
        (f"{match['kind'].lower()} {match['number']}", match[0][0].upper() + match[0][1:])
        for match in _TEXT.finditer(head)
    ]
    if not found and head:
        name = head if _CODE.match(head) else re.split(r", art\. |; ", head)[0]
        return [(name, name)]
    return found


def _year(text: str) -> int:
    """Year in the number or the day of a text; 0 where it bears none."""
    return max((int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", text)), default=0)


@cache
def _listed_texts() -> tuple[tuple[datetime.date, str], ...]:
    rows = data_rows("texts.tsv")
    return tuple((datetime.date.fromisoformat(row["day"]), row["text"]) for row in rows)
