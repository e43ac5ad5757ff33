"""b, then 2° of the list: stay beyond the visa or three months, and no permit asked for."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Territory
from openfisca_oqtf.legal import articles


class absconding_presumption_overstay(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Risk of absconding: overstay, and no permit asked for"
    documentation = (
        "Stay beyond the last day of the visa or, without a visa duty, beyond three months from "
        "the entry; in metropolitan France also a stay after a direct arrival from a Schengen "
        "State that does not keep to the convention. No permit asked for."
    )

    @articles(
        {
            "2011-07-18": ("L. 511-1, II, 3°, b", "L. 511-3"),
            "2021-05-01": ("L. 612-3, 2°", "L. 612-4", "L. 651-2"),
        },
        doubt=(
            "Since 2021-05-01 L. 612-4 joins entry and stay in one sentence for 1° and 2°; the "
            "codification changed no rule, so the entry is read for 1° and the stay for 2°, as "
            "before."
        ),
    )
    def formula_2011_07_18(persons, period, parameters):
        months = parameters(
            period
        ).oqtf.departure_delay.risk_of_absconding.overstay.visa_exempt_months
        today = persons("reckoning_date", period)
        beyond_visa = persons("visa_expiry_date", period) < today
        beyond_months = persons("visa_exempt", period) & more_than_months(
            persons("entry_date", period), today, months
        )
        from_schengen = persons("came_directly_from_schengen_state", period)
        against_convention = persons("stay_against_schengen_rules", period)
        metropole = persons("territory", period) == Territory.metropole
        schengen = metropole & from_schengen & against_convention
        no_application = ~persons("permit_applied_for", period)
        overstay = beyond_visa | beyond_months | schengen
        return persons("third_country_oqtf", period) & overstay & no_application
