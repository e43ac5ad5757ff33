"""Who may be under a ban on return: no EU person, no victim of trafficking."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import OqtfGround
from openfisca_oqtf.legal import articles


class irtf_barred_by_eu_law(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No ban on return: EU, EEA or Swiss national, or family member of one"
    documentation = (
        "Their OQTF rests on its own articles, which know the ICTF only. Who holds the permanent "
        "right of residence is one of them."
    )

    @articles(
        {
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2016-11-01": ("L. 511-1", "L. 511-3-2"),
            "2021-05-01": ("L. 610-1", "L. 253-1"),
        }
    )
    def formula_2011_07_18(persons, period):
        return (
            persons("eu_oqtf", period)
            | persons("eu_citizen", period)
            | persons("eu_family", period)
            | persons("eu_permanent_residence", period)
        )


class irtf_excluded_trafficking_victim(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No ban on return: victim or witness of trafficking or procuring"
    documentation = (
        "The OQTF rests on the end of the permit given for that, or on a stay with such a permit "
        "of another Member State. Two counter-exceptions: an earlier OQTF not obeyed, a threat to "
        "public order, which the ground of the OQTF may be."
    )

    @articles({"2016-11-01": "L. 511-1", "2021-05-01": "L. 612-9"})
    def formula_2016_11_01(persons, period):
        victim = persons("trafficking_victim_permit_ended", period) | persons(
            "trafficking_victim_permit_elsewhere", period
        )
        disobeyed = persons("earlier_oqtf_disobeyed", period)
        threat = (
            persons("public_order_threat", period)
            | persons("serious_public_order_threat", period)
            | (persons("oqtf_ground", period) == OqtfGround.public_order_threat)
        )
        return victim & ~disobeyed & ~threat
