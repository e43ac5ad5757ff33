"""What the notification must tell: enforcement, end of the delay, start of the ban."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class enforcement_information_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The written notification must say when the OQTF can be enforced"
    documentation = (
        "Until 2021-04-30 for EU citizens as well, but not where L. 514-1 or L. 514-2 sets L. "
        "512-3 aside; from 2021-05-01 everywhere, for nationals of third countries."
    )

    @articles({"2011-07-18": ("L. 512-3", "L. 514-1")})
    def formula_2011_07_18(persons, period, parameters):
        without = parameters(period).overseas.removal.enforcement_information_not_due
        applicable = ~is_one_of(persons("territory", period), without)
        return persons("oqtf_ground_available", period) & applicable

    @articles({"2021-05-01": ("L. 613-3", "L. 253-1")})
    def formula_2021_05_01(persons, period):
        return persons("third_country_oqtf", period)


class enforcement_information_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The notification does not say when the OQTF can be enforced"

    @articles({"2011-07-18": "L. 512-3", "2021-05-01": "L. 613-3"})
    def formula_2011_07_18(persons, period):
        required = persons("enforcement_information_required", period)
        return required & ~persons("enforcement_information_given", period)


class departure_delay_end_information_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Must be told that the departure delay can be ended"
    documentation = (
        "Who has a delay, but for EU citizens. Decree 2011-820 applies with the law, from "
        "2011-07-18, though the code dates its articles 2011-07-10."
    )

    @articles({"2011-07-18": "R. 511-2", "2021-05-01": "R. 613-5"})
    def formula_2011_07_18(persons, period):
        granted = ~persons("departure_delay_refused", period)
        return persons("third_country_oqtf", period) & granted


class departure_delay_end_information_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Not told that the departure delay can be ended"

    @articles({"2011-07-18": "R. 511-2", "2021-05-01": "R. 613-5"})
    def formula_2011_07_18(persons, period):
        required = persons("departure_delay_end_information_required", period)
        return required & ~persons("departure_delay_end_information_given", period)


class departure_delay_mention_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The notification must mention the departure delay"
    documentation = "The OQTF of an EU citizen or family member."

    @articles({"2011-07-18": "R. 512-1", "2021-05-01": "R. 251-2"})
    def formula_2011_07_18(persons, period):
        return persons("eu_oqtf", period)


class departure_delay_mention_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The notification does not mention the departure delay"

    @articles({"2011-07-18": "R. 512-1", "2021-05-01": "R. 251-2"})
    def formula_2011_07_18(persons, period):
        required = persons("departure_delay_mention_required", period)
        return required & ~persons("departure_delay_mentioned", period)


class irtf_start_information_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Must be told from when the ban on return runs"
    documentation = "From the day on which the ban runs from the execution of the OQTF."

    @articles({"2019-01-01": "R. 511-5", "2021-05-01": "R. 613-6"})
    def formula_2019_01_01(persons, period):
        return persons("irtf_ordered", period)


class irtf_start_information_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Not told from when the ban on return runs"

    @articles({"2019-01-01": "R. 511-5", "2021-05-01": "R. 613-6"})
    def formula_2019_01_01(persons, period):
        required = persons("irtf_start_information_required", period)
        return required & ~persons("irtf_start_information_given", period)


class sis_information_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Not told of the alert in the Schengen information system"

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-5"})
    def formula_2011_07_18(persons, period):
        return persons("irtf_sis_alert", period) & ~persons("sis_information_given", period)
