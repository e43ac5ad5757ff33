"""Applications for permits, refusals, withdrawals, and work without authorisation."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class permit_application_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the application for a residence permit"
    documentation = (
        "Day on which the person asked for the issue of a residence permit; not given where no "
        "permit was ever asked for."
    )
    reference = ("L. 511-1", "L. 612-3, 1°")


class renewal_application_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the request for renewal of the last permit"
    documentation = (
        "Day on which the renewal of the last residence permit, provisional document or "
        "provisional authorisation was asked for; not given where it was not."
    )
    reference = ("L. 511-1", "L. 611-1, 2°", "L. 612-3, 3°")


class permit_refusal_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the refusal or withdrawal of a residence permit"
    documentation = (
        "Day on which a residence permit was refused, not renewed or withdrawn; not given where "
        "none was. The refusal may be taken together with the OQTF."
    )
    reference = ("L. 511-1", "L. 611-1, 3°")


class permit_refusal_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the refusal or withdrawal of the permit"
    documentation = (
        "Day on which the refusal or withdrawal of the residence permit was notified; not given "
        "means the day of the refusal."
    )
    reference = ("L. 511-1",)


class permit_refused_for_public_order(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Permit refused or withdrawn for a threat to public order"
    documentation = (
        "Whether the refusal or withdrawal of the residence permit rests on a threat to public "
        "order."
    )
    reference = ("L. 511-1",)


class provisional_document_refusal_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the provisional document was withdrawn or not renewed"
    documentation = (
        "Day on which the receipt of an application (récépissé, since 2020 document provisoire) "
        "or the provisional authorisation of stay (APS) was withdrawn, or its renewal refused; "
        "not given where it was not."
    )
    reference = ("L. 511-1", "L. 611-1, 3°")


class provisional_document_expiry_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Expiry of the last provisional document"
    documentation = (
        "Last day of validity of the last receipt of an application, provisional document or "
        "provisional authorisation of stay (APS); not given where there was none."
    )
    reference = ("L. 511-1", "L. 612-3, 3°")


class unauthorised_work(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Works without authorisation"
    documentation = (
        "Whether the person worked as an employee without the authorisation that the labour code "
        "requires (article L. 5221-5, before 2008 article L. 341-4)."
    )
    reference = ("L. 511-1", "L. 611-1, 6°")


class resident_card_lost_for_serious_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Resident card refused at renewal or withdrawn for a serious threat"
    documentation = (
        "Whether the renewal of the resident card was refused, or the card withdrawn, because the "
        "presence is a serious threat to public order (L. 432-3, 1°, or L. 432-4). From 2024-01-28 "
        "no OQTF of L. 611-1 may then be taken."
    )
    reference = ("L. 432-12", "L. 432-3", "L. 432-4")
