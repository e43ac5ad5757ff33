"""Protection orders of the civil judge: L. 316-3, then L. 425-6 and L. 425-7."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_due_protection_order(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: protection order"
    documentation = (
        "From 2010-10-01 any order for violence; from 2011-06-18 violence by the spouse, partner "
        "or cohabitant; from 2016-03-09 by a former one too, or the threat of a forced marriage. "
        "From 2019-03-01 renewed while the criminal proceedings are pending. No long-stay visa, "
        "save for the threat of a forced marriage until 2019-02-28."
    )

    @articles({"2010-10-01": "L. 316-3"})
    def formula_2010_10_01(persons, period):
        order = persons("protection_order_couple_violence", period) | persons(
            "protection_order_former_partner_violence", period
        )
        return (
            order
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles(
        {"2011-06-18": "L. 316-3"},
        doubt=(
            "The wording names the spouse, partner or cohabitant, and no former one. Reading "
            "chosen: an order against a former partner gives no right until 2016-03-08."
        ),
    )
    def formula_2011_06_18(persons, period):
        return (
            persons("protection_order_couple_violence", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles(
        {"2016-03-09": ("L. 316-3", "L. 311-7"), "2016-11-01": ("L. 316-3", "L. 313-2")},
        doubt=(
            "The paragraph on the threat of a forced marriage does not set the long-stay visa "
            "aside before 2019-03-01, when the law added the exemption. Reading chosen: the text."
        ),
    )
    def formula_2016_03_09(persons, period):
        violence = persons("protection_order_couple_violence", period) | persons(
            "protection_order_former_partner_violence", period
        )
        no_visa = persons("permit_obstacle_long_stay_visa", period)
        forced_marriage = persons("protection_order_forced_marriage", period) & ~no_visa
        return (
            (violence | forced_marriage)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles({"2019-03-01": "L. 316-3", "2021-05-01": ("L. 425-6", "L. 425-7")})
    def formula_2019_03_01(persons, period):
        order = (
            persons("protection_order_couple_violence", period)
            | persons("protection_order_former_partner_violence", period)
            | persons("protection_order_forced_marriage", period)
        )
        held = persons("protection_order_permit_held", period)
        renewed = held & persons("violence_proceedings_pending", period)
        return (
            (order | renewed)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
