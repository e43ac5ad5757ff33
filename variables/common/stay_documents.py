"""Permits and provisional documents valid on the day, and the stay that the entry allowed."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class holds_valid_permit(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Holds a valid residence permit"
    documentation = (
        "The last day of validity counts. A permit withdrawn is valid no longer: its last day is "
        "then the eve of the withdrawal."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1, II, 1°",
            "2011-07-18": "L. 511-1, I, 1°",
            "2021-05-01": "L. 611-1, 1°",
        },
        doubt=(
            "A receipt (récépissé) or provisional authorisation of stay authorises the presence "
            "without being a residence permit in the words of the article. Reading chosen: the "
            "letter, so it is not counted here."
        ),
    )
    def formula_2006_07_26(persons, period):
        last_day = persons("permit_expiry_date", period)
        return (last_day != NEVER) & (persons("reckoning_date", period) <= last_day)


class holds_valid_stay_document(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Holds a valid residence permit or provisional document"
    documentation = (
        "Permit, receipt or provisional document of an application, or provisional authorisation "
        "of stay: the documents of 3° of L. 611-1. A provisional document withdrawn or not "
        "renewed counts no longer."
    )

    @articles({"2021-05-01": ("L. 611-1, 3°", "L. 611-1, 4°")})
    def formula_2021_05_01(persons, period):
        today = persons("reckoning_date", period)
        last_day = persons("provisional_document_expiry_date", period)
        refused = persons("provisional_document_refusal_date", period) <= today
        valid_document = (last_day != NEVER) & (today <= last_day) & ~refused
        return persons("holds_valid_permit", period) | valid_document


class permit_issued_in_this_stay(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A residence permit was issued during the current stay"
    documentation = (
        "Valid or not today. A permit that had expired before the last entry belongs to an "
        "earlier stay."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1, II, 2°",
            "2011-07-18": "L. 511-1, I, 2°",
            "2021-05-01": "L. 611-1, 2°",
        }
    )
    def formula_2006_07_26(persons, period):
        last_day = persons("permit_expiry_date", period)
        entry = persons("entry_date", period)
        return (last_day != NEVER) & ((entry == NEVER) | (last_day >= entry))


class allowed_stay_end(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the stay that the entry allowed"
    documentation = (
        "Expiry of the visa, or three months from the entry for a person not subject to the visa "
        "duty (the later of both where such a person had a visa). NEVER where it is not known, "
        "and where the visa had expired before the last entry. EU citizens need no visa."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1, II, 2°",
            "2011-07-18": "L. 511-1, I, 2°",
            "2021-05-01": "L. 611-1, 2°",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        months = parameters(period).oqtf.grounds.visa_exempt_stay_months
        entry = persons("entry_date", period)
        visa_expiry = persons("visa_expiry_date", period)
        entered_under_visa = (entry == NEVER) | (visa_expiry >= entry)
        visa_end = np.where(entered_under_visa, visa_expiry, NEVER)
        exempt_end = add_months(entry, months)
        visa_is_later = (visa_end != NEVER) & ((exempt_end == NEVER) | (visa_end > exempt_end))
        exempt = persons("visa_exempt", period) | persons("eu_citizen", period)
        return np.where(exempt & ~visa_is_later, exempt_end, visa_end)


class permit_applied_for_in_time(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A permit was asked for before the end of the stay that the entry allowed"
    documentation = (
        "The stay is then regular until the decision on the application, and a refusal leaves no "
        "overstay behind it: only the ground of the refusal remains (CE avis, 24 July 2009, no "
        "327282). An application made later changes nothing (CE avis, 28 March 2008, no 310252)."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1, II, 2°",
            "2011-07-18": "L. 511-1, I, 2°",
            "2021-05-01": "L. 611-1, 2°",
        },
        doubt=(
            "The opinion of 2009 was given on the reconduite à la frontière; the same words are "
            "read alike for the OQTF from 2011-07-18."
        ),
    )
    def formula_2006_07_26(persons, period):
        application = persons("permit_application_date", period)
        entry = persons("entry_date", period)
        in_this_stay = (entry == NEVER) | (application >= entry)
        end = persons("allowed_stay_end", period)
        return in_this_stay & (application <= end) & (end != NEVER)
