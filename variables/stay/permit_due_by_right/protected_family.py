"""The families of refugees, beneficiaries of subsidiary protection and stateless persons."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RelativeProtection, TieToProtectedPerson
from openfisca_oqtf.legal import articles


class spouse_or_child_of_protected_person(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2019-02-28"
    label = "Spouse or child of a protected person, in the first wording"
    documentation = (
        "Spouse, married before the protection or for at least one year, who lives with the "
        "protected person; child of the age of the young adult’s permit. From 2015-07-31 for the "
        "families of stateless persons only."
    )

    @articles(
        {
            "2006-07-26": ("L. 314-11, 8°", "L. 313-13", "L. 313-11, 10°"),
            "2015-07-31": "L. 313-11, 10°",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        limits = parameters(period).stay.permit_due_by_right.protected_family
        tie = persons("tie_to_protected_relative", period)
        marriage = persons("marriage_date", period)
        earlier = marriage < persons("relative_protection_granted_date", period)
        lasting = at_least_years(marriage, persons("reckoning_date", period), limits.union_years)
        spouse = (
            (tie == TieToProtectedPerson.spouse)
            & (earlier | lasting)
            & persons("effective_common_life", period)
        )
        of_age = persons("young_adult_permit_age", period)
        return spouse | ((tie == TieToProtectedPerson.child) & of_age)


class couple_reunited_with_protected_person(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Spouse, partner or cohabitant reunited with a protected person"
    documentation = "Allowed to stay by the reunification of families of protected persons."

    @articles(
        {
            "2015-07-31": ("L. 314-11, 8°", "L. 313-13, 2°"),
            "2019-03-01": ("L. 314-11, 8°", "L. 313-25", "L. 313-26"),
            "2021-05-01": ("L. 424-3, 1°", "L. 424-11, 1°", "L. 424-19, 1°"),
        }
    )
    def formula_2015_07_31(persons, period):
        tie = persons("tie_to_protected_relative", period)
        couple = (
            (tie == TieToProtectedPerson.spouse)
            | (tie == TieToProtectedPerson.civil_partner)
            | (tie == TieToProtectedPerson.cohabitant)
        )
        return couple & persons("protected_family_reunification_granted", period)


class couple_formed_after_asylum_application(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Spouse or partner of a protected person, united after the asylum application"
    documentation = (
        "At least eighteen years old, united for at least one year, after the asylum application "
        "of the relative was lodged, with an effective community of life."
    )

    @articles(
        {
            "2015-07-31": ("L. 314-11, 8°", "L. 313-13, 3°"),
            "2019-03-01": ("L. 314-11, 8°", "L. 313-25", "L. 313-26"),
            "2021-05-01": ("L. 424-3, 2°", "L. 424-11, 2°", "L. 424-19, 2°"),
        }
    )
    def formula_2015_07_31(persons, period, parameters):
        limits = parameters(period).stay.permit_due_by_right.protected_family
        tie = persons("tie_to_protected_relative", period)
        today = persons("reckoning_date", period)
        married = tie == TieToProtectedPerson.spouse
        in_union = married | (tie == TieToProtectedPerson.civil_partner)
        united = np.where(
            married, persons("marriage_date", period), persons("civil_union_date", period)
        )
        applied = persons("relative_asylum_application_date", period)
        return (
            in_union
            & at_least_years(persons("birth_date", period), today, limits.spouse_age)
            & (united > applied)
            & at_least_years(united, today, limits.union_years)
            & persons("effective_common_life", period)
        )


class family_of_protected_person(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Family of a protected person, in the wording of 2015"
    documentation = (
        "Spouse, partner, cohabitant, child of the age of the young adult’s permit, or parent of "
        "an unmarried minor who holds the protection."
    )

    @articles(
        {
            "2015-07-31": ("L. 314-11, 8°", "L. 313-13"),
            "2019-03-01": ("L. 314-11, 8°", "L. 313-25", "L. 313-26"),
            "2021-05-01": ("L. 424-3", "L. 424-11", "L. 424-19"),
        }
    )
    def formula_2015_07_31(persons, period):
        tie = persons("tie_to_protected_relative", period)
        child = tie == TieToProtectedPerson.child
        parent = tie == TieToProtectedPerson.parent
        return (
            persons("couple_reunited_with_protected_person", period)
            | persons("couple_formed_after_asylum_application", period)
            | (child & persons("young_adult_permit_age", period))
            | (parent & persons("protected_minor_unmarried", period))
        )


class permit_due_refugee_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: family of a refugee"
    documentation = (
        "The resident card. It asks for regular stay: of all until 2019-02-28, then not of the "
        "spouse or partner united after the asylum application, nor of the parents."
    )

    @articles({"2006-07-26": "L. 314-11, 8°"})
    def formula_2006_07_26(persons, period):
        parent = persons("tie_to_protected_relative", period) == TieToProtectedPerson.parent
        kin = persons("spouse_or_child_of_protected_person", period) | (
            parent & persons("protected_minor_unaccompanied", period)
        )
        refugee = persons("protected_relative_status", period) == RelativeProtection.refugee
        return (
            refugee
            & kin
            & persons("in_regular_stay_for_resident_card", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_resident_card", period)
        )

    @articles({"2015-07-31": "L. 314-11, 8°"})
    def formula_2015_07_31(persons, period):
        refugee = persons("protected_relative_status", period) == RelativeProtection.refugee
        return (
            refugee
            & persons("family_of_protected_person", period)
            & persons("in_regular_stay_for_resident_card", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_resident_card", period)
        )

    @articles(
        {"2019-03-01": "L. 314-11, 8°", "2021-05-01": "L. 424-3"},
        doubt=(
            "From 2021-05-01 L. 424-3 sets the regular stay aside for 2° and 4° without asking "
            "for it elsewhere. Reading chosen: it is still asked of the others, as before."
        ),
    )
    def formula_2019_03_01(persons, period):
        refugee = persons("protected_relative_status", period) == RelativeProtection.refugee
        parent = persons("tie_to_protected_relative", period) == TieToProtectedPerson.parent
        no_regular_stay_asked = persons("couple_formed_after_asylum_application", period) | parent
        return (
            refugee
            & persons("family_of_protected_person", period)
            & (no_regular_stay_asked | persons("in_regular_stay_for_resident_card", period))
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_resident_card", period)
        )


class permit_due_subsidiary_protection_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: family of a beneficiary of subsidiary protection"
    documentation = "No regular stay, no long-stay visa. Parents from 2015-07-31."

    @articles({"2006-07-26": "L. 313-13"})
    def formula_2006_07_26(persons, period):
        status = persons("protected_relative_status", period)
        return (
            (status == RelativeProtection.subsidiary_protection)
            & persons("spouse_or_child_of_protected_person", period)
            & ~persons("permit_obstacle", period)
        )

    @articles({"2015-07-31": "L. 313-13"})
    def formula_2015_07_31(persons, period):
        status = persons("protected_relative_status", period)
        return (
            (status == RelativeProtection.subsidiary_protection)
            & persons("family_of_protected_person", period)
            & ~persons("permit_obstacle", period)
        )

    @articles(
        {"2019-03-01": "L. 313-25"},
        doubt=(
            "As for the protected person: the reserve of public order is no longer in the "
            "article. Reading chosen: a power, not an obstacle."
        ),
    )
    def formula_2019_03_01(persons, period):
        status = persons("protected_relative_status", period)
        return (status == RelativeProtection.subsidiary_protection) & persons(
            "family_of_protected_person", period
        )

    @articles(
        {"2021-05-01": "L. 424-11"},
        doubt=(
            "L. 412-1 asks the long-stay visa for any multi-year permit, and L. 412-2 does not "
            "exempt this one. Reading chosen: no visa, the permit being identical to that of the "
            "protected person."
        ),
    )
    def formula_2021_05_01(persons, period):
        status = persons("protected_relative_status", period)
        return (
            (status == RelativeProtection.subsidiary_protection)
            & persons("family_of_protected_person", period)
            & ~persons("permit_obstacle", period)
        )


class permit_due_stateless_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: family of a stateless person"
    documentation = "No regular stay, no long-stay visa. Partners and parents from 2019-03-01."

    @articles({"2006-07-26": "L. 313-11, 10°"})
    def formula_2006_07_26(persons, period):
        status = persons("protected_relative_status", period)
        return (
            (status == RelativeProtection.stateless_person)
            & persons("spouse_or_child_of_protected_person", period)
            & ~persons("permit_obstacle", period)
        )

    @articles(
        {"2019-03-01": "L. 313-26"},
        doubt=(
            "L. 313-26 was not read: its families are taken to be those of L. 424-19, its "
            "successor at constant law, and of L. 313-25. As there, public order is taken for a "
            "power, not an obstacle."
        ),
    )
    def formula_2019_03_01(persons, period):
        status = persons("protected_relative_status", period)
        return (status == RelativeProtection.stateless_person) & persons(
            "family_of_protected_person", period
        )

    @articles(
        {"2021-05-01": "L. 424-19"},
        doubt=(
            "L. 412-1 asks the long-stay visa for any multi-year permit, and L. 412-2 does not "
            "exempt this one. Reading chosen: no visa, the permit being identical to that of the "
            "stateless person."
        ),
    )
    def formula_2021_05_01(persons, period):
        status = persons("protected_relative_status", period)
        return (
            (status == RelativeProtection.stateless_person)
            & persons("family_of_protected_person", period)
            & ~persons("permit_obstacle", period)
        )
