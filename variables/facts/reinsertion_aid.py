"""The reinsertion aid in the country of return, and the pilot of ERRIN and OFII."""

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ReinsertionLevel


class reinsertion_level(Variable):
    value_type = Enum
    possible_values = ReinsertionLevel
    default_value = ReinsertionLevel.none
    entity = Person
    definition_period = ETERNITY
    label = "Level of the reinsertion aid asked for"
    documentation = (
        "Level 1 `social`, level 2 `employment` (with a training if need be) or level 3 "
        "`business` (creation of a business); `none` where no level is asked for."
    )
    reference = ("arrêté du 9 octobre 2023, art. 2",)


class return_country_in_ofii_programme(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The country of return is covered by a programme of OFII"
    documentation = "Whether a programme set by the director of OFII covers the country of return."
    reference = ("arrêté du 9 octobre 2023, art. 2", "arrêté du 28 décembre 2020")


class viable_reinsertion_project(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Viable professional or economic project in the country of return"
    documentation = "Whether OFII held the project of the person to be viable."
    reference = ("L. 512-5", "L. 761-8", "arrêté du 27 novembre 2025, art. 2")


class reinsertion_project_selected(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Project of a business selected by OFII"
    documentation = (
        "Whether OFII, having examined the situation, selected the project of a business for its "
        "lasting character (level 3)."
    )
    reference = ("arrêté du 9 octobre 2023, art. 2",)


class exceptional_circumstances_in_mayotte(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Exceptional circumstances, for the reinsertion aid in Mayotte"
    documentation = (
        "Whether exceptional circumstances call for an economic reinsertion aid. Of effect until "
        "2025-12-06."
    )
    reference = ("L. 512-5", "L. 761-8")


class reinsertion_agreement_for_mayotte(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Particular agreement opens the reinsertion aid of Mayotte to the nationality"
    documentation = (
        "Whether a particular agreement opens the aid to a nationality that the order of 28 "
        "December 2020 does not list."
    )
    reference = ("arrêté du 28 décembre 2020",)


class accompanied_by_minor_child(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Accompanied by a minor child"
    documentation = (
        "Whether one or more minor children accompany the person. Follows of itself from a minor "
        "child of the family."
    )
    reference = ("L. 512-5", "L. 761-8")


class returnee_of_errin_state(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Returns from a member State of ERRIN through OFII"
    documentation = (
        "Whether a State that is a member of ERRIN, France or another, refers the person to the "
        "office of OFII in the country of return."
    )
    reference = ("partenariat ERRIN-OFII (2020)",)


class errin_assistance(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Assistance that the State grants in the ERRIN pilot, in euros"
    documentation = "Whole package, before ERRIN pays its share; 0 means the minimum asked for."
    reference = ("partenariat ERRIN-OFII (2020)",)
