"""L. 511-1 I, first paragraph, then 3° and 5°, then 3° of L. 611-1: refusals, withdrawals."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_ground_permit_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground: permit refused, not renewed or withdrawn"
    documentation = (
        "2006: the OQTF is an accessory of the refusal, taken on the same day, and never where a "
        "threat to public order founds the refusal (a reconduite à la frontière then). 2011: any "
        "refusal or withdrawal, of any reason and any earlier day."
    )

    @articles(
        {"2006-12-30": "L. 511-1, I, al. 1"},
        doubt=(
            "« Assortir sa décision » is read as: on the same day as the refusal. A refusal of an "
            "earlier day could not be completed by an OQTF (gap seen in early 2007: CE, ref., 15 "
            "February 2007, on the circular of 22 December 2006)."
        ),
    )
    def formula_2006_12_30(persons, period):
        same_day = persons("permit_refusal_date", period) == persons("reckoning_date", period)
        for_public_order = persons("permit_refused_for_public_order", period)
        return persons("under_third_country_grounds", period) & same_day & ~for_public_order

    @articles({"2011-07-18": "L. 511-1, I, 3°", "2021-05-01": "L. 611-1, 3°"})
    def formula_2011_07_18(persons, period):
        refused = persons("permit_refusal_date", period) <= persons("reckoning_date", period)
        return persons("under_third_country_grounds", period) & refused


class oqtf_ground_provisional_document_withdrawn(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground: provisional document withdrawn, or its renewal refused"
    documentation = (
        "Receipt of an application (since 2020-06-19 any provisional document issued on an "
        "application) or provisional authorisation of stay. 2006: only a withdrawal, for another "
        "reason than public order, with the OQTF on the same day."
    )

    @articles({"2006-12-30": "L. 511-1, I, al. 1"})
    def formula_2006_12_30(persons, period):
        same_day = persons("provisional_document_refusal_date", period) == persons(
            "reckoning_date", period
        )
        withdrawn = ~persons("provisional_document_renewal_refused", period)
        for_public_order = persons("provisional_document_withdrawn_for_public_order", period)
        return (
            persons("under_third_country_grounds", period)
            & same_day
            & withdrawn
            & ~for_public_order
        )

    @articles({"2011-07-18": "L. 511-1, I, 5°", "2021-05-01": "L. 611-1, 3°"})
    def formula_2011_07_18(persons, period):
        ended = persons("provisional_document_refusal_date", period) <= persons(
            "reckoning_date", period
        )
        return persons("under_third_country_grounds", period) & ended
