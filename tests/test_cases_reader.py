"""Files of cases: read whole, or refused with every problem and no result."""

import datetime
import textwrap

import pytest

from openfisca_oqtf.cases import CaseFileError, read_cases

GOOD = """
- name: Wife of a French national
  description: >-
    Invented case; facts as the court states them.
    https://example.org/decision-12. Read on paper.
  keywords: [marriage]
  period: 2020-06-01
  input:
    nationality: no
    marriage_date: 2010-05-05
    spouse_is_french: true
  output:
    oqtf_protection: spouse_of_french
    protected_from_oqtf: true
    reckoning_date: 2020-06-01
"""

FAMILY = """
- name: With a family
  period: 2020-06-01
  input:
    persons:
      amina: {marriage_date: 2010-05-05}
      paul: {nationality: fr}
      zoe: {nationality: fr, birth_date: 2015-01-01}
    families:
      home: {adults: [amina, paul], children: zoe}
"""


@pytest.fixture
def read(system, tmp_path):
    def _read(text, name="cases.yaml"):
        path = tmp_path / name
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        return read_cases(system, [path])

    return _read


@pytest.fixture
def refused(read):
    def _refused(text):
        with pytest.raises(CaseFileError) as error:
            read(text)
        return str(error.value).splitlines()

    return _refused


def changed(old, new, text=GOOD):
    assert old in text, "the test's own replacement does nothing"
    return text.replace(old, new, 1)


def test_a_case_as_it_is_read(read):
    (case,) = read(GOOD)
    assert case.name == "Wife of a French national"
    assert case.source.startswith("Invented case; facts as the court states them")
    assert case.link == "https://example.org/decision-12"
    assert case.day == datetime.date(2020, 6, 1)
    (member,) = case.members
    assert member.role == "adult"
    assert member.facts == {
        "nationality": "no",
        "marriage_date": datetime.date(2010, 5, 5),
        "spouse_is_french": True,
    }
    assert case.expected == {
        "oqtf_protection": "spouse_of_french",
        "protected_from_oqtf": True,
        "reckoning_date": datetime.date(2020, 6, 1),
    }


def test_a_family_as_it_is_read(read):
    (case,) = read(FAMILY)
    assert [(member.name, member.role) for member in case.members] == [
        ("amina", "adult"),
        ("paul", "adult"),
        ("zoe", "child"),
    ]
    assert case.expected == {}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("families:\n      home: {", "family: {"),
        ("amina, paul", "paul, amina"),
        ("children: zoe", "children: [zoe]"),
        ("home:", "7:"),
    ],
)
def test_other_ways_to_write_the_family(read, old, new):
    (case,) = read(changed(old, new, FAMILY))
    assert [member.role for member in case.members] == ["adult", "adult", "child"]


