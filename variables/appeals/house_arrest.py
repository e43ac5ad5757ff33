"""Recourse against a house arrest (assignation à résidence) ordered for a removal."""

from datetime import date

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod, HouseArrestCase
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    first_met,
    last_minute,
    place_of_court,
    surely_good_until,
)


class house_arrest_to_contest(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A house arrest was notified"
    documentation = "Its case and the day of its notification are known."

    @articles({"2006-07-26": "L. 561-1", "2021-05-01": ("L. 731-1", "L. 731-3")})
    def formula_2006_07_26(persons, period):
        notified = persons("house_arrest_notification_date", period) != NEVER
        return notified & (persons("house_arrest_case", period) != HouseArrestCase.none)


class house_arrest_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the house arrest"
    documentation = (
        "Short for that which may replace detention, two months for the other. The law of "
        "the simulated day: ask for the day of the house arrest. It may be contested even "
        "where the OQTF no longer can."
    )

    @articles({"2006-07-26": ("CJA R. 421-1", "L. 561-1")})
    def formula_2006_07_26(persons, period):
        return first_met(
            (~persons("house_arrest_to_contest", period), AppealPeriod.none),
            otherwise=persons("common_law_appeal_period", period),
        )

    @articles(
        {
            "2011-07-18": ("L. 512-1, III", "L. 561-2", "CJA R. 776-4", "CJA R. 421-1"),
            "2021-05-01": ("L. 732-8", "CJA R. 776-4", "CJA R. 421-1"),
        },
        doubt=(
            "From 2021-05-01 on, under an expulsion or a ban from the territory (6° to 8° of "
            "L. 731-1): L. 732-8 names 1° to 5° only, R. 776-4 gives 48 hours against every "
            "house arrest of L. 731-1. Reading chosen: 48 hours, the earlier end."
        ),
    )
    def formula_2011_07_18(persons, period):
        common_law = persons("common_law_appeal_period", period)
        impossible = persons("house_arrest_case", period) == HouseArrestCase.removal_impossible
        return first_met(
            (~persons("house_arrest_to_contest", period), AppealPeriod.none),
            (impossible | persons("special_appeal_delays_set_aside", period), common_law),
            otherwise=AppealPeriod.hours_48,
        )

    @articles({"2024-07-15": ("L. 732-8", "L. 921-1", "CJA R. 421-1")})
    def formula_2024_07_15(persons, period):
        in_view = persons("house_arrest_case", period) == HouseArrestCase.removal_in_view
        set_aside = persons("special_appeal_delays_set_aside", period)
        return first_met(
            (~persons("house_arrest_to_contest", period), AppealPeriod.none),
            (in_view & ~set_aside, AppealPeriod.days_7),
            otherwise=persons("common_law_appeal_period", period),
        )


class house_arrest_appeal_period_arguable(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Arguable time limit of the recourse against the house arrest"
    documentation = (
        "The common law from 2021-05-01 to 2024-07-14 under an expulsion or a ban from the "
        "territory; otherwise the same."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 561-1"),
            "2011-07-18": ("L. 512-1, III", "CJA R. 776-4", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("house_arrest_appeal_period", period)

    @articles(
        {
            "2021-05-01": ("L. 732-8", "CJA R. 776-4", "CJA R. 421-1"),
            "2024-07-15": ("L. 732-8", "CJA R. 421-1"),
        }
    )
    def formula_2021_05_01(persons, period):
        surely = persons("house_arrest_appeal_period", period)
        case = persons("house_arrest_case", period)
        outside = case == HouseArrestCase.expulsion_or_ban_in_view
        common_law = persons("common_law_appeal_period", period)
        return first_met((outside & (surely != AppealPeriod.none), common_law), otherwise=surely)


class house_arrest_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the house arrest"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 561-1"),
            "2011-07-18": ("L. 512-1, III", "CJA R. 776-4", "CJA R. 421-1"),
            "2021-05-01": ("L. 732-8", "CJA R. 776-4", "CJA R. 421-1"),
            "2024-07-15": ("L. 732-8", "L. 921-1", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("house_arrest_appeal_period", period),
            Start(
                persons("house_arrest_notification_date", period),
                persons("house_arrest_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class house_arrest_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the house arrest"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 561-1"),
            "2011-07-18": ("L. 512-1, III", "CJA R. 776-4", "CJA R. 421-1"),
            "2021-05-01": ("L. 732-8", "CJA R. 776-4", "CJA R. 421-1"),
            "2024-07-15": ("L. 732-8", "L. 921-1", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("house_arrest_appeal_period_arguable", period),
            Start(
                persons("house_arrest_notification_date", period),
                persons("house_arrest_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class house_arrest_appeal_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute at which the recourse against the house arrest ends"
    documentation = (
        "Minute of the last day, for a time limit in hours whose start is known to the "
        "minute; -1 otherwise: the recourse is good until midnight."
    )

    @articles(
        {
            "2006-07-26": ("CJA R. 421-1", "L. 561-1"),
            "2011-07-18": ("L. 512-1, III", "CJA R. 776-4", "CJA R. 421-1"),
            "2021-05-01": ("L. 732-8", "CJA R. 776-4", "CJA R. 421-1"),
            "2024-07-15": ("L. 732-8", "L. 921-1", "CJA R. 421-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        return last_minute(
            persons("house_arrest_appeal_period", period),
            Start(
                persons("house_arrest_notification_date", period),
                persons("house_arrest_notification_minute", period),
            ),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class house_arrest_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the recourse against the house arrest"
    documentation = (
        "The administrative court of Paris for what a minister decides under an expulsion "
        "or a ban from the territory, whatever the place of the house arrest."
    )

    @articles({"2006-07-26": "CJA R. 312-8"})
    def formula_2006_07_26(persons, period):
        return first_met(
            (~persons("house_arrest_to_contest", period), AppealCourt.none),
            (
                persons("house_arrest_by_minister", period),
                AppealCourt.administrative_court_of_paris,
            ),
            otherwise=AppealCourt.administrative_court_of_residence,
        )

    @articles(
        {
            "2011-07-18": ("CJA R. 312-8", "CJA R. 776-16"),
            "2021-05-01": ("CJA R. 312-8", "CJA R. 776-16"),
            "2024-07-15": ("CJA R. 312-8", "R. 922-4"),
        }
    )
    def formula_2011_07_18(persons, period):
        impossible = persons("house_arrest_case", period) == HouseArrestCase.removal_impossible
        return first_met(
            (~persons("house_arrest_to_contest", period), AppealCourt.none),
            (
                persons("house_arrest_by_minister", period),
                AppealCourt.administrative_court_of_paris,
            ),
            (impossible, AppealCourt.administrative_court_of_residence),
            otherwise=AppealCourt.administrative_court_of_restraint,
        )
