"""The coverage of the law: what each article founds, what asserts it, the doubts, what is left out.

The page ``docs/law-coverage.md`` is what ``coverage_page`` gives; a test compares both.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf.calendar import parse_day
from openfisca_oqtf.legal import OTHER, Citation, parse_citation, register, rule_at
from openfisca_oqtf.markdown import table, table_row
from openfisca_oqtf.paths import outcome_file, parameter_file
from openfisca_oqtf.yaml_files import DatesAsText, read_yaml

RECODIFIED = datetime.date(2021, 5, 1)
OLD, NEW, CJA = "CESEDA until 2021-04-30", "CESEDA since 2021-05-01", "CJA"
OTHER_TEXTS = "Other texts"
NUMBERINGS = (OLD, NEW, CJA, OTHER_TEXTS)
_BY_CODE = {"CJA": CJA, OTHER: OTHER_TEXTS}

_FIRST = datetime.date(2006, 7, 26)
_PARTS = {"L": 0, "R": 1, "D": 2}


class Article(NamedTuple):
    """An article in one numbering; articles sort in the order of the codes.

    Attributes:
        numbering: place in ``NUMBERINGS``.
        part: 0 for L., 1 for R. and R.*, 2 for D.
        number: ``(511, 3, 1)`` for 511-3-1; empty for another text than a code.
        key: key of the register, e.g. ``L511-3-1``.
    """

    numbering: int
    part: int
    number: tuple[int, ...]
    key: str

    @property
    def starred(self) -> bool:
        """Whether it is an R.*, which may bear the number of no R."""
        return "*" in self.key

    def __str__(self) -> str:
        if not self.number:
            return self.key
        return re.sub(r"([LRD]\*?)", r"\1. ", self.key).replace("*.", ".*")


@dataclass
class Founded:
    """What an article founds.

    Attributes:
        days: first day of each version, or numbering, on which the formulas rest.
        outcomes: the outcomes that cite it.
        citations: how many times their formulas do.
    """

    days: set[datetime.date] = field(default_factory=set)
    outcomes: set[str] = field(default_factory=set)
    citations: int = 0


@dataclass(frozen=True)
class Assertion:
    """An outcome that a YAML test states on a day.

    Attributes:
        outcome: its name.
        day: day whose law is applied.
        test: file and number of the test.
        published: whether the test is a published case.
        keywords: those of the published case.
    """

    outcome: str
    day: datetime.date
    test: tuple[str, int]
    published: bool
    keywords: tuple[str, ...]


@dataclass(frozen=True)
class OutOfScope:
    """Articles that are not coded, and why.

    Attributes:
        articles: as written, e.g. ``L. 411-1 to L. 411-8``.
        bounds: first and last article of each range.
        reason: what they rule, and why they are left out.
    """

    articles: tuple[str, ...]
    bounds: tuple[tuple[Article, Article], ...]
    reason: str

    @property
    def numbering(self) -> int:
        """Place in ``NUMBERINGS``."""
        return self.bounds[0][0].numbering

    def covers(self, article: Article) -> bool:
        """Whether the article stands in one of the ranges."""
        return any(
            first[:3] <= article[:3] <= last[:3] and first.starred == article.starred
            for first, last in self.bounds
        )


def article_of(citation: Citation) -> Article:
    """The article of a citation, in the numbering of its day."""
    ceseda = NEW if citation.since >= RECODIFIED else OLD
    return _article(_BY_CODE.get(citation.code, ceseda), citation.article)


def _article(numbering: str, key: str) -> Article:
    if numbering == OTHER_TEXTS:
        return Article(NUMBERINGS.index(numbering), 0, (), key)
    number = tuple(int(part) for part in re.findall(r"\d+", key))
    return Article(NUMBERINGS.index(numbering), _PARTS[key[0]], number, key)


def cited_articles(system: TaxBenefitSystem) -> dict[Article, Founded]:
    """Each article that a formula cites, in the order of the codes."""
    cited: dict[Article, Founded] = {}
    for name, variable in system.variables.items():
        for formula in variable.formulas.values():
            for citation in getattr(formula, "articles", ()):
                founded = cited.setdefault(article_of(citation), Founded())
                founded.days.add(citation.since)
                founded.outcomes.add(name)
                founded.citations += 1
    return dict(sorted(cited.items()))


def out_of_scope() -> list[OutOfScope]:
    """The articles that are not coded, as the data file lists them, in the order of the codes.

    Raises:
        ValueError: the file names no article, or an unknown numbering.
    """
    source = resources.files("openfisca_oqtf") / "data" / "out_of_scope.yaml"
    content: Mapping[str, Any] = yaml.safe_load(source.read_text(encoding="utf-8"))
    found = [
        OutOfScope(
            tuple(group["articles"]),
            tuple(_bounds(numbering, text) for text in group["articles"]),
            " ".join(group["reason"].split()),
        )
        for numbering, groups in content.items()
        for group in groups
    ]
    return sorted(found, key=lambda one: one.bounds)


def _bounds(numbering: str, text: str) -> tuple[Article, Article]:
    code = "CJA " if numbering == CJA else ""
    ends = [parse_citation(code + end, _FIRST).article for end in text.split(" to ")]
    return _article(numbering, ends[0]), _article(numbering, ends[-1])


def articles_of_the_register() -> list[Article]:
    """Each article of the register in force on a day since 2006, in each of its numberings."""
    known = []
    for (code, key), spans in register().items():
        for start, end in spans:
            if code in _BY_CODE:
                known += [_article(_BY_CODE[code], key)] if end > _FIRST else []
                continue
            if end > _FIRST and start < RECODIFIED:
                known.append(_article(OLD, key))
            if end > RECODIFIED:
                known.append(_article(NEW, key))
    return sorted(set(known))


def assertions(system: TaxBenefitSystem, tests: Path) -> list[Assertion]:
    """What the YAML tests under a folder state; the published cases are those of ``cases/``.

    Args:
        system: the law that they test.
        tests: folder searched with its subfolders.

    Raises:
        FileNotFoundError: the folder does not exist, as in an installed package.
        YamlFileError: a file is not YAML.
    """
    if not tests.is_dir():
        raise FileNotFoundError(2, "accepted: a checkout, whose tests are counted", str(tests))
    found = []
    for path in sorted(tests.rglob("*.yaml")):
        place = path.relative_to(tests)
        content, _ = read_yaml(path, DatesAsText)
        for number, test in enumerate(content, start=1):
            # Under a reform the rule of the day is another one.
            if test.get("reforms"):
                continue
            published = place.parts[0] == "cases"
            keywords = tuple(map(str, test.get("keywords") or ())) if published else ()
            for name, day in _stated(system, test["output"], test["period"]):
                known = (place.as_posix(), number)
                found.append(Assertion(name, day, known, published, keywords))
    return found


def _stated(
    system: TaxBenefitSystem, output: Any, period: Any
) -> Iterator[tuple[str, datetime.date]]:
    """Outcome and day of each value, at the top, under an entity or under one of its members."""
    for key, value in output.items() if isinstance(output, Mapping) else ():
        if key not in system.variables:
            yield from _stated(system, value, period)
            continue
        for written in value if isinstance(value, Mapping) else (period,):
            day = parse_day(written)
            if day is not None and not system.variables[key].is_input_variable():
                yield key, day


@dataclass
class _Asserted:
    tests: set[tuple[str, int]] = field(default_factory=set)
    keywords: set[str] = field(default_factory=set)


def _by_article(
    system: TaxBenefitSystem, stated: Iterable[Assertion]
) -> dict[tuple[Article, str], _Asserted]:
    """Tests and published cases of each outcome, on the days on which the article founds it."""
    found: dict[tuple[Article, str], _Asserted] = {}
    rules: dict[tuple[str, datetime.date], tuple[Article, ...]] = {}
    for one in stated:
        asked = (one.outcome, one.day)
        if asked not in rules:
            rule = rule_at(system, *asked)
            rules[asked] = tuple(article_of(c) for c in rule.citations) if rule else ()
        for article in rules[asked]:
            asserted = found.setdefault((article, one.outcome), _Asserted())
            if one.published:
                asserted.keywords.update(one.keywords)
            else:
                asserted.tests.add(one.test)
    return found


def coverage_page(system: TaxBenefitSystem, stated: Sequence[Assertion]) -> str:
    """The page, in Markdown.

    Args:
        system: the law.
        stated: what its tests state.
    """
    cited = cited_articles(system)
    left_out = out_of_scope()
    lines = [*_head(system, cited, stated)]
    asserted = _by_article(system, stated)
    for place, numbering in enumerate(NUMBERINGS):
        lines += ["", f"## {numbering}"]
        lines += table(
            "article", "versions cited", "outcomes, with their YAML tests", "published cases"
        )
        for article, founded in cited.items():
            if article.numbering == place:
                lines.append(_row(system, article, founded, asserted))
    lines += ["", "## Doubts of rules"]
    lines += [*table("outcome", "formula of", "doubt, and reading chosen"), *_rule_doubts(system)]
    lines += ["", "## Doubts of values"]
    lines += [*table("parameter", "doubt, and reading chosen"), *_value_doubts(system)]
    lines += ["", "## Out of scope, and why", *_out_of_scope(cited, left_out)]
    return "\n".join(lines) + "\n"


def _head(
    system: TaxBenefitSystem, cited: Mapping[Article, Founded], stated: Sequence[Assertion]
) -> Iterator[str]:
    outcomes = [name for name, one in system.variables.items() if one.formulas]
    versions = sum(len(founded.days) for founded in cited.values())
    citations = sum(founded.citations for founded in cited.values())
    tests = {one.test for one in stated if not one.published}
    cases = {one.test for one in stated if one.published}
    yield from (
        "# Coverage of the law",
        "",
        "<!-- written by: openfisca-oqtf coverage > docs/law-coverage.md -->",
        "",
        "Which rule each article founds, and what asserts it. The page is generated from the "
        "`@articles` of the formulas and from the tests; a test refuses one that is not up to "
        "date. [How to read the law in the code](reading_the_law.md).",
        "",
        f"- {len(cited)} articles in {versions} versions or numberings found {len(outcomes)} "
        f"outcomes by {citations} citations; {len(tests)} YAML tests and {len(cases)} published "
        "cases assert them. The properties tested in Python are not counted.",
        "- A version is told by the first day from which a formula rests on it.",
        "- The number after an outcome counts the YAML tests that state it on a day on which the "
        "article founds it (so not those of the eve of the rule); **0** says that none does.",
        "- Published cases bear the keywords of [the cases](../tests/cases), counted the same way.",
    )


def _link(path: str) -> str:
    return f"[{path.removeprefix('variables/')}](../{path})"


def _row(
    system: TaxBenefitSystem,
    article: Article,
    founded: Founded,
    asserted: Mapping[tuple[Article, str], _Asserted],
) -> str:
    files: dict[str, list[str]] = {}
    keywords: set[str] = set()
    for name in sorted(founded.outcomes):
        known = asserted.get((article, name), _Asserted())
        keywords |= known.keywords
        count = str(len(known.tests)) if known.tests else "**0**"
        files.setdefault(outcome_file(system, name), []).append(f"`{name}` {count}")
    outcomes = "<br>".join(
        f"{_link(path)}: {', '.join(names)}" for path, names in sorted(files.items())
    )
    days = ", ".join(day.isoformat() for day in sorted(founded.days))
    return table_row(str(article), days, outcomes, ", ".join(sorted(keywords)) or "-")


def _rule_doubts(system: TaxBenefitSystem) -> Iterator[str]:
    for name, variable in sorted(system.variables.items()):
        days: dict[str, list[str]] = {}
        for since, formula in variable.formulas.items():
            if getattr(formula, "doubt", None):
                days.setdefault(formula.doubt, []).append(since)
        for doubt, since in days.items():
            link = f"[`{name}`](../{outcome_file(system, name)})"
            yield table_row(link, ", ".join(since), doubt)


def _value_doubts(system: TaxBenefitSystem) -> Iterator[str]:
    for node in sorted(system.parameters.get_descendants(), key=lambda one: str(one.name)):
        doubt = node.metadata.get("doubt")
        if doubt:
            yield table_row(f"[`{node.name}`](../{parameter_file(node.name)})", doubt)


def _out_of_scope(
    cited: Mapping[Article, Founded], left_out: Sequence[OutOfScope]
) -> Iterator[str]:
    yield from (
        "",
        "Articles around the removal that no formula cites: what they decide is a fact given, "
        "touches no outcome, or is not coded yet, as each line says. The list is kept by hand, in "
        "[out_of_scope.yaml](../openfisca_oqtf/data/out_of_scope.yaml).",
        *table("numbering", "articles", "what, and why"),
    )
    for one in left_out:
        yield table_row(NUMBERINGS[one.numbering], ", ".join(one.articles), one.reason)
    unsorted: dict[int, list[str]] = {}
    for article in articles_of_the_register():
        if article not in cited and not any(one.covers(article) for one in left_out):
            unsorted.setdefault(article.numbering, []).append(str(article))
    if unsorted:
        yield from ("", "In the register, neither cited by a formula nor listed above:", "")
    for place, names in unsorted.items():
        yield f"- {NUMBERINGS[place]}: {', '.join(names)}"
