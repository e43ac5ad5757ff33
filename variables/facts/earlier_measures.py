"""Removal measures taken before the decision."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class earlier_oqtf_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of an earlier OQTF still enforceable"
    documentation = (
        "Day on which an earlier OQTF, enforceable and not executed, was taken; not given where "
        "there is none."
    )
    reference = ("L. 511-1", "L. 612-3, 5°")


class evaded_earlier_removal_measure(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Evaded the execution of an earlier removal measure"
    documentation = (
        "Whether the person evaded the execution of an earlier removal measure, of any kind."
    )
    reference = ("L. 511-1", "L. 612-3, 5°")
