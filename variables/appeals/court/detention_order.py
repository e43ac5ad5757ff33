"""Time set for the judge who rules on the detention order itself (placement en rétention)."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.deadlines import court_ruling_end
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RulingPeriod, RulingStart
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import is_one_of


class detention_order_ruling_period(Variable):
    value_type = Enum
    possible_values = RulingPeriod
    default_value = RulingPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time set for the judge to rule on the detention order"
    documentation = (
        "The administrative court until 2016-10-31, the judicial judge since, overseas too. Of a "
        "recourse supposed filed; `none` where no detention order was notified."
    )

    @articles({"2011-07-18": ("L. 512-1, III", "L. 514-1")})
    def formula_2011_07_18(persons, period):
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, RulingPeriod.none),
            (persons("special_appeal_delays_set_aside", period), RulingPeriod.none),
            otherwise=RulingPeriod.hours_72,
        )

    @articles({"2016-11-01": ("L. 512-1, III", "L. 552-1", "R. 552-10", "R. 552-10-1")})
    def formula_2016_11_01(persons, period):
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, RulingPeriod.none),
            otherwise=RulingPeriod.hours_24,
        )

    @articles(
        {
            "2019-01-01": ("L. 512-1, III", "L. 552-1", "R. 552-10", "R. 552-10-1"),
            "2021-05-01": ("L. 741-10", "L. 743-4", "L. 761-8, 7°"),
        }
    )
    def formula_2019_01_01(persons, period, parameters):
        sooner = parameters(period).overseas.detention.judge_rules_in_24_hours
        return first_met(
            (persons("detention_order_notification_date", period) == NEVER, RulingPeriod.none),
            (is_one_of(persons("territory", period), sooner), RulingPeriod.hours_24),
            otherwise=RulingPeriod.hours_48,
        )


class detention_order_ruling_start(Variable):
    value_type = Enum
    possible_values = RulingStart
    default_value = RulingStart.none
    entity = Person
    definition_period = DAY
    label = "What starts the time of the judge who rules on the detention order"
    documentation = (
        "The seizure; from 2024-07-15 on the end of the time to contest the order, but in Mayotte "
        "and where the territory keeps the former wording. A request for extension has its own "
        "time, from its own seizure."
    )

    @articles(
        {
            "2011-07-18": "L. 512-1, III",
            "2016-11-01": ("L. 512-1, III", "L. 552-1"),
            "2021-05-01": "L. 743-4",
        }
    )
    def formula_2011_07_18(persons, period):
        no_time = persons("detention_order_ruling_period", period) == RulingPeriod.none
        return first_met((no_time, RulingStart.none), otherwise=RulingStart.seizure)

    @articles({"2024-07-15": ("L. 741-10", "L. 743-4", "L. 761-8, 7°", "L. 762-1", "L. 763-1")})
    def formula_2024_07_15(persons, period, parameters):
        own_text = parameters(period).overseas.detention.judge_rules_in_24_hours
        from_seizure = is_one_of(persons("territory", period), own_text)
        return first_met(
            (
                persons("detention_order_ruling_period", period) == RulingPeriod.none,
                RulingStart.none,
            ),
            (from_seizure | persons("former_wording_kept", period), RulingStart.seizure),
            otherwise=RulingStart.appeal_deadline,
        )


class detention_order_ruling_start_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the time of that judge runs"
    documentation = (
        "NEVER where it is not known. The end of the time to contest is known before any recourse."
    )

    @articles(
        {
            "2011-07-18": "L. 512-1, III",
            "2016-11-01": ("L. 512-1, III", "L. 552-1"),
            "2021-05-01": ("L. 741-10", "L. 743-4"),
        }
    )
    def formula_2011_07_18(persons, period):
        start = persons("detention_order_ruling_start", period)
        return np.select(
            [start == RulingStart.seizure, start == RulingStart.appeal_deadline],
            [
                persons("detention_order_appeal_filing_date", period),
                persons("detention_order_appeal_deadline", period),
            ],
            default=NEVER,
        )


class detention_order_ruling_start_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of the day from which the time of that judge runs"
    documentation = (
        "-1 where the hour is not known, or where the time to contest ends with its last day: the "
        "hours then start at the next midnight."
    )

    @articles(
        {
            "2011-07-18": "L. 512-1, III",
            "2016-11-01": ("L. 512-1, III", "L. 552-1"),
            "2021-05-01": ("L. 741-10", "L. 743-4"),
        }
    )
    def formula_2011_07_18(persons, period):
        seizure = persons("detention_order_ruling_start", period) == RulingStart.seizure
        return np.where(seizure, persons("detention_order_appeal_filing_minute", period), -1)


class detention_order_ruling_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the time set for the judge to rule on the detention order"
    documentation = "NEVER where no time is set, or where its start is not known."

    @articles(
        {
            "2011-07-18": "L. 512-1, III",
            "2016-11-01": ("L. 512-1, III", "L. 552-1"),
            "2021-05-01": ("L. 741-10", "L. 743-4"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        end, _ = court_ruling_end(
            persons("detention_order_ruling_period", period),
            (
                persons("detention_order_ruling_start_date", period),
                persons("detention_order_ruling_start_minute", period),
            ),
            persons("territory", period),
            parameters(period).appeals.ruling.periods,
        )
        return end


class detention_order_ruling_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of that day at which the time of that judge ends"
    documentation = "-1 for the whole day, or where the hour is not known."

    @articles(
        {
            "2011-07-18": "L. 512-1, III",
            "2016-11-01": ("L. 512-1, III", "L. 552-1"),
            "2021-05-01": ("L. 741-10", "L. 743-4"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        _, minute = court_ruling_end(
            persons("detention_order_ruling_period", period),
            (
                persons("detention_order_ruling_start_date", period),
                persons("detention_order_ruling_start_minute", period),
            ),
            persons("territory", period),
            parameters(period).appeals.ruling.periods,
        )
        return minute
