"""Any of the permits due by right that the facts let the code derive."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_due_by_right_derived(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A permit is due by right, as far as the facts let it be derived"
    documentation = (
        "Any of the outcomes `permit_due_*`, their obstacles weighed. It helps to reach the "
        "conclusion that the fact `permit_due_by_right` states, and does not feed "
        "`oqtf_protection` by itself. False does not mean that no permit is due: permits of "
        "family reunification, and those of international agreements, are not coded. The power "
        "of refusal of L. 432-1-1 is not deducted (`permit_refusal_possible`)."
    )

    @articles(
        {
            "2006-07-26": ("L. 313-11", "L. 313-13", "L. 314-11", "L. 314-12"),
            "2019-03-01": (
                "L. 313-11",
                "L. 313-25",
                "L. 313-26",
                "L. 314-11",
                "L. 314-12",
                "L. 316-1",
            ),
            "2021-05-01": (
                "L. 423-1",
                "L. 423-7",
                "L. 423-13",
                "L. 423-23",
                "L. 424-1",
                "L. 424-3",
                "L. 425-1",
                "L. 425-9",
                "L. 426-1",
                "L. 426-3",
            ),
        }
    )
    def formula_2006_07_26(persons, period):
        return (
            persons("permit_due_spouse_of_french", period)
            | persons("permit_due_parent_of_french_child", period)
            | persons("permit_due_resident_since_childhood", period)
            | persons("permit_due_child_in_care", period)
            | persons("permit_due_born_in_france", period)
            | persons("permit_due_private_and_family_life", period)
            | persons("permit_due_serious_illness", period)
            | persons("permit_due_work_accident_pension", period)
            | persons("permit_due_refugee", period)
            | persons("permit_due_subsidiary_protection", period)
            | persons("permit_due_stateless", period)
            | persons("permit_due_refugee_family", period)
            | persons("permit_due_subsidiary_protection_family", period)
            | persons("permit_due_stateless_family", period)
            | persons("permit_due_nationality_conditions", period)
            | persons("permit_due_foreign_legion", period)
            | persons("permit_due_trafficking_complaint", period)
            | persons("permit_due_trafficking_conviction", period)
            | persons("permit_due_protection_order", period)
        )
