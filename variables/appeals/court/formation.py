"""Which formation of the administrative court rules on the recourse against the OQTF."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RulingFormation, RulingProcedure
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import is_one_of


class oqtf_ruling_formation(Variable):
    value_type = Enum
    possible_values = RulingFormation
    default_value = RulingFormation.none
    entity = Person
    definition_period = DAY
    label = "Formation of the court that rules on the recourse against the OQTF"
    documentation = (
        "The single judge is the president of the court or a magistrate that he designates. Where "
        "the special rules are set aside in the territory, the panel of ordinary law."
    )

    @articles({"2006-12-30": ("L. 512-1", "L. 512-2", "CJA R. 775-1", "CJA R. 776-2")})
    def formula_2006_12_30(persons, period):
        detained = persons("oqtf_ruling_procedure", period) == RulingProcedure.restraint_during_case
        return first_met(
            (~persons("oqtf_ground_available", period), RulingFormation.none),
            (detained, RulingFormation.single_judge),
            otherwise=RulingFormation.panel,
        )

    @articles({"2011-07-18": ("L. 512-1", "CJA R. 776-13", "CJA R. 776-15")})
    def formula_2011_07_18(persons, period):
        restraint = (RulingProcedure.restraint.name, RulingProcedure.restraint_during_case.name)
        alone = is_one_of(persons("oqtf_ruling_procedure", period), restraint)
        return first_met(
            (~persons("oqtf_ground_available", period), RulingFormation.none),
            (alone, RulingFormation.single_judge),
            otherwise=RulingFormation.panel,
        )

    @articles(
        {
            "2012-01-01": ("L. 512-1", "CJA R. 776-13", "CJA R. 776-15"),
            "2016-11-01": ("L. 512-1", "CJA R. 776-13", "CJA R. 776-13-2", "CJA R. 776-15"),
            "2021-05-01": (
                *("L. 614-4", "L. 614-5", "L. 614-6", "L. 614-9", "L. 614-11", "L. 614-15"),
                *("CJA R. 776-13", "CJA R. 776-13-2", "CJA R. 776-15"),
            ),
            "2024-07-15": ("L. 911-1", "R. 911-7", "L. 922-1", "L. 922-2", "R. 922-17"),
        },
        doubt=(
            "Where the special rules are set aside, the president may excuse the rapporteur public "
            "under R. 732-1-1 of the CJA, which was not read."
        ),
    )
    def formula_2012_01_01(persons, period):
        panel = (RulingProcedure.none.name, RulingProcedure.panel.name)
        before_panel = is_one_of(persons("oqtf_ruling_procedure", period), panel)
        return first_met(
            (~persons("oqtf_ground_available", period), RulingFormation.none),
            (before_panel, RulingFormation.panel_rapporteur_may_be_excused),
            otherwise=RulingFormation.single_judge,
        )


class residence_decision_ruled_by_panel(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2024-07-14"
    label = "The panel keeps the recourse against the decision on the residence"
    documentation = (
        "The single judge seised because of a restraint rules on the OQTF and what comes with it, "
        "not on the refusal or withdrawal of the permit: that part of the recourse stays with the "
        "panel, in its own time. From 2024-07-15 on the single judge rules on everything. Said of "
        "a restraint, supposing that such a decision is contested too."
    )

    @articles({"2006-12-30": ("L. 512-1", "CJA R. 775-1")})
    def formula_2006_12_30(persons, period):
        return persons("oqtf_ruling_formation", period) == RulingFormation.single_judge

    @articles(
        {"2011-07-18": ("L. 512-1", "CJA R. 776-17")},
        doubt=(
            "R. 776-17 speaks of a restraint that comes after the recourse, and L. 512-1 III does "
            "not name the decision on the residence; a restraint notified with the OQTF is read "
            "alike. A prisoner (2016 to 2018): the same reading."
        ),
    )
    def formula_2011_07_18(persons, period):
        restraint = (
            RulingProcedure.restraint.name,
            RulingProcedure.restraint_during_case.name,
            RulingProcedure.prison.name,
        )
        return is_one_of(persons("oqtf_ruling_procedure", period), restraint)

    @articles(
        {
            "2019-01-01": ("L. 512-1", "CJA R. 776-17"),
            "2021-05-01": ("L. 614-5", "L. 614-9", "CJA R. 776-17"),
        },
        doubt=(
            "R. 776-17 speaks of a restraint that comes after the recourse; a restraint notified "
            "with the OQTF is read alike. A prisoner who may be released: the same reading."
        ),
    )
    def formula_2019_01_01(persons, period, parameters):
        restraint = (
            RulingProcedure.restraint.name,
            RulingProcedure.restraint_during_case.name,
            RulingProcedure.release_likely.name,
        )
        grounds = parameters(period).appeals.oqtf.fifteen_days_grounds
        single_judge_by_ground = is_one_of(persons("oqtf_ground", period), grounds)
        restrained = is_one_of(persons("oqtf_ruling_procedure", period), restraint)
        return restrained & ~single_judge_by_ground
