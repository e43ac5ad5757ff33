"""a, then 1° of the list: irregular entry, and no permit asked for."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Territory
from openfisca_oqtf.legal import articles


class permit_applied_for(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Had asked for a residence permit by the reckoning day"

    @articles({"2011-07-18": "L. 511-1, II, 3°, a", "2021-05-01": "L. 612-3, 1°"})
    def formula_2011_07_18(persons, period):
        asked_on = persons("permit_application_date", period)
        return asked_on <= persons("reckoning_date", period)


class regular_entry_not_proved(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Regular entry not proved, arrivals from a Schengen State included"
    documentation = (
        "No proof of a regular entry; or, in metropolitan France, an entry directly from a "
        "Schengen State not in keeping with the convention, or (until 2021-04-30) without meeting "
        "the entry conditions of the borders code."
    )

    @articles(
        {"2011-07-18": ("L. 511-1, II, 3°, a", "L. 511-2")},
        doubt=(
            "L. 511-2, 1°, does not name metropolitan France; the borders code does not apply "
            "overseas: read for metropolitan France only."
        ),
    )
    def formula_2011_07_18(persons, period):
        no_proof = ~persons("entered_regularly", period)
        from_schengen = persons("came_directly_from_schengen_state", period)
        against_convention = persons("entry_against_schengen_rules", period)
        conditions_unmet = persons("schengen_entry_conditions_unmet", period)
        metropole = persons("territory", period) == Territory.metropole
        schengen = metropole & (conditions_unmet | (from_schengen & against_convention))
        return no_proof | schengen

    @articles({"2021-05-01": ("L. 612-3, 1°", "L. 612-4", "L. 651-2")})
    def formula_2021_05_01(persons, period):
        no_proof = ~persons("entered_regularly", period)
        from_schengen = persons("came_directly_from_schengen_state", period)
        against_convention = persons("entry_against_schengen_rules", period)
        metropole = persons("territory", period) == Territory.metropole
        return no_proof | (metropole & from_schengen & against_convention)


class absconding_presumption_irregular_entry(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk of absconding: irregular entry, and no permit asked for"
    documentation = (
        "Both conditions. From 2011-07-18 to 2015-10-31 never for an asylum seeker who had been "
        "admitted to stay. An application for asylum is no application for a permit."
    )

    @articles({"2011-07-18": ("L. 511-1, II, 3°, a", "L. 742-3")})
    def formula_2011_07_18(persons, period):
        not_proved = persons("regular_entry_not_proved", period)
        no_application = ~persons("permit_applied_for", period)
        not_admitted = ~persons("asylum_seeker_admitted_to_stay", period)
        return persons("third_country_oqtf", period) & not_proved & no_application & not_admitted

    @articles({"2015-11-01": "L. 511-1, II, 3°, a", "2021-05-01": "L. 612-3, 1°"})
    def formula_2015_11_01(persons, period):
        not_proved = persons("regular_entry_not_proved", period)
        no_application = ~persons("permit_applied_for", period)
        return persons("third_country_oqtf", period) & not_proved & no_application
