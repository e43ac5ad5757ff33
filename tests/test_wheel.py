"""The wheel, installed in an empty environment, judges a case with the law that it carries."""

import importlib.util
import json
import os
import subprocess
import sys
import sysconfig
import zipfile

import pytest

CASE = """
- name: A minor
  period: 2020-06-01
  input: {birth_date: 2005-01-01}
  output: {oqtf_protection: minor}
"""

WHERE = """
import json
from openfisca_oqtf import CountryTaxBenefitSystem, paths
system = CountryTaxBenefitSystem()
print(json.dumps([str(paths.law_directory()), sorted(system.variables)]))
"""


def run(*command, cwd, **options):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        **options,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory, request):
    folder = tmp_path_factory.mktemp("wheel")
    # Without hatchling at hand, `build` fetches it: then the network is needed.
    offline = ["--no-isolation"] if importlib.util.find_spec("hatchling") else []
    root = request.config.rootpath
    run(sys.executable, "-m", "build", "--wheel", *offline, "--outdir", folder, root, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(tmp_path_factory, wheel):
    """An empty environment: the wheel, and beside it the dependencies of this one."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    python = folder / "venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python]
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=folder)
    purelib = run(
        python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder
    ).strip()
    with open(os.path.join(purelib, "dependencies.pth"), "w", encoding="utf-8") as listing:
        listing.write(sysconfig.get_path("purelib") + "\n")
    return python, purelib


def test_the_wheel_carries_the_whole_law(wheel, request):
    root = request.config.rootpath
    carried = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("parameters", "variables"):
        files = [path for path in (root / folder).rglob("*") if path.suffix in (".py", ".yaml")]
        assert files
        assert {f"openfisca_oqtf/{path.relative_to(root)}" for path in files} <= carried
    assert "openfisca_oqtf/data/articles.tsv" in carried
    roots = {name.split("/")[0].split("-")[0] for name in carried}
    assert roots == {"openfisca_oqtf"}
    assert not [name for name in carried if "__pycache__" in name or "/tests/" in name]


def test_the_installed_law_lies_in_the_package_and_is_whole(environment, system, tmp_path):
    python, purelib = environment
    law, variables = json.loads(run(python, "-c", WHERE, cwd=tmp_path))
    assert law == os.path.join(purelib, "openfisca_oqtf")
    assert variables == sorted(system.variables)


def test_a_case_is_judged_outside_the_checkout(environment, tmp_path):
    python, _ = environment
    (tmp_path / "cases.yaml").write_text(CASE, encoding="utf-8")
    told = run(python.with_name("openfisca-oqtf"), "run", "cases.yaml", cwd=tmp_path)
    assert told.startswith("A minor\n")
    assert "1 of 1 cases with a stated outcome agree with their source" in told


def test_the_installed_law_has_no_problem(environment, tmp_path):
    python, _ = environment
    told = run(python, "-m", "openfisca_oqtf", "lint", cwd=tmp_path)
    assert told == "law lint: 0 problems\n"


def test_the_engine_finds_the_installed_package(environment, tmp_path):
    """`openfisca test --country-package openfisca_oqtf`, as everywhere in the family."""
    python, _ = environment
    (tmp_path / "law.yaml").write_text(CASE, encoding="utf-8")
    script = "from openfisca_core.scripts.openfisca_command import main; main()"
    command = ("test", "--country-package", "openfisca_oqtf", "law.yaml")
    assert "1 passed" in run(python, "-c", script, *command, cwd=tmp_path)
