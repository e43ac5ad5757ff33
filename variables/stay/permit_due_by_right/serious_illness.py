"""The ill: L. 313-11, 11°, in three wordings, then L. 425-9."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_due_serious_illness(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: seriously ill"
    documentation = (
        "Habitual resident whose state of health needs care whose lack could have exceptionally "
        "grave consequences. The test of the treatment looks at the country of origin, and "
        "changed: effective access (2006), existence (2011-06-18), effective access again "
        "(2017-01-01). No long-stay visa."
    )

    @articles({"2006-07-26": "L. 313-11, 11°"})
    def formula_2006_07_26(persons, period):
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        exists = persons("treatment_exists_in_origin_country", period)
        accessible = persons("treatment_accessible_in_origin_country", period)
        return (
            resident
            & grave_consequences
            & ~(exists & accessible)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles({"2011-06-18": "L. 313-11, 11°"})
    def formula_2011_06_18(persons, period):
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        no_treatment = ~persons("treatment_exists_in_origin_country", period)
        exception = persons("exceptional_humanitarian_circumstance", period)
        return (
            resident
            & grave_consequences
            & (no_treatment | exception)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )

    @articles({"2017-01-01": "L. 313-11, 11°", "2021-05-01": "L. 425-9"})
    def formula_2017_01_01(persons, period):
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        exists = persons("treatment_exists_in_origin_country", period)
        accessible = persons("treatment_accessible_in_origin_country", period)
        return (
            resident
            & grave_consequences
            & ~(exists & accessible)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
