"""The ill: L. 313-11, 11°, in three wordings, then L. 425-9."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class illness_permit_medical_conditions(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Medical conditions of the permit of the ill"
    documentation = (
        "The state of health needs care whose lack could have exceptionally grave consequences. "
        "The test of the treatment looks at the country of origin, and changed: effective access "
        "(2006), existence (2011-06-18), effective access again (2017-01-01)."
    )

    @articles({"2006-07-26": "L. 313-11, 11°"})
    def formula_2006_07_26(persons, period):
        grave_consequences = persons("grave_consequences_without_care", period)
        exists = persons("treatment_exists_in_origin_country", period)
        accessible = persons("treatment_accessible_in_origin_country", period)
        return grave_consequences & ~(exists & accessible)

    @articles({"2011-06-18": "L. 313-11, 11°"})
    def formula_2011_06_18(persons, period):
        grave_consequences = persons("grave_consequences_without_care", period)
        no_treatment = ~persons("treatment_exists_in_origin_country", period)
        exception = persons("exceptional_humanitarian_circumstance", period)
        return grave_consequences & (no_treatment | exception)

    @articles({"2017-01-01": "L. 313-11, 11°", "2021-05-01": "L. 425-9"})
    def formula_2017_01_01(persons, period):
        grave_consequences = persons("grave_consequences_without_care", period)
        exists = persons("treatment_exists_in_origin_country", period)
        accessible = persons("treatment_accessible_in_origin_country", period)
        return grave_consequences & ~(exists & accessible)


class permit_due_serious_illness(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: seriously ill"
    documentation = "The medical conditions, and habitual residence. No long-stay visa."

    @articles({"2006-07-26": "L. 313-11, 11°", "2021-05-01": "L. 425-9"})
    def formula_2006_07_26(persons, period):
        return (
            persons("habitual_resident_in_france", period)
            & persons("illness_permit_medical_conditions", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
