"""When the prefect may place a person in detention."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class detention_risk(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk that justifies detention"
    documentation = (
        "From 2016-11-01: a risk of absconding by the criteria of the departure delay, told by the "
        "facts or found on the day; from 2024-01-28 a threat to public order does as well."
    )

    @articles({"2016-11-01": ("L. 551-1", "L. 511-1, II, 3°"), "2021-05-01": "L. 741-1"})
    def formula_2016_11_01(persons, period):
        listed = persons("absconding_risk_may_be_established", period)
        return listed | persons("restraint_risk_found", period)

    @articles({"2024-01-28": "L. 741-1"})
    def formula_2024_01_28(persons, period):
        absconding = persons("absconding_risk_may_be_established", period) | persons(
            "restraint_risk_found", period
        )
        threat = persons("public_order_threat", period) | persons(
            "serious_public_order_threat", period
        )
        return absconding | (threat & ~persons("former_wording_kept", period))


class detention_criterion_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The criterion of detention is met"
    documentation = (
        "Until 2011-07-17 none but the impossibility to leave at once; then no sufficient "
        "guarantees of representation; from 2016-11-01 also a risk, from 2021-05-01 also no less "
        "coercive measure that suffices."
    )

    @articles(
        {"2006-07-26": "L. 551-1"},
        doubt=(
            "Directive 2008/115, article 15, could be invoked from 2010-12-25 and allows detention "
            "only where no less coercive measure suffices; the text has it from 2011-07-18."
        ),
    )
    def formula_2006_07_26(persons, period):
        return persons.filled_array(True)

    @articles(
        {"2011-07-18": ("L. 551-1", "L. 561-2")},
        doubt=(
            "The text lets the prefect detain « à moins » that he orders a house arrest, which he "
            "may where guarantees of representation are effective. Reading chosen: such guarantees "
            "bar detention, which directive 2008/115, article 15, makes the last resort."
        ),
    )
    def formula_2011_07_18(persons, period):
        return ~persons("representation_guarantees_sufficient", period)

    @articles({"2016-11-01": "L. 551-1"})
    def formula_2016_11_01(persons, period):
        guarantees = persons("representation_guarantees_sufficient", period)
        return persons("detention_risk", period) & ~guarantees

    @articles({"2021-05-01": ("L. 741-1", "L. 731-2")})
    def formula_2021_05_01(persons, period):
        return (
            persons("detention_risk", period)
            & ~persons("representation_guarantees_sufficient", period)
            & ~persons("less_coercive_measure_sufficient", period)
        )


class detention_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A detention may be decided"
    documentation = (
        "A measure that can found it, a reasonable prospect of removal, the criterion of the law "
        "of the day, no minor in the way, and not too soon after a previous detention. The "
        "authority must weigh vulnerability and disability as well."
    )

    @articles(
        {
            "2006-07-26": ("L. 551-1", "L. 554-1"),
            "2021-05-01": ("L. 741-1", "L. 741-3", "L. 741-5", "L. 741-7"),
        }
    )
    def formula_2006_07_26(persons, period):
        return (
            persons("restraint_basis_valid", period)
            & persons("removal_is_reasonable_prospect", period)
            & persons("detention_criterion_met", period)
            & ~persons("detention_barred_minor", period)
            & ~persons("detention_barred_with_minor", period)
            & ~persons("new_detention_too_early", period)
        )