def test_one_person_may_have_a_name_and_no_family(read):
    (case,) = read(
        """
        - name: a
          period: 2020-06-01
          input: {persons: {1: {birth_date: 1990-01-01}}}
        """
    )
    assert [(member.name, member.role) for member in case.members] == [("1", "adult")]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("marriage_date", "mariage_date", "mariage_date: '2010-05-05' is refused; accepted: a k"),
        ("marriage_date", "mariage_date", "did you mean 'marriage_date'?"),
        ("2010-05-05", "2010-02-30", "marriage_date: '2010-02-30' is refused; accepted: a day of"),
        ("2010-05-05", "1899-12-31", "marriage_date: '1899-12-31' is refused; accepted: a day fr"),
        ("2010-05-05", "2010-05-05T10:00:00", "marriage_date: '2010-05-05T10:00:00' is refused"),
        ("french: true", "french: yes", "spouse_is_french: 'yes' is refused; accepted: true or"),
        ("french: true", "french: on", "spouse_is_french: 'on' is refused; accepted: true or fal"),
        ("french: true", "french: 1", "spouse_is_french: 1 is refused; accepted: true or false"),
        ("french: true", "french: NEVER", "spouse_is_french: 'NEVER' is refused"),
        ("nationality: no", "nationality: Norway", "nationality: 'Norway' is refused"),
        ("nationality: no", "nationality: fr", "nationality: 'fr' is refused; accepted: a foreig"),
        ("nationality: no", "notification_minute: 10:30", "notification_minute: '10:30' is refus"),
        ("nationality: no", "notification_minute: 010", "notification_minute: '010' is refused"),
        ("nationality: no", "notification_minute: 1_0", "notification_minute: '1_0' is refused"),
        ("nationality: no", "notification_minute: 0x10", "notification_minute: '0x10' is refused"),
        ("nationality: no", "notification_minute: 6e2", "notification_minute: 600.0 is refused"),
        ("nationality: no", "irtf_months: .nan", "irtf_months: '.nan' is refused"),
        ("nationality: no", "work_accident_pension_rate: .inf", "'.inf' is refused"),
        ("nationality: no", "age: 30", "age: 30 is refused; accepted: a fact; age is an outc"),
        ("nationality: no", "1: no", "1: 'no' is refused; accepted: a known fact"),
        ("nationality: no", "marriage_date: 2011-01-01", "marriage_date: stands again on line 10"),
        ("  period", "  period: 2020-06-01\n  period", "period: stands again on line 8"),
        ("period: 2020-06-01", "period: 2020-06", "period: '2020-06' is refused; accepted: the da"),
        ("period: 2020-06-01", "period: 20200601", "period: 20200601 is refused"),
        ("period: 2020-06-01", "period: 2020-W01-1", "period: '2020-W01-1' is refused"),
        ("period: 2020-06-01", "period: 2021-02-29", "period: '2021-02-29' is refused"),
        ("period: 2020-06-01", "period: 1899-12-31", "period: '1899-12-31' is refused"),
        ("period: 2020-06-01", "period:", "period: None is refused"),
        ("  period: 2020-06-01\n", "", "period: missing"),
        ("keywords", "keyword", "keyword: unknown key; did you mean 'keywords'?"),
        ("keywords", "zzz", "zzz: unknown key; accepted: name, description, keywords, period, inp"),
        ("name: Wife of a French national", "name:", "name: None is refused; accepted: a text"),
        ("name: Wife of a French national", "name: 3", "name: 3 is refused; accepted: a text"),
        ("of_french", "of_frnch", "output oqtf_protection: 'spouse_of_frnch' is refused; accepted"),
        ("oqtf: true", "oqtf: 1", "output protected_from_oqtf: 1 is refused; accepted: true or fa"),
        ("oqtf: true", "oqtf: [true]", "output protected_from_oqtf: [True] is refused"),
        (
            "protected_from_oqtf",
            "protected_form_oqtf",
            "a known outcome; did you mean 'protected_fr",
        ),
        (
            "protected_from_oqtf",
            "spouse_is_french",
            "spouse_is_french: True is refused; accepted: an outcome; spouse_is_french",
        ),
        ("reckoning_date: 2020-06-01", "reckoning_date: 2020-06-31", "'2020-06-31' is refused"),
    ],
)
def test_a_refusal_names_file_case_fact_value_and_what_is_accepted(refused, old, new, expected):
    (line,) = refused(changed(old, new))
    assert "cases.yaml: case 1 (" in line
    assert expected in line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "accepted: a list of cases with the keys name, description"),
        ("[]", "accepted: a list of cases"),
        ("name: alone", "accepted: a list of cases"),
        ("- [", "not a YAML file"),
        ("- {name: a, [b]: c}\n- &a [*a", "not a YAML file"),
        ("- !!python/object:os.system {}", "not a YAML file"),
        ("[" * 5000, "not a YAML file"),
        ("- 3", "case 1 (without name): 3 is refused; accepted: the keys"),
        ("- null", "case 1 (without name): None is refused"),
        ("- &a [*a]", "case 1 (without name): [[...]] is refused"),
        ("- {name: a, period: 2020-01-01}", "case 1 (a): input: missing"),
        ("- {name: a, period: 2020-01-01, input: }", "case 1 (a): input: None is refused"),
        ("- {name: a, period: 2020-01-01, input: [b]}", "case 1 (a): input: ['b'] is refused"),
        ("- {name: a, period: 2020-01-01, input: {}, output: []}", "output: [] is refused"),
        ("- {name: a, period: 2020-01-01, input: {}, output: 0}", "output: 0 is refused"),
        ("- {name: a, period: 2020-01-01, input: {}, description: [b]}", "description: ['b'] is"),
    ],
)
def test_what_is_no_file_of_cases(refused, text, expected):
    lines = refused(text)
    assert len(lines) == 1
    assert "cases.yaml: " in lines[0]
    assert expected in lines[0]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("paul]", "paul, zoe]", "each person once"),
        ("paul], children: zoe", "paul, zoe]", "at most two adults"),
        ("adults: [amina, paul]", "adults: [amina]", "persons: amina, paul, zoe"),
        ("adults: [amina, paul]", "adults: [amina, paula]", "persons: amina, paul, zoe"),
        ("adults: [amina, paul]", "adults: [amina, [paul]]", "each person once"),
        ("adults: [amina, paul]", "adults: 5", "each person once"),
        ("adults: [amina, paul]", "parents: [amina, paul]", "accepted: one family"),
        ("home: {adults: [amina, paul], children: zoe}", "home: [amina]", "accepted: one family"),
        ("home:", "two: {adults: [paul]}\n      home:", "accepted: one family"),
        ("    families:", "    family: {adults: [amina]}\n    families:", "accepted: one family"),
        ("    families:\n      home: {adults: [amina, paul], children: zoe}\n", "", "one family"),
        ("    persons:", "    nationality: ma\n    persons:", "nationality: refused beside person"),
        ("amina: {marriage_date: 2010-05-05}", "amina:", "amina: None is refused"),
        ("birth_date: 2015", "birth_dat: 2015", "zoe: birth_dat: '2015-01-01' is refused"),
        ("amina: {", "amina: {nationality: fr, ", "amina: nationality: 'fr' is refused"),
    ],
)
def test_families_that_are_refused(refused, old, new, expected):
    lines = refused(changed(old, new, FAMILY))
    assert any("case 1 (With a family): " in line and expected in line for line in lines), lines


