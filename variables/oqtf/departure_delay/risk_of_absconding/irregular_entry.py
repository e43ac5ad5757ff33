"""a, then 1° of the list: irregular entry, and no permit asked for."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_applied_for(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Had asked for a residence permit by the reckoning day"
    documentation = "A permit held in this stay, refused or withdrawn was asked for."

    @articles({"2011-07-18": "L. 511-1, II, 3°, a", "2021-05-01": "L. 612-3, 1°"})
    def formula_2011_07_18(persons, period):
        day = persons("reckoning_date", period)
        asked = persons("permit_application_date", period) <= day
        refused_or_withdrawn = persons("permit_refusal_date", period) <= day
        return asked | refused_or_withdrawn | persons("permit_issued_in_this_stay", period)


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

    @articles(
        {
            "2015-11-01": "L. 511-1, II, 3°, a",
            "2021-05-01": ("L. 612-3, 1°", "L. 612-4", "L. 651-2"),
        }
    )
    def formula_2015_11_01(persons, period):
        not_proved = persons("regular_entry_not_proved", period)
        no_application = ~persons("permit_applied_for", period)
        return persons("third_country_oqtf", period) & not_proved & no_application
