"""What founds the removal of an EU citizen or family member."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class eu_right_of_residence_lost(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "No right of residence of EU law any more"
    documentation = (
        "Whether the EU citizen or family member meets none of the conditions of a stay of up to "
        "three months (not an unreasonable burden) or of a longer one (activity, resources and "
        "sickness insurance, studies, or family of a citizen who meets them). A conclusion."
    )
    reference = ("L. 121-1", "L. 121-4-1", "L. 511-3-1, 1°", "L. 251-1, 1°")


class eu_repeated_short_stays(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Repeated stays of less than three months in order to remain"
    documentation = (
        "Whether the EU citizen or family member renews stays of less than three months with the "
        "aim of remaining, while the conditions of a stay of more than three months are not met."
    )
    reference = ("L. 511-3-1, 2°", "L. 251-1, 3°")


class eu_stay_for_social_assistance(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stay with the essential aim of benefiting from social assistance"
    documentation = (
        "Whether the essential aim of the stay is to benefit from the social assistance system."
    )
    reference = ("L. 511-3-1, 2°", "L. 251-1, 3°")


class eu_fundamental_interest_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Real, present and sufficiently serious threat to a fundamental interest of society"
    documentation = (
        "Whether the personal conduct is found to be a real, present and sufficiently serious "
        "threat to a fundamental interest of society, all circumstances weighed (length of stay, "
        "age, health, family and economic situation, integration, ties with the country of "
        "origin). A plain threat to public order is not enough."
    )
    reference = ("L. 511-3-1, 3°", "L. 251-1, 2°", "L. 200-6")


class eu_private_and_family_ties(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Private and family ties with an EU citizen"
    documentation = (
        "Foreigner who is no family member in the strict sense, but is dependent on an EU, EEA or "
        "Swiss national or of the same household in the country of provenance, must be cared for "
        "by such a national for grave reasons of health, or has lasting ties other than marriage "
        "with one. Of effect from 2021-05-01."
    )
    reference = ("L. 200-1", "L. 200-5")
