"""What follows from a ban on return: alert in the Schengen information system, enforcement."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_sis_alert(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Alert for refusal of entry in the Schengen information system"
    documentation = (
        "Follows from every ban on return ordered: article 96 of the Schengen convention (2011), "
        "article 24 of regulation 1987/2006 (2016), article 24 of regulation 2018/1861 (2021)."
    )

    @articles({"2011-07-18": "L. 511-1", "2016-11-01": "L. 511-1", "2021-05-01": "L. 613-5"})
    def formula_2011_07_18(persons, period):
        return persons("irtf_ordered", period)


class irtf_enforcement_barred(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on return cannot be enforced"
    documentation = (
        "Where the person cannot be removed under the OQTF that the ban accompanies. No such rule "
        "was written before 2021-05-01."
    )

    @articles({"2021-05-01": "L. 722-8"})
    def formula_2021_05_01(persons, period):
        return persons("irtf_ordered", period) & persons("removal_under_oqtf_impossible", period)
