"""The ban on return ordered later, for a stay beyond the departure delay."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.wordings import in_wording_of_territory


class irtf_overstay_case(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Stayed beyond the departure delay, under no ban on return yet"
    documentation = "The ban ordered for that very stay does not count."

    @articles({"2011-07-18": "L. 511-1"})
    def formula_2011_07_18(persons, period):
        delay_granted = ~persons("departure_delay_refused", period)
        under_a_ban = persons("irtf_ordered_with_oqtf", period) | persons(
            "under_earlier_irtf", period
        )
        return (
            persons("third_country_oqtf", period)
            & ~under_a_ban
            & persons("stayed_irregularly_despite_oqtf", period)
            & delay_granted
        )

    @articles(
        {"2021-05-01": ("L. 612-7", "L. 612-11")},
        doubt=(
            "Since 2021-05-01 the article no longer says that the person is under no ban yet. "
            "Reading chosen: nothing changed, since the recast left the law as it was and article "
            "L. 612-11, 2° opens the prolongation to the person already under a ban."
        ),
    )
    def formula_2021_05_01(persons, period):
        delay_granted = ~persons("departure_delay_refused", period)
        under_a_ban = persons("irtf_ordered_with_oqtf", period) | persons(
            "under_earlier_irtf", period
        )
        return (
            persons("third_country_oqtf", period)
            & ~under_a_ban
            & persons("stayed_irregularly_despite_oqtf", period)
            & delay_granted
        )


class irtf_overstay_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on return may be ordered for the overstayed delay"
    documentation = "A decision of its own, later than the OQTF; true as well where mandatory."

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-7", "L. 612-9")})
    def formula_2011_07_18(persons, period):
        return (
            persons("irtf_overstay_case", period)
            & ~persons("irtf_barred_by_eu_law", period)
            & ~persons("irtf_excluded_trafficking_victim", period)
        )


class irtf_overstay_mandatory(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on return must be ordered for the overstayed delay"
    documentation = "Humanitarian circumstances leave the authority free."

    @articles(
        {"2016-11-01": "L. 511-1"},
        doubt=(
            "From 2016-11-01 to 2018-12-31 the first paragraph of III orders a ban of at most "
            "three years against whoever did not obey within the delay, the sixth allows one of "
            "at most two years against whoever stayed beyond the delay and is under no ban. "
            "Reading chosen: the first paragraph."
        ),
    )
    def formula_2016_11_01(persons, period):
        humanitarian = persons("humanitarian_circumstances", period)
        return persons("irtf_overstay_possible", period) & ~humanitarian

    @articles({"2019-01-01": "L. 511-1", "2021-05-01": "L. 612-7"})
    def formula_2019_01_01(persons, period):
        humanitarian = persons("humanitarian_circumstances", period)
        return persons("irtf_overstay_possible", period) & ~humanitarian


class irtf_overstay_max_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest ban on return for the overstayed delay, in months"
    documentation = "0 where no such ban may be ordered."

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 612-7"})
    def formula_2011_07_18(persons, period, parameters):
        ceiling = in_wording_of_territory(
            persons, period, parameters, lambda law: law.irtf.max_months.overstay
        )
        return np.where(persons("irtf_overstay_possible", period), ceiling, 0)
