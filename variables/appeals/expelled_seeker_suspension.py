"""Request to suspend the removal of an expelled asylum seeker until the CNDA rules."""

from datetime import date

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod, Custody, OfpraDecision
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    custody_on,
    first_met,
    last_minute,
    place_of_court,
    surely_good_until,
)


class expelled_seeker_suspension_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit to ask that the removal of an expelled asylum seeker be suspended"
    documentation = (
        "A seeker under an expulsion or a ban from the territory, restrained, whose "
        "application the OFPRA rejected or held inadmissible. No removal while it runs."
    )

    @articles({"2019-01-01": "L. 571-4, III", "2021-05-01": "L. 753-7"})
    def formula_2019_01_01(persons, period):
        decided = persons("ofpra_decision", period) == OfpraDecision.refused_under_expulsion
        notified = persons("ofpra_decision_notification_date", period) != NEVER
        return first_met((decided & notified, AppealPeriod.hours_48), otherwise=AppealPeriod.none)

    @articles({"2024-07-15": ("L. 753-7", "L. 921-1", "L. 921-2")})
    def formula_2024_07_15(persons, period):
        decided = persons("ofpra_decision", period) == OfpraDecision.refused_under_expulsion
        notified = persons("ofpra_decision_notification_date", period)
        detained = custody_on(persons, period, notified) == Custody.detention
        return first_met(
            (~decided | (notified == NEVER), AppealPeriod.none),
            (detained, AppealPeriod.hours_48),
            otherwise=AppealPeriod.days_7,
        )


class expelled_seeker_suspension_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the removal of an expelled asylum seeker"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles({"2019-01-01": "L. 571-4, III", "2021-05-01": "L. 753-7"})
    def formula_2019_01_01(persons, period, parameters):
        return surely_good_until(
            persons("expelled_seeker_suspension_appeal_period", period),
            Start(
                persons("ofpra_decision_notification_date", period),
                persons("ofpra_decision_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class expelled_seeker_suspension_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the removal of an expelled asylum seeker"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles({"2019-01-01": "L. 571-4, III", "2021-05-01": "L. 753-7"})
    def formula_2019_01_01(persons, period, parameters):
        return arguably_good_until(
            persons("expelled_seeker_suspension_appeal_period", period),
            Start(
                persons("ofpra_decision_notification_date", period),
                persons("ofpra_decision_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class expelled_seeker_suspension_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute at which the recourse against the removal of an expelled asylum seeker ends"
    documentation = (
        "Minute of the last day, for a time limit in hours whose start is known to the "
        "minute; -1 otherwise: the recourse is good until midnight."
    )

    @articles({"2019-01-01": "L. 571-4, III", "2021-05-01": "L. 753-7"})
    def formula_2019_01_01(persons, period, parameters):
        return last_minute(
            persons("expelled_seeker_suspension_appeal_period", period),
            Start(
                persons("ofpra_decision_notification_date", period),
                persons("ofpra_decision_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class expelled_seeker_suspension_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the request to suspend the removal of an expelled asylum seeker"
    documentation = "That of the place of restraint."

    @articles(
        {
            "2019-01-01": ("L. 571-4, III", "CJA R. 776-16"),
            "2021-05-01": ("L. 753-7", "CJA R. 776-16"),
            "2024-07-15": ("L. 753-7", "R. 922-4"),
        }
    )
    def formula_2019_01_01(persons, period):
        asked = persons("expelled_seeker_suspension_appeal_period", period) != AppealPeriod.none
        return first_met(
            (asked, AppealCourt.administrative_court_of_restraint), otherwise=AppealCourt.none
        )
