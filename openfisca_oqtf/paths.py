"""Where the law lies: at the root of a checkout, inside the package in a wheel."""

import csv
from importlib import resources
from pathlib import Path

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

PACKAGE = Path(__file__).resolve().parent


def is_law(folder: Path) -> bool:
    """Whether a folder holds ``parameters/`` and ``variables/``."""
    return (folder / "variables").is_dir() and (folder / "parameters").is_dir()


def law_directory() -> Path:
    """Directory that holds ``parameters/`` and ``variables/``.

    Raises:
        FileNotFoundError: neither the package nor its parent holds them.
    """
    for candidate in (PACKAGE, PACKAGE.parent):
        if is_law(candidate):
            return candidate
    raise FileNotFoundError(
        f"no variables/ and parameters/ in {PACKAGE} or {PACKAGE.parent}: "
        "the installation of openfisca_oqtf is incomplete, install it again"
    )


def outcome_file(system: TaxBenefitSystem, outcome: str) -> str:
    """File of the formulas of an outcome, from the folder of the law.

    Args:
        system: the law, with its folder ``law``.
        outcome: name of a variable that has a formula.
    """
    formula = next(iter(system.get_variable(outcome).formulas.values()))
    return Path(formula.__code__.co_filename).relative_to(system.law).as_posix()


def parameter_file(name: str) -> str:
    """File of a parameter, from the folder of the law.

    Args:
        name: its dotted name.
    """
    return f"parameters/{name.replace('.', '/')}.yaml"


def data_rows(name: str) -> list[dict[str, str]]:
    """Rows of a file of the package's data, as texts by the titles of its columns.

    Args:
        name: name of a file of ``data/``, its columns parted by tabs, without quoting.
    """
    lines = (resources.files("openfisca_oqtf") / "data" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(lines.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
