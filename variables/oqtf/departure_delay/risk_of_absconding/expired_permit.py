"""c, then 3° of the list: stay of more than a month after the permit, renewal not asked for."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class absconding_presumption_expired_permit(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk of absconding: more than a month after the expiry of the permit"
    documentation = (
        "Stay of more than one month after the expiry of the last document held, residence permit "
        "or provisional document, without having asked for its renewal."
    )

    @articles({"2011-07-18": "L. 511-1, II, 3°, c", "2021-05-01": "L. 612-3, 3°"})
    def formula_2011_07_18(persons, period, parameters):
        months = parameters(period).oqtf.departure_delay.risk_of_absconding.expired_permit.months
        today = persons("reckoning_date", period)
        permit = persons("permit_expiry_date", period)
        provisional = persons("provisional_document_expiry_date", period)
        # NEVER stands for no such document: the other one is then the last held.
        both = (permit != NEVER) & (provisional != NEVER)
        last_expiry = np.where(
            both, np.maximum(permit, provisional), np.minimum(permit, provisional)
        )
        renewal_asked = persons("renewal_application_date", period) <= today
        beyond = more_than_months(last_expiry, today, months)
        return persons("third_country_oqtf", period) & beyond & ~renewal_asked
