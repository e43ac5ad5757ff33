"""Details of the last residence permit and of the last provisional document."""

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import PermitKind


class last_permit_kind(Variable):
    value_type = Enum
    possible_values = PermitKind
    default_value = PermitKind.temporary
    entity = Person
    definition_period = ETERNITY
    label = "Kind of the last residence permit"
    documentation = (
        "Kind of the permit whose last day is `permit_expiry_date`: `temporary`, `multi_year` or "
        "`resident`. Without effect where no permit was held."
    )
    reference = ("L. 511-1", "L. 611-1, 2°")


class provisional_document_renewal_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The provisional document was not renewed, rather than withdrawn"
    documentation = (
        "Whether the decision of `provisional_document_refusal_date` refuses a renewal; false "
        "means that it withdraws the document. Matters before 2011-07-18, when only a withdrawal "
        "could carry an OQTF."
    )
    reference = ("L. 511-1",)


class provisional_document_withdrawn_for_public_order(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Provisional document withdrawn for a threat to public order"
    documentation = (
        "Whether the withdrawal of the receipt or of the provisional authorisation of stay rests "
        "on a threat to public order. Matters before 2011-07-18."
    )
    reference = ("L. 511-1",)