def test_persons_that_are_none(refused):
    for persons in ("{}", "[amina]", "", "3"):
        (line,) = refused(f"- {{name: a, period: 2020-01-01, input: {{persons: {persons}}}}}")
        assert "input: persons: " in line


def test_every_problem_of_every_case_is_listed(refused):
    lines = refused(
        """
        - name: first
          period: 2020-13-01
          input: {birth_dat: 1990-01-01, custody: jail, custody: prison}
          output: {agee: 30}
        - name: second
          period: 2020-01-01
          input: {birth_date: 2000-01-01, entry_date: 1999-01-01, marriage_date: 2001-01-01}
        """
    )
    assert [line.partition("cases.yaml: ")[2].partition(" is ")[0] for line in lines] == [
        "case 1 (first): custody: stands again on line 4; accepted: each key once",
        "case 1 (first): period: '2020-13-01'",
        "case 1 (first): birth_dat: '1990-01-01'",
        "case 1 (first): output agee: 30",
        "case 2 (second): entry_date: '1999-01-01'",
        "case 2 (second): marriage_date: '2001-01-01'",
    ]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (
            "birth_date: 2020-06-02",
            "period: '2020-06-01' is refused; accepted: a day from birth_date",
        ),
        (
            "notification_date: 2020-05-31",
            "notification_date: '2020-05-31' is refused; accepted: a d",
        ),
        (
            "notification_date: 2020-05-31, decision_date: null",
            "notification_date: '2020-05-31' is r",
        ),
        (
            "notification_date: 2020-05-31, decision_date: 2020-02-30",
            "decision_date: '2020-02-30' is",
        ),
    ],
)
def test_the_day_of_the_case_stands_for_the_decision_date(refused, facts, expected):
    (line,) = refused(f"- {{name: a, period: 2020-06-01, input: {{{facts}}}}}")
    assert expected in line


def test_a_stated_decision_date_alone_is_held_against_the_other_dates(read):
    text = "{decision_date: 2020-05-30, notification_date: 2020-05-31}"
    assert len(read(f"- {{name: a, period: 2020-06-01, input: {text}}}")) == 1


def test_two_cases_of_one_name_are_told_apart_by_nobody(refused):
    lines = refused(GOOD + GOOD)
    assert len(lines) == 2
    assert all("accepted: a name of no other case" in line for line in lines)


def test_a_missing_file_and_an_empty_folder(system, tmp_path):
    with pytest.raises(CaseFileError) as error:
        read_cases(system, [tmp_path / "none.yaml", tmp_path])
    missing, empty = str(error.value).splitlines()
    assert "none.yaml: cannot be read (No such file or directory)" in missing
    assert f"{tmp_path}: no YAML file" in empty


def test_a_file_of_bytes(system, tmp_path):
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe- name")
    with pytest.raises(CaseFileError, match=r"bytes\.yaml: cannot be read"):
        read_cases(system, [tmp_path / "bytes.yaml"])


@pytest.mark.parametrize(
    ("text", "found"),
    [("", "nothing"), ("# later", "nothing"), ("a: 1", "a mapping"), ("a", "a tex")],
)
def test_a_file_that_holds_no_list_of_cases(refused, text, found):
    (line,) = refused(text)
    assert f"cases.yaml: holds {found}" in line
    assert "; accepted: a list of cases with the keys name, " in line


def test_a_folder_is_read_in_order_and_one_bad_file_refuses_all(system, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "b.yml").write_text(changed("Wife", "Second wife"), encoding="utf-8")
    (tmp_path / "deep" / "c.yaml").write_text(changed("Wife", "Third"), encoding="utf-8")
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    names = [case.name.split()[0] for case in read_cases(system, [tmp_path])]
    assert names == ["Wife", "Second", "Third"]
    (tmp_path / "deep" / "d.yaml").write_text("- 3", encoding="utf-8")
    (tmp_path / "deep" / "e.yaml").write_text("- 4", encoding="utf-8")
    with pytest.raises(CaseFileError) as error:
        read_cases(system, [tmp_path])
    assert [line.split(":")[0].rsplit("/", 1)[-1] for line in str(error.value).splitlines()] == [
        "d.yaml",
        "e.yaml",
    ]


@pytest.mark.parametrize("day", ["1900-01-01", "2200-12-31"])
def test_the_first_and_the_last_day_of_the_calendar(read, day):
    (case,) = read(f"- {{name: a, period: {day}, input: {{}}}}")
    assert case.day == datetime.date.fromisoformat(day)


def test_no_link_and_no_description(read):
    (case,) = read("- {name: a, period: 2020-01-01, input: {}}")
    assert (case.source, case.link, case.expected) == ("", "", {})
