"""End put to the departure delay before its term."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class departure_delay_withdrawal_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The authority may end the departure delay before its term"
    documentation = (
        "A delay was granted and one of the three cases of refusal is met. The ground must appear "
        "during the delay (2011), after the notification (2021): a ground known before does not "
        "do, but facts carry no such date, and durations are reckoned on the day of the decision."
    )

    @articles({"2011-07-18": "L. 511-1, II", "2021-05-01": "L. 612-5"})
    def formula_2011_07_18(persons, period):
        granted = persons("departure_delay_days", period) > 0
        case_of_refusal = persons("departure_delay_refusal_possible", period)
        return persons("third_country_oqtf", period) & granted & case_of_refusal


class departure_delay_withdrawn(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The departure delay was ended before its term"
    documentation = (
        "The decision ending the delay was notified to a national of a third country from the "
        "notification of the OQTF to the last day of the delay. It stands as stated until "
        "annulled; after the last day there is nothing left to end."
    )

    @articles(
        {"2011-07-18": "L. 511-1, II", "2021-05-01": ("L. 612-5", "L. 722-3")},
        doubt=(
            "The person must then leave without delay: the delay is read to end on the day on "
            "which the decision is notified, from which L. 722-3 lets the removal begin."
        ),
    )
    def formula_2011_07_18(persons, period):
        day = persons("departure_delay_withdrawn_date", period)
        within = (day >= persons("notification_day", period)) & (
            day <= persons("departure_delay_granted_until", period)
        )
        granted = persons("departure_delay_days", period) > 0
        return persons("third_country_oqtf", period) & granted & within


class departure_delay_withdrawal_groundless(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The departure delay was ended without a basis in the facts given"
    documentation = (
        "A decision ending the delay is stated, a delay was granted, and the law of the day, with "
        "these facts, gives no power to end it. EU citizens: always."
    )

    @articles(
        {
            "2006-12-30": "L. 511-1, I",
            "2011-07-18": ("L. 511-1, II", "L. 511-3-1"),
            "2021-05-01": ("L. 612-5", "L. 251-3"),
        }
    )
    def formula_2006_12_30(persons, period):
        stated = persons("departure_delay_withdrawn_date", period) != NEVER
        granted = persons("departure_delay_days", period) > 0
        return stated & granted & ~persons("departure_delay_withdrawal_possible", period)
