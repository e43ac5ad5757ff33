"""First day of effective removal under the OQTF, when no recourse is filed, and its steps."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_hours
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import NotificationChannel
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class oqtf_enforcement_may_begin(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First day on which the enforcement of the OQTF may begin"
    documentation = (
        "After the departure delay; where there is none, or where it was ended, the day of that "
        "notification. House arrest and detention from then on; the removal itself may have to "
        "wait (`oqtf_enforceable_from`). NEVER where there is no OQTF."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period):
        return add_days(persons("departure_deadline", period), 1)

    @articles({"2011-07-18": ("L. 511-1, II", "L. 512-3", "L. 513-1"), "2021-05-01": "L. 722-3"})
    def formula_2011_07_18(persons, period):
        deadline = persons("departure_deadline", period)
        withdrawn = persons("departure_delay_withdrawn", period)
        after_delay = np.where(withdrawn, deadline, add_days(deadline, 1))
        oqtf = persons("oqtf_ground_available", period)
        at_once = oqtf & (persons("departure_delay_days", period) == 0)
        return np.where(at_once, persons("notification_day", period), after_delay)


class removal_must_wait(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The removal must wait for more than the departure delay"
    documentation = (
        "Until 2021-04-30 for 48 hours, where no delay was granted or it was ended; since then for "
        "the end of the time to appeal. Not where the rule is set aside in the territory."
    )

    @articles(
        {"2011-07-18": ("L. 512-3", "L. 513-1", "L. 514-1")},
        doubt=(
            "L. 512-3 gives the 48 hours « si aucun délai n'a été accordé ». A delay that was "
            "ended is read alike: the recourse then ends after 48 hours (R. 776-2 of the CJA), and "
            "L. 513-1 wants it unused."
        ),
    )
    def formula_2011_07_18(persons, period):
        oqtf = persons("oqtf_ground_available", period)
        no_delay = persons("departure_delay_days", period) == 0
        left_at_once = no_delay | persons("departure_delay_withdrawn", period)
        return oqtf & left_at_once & ~persons("special_appeal_delays_set_aside", period)

    @articles({"2021-05-01": "L. 722-7"})
    def formula_2021_05_01(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        return persons("oqtf_ground_available", period) & ~set_aside


class removal_wait_start_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the 48 hours before the removal run"
    documentation = (
        "The notification of the OQTF without delay, or of the end of the delay. NEVER where there "
        "is no such wait, or where the OQTF came by post: the hours run from a notification by "
        "administrative channel."
    )
    end = "2021-04-30"

    @articles({"2011-07-18": "L. 512-3"})
    def formula_2011_07_18(persons, period):
        withdrawn = persons("departure_delay_withdrawn", period)
        by_post = persons("notification_channel", period) == NotificationChannel.post
        notified = np.where(by_post, NEVER, persons("notification_day", period))
        start = np.where(withdrawn, persons("departure_delay_withdrawn_date", period), notified)
        return np.where(persons("removal_must_wait", period), start, NEVER)


class removal_wait_start_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of the day from which the 48 hours before the removal run"
    documentation = "-1 where the hour is not known: they then run from the next midnight."
    end = "2021-04-30"

    @articles({"2011-07-18": "L. 512-3"})
    def formula_2011_07_18(persons, period):
        return np.where(
            persons("departure_delay_withdrawn", period),
            persons("departure_delay_withdrawn_minute", period),
            persons("notification_minute", period),
        )


class removal_wait_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day for which the removal must wait"
    documentation = (
        "The end of the 48 hours; since 2021-05-01 the surely good end of the time to appeal, the "
        "earlier. NEVER where it need not wait, or where the wait never ends."
    )

    @articles({"2011-07-18": "L. 512-3"})
    def formula_2011_07_18(persons, period, parameters):
        end, _ = add_hours(
            persons("removal_wait_start_date", period),
            persons("removal_wait_start_minute", period),
            parameters(period).appeals.effects.wait_hours,
            persons("territory", period),
        )
        return end

    @articles({"2021-05-01": "L. 722-7"})
    def formula_2021_05_01(persons, period):
        waits = persons("removal_must_wait", period)
        return np.where(waits, persons("oqtf_appeal_deadline", period), NEVER)


class removal_wait_end_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of that day at which the wait ends"
    documentation = "-1 for the whole day, or where the hour is not known."

    @articles({"2011-07-18": "L. 512-3"})
    def formula_2011_07_18(persons, period, parameters):
        _, minute = add_hours(
            persons("removal_wait_start_date", period),
            persons("removal_wait_start_minute", period),
            parameters(period).appeals.effects.wait_hours,
            persons("territory", period),
        )
        return minute

    @articles({"2021-05-01": "L. 722-7"})
    def formula_2021_05_01(persons, period):
        waits = persons("removal_must_wait", period)
        return np.where(waits, persons("oqtf_appeal_deadline_minute", period), -1)


class consular_clear_day_end(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Clear day asked for by the consulate, overseas"
    documentation = (
        "One clear day after the notification, in which no removal takes place: from 2011-07-18 "
        "for an OQTF without departure delay, from 2021-05-01 for every OQTF; before, for the "
        "reconduite alone. NEVER where it does not apply."
    )

    @articles({"2011-07-18": ("L. 514-1", "L. 514-2"), "2016-03-09": "L. 514-1"})
    def formula_2011_07_18(persons, period, parameters):
        territories = parameters(period).overseas.enforcement.consular_clear_day
        there = is_one_of(persons("territory", period), territories)
        oqtf = persons("oqtf_ground_available", period)
        without_delay = oqtf & (persons("departure_delay_days", period) == 0)
        asked = persons("consular_delay_requested", period)
        clear_days = parameters(period).appeals.effects.consular_clear_days
        end = add_days(persons("notification_day", period), clear_days)
        return np.where(there & without_delay & asked, end, NEVER)

    @articles({"2021-05-01": ("L. 761-3", "L. 761-5", "L. 761-9", "L. 762-3", "L. 763-3")})
    def formula_2021_05_01(persons, period, parameters):
        territories = parameters(period).overseas.enforcement.consular_clear_day
        there = is_one_of(persons("territory", period), territories)
        asked = persons("consular_delay_requested", period)
        oqtf = persons("oqtf_ground_available", period)
        clear_days = parameters(period).appeals.effects.consular_clear_days
        end = add_days(persons("notification_day", period), clear_days)
        return np.where(oqtf & there & asked, end, NEVER)


class oqtf_enforceable_from(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First day of effective removal under the OQTF, when no recourse is filed"
    documentation = (
        "After the departure delay and, where none runs, 48 hours (2011); since 2021-05-01 after "
        "the time to appeal too. The earlier day where sourced readings differ, since the person "
        "may be removed from there on. A wait in hours known to the minute ends on that day itself "
        "(`oqtf_enforceable_from_minute`); where the hour is not known, the day after the last "
        "whole day, though the removal may come a day earlier. What holds back the removal for "
        "another reason (asylum, a recourse) is not counted. NEVER where there is no OQTF, or "
        "where the wait never ends."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period):
        return persons("oqtf_enforcement_may_begin", period)

    @articles(
        {
            "2011-07-18": ("L. 512-3", "L. 513-1", "L. 514-1"),
            "2021-05-01": ("L. 722-3", "L. 722-7", "L. 761-2", "L. 761-4", "L. 761-8"),
        },
        doubt=(
            "Until 2021-04-30, with a departure delay, L. 512-3 asks for its end alone, L. 513-1 "
            "also for the end of the time to appeal. Reading chosen: the end of the departure "
            "delay; `oqtf_enforceable_from_arguable` gives the other."
        ),
    )
    def formula_2011_07_18(persons, period):
        begin = persons("oqtf_enforcement_may_begin", period)
        wait_end = persons("removal_wait_end_date", period)
        whole_day = persons("removal_wait_end_minute", period) == -1
        after_wait = np.where(whole_day, add_days(wait_end, 1), wait_end)
        waits = persons("removal_must_wait", period)
        first = np.where(waits, np.maximum(begin, after_wait), begin)
        clear_day = persons("consular_clear_day_end", period)
        held_back = clear_day != NEVER
        return np.where(held_back, np.maximum(first, add_days(clear_day, 1)), first)


class oqtf_enforceable_from_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of that day after which the removal may take place"
    documentation = "Where the wait is in hours and ends on that very day; -1 for the whole day."

    @articles({"2011-07-18": "L. 512-3", "2021-05-01": "L. 722-7"})
    def formula_2011_07_18(persons, period):
        that_day = persons("oqtf_enforceable_from", period)
        ends_then = persons("removal_wait_end_date", period) == that_day
        return np.where(ends_then, persons("removal_wait_end_minute", period), -1)


class oqtf_enforceable_from_arguable(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First day of effective removal, in the later sourced reading"
    documentation = (
        "After the longer reading of the time to appeal, departure delay or not; the same day as "
        "`oqtf_enforceable_from` where nobody reads it otherwise."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period):
        return persons("oqtf_enforceable_from", period)

    @articles(
        {"2011-07-18": ("L. 512-3", "L. 513-1"), "2021-05-01": ("L. 722-3", "L. 722-7")},
        doubt=(
            "The readings are those of the time to appeal (`oqtf_appeal_deadline_arguable`), save "
            "the longer limits that follow from a faulty notification."
        ),
    )
    def formula_2011_07_18(persons, period):
        sure = persons("oqtf_enforceable_from", period)
        longer = persons("oqtf_appeal_longer_reading_deadline", period)
        after_longer = np.maximum(sure, add_days(longer, 1))
        set_aside = persons("special_appeal_delays_set_aside", period)
        return np.where(set_aside | (longer == NEVER), sure, after_longer)
