"""4°, then 3° of the relative protection: more than ten years of regular residence."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_relative_protection_long_regular_residence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Relative protection, before derogations: regular resident for more than ten years"
    documentation = (
        "Strictly more than ten years of regular residence, unless under student permits during "
        "the whole of it. Time in prison, on day release or under an electronic tag does not "
        "count (CE 28 February 2020, no 426076)."
    )

    @articles({"2006-07-26": "L. 521-2, 4°", "2021-05-01": "L. 631-2, 3°"})
    def formula_2006_07_26(persons, period, parameters):
        long_residence = more_than_years(
            persons("counted_regular_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).expulsion.relative.long_regular_residence.years,
        )
        student_throughout = persons("student_permits_only", period)
        return long_residence & ~student_throughout
