"""Refugees, beneficiaries of subsidiary protection, stateless persons."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_due_refugee(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: refugee"
    documentation = "The resident card. The family: `permit_due_refugee_family`."

    @articles(
        {"2006-07-26": "L. 314-11, 8°", "2021-05-01": "L. 424-1"},
        doubt=(
            "Until 2021-04-30 the article reserves the regularity of the stay. Reading chosen: "
            "the refugee meets it by the recognition, since the card must be handed over without "
            "delay (L. 742-6, then L. 511-5), the OQTF being abrogated."
        ),
    )
    def formula_2006_07_26(persons, period):
        return (
            persons("refugee_status", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_resident_card", period)
        )


class permit_due_subsidiary_protection(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: subsidiary protection"
    documentation = "The family: `permit_due_subsidiary_protection_family`."

    @articles({"2006-07-26": "L. 313-13"})
    def formula_2006_07_26(persons, period):
        protected = persons("subsidiary_protection_status", period)
        return protected & ~persons("permit_obstacle", period)

    @articles(
        {"2019-03-01": "L. 313-25"},
        doubt=(
            "The article lost the reserve of public order; L. 313-3 only lets the prefect refuse "
            "the permit for a threat. Reading chosen: a power, not an obstacle."
        ),
    )
    def formula_2019_03_01(persons, period):
        return persons("subsidiary_protection_status", period)

    @articles(
        {"2021-05-01": "L. 424-9"},
        doubt=(
            "L. 412-1 asks the long-stay visa for any multi-year permit, and L. 412-2 does not "
            "exempt this one. Reading chosen: no visa, for the permit is issued « dès la première "
            "admission au séjour », as European law wants."
        ),
    )
    def formula_2021_05_01(persons, period):
        protected = persons("subsidiary_protection_status", period)
        return protected & ~persons("permit_obstacle", period)


class permit_due_stateless(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: stateless person"
    documentation = "The family: `permit_due_stateless_family`."

    @articles({"2006-07-26": "L. 313-11, 10°"})
    def formula_2006_07_26(persons, period):
        stateless = persons("stateless_status", period)
        return stateless & ~persons("permit_obstacle", period)

    @articles(
        {"2019-03-01": "L. 313-26"},
        doubt=(
            "The article has no reserve of public order; L. 313-3 only lets the prefect refuse "
            "the permit for a threat. Reading chosen: a power, not an obstacle."
        ),
    )
    def formula_2019_03_01(persons, period):
        return persons("stateless_status", period)

    @articles(
        {"2021-05-01": "L. 424-18"},
        doubt=(
            "L. 412-1 asks the long-stay visa for any multi-year permit, and L. 412-2 does not "
            "exempt this one. Reading chosen: no visa, for the permit is issued « dès la première "
            "admission au séjour »."
        ),
    )
    def formula_2021_05_01(persons, period):
        stateless = persons("stateless_status", period)
        return stateless & ~persons("permit_obstacle", period)
