"""Time set for the administrative court to rule on the recourse against the OQTF."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RulingPeriod, RulingProcedure
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import is_one_of


class oqtf_ruling_period(Variable):
    value_type = Enum
    possible_values = RulingPeriod
    default_value = RulingPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time set for the court to rule on the recourse against the OQTF"
    documentation = (
        "No sanction goes with it. Of a recourse supposed filed. `none` where there is no OQTF, or "
        "where the special rules are set aside in the territory."
    )

    @articles(
        {"2006-12-30": "L. 512-1"},
        doubt=(
            "L. 512-1 names the refusals and withdrawals of permits with an OQTF; the autonomous "
            "OQTF of an EU national is not named. Reading chosen: the same time."
        ),
    )
    def formula_2006_12_30(persons, period):
        procedure = persons("oqtf_ruling_procedure", period)
        return first_met(
            (procedure == RulingProcedure.panel, RulingPeriod.months_3),
            (procedure == RulingProcedure.restraint_during_case, RulingPeriod.hours_72),
            otherwise=RulingPeriod.none,
        )

    @articles({"2011-07-18": ("L. 512-1", "CJA R. 776-13")})
    def formula_2011_07_18(persons, period):
        procedure = persons("oqtf_ruling_procedure", period)
        hours = (RulingProcedure.restraint.name, RulingProcedure.restraint_during_case.name)
        return first_met(
            (procedure == RulingProcedure.panel, RulingPeriod.months_3),
            (is_one_of(procedure, hours), RulingPeriod.hours_72),
            otherwise=RulingPeriod.none,
        )

    @articles({"2016-11-01": ("L. 512-1", "CJA R. 776-13", "CJA R. 776-13-3")})
    def formula_2016_11_01(persons, period):
        procedure = persons("oqtf_ruling_procedure", period)
        hours = (
            RulingProcedure.restraint.name,
            RulingProcedure.restraint_during_case.name,
            RulingProcedure.prison.name,
        )
        return first_met(
            (procedure == RulingProcedure.panel, RulingPeriod.months_3),
            (procedure == RulingProcedure.single_judge_by_ground, RulingPeriod.weeks_6),
            (is_one_of(procedure, hours), RulingPeriod.hours_72),
            otherwise=RulingPeriod.none,
        )

    @articles(
        {"2018-06-02": ("L. 512-1", "CJA R. 776-13", "CJA R. 776-13-3")},
        doubt=(
            "Prison from 2018-06-02 to 2018-12-31: the Constitutional Council struck « et dans les "
            "délais » from IV of L. 512-1 (2018-709 QPC), which keeps the procedure of III alone. "
            "Reading chosen: the time of I or I bis, by the ground; the other is 72 hours, as part "
            "of the procedure of III."
        ),
    )
    def formula_2018_06_02(persons, period, parameters):
        procedure = persons("oqtf_ruling_procedure", period)
        hours = (RulingProcedure.restraint.name, RulingProcedure.restraint_during_case.name)
        grounds = parameters(period).appeals.oqtf.fifteen_days_grounds
        by_ground = is_one_of(persons("oqtf_ground", period), grounds)
        in_prison = procedure == RulingProcedure.prison
        return first_met(
            (
                (procedure == RulingProcedure.panel) | (in_prison & ~by_ground),
                RulingPeriod.months_3,
            ),
            (
                (procedure == RulingProcedure.single_judge_by_ground) | in_prison,
                RulingPeriod.weeks_6,
            ),
            (is_one_of(procedure, hours), RulingPeriod.hours_72),
            otherwise=RulingPeriod.none,
        )

    @articles(
        {
            "2019-01-01": ("L. 512-1", "CJA R. 776-13", "CJA R. 776-13-3"),
            "2021-05-01": ("L. 614-4", "L. 614-5", "L. 614-6", "L. 614-9", "L. 614-15"),
        }
    )
    def formula_2019_01_01(persons, period):
        procedure = persons("oqtf_ruling_procedure", period)
        return first_met(
            (procedure == RulingProcedure.panel, RulingPeriod.months_3),
            (procedure == RulingProcedure.single_judge_by_ground, RulingPeriod.weeks_6),
            (procedure == RulingProcedure.restraint, RulingPeriod.hours_96),
            (procedure == RulingProcedure.restraint_during_case, RulingPeriod.hours_144),
            (procedure == RulingProcedure.release_likely, RulingPeriod.days_8),
            otherwise=RulingPeriod.none,
        )

    @articles({"2024-07-15": ("L. 911-1", "L. 921-1", "L. 921-2", "L. 921-3", "L. 921-4")})
    def formula_2024_07_15(persons, period):
        procedure = persons("oqtf_ruling_procedure", period)
        fifteen_days = (
            RulingProcedure.house_arrest_or_prison.name,
            RulingProcedure.house_arrest_or_prison_during_case.name,
        )
        return first_met(
            (procedure == RulingProcedure.panel, RulingPeriod.months_6),
            (is_one_of(procedure, fifteen_days), RulingPeriod.days_15),
            (procedure == RulingProcedure.restraint, RulingPeriod.hours_96),
            (procedure == RulingProcedure.restraint_during_case, RulingPeriod.hours_144),
            otherwise=RulingPeriod.none,
        )
