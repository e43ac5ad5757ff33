"""Legal registry: which article, in the numbering of its time, founds each formula.

``@articles`` is written above a dated formula. Explanations, the law lint and the
comparison of two dates of law read what it says.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.paths import data_rows

# The consolidated codes of Légifrance.
CODES = {"CESEDA": "LEGITEXT000006070158", "CJA": "LEGITEXT000006070933"}
# Orders, decrees, circulars, laws and articles of further codes, each with its own link.
OTHER = "other"

_CITATION = re.compile(
    r"(?:(?P<code>[A-Z]{3,}) )?(?P<part>[LRD])\.(?P<star>\*)? ?(?P<number>[0-9]+(?:-[0-9]+)*)"
    r"(?:, (?P<item>\S.*))?"
)


@dataclass(frozen=True)
class Citation:
    """An article of a code, or another text, as it stood on a day.

    Attributes:
        text: as written in the registry, e.g. ``L. 511-4, 2°``.
        code: ``CESEDA``, ``CJA`` or ``other``.
        article: key of the register, e.g. ``L511-4`` or ``arrêté du 27 avril 2018``.
        since: first day on which the rule bears this number, or this wording.
    """

    text: str
    code: str
    article: str
    since: datetime.date

    @property
    def link(self) -> str:
        """Légifrance page of the code as it stood on the day ``since``, or that of the text."""
        if self.code == OTHER:
            return other_texts()[self.article].link
        return f"https://www.legifrance.gouv.fr/codes/texte_lc/{CODES[self.code]}/{self.since}/"


def parse_citation(text: str, since: datetime.date) -> Citation:
    """Read a citation such as ``L. 611-3, 2°``, ``CJA R. 776-4`` or ``<another text>, art. 1``.

    Raises:
        ValueError: the text is not of that form, or names an unknown code or text.
    """
    name, _, item = text.partition(", ")
    if name in other_texts() and (item or name == text):
        return Citation(text, OTHER, name, since)
    match = _CITATION.fullmatch(text)
    code = (match["code"] or "CESEDA") if match else ""
    if match is None or code not in CODES:
        raise ValueError(
            f"citation {text!r}: expected an article such as 'L. 611-3, 2°' or 'CJA R. 776-4', "
            f"of one of the codes {', '.join(CODES)}, or a text of data/other_texts.tsv"
        )
    article = match["part"] + (match["star"] or "") + match["number"]
    return Citation(text, code, article, since)


def articles(
    citations: Mapping[str, str | tuple[str, ...]], *, doubt: str | None = None
) -> Callable[[Any], Any]:
    """Say which articles found a dated formula.

    Args:
        citations: first day of a numbering or wording -> article(s) from that day on. The
            first day is the formula's own.
        doubt: what is uncertain, and which reading was chosen. Explanations carry it.

    Returns:
        A decorator that returns the very same function: a wrapper would hide from
        OpenFisca how many arguments it takes.
    """
    dated: list[Citation] = []
    for day, texts in citations.items():
        since = datetime.date.fromisoformat(day)
        for text in (texts,) if isinstance(texts, str) else texts:
            dated.append(parse_citation(text, since))

    def mark(formula: Any) -> Any:
        formula.articles = tuple(sorted(dated, key=lambda citation: citation.since))
        formula.doubt = doubt
        return formula

    return mark


@dataclass(frozen=True)
class Rule:
    """The formula of an outcome in force on a day, with its foundation.

    Attributes:
        variable: name of the outcome.
        since: first day of the formula.
        citations: articles in force on the day asked for; empty when the formula names none.
        doubt: the doubt that its author recorded, or None.
    """

    variable: str
    since: datetime.date
    citations: tuple[Citation, ...]
    doubt: str | None


def rule_at(system: TaxBenefitSystem, variable: str, day: datetime.date) -> Rule | None:
    """The rule that gives ``variable`` on ``day``; None before the first formula and after the end.

    Under a reform that keeps the law of another day, the articles are those of that day.

    Raises:
        VariableNotFoundError: the system has no such variable.
    """
    outcome = system.get_variable(variable, check_existence=True)
    since = max((start for start in outcome.formulas if start <= day.isoformat()), default=None)
    if since is None or (outcome.end is not None and day > outcome.end):
        return None
    formula = outcome.formulas[since]
    law_day = system.law_day(day) if hasattr(system, "law_day") else day
    known = [c for c in getattr(formula, "articles", ()) if c.since <= law_day]
    latest = max((c.since for c in known), default=None)
    return Rule(
        variable,
        datetime.date.fromisoformat(since),
        tuple(c for c in known if c.since == latest),
        getattr(formula, "doubt", None),
    )


class OtherText(NamedTuple):
    """A text that is no article of the CESEDA or of the CJA.

    Attributes:
        start: first day on which it applies.
        end: first day on which it no longer does, or ``datetime.date.max``.
        link: where it can be read, or the source that reports it.
    """

    start: datetime.date
    end: datetime.date
    link: str


@cache
def other_texts() -> dict[str, OtherText]:
    """Texts that no register of articles holds, by the name under which formulas cite them."""
    return {
        row["text"]: OtherText(_day(row["from"]), _day(row["until"]), row["link"])
        for row in data_rows("other_texts.tsv")
    }


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text) if text else datetime.date.max


@cache
def register() -> dict[tuple[str, str], tuple[tuple[datetime.date, datetime.date], ...]]:
    """Spans of force of each article: (code, article) -> ((first day, first day after), ...).

    Source: consolidated LEGI data of the French State, July 2025. An open end is
    ``datetime.date.max``; a repealed article has no span from its repeal on. The other texts
    are in it under the code ``other``.
    """
    spans = {(OTHER, name): [(text.start, text.end)] for name, text in other_texts().items()}
    for row in data_rows("articles.tsv"):
        span = (_day(row["from"]), _day(row["until"]))
        spans.setdefault((row["code"].upper(), row["article"]), []).append(span)
    return {key: tuple(sorted(value)) for key, value in spans.items()}


def in_force(citation: Citation, first: datetime.date, after: datetime.date) -> bool:
    """Whether the article was in force on every day of [first, after)."""
    day = first
    for start, end in register().get((citation.code, citation.article), ()):
        if start <= day < end:
            day = end
    return day >= after
