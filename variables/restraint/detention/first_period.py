"""First period of the detention, on the decision of the prefect."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days, add_hours
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of
from openfisca_oqtf.wordings import in_wording_of_territory


class detention_first_period_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "First period of the detention, where it is counted in days"
    documentation = (
        "Five days from 2011-07-18, four from 2024-07-15 to 2025-11-10, five in Mayotte since "
        "2017-03-02; 0 where it is counted in hours."
    )

    @articles({"2006-07-26": ("L. 551-1", "L. 552-1")})
    def formula_2006_07_26(persons, period, parameters):
        days = parameters(period).restraint.detention.first_period.days
        return persons.filled_array(days, dtype=np.int32)

    @articles(
        {
            "2017-03-02": ("L. 551-1", "L. 552-1"),
            "2021-05-01": ("L. 741-1", "L. 742-1", "L. 761-8, 5°"),
        }
    )
    def formula_2017_03_02(persons, period, parameters):
        adapted = parameters(period).overseas.detention.first_period.territories
        own_days = parameters(period).overseas.detention.first_period.days
        days = in_wording_of_territory(
            persons, period, parameters, lambda law: law.restraint.detention.first_period.days
        )
        return np.where(is_one_of(persons("territory", period), adapted), own_days, days)


class detention_first_period_hours(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "First period of the detention, where it is counted in hours"
    documentation = (
        "48 until 2011-07-17 and from 2016-11-01, 96 from 2025-11-11; 0 where it is counted in "
        "days."
    )

    @articles(
        {
            "2006-07-26": ("L. 551-1", "L. 552-1"),
            "2021-05-01": ("L. 741-1", "L. 742-1", "L. 761-8, 5°"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        hours = in_wording_of_territory(
            persons, period, parameters, lambda law: law.restraint.detention.first_period.hours
        )
        in_days = persons("detention_first_period_days", period) > 0
        return np.where(in_days, 0, hours)


class detention_first_period_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the first period of the detention ends"
    documentation = (
        "In days: the day of the notification counts, the last one ends at midnight, without "
        "rollover (Cass., avis, 7 January 2025, no 24-70.008). In hours: that of the minute when "
        "they have elapsed, or the last whole day where the hour of the start is not known."
    )

    @articles(
        {
            "2006-07-26": ("L. 551-1", "L. 552-1"),
            "2021-05-01": ("L. 741-1", "L. 742-1", "L. 761-8, 5°"),
        },
        doubt=(
            "The opinion of 2025 speaks of the four days of 2024; the five days of 2011 and of "
            "Mayotte are counted alike."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        start = persons("detention_start_date", period)
        minute = persons("detention_start_minute", period)
        territory = persons("territory", period)
        days = persons("detention_first_period_days", period)
        end_of_hours = in_wording_of_territory(
            persons,
            period,
            parameters,
            lambda law: add_hours(
                start, minute, law.restraint.detention.first_period.hours, territory
            )[0],
        )
        return np.where(days > 0, add_days(start, days - 1), end_of_hours)


class detention_first_period_end_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of the day on which the first period of the detention ends"
    documentation = "-1 for a period in days (midnight), or where the hour is not known."

    @articles(
        {
            "2006-07-26": ("L. 551-1", "L. 552-1"),
            "2021-05-01": ("L. 741-1", "L. 742-1", "L. 761-8, 5°"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        start = persons("detention_start_date", period)
        minute = persons("detention_start_minute", period)
        territory = persons("territory", period)
        end_minute = in_wording_of_territory(
            persons,
            period,
            parameters,
            lambda law: add_hours(
                start, minute, law.restraint.detention.first_period.hours, territory
            )[1],
        )
        return np.where(persons("detention_first_period_days", period) > 0, -1, end_minute)
