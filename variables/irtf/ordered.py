"""The ban on return that was ordered, and the stay in France despite the OQTF."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_ordered(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on return was ordered"
    documentation = (
        "With, or after, an OQTF of a third-country national. Says nothing of its legality; false "
        "before 2011-07-18, when the law knew no such ban."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-7", "L. 612-8")})
    def formula_2011_07_18(persons, period):
        return persons("third_country_oqtf", period) & (persons("irtf_months", period) > 0)


class irtf_ordered_with_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on return came with the OQTF"
    documentation = "Not by a later decision, for a stay beyond the departure delay."

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-8")})
    def formula_2011_07_18(persons, period):
        return persons("irtf_ordered", period) & ~persons("irtf_ordered_for_overstay", period)


class under_irtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Under a ban on return"
    documentation = "The one ordered, or one that came with an earlier OQTF."

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-11", "L. 613-7")})
    def formula_2011_07_18(persons, period):
        return persons("irtf_ordered", period) | persons("under_earlier_irtf", period)


class stayed_irregularly_despite_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Stayed despite the OQTF, as the ban on return for it and its prolongation mean it"
    documentation = "The stay must have been irregular from 2019-01-01 on."

    @articles({"2011-07-18": "L. 511-1"})
    def formula_2011_07_18(persons, period):
        return persons("stayed_despite_oqtf", period)

    @articles({"2019-01-01": "L. 511-1", "2021-05-01": ("L. 612-7", "L. 612-11")})
    def formula_2019_01_01(persons, period):
        was_regular = persons("stay_despite_oqtf_was_regular", period)
        return persons("stayed_despite_oqtf", period) & ~was_regular
