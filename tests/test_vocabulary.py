"""The public facts: names, types and defaults on which cases, files and the web API rely."""

from __future__ import annotations

import datetime

import pytest
from openfisca_core.periods import DateUnit

from openfisca_oqtf.enums import (
    Custody,
    Nationality,
    NotificationChannel,
    OqtfGround,
    OqtfProtection,
    Territory,
)
from openfisca_oqtf.legal import in_force, parse_citation

NEVER = datetime.date.max
DATES = """
    birth_date entry_date visa_expiry_date permit_expiry_date habitual_residence_since
    regular_residence_since child_support_since marriage_date decision_date notification_date
    appeal_filing_date legal_aid_request_date legal_aid_decision_date oqtf_executed_on
"""
FALSE = """
    entered_regularly student_permits_only french_minor_child_in_france child_support_since_birth
    spouse_is_french spouse_resident_since_childhood community_of_life_unbroken lives_in_polygamy
    grave_consequences_without_care exceptional_humanitarian_circumstance
    humanitarian_circumstances irregular_stay eu_national eu_family_member eu_permanent_residence
    permit_due_by_right public_order_threat serious_public_order_threat departure_delay_refused
    release_likely_before_ruling restraint_during_case
"""
FACTS = {
    **dict.fromkeys(DATES.split(), NEVER),
    **dict.fromkeys(FALSE.split(), False),
    "treatment_exists_in_return_country": True,
    "treatment_accessible_in_return_country": True,
    "residence_days_not_counted": 0,
    "irtf_months": 0,
    "notification_minute": -1,
    "appeal_filing_minute": -1,
    "work_accident_pension_rate": 0.0,
    "nationality": Nationality.unknown,
    "territory": Territory.metropole,
    "notification_channel": NotificationChannel.administrative,
    "oqtf_ground": OqtfGround.none,
    "custody": Custody.free,
}


@pytest.mark.parametrize(("name", "default"), FACTS.items())
def test_a_fact_keeps_its_name_type_and_default(system, name, default):
    fact = system.variables[name]
    assert fact.definition_period == DateUnit.ETERNITY
    assert not fact.formulas
    assert fact.default_value == default
    enum = getattr(fact, "possible_values", None)
    assert (enum or fact.value_type) is type(default)


# First asked by a text of 2024.
NEW_CODE_ONLY = {"irregular_stay"}


@pytest.mark.parametrize("name", sorted(FACTS.keys() - NEW_CODE_ONLY))
def test_a_fact_cites_an_article_of_the_code_before_2021_too(system, name):
    last_day, after = datetime.date(2021, 4, 30), datetime.date(2021, 5, 1)
    cited = [parse_citation(text, last_day) for text in system.variables[name].reference]
    assert any(in_force(citation, last_day, after) for citation in cited)


@pytest.mark.parametrize(
    ("enum", "members"),
    [
        (Custody, "free house_arrest detention prison"),
        (NotificationChannel, "administrative post"),
        (
            Territory,
            "metropole guadeloupe martinique guyane reunion mayotte saint_barthelemy "
            "saint_martin saint_pierre_et_miquelon",
        ),
        (
            OqtfGround,
            "none irregular_entry overstay permit_refused renewal_not_requested "
            "provisional_document_withdrawn asylum_refused public_order_threat "
            "unauthorised_work eu_no_right_of_residence eu_abuse_of_right eu_threat",
        ),
        (
            OqtfProtection,
            "none minor resident_since_childhood long_regular_residence "
            "very_long_regular_residence parent_of_french_child spouse_of_french "
            "spouse_of_childhood_resident work_accident_pension serious_illness "
            "eu_permanent_residence permit_due_by_right",
        ),
    ],
)
def test_an_enum_keeps_its_members(enum, members):
    assert [member.name for member in enum] == members.split()


def test_nationalities_are_country_codes_and_two_words():
    assert {"ma", "sn", "gb", "xk", "stateless", "unknown"} <= set(Nationality.__members__)
    assert all(
        len(name) == 2 and name.islower()
        for name in set(Nationality.__members__) - {"stateless", "unknown"}
    )
