"""The prolongation of a ban on return, and the ceiling of the whole."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_max_total_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest ban on return with its prolongations, in months"
    documentation = (
        "-1 where the text sets no ceiling: before 2016-11-01, and for a serious threat to public "
        "order. 0 where no ban on return can be ordered."
    )

    @articles({"2011-07-18": "L. 511-1"})
    def formula_2011_07_18(persons, period):
        return np.where(persons("irtf_possible", period), -1, 0)

    @articles(
        {"2016-11-01": "L. 511-1", "2021-05-01": "L. 612-11"},
        doubt=(
            "Law 2024-42 raised the first ban to five years and left this ceiling at five. "
            "Reading chosen: the letter, so that a ban of five years is prolonged only for a "
            "serious threat."
        ),
    )
    def formula_2016_11_01(persons, period, parameters):
        ceiling = parameters(period).irtf.prolongation.max_total_months
        serious_threat = persons("serious_public_order_threat", period)
        return np.where(persons("irtf_possible", period), np.where(serious_threat, -1, ceiling), 0)


class irtf_prolongation_case(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "One of the three cases of prolongation"
    documentation = (
        "Under a ban on return: stayed beyond the departure delay, stayed although obliged to "
        "leave at once, or came back while the ban was running."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 612-11"})
    def formula_2011_07_18(persons, period):
        stayed = persons("stayed_irregularly_despite_oqtf", period)
        came_back = persons("returned_during_irtf", period)
        return persons("under_irtf", period) & (stayed | came_back)


class irtf_prolongation_open_to_person(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The person is not among those whose ban on return cannot be prolonged"
    documentation = (
        "EU persons and, from 2016-11-01 to 2021-04-30, the victims of trafficking: since the "
        "recast their exclusion (L. 612-9) names the bans alone, not the prolongation."
    )

    @articles({"2011-07-18": "L. 511-1"})
    def formula_2011_07_18(persons, period):
        return ~(
            persons("irtf_barred_by_eu_law", period)
            | persons("irtf_excluded_trafficking_victim", period)
        )

    @articles({"2021-05-01": ("L. 612-9", "L. 612-11")})
    def formula_2021_05_01(persons, period):
        return ~persons("irtf_barred_by_eu_law", period)


class irtf_prolongation_ceiling_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Ceiling of the prolongation of the ban on return, whether or not it is open, in months"
    documentation = (
        "That of one prolongation and, from 2016-11-01 on save a serious threat to public order, "
        "what the ban and its earlier prolongations leave of the total. A ban of unknown length "
        "counts for nothing."
    )

    @articles({"2011-07-18": "L. 511-1"})
    def formula_2011_07_18(persons, period, parameters):
        return np.full(persons.count, parameters(period).irtf.prolongation.max_months)

    @articles({"2016-11-01": "L. 511-1", "2021-05-01": "L. 612-11"})
    def formula_2016_11_01(persons, period, parameters):
        prolongation = parameters(period).irtf.prolongation
        already = persons("irtf_months", period) + persons(
            "irtf_earlier_prolongation_months", period
        )
        left = np.maximum(prolongation.max_total_months - already, 0)
        serious_threat = persons("serious_public_order_threat", period)
        return np.where(
            serious_threat, prolongation.max_months, np.minimum(left, prolongation.max_months)
        )


class irtf_prolongation_max_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest prolongation of the ban on return, in months"
    documentation = "0 where there is no case of prolongation, or nothing is left of the total."

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 612-11"})
    def formula_2011_07_18(persons, period):
        open_to_person = persons("irtf_prolongation_open_to_person", period)
        case = persons("irtf_prolongation_case", period) & open_to_person
        return np.where(case, persons("irtf_prolongation_ceiling_months", period), 0)


class irtf_prolongation_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on return may be prolonged"

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 612-11"})
    def formula_2011_07_18(persons, period):
        return persons("irtf_prolongation_max_months", period) > 0


class irtf_total_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Length of the ban on return with its prolongations, in months"
    documentation = "0 where no ban was ordered."

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": ("L. 612-6", "L. 612-11")})
    def formula_2011_07_18(persons, period):
        total = (
            persons("irtf_months", period)
            + persons("irtf_earlier_prolongation_months", period)
            + persons("irtf_prolongation_months", period)
        )
        return np.where(persons("irtf_ordered", period), total, 0)


class irtf_prolongation_excessive(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The prolongation ordered is longer than the law allows"
    documentation = (
        "Of a ban of this OQTF or of an earlier one: strictly above the ceiling. Whether it is "
        "open at all is another outcome (`irtf_prolongation_possible`)."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 612-11"})
    def formula_2011_07_18(persons, period):
        ordered = persons("irtf_prolongation_months", period)
        ceiling = persons("irtf_prolongation_ceiling_months", period)
        return persons("under_irtf", period) & (ordered > ceiling)
