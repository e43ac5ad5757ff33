"""3° (until 2006), 6° and 7° of L. 511-1 II: permits and documents refused or withdrawn."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class aprf_ground_permit_refused_over_a_month(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2006-12-29"
    label = "Reconduite ground 3° until 2006: stay over a month after a permit was refused"
    documentation = (
        "Counted from the notification of the refusal or withdrawal. The OQTF took its place on "
        "2006-12-30, without any transition for the refusals notified before."
    )

    @articles({"2006-07-26": "L. 511-1, II, 3°"})
    def formula_2006_07_26(persons, period, parameters):
        refusal = persons("permit_refusal_date", period)
        notification = persons("permit_refusal_notification_date", period)
        over_a_month = more_than_months(
            np.where(notification != NEVER, notification, refusal),
            persons("reckoning_date", period),
            parameters(period).aprf.permit_refused_months,
        )
        return over_a_month & ~persons("aprf_closed_by_free_movement", period)


class aprf_ground_provisional_document_withdrawn(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2006-12-29"
    label = "Reconduite ground 6° until 2006: provisional document withdrawn or not renewed"
    documentation = "The OQTF took its place on 2006-12-30; the code was cleared of it in 2007."

    @articles({"2006-07-26": "L. 511-1, II, 6°"})
    def formula_2006_07_26(persons, period):
        ended = persons("provisional_document_refusal_date", period) <= persons(
            "reckoning_date", period
        )
        return ended & ~persons("aprf_closed_by_free_movement", period)


class aprf_ground_permit_refused_for_public_order(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Reconduite ground 7°: permit refused or withdrawn for a threat to public order"

    @articles({"2006-07-26": "L. 511-1, II, 7°"})
    def formula_2006_07_26(persons, period):
        refused = persons("permit_refusal_date", period) <= persons("reckoning_date", period)
        return (
            refused
            & persons("permit_refused_for_public_order", period)
            & ~persons("aprf_closed_by_free_movement", period)
        )
