"""Marriage, children and community of life."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class french_minor_child_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Parent of a French minor child who resides in France"
    documentation = (
        "Father or mother of a French child under 18 who resides in France. Follows of itself"
        " from a family that has such a child."
    )
    reference = ("L. 511-4, 6°", "L. 611-3, 5°")


class child_support_since_birth(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Has supported the child since its birth"
    documentation = (
        "Whether the person has effectively contributed to the upkeep and education of the "
        "French child since its birth, according to its means (article 371-2 of the civil "
        "code)."
    )
    reference = ("L. 511-4, 6°", "L. 611-3, 5°")


class child_support_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Has supported the child since"
    documentation = (
        "First day of the unbroken effective contribution to the upkeep and education of the "
        "French child."
    )
    reference = ("L. 511-4, 6°", "L. 611-3, 5°")


class marriage_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Date of the current marriage"
    documentation = "Day of the current marriage."
    reference = ("L. 511-4, 7°", "L. 611-3, 6°")


class spouse_is_french(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The spouse is French"
    documentation = (
        "Whether the spouse is French and has kept the French nationality. Follows of itself "
        "for a married person from a family whose other adult is French."
    )
    reference = ("L. 511-4, 7°", "L. 611-3, 6°")


class spouse_resident_since_childhood(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The foreign spouse resides in France since childhood"
    documentation = (
        "Whether the foreign spouse has resided habitually in France since at most the age of"
        " thirteen. Follows of itself for a married person from a family whose other adult does."
    )
    reference = ("L. 511-4, 8°", "L. 611-3, 7°")


class community_of_life_unbroken(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Community of life unbroken since the marriage"
    documentation = "Whether the spouses have lived together since the marriage without a break."
    reference = ("L. 511-4, 7°", "L. 611-3, 6°")


class lives_in_polygamy(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Lives in France in polygamy"
    documentation = "Whether the person lives in France in a state of polygamy."
    reference = ("L. 511-4, 6°", "L. 611-3")


class resides_abroad(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Lives outside France"
    documentation = (
        "Said of a member of the family who does not reside in France: a French child abroad "
        "gives no protection."
    )
    reference = ("L. 511-4, 6°", "L. 611-3, 5°")
