"""Entry into France, permits and residence."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class entry_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Last entry into France"
    documentation = "Day of the last entry into France."
    reference = ("L. 511-1", "L. 611-1, 1°")


class entered_regularly(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Entered France regularly"
    documentation = "Whether the last entry is proved to be regular."
    reference = ("L. 511-1", "L. 611-1, 1°")


class visa_exempt(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Not subject to the visa duty"
    documentation = (
        "Whether the person may enter France for a short stay without a visa. The stay is then "
        "regular for three months from the entry. Return aid knows it by the nationality too."
    )
    reference = ("L. 511-1", "L. 611-1, 2°")


class visa_expiry_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Expiry of the last visa"
    documentation = "Last day of validity of the last visa held."
    reference = ("L. 511-1", "L. 611-1, 2°")


class permit_expiry_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Expiry of the last residence permit"
    documentation = "Last day of validity of the last residence permit held."
    reference = ("L. 511-1", "L. 611-1, 2°")


class habitual_residence_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Habitual residence in France since"
    documentation = (
        "First day of the unbroken habitual residence in France, regular or not. Neither a stay in "
        "prison (CE 8 April 2021, no 446427) nor a removal measure that was not executed (CAA "
        "Versailles, 10 July 2025, no 25VE00664) breaks it."
    )
    reference = ("L. 511-4, 2°", "L. 611-3, 2°")


class regular_residence_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Regular residence in France since"
    documentation = (
        "First day of the unbroken regular residence in France, under residence permits or "
        "under the free movement of EU law."
    )
    reference = ("L. 511-4, 4°", "L. 611-3, 3°", "L. 234-1")


class residence_days_not_counted(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Days of residence that do not count"
    documentation = (
        "Number of days, since the start of the residence, spent in prison or under a ban "
        "from the territory: they do not count in a duration of residence, and do not break "
        "habitual residence. In days, 0 or more."
    )
    reference = ("L. 511-4, 4°", "L. 611-3, 3°")


class student_permits_only(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Only student permits during the whole regular residence"
    documentation = (
        "Whether every permit held during the whole of the regular residence bore the mention"
        " « étudiant »."
    )
    reference = ("L. 511-4, 4°", "L. 611-3, 3°")


class irregular_stay(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stay is irregular at the expulsion"
    documentation = "Whether the person faced with an expulsion stays irregularly in France."
    reference = ("L. 631-2", "L. 631-3")
