"""The review of the expulsion, every five years."""

from datetime import date

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_review_due_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First review of the expulsion"
    documentation = (
        "The same day number, five years after the day on which the order was adopted, then every "
        "five years while it lasts; no commission, no residence abroad is asked for. NEVER where "
        "the day of the order is not given."
    )

    @articles({"2006-07-26": "L. 524-2", "2021-05-01": "L. 632-6"})
    def formula_2006_07_26(persons, period, parameters):
        interval = parameters(period).expulsion.review.interval_months
        return add_months(persons("expulsion_order_date", period), interval)


class expulsion_review_implied_refusal_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which silence on the first review is a refusal"
    documentation = (
        "Without a notified decision of abrogation within two months, the review is deemed a "
        "refusal to abrogate, which may be contested."
    )

    @articles(
        {"2006-07-26": "L. 524-2", "2021-05-01": "L. 632-6"},
        doubt=(
            "The start of the two months is not said. Reading chosen: the day on which the review "
            "is due; silence is a refusal from the same day number two months later."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        silence = parameters(period).expulsion.review.silence_months
        return add_months(persons("expulsion_review_due_date", period), silence)
