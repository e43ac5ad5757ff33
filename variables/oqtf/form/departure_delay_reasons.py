"""The reasons of the decisions on the departure delay."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class departure_delay_refusal_reasons_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The refusal of a departure delay must state reasons"
    documentation = (
        "A decision distinct from the OQTF. Nothing of the kind in the articles on EU citizens, "
        "who lose the delay by urgency alone."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-2"})
    def formula_2011_07_18(persons, period):
        refused = persons("departure_delay_refused", period)
        return persons("third_country_oqtf", period) & refused


class departure_delay_refusal_reasons_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Defect of form: the refusal of a departure delay states no reasons"

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-2"})
    def formula_2011_07_18(persons, period):
        required = persons("departure_delay_refusal_reasons_required", period)
        return required & ~persons("departure_delay_refusal_reasons_given", period)


class departure_delay_end_reasons_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The decision that ends the departure delay must state reasons"
    documentation = (
        "Where the authority put an end to the delay: a distinct decision, under the rule of the "
        "refusal before 2021-05-01."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-2"})
    def formula_2011_07_18(persons, period):
        return persons("departure_delay_ended", period)


class departure_delay_end_reasons_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Defect of form: the decision that ends the departure delay states no reasons"

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-2"})
    def formula_2011_07_18(persons, period):
        required = persons("departure_delay_end_reasons_required", period)
        return required & ~persons("departure_delay_end_reasons_given", period)


class departure_delay_ended(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The authority decided to end the departure delay that it had granted"
    documentation = (
        "Any such decision, taken in time or not, has this form. Whether it ended the delay is "
        "another outcome (`departure_delay_withdrawn`). A power that the law gives over nationals "
        "of third countries alone."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 612-5"})
    def formula_2011_07_18(persons, period):
        ended = persons("departure_delay_withdrawn_date", period) != NEVER
        granted = ~persons("departure_delay_refused", period)
        return persons("third_country_oqtf", period) & granted & ended
