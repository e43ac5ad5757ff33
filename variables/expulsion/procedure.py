"""The commission that hears the person: L. 522-1 and L. 522-2, then L. 632-1 and L. 632-2."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_commission_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The commission must be consulted before an expulsion"
    documentation = "Always, save absolute urgency. Its opinion binds nobody."

    @articles({"2006-07-26": "L. 522-1", "2021-05-01": "L. 632-1"})
    def formula_2006_07_26(persons, period):
        return ~persons("absolute_urgency", period)


class expulsion_summons_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day to hand over the summons before the commission"
    documentation = (
        "At least fifteen days before the meeting. NEVER where the day of the meeting is not given."
    )

    @articles(
        {"2006-07-26": "L. 522-2", "2021-05-01": ("L. 632-2", "R. 632-5")},
        doubt=(
            "Whether the fifteen days are clear days (francs) is not said. Reading chosen: they "
            "are not; a summons handed over on the 1st is in time for a meeting on the 16th."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        days = parameters(period).expulsion.procedure.summons_days
        return add_days(persons("expulsion_commission_date", period), -days)


class expulsion_summons_in_time(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The summons before the commission was handed over in time"

    @articles({"2006-07-26": "L. 522-2", "2021-05-01": ("L. 632-2", "R. 632-5")})
    def formula_2006_07_26(persons, period):
        summoned_on = persons("expulsion_summons_date", period)
        in_time = summoned_on <= persons("expulsion_summons_deadline", period)
        return (summoned_on != NEVER) & in_time


class expulsion_opinion_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the commission to give its opinion"
    documentation = (
        "One month from the handing over of the summons; where the person obtained a postponement, "
        "the further time that the commission fixed, at most one month from that decision. NEVER "
        "before 2012-12-23, when the month of R. 522-8 had no stated start and its end no effect."
    )

    @articles({"2012-12-23": "L. 522-2", "2021-05-01": ("L. 632-2", "R. 632-7")})
    def formula_2012_12_23(persons, period, parameters):
        procedure = parameters(period).expulsion.procedure
        month = add_months(persons("expulsion_summons_date", period), procedure.opinion_months)
        postponed_on = persons("expulsion_postponement_date", period)
        longest = add_months(postponed_on, procedure.extension_months)
        extended = np.minimum(persons("expulsion_extended_until", period), longest)
        return np.where(postponed_on != NEVER, extended, month)


class expulsion_commission_consulted(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The commission was consulted before the decision"
    documentation = (
        "It gave its opinion by the day of the decision or, from 2012-12-23, the time to give it "
        "was over: the consultation is then deemed done."
    )

    @articles({"2006-07-26": "L. 522-1"})
    def formula_2006_07_26(persons, period):
        return persons("expulsion_opinion_date", period) <= persons("reckoning_date", period)

    @articles(
        {
            "2012-12-23": ("L. 522-1", "L. 522-2"),
            "2021-05-01": ("L. 632-1", "L. 632-2", "R. 632-8"),
        }
    )
    def formula_2012_12_23(persons, period):
        today = persons("reckoning_date", period)
        opinion_given = persons("expulsion_opinion_date", period) <= today
        time_over = persons("expulsion_opinion_deadline", period) < today
        return opinion_given | time_over


class expulsion_procedure_followed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The procedure before the commission was followed"
    documentation = (
        "The summons was handed over in time and the commission consulted, or there was absolute "
        "urgency. False where the dates are not given."
    )

    @articles({"2006-07-26": ("L. 522-1", "L. 522-2"), "2021-05-01": ("L. 632-1", "L. 632-2")})
    def formula_2006_07_26(persons, period):
        summoned = persons("expulsion_summons_in_time", period)
        consulted = persons("expulsion_commission_consulted", period)
        return ~persons("expulsion_commission_required", period) | (summoned & consulted)
