"""When the time of the court starts, and when it ends."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.deadlines import court_ruling_end
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RulingProcedure, RulingStart
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import is_one_of


class oqtf_ruling_start(Variable):
    value_type = Enum
    possible_values = RulingStart
    default_value = RulingStart.none
    entity = Person
    definition_period = DAY
    label = "What starts the time of the court that rules on the OQTF"

    @articles({"2006-12-30": "L. 512-1"})
    def formula_2006_12_30(persons, period):
        procedure = persons("oqtf_ruling_procedure", period)
        restraint_notified = procedure == RulingProcedure.restraint_during_case
        return first_met(
            (procedure == RulingProcedure.none, RulingStart.none),
            (restraint_notified, RulingStart.restraint_notified),
            otherwise=RulingStart.seizure,
        )

    @articles(
        {
            "2019-01-01": "L. 512-1",
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-9", "L. 614-15"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2", "L. 921-3", "L. 921-4", "R. 921-4"),
        }
    )
    def formula_2019_01_01(persons, period):
        procedure = persons("oqtf_ruling_procedure", period)
        during_case = (
            RulingProcedure.restraint_during_case.name,
            RulingProcedure.house_arrest_or_prison_during_case.name,
        )
        return first_met(
            (procedure == RulingProcedure.none, RulingStart.none),
            (is_one_of(procedure, during_case), RulingStart.restraint_notified),
            (procedure == RulingProcedure.restraint, RulingStart.appeal_deadline),
            (procedure == RulingProcedure.release_likely, RulingStart.release_notified),
            otherwise=RulingStart.seizure,
        )


class oqtf_ruling_start_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which the time of the court runs"
    documentation = (
        "NEVER where it is not known, or where the recourse is not filed and starts the time. The "
        "end of the time to appeal is known before any recourse: whoever files will be judged "
        "from there."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-9", "L. 614-15"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2", "L. 921-3", "L. 921-4", "R. 921-4"),
        }
    )
    def formula_2006_12_30(persons, period):
        start = persons("oqtf_ruling_start", period)
        return np.select(
            [
                start == RulingStart.seizure,
                start == RulingStart.restraint_notified,
                start == RulingStart.release_notified,
                start == RulingStart.appeal_deadline,
            ],
            [
                persons("appeal_filing_date", period),
                persons("court_informed_of_restraint_date", period),
                persons("court_informed_of_release_date", period),
                persons("oqtf_appeal_deadline", period),
            ],
            default=NEVER,
        )


class oqtf_ruling_start_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of the day from which the hours of the court run"
    documentation = "-1 where the hour is not known: the hours then start at the next midnight."

    @articles(
        {
            "2006-12-30": ("L. 512-1", "CJA R. 776-9"),
            "2011-07-18": "L. 512-1",
            "2021-05-01": "L. 614-9",
            "2024-07-15": ("L. 911-1", "L. 921-2", "L. 921-4"),
        }
    )
    def formula_2006_12_30(persons, period):
        start = persons("oqtf_ruling_start", period)
        return np.select(
            [
                start == RulingStart.seizure,
                start == RulingStart.restraint_notified,
                start == RulingStart.appeal_deadline,
            ],
            [
                persons("appeal_filing_minute", period),
                persons("court_informed_of_restraint_minute", period),
                persons("oqtf_appeal_deadline_minute", period),
            ],
            default=-1,
        )


class oqtf_ruling_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the time set for the court to rule on the OQTF"
    documentation = (
        "No sanction goes with it. NEVER where no time is set, or where its start is not known."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-9", "L. 614-15"),
            "2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2", "L. 921-3", "L. 921-4"),
        },
        doubt=(
            "No text or ruling found says whether the days, weeks and months of the court are "
            "franc, or roll over. Reading chosen: neither, the earlier day."
        ),
    )
    def formula_2006_12_30(persons, period, parameters):
        end, _ = court_ruling_end(
            persons("oqtf_ruling_period", period),
            (
                persons("oqtf_ruling_start_date", period),
                persons("oqtf_ruling_start_minute", period),
            ),
            persons("territory", period),
            parameters(period).appeals.ruling.periods,
        )
        return end


class oqtf_ruling_deadline_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of that day at which the time of the court ends"
    documentation = "For a time in hours whose start is known to the minute; -1 for the whole day."

    @articles(
        {
            "2006-12-30": ("L. 512-1", "CJA R. 776-9"),
            "2011-07-18": "L. 512-1",
            "2021-05-01": "L. 614-9",
            "2024-07-15": ("L. 911-1", "L. 921-2", "L. 921-4"),
        }
    )
    def formula_2006_12_30(persons, period, parameters):
        _, minute = court_ruling_end(
            persons("oqtf_ruling_period", period),
            (
                persons("oqtf_ruling_start_date", period),
                persons("oqtf_ruling_start_minute", period),
            ),
            persons("territory", period),
            parameters(period).appeals.ruling.periods,
        )
        return minute
