"""The decision against the reception conditions of an asylum seeker: form, effects, recourse."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import (
    AppealPeriod,
    ReceptionDecision,
    ReceptionDecisionDefect,
    ReceptionGround,
)
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import Start, first_met, place_of_court, surely_good_until
from openfisca_oqtf.vectors import is_one_of


class reception_decision_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day of the notification of the decision on the reception conditions"
    documentation = "The reckoning day where it is not given; NEVER where there is no decision."

    @articles({"2015-11-01": "L. 744-8", "2021-05-01": ("L. 551-15", "L. 551-16")})
    def formula_2015_11_01(persons, period):
        notified = persons("reception_decision_notification_date", period)
        known = np.where(notified != NEVER, notified, persons("reckoning_date", period))
        none = persons("reception_decision", period) == ReceptionDecision.none
        return np.where(none, NEVER, known)


class reception_decision_ground(Variable):
    value_type = Enum
    possible_values = ReceptionGround
    default_value = ReceptionGround.none
    entity = Person
    definition_period = DAY
    label = "First ground that founds the decision on the reception conditions"
    documentation = "`none` where the decision is of a kind, or on facts, that no ground allows."

    @articles({"2015-11-01": ("L. 744-7", "L. 744-8"), "2021-05-01": ("L. 551-15", "L. 551-16")})
    def formula_2015_11_01(persons, period):
        decision = persons("reception_decision", period)
        refused = decision == ReceptionDecision.refusal
        suspended = decision == ReceptionDecision.suspension
        ended = decision == ReceptionDecision.withdrawal
        ended = ended & persons("reception_end_possible", period)
        return first_met(
            (refused, persons("reception_refusal_ground", period)),
            (suspended, persons("reception_suspension_ground", period)),
            (ended, persons("reception_end_ground", period)),
            otherwise=ReceptionGround.none,
        )


class reception_decision_defect(Variable):
    value_type = Enum
    possible_values = ReceptionDecisionDefect
    default_value = ReceptionDecisionDefect.none
    entity = Person
    definition_period = DAY
    label = "First defect of the decision on the reception conditions"
    documentation = "In the order of the article; whether a ground founds it is judged apart."

    @articles(
        {
            "2015-11-01": "L. 744-8",
            "2019-01-01": ("L. 744-8", "D. 744-38"),
            "2021-05-01": ("L. 551-15", "L. 551-16", "D. 551-17", "D. 551-18"),
        }
    )
    def formula_2015_11_01(persons, period, parameters):
        reception = parameters(period).ofii.reception_conditions
        decision = persons("reception_decision", period)
        reasoned = is_one_of(decision, reception.decisions_with_reasons)
        heard = is_one_of(decision, reception.decisions_after_observations)
        return first_met(
            (
                reasoned & ~persons("reception_decision_reasons_given", period),
                ReceptionDecisionDefect.reasons_not_given,
            ),
            (
                reasoned & ~persons("reception_vulnerability_considered", period),
                ReceptionDecisionDefect.vulnerability_not_considered,
            ),
            (
                heard & ~persons("reception_observations_possible", period),
                ReceptionDecisionDefect.observations_not_possible,
            ),
            otherwise=ReceptionDecisionDefect.none,
        )


class reception_restoration_may_be_requested(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The reception conditions may be asked for again"
    documentation = (
        "After a suspension, until 2018-12-31; from 2021-05-01 after an end for having left the "
        "region or the housing or not met the requirements, once its reasons have ceased."
    )

    @articles({"2015-11-01": ("L. 744-8", "D. 744-38"), "2021-05-01": "L. 551-16"})
    def formula_2015_11_01(persons, period, parameters):
        grounds = parameters(period).ofii.reception_conditions.restorable_grounds
        return is_one_of(persons("reception_decision_ground", period), grounds)


class ada_restitution_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The allowance unduly received must be paid back"
    documentation = (
        "The reception conditions were ended because resources were hidden, false information on "
        "the family was given or several applications were presented."
    )

    @articles({"2019-01-01": "D. 744-38", "2021-05-01": "D. 551-18"})
    def formula_2019_01_01(persons, period, parameters):
        grounds = parameters(period).ofii.reception_conditions.restitution_grounds
        return is_one_of(persons("reception_decision_ground", period), grounds)


class reception_prior_recourse_mandatory(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The decision must first be contested before the director of the OFII"
    documentation = (
        "Within two months of the notification; silence for two months rejects the recourse. "
        "Decisions on L. 744-7 from 2019-01-01 to 2019-07-30, refusals on L. 551-15 from "
        "2021-05-01 to 2024-07-14."
    )

    @articles(
        {
            "2019-01-01": ("L. 744-7", "D. 744-37-1"),
            "2019-07-31": "L. 744-7",
            "2021-05-01": "D. 551-17",
            "2024-07-15": ("L. 555-1", "L. 921-1"),
        }
    )
    def formula_2019_01_01(persons, period, parameters):
        grounds = parameters(period).ofii.reception_conditions.prior_recourse_grounds
        return is_one_of(persons("reception_decision_ground", period), grounds)


class reception_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse against the decision on the reception conditions"
    documentation = (
        "That of common law before the court, or two months before the director of the OFII where "
        "that recourse comes first; from 2024-07-15 seven days before the court."
    )

    @articles({"2015-11-01": "CJA R. 421-1"})
    def formula_2015_11_01(persons, period):
        return first_met(
            (persons("reception_decision_day", period) == NEVER, AppealPeriod.none),
            (persons("reception_prior_recourse_mandatory", period), AppealPeriod.months_2),
            otherwise=persons("common_law_appeal_period", period),
        )

    @articles({"2024-07-15": ("L. 555-1", "L. 921-1")})
    def formula_2024_07_15(persons, period):
        none = persons("reception_decision_day", period) == NEVER
        return first_met((none, AppealPeriod.none), otherwise=AppealPeriod.days_7)


class reception_appeal_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse against the decision on the reception conditions"
    documentation = (
        "In the reading of the sources that ends first; legal aid not counted. Before the director "
        "of the OFII where that recourse comes first, otherwise before the court."
    )

    @articles({"2015-11-01": "CJA R. 421-1", "2024-07-15": ("L. 555-1", "L. 921-1")})
    def formula_2015_11_01(persons, period, parameters):
        return surely_good_until(
            persons("reception_appeal_period", period),
            Start(persons("reception_decision_day", period)),
            place_of_court(persons, period),
            parameters(period).appeals,
        )
