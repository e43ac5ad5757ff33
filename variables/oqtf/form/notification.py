"""Decisions that must be handed over, not sent by post."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import NotificationChannel
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class administrative_notification_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF must be notified by the administrative channel"
    documentation = (
        "From 2024-07-15 the OQTF without a departure delay, with the decisions on residence, "
        "delay, country of return and ban that go with it. Before, the channel is free, but the "
        "time to appeal of 48 hours runs from an administrative notification alone. Not in "
        "Saint-Barthélemy and Saint-Martin, which keep the wording of 2021."
    )

    @articles(
        {"2024-07-15": ("R. 613-2", "R. 652-2", "R. 653-2")},
        doubt=(
            "R. 253-1 does not extend R. 613-2 to EU citizens and their family; yet the article "
            "names the ban on movement that goes with the OQTF, which only they can receive. "
            "Reading chosen: it applies to their OQTF as well."
        ),
    )
    def formula_2024_07_15(persons, period, parameters):
        not_due = parameters(period).overseas.removal.notification_by_hand_not_due
        by_post_too = is_one_of(persons("territory", period), not_due)
        without_delay = persons("departure_delay_refused", period)
        return persons("oqtf_ground_available", period) & without_delay & ~by_post_too


class notification_channel_wrong(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF was sent by post, though it had to be handed over"

    @articles({"2024-07-15": "R. 613-2"})
    def formula_2024_07_15(persons, period):
        by_post = persons("notification_channel", period) == NotificationChannel.post
        return persons("administrative_notification_required", period) & by_post


class departure_delay_end_administrative_notification_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The end of the departure delay must be notified by the administrative channel"
    documentation = (
        "Decree 2011-820 applies with the law, from 2011-07-18, though the code dates its articles "
        "2011-07-10."
    )

    @articles({"2011-07-18": "R. 511-2", "2021-05-01": "R. 613-2"})
    def formula_2011_07_18(persons, period):
        return persons("departure_delay_ended", period)


class irtf_administrative_notification_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on return must be notified by the administrative channel"
    documentation = (
        "The ban for a stay beyond the departure delay; from 2024-07-15 also the ban that goes "
        "with an OQTF without delay."
    )

    @articles({"2011-07-18": "R. 511-3", "2021-05-01": "R. 613-3"})
    def formula_2011_07_18(persons, period, parameters):
        for_overstay = persons("irtf_ordered_for_overstay", period)
        by_hand = parameters(period).oqtf.form.ban_notified_by_hand
        return persons("irtf_ordered", period) & for_overstay & by_hand

    @articles({"2024-07-15": ("R. 613-2", "R. 613-3")})
    def formula_2024_07_15(persons, period):
        for_overstay = persons("irtf_ordered_for_overstay", period)
        with_oqtf_by_hand = persons("administrative_notification_required", period)
        return persons("irtf_ordered", period) & (for_overstay | with_oqtf_by_hand)


class irtf_prolongation_administrative_notification_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The prolongation of the ban must be notified by the administrative channel"

    @articles({"2011-07-18": "R. 511-3", "2021-05-01": "R. 613-3"})
    def formula_2011_07_18(persons, period, parameters):
        prolonged = persons("irtf_prolongation_months", period) > 0
        by_hand = parameters(period).oqtf.form.ban_notified_by_hand
        return persons("third_country_oqtf", period) & prolonged & by_hand
