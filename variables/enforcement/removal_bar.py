"""The first bar to the effective removal on the simulated day."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RemovalBar, RestraintBasis
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met


class removal_bar_reflection_period(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The reflection period of a victim of trafficking bars the removal"
    documentation = "On the simulated day, for the measures of the articles on the OQTF."

    @articles(
        {"2007-09-15": "R. 316-2", "2021-05-01": "R. 425-2"},
        doubt=(
            "« Aucune mesure d'éloignement ne peut être prise [...] en application de l'article "
            "L. 511-1, ni exécutée »: whether other measures are meant is not sure. Reading "
            "chosen: OQTF, reconduite and ban on return."
        ),
    )
    def formula_2007_09_15(persons, period):
        basis = persons("restraint_basis", period)
        concerned = (
            (basis == RestraintBasis.oqtf)
            | (basis == RestraintBasis.aprf)
            | (basis == RestraintBasis.irtf)
        )
        return concerned & persons("removal_execution_barred_by_reflection_period", period)


class removal_bar_return_country_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The annulment of the decision on the country of return bars the removal"
    documentation = "Until a new one is taken. A handing over (remise) needs no such decision."

    @articles({"2006-07-26": ("L. 513-2", "L. 513-3"), "2021-05-01": ("L. 721-3", "L. 721-4")})
    def formula_2006_07_26(persons, period):
        handed_over = persons("restraint_basis", period) == RestraintBasis.remise
        return persons("return_country_annulled", period) & ~handed_over


class removal_bar(Variable):
    value_type = Enum
    possible_values = RemovalBar
    default_value = RemovalBar.none
    entity = Person
    definition_period = DAY
    label = "What bars the effective removal"
    documentation = (
        "On the simulated day, for the measure of `restraint_basis` (an OQTF unless stated "
        "otherwise): the first bar in the order of the code of 2021, whatever the day. House "
        "arrest and detention may be possible meanwhile. Not seen: the state of health and the "
        "best interests of a child, for which no article bars the execution of a measure in force, "
        "and what the judge of urgent matters orders."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-3", "L. 523-1", "L. 531-1", "L. 541-1"),
            "2006-12-30": ("L. 511-1, I", "L. 512-1", "L. 523-1", "L. 531-1", "L. 541-1"),
            "2011-07-18": ("L. 512-3", "L. 513-1", "L. 523-1", "L. 531-1", "L. 541-1"),
            "2021-05-01": ("L. 722-3", "L. 722-4", "L. 722-7"),
        },
        doubt=(
            "The right to remain of the asylum seeker is written for the measures of the book on "
            "the removal; it is read to bar the bans from the territory too, as long as the law "
            "has the seeker wait for the OFPRA. The article 3 of the European Convention bars the "
            "removal to the country of return, not to another."
        ),
    )
    def formula_2006_07_26(persons, period):
        bars = [
            (persons("removal_bar_not_notified", period), RemovalBar.not_notified),
            (persons("removal_bar_reflection_period", period), RemovalBar.reflection_period),
            (persons("removal_bar_refugee_appeal", period), RemovalBar.refugee_appeal),
            (
                persons("removal_execution_barred_by_asylum", period),
                RemovalBar.asylum_right_to_remain,
            ),
            (persons("removal_bar_protection_granted", period), RemovalBar.protection_granted),
            (persons("removal_bar_annulled", period), RemovalBar.annulled),
            (persons("removal_bar_executed", period), RemovalBar.executed),
            (
                persons("removal_bar_return_country_annulled", period),
                RemovalBar.return_country_annulled,
            ),
            (persons("return_country_barred", period), RemovalBar.return_country_barred),
            (persons("removal_bar_departure_delay", period), RemovalBar.departure_delay),
            (persons("removal_bar_minor", period), RemovalBar.minor),
            (persons("removal_bar_prison_sentence", period), RemovalBar.prison_sentence),
            (persons("removal_bar_appeal_time", period), RemovalBar.appeal_time),
            (persons("removal_bar_appeal", period), RemovalBar.appeal),
            (
                persons("removal_bar_oqtf_removal_impossible", period),
                RemovalBar.oqtf_removal_impossible,
            ),
            (persons("removal_bar_not_heard", period), RemovalBar.not_heard),
            (persons("removal_bar_asylum_suspension", period), RemovalBar.asylum_suspension),
            (persons("removal_bar_consular_clear_day", period), RemovalBar.consular_clear_day),
            (persons("removal_bar_refere_liberte", period), RemovalBar.refere_liberte),
        ]
        nothing_to_execute = ~persons("removal_measure_taken", period)
        return first_met((nothing_to_execute, RemovalBar.none), *bars, otherwise=RemovalBar.none)


class removal_barred(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The effective removal is barred"
    documentation = "On the simulated day. False as well where there is no measure to execute."

    @articles(
        {
            "2006-07-26": ("L. 512-3", "L. 523-1"),
            "2006-12-30": ("L. 511-1, I", "L. 512-1", "L. 523-1"),
            "2011-07-18": ("L. 512-3", "L. 513-1", "L. 523-1"),
            "2021-05-01": ("L. 722-3", "L. 722-4", "L. 722-7"),
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("removal_bar", period) != RemovalBar.none
