"""The command line: exit status, what goes where, and nothing printed of a refused file."""

import os
import subprocess
import sys

import pytest

from openfisca_oqtf.cli import main

AGREES = """
- name: A minor
  description: Invented. https://example.org/1
  period: 2020-06-01
  input: {birth_date: 2005-01-01}
  output: {oqtf_protection: minor}
"""


@pytest.fixture
def cases(tmp_path):
    path = tmp_path / "cases.yaml"
    path.write_text(AGREES, encoding="utf-8")
    return path


def test_run_tells_the_cases(cases, capsys):
    assert main(["run", str(cases), "--today", "2025-01-01"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("A minor\n")
    assert "  today   2025-01-01  protected: Minor" in out
    assert out.endswith("1 of 1 cases with a stated outcome agree with their source\n")
    assert err == ""
    assert "\x1b" not in out


def test_run_says_by_its_status_that_a_source_disagrees(cases, capsys):
    cases.write_text(AGREES.replace("protection: minor", "protection: none"), encoding="utf-8")
    assert main(["run", str(cases)]) == 1
    out, err = capsys.readouterr()
    assert "DISAGREES with the source: oqtf_protection is minor, the source says none" in out
    assert err == ""


def test_run_prints_nothing_of_a_refused_file(cases, capsys, tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text("- {name: a, period: 2020-02-30, input: {custody: jail}}", encoding="utf-8")
    assert main(["run", str(cases), str(bad)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"error: {bad}: case 1 (a): period: '2020-02-30' is refused")
    assert "custody: 'jail' is refused" in err


def test_run_on_a_file_that_does_not_exist(capsys, tmp_path):
    assert main(["run", str(tmp_path / "none.yaml")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "none.yaml: cannot be read" in err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["runn"],
        ["run"],
        ["run", "a.yaml", "--today", "2020-02-30"],
        ["run", "a.yaml", "--today", "20200101"],
        ["run", "a.yaml", "--today", "1899-12-31"],
        ["run", "a.yaml", "--today", "2201-01-01"],
        ["run", "a.yaml", "--today", "tomorrow"],
        ["facts", "more"],
    ],
)
def test_a_wrong_command_is_refused_with_the_usage(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "usage: openfisca-oqtf" in err
    assert "Traceback" not in err


def test_facts_lists_every_fact_with_its_type(system, capsys):
    assert main(["facts"]) == 0
    out = capsys.readouterr().out
    for line in (
        "birth_date (date): Date of birth\n",
        "custody (Custody): Liberty at the notification\n",
        "irtf_months (int): ",
        "work_accident_pension_rate (float): ",
        "spouse_is_french (bool): ",
    ):
        assert line in out
    assert "None" not in out
    assert "oqtf_protection" not in out


def test_outcomes_lists_every_outcome_with_its_type(system, capsys):
    assert main(["outcomes"]) == 0
    out = capsys.readouterr().out
    assert "age (int): Age in completed years\n" in out
    assert "oqtf_protection (OqtfProtection): First bar to an OQTF" in out
    assert "None" not in out
    assert "\nbirth_date " not in out


def test_a_picture_that_cannot_be_written(cases, capsys, tmp_path):
    for place in (tmp_path, tmp_path / "nowhere" / "picture.svg"):
        assert main(["timeline", str(cases), "--svg", str(place)]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(f"error: {place}: ")
        assert len(err.splitlines()) == 1


@pytest.mark.parametrize("command", ["deadline", "run"])
def test_a_reckoning_that_leads_beyond_the_calendar_names_the_case(command, capsys, tmp_path):
    path = tmp_path / "late.yaml"
    path.write_text(
        AGREES
        + """
- name: At the end of the calendar
  period: 2200-12-20
  input: {decision_date: 2200-12-20, notification_date: 2200-12-30, oqtf_ground: overstay}
  output: {oqtf_appeal_deadline: 2200-12-31}
""",
        encoding="utf-8",
    )
    assert main([command, str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: At the end of the calendar: ")
    assert "outside the calendar" in err
    assert "1900-01-01 to 2200-12-31" in err


def test_lint_of_the_project(capsys):
    assert main(["lint"]) == 0
    assert capsys.readouterr().out == "law lint: 0 problems\n"


def test_lint_of_a_bad_law(capsys, tmp_path):
    (tmp_path / "variables").mkdir()
    (tmp_path / "parameters").mkdir()
    (tmp_path / "parameters" / "years.yaml").write_text("description: Years\n", encoding="utf-8")
    assert main(["lint", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "parameters/years.yaml: values are missing\n" in out
    assert out.splitlines()[-1].endswith("problems")


def test_lint_of_a_folder_without_law(capsys, tmp_path):
    assert main(["lint", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "accepted: a folder with parameters/ and variables/" in err


def test_the_module_runs_and_a_reader_that_leaves_is_no_error(cases, request):
    environment = {**os.environ, "PYTHONPATH": str(request.config.rootpath)}
    command = [sys.executable, "-m", "openfisca_oqtf", "run", str(cases)]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command, stdout=writer, stderr=subprocess.PIPE, env=environment, text=True, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")
