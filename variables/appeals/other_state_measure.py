"""Recourse against the decision to execute the removal measure of another State."""

from datetime import date

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    by_custody,
    custody_on,
    first_met,
    last_minute,
    place_of_court,
    surely_good_until,
)
from openfisca_oqtf.vectors import is_one_of


class other_state_measure_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the execution of another State's measure"
    documentation = (
        "Two months for a person who is free; shorter under restraint from 2016-11-01 on. "
        "The law of the simulated day: ask for the day of the decision."
    )

    @articles(
        {"2006-07-26": ("CJA R. 421-1", "L. 531-3")},
        doubt=(
            "From 2011-07-18 to 2016-10-31 R. 776-1 let it be judged with a detention or a "
            "house arrest of L. 561-2, contested within 48 hours; no text gave it this delay. "
            "Reading chosen: the common law."
        ),
    )
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("other_state_measure_notification_date", period) == NEVER, AppealPeriod.none),
            otherwise=persons("common_law_appeal_period", period),
        )

    @articles(
        {"2016-11-01": ("CJA R. 776-1", "CJA R. 776-4", "CJA R. 421-1")},
        doubt=(
            "R. 776-4 gives 48 hours under restraint against the decisions of R. 776-1, whose "
            "last paragraphs say only how the other measures are judged. Reading chosen: 48 "
            "hours, the earlier end."
        ),
    )
    def formula_2016_11_01(persons, period, parameters):
        notified = persons("other_state_measure_notification_date", period)
        common_law = persons("common_law_appeal_period", period)
        in_hours = is_one_of(
            custody_on(persons, period, notified),
            parameters(period).appeals.other_measures.custody_of_48_hours,
        )
        set_aside = persons("special_appeal_delays_set_aside", period)
        return first_met(
            (notified == NEVER, AppealPeriod.none),
            (in_hours & ~set_aside, AppealPeriod.hours_48),
            otherwise=common_law,
        )

    @articles(
        {"2021-05-01": ("L. 615-2", "CJA R. 421-1")},
        doubt=(
            "The article refers to L. 614-8, which does not apply in Guadeloupe, Guyane, "
            "Mayotte, Saint-Barthélemy and Saint-Martin. Reading chosen: 48 hours there too, "
            "the earlier end."
        ),
    )
    def formula_2021_05_01(persons, period, parameters):
        notified = persons("other_state_measure_notification_date", period)
        common_law = persons("common_law_appeal_period", period)
        in_hours = is_one_of(
            custody_on(persons, period, notified),
            parameters(period).appeals.other_measures.custody_of_48_hours,
        )
        return first_met(
            (notified == NEVER, AppealPeriod.none),
            (in_hours, AppealPeriod.hours_48),
            otherwise=common_law,
        )

    @articles({"2024-07-15": ("L. 615-2", "R. 615-6", "L. 921-1", "L. 921-2", "CJA R. 421-1")})
    def formula_2024_07_15(persons, period):
        notified = persons("other_state_measure_notification_date", period)
        with_restraint = by_custody(
            custody_on(persons, period, notified),
            free=persons("common_law_appeal_period", period),
            house_arrest=AppealPeriod.days_7,
            detention=AppealPeriod.hours_48,
            prison=AppealPeriod.days_7,
        )
        return first_met((notified == NEVER, AppealPeriod.none), otherwise=with_restraint)


class other_state_measure_appeal_period_arguable(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Arguable time limit of the recourse against the execution of another State's measure"
    documentation = (
        "The common law under every restraint from 2016-11-01 to 2021-04-30, and until "
        "2024-07-14 in the territories where L. 614-8 did not apply; otherwise the same."
    )

    @articles({"2006-07-26": ("CJA R. 421-1", "L. 531-3")})
    def formula_2006_07_26(persons, period):
        return persons("other_state_measure_appeal_period", period)

    @articles({"2016-11-01": "CJA R. 421-1"})
    def formula_2016_11_01(persons, period):
        surely = persons("other_state_measure_appeal_period", period)
        common_law = persons("common_law_appeal_period", period)
        return first_met((surely == AppealPeriod.hours_48, common_law), otherwise=surely)

    @articles({"2021-05-01": ("L. 615-2", "CJA R. 421-1")})
    def formula_2021_05_01(persons, period):
        surely = persons("other_state_measure_appeal_period", period)
        doubtful = (surely == AppealPeriod.hours_48) & persons(
            "special_appeal_delays_set_aside", period
        )
        return first_met((doubtful, persons("common_law_appeal_period", period)), otherwise=surely)

    @articles({"2024-07-15": ("L. 615-2", "R. 615-6")})
    def formula_2024_07_15(persons, period):
        return persons("other_state_measure_appeal_period", period)


class other_state_measure_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the execution of another State's measure"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 531-3"),
            "2016-11-01": ("CJA R. 776-4", "CJA R. 421-1"),
            "2021-05-01": ("L. 615-2", "CJA R. 421-1"),
            "2024-07-15": ("L. 615-2", "R. 615-6", "L. 921-1", "L. 921-2", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("other_state_measure_appeal_period", period),
            Start(
                persons("other_state_measure_notification_date", period),
                persons("other_state_measure_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class other_state_measure_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the execution of another State's measure"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 531-3"),
            "2016-11-01": ("CJA R. 776-4", "CJA R. 421-1"),
            "2021-05-01": ("L. 615-2", "CJA R. 421-1"),
            "2024-07-15": ("L. 615-2", "R. 615-6", "L. 921-1", "L. 921-2", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("other_state_measure_appeal_period_arguable", period),
            Start(
                persons("other_state_measure_notification_date", period),
                persons("other_state_measure_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class other_state_measure_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute at which the recourse against the execution of another State's measure ends"
    documentation = (
        "Minute of the last day, for a time limit in hours whose start is known to the "
        "minute; -1 otherwise: the recourse is good until midnight."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 531-3"),
            "2016-11-01": ("CJA R. 776-4", "CJA R. 421-1"),
            "2021-05-01": ("L. 615-2", "CJA R. 421-1"),
            "2024-07-15": ("L. 615-2", "R. 615-6", "L. 921-1", "L. 921-2", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return last_minute(
            persons("other_state_measure_appeal_period", period),
            Start(
                persons("other_state_measure_notification_date", period),
                persons("other_state_measure_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class other_state_measure_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the recourse against the execution of another State's measure"

    @articles(
        {
            "2006-07-26": "CJA R. 312-8",
            "2011-07-18": ("CJA R. 312-8", "CJA R. 776-16"),
            "2021-05-01": ("CJA R. 312-8", "CJA R. 776-16"),
            "2024-07-15": ("CJA R. 312-8", "R. 922-4"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        notified = persons("other_state_measure_notification_date", period)
        restraints = parameters(period).appeals.court.restraints
        return first_met(
            (notified == NEVER, AppealCourt.none),
            (
                is_one_of(custody_on(persons, period, notified), restraints),
                AppealCourt.administrative_court_of_restraint,
            ),
            otherwise=AppealCourt.administrative_court_of_residence,
        )
