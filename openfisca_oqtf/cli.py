"""Command line: judge cases, reckon their time limits, list facts and outcomes, lint the law."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from openfisca_core.variables import Variable

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.calendar import OutsideCalendarError, parse_day
from openfisca_oqtf.cases import CaseFileError, read_cases
from openfisca_oqtf.cases.changes import stated_cases
from openfisca_oqtf.cases.explain import explain
from openfisca_oqtf.cases.explain import in_words as explanation_in_words
from openfisca_oqtf.cases.facts import FIRST, LAST, facts_of, outcomes_of
from openfisca_oqtf.cases.report import Painter, Tally, report
from openfisca_oqtf.cases.steps import in_words as deadline_in_words
from openfisca_oqtf.cases.steps import reckon_cases
from openfisca_oqtf.cases.timeline import find_case, in_words, picture, timeline
from openfisca_oqtf.coverage import assertions, coverage_page
from openfisca_oqtf.history_page import difference_page, history_page
from openfisca_oqtf.lint import lint_law
from openfisca_oqtf.overseas import overseas_page
from openfisca_oqtf.paths import is_law, law_directory

DONE, FOUND_WRONG, REFUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: words of the command line; those of the process by default.

    Returns:
        The exit status: 0 done, 1 found wrong (a source disagrees, the law has a
        problem), 2 refused input; then standard output stays empty.
    """
    options = _parser().parse_args(arguments)
    try:
        status: int = options.command(options)
        sys.stdout.flush()
    except CaseFileError as error:
        print(f"error: {error}", file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        # The reader left, as `head` does: nothing more to say, not even at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        # The law of an incomplete installation, or a picture that cannot be written.
        told = f"{error.filename}: {error.strerror}" if error.filename else error
        print(f"error: {told}", file=sys.stderr)
        return REFUSED
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="openfisca-oqtf", description="French removal law (OQTF) as code."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser(
        "run", help="judge cases under the law of their day, of today and of other years"
    )
    run.add_argument("paths", nargs="+", type=Path, help="YAML files or folders of cases")
    _add_today(run)
    run.set_defaults(command=_run)

    told = commands.add_parser(
        "timeline", help="tell one case under every law since 2006, in words or as a picture"
    )
    told.add_argument("path", type=Path, help="YAML file or folder of cases")
    told.add_argument("--case", metavar="NAME", help="part of the name of the case")
    told.add_argument(
        "--outcome",
        action="append",
        metavar="NAME",
        help="outcome to tell, oqtf_protection by default; may be given several times",
    )
    _add_today(told)
    told.add_argument("--svg", type=Path, metavar="FILE", help="write a picture to this file")
    told.set_defaults(command=_timeline)

    explanation = commands.add_parser(
        "explain", help="say why an outcome is what it is: rules, articles, values, facts, doubts"
    )
    explanation.add_argument("path", type=Path, help="YAML file or folder of cases")
    explanation.add_argument("--case", metavar="NAME", help="part of the name of the case")
    explanation.add_argument("--outcome", metavar="NAME", default="oqtf_protection")
    explanation.add_argument(
        "--day", type=_day, metavar="YYYY-MM-DD", help="day of the law; by default that of the case"
    )
    explanation.add_argument("--json", action="store_true", help="print data instead of words")
    explanation.set_defaults(command=_explain)

    deadline = commands.add_parser(
        "deadline", help="reckon the time limit of the recourse of each case, step by step"
    )
    deadline.add_argument("paths", nargs="+", type=Path, help="YAML files or folders of cases")
    deadline.add_argument("--json", action="store_true", help="print data instead of words")
    deadline.set_defaults(command=_deadline)

    facts = commands.add_parser("facts", help="list the facts that a case may state")
    facts.set_defaults(command=_facts)

    outcomes = commands.add_parser("outcomes", help="list the outcomes that the law computes")
    outcomes.set_defaults(command=_outcomes)

    lint = commands.add_parser("lint", help="check parameters, variables, articles and tests")
    lint.add_argument(
        "law",
        nargs="?",
        type=Path,
        help="folder that holds parameters/ and variables/; by default the project's own",
    )
    lint.set_defaults(command=_lint)

    coverage = commands.add_parser(
        "coverage", help="print docs/law-coverage.md: what each article founds, what asserts it"
    )
    coverage.set_defaults(command=_coverage)

    history = commands.add_parser(
        "history", help="print docs/law-history.md: what each reform changed, and for which cases"
    )
    history.add_argument(
        "--from",
        dest="before",
        type=_day,
        metavar="YYYY-MM-DD",
        help="with --to: tell the difference between the law of two days instead",
    )
    history.add_argument(
        "--to", dest="after", type=_day, metavar="YYYY-MM-DD", help="day of the second law"
    )
    history.set_defaults(command=_history)

    overseas = commands.add_parser(
        "overseas", help="print docs/overseas.md: what differs in each territory, since when"
    )
    overseas.set_defaults(command=_overseas)
    return parser


def _add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--today",
        type=_day,
        default=datetime.date.today(),
        metavar="YYYY-MM-DD",
        help="day taken as today",
    )


