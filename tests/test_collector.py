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


@pytest.fixture
def collected(tmp_path, request):
    """Run pytest on one YAML file, under the conftest of the project."""

    def _collected(text, name="law.yaml"):
        root = request.config.rootpath
        shutil.copy(root / "tests" / "conftest.py", tmp_path / "conftest.py")
        (tmp_path / name).write_text(text, encoding="utf-8")
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


def test_a_test_that_passes_has_its_name(collected):
    status, told = collected(GOOD)
    assert (status, "1 passed" in told) == (0, True)


def test_a_test_that_fails_says_which_value_differs_in_few_lines(collected):
    status, told = collected(GOOD.replace("protection: minor", "protection: none"))
    assert status == 1
    assert "law.yaml: a minor" in told
    assert "oqtf_protection@2020-06-01: ['minor'] differs from none" in told
    assert len(told.splitlines()) < 15


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("    oqtf_protection: minor\n", "", "test 1 (a minor): output: None is refused"),
        ("  output:\n    oqtf_protection: minor", "  output: {}", "output: {} is refused"),
        ("birth_date", "birth_dat", "no known name; did you mean 'birth_date'?"),
        ("  period", "  perid: 1\n  period", "perid: unknown key; did you mean 'period'?"),
        ("minor\n", "minor\n" + GOOD, "name: accepted: a name of no other test of the file"),
        ("    birth_date", "    birth_date: 2000-01-01\n    birth_date", "stands again on line 6"),
    ],
)
def test_a_test_that_could_not_fail_is_refused(collected, old, new, expected):
    assert old in GOOD
    status, told = collected(GOOD.replace(old, new, 1))
    assert status == 2
    assert expected in told
    assert "Traceback" not in told
    assert len(told.splitlines()) < 15


def test_a_file_that_the_engine_alone_would_read_is_refused(collected):
    status, told = collected(GOOD, "law.yml")
    assert (status, "accepted: a name that ends in .yaml" in told) == (2, True)
