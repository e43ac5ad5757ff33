"""Counsel, consulate, person of choice; interpreter and counsel of the prisoner."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Custody
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class counsel_contact_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Must be able to warn a counsel, the consulate or a person of choice"
    documentation = (
        "Every OQTF without a departure delay, of EU citizens as well, as soon as possible from "
        "the notification on."
    )

    @articles(
        {
            "2011-07-18": ("L. 512-2", "L. 511-3-1"),
            "2021-05-01": ("L. 613-3", "L. 253-1"),
        }
    )
    def formula_2011_07_18(persons, period):
        return persons("oqtf_ground_available", period) & persons("departure_delay_refused", period)


class counsel_contact_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Not put in a position to warn a counsel, the consulate or a person of choice"
    documentation = "The judges draw from it that the short time to appeal does not run."

    @articles({"2011-07-18": "L. 512-2", "2021-05-01": "L. 613-3"})
    def formula_2011_07_18(persons, period):
        required = persons("counsel_contact_required", period)
        return required & ~persons("counsel_contact_possible", period)


class prisoner_information_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The prisoner must be told that an interpreter and a counsel can be asked for"
    documentation = (
        "The text says « en détention »: prison, not administrative detention (rétention), which "
        "has its own rules. It is not due where the article that holds it is set aside, or not "
        "extended."
    )

    @articles(
        {
            "2016-11-01": ("L. 512-1", "L. 514-1"),
            "2021-05-01": ("L. 614-14", "L. 651-3", "L. 652-3", "L. 653-3"),
            "2024-07-15": ("L. 613-5-1", "L. 253-1", "L. 652-1", "L. 653-1"),
        }
    )
    def formula_2016_11_01(persons, period, parameters):
        without = parameters(period).overseas.removal.prisoner_information_not_due
        prisoner = persons("custody", period) == Custody.prison
        applicable = ~is_one_of(persons("territory", period), without)
        return persons("oqtf_ground_available", period) & prisoner & applicable


class prisoner_information_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The prisoner was not told that an interpreter and a counsel can be asked for"

    @articles(
        {"2016-11-01": "L. 512-1", "2021-05-01": "L. 614-14", "2024-07-15": "L. 613-5-1"},
    )
    def formula_2016_11_01(persons, period):
        required = persons("prisoner_information_required", period)
        return required & ~persons("counsel_and_interpreter_information_given", period)
