"""A new detention for the execution of the same measure."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_hours
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class new_detention_possible_from(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First day on which a new detention for the same measure is surely lawful"
    documentation = (
        "The day after the seven days that follow the end of the previous detention; at once where "
        "the person had evaded it (from 2016-11-01); 48 hours after its end where a circumstance "
        "is new (from 2024-01-28), that day from `new_detention_possible_from_minute` on. NEVER "
        "where there was no previous detention."
    )

    @articles(
        {"2006-07-26": "L. 551-1"},
        doubt=(
            "The case of a new placement (5°, then 8°) speaks of the placements of the cases "
            "before it; in the text of 2006 that of the OQTF comes after. Read alike for the OQTF. "
            "Decision 97-389 DC allows one new placement only; this is not coded."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        days = parameters(period).restraint.detention.new_placement.days
        return add_days(persons("previous_detention_end_date", period), days + 1)

    @articles(
        {"2016-11-01": "L. 551-1", "2021-05-01": "L. 741-7"},
        doubt=(
            "Whether the seven days run from minute to minute or by whole days is not said. "
            "Reading chosen: whole days, the day of the end not counted: the later day."
        ),
    )
    def formula_2016_11_01(persons, period, parameters):
        days = parameters(period).restraint.detention.new_placement.days
        ended = persons("previous_detention_end_date", period)
        evaded = persons("previous_detention_ended_by_evasion", period)
        return np.where(evaded, ended, add_days(ended, days + 1))

    @articles(
        {"2024-01-28": "L. 741-7"},
        doubt=(
            "Whether the seven days run from minute to minute or by whole days is not said. "
            "Reading chosen: whole days, the day of the end not counted: the later day. Since "
            "decision 2025-1172 QPC of 16 October 2025 the judge must also check that the new "
            "detention does not exceed what is strictly necessary."
        ),
    )
    def formula_2024_01_28(persons, period, parameters):
        delays = parameters(period).restraint.detention.new_placement
        ended = persons("previous_detention_end_date", period)
        evaded = persons("previous_detention_ended_by_evasion", period)
        hours_end, minute = add_hours(
            ended,
            persons("previous_detention_end_minute", period),
            delays.hours_after_new_circumstance,
            persons("territory", period),
        )
        after_hours = np.where(minute >= 0, hours_end, add_days(hours_end, 1))
        new_circumstance = persons("new_circumstance_since_detention", period)
        counts = new_circumstance & ~persons("former_wording_kept", period)
        return np.select(
            [evaded, counts],
            [ended, after_hours],
            default=add_days(ended, delays.days + 1),
        )

    @articles(
        {"2026-11-01": "L. 741-7"},
        doubt=(
            "Decision 2025-1172 QPC repeals L. 741-7 from 2026-11-01; no text in its place was "
            "found. Reading chosen: no new detention is surely lawful after that day, but for the "
            "evasion of the previous one."
        ),
    )
    def formula_2026_11_01(persons, period):
        ended = persons("previous_detention_end_date", period)
        return np.where(persons("previous_detention_ended_by_evasion", period), ended, NEVER)


class new_detention_possible_from_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    end = "2026-10-31"
    label = "Minute of the day from which a new detention for the same measure is lawful"
    documentation = (
        "After 48 hours from a known hour. -1: the whole day, or the hour of the end is not known."
    )

    @articles({"2024-01-28": "L. 741-7"})
    def formula_2024_01_28(persons, period, parameters):
        _, minute = add_hours(
            persons("previous_detention_end_date", period),
            persons("previous_detention_end_minute", period),
            parameters(period).restraint.detention.new_placement.hours_after_new_circumstance,
            persons("territory", period),
        )
        evaded = persons("previous_detention_ended_by_evasion", period)
        new_circumstance = persons("new_circumstance_since_detention", period)
        by_hours = new_circumstance & ~evaded & ~persons("former_wording_kept", period)
        return np.where(by_hours, minute, -1)


class new_detention_too_early(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The new detention for the same measure comes too early"
    documentation = (
        "Decided before the first day on which it is surely lawful; the hour of the decision is "
        "not weighed. False where there was no previous detention."
    )

    @articles({"2006-07-26": "L. 551-1", "2021-05-01": "L. 741-7"})
    def formula_2006_07_26(persons, period):
        known = persons("previous_detention_end_date", period) != NEVER
        early = persons("restraint_day", period) < persons("new_detention_possible_from", period)
        return known & early
