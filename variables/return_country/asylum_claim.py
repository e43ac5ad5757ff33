"""The asylum claim on which nothing is decided yet."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import OfpraDecision
from openfisca_oqtf.legal import articles


class asylum_claim_pending(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Nothing is decided yet on the asylum claim"
    documentation = (
        "The fact `asylum_claim_undecided`, or an application presented and, on the reckoning day, "
        "neither decided by the OFPRA nor withdrawn."
    )

    @articles(
        {"2006-07-26": "L. 513-2, 1°", "2021-05-01": "L. 721-4, 1°"},
        doubt=(
            "« S'il n'a pas encore été statué sur sa demande d'asile » does not say by whom. "
            "Reading chosen: by the OFPRA; an appeal to the CNDA counts where the fact "
            "`asylum_claim_undecided` says so."
        ),
    )
    def formula_2006_07_26(persons, period):
        day = persons("reckoning_date", period)
        applied = persons("asylum_application_day", period) <= day
        decision = np.minimum(
            persons("ofpra_decision_date", period),
            persons("ofpra_decision_notification_date", period),
        )
        outcome = np.minimum(
            np.minimum(decision, persons("asylum_protection_granted_date", period)),
            persons("asylum_withdrawal_date", period),
        )
        undated = (persons("ofpra_decision", period) != OfpraDecision.none) & (decision == NEVER)
        pending = applied & (outcome > day) & ~undated
        return persons("asylum_claim_undecided", period) | pending
