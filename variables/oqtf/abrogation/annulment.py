"""The annulment of the decision on the residence, and what falls with it."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_abrogated_by_annulment(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The annulment of the decision on the residence abrogates the ban on return"
    documentation = (
        "By itself, even where the recourse against the ban was rejected: the ban that goes with "
        "the decision, not the one ordered later for a stay beyond the delay."
    )

    @articles({"2011-07-18": "L. 512-6", "2021-05-01": "L. 614-19"})
    def formula_2011_07_18(persons, period):
        annulled = persons("residence_decision_annulled", period)
        return persons("irtf_ordered_with_oqtf", period) & annulled


class oqtf_abrogated_by_annulment(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The annulment of the decision on the residence abrogates the OQTF"
    documentation = (
        "By itself, even where the recourse against the OQTF was rejected. Before 2021-05-01 "
        "the article names the ban alone; the judge who is seised of the OQTF annuls it for "
        "want of a basis."
    )

    @articles({"2021-05-01": ("L. 614-19", "L. 253-1")})
    def formula_2021_05_01(persons, period):
        return persons("oqtf_ground_available", period) & persons(
            "residence_decision_annulled", period
        )
