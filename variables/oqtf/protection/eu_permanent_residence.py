"""11° of the list, then L. 251-2: the permanent right of residence of EU law."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_eu_permanent_residence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: permanent right of residence of EU law"
    documentation = (
        "EU, EEA or Swiss national, or family member. No threat lifts a right once acquired; until "
        "2021-04-30 a threat to public order barred the acquisition (L. 122-1)."
    )

    @articles({"2006-07-26": "L. 511-4, 11°", "2021-05-01": "L. 251-2"})
    def formula_2006_07_26(persons, period, parameters):
        listed = "eu_permanent_residence" in parameters(period).oqtf.protection.categories
        return listed & persons("has_eu_permanent_residence", period)
