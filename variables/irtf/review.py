"""The review of the ban on return, every five years (law of 26 January 2024)."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_review_due_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First review of the ban on return"
    documentation = (
        "The same day number, five years after the day on which the ban was ordered, then every "
        "five years while it lasts. NEVER where no ban was ordered, or the day of a ban ordered "
        "after the OQTF is not known."
    )

    @articles(
        {"2024-01-28": "L. 613-9"},
        doubt=(
            "Whether the bans ordered before 2024-01-28 are reviewed is not said. Reading chosen: "
            "they are, for the text speaks of every ban."
        ),
    )
    def formula_2024_01_28(persons, period, parameters):
        own_day = persons("irtf_decision_date", period)
        with_oqtf = np.where(
            persons("irtf_ordered_for_overstay", period), NEVER, persons("reckoning_date", period)
        )
        ordered_on = np.where(own_day != NEVER, own_day, with_oqtf)
        interval = parameters(period).irtf.review.interval_months
        due = add_months(ordered_on, interval)
        reviewed = persons("irtf_ordered", period) & ~persons("former_wording_kept", period)
        return np.where(reviewed, due, NEVER)


class irtf_review_implied_refusal_date(Variable):
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
        {"2024-01-28": "L. 613-9"},
        doubt=(
            "The start of the two months is not said. Reading chosen: the day on which the review "
            "is due; silence is a refusal from the same day number two months later."
        ),
    )
    def formula_2024_01_28(persons, period, parameters):
        silence = parameters(period).irtf.review.implied_refusal_months
        return add_months(persons("irtf_review_due_date", period), silence)
