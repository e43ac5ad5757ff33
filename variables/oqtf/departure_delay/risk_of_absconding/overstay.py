"""b, then 2° of the list: stay beyond the visa or three months, and no permit asked for."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
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
    def formula_2011_07_18(persons, period):
        overstay = persons("stayed_beyond_the_allowed_stay", period)
        no_application = ~persons("permit_applied_for", period)
        return persons("third_country_oqtf", period) & overstay & no_application
