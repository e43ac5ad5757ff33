"""From when the ban on return has effect, and when it ends."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_notification_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the ban on return was notified"
    documentation = (
        "The day given for the ban, else the day of the decision that orders it; else the day of "
        "the OQTF, save for a ban ordered later for an overstayed delay. NEVER where there is no "
        "ban, or its notification is not known."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-6", "R. 613-3")})
    def formula_2011_07_18(persons, period):
        notified_on = persons("irtf_notification_date", period)
        ordered_on = persons("irtf_decision_date", period)
        with_oqtf = np.where(
            persons("irtf_ordered_for_overstay", period), NEVER, persons("notification_day", period)
        )
        day = np.where(ordered_on != NEVER, ordered_on, with_oqtf)
        day = np.where(notified_on != NEVER, notified_on, day)
        return np.where(persons("irtf_ordered", period), day, NEVER)


class irtf_start_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the length of the ban on return is counted"
    documentation = (
        "The notification until 2018-12-31, the execution of the OQTF from 2019-01-01 on; NEVER "
        "while it is not known, or where no ban was ordered."
    )

    @articles(
        {"2011-07-18": "L. 511-1"},
        doubt=(
            "The ban with a departure delay: the text of 2011 counts two years from the "
            "notification although the ban takes effect at the end of the delay only (some count "
            "from there); that of 2016 is silent; the consolidated code counts from the execution "
            "since 2018-09-12, decree 2018-1159 brings that rule into force on 2019-01-01 only. "
            "Reading chosen: the notification, for every ban, until 2018-12-31."
        ),
    )
    def formula_2011_07_18(persons, period):
        return persons("irtf_notification_day", period)

    @articles(
        {"2019-01-01": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-7", "L. 612-8", "R. 613-6")}
    )
    def formula_2019_01_01(persons, period):
        executed_on = persons("oqtf_execution_day", period)
        return np.where(persons("irtf_ordered", period), executed_on, NEVER)


class irtf_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "End of the ban on return"
    documentation = (
        "The same day number, so many months after the start: length ordered and prolongations. "
        "24 months from 3 January 2024 end on 3 January 2026. NEVER while the start is not known."
    )

    @articles(
        {
            "2011-07-18": "L. 511-1",
            "2021-05-01": ("L. 612-6", "L. 612-7", "L. 612-8", "L. 612-11"),
        }
    )
    def formula_2011_07_18(persons, period):
        return add_months(persons("irtf_start_date", period), persons("irtf_total_months", period))


class irtf_effect_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the ban on return has effect"
    documentation = (
        "Until 2016-10-31 the ban that comes with a departure delay takes effect at the end of "
        "the delay: on the day after its last day. Any other has effect from the day from which "
        "its length is counted. NEVER where that day is not known."
    )

    @articles({"2011-07-18": "L. 511-1"})
    def formula_2011_07_18(persons, period):
        at_once = persons("departure_delay_refused", period) | persons(
            "irtf_ordered_for_overstay", period
        )
        after_delay = add_days(persons("departure_deadline", period), 1)
        day = np.where(at_once, persons("irtf_notification_day", period), after_delay)
        return np.where(persons("irtf_ordered", period), day, NEVER)

    @articles({"2016-11-01": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-7", "L. 612-8")})
    def formula_2016_11_01(persons, period):
        return persons("irtf_start_date", period)
