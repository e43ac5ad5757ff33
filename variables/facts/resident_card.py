"""Resident cards due by right: protected relative, Foreign Legion, conditions of nationality."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RelativeProtection, TieToProtectedPerson


class protected_relative_status(Variable):
    value_type = Enum
    possible_values = RelativeProtection
    default_value = RelativeProtection.none
    entity = Person
    definition_period = ETERNITY
    label = "Protection of the relative"
    documentation = (
        "What the member of the family holds: the status of refugee, subsidiary protection, or the "
        "status of stateless person."
    )
    reference = ("L. 314-11, 8°", "L. 313-13", "L. 424-3", "L. 424-11", "L. 424-19")


class tie_to_protected_relative(Variable):
    value_type = Enum
    possible_values = TieToProtectedPerson
    default_value = TieToProtectedPerson.none
    entity = Person
    definition_period = ETERNITY
    label = "Tie to the protected relative"
    documentation = (
        "What the person is to the relative: spouse, partner of a civil union, cohabitant "
        "(concubin), child (filiation or adoption legally established), or parent."
    )
    reference = ("L. 314-11, 8°", "L. 313-13", "L. 424-3", "L. 424-11", "L. 424-19")


class protected_family_reunification_granted(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Allowed to stay by the reunification of families of protected persons"
    documentation = (
        "Whether the person was allowed to stay in France by the reunification (réunification "
        "familiale) open to the families of protected persons."
    )
    reference = ("L. 314-11, 8°", "L. 313-13", "L. 424-3")


class relative_protection_granted_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Protection of the relative granted on"
    documentation = "Day on which the relative obtained the protection."
    reference = ("L. 314-11, 8°", "L. 313-13", "L. 313-11, 10°")


class relative_asylum_application_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Asylum application of the relative lodged on"
    documentation = (
        "Day on which the application for asylum, or for the status of stateless person, of the "
        "relative was lodged."
    )
    reference = ("L. 314-11, 8°", "L. 313-13", "L. 424-3")


class civil_union_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Date of the civil union"
    documentation = "Day of the current civil union (PACS, or partnership registered abroad)."
    reference = ("L. 314-11, 8°", "L. 424-3")


class effective_common_life(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Effective community of life"
    documentation = "Whether the spouses or partners live together effectively today."
    reference = ("L. 314-11, 8°", "L. 424-3")


class protected_minor_unaccompanied(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The protected child is an unaccompanied minor"
    documentation = (
        "Whether the child recognised as a refugee is an unaccompanied minor. Asked of its "
        "parents, until 2015-07-30."
    )
    reference = ("L. 314-11, 8°",)


class protected_minor_unmarried(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The protected child is an unmarried minor"
    documentation = (
        "Whether the child who holds the protection is a minor who is not married. Asked of its "
        "parents, from 2015-07-31."
    )
    reference = ("L. 314-11, 8°", "L. 424-3")


class meets_nationality_conditions_at_majority(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Meets the conditions of the French nationality at majority"
    documentation = (
        "Finding: the person, born in France of foreign parents, meets the conditions of article "
        "21-7 of the civil code: residence in France at the majority, and habitual residence there "
        "for at least five years, in one or more periods, since the age of eleven."
    )
    reference = ("L. 314-12", "L. 426-1")


class foreign_legion_service_years(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Years of service with the Foreign Legion"
    documentation = (
        "Completed years of service in the French army, of a person who serves or served in the "
        "Foreign Legion."
    )
    reference = ("L. 314-11, 7°", "L. 426-3")


class still_in_foreign_legion(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Still serves in the Foreign Legion"
    documentation = "Whether the person serves in the Foreign Legion today."
    reference = ("L. 314-11, 7°",)


class foreign_legion_good_conduct(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Holds the certificate of good conduct"
    documentation = (
        "Whether the person holds the certificate of good conduct of the Foreign Legion."
    )
    reference = ("L. 314-11, 7°", "L. 426-3")
