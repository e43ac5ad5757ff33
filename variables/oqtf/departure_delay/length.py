"""Length and last day of the voluntary departure delay."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months, last_day_in_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class statutory_departure_delay_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Departure delay that the law itself gives, in days from the notification"
    documentation = (
        "What the person has where the decision says nothing else: one month (2006), thirty days "
        "(2011), for EU citizens one month again (2021). 0 where there is no OQTF."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period, parameters):
        months = parameters(period).oqtf.departure_delay.common_months
        notified = persons("notification_day", period)
        month = (add_months(notified, months) - notified).astype(int)
        return np.where(persons("oqtf_ground_available", period), month, 0)

    @articles({"2011-07-18": ("L. 511-1, II", "L. 511-3-1")})
    def formula_2011_07_18(persons, period, parameters):
        departure_delay = parameters(period).oqtf.departure_delay
        third_country = persons("third_country_oqtf", period)
        eu = persons("eu_oqtf", period)
        return np.select(
            [third_country, eu],
            [departure_delay.third_country_days, departure_delay.eu_minimum_days],
            default=0,
        )

    @articles({"2021-05-01": ("L. 612-1", "L. 251-3")})
    def formula_2021_05_01(persons, period, parameters):
        departure_delay = parameters(period).oqtf.departure_delay
        notified = persons("notification_day", period)
        month = (add_months(notified, departure_delay.eu_months) - notified).astype(int)
        third_country = persons("third_country_oqtf", period)
        eu = persons("eu_oqtf", period)
        return np.select(
            [third_country, eu], [departure_delay.third_country_days, month], default=0
        )


class departure_delay_too_short(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The decision states a departure delay shorter than the law allows"
    documentation = (
        "The authority may grant more days than the law gives, never fewer; for EU citizens, in "
        "urgency only. A refusal is another matter (`departure_delay_refusal_groundless`)."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period):
        stated = persons("departure_delay_granted_days", period)
        return (stated > 0) & (stated < persons("statutory_departure_delay_days", period))

    @articles(
        {"2011-07-18": ("L. 511-1, II", "L. 511-3-1"), "2021-05-01": ("L. 612-1", "L. 251-3")}
    )
    def formula_2011_07_18(persons, period):
        stated = persons("departure_delay_granted_days", period)
        shorter = (stated > 0) & (stated < persons("statutory_departure_delay_days", period))
        allowed = persons("eu_oqtf", period) & persons("departure_urgency", period)
        return shorter & ~allowed


class departure_delay_extension_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The departure delay may be extended"
    documentation = (
        "For an appropriate length, in writing, in view of the circumstances of the case; only "
        "where a delay was granted."
    )

    @articles(
        {"2016-11-01": "L. 511-1, II"},
        doubt=(
            "Before 2016-11-01 the text speaks of no extension, although directive 2008/115, "
            "article 7, requires one: an extension has no effect. The text on EU citizens speaks "
            "of none before 2021-05-01 either."
        ),
    )
    def formula_2016_11_01(persons, period):
        refused = persons("departure_delay_refusal_effective", period)
        return persons("third_country_oqtf", period) & ~refused

    @articles(
        {"2021-05-01": ("L. 612-1", "L. 251-3")},
        doubt=(
            "For EU citizens « l'allonger » (L. 251-3) is read to cover the extension of a delay "
            "already granted."
        ),
    )
    def formula_2021_05_01(persons, period):
        refused = persons("departure_delay_refusal_effective", period)
        return persons("oqtf_ground_available", period) & ~refused


class departure_delay_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Voluntary departure delay, in days from the notification"
    documentation = (
        "As granted: one month (2006), thirty days or the length stated, and its extension (2011 "
        "and 2016); 0 where there is none. A delay of one month is given in days. A later "
        "decision that ends the delay does not change the days granted, only the deadline."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period):
        return persons("statutory_departure_delay_days", period)

    @articles(
        {"2011-07-18": ("L. 511-1, II", "L. 511-3-1"), "2021-05-01": ("L. 612-1", "L. 251-3")},
        doubt=(
            "A length stated below the minimum is unlawful but stands until annulled: it is "
            "counted as stated, the cautious reading for who must leave, and marked in "
            "`departure_delay_too_short`."
        ),
    )
    def formula_2011_07_18(persons, period):
        statutory = persons("statutory_departure_delay_days", period)
        stated = persons("departure_delay_granted_days", period)
        granted = np.where(stated > 0, stated, statutory)
        extendable = persons("departure_delay_extension_possible", period)
        extension = np.where(extendable, persons("departure_delay_extension_days", period), 0)
        has_delay = (statutory > 0) & ~persons("departure_delay_refusal_effective", period)
        return np.where(has_delay, granted + extension, 0)


class departure_delay_granted_until(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the departure delay as granted"
    documentation = (
        "Before any decision that ends it. Counted from the notification, which does not count "
        "itself; not franc, no rollover. NEVER where there is no delay."
    )

    @articles(
        {
            "2006-12-30": "L. 511-1, I",
            "2011-07-18": ("L. 511-1, II", "L. 511-3-1"),
            "2021-05-01": ("L. 612-1", "L. 251-3"),
        },
        doubt=(
            "No text says whether the delay is franc, or rolls over at the weekend. Reading "
            "chosen: neither, since it is no time limit of a procedure."
        ),
    )
    def formula_2006_12_30(persons, period):
        days = persons("departure_delay_days", period)
        last_day = last_day_in_days(persons("notification_day", period), days, franc=False)
        return np.where(days > 0, last_day, NEVER)


class departure_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the voluntary departure delay"
    documentation = (
        "The last day as granted, or the day on which a decision ending the delay was notified. "
        "NEVER where there is no delay."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period):
        return persons("departure_delay_granted_until", period)

    @articles(
        {
            "2011-07-18": ("L. 511-1, II", "L. 511-3-1"),
            "2021-05-01": ("L. 612-1", "L. 612-5", "L. 251-3"),
        }
    )
    def formula_2011_07_18(persons, period):
        return np.where(
            persons("departure_delay_withdrawn", period),
            persons("departure_delay_withdrawn_date", period),
            persons("departure_delay_granted_until", period),
        )
