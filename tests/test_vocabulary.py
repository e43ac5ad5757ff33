"""The public vocabulary: names that tests, files and reforms of others rely on.

A name may be added. One that is renamed, or whose type, default or members change, breaks
the files of others: this table says so before they do.
"""

from datetime import date

import pytest
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit

from openfisca_oqtf import enums
from openfisca_oqtf.cases.facts import facts_of

NEVER = date.max

DATES = [
    "birth_date",
    "entry_date",
    "visa_expiry_date",
    "permit_expiry_date",
    "habitual_residence_since",
    "regular_residence_since",
    "child_support_since",
    "marriage_date",
    "decision_date",
    "notification_date",
    "appeal_filing_date",
    "legal_aid_request_date",
    "legal_aid_decision_date",
    "oqtf_executed_on",
]

FALSE = [
    "entered_regularly",
    "student_permits_only",
    "french_minor_child_in_france",
    "child_support_since_birth",
    "spouse_is_french",
    "spouse_resident_since_childhood",
    "community_of_life_unbroken",
    "lives_in_polygamy",
    "grave_consequences_without_care",
    "exceptional_humanitarian_circumstance",
    "humanitarian_circumstances",
    "irregular_stay",
    "eu_national",
    "eu_family_member",
    "eu_permanent_residence",
    "permit_due_by_right",
    "public_order_threat",
    "serious_public_order_threat",
    "departure_delay_refused",
    "release_likely_before_ruling",
    "restraint_during_case",
]

# name -> (type, default)
FACTS = {
    **dict.fromkeys(DATES, (date, NEVER)),
    **dict.fromkeys(FALSE, (bool, False)),
    "treatment_exists_in_return_country": (bool, True),
    "treatment_accessible_in_return_country": (bool, True),
    "residence_days_not_counted": (int, 0),
    "irtf_months": (int, 0),
    "notification_minute": (int, -1),
    "appeal_filing_minute": (int, -1),
    "work_accident_pension_rate": (float, 0),
    "nationality": (enums.Nationality, "unknown"),
    "territory": (enums.Territory, "metropole"),
    "notification_channel": (enums.NotificationChannel, "administrative"),
    "oqtf_ground": (enums.OqtfGround, "none"),
    "custody": (enums.Custody, "free"),
}

PROTECTIONS = [
    "minor",
    "resident_since_childhood",
    "long_regular_residence",
    "very_long_regular_residence",
    "parent_of_french_child",
    "spouse_of_french",
    "spouse_of_childhood_resident",
    "work_accident_pension",
    "serious_illness",
    "eu_permanent_residence",
    "permit_due_by_right",
]

OUTCOMES = {
    "age": (int, -1),
    "oqtf_protection": (enums.OqtfProtection, "none"),
    "protected_from_oqtf": (bool, False),
    "oqtf_ground_available": (bool, False),
    "return_aid_eligible": (bool, False),
    "return_aid_amount": (float, 0),
    **{f"oqtf_protection_{name}": (bool, False) for name in PROTECTIONS},
}

# Further members may follow; these keep their names, and the protections their order too.
MEMBERS = {
    "Territory": """metropole guadeloupe martinique guyane reunion mayotte saint_barthelemy
        saint_martin saint_pierre_et_miquelon""",
    "NotificationChannel": "administrative post",
    "OqtfGround": """none irregular_entry overstay permit_refused renewal_not_requested
        provisional_document_withdrawn asylum_refused public_order_threat unauthorised_work
        eu_no_right_of_residence eu_abuse_of_right eu_threat""",
    "Custody": "free house_arrest detention prison",
    "Nationality": "ma sn dz fr no pt gb xk stateless unknown",
}


def described(variable):
    enum = variable.value_type is Enum
    default = variable.default_value
    return (
        variable.possible_values if enum else variable.value_type,
        default.name if enum else default,
    )


@pytest.mark.parametrize("name", FACTS)
def test_facts(system, name):
    fact = facts_of(system)[name]
    assert described(fact) == FACTS[name]
    assert fact.entity.key == "person"
    assert not fact.formulas


@pytest.mark.parametrize("name", OUTCOMES)
def test_outcomes(system, name):
    outcome = system.variables[name]
    assert described(outcome) == OUTCOMES[name]
    assert outcome.definition_period == DateUnit.DAY
    assert outcome.entity.key == "person"
    assert outcome.formulas


@pytest.mark.parametrize("name", MEMBERS)
def test_members(name):
    assert set(MEMBERS[name].split()) <= set(getattr(enums, name).__members__)


def test_the_protections_stand_in_the_order_of_the_statute():
    assert [member.name for member in enums.OqtfProtection] == ["none", *PROTECTIONS]


def test_nationalities_are_country_codes():
    names = set(enums.Nationality.__members__) - {"stateless", "unknown"}
    assert all(len(name) == 2 and name.islower() for name in names)
    assert len(names) >= 249
