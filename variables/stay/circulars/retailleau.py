"""Circular of 23 January 2025 (Retailleau). No right follows from it."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class retailleau_indicator(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Indicator of the circular of 2025: integration"
    documentation = (
        "A guideline, no right: seven years in France, command of French, adherence to the "
        "principles of the Republic, neither threat nor polygamy. For work the circular sends to "
        "L. 435-4 first (`regularisation_route_shortage_job`). An earlier OQTF that was not "
        "executed is another indicator (`retailleau_indicator_against`)."
    )

    @articles(
        {"2025-01-23": "circulaire du 23 janvier 2025 (INTK2435521J)"},
        doubt=(
            "The seven years are one index of integration, not a condition, and no level of French "
            "is set. Reading chosen: the indicator is met where all the indexes are; the level of "
            "the first resident card, proved, is a command of French."
        ),
    )
    def formula_2025_01_23(persons, period, parameters):
        present = at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).stay.circulars.retailleau.presence_years,
        )
        levels = parameters(period).integration.language.resident_card_levels
        french = persons("masters_french", period) | is_one_of(
            persons("language_level", period), levels
        )
        return present & french & ~persons("circular_exclusion", period)


class retailleau_indicator_against(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Indicator of the circular of 2025 against the admission: OQTF not executed"
    documentation = "It weighs for the refusal, which the circular wants to carry a new OQTF."

    @articles({"2025-01-23": "circulaire du 23 janvier 2025 (INTK2435521J)"})
    def formula_2025_01_23(persons, period):
        return persons("earlier_oqtf_disobeyed", period)
