"""Grounds on which the reception conditions of an asylum seeker are refused, suspended or ended."""

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ReceptionGround
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import is_one_of


class asylum_application_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Days after the entry beyond which asylum is asked for late"
    documentation = "The same everywhere until 2018-12-31, then fewer in Guyane."

    @articles({"2015-11-01": "L. 744-8"})
    def formula_2015_11_01(persons, period, parameters):
        days = parameters(period).ofii.reception_conditions.late_application_days
        return np.full(persons.count, days)

    @articles({"2019-01-01": ("L. 744-8", "L. 767-1"), "2021-05-01": "L. 531-27, 3°"})
    def formula_2019_01_01(persons, period, parameters):
        days = parameters(period).ofii.reception_conditions.late_application_days
        sooner = parameters(period).overseas.reception.late_application
        return np.where(
            is_one_of(persons("territory", period), sooner.territories), sooner.days, days
        )


class asylum_asked_late(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Asylum asked for too late after the entry"
    documentation = (
        "The person entered irregularly, or stayed after the end of the visa, and presented the "
        "application too long after the entry, without legitimate reason."
    )

    @articles({"2015-11-01": "L. 744-8", "2021-05-01": ("L. 551-15, 4°", "L. 531-27, 3°")})
    def formula_2015_11_01(persons, period):
        applied = persons("asylum_application_date", period)
        limit = persons("asylum_application_days", period)
        late = applied > add_days(persons("entry_date", period), limit)
        irregular = ~persons("entered_regularly", period)
        irregular = irregular | (applied > persons("visa_expiry_date", period))
        excused = persons("late_asylum_legitimate_reason", period)
        return (applied != NEVER) & late & irregular & ~excused


class reception_refusal_ground(Variable):
    value_type = Enum
    possible_values = ReceptionGround
    default_value = ReceptionGround.none
    entity = Person
    definition_period = DAY
    label = "First ground to refuse the reception conditions"
    documentation = "First ground that is met, in the order of the article; fraud last."

    @articles(
        {
            "2015-11-01": ("L. 744-7", "L. 744-8, 3°", "D. 744-37", "R. 744-7"),
            "2019-01-01": ("L. 744-7, 1°", "L. 744-8, 2°", "D. 744-37", "R. 744-7"),
            "2021-05-01": ("L. 551-15", "D. 551-20", "R. 552-8"),
        }
    )
    def formula_2015_11_01(persons, period, parameters):
        grounds = parameters(period).ofii.reception_conditions.refusal_grounds
        facts = (
            ("orientation_region_refused", ReceptionGround.orientation_region_refused),
            ("housing_offer_refused", ReceptionGround.housing_refused),
            ("asylum_reexamination", ReceptionGround.reexamination),
            ("asylum_asked_late", ReceptionGround.late_application),
            ("ada_fraud", ReceptionGround.fraud),
        )
        listed = [(persons(fact, period), g) for fact, g in facts if g.name in grounds]
        return first_met(*listed, otherwise=ReceptionGround.none)


class reception_refusal_mandatory(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The law commands to refuse the reception conditions"
    documentation = (
        "On the first ground met: automatically in 2019; from 2024-01-28 wholly or partly, within "
        "the limits of article 20 of directive 2013/33/EU. Otherwise the OFII may refuse them."
    )

    @articles({"2019-01-01": "L. 744-7", "2021-05-01": ("L. 551-15", "D. 551-20")})
    def formula_2019_01_01(persons, period, parameters):
        grounds = parameters(period).ofii.reception_conditions.mandatory_refusal_grounds
        return is_one_of(persons("reception_refusal_ground", period), grounds)


class reception_suspension_ground(Variable):
    value_type = Enum
    possible_values = ReceptionGround
    default_value = ReceptionGround.none
    entity = Person
    definition_period = DAY
    label = "First ground to suspend the reception conditions"
    documentation = (
        "Without legitimate reason; in the order of the article. Until 2018-12-31: then the same "
        "conduct ends the conditions."
    )
    end = "2018-12-31"

    @articles({"2015-11-01": ("L. 744-8, 1°", "R. 744-9", "D. 744-35")})
    def formula_2015_11_01(persons, period, parameters):
        grounds = parameters(period).ofii.reception_conditions.suspension_grounds
        facts = (
            ("reception_housing_left", ReceptionGround.housing_left),
            ("asylum_requirements_not_met", ReceptionGround.requirements_not_met),
        )
        unexcused = ~persons("reception_breach_legitimate_reason", period)
        listed = [(persons(fact, period) & unexcused, g) for fact, g in facts if g.name in grounds]
        return first_met(*listed, otherwise=ReceptionGround.none)


class reception_end_ground(Variable):
    value_type = Enum
    possible_values = ReceptionGround
    default_value = ReceptionGround.none
    entity = Person
    definition_period = DAY
    label = "First ground to withdraw or end the reception conditions"
    documentation = "First ground that is met, in the order of the article; fraud last."

    @articles(
        {
            "2015-11-01": ("L. 744-8, 2°", "D. 744-36"),
            "2019-01-01": ("L. 744-7", "L. 744-8, 1°", "D. 744-36"),
            "2021-05-01": ("L. 551-16", "R. 551-21", "R. 551-5", "R. 551-6"),
        }
    )
    def formula_2015_11_01(persons, period, parameters):
        grounds = parameters(period).ofii.reception_conditions.end_grounds
        facts = (
            ("orientation_region_left", ReceptionGround.orientation_region_left),
            ("reception_housing_left", ReceptionGround.housing_left),
            ("asylum_requirements_not_met", ReceptionGround.requirements_not_met),
            ("ada_resources_hidden", ReceptionGround.resources_hidden),
            ("ada_false_family_information", ReceptionGround.false_family_information),
            ("several_asylum_identities", ReceptionGround.several_identities),
            ("reception_violence_or_grave_breach", ReceptionGround.violence_or_grave_breach),
            ("ada_fraud", ReceptionGround.fraud),
        )
        listed = [(persons(fact, period), g) for fact, g in facts if g.name in grounds]
        return first_met(*listed, otherwise=ReceptionGround.none)


class reception_end_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The reception conditions can be withdrawn or ended"
    documentation = (
        "A ground is met; from 2024-07-17 the first three of the article (region, housing, "
        "requirements) ask for an exceptional case."
    )

    @articles(
        {
            "2015-11-01": ("L. 744-8", "D. 744-36"),
            "2021-05-01": "L. 551-16",
            "2024-07-17": ("L. 551-16", "D. 551-18"),
        }
    )
    def formula_2015_11_01(persons, period, parameters):
        ground = persons("reception_end_ground", period)
        exceptional = parameters(period).ofii.reception_conditions.exceptional_end_grounds
        allowed = persons("reception_exceptional_case", period) | ~is_one_of(ground, exceptional)
        return (ground != ReceptionGround.none) & allowed


class reception_end_mandatory(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The law commands to end the reception conditions"
    documentation = (
        "On the first ground met, where the end is possible: automatically in 2019; from "
        "2024-01-28 wholly or partly, within the limits of article 20 of directive 2013/33/EU."
    )

    @articles({"2019-01-01": "L. 744-7", "2021-05-01": "L. 551-16"})
    def formula_2019_01_01(persons, period, parameters):
        grounds = parameters(period).ofii.reception_conditions.mandatory_end_grounds
        commanded = is_one_of(persons("reception_end_ground", period), grounds)
        return commanded & persons("reception_end_possible", period)
