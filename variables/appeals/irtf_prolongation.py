"""Recourse against the prolongation of the ban on return."""

from datetime import date

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod, Custody
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
from openfisca_oqtf.vectors import is_one_of


class irtf_prolongation_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the prolongation of the ban on return"
    documentation = "The law of the simulated day: ask for the day of the prolongation."

    @articles({"2011-07-18": "CJA R. 776-3"})
    def formula_2011_07_18(persons, period):
        return first_met(
            (persons("irtf_prolongation_notification_date", period) == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            otherwise=AppealPeriod.days_30,
        )

    @articles(
        {"2016-11-01": ("CJA R. 776-3", "CJA R. 776-4")},
        doubt=(
            "In detention or under house arrest (in prison until 2018-12-31) R. 776-4 gives "
            "48 hours against every decision of R. 776-1, which names the bans of III of L. "
            "511-1; R. 776-3 gives the prolongation fifteen days. Reading chosen: 48 hours, "
            "the earlier end."
        ),
    )
    def formula_2016_11_01(persons, period, parameters):
        notified = persons("irtf_prolongation_notification_date", period)
        in_hours = is_one_of(
            custody_on(persons, period, notified),
            parameters(period).appeals.irtf.custody_of_48_hours,
        )
        return first_met(
            (notified == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            (in_hours, AppealPeriod.hours_48),
            otherwise=AppealPeriod.days_15,
        )

    @articles(
        {"2021-05-01": "CJA R. 776-3"},
        doubt=(
            "R. 776-1 now names the bans of L. 612-6 to L. 612-8, not the prolongation of L. "
            "612-11: R. 776-4 no longer brings it to 48 hours. Reading chosen: fifteen days, "
            "whatever the restraint."
        ),
    )
    def formula_2021_05_01(persons, period):
        return first_met(
            (persons("irtf_prolongation_notification_date", period) == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            otherwise=AppealPeriod.days_15,
        )

    @articles(
        {"2024-07-15": ("R. 614-2", "L. 921-1", "L. 921-2", "R. 651-1", "R. 651-3", "R. 651-9")}
    )
    def formula_2024_07_15(persons, period):
        notified = persons("irtf_prolongation_notification_date", period)
        detained = custody_on(persons, period, notified) == Custody.detention
        return first_met(
            (notified == NEVER, AppealPeriod.none),
            (
                persons("special_appeal_delays_set_aside", period),
                persons("common_law_appeal_period", period),
            ),
            (detained, AppealPeriod.hours_48),
            otherwise=AppealPeriod.days_7,
        )


class irtf_prolongation_appeal_period_arguable(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Arguable time limit of the recourse against the prolongation of the ban on return"
    documentation = (
        "Fifteen days whatever the restraint, from 2016-11-01 to 2021-04-30; otherwise the same."
    )

    @articles({"2011-07-18": "CJA R. 776-3"})
    def formula_2011_07_18(persons, period):
        return persons("irtf_prolongation_appeal_period", period)

    @articles({"2016-11-01": "CJA R. 776-3"})
    def formula_2016_11_01(persons, period):
        surely = persons("irtf_prolongation_appeal_period", period)
        return first_met((surely == AppealPeriod.hours_48, AppealPeriod.days_15), otherwise=surely)

    @articles({"2021-05-01": "CJA R. 776-3", "2024-07-15": "R. 614-2"})
    def formula_2021_05_01(persons, period):
        return persons("irtf_prolongation_appeal_period", period)


class irtf_prolongation_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the prolongation of the ban on return"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles(
        {
            "2011-07-18": "CJA R. 776-3",
            "2021-05-01": "CJA R. 776-3",
            "2024-07-15": ("R. 614-2", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return surely_good_until(
            persons("irtf_prolongation_appeal_period", period),
            Start(
                persons("irtf_prolongation_notification_date", period),
                persons("irtf_prolongation_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class irtf_prolongation_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the prolongation of the ban on return"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles(
        {
            "2011-07-18": "CJA R. 776-3",
            "2021-05-01": "CJA R. 776-3",
            "2024-07-15": ("R. 614-2", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return arguably_good_until(
            persons("irtf_prolongation_appeal_period_arguable", period),
            Start(
                persons("irtf_prolongation_notification_date", period),
                persons("irtf_prolongation_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class irtf_prolongation_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute at which the recourse against the prolongation of the ban on return ends"
    documentation = (
        "Minute of the last day, for a time limit in hours whose start is known to the "
        "minute; -1 otherwise: the recourse is good until midnight."
    )

    @articles(
        {
            "2011-07-18": "CJA R. 776-3",
            "2021-05-01": "CJA R. 776-3",
            "2024-07-15": ("R. 614-2", "L. 921-1", "L. 921-2"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return last_minute(
            persons("irtf_prolongation_appeal_period", period),
            Start(
                persons("irtf_prolongation_notification_date", period),
                persons("irtf_prolongation_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class irtf_prolongation_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the recourse against the prolongation of the ban on return"

    @articles({"2011-07-18": ("CJA R. 312-8", "CJA R. 776-16")})
    def formula_2011_07_18(persons, period, parameters):
        restrained = is_one_of(
            custody_on(persons, period, persons("irtf_prolongation_notification_date", period)),
            parameters(period).appeals.court.restraints,
        )
        return first_met(
            (
                persons("irtf_prolongation_appeal_period", period) == AppealPeriod.none,
                AppealCourt.none,
            ),
            (restrained, AppealCourt.administrative_court_of_restraint),
            otherwise=AppealCourt.administrative_court_of_residence,
        )

    @articles(
        {"2024-07-15": ("R. 922-1", "R. 922-4")},
        doubt=(
            "Where the special procedure is set aside overseas, R. 312-8 CJA gives the court "
            "of the residence: there the same court as that of the authority."
        ),
    )
    def formula_2024_07_15(persons, period, parameters):
        restrained = is_one_of(
            custody_on(persons, period, persons("irtf_prolongation_notification_date", period)),
            parameters(period).appeals.court.restraints,
        )
        return first_met(
            (
                persons("irtf_prolongation_appeal_period", period) == AppealPeriod.none,
                AppealCourt.none,
            ),
            (restrained, AppealCourt.administrative_court_of_restraint),
            otherwise=AppealCourt.administrative_court_of_authority,
        )
