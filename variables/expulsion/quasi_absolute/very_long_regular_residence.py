"""2° of the quasi-absolute protection: more than twenty years of regular residence."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_quasi_absolute_protection_very_long_regular_residence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Quasi-absolute protection, before derogations: regular resident for over twenty years"
    documentation = (
        "Strictly more than twenty years of regular residence; student permits are no obstacle."
    )

    @articles({"2006-07-26": "L. 521-3, 2°", "2021-05-01": "L. 631-3, 2°"})
    def formula_2006_07_26(persons, period, parameters):
        return more_than_years(
            persons("counted_regular_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).expulsion.quasi_absolute.very_long_regular_residence.years,
        )
