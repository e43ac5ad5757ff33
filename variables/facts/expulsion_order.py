"""What the expulsion order says."""

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ExpulsionGround


class expulsion_ground_stated(Variable):
    value_type = Enum
    possible_values = ExpulsionGround
    default_value = ExpulsionGround.none
    entity = Person
    definition_period = ETERNITY
    label = "Ground stated by the expulsion order"
    documentation = (
        "Ground on which the order says that it rests: the article that it applies tells it "
        "(L. 521-1, L. 521-2 or L. 521-3, then L. 631-1, L. 631-2 with L. 252-2, or L. 631-3). "
        "`none` where it is not known: the ground stated is then not examined."
    )
    reference = ("L. 521-1", "L. 521-2", "L. 521-3", "L. 631-1", "L. 631-2", "L. 631-3")
