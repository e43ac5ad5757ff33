"""1° of the quasi-absolute protection: resident in France since childhood."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_quasi_absolute_protection_resident_since_childhood(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Quasi-absolute protection, before derogations: resident since at most thirteen"
    documentation = (
        "Habitual residence, proved by any means, regular or not, since at most the age of "
        "thirteen and up to the decision."
    )

    @articles({"2006-07-26": "L. 521-3, 1°", "2021-05-01": "L. 631-3, 1°"})
    def formula_2006_07_26(persons, period):
        return persons("habitual_resident_since_childhood", period)
