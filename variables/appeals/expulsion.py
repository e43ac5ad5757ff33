"""Recourse against an expulsion, and the opinion of the asylum court asked by a refugee."""

from datetime import date

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealCourt, AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import (
    Start,
    arguably_good_until,
    first_met,
    place_of_court,
    surely_good_until,
)


class expulsion_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the expulsion"
    documentation = (
        "It does not suspend the expulsion. Before the court of Paris, which hears what the "
        "minister decides, two months everywhere."
    )

    @articles(
        {"2006-07-26": ("CJA R. 421-1", "L. 521-1"), "2021-05-01": ("CJA R. 421-1", "L. 631-1")}
    )
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("expulsion_notification_date", period) == NEVER, AppealPeriod.none),
            (persons("expulsion_by_minister", period), AppealPeriod.months_2),
            otherwise=persons("common_law_appeal_period", period),
        )


class expulsion_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the expulsion"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles(
        {"2006-07-26": ("CJA R. 421-1", "L. 521-1"), "2021-05-01": ("CJA R. 421-1", "L. 631-1")}
    )
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("expulsion_appeal_period", period),
            Start(persons("expulsion_notification_date", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class expulsion_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the expulsion"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles(
        {"2006-07-26": ("CJA R. 421-1", "L. 521-1"), "2021-05-01": ("CJA R. 421-1", "L. 631-1")}
    )
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("expulsion_appeal_period", period),
            Start(persons("expulsion_notification_date", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class expulsion_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court of the recourse against the expulsion"
    documentation = "The administrative court of Paris where the minister decided."

    @articles({"2006-07-26": "CJA R. 312-8"})
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("expulsion_notification_date", period) == NEVER, AppealCourt.none),
            (persons("expulsion_by_minister", period), AppealCourt.administrative_court_of_paris),
            otherwise=AppealCourt.administrative_court_of_residence,
        )


class expelled_refugee_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit to ask the asylum court for its opinion on the expulsion of a refugee"
    documentation = (
        "A recognised refugee to whom an expulsion (articles 31 to 33 of the Geneva "
        "Convention) applies. This recourse suspends the expulsion. The week runs even "
        "where the notification does not name this recourse (CNDA, 5 September 2019, no "
        "19037919)."
    )

    @articles(
        {"2006-07-26": "L. 731-3", "2021-05-01": "L. 532-4"},
        doubt=(
            "Whether the week is franc and rolls over was not read. Reading chosen: seven "
            "days after the notification, the earlier end; the later one follows the "
            "principle of all administrative courts."
        ),
    )
    def formula_2006_07_26(persons, period):
        expelled = persons("expulsion_notification_date", period) != NEVER
        refugee = persons("refugee_status", period)
        return first_met((expelled & refugee, AppealPeriod.week_1), otherwise=AppealPeriod.none)


class expelled_refugee_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the expulsion of a refugee (CNDA)"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. NEVER where "
        "there is none."
    )

    @articles({"2006-07-26": "L. 731-3", "2021-05-01": "L. 532-4"})
    def formula_2006_07_26(persons, period, parameters):
        return surely_good_until(
            persons("expelled_refugee_appeal_period", period),
            Start(persons("expulsion_notification_date", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class expelled_refugee_appeal_deadline_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last arguable day of the recourse against the expulsion of a refugee (CNDA)"
    documentation = "The latest day that a sourced reading admits; legal aid not counted."

    @articles({"2006-07-26": "L. 731-3", "2021-05-01": "L. 532-4"})
    def formula_2006_07_26(persons, period, parameters):
        return arguably_good_until(
            persons("expelled_refugee_appeal_period", period),
            Start(persons("expulsion_notification_date", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )


class expelled_refugee_appeal_court(Variable):
    value_type = Enum
    possible_values = AppealCourt
    default_value = AppealCourt.none
    entity = Person
    definition_period = DAY
    label = "Court that gives its opinion on the expulsion of a refugee"

    @articles({"2006-07-26": "L. 731-3", "2021-05-01": "L. 532-4"})
    def formula_2006_07_26(persons, period):
        asked = persons("expelled_refugee_appeal_period", period) != AppealPeriod.none
        return first_met((asked, AppealCourt.asylum_court), otherwise=AppealCourt.none)
