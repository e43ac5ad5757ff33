"""What the permits due by right ask for: family, coming of age, private life, long-stay visa."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class long_stay_visa_produced(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Long-stay visa produced"
    documentation = (
        "Whether the person produces the long-stay visa (more than three months) on which the "
        "first issue of a temporary permit depends."
    )
    reference = ("L. 311-7", "L. 313-2", "L. 412-1")


class permit_already_issued(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The permit at stake was already issued once"
    documentation = (
        "Whether the permit at stake was issued to the person before, so that only its renewal "
        "is in question: the long-stay visa is asked for the first issue only."
    )
    reference = ("L. 313-2", "L. 412-1")


class marriage_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Married in France"
    documentation = "Whether the current marriage was celebrated in France."
    reference = ("L. 211-2-1", "L. 423-2")


class marriage_transcribed(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Foreign marriage transcribed"
    documentation = (
        "Whether the marriage celebrated abroad was transcribed in the French civil-status "
        "registers before the permit is issued. Without effect for a marriage celebrated in "
        "France."
    )
    reference = ("L. 313-11, 4°", "L. 423-1, 3°")


class common_life_in_france_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Common life with the French spouse in France since"
    documentation = (
        "First day of the unbroken, effective common life in France with the French spouse. "
        "Life together before the marriage counts: the Conseil d’État reckons the six months "
        "whatever the date of the marriage."
    )
    reference = ("L. 211-2-1", "L. 423-2")


class common_life_broken_by_violence(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Common life broken by domestic violence"
    documentation = (
        "Whether the common life with the French spouse broke because of violence in the couple "
        "or the family, suffered after the arrival in France and before the first issue of the "
        "permit."
    )
    reference = ("L. 313-12", "L. 423-5")


class common_life_broken_after_polygamy(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Common life broken after polygamy was suffered"
    documentation = (
        "Whether the common life with the French spouse broke after the person had suffered a "
        "situation of polygamy."
    )
    reference = ("L. 423-5",)


class child_recognised_by_other_parent(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "French child recognised by the other parent"
    documentation = (
        "Whether the filiation of the French child towards one parent rests on a recognition "
        "(article 316 of the civil code) of which the person is not the author."
    )
    reference = ("L. 313-11, 6°", "L. 423-8")


class recognising_parent_support_since_birth(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The parent who recognised the child supports it since birth"
    documentation = (
        "Whether the parent who recognised the French child has effectively contributed to its "
        "upkeep and education since its birth."
    )
    reference = ("L. 313-11, 6°", "L. 423-8", "L. 441-7")


class recognising_parent_support_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "The parent who recognised the child supports it since"
    documentation = (
        "First day of the unbroken effective contribution of the parent who recognised the "
        "French child to its upkeep and education."
    )
    reference = ("L. 313-11, 6°", "L. 423-8", "L. 441-7")


class child_support_court_decision(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Court decision on the contribution to the child"
    documentation = (
        "Whether a court decision on the contribution to the upkeep and education of the French "
        "child is produced."
    )
    reference = ("L. 313-11, 6°", "L. 423-8")


class stay_required_by_child_interest(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Family life and the interest of the child require the stay"
    documentation = (
        "Finding: where the contribution of the parent who recognised the child is not proved, "
        "respect for private and family life and the best interests of the child require that "
        "the person stay."
    )
    reference = ("L. 313-11, 6°", "L. 423-8")


class young_adult_permit_application_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the application for the young adult’s permit"
    documentation = (
        "Day on which the permit of a person resident since childhood, entrusted to child welfare "
        "(ASE), or born in France, was asked for: the age is reckoned on that day. Not given "
        "where it was not asked for: the age is then reckoned on the day of the decision."
    )
    reference = ("L. 313-11, 2°", "L. 423-13", "L. 423-21", "L. 423-22")


class declares_wish_to_work(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Aged 16 to 18, declares a wish to work"
    documentation = (
        "Whether the person, aged sixteen to eighteen, declares a wish to exercise an "
        "occupation (an employment, until 2016-10-31): the permit is then due before the "
        "majority."
    )
    reference = ("L. 311-3", "L. 421-35")


class resided_with_parent_since_childhood(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Resided with a parent since childhood"
    documentation = (
        "Whether the person resided habitually in France with at least one parent, filiation or "
        "adoption legally established, since at most the age of thirteen."
    )
    reference = ("L. 313-11, 2°", "L. 423-21")


class parent_holds_permit(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The parent holds a residence permit"
    documentation = (
        "Whether that parent holds a temporary permit or a resident card. Asked in Mayotte only."
    )
    reference = ("L. 313-11, 2°", "L. 441-7")


class ase_placement_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Entrusted to child welfare on"
    documentation = (
        "Day on which the person, as a minor, was entrusted to child welfare (aide sociale à "
        "l’enfance)."
    )
    reference = ("L. 313-11, 2° bis", "L. 423-22")


class trusted_third_party_placement_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Entrusted to a trusted third party on"
    documentation = (
        "Day on which the person, as a minor, was entrusted to a trusted third party (tiers "
        "digne de confiance)."
    )
    reference = ("L. 423-22",)


class training_followed_seriously(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Training followed really and seriously"
    documentation = "Whether the prescribed training is followed really and seriously."
    reference = ("L. 313-11, 2° bis", "L. 423-22")


class placement_assessment_favourable(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "Ties with the family abroad and opinion of the host favourable"
    documentation = (
        "Finding: the nature of the ties with the family left in the country of origin, and the "
        "opinion of the host structure (or trusted third party) on the integration into French "
        "society, weighed together, do not stand against the permit. True where not said."
    )
    reference = ("L. 313-11, 2° bis", "L. 423-22")


class disproportionate_interference_private_life(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Refusal of stay would interfere disproportionately with private and family life"
    documentation = (
        "Finding: the personal and family ties in France (intensity, age, stability, living "
        "conditions, integration, ties with the family abroad) are such that a refusal of stay "
        "would interfere disproportionately with the right to respect for private and family "
        "life."
    )
    reference = ("L. 313-11, 7°", "L. 423-23")


class eligible_for_family_reunification(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Belongs to a category open to family reunification"
    documentation = (
        "Whether the person belongs to the categories that open the right to family "
        "reunification (spouse or minor child of a foreigner who may ask for it): the permit "
        "for private and family life is then closed."
    )
    reference = ("L. 313-11, 7°", "L. 423-23")
