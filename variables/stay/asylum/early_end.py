"""The exceptions: cases in which the right to remain ends before the general rule (L. 743-2)."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AsylumProcedure, OfpraDecision
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class asylum_exceptions_apply(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The exceptions to the right to remain govern the application"
    documentation = "Applications presented from 2015-11-01 that France examines."

    @articles({"2015-11-01": "L. 743-2", "2021-05-01": "L. 542-2"})
    def formula_2015_11_01(persons, period):
        dublin = persons("asylum_procedure", period) == AsylumProcedure.dublin
        return ~dublin & ~persons("asylum_application_before_2015_reform", period)


class ofpra_decision_taken_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the OFPRA decided, or else that of the notification"

    @articles({"2015-11-01": "L. 743-2", "2021-05-01": "L. 542-2"})
    def formula_2015_11_01(persons, period):
        taken = persons("ofpra_decision_date", period)
        notified = persons("ofpra_decision_notification_date", period)
        return np.where(taken != NEVER, taken, notified)


class asylum_end_by_ofpra_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which a decision of the OFPRA ended the right to remain by itself"
    documentation = (
        "1°, 3°, 4° bis, 7° and 8° of L. 743-2, then L. 542-2, 1°. NEVER where the decision is of "
        "no such kind."
    )

    @articles(
        {
            "2015-11-01": ("L. 743-2, 1°", "L. 743-2, 3°"),
            "2019-01-01": (
                "L. 743-2, 1°",
                "L. 743-2, 3°",
                "L. 743-2, 4° bis",
                "L. 743-2, 7°",
                "L. 743-2, 8°",
            ),
            "2021-05-01": "L. 542-2, 1°",
        },
        doubt=(
            "The right ends when the OFPRA « a pris » the decision, not when it notified it. "
            "Reading chosen: the day of the decision, where it is known."
        ),
    )
    def formula_2015_11_01(persons, period, parameters):
        ending = parameters(period).stay.asylum.decisions_ending_the_right
        ends = is_one_of(persons("ofpra_decision", period), ending)
        applies = persons("asylum_exceptions_apply", period)
        return np.where(applies & ends, persons("ofpra_decision_taken_date", period), NEVER)


class asylum_end_by_reexamination_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which a re-examination ended the right to remain"
    documentation = (
        "4°, then 2° b: first re-examination lodged only to defeat a removal, on the day of its "
        "inadmissibility. 5°, then 2° c: new re-examination after the final rejection of a first "
        "one, on the day of the application."
    )

    @articles(
        {"2015-11-01": ("L. 743-2, 4°", "L. 743-2, 5°"), "2021-05-01": "L. 542-2, 2°"},
    )
    def formula_2015_11_01(persons, period):
        applies = persons("asylum_exceptions_apply", period)
        inadmissible = persons("ofpra_decision", period) == OfpraDecision.inadmissible_reexamination
        to_defeat_removal = persons("reexamination_only_to_defeat_removal", period) & inadmissible
        first = np.where(
            applies & to_defeat_removal, persons("ofpra_decision_taken_date", period), NEVER
        )
        again = persons("reexamination_after_rejected_reexamination", period)
        new = np.where(applies & again, persons("asylum_application_day", period), NEVER)
        return np.minimum(first, new)


class asylum_end_by_other_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the withdrawal, or an extradition or surrender, ended the right to remain"
    documentation = "2° and 6° of L. 743-2, then L. 542-2, 2°, a and d."

    @articles({"2015-11-01": ("L. 743-2, 2°", "L. 743-2, 6°"), "2021-05-01": "L. 542-2, 2°"})
    def formula_2015_11_01(persons, period):
        end = np.minimum(
            persons("asylum_withdrawal_date", period),
            persons("extradition_or_surrender_decision_date", period),
        )
        # A decision older than the application left no right to arise.
        end = np.maximum(end, persons("asylum_application_day", period))
        return np.where(persons("asylum_exceptions_apply", period), end, NEVER)


class asylum_early_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which an exception ended the right to remain"
    documentation = (
        "The first of the exceptions; a closure is left out once the file was reopened, which "
        "gives the right again."
    )

    @articles({"2015-11-01": "L. 743-2", "2021-05-01": "L. 542-2"})
    def formula_2015_11_01(persons, period):
        closed = persons("ofpra_decision", period) == OfpraDecision.closed
        reopened = closed & (persons("asylum_file_reopened_date", period) != NEVER)
        by_ofpra = np.where(reopened, NEVER, persons("asylum_end_by_ofpra_decision_date", period))
        others = np.minimum(
            persons("asylum_end_by_reexamination_date", period),
            persons("asylum_end_by_other_decision_date", period),
        )
        return np.minimum(by_ofpra, others)
