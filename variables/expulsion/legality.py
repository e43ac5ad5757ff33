"""Whether a given expulsion order is lawful, and its first defect."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ExpulsionAuthority, ExpulsionDefect, ExpulsionGround
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met


class expulsion_order_defect_ground_stated_insufficient(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The order states a ground that the protection of the person does not allow"
    documentation = (
        "A protected person is expelled on the very ground that the protection asks for. False "
        "where the ground stated is not known."
    )

    @articles(
        {
            "2006-07-26": ("L. 521-1", "L. 521-2", "L. 521-3"),
            "2021-05-01": ("L. 631-1", "L. 631-2", "L. 631-3", "L. 252-2"),
        },
        doubt=(
            "The judge may put the right ground in the place of the wrong one (substitution de "
            "base légale), and a higher ground than needed does not harm a person without "
            "protection. Reading chosen: the order as it stands; for the unprotected person any "
            "ground stated will do."
        ),
    )
    def formula_2006_07_26(persons, period):
        stated = persons("expulsion_ground_stated", period)
        needed = persons("expulsion_ground_needed", period)
        protected = (needed == ExpulsionGround.imperative_necessity) | (
            needed == ExpulsionGround.listed_conduct
        )
        return protected & (stated != ExpulsionGround.none) & (stated != needed)


class expulsion_order_defect_wrong_authority(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The expulsion was decided by another authority than the competent one"
    documentation = (
        "The minister for the prefect, or the reverse; which prefect it must be is not examined. "
        "The text of before 2006-11-16 was not read: false."
    )

    @articles(
        {
            "2006-11-16": ("R. 522-1", "R.* 522-2", "R. 522-3"),
            "2021-05-01": ("R. 632-1", "R.* 632-2", "R.* 651-2", "R.* 651-4", "R.* 651-6"),
        }
    )
    def formula_2006_11_16(persons, period):
        competent = persons("expulsion_competent_authority", period)
        due_to_minister = competent == ExpulsionAuthority.minister
        nobody = competent == ExpulsionAuthority.none
        return ~nobody & (persons("expulsion_by_minister", period) != due_to_minister)


class expulsion_order_defect_summons_late(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The summons before the commission came late, or not at all"
    documentation = "Save absolute urgency. True where the day of the summons is not given."

    @articles({"2006-07-26": "L. 522-2", "2021-05-01": ("L. 632-1", "L. 632-2", "R. 632-5")})
    def formula_2006_07_26(persons, period):
        required = persons("expulsion_commission_required", period)
        return required & ~persons("expulsion_summons_in_time", period)


class expulsion_order_defect_commission_not_consulted(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The commission was not consulted on the expulsion"
    documentation = "Save absolute urgency. True where nothing tells that it was."

    @articles(
        {
            "2006-07-26": "L. 522-1",
            "2012-12-23": ("L. 522-1", "L. 522-2"),
            "2021-05-01": ("L. 632-1", "L. 632-2", "R. 632-8"),
        }
    )
    def formula_2006_07_26(persons, period):
        required = persons("expulsion_commission_required", period)
        return required & ~persons("expulsion_commission_consulted", period)


class expulsion_order_defect(Variable):
    value_type = Enum
    possible_values = ExpulsionDefect
    default_value = ExpulsionDefect.none
    entity = Person
    definition_period = DAY
    label = "First defect of the expulsion order"
    documentation = (
        "In this order: the protection of the person, the ground and the threshold of EU persons, "
        "the ground stated, the authority, the summons, the commission. For the findings of the "
        "case, on the day of the decision. Not seen: the form of the order and its reasons, the "
        "make-up of the commission and its hearing, the weighing of private and family life "
        "(article 8 of the European Convention on Human Rights)."
    )

    @articles(
        {
            "2006-07-26": ("L. 521-1", "L. 521-2", "L. 521-3", "L. 521-4"),
            "2011-06-18": ("L. 521-1", "L. 521-2", "L. 521-3", "L. 521-4", "L. 521-5"),
            "2021-05-01": ("L. 631-1", "L. 631-2", "L. 631-3", "L. 631-4", "L. 252-1", "L. 252-2"),
        },
        doubt=(
            "The order of the defects is a choice: a judge looks first at what settles the case "
            "for good, which the protection and the ground do. One defect is enough to annul."
        ),
    )
    def formula_2006_07_26(persons, period):
        needed = persons("expulsion_ground_needed", period)
        unmet = ~persons("expulsion_ground_met", period)
        listed_conduct = needed == ExpulsionGround.listed_conduct
        necessity = needed == ExpulsionGround.imperative_necessity
        return first_met(
            (needed == ExpulsionGround.none, ExpulsionDefect.minor),
            (listed_conduct & unmet, ExpulsionDefect.quasi_absolute_protection),
            (necessity & unmet, ExpulsionDefect.relative_protection),
            (unmet, ExpulsionDefect.no_serious_threat),
            (persons("expulsion_below_eu_threshold", period), ExpulsionDefect.below_eu_threshold),
            (
                persons("expulsion_order_defect_ground_stated_insufficient", period),
                ExpulsionDefect.ground_stated_insufficient,
            ),
            (
                persons("expulsion_order_defect_wrong_authority", period),
                ExpulsionDefect.wrong_authority,
            ),
            (persons("expulsion_order_defect_summons_late", period), ExpulsionDefect.summons_late),
            (
                persons("expulsion_order_defect_commission_not_consulted", period),
                ExpulsionDefect.commission_not_consulted,
            ),
            otherwise=ExpulsionDefect.none,
        )


class expulsion_order_lawful(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The expulsion order is lawful"
    documentation = (
        "No defect that `expulsion_order_defect` sees. Judged as if an order had been taken: "
        "whether there is one is not asked."
    )

    @articles(
        {
            "2006-07-26": ("L. 521-1", "L. 522-1"),
            "2021-05-01": ("L. 631-1", "L. 632-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("expulsion_order_defect", period) == ExpulsionDefect.none
