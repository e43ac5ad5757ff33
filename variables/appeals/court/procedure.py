"""Procedure under which the administrative court rules on the recourse against the OQTF."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Custody, RulingProcedure
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import is_one_of


class custody_at_seizure(Variable):
    value_type = Enum
    possible_values = Custody
    default_value = Custody.free
    entity = Person
    definition_period = DAY
    label = "Liberty when the court is seised"
    documentation = (
        "The restraint ordered after the notification, where it came before the recourse; else the "
        "situation at the notification."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2021-05-01": ("L. 614-3", "L. 614-7"),
            "2024-07-15": ("L. 911-1", "R. 921-1", "R. 921-2"),
        }
    )
    def formula_2006_12_30(persons, period):
        later = persons("custody_after_notification", period)
        before_case = (later != Custody.free) & ~persons("restraint_during_case", period)
        at_notification = persons("custody", period)
        return EnumArray(np.where(before_case, later, at_notification).astype(np.int16), Custody)


class restraint_ordered_during_case(Variable):
    value_type = Enum
    possible_values = Custody
    default_value = Custody.free
    entity = Person
    definition_period = DAY
    label = "Restraint ordered while the court is seised"
    documentation = (
        "As `custody_after_notification` says. Where it does not say which: detention, or house "
        "arrest for a person already in detention. `free` where there is none."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2021-05-01": ("L. 614-3", "L. 614-7"),
            "2024-07-15": ("L. 911-1", "L. 921-3", "L. 921-4", "R. 921-4"),
        }
    )
    def formula_2006_12_30(persons, period):
        stated = persons("custody_after_notification", period)
        detained = persons("custody", period) == Custody.detention
        likely = np.where(detained, Custody.house_arrest.index, Custody.detention.index)
        kind = np.where(stated == Custody.free, likely, stated)
        during = persons("restraint_during_case", period)
        return EnumArray(np.where(during, kind, Custody.free.index).astype(np.int16), Custody)


class oqtf_ruling_procedure(Variable):
    value_type = Enum
    possible_values = RulingProcedure
    default_value = RulingProcedure.none
    entity = Person
    definition_period = DAY
    label = "Procedure of the court that rules on the recourse against the OQTF"
    documentation = (
        "Of the case as it stands: the restraint ordered during the case counts. `none` where the "
        "special rules are set aside in the territory."
    )

    @articles(
        {"2006-12-30": ("L. 512-1", "CJA R. 775-1")},
        doubt=(
            "L. 512-1 speaks of a detention that comes before the ruling; a person already "
            "detained when the court is seised is read to be in the same case."
        ),
    )
    def formula_2006_12_30(persons, period):
        detained = (persons("custody_at_seizure", period) == Custody.detention) | (
            persons("restraint_ordered_during_case", period) == Custody.detention
        )
        set_aside = persons("special_appeal_delays_set_aside", period)
        return first_met(
            (~persons("oqtf_ground_available", period) | set_aside, RulingProcedure.none),
            (detained, RulingProcedure.restraint_during_case),
            otherwise=RulingProcedure.panel,
        )

    @articles({"2011-07-18": ("L. 512-1", "CJA R. 776-10", "CJA R. 776-14")})
    def formula_2011_07_18(persons, period):
        restraints = (Custody.house_arrest.name, Custody.detention.name)
        set_aside = persons("special_appeal_delays_set_aside", period)
        return first_met(
            (~persons("oqtf_ground_available", period) | set_aside, RulingProcedure.none),
            (
                is_one_of(persons("restraint_ordered_during_case", period), restraints),
                RulingProcedure.restraint_during_case,
            ),
            (
                is_one_of(persons("custody_at_seizure", period), restraints),
                RulingProcedure.restraint,
            ),
            otherwise=RulingProcedure.panel,
        )

    @articles({"2016-11-01": ("L. 512-1", "CJA R. 776-10", "CJA R. 776-13-1", "CJA R. 776-14")})
    def formula_2016_11_01(persons, period, parameters):
        restraints = (Custody.house_arrest.name, Custody.detention.name)
        grounds = parameters(period).appeals.oqtf.fifteen_days_grounds
        custody = persons("custody_at_seizure", period)
        during_case = persons("restraint_ordered_during_case", period)
        set_aside = persons("special_appeal_delays_set_aside", period)
        return first_met(
            (~persons("oqtf_ground_available", period) | set_aside, RulingProcedure.none),
            (is_one_of(during_case, restraints), RulingProcedure.restraint_during_case),
            (is_one_of(custody, restraints), RulingProcedure.restraint),
            (
                (custody == Custody.prison) | (during_case == Custody.prison),
                RulingProcedure.prison,
            ),
            (
                is_one_of(persons("oqtf_ground", period), grounds),
                RulingProcedure.single_judge_by_ground,
            ),
            otherwise=RulingProcedure.panel,
        )

    @articles(
        {
            "2019-01-01": ("L. 512-1", "CJA R. 776-10", "CJA R. 776-13-1", "CJA R. 776-14"),
            "2021-05-01": (
                *("L. 614-3", "L. 614-4", "L. 614-5", "L. 614-6", "L. 614-9", "L. 614-15"),
                "L. 251-7",
            ),
        }
    )
    def formula_2019_01_01(persons, period, parameters):
        restraints = (Custody.house_arrest.name, Custody.detention.name)
        grounds = parameters(period).appeals.oqtf.fifteen_days_grounds
        custody = persons("custody_at_seizure", period)
        during_case = persons("restraint_ordered_during_case", period)
        in_prison = (custody == Custody.prison) | (during_case == Custody.prison)
        set_aside = persons("special_appeal_delays_set_aside", period)
        return first_met(
            (~persons("oqtf_ground_available", period) | set_aside, RulingProcedure.none),
            (is_one_of(during_case, restraints), RulingProcedure.restraint_during_case),
            (is_one_of(custody, restraints), RulingProcedure.restraint),
            (
                in_prison & persons("release_likely_before_ruling", period),
                RulingProcedure.release_likely,
            ),
            (
                is_one_of(persons("oqtf_ground", period), grounds),
                RulingProcedure.single_judge_by_ground,
            ),
            otherwise=RulingProcedure.panel,
        )

    @articles(
        {
            "2024-07-15": (
                *("L. 614-1", "L. 614-2", "L. 614-3", "L. 251-7", "L. 911-1"),
                *("L. 921-1", "L. 921-2", "L. 921-3", "L. 921-4", "R. 921-4"),
            )
        },
        doubt=(
            "House arrest ordered for a prisoner during the case, or prison for a person under "
            "house arrest: no text; the recourse stays in the procedure of L. 921-1, from its "
            "filing. Prison for a person in detention: no text either, the procedure of L. 921-2 "
            "goes on."
        ),
    )
    def formula_2024_07_15(persons, period):
        short = (Custody.house_arrest.name, Custody.prison.name)
        custody = persons("custody_at_seizure", period)
        during_case = persons("restraint_ordered_during_case", period)
        was_free, was_detained = custody == Custody.free, custody == Custody.detention
        put_in_detention = (during_case == Custody.detention) & ~was_detained
        put_under_house_arrest = (during_case == Custody.house_arrest) & (was_free | was_detained)
        put_in_prison = (during_case == Custody.prison) & was_free
        set_aside = persons("special_appeal_delays_set_aside", period)
        return first_met(
            (~persons("oqtf_ground_available", period) | set_aside, RulingProcedure.none),
            (put_in_detention, RulingProcedure.restraint_during_case),
            (
                put_under_house_arrest | put_in_prison,
                RulingProcedure.house_arrest_or_prison_during_case,
            ),
            (was_detained, RulingProcedure.restraint),
            (is_one_of(custody, short), RulingProcedure.house_arrest_or_prison),
            otherwise=RulingProcedure.panel,
        )
