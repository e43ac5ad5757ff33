"""The collector of YAML tests: it refuses those that cannot fail and says readably what failed."""

import shutil
import subprocess
import sys

import pytest

GOOD = """
- name: a minor
  period: 2020-06-01
  input:
    birth_date: 2005-01-01
  output:
    oqtf_protection: minor
"""

PROTECTED_BY_THE_OLD_LAW = """
- name: spouse of a French national, law of 2024 never passed
  period: 2025-01-01
  input:
    marriage_date: 2015-01-01
    spouse_is_french: true
    community_of_life_unbroken: true
  output:
    oqtf_protection: spouse_of_french
"""

BAD = {
    "no_outcome": ("    oqtf_protection: minor\n", "", "test 1 (a minor): output: None is refused"),
    "empty": ("\n    oqtf_protection: minor", " {}", "output: {} is refused"),
    "unknown_fact": ("birth_date", "birth_dat", "no known name; did you mean 'birth_date'?"),
    "unknown_key": ("  period", "  perid: 1\n  period", "unknown key; did you mean 'period'?"),
    "same_name": ("minor\n", "minor\n" + GOOD, "name: accepted: a name of no other test"),
    "repeated": ("birth_date", "birth_date: 2000-01-01\n    birth_date", "stands again on line 6"),
}


@pytest.fixture
def collected(tmp_path, request):
    """Run pytest on YAML files, under the conftest of the project."""

    def _collected(**files):
        root = request.config.rootpath
        shutil.copy(root / "tests" / "conftest.py", tmp_path / "conftest.py")
        for name, text in files.items():
            (tmp_path / name.replace("__", ".")).write_text(text, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
            env={"PYTHONPATH": str(root), "PATH": ""},
        )
        return done.returncode, done.stdout

    return _collected


def test_a_test_that_fails_says_which_value_differs_in_few_lines(collected):
    wrong = GOOD.replace("protection: minor", "protection: none")
    status, told = collected(good__yaml=GOOD, wrong__yaml=wrong)
    assert status == 1
    assert "1 failed, 1 passed" in told
    assert "wrong.yaml: a minor" in told
    assert "oqtf_protection@2020-06-01: ['minor'] differs from none" in told
    assert len(told.splitlines()) < 15


def test_tests_that_could_not_fail_are_refused(collected):
    files = {}
    for name, (old, new, _) in BAD.items():
        assert old in GOOD
        files[f"{name}__yaml"] = GOOD.replace(old, new, 1)
    # The engine alone would read such a file.
    status, told = collected(**files, other__yml=GOOD)
    assert status == 2
    assert "Traceback" not in told
    for name, (_, _, expected) in {**BAD, "other": ("", "", "a name that ends in .yaml")}.items():
        assert any(f"{name}.y" in line and expected in line for line in told.splitlines()), name
    assert f"{len(BAD) + 1} errors" in told


def test_openfisca_test_runs_each_test_once_and_under_the_reform(tmp_path, request):
    root = request.config.rootpath
    shutil.copy(root / "tests" / "conftest.py", tmp_path / "conftest.py")
    (tmp_path / "spouse.yaml").write_text(PROTECTED_BY_THE_OLD_LAW, encoding="utf-8")
    reform = "openfisca_oqtf.reforms.LawOf26January2024NeverPassed"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "openfisca_core.scripts.openfisca_command", "test"),
            *("spouse.yaml", "--country-package", "openfisca_oqtf", "--reforms", reform),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={"PYTHONPATH": str(root), "PATH": ""},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout
