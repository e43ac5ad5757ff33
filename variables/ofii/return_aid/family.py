"""Return aid of the members of a family together."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Family
from openfisca_oqtf.legal import articles


class family_return_aid_amount(Variable):
    value_type = float
    entity = Family
    definition_period = DAY
    label = "Allowances of return aid of the whole family, in euros"
    documentation = "Sum of the allowances of its members; until 2013-01-31 the family's own scale."

    @articles(
        {
            "2006-07-26": ("L. 511-1", "programme expérimental d'aide au retour volontaire (2005)"),
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2013-02-01": "arrêté du 16 janvier 2013",
            "2015-05-01": "arrêté du 17 avril 2015, annexe",
            "2018-04-01": "arrêté du 27 avril 2018, annexe",
            "2023-10-12": "arrêté du 9 octobre 2023, annexe",
        }
    )
    def formula_2006_07_26(families, period):
        return families.sum(families.members("return_aid_amount", period))


class family_return_aid_ceiling(Variable):
    value_type = float
    entity = Family
    definition_period = DAY
    label = "Most that the allowances of the whole family may reach, in euros"
    documentation = "Sum of what the allowances of its members may reach."

    @articles(
        {
            "2006-07-26": ("L. 511-1", "programme expérimental d'aide au retour volontaire (2005)"),
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2013-02-01": "arrêté du 16 janvier 2013",
            "2015-05-01": "arrêté du 17 avril 2015, annexe",
            "2018-04-01": "arrêté du 27 avril 2018, annexe",
            "2023-10-12": "arrêté du 9 octobre 2023, annexe",
        }
    )
    def formula_2006_07_26(families, period):
        return families.sum(families.members("return_aid_ceiling", period))
