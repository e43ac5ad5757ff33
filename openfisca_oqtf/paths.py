"""Where the law lies: at the root of a checkout, inside the package in a wheel."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def law_directory() -> Path:
    """Directory that holds ``parameters/`` and ``variables/``.

    Raises:
        FileNotFoundError: neither the package nor its parent holds them.
    """
    for candidate in (PACKAGE, PACKAGE.parent):
        if (candidate / "variables").is_dir() and (candidate / "parameters").is_dir():
            return candidate
    raise FileNotFoundError(
        f"no variables/ and parameters/ in {PACKAGE} or {PACKAGE.parent}: "
        "the installation of openfisca_oqtf is incomplete, install it again"
    )
