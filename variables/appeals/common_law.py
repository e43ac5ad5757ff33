"""The time limit of common law before the administrative courts."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import is_one_of


class common_law_appeal_period(Variable):
    value_type = Enum
    possible_values = AppealPeriod
    default_value = AppealPeriod.none
    entity = Person
    definition_period = DAY
    label = "Time limit of the recourse of common law"
    documentation = (
        "Two months wherever no special delay applies; three before the court of Mayotte "
        "until 2015-10-17. The additions for distance are not counted."
    )

    @articles(
        {"2006-07-26": ("CJA R. 421-1", "CJA R. 421-6"), "2015-10-18": "CJA R. 421-1"},
        doubt=(
            "R. 421-7 adds a month for a person who lives overseas and contests before "
            "another court, two for one who lives abroad. Reading chosen: not counted, the "
            "earlier end."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        longer = parameters(period).overseas.courts.recourse_of_three_months
        return first_met(
            (is_one_of(persons("territory", period), longer), AppealPeriod.months_3),
            otherwise=AppealPeriod.months_2,
        )