def _day(text: str) -> datetime.date:
    accepted = f"accepted: a day as YYYY-MM-DD, from {FIRST} to {LAST}"
    day = parse_day(text)
    if day is None or not FIRST <= day <= LAST:
        raise argparse.ArgumentTypeError(f"{text!r} is refused; {accepted}")
    return day


def _run(options: argparse.Namespace) -> int:
    system = CountryTaxBenefitSystem()
    cases = read_cases(system, options.paths)
    tally = Tally()
    for line in report(system, cases, options.today, Painter(sys.stdout.isatty()), tally):
        print(line)
    return DONE if tally.agrees else FOUND_WRONG


def _timeline(options: argparse.Namespace) -> int:
    system = CountryTaxBenefitSystem()
    case = find_case(read_cases(system, [options.path]), options.case)
    outcomes = options.outcome or ["oqtf_protection"]
    spans = timeline(system, case, outcomes, options.today)
    if options.svg:
        options.svg.write_text(picture(case, spans), encoding="utf-8")
    else:
        for line in in_words(spans):
            print(line)
    return DONE


def _explain(options: argparse.Namespace) -> int:
    system = CountryTaxBenefitSystem()
    case = find_case(read_cases(system, [options.path]), options.case)
    explanation = explain(system, case, options.outcome, options.day)
    if options.json:
        print(json.dumps(explanation.as_json(), ensure_ascii=False, indent=2))
        return DONE
    for line in explanation_in_words(explanation):
        print(line)
    return DONE


def _deadline(options: argparse.Namespace) -> int:
    system = CountryTaxBenefitSystem()
    reckoned = reckon_cases(system, read_cases(system, options.paths))
    if options.json:
        print(json.dumps([one.as_json() for one in reckoned], ensure_ascii=False, indent=2))
        return DONE
    for one in reckoned:
        for line in deadline_in_words(one):
            print(line)
    return DONE


def _facts(_: argparse.Namespace) -> int:
    return _list(facts_of(CountryTaxBenefitSystem()))


def _outcomes(_: argparse.Namespace) -> int:
    return _list(outcomes_of(CountryTaxBenefitSystem()))


def _list(variables: Mapping[str, Variable]) -> int:
    for name, variable in variables.items():
        kind = getattr(variable, "possible_values", variable.value_type).__name__
        print(f"{name} ({kind}): {variable.label}")
        if variable.documentation:
            print(f"    {' '.join(variable.documentation.split())}")
    return DONE


def _lint(options: argparse.Namespace) -> int:
    law = options.law or law_directory()
    if not is_law(law):
        print(f"error: {law}: accepted: a folder with parameters/ and variables/", file=sys.stderr)
        return REFUSED
    problems = lint_law(law)
    for problem in problems:
        print(problem)
    print(f"law lint: {len(problems)} problem{'s' if len(problems) != 1 else ''}")
    return FOUND_WRONG if problems else DONE


def _coverage(_: argparse.Namespace) -> int:
    system = CountryTaxBenefitSystem()
    print(coverage_page(system, assertions(system, system.law / "tests")), end="")
    return DONE


def _history(options: argparse.Namespace) -> int:
    system = CountryTaxBenefitSystem()
    tests = system.law / "tests"
    before, after = options.before, options.after
    if before is None and after is None:
        print(history_page(system, stated_cases(system, tests)), end="")
        return DONE
    if before is None or after is None or before >= after:
        print("error: accepted: --from and --to, the second day after the first", file=sys.stderr)
        return REFUSED
    # An installed package has no tests: it tells the law alone.
    stated = stated_cases(system, tests) if tests.is_dir() else []
    try:
        page = difference_page(system, stated, before, after)
    except OutsideCalendarError as error:
        raise CaseFileError(f"--to {after}: a case of the tests leads too far, {error}") from error
    print(page, end="")
    return DONE


def _overseas(_: argparse.Namespace) -> int:
    print(overseas_page(CountryTaxBenefitSystem()), end="")
    return DONE
