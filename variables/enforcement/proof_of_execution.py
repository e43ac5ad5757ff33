"""The day on which the OQTF was executed, proved or presumed: R. 511-4, then R. 711-1, R. 711-2."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import first_known


class oqtf_exit_stamp_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day of the exit stamp that makes the OQTF executed"
    documentation = (
        "Until 2018-12-31 the stamp of a French border post, for an OQTF with a ban on return; "
        "then that of any external border of the Schengen area, and overseas that of the "
        "administration, for every OQTF. The earlier where there are two. NEVER where none counts."
    )

    @articles({"2011-07-18": "R. 511-4"})
    def formula_2011_07_18(persons, period):
        french = ~persons("exit_stamp_of_another_state", period)
        counts = persons("irtf_ordered", period) & french
        return np.where(counts, persons("exit_stamp_date", period), NEVER)

    @articles({"2019-01-01": "R. 511-4", "2021-05-01": ("R. 711-1, 1°", "R. 711-1, 2°")})
    def formula_2019_01_01(persons, period):
        schengen = persons("exit_stamp_date", period)
        overseas = persons("overseas_exit_stamp_date", period)
        stamped = np.minimum(schengen, overseas)
        return np.where(persons("oqtf_ground_available", period), stamped, NEVER)


class oqtf_presence_abroad_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "First day on which the presence abroad proves that the OQTF was executed"
    documentation = (
        "Presentation in person to the French consulate or to the OFII in the country of "
        "destination, unless the contrary is proved, or any other proof. Until 2018-12-31 for an "
        "OQTF with a ban on return."
    )

    @articles(
        {"2011-07-18": "R. 511-4"},
        doubt=(
            "Until 2018-12-31 the text gives no day to the departure so proved. Reading chosen: "
            "the day of the presence abroad, by which the person has surely left."
        ),
    )
    def formula_2011_07_18(persons, period):
        rebutted = persons("consulate_presentation_rebutted", period)
        presented = np.where(rebutted, NEVER, persons("consulate_presentation_date", period))
        first = np.minimum(presented, persons("presence_abroad_proved_date", period))
        return np.where(persons("irtf_ordered", period), first, NEVER)

    @articles(
        {"2019-01-01": "R. 511-4", "2021-05-01": "R. 711-2"},
        doubt=(
            "The presumed day is written for the presentation alone. Reading chosen: the same for "
            "any other proof of the presence abroad, by which the person has surely left."
        ),
    )
    def formula_2019_01_01(persons, period):
        rebutted = persons("consulate_presentation_rebutted", period)
        presented = np.where(rebutted, NEVER, persons("consulate_presentation_date", period))
        first = np.minimum(presented, persons("presence_abroad_proved_date", period))
        return np.where(persons("oqtf_ground_available", period), first, NEVER)


class oqtf_deemed_executed_on(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the OQTF is deemed executed, from its proofs"
    documentation = (
        "The day of the exit stamp; where there is none, the first day of presence abroad that is "
        "proved. NEVER without a proof; no such rule before 2011-07-18."
    )

    @articles({"2011-07-18": "R. 511-4", "2021-05-01": ("R. 711-1", "R. 711-2")})
    def formula_2011_07_18(persons, period):
        return first_known(
            persons("oqtf_exit_stamp_day", period),
            lambda: persons("oqtf_presence_abroad_day", period),
        )


class oqtf_execution_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the OQTF was executed"
    documentation = (
        "The day of effective departure, where it is given; else, from 2011-07-18, the day on "
        "which the OQTF is deemed executed."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period):
        return persons("oqtf_executed_on", period)

    @articles(
        {
            "2011-07-18": ("L. 511-1", "R. 511-4"),
            "2021-05-01": ("L. 711-1", "R. 711-1", "R. 711-2"),
        }
    )
    def formula_2011_07_18(persons, period):
        return first_known(
            persons("oqtf_executed_on", period),
            lambda: persons("oqtf_deemed_executed_on", period),
        )
