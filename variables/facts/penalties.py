"""Offences against the rules of removal."""

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RemovalOffence


class removal_offence(Variable):
    value_type = Enum
    possible_values = RemovalOffence
    default_value = RemovalOffence.none
    entity = Person
    definition_period = ETERNITY
    label = "Offence against the rules of removal"
    documentation = (
        "Conduct for which the person is prosecuted; the simulated day is the day of the conduct. "
        "Coming back despite a reconduite à la frontière: taken less than a year before on the "
        "ground of threat or work without authorisation (until 2011-06-17), less than three years "
        "before under L. 533-1 (then)."
    )
    reference = (
        "L. 621-1",
        "L. 624-1",
        "L. 624-1-1",
        "L. 624-3",
        "L. 624-4",
        "L. 824-1",
        "L. 824-3",
        "L. 824-4",
        "L. 824-9",
        "L. 824-11",
        "L. 824-12",
    )
