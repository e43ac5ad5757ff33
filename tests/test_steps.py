"""The steps of a time limit: what an interface shows, in data and in words."""

import json
from datetime import date

import pytest

from openfisca_oqtf.cases import Case, Member
from openfisca_oqtf.cases.steps import RECOURSES, in_words, reckon_cases
from openfisca_oqtf.cli import main


def case(day, **facts):
    facts = {"oqtf_ground": "irregular_entry", "decision_date": day, **facts}
    return Case("A case", "", "", day, (Member("person", "adult", facts),), {})


def dated(reckoned):
    return [(step.date, step.time) for step in reckoned.steps]


def test_a_franc_delay_that_rolls_over_has_four_steps(system):
    # CAA Marseille, 5 March 2020, no 19MA05530.
    [reckoned] = reckon_cases(system, [case(date(2019, 9, 20))])
    assert reckoned.period == "days_15"
    assert dated(reckoned) == [
        ("2019-09-20", None),
        ("2019-10-05", None),
        ("2019-10-06", None),
        ("2019-10-07", None),
    ]
    assert [step.label for step in reckoned.steps[1:]] == [
        "15 days later",
        "franc: one may act on the day after",
        "moved to the next working day",
    ]
    assert reckoned.warnings == ()


def test_hours_have_a_start_and_an_end_to_the_minute(system):
    friday = case(date(2022, 3, 4), departure_delay_refused=True, notification_minute=960)
    [reckoned] = reckon_cases(system, [friday])
    assert dated(reckoned) == [("2022-03-04", "16:00"), ("2022-03-06", "16:00")]
    assert reckoned.warnings == ()


def test_an_unknown_hour_is_a_warning_not_a_guess(system):
    [reckoned] = reckon_cases(system, [case(date(2022, 3, 4), departure_delay_refused=True)])
    assert dated(reckoned)[-1] == ("2022-03-06", None)
    [warning] = reckoned.warnings
    assert "at the earliest the delay ends on 2022-03-06 at 00:00" in warning


def test_where_readings_differ_both_days_are_told(system):
    [reckoned] = reckon_cases(system, [case(date(2024, 12, 24), custody="house_arrest")])
    assert dated(reckoned)[-1] == ("2024-12-31", None)
    assert reckoned.arguable == "2025-01-02"
    assert any("24LY03013" in warning for warning in reckoned.warnings)
    lines = list(in_words(reckoned))
    assert "  2024-12-31        7 days later  <- last day" in lines
    assert "  2025-01-02        arguable at the latest" in lines


def test_a_period_read_in_two_ways_gives_its_doubt(system):
    [reckoned] = reckon_cases(system, [case(date(2018, 7, 2), custody="prison")])
    assert reckoned.period == "hours_48"
    assert any("2018-709 QPC" in warning for warning in reckoned.warnings)


def test_legal_aid_has_its_own_last_day(system):
    asked = case(
        date(2023, 6, 1),
        oqtf_ground="permit_refused",
        legal_aid_request_date=date(2023, 6, 15),
        legal_aid_decision_date=date(2023, 7, 3),
    )
    [reckoned] = reckon_cases(system, [asked])
    assert reckoned.after_legal_aid == "2023-08-18"
    assert any("after the decision on legal aid" in line for line in in_words(reckoned))


@pytest.mark.parametrize(
    "facts",
    [
        {"oqtf_ground": "none"},
        {"departure_delay_refused": True, "notification_channel": "post"},
    ],
)
def test_where_no_limit_runs_there_is_no_step(system, facts):
    [reckoned] = reckon_cases(system, [case(date(2022, 3, 4), **facts)])
    assert reckoned.steps == ()
    assert "  no time limit runs" in in_words(reckoned)


def test_each_decision_has_its_own_recourse(system):
    held = case(
        date(2025, 2, 20),
        oqtf_ground="overstay",
        custody="detention",
        notification_minute=660,
        detention_order_notification_date=date(2025, 2, 20),
        expulsion_notification_date=date(2025, 2, 10),
    )
    oqtf, detention, expulsion = reckon_cases(system, [held])
    assert (oqtf.recourse, dated(oqtf)[-1]) == ("OQTF", ("2025-02-22", "11:00"))
    assert [(step.label, step.date) for step in detention.steps] == [
        ("start", "2025-02-20"),
        ("4 days, the first one counted", "2025-02-23"),
    ]
    # Two months from 10 February 2025, franc: 11 April 2025.
    assert dated(expulsion)[-1] == ("2025-04-11", None)


def test_every_recourse_named_exists(system):
    for recourse in RECOURSES:
        for name in recourse.outcomes:
            assert name in system.variables, (recourse.label, name)


def test_the_command_prints_words_or_data(tmp_path, capsys):
    file = tmp_path / "cases.yaml"
    file.write_text(
        "- name: A case\n  period: 2022-09-05\n  input:\n    oqtf_ground: permit_refused\n"
        "    notification_date: 2022-09-05\n    decision_date: 2022-09-05\n",
        encoding="utf-8",
    )
    assert main(["deadline", str(file)]) == 0
    assert "2022-10-06        franc" in capsys.readouterr().out
    assert main(["deadline", "--json", str(file)]) == 0
    [told] = json.loads(capsys.readouterr().out)
    assert told["case"] == "A case"
    assert told["steps"][-1]["date"] == told["arguable"] == "2022-10-06"
