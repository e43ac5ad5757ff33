"""Victims of trafficking in human beings or of procuring."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class reflection_period_start_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the receipt of the reflection period"
    documentation = (
        "Day on which the receipt (récépissé) of the reflection period was handed over to the"
        " victim of trafficking or procuring."
    )
    reference = ("R. 316-2", "R. 425-2")


class reflection_period_interrupted_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the reflection period was interrupted"
    documentation = (
        "Day on which the prefect withdrew the receipt, for renewed contact or for a serious "
        "threat to public order; not given where he did not."
    )
    reference = ("R. 316-2", "R. 425-2")
