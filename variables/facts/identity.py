"""Who the person is, and where the decision is taken."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Nationality, Territory


class birth_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Date of birth"
    documentation = (
        "As in the civil-status documents admitted by the authority or the judge. Where the "
        "age is disputed, the date that was found."
    )
    reference = ("L. 511-4, 1°", "L. 611-3, 1°")


class nationality(Variable):
    value_type = Enum
    possible_values = Nationality
    default_value = Nationality.unknown
    entity = Person
    definition_period = ETERNITY
    label = "Nationality"
    documentation = (
        "Country code ISO 3166-1 alpha-2 in lower case (`ma`, `sn`), or `stateless`, or "
        "`unknown`. A French national is never the subject of a removal measure; `fr` serves "
        "the members of the family."
    )
    reference = ("L. 511-4, 11°", "L. 200-2")


class territory(Variable):
    value_type = Enum
    possible_values = Territory
    default_value = Territory.metropole
    entity = Person
    definition_period = ETERNITY
    label = "Territory where the decision is taken"
    documentation = (
        "Metropolitan France or the overseas territory whose prefect takes the decision."
    )
    reference = ("L. 514-1", "L. 651-1", "L. 652-1", "L. 653-1")
