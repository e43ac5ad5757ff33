"""No category of the code: the permit that the law requires to be issued."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_permit_due_by_right(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: a permit is due by right"
    documentation = (
        "When the law prescribes that a permit be issued, no OQTF may be taken, even where the "
        "permit was not asked for (CE 23 June 2000, Diaby, no 213584; CE 29 July 2020, "
        "no 428231); discretionary regularisation gives no such bar. The fact "
        "`permit_due_by_right` is the conclusion; the outcomes `permit_due_*` help to reach it."
    )

    @articles(
        {
            "2006-07-26": ("L. 313-11", "L. 314-11"),
            "2021-05-01": ("L. 423-1", "L. 423-7", "L. 423-23", "L. 425-9"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        listed = "permit_due_by_right" in parameters(period).oqtf.protection.categories
        return listed & persons("permit_due_by_right", period)
