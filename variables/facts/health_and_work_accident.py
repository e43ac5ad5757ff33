"""Illness, access to care, and pensions for work accidents."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class work_accident_pension_rate(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Incapacity rate of the work accident pension"
    documentation = (
        "Rate of permanent incapacity, from 0 to 1 (0.2 for 20 %), of a pension for a work "
        "accident or an occupational disease served by a French body; 0 without such a "
        "pension."
    )
    reference = ("L. 511-4, 9°", "L. 611-3, 8°")


class grave_consequences_without_care(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Exceptionally grave consequences without medical care"
    documentation = (
        "Whether the state of health needs care whose lack could have exceptionally grave "
        "consequences."
    )
    reference = ("L. 511-4, 10°", "L. 611-3, 9°")


class treatment_exists_in_return_country(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "An appropriate treatment exists in the country of return"
    documentation = "Whether an appropriate treatment exists at all in the country of return."
    reference = ("L. 511-4, 10°", "L. 611-3, 9°")


class treatment_accessible_in_return_country(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "An appropriate treatment is accessible in the country of return"
    documentation = (
        "Whether the person could effectively benefit there from an appropriate treatment."
    )
    reference = ("L. 511-4, 10°", "L. 611-3, 9°")


class exceptional_humanitarian_circumstance(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Exceptional humanitarian circumstance of the ill person"
    documentation = (
        "Whether the prefect admitted an exceptional humanitarian circumstance after the "
        "opinion of the director general of the regional health agency (wording of 2011-07-18"
        " to 2016-10-31)."
    )
    reference = ("L. 511-4, 10°",)
