"""Whether an OQTF may be taken: a ground, no protection, no bar."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "An OQTF may be taken"
    documentation = (
        "There is a ground, no protection applies, no permit is due by right on the facts "
        "(`permit_due_by_right_derived`) and nothing bars the measure now. The ground: one that "
        "the facts meet, or the one that the decision states, taken as stated where the law of "
        "the day knows it for such a person (`oqtf_ground_established` holds it against the "
        "facts). The authority need not take it, save where the law binds it; what a judge "
        "appreciates is a fact given."
    )

    @articles(
        {
            "2006-12-30": ("L. 511-1", "L. 511-4"),
            "2011-07-18": ("L. 511-1", "L. 511-3-1", "L. 511-4"),
            "2021-05-01": ("L. 611-1", "L. 251-1", "L. 611-3", "L. 251-2"),
        }
    )
    def formula_2006_12_30(persons, period):
        stated = (
            persons("third_country_oqtf", period) & persons("under_third_country_grounds", period)
        ) | (persons("eu_oqtf", period) & persons("under_eu_grounds", period))
        return (
            (persons("any_oqtf_ground_met", period) | stated)
            & ~persons("protected_from_oqtf", period)
            & ~persons("permit_due_by_right_derived", period)
            & ~persons("oqtf_barred", period)
        )
