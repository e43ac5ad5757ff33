"""The Makefile sets itself up, and says what is missing when it cannot."""

import shutil
import subprocess

import pytest

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")

# An interpreter that answers to what the Makefile asks, and writes down what it is told to do.
FAKE = """\
#!/bin/sh
case "$*" in
  --version) echo "Python {version}" ;;
  *"version_info"*) exit {too_old} ;;
  *"import ensurepip"*) exit {no_venv} ;;
  "-m venv"*)
    echo "$@" >> calls
    mkdir -p .venv/bin && cp "$0" .venv/bin/python
    printf '#!/bin/sh\\n' > .venv/bin/openfisca-oqtf && chmod +x .venv/bin/openfisca-oqtf ;;
  *"pip install"*) echo "$@" >> calls; exit {no_network} ;;
esac
"""


@pytest.fixture
def checkout(tmp_path, request):
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(request.config.rootpath / name, folder / name)
    return folder


def interpreter(folder, version="3.12.1", too_old=0, no_venv=0, no_network=0):
    path = folder / "fake-python"
    text = FAKE.format(version=version, too_old=too_old, no_venv=no_venv, no_network=no_network)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return "./fake-python"


def make(folder, *arguments):
    return subprocess.run(
        ["make", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def calls(folder):
    path = folder / "calls"
    return len(path.read_text(encoding="utf-8").splitlines()) if path.exists() else 0


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"too_old": 1, "version": "3.9.2"}, "Python 3.11 or newer is needed, Python 3.9.2 was"),
        ({"no_venv": 1}, "lacks its venv module; on Debian and Ubuntu: sudo apt install"),
        ({"no_network": 1}, "the dependencies could not be installed"),
    ],
)
def test_what_is_wrong_with_the_interpreter(checkout, options, expected):
    done = make(checkout, "test", f"PYTHON={interpreter(checkout, **options)}")
    assert done.returncode == 2
    assert f"error: {expected}" in done.stderr.replace("./fake-python ", "")
    assert not (checkout / ".venv" / "installed").exists()


def test_no_interpreter_at_all(checkout):
    done = make(checkout, "test", "PYTHON=python3.none")
    assert done.returncode == 2
    assert "error: python3.none was not found: install Python 3.11 or newer" in done.stderr


def test_the_environment_is_made_once_and_again_when_out_of_date(checkout):
    python = f"PYTHON={interpreter(checkout)}"
    first = make(checkout, "run", python)
    assert first.returncode == 0, first.stderr
    assert "Setting up .venv" in first.stdout
    assert calls(checkout) == 2

    again = make(checkout, "run", python)
    assert (again.returncode, calls(checkout)) == (0, 2)

    (checkout / "pyproject.toml").touch()
    make(checkout, "run", python)
    assert calls(checkout) == 4

    (checkout / ".venv" / "bin" / "python").unlink()
    make(checkout, "run", python)
    assert calls(checkout) == 6


def test_a_moved_checkout_makes_its_environment_again(checkout):
    python = f"PYTHON={interpreter(checkout)}"
    make(checkout, "run", python)
    moved = checkout.rename(checkout.with_name("moved"))
    make(moved, "run", python)
    assert calls(moved) == 4


def test_every_target_is_explained(checkout):
    told = make(checkout).stdout
    text = (checkout / "Makefile").read_text(encoding="utf-8")
    (targets,) = [line for line in text.splitlines() if line.startswith(".PHONY: help")]
    for target in targets.split()[2:]:
        assert f"make {target} " in told
