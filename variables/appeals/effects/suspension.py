"""What the recourse does to the enforcement of the OQTF while the court has not ruled."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class appeal_suspends_enforcement(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The recourse against the OQTF suspends its enforcement"
    documentation = (
        "A recourse filed in time: no removal before the administrative court has ruled. House "
        "arrest and detention stay possible, and an appeal to the court above suspends nothing. "
        "False where the rule is set aside in the territory. No such rule for an expulsion."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2011-07-18": ("L. 512-3", "L. 514-1"),
            "2021-05-01": (
                "L. 722-7",
                "L. 761-2",
                "L. 761-4",
                "L. 761-8",
                "L. 762-1",
                "L. 763-1",
            ),
        },
        doubt=(
            "Guyane, Saint-Martin, Guadeloupe and Saint-Barthélemy until November 2007: L. 514-1 "
            "opened a request for suspension, as if the recourse did not suspend, but did not set "
            "L. 512-1 aside; reading chosen: it suspends. The autonomous OQTF of an EU national, "
            "which L. 512-1 does not name until 2011-07-17, is read alike."
        ),
    )
    def formula_2006_12_30(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        return persons("oqtf_ground_available", period) & ~set_aside


class removal_suspended_by_appeal(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The recourse that was filed suspends the removal"
    documentation = (
        "Until the administrative court has ruled. False where nothing was filed in time."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2011-07-18": ("L. 512-3", "L. 513-1"),
            "2021-05-01": "L. 722-7",
        },
        doubt=(
            "L. 512-3 and L. 722-7 ask only that the court be seised; L. 513-1 lets the OQTF that "
            "was not contested in time be enforced. Reading chosen, the cautious one: a late "
            "recourse does not suspend."
        ),
    )
    def formula_2006_12_30(persons, period):
        in_time = persons("oqtf_appeal_admissible", period)
        return persons("appeal_suspends_enforcement", period) & in_time


class return_country_appeal_suspends(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A recourse against the country of return suspends the removal"
    documentation = (
        "Until 2021-04-30 only where it was filed at the same time as the recourse against the "
        "OQTF; since then also alone, whether that country was fixed with the OQTF or later."
    )

    @articles(
        {"2006-12-30": ("L. 512-1", "L. 513-3"), "2011-07-18": ("L. 512-3", "L. 513-3")},
        doubt=(
            "Until 2011-07-17 the condition of L. 513-3 is written for the reconduite alone; for "
            "an OQTF, L. 512-1 suspends by the recourse against the decisions notified together. "
            "Reading chosen: the same condition."
        ),
    )
    def formula_2006_12_30(persons, period):
        together = persons("return_country_contested_with_oqtf", period)
        return persons("appeal_suspends_enforcement", period) & together

    @articles({"2021-05-01": "L. 722-7"})
    def formula_2021_05_01(persons, period):
        return persons("appeal_suspends_enforcement", period)


class suspension_request_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The recourse against the OQTF may go with a request to suspend it"
    documentation = (
        "In the overseas territories where the recourse does not suspend by itself. The request of "
        "an asylum seeker is another (`asylum_suspension_may_be_requested`)."
    )

    @articles(
        {
            "2006-12-30": ("L. 514-1", "L. 514-2"),
            "2016-03-09": "L. 514-1",
            "2021-05-01": ("L. 651-3", "L. 651-4", "L. 651-6", "L. 652-3", "L. 653-3"),
        }
    )
    def formula_2006_12_30(persons, period, parameters):
        territories = parameters(period).overseas.removal.suspension_request
        there = is_one_of(persons("territory", period), territories)
        return persons("oqtf_ground_available", period) & there


class refere_liberte_bars_enforcement(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A référé-liberté bars the enforcement of the OQTF"
    documentation = (
        "Until the judge tells the parties that there will be no public hearing or, where one is "
        "held, until he rules. Written for the overseas territories where the recourse does not "
        "suspend."
    )

    @articles(
        {
            "2016-11-01": "L. 514-1",
            "2021-05-01": ("L. 761-3", "L. 761-5", "L. 761-9", "L. 762-3", "L. 763-3"),
        }
    )
    def formula_2016_11_01(persons, period, parameters):
        territories = parameters(period).overseas.enforcement.refere_liberte
        there = is_one_of(persons("territory", period), territories)
        return persons("oqtf_ground_available", period) & there


class removal_barred_by_refere_liberte(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The référé-liberté that was filed bars the removal"
    documentation = (
        "It was filed, and the judge has neither announced that there will be no hearing nor ruled."
    )

    @articles(
        {
            "2016-11-01": "L. 514-1",
            "2021-05-01": ("L. 761-3", "L. 761-5", "L. 761-9", "L. 762-3", "L. 763-3"),
        }
    )
    def formula_2016_11_01(persons, period):
        filed = persons("refere_liberte_filed_date", period) != NEVER
        ended = persons("refere_liberte_ended_date", period) != NEVER
        return persons("refere_liberte_bars_enforcement", period) & filed & ~ended
