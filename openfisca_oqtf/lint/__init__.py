"""Law lint: what neither ruff nor yamllint can see in parameters, variables and their tests."""

from __future__ import annotations

from pathlib import Path

from openfisca_oqtf.lint.parameters import lint_parameters
from openfisca_oqtf.lint.source import lint_sources
from openfisca_oqtf.lint.variables import lint_variables
from openfisca_oqtf.lint.yaml_tests import lint_tests
from openfisca_oqtf.system import CountryTaxBenefitSystem

__all__ = ["lint_law"]


def lint_law(law: Path) -> list[str]:
    """Every problem of the law under a folder, one line each; empty when there is none.

    Args:
        law: folder that holds ``parameters/`` and ``variables/``, and in a checkout
            ``tests/``, whose YAML tests are checked too.
    """
    problems = list(lint_parameters(law / "parameters"))
    try:
        system = CountryTaxBenefitSystem(law)
    except Exception as error:  # whatever a file of the law raises is a problem of that file
        reason = " ".join(str(error).split())
        problems.append(f"the law cannot be loaded: {type(error).__name__}: {reason}")
        return [*problems, *lint_sources(law, {})]
    problems += lint_variables(system)
    problems += lint_sources(law, system.variables)
    if (law / "tests").is_dir():
        problems += lint_tests(system, law / "tests")
    return problems
