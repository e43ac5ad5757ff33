"""Arrival from a Schengen State out of order: treated as irregular entry, or as overstay."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class schengen_entry_irregular(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Entry irregular under the rules of the Schengen area"
    documentation = (
        "Of a person who is no EU citizen, in metropolitan France. Until 2021-04-30 also the "
        "person who did not meet the entry conditions of the Schengen area, whatever the "
        "provenance."
    )

    @articles(
        {"2006-07-26": "L. 511-2"},
        doubt=(
            "The entry conditions are not tied to metropolitan France by the article; the "
            "convention and the Schengen borders code apply in the European territory only, so "
            "they are read as without effect overseas."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        elsewhere = parameters(period).overseas.removal.schengen_provenance_set_aside
        in_metropole = ~is_one_of(persons("territory", period), elsewhere)
        conditions_not_met = persons("schengen_entry_conditions_not_met", period)
        from_schengen_state = persons("arrived_directly_from_schengen_state", period)
        entry_not_in_order = persons("schengen_entry_not_in_order", period)
        return (
            in_metropole
            & ~persons("eu_citizen", period)
            & (conditions_not_met | (from_schengen_state & entry_not_in_order))
        )

    @articles({"2021-05-01": ("L. 611-2", "L. 651-2", "L. 652-1", "L. 653-1")})
    def formula_2021_05_01(persons, period, parameters):
        elsewhere = parameters(period).overseas.removal.schengen_provenance_set_aside
        in_metropole = ~is_one_of(persons("territory", period), elsewhere)
        from_schengen_state = persons("arrived_directly_from_schengen_state", period)
        entry_not_in_order = persons("schengen_entry_not_in_order", period)
        return (
            in_metropole & ~persons("eu_citizen", period) & from_schengen_state & entry_not_in_order
        )


class schengen_stay_irregular(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Stay irregular after an arrival from a Schengen State"
    documentation = "Of a person who is no EU citizen, in metropolitan France."

    @articles(
        {"2006-07-26": "L. 511-3", "2021-05-01": ("L. 611-2", "L. 651-2", "L. 652-1", "L. 653-1")},
        doubt=(
            "L. 611-2 opens 1° and 2° of L. 611-1 to an entry « ou » a stay out of order. Reading "
            "chosen: respectively, as before the renumbering: the entry for 1°, the stay for 2°."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        elsewhere = parameters(period).overseas.removal.schengen_provenance_set_aside
        in_metropole = ~is_one_of(persons("territory", period), elsewhere)
        from_schengen_state = persons("arrived_directly_from_schengen_state", period)
        stay_not_in_order = persons("schengen_stay_not_in_order", period)
        return (
            in_metropole & ~persons("eu_citizen", period) & from_schengen_state & stay_not_in_order
        )
