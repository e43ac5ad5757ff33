"""6° of L. 521-2, then L. 252-2: the EU, EEA or Swiss national of ten years."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_relative_protection_eu_ten_years(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Relative protection, before derogations: EU, EEA or Swiss national for ten years"
    documentation = (
        "National who stays regularly in France for at least ten years; not the family member of "
        "one. The student permit matters not here."
    )

    @articles(
        {"2006-07-26": "L. 521-2, 6°", "2021-05-01": "L. 252-2"},
        doubt=(
            "Whether prison interrupts the ten years or is only deducted is not said by the code; "
            "the Court of Justice lets it interrupt them as a rule (16 January 2014, M. G., "
            "C-400/12). Reading chosen: the days are deducted, as from any duration of residence."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        ten_years = at_least_years(
            persons("counted_regular_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).expulsion.relative.eu_ten_years.years,
        )
        return persons("eu_citizen", period) & ten_years
