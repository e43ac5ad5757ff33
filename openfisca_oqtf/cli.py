"""Command line: judge cases, list the facts that a case may state, lint the law."""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Sequence
from pathlib import Path

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.cases import CaseFileError, read_cases
from openfisca_oqtf.cases.facts import facts_of
from openfisca_oqtf.cases.report import Painter, report
from openfisca_oqtf.lint import lint_law
from openfisca_oqtf.paths import law_directory


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status: 0 done, 1 found wrong, 2 refused input."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.command(options)
    except CaseFileError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0
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
    run.add_argument(
        "--today",
        type=datetime.date.fromisoformat,
        default=datetime.date.today(),
        help="day taken as today, YYYY-MM-DD",
    )
    run.set_defaults(command=_run)

    facts = commands.add_parser("facts", help="list the facts that a case may state")
    facts.set_defaults(command=_facts)

    lint = commands.add_parser("lint", help="check parameters, variables and their articles")
    lint.add_argument(
        "law",
        nargs="?",
        type=Path,
        default=law_directory(),
        help="folder that holds parameters/ and variables/",
    )
    lint.set_defaults(command=_lint)
    return parser


def _run(options: argparse.Namespace) -> int:
    system = CountryTaxBenefitSystem()
    cases = read_cases(system, options.paths)
    painter = Painter(colours=sys.stdout.isatty())
    for line in report(system, cases, options.today, painter):
        print(line)
    return 0


def _facts(_: argparse.Namespace) -> int:
    system = CountryTaxBenefitSystem()
    for name, variable in facts_of(system).items():
        kind = getattr(variable.possible_values, "__name__", variable.value_type.__name__)
        print(f"{name} ({kind}): {variable.label}")
        print(f"    {variable.documentation}")
    return 0


def _lint(options: argparse.Namespace) -> int:
    problems = lint_law(options.law)
    for problem in problems:
        print(problem)
    print(f"law lint: {len(problems)} problem{'s' if len(problems) != 1 else ''}")
    return 1 if problems else 0
