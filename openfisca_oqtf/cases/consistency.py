"""Facts of one person that cannot all be true."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

from openfisca_oqtf.cases.problems import NEVER, Problem, Value

MARRIAGE_AGE = 16

# Births of other persons: they alone may come before that of the person.
_OTHER_BIRTHS = {"reunification_spouse_birth_date"}

# What must not come before what: (earlier, later). Everything follows the birth.
_ORDER = (
    *(
        (earlier, "decision_date")
        for earlier in (
            "entry_date",
            "habitual_residence_since",
            "regular_residence_since",
            "child_support_since",
            "marriage_date",
        )
    ),
    ("decision_date", "notification_date"),
    ("decision_date", "oqtf_executed_on"),
    ("decision_date", "appeal_filing_date"),
    ("notification_date", "appeal_filing_date"),
    ("notification_date", "departure_delay_withdrawn_date"),
    ("decision_date", "letter_presented_date"),
    ("letter_presented_date", "letter_collected_date"),
    ("letter_presented_date", "appeal_filing_date"),
    ("notification_date", "appeal_posted_date"),
    ("appeal_posted_date", "appeal_filing_date"),
    ("notification_date", "appeal_handed_to_custodian_date"),
    ("notification_date", "custody_change_date"),
    ("permit_refusal_date", "permit_refusal_notification_date"),
    ("asylum_application_date", "ofpra_decision_date"),
    ("relative_asylum_application_date", "relative_protection_granted_date"),
    ("asylum_application_date", "ofpra_decision_notification_date"),
    ("ofpra_decision_date", "ofpra_decision_notification_date"),
    ("ofpra_decision_date", "cnda_public_reading_date"),
    ("ofpra_decision_date", "cnda_order_signature_date"),
    ("cnda_public_reading_date", "cnda_decision_notification_date"),
    ("cnda_order_signature_date", "cnda_decision_notification_date"),
    ("reflection_period_start_date", "reflection_period_interrupted_date"),
    ("legal_aid_request_date", "legal_aid_decision_date"),
    ("absence_start_date", "absence_end_date"),
    *(
        ("decision_date", proof)
        for proof in (
            "exit_stamp_date",
            "overseas_exit_stamp_date",
            "consulate_presentation_date",
            "presence_abroad_proved_date",
        )
    ),
    ("appeal_filing_date", "oqtf_judgment_date"),
    ("oqtf_judgment_date", "judgment_notification_date"),
    ("refere_liberte_filed_date", "refere_liberte_ended_date"),
    ("asylum_suspension_request_date", "asylum_suspension_ruling_date"),
    ("expulsion_summons_date", "expulsion_commission_date"),
    ("expulsion_summons_date", "expulsion_postponement_date"),
    ("expulsion_summons_date", "expulsion_opinion_date"),
    ("expulsion_postponement_date", "expulsion_extended_until"),
    ("expulsion_order_date", "expulsion_notification_date"),
    ("expulsion_order_date", "expulsion_executed_on"),
    ("expulsion_notification_date", "expulsion_executed_on"),
    ("expulsion_order_date", "expulsion_abrogation_request_date"),
    ("expulsion_notification_date", "expelled_refugee_appeal_filing_date"),
    ("expelled_refugee_appeal_filing_date", "expelled_refugee_opinion_date"),
    ("expulsion_executed_on", "expulsion_abrogation_commission_date"),
    ("restraint_decision_date", "detention_start_date"),
    ("restraint_decision_date", "detention_order_notification_date"),
    ("previous_detention_end_date", "detention_start_date"),
    ("detention_order_notification_date", "detention_order_appeal_filing_date"),
    ("detention_start_date", "release_order_notified_date"),
    ("aprf_decision_date", "aprf_notification_date"),
    ("asylum_application_date", "ofpra_application_date"),
    ("ofpra_application_date", "ofpra_decision_date"),
    ("reunification_complete_file_date", "reunification_decision_date"),
    ("reunification_decision_date", "reunification_visa_date"),
    ("integration_contract_signature_date", "integration_training_end_date"),
    ("integration_contract_signature_date", "integration_contract_termination_notice_date"),
    ("integration_contract_termination_notice_date", "integration_contract_termination_date"),
    ("return_aid_request_date", "return_aid_validation_date"),
    ("return_aid_request_date", "return_aid_decision_date"),
)
# Minutes that say nothing without their day: (minute, day).
_MINUTES = (
    ("appeal_filing_minute", "appeal_filing_date"),
    ("detention_start_minute", "detention_start_date"),
    ("previous_detention_end_minute", "previous_detention_end_date"),
    ("house_arrest_notification_minute", "house_arrest_notification_date"),
    ("detention_order_notification_minute", "detention_order_notification_date"),
    ("detention_order_appeal_filing_minute", "detention_order_appeal_filing_date"),
    ("release_order_notified_minute", "release_order_notified_date"),
)


def contradictions(facts: Mapping[str, Value]) -> list[Problem]:
    """Every contradiction among the facts of one person, as they were read.

    Args:
        facts: name -> value; what is not stated contradicts nothing.
    """
    dates = {
        name: value
        for name, value in facts.items()
        if isinstance(value, datetime.date) and value != NEVER
    }
    return [*_order(dates), *_marriage(dates), *_days_not_counted(facts, dates), *_flags(facts)]


def _order(dates: Mapping[str, datetime.date]) -> Iterator[Problem]:
    own_dates = dates.keys() - {"birth_date"} - _OTHER_BIRTHS
    after_birth = [("birth_date", name) for name in dates if name in own_dates]
    for earlier, later in (*after_birth, *_ORDER):
        if earlier in dates and later in dates and dates[later] < dates[earlier]:
            accepted = f"a day from {earlier} ({dates[earlier]}) on"
            yield Problem(later, str(dates[later]), accepted)


def _marriage(dates: Mapping[str, datetime.date]) -> Iterator[Problem]:
    birth, marriage = dates.get("birth_date"), dates.get("marriage_date")
    if birth is None or marriage is None or marriage < birth:
        return
    age_and_day = (marriage.year - birth.year, marriage.month, marriage.day)
    if age_and_day < (MARRIAGE_AGE, birth.month, birth.day):
        accepted = f"a day from the age of {MARRIAGE_AGE} on (birth_date {birth})"
        yield Problem("marriage_date", str(marriage), accepted)


def _days_not_counted(
    facts: Mapping[str, Value], dates: Mapping[str, datetime.date]
) -> Iterator[Problem]:
    starts = [
        dates[name]
        for name in ("habitual_residence_since", "regular_residence_since")
        if name in dates
    ]
    stated = facts.get("residence_days_not_counted")
    if not starts or "decision_date" not in dates or not isinstance(stated, int):
        return
    elapsed = (dates["decision_date"] - min(starts)).days
    if 0 <= elapsed < stated:
        accepted = f"at most the {elapsed} days of residence before decision_date"
        yield Problem("residence_days_not_counted", stated, accepted)


def _flags(facts: Mapping[str, Value]) -> Iterator[Problem]:
    if facts.get("spouse_is_french") and facts.get("spouse_resident_since_childhood"):
        accepted = "false when spouse_is_french is true: it is said of a foreign spouse"
        yield Problem("spouse_resident_since_childhood", True, accepted)
    exists = facts.get("treatment_exists_in_return_country")
    if exists is False and facts.get("treatment_accessible_in_return_country"):
        accepted = "false when treatment_exists_in_return_country is false"
        yield Problem("treatment_accessible_in_return_country", True, accepted)
    for minute, day in _MINUTES:
        stated = facts.get(minute, -1)
        if stated != -1 and facts.get(day, NEVER) == NEVER:
            yield Problem(minute, stated, f"null without {day}: it is the minute of that day")
