"""The main elements of the decisions, in a language that the person understands."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles

_EU_BEFORE_2021 = (
    "The article speaks of the decisions notified « en application de l'article L. 511-1 »; L. "
    "511-3-1 makes L. 512-1 to L. 512-4 applicable to the OQTF of EU citizens. Reading chosen: it "
    "applies to them as well, read for their own decisions."
)


class language_information_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Must be told that the main elements can be had in a language understood"
    documentation = (
        "Until 2021-04-30 the person without a departure delay; from 2021-05-01 every national of "
        "a third country, L. 253-1 not extending the duty to EU citizens and their family."
    )

    @articles({"2011-07-18": "L. 512-2"}, doubt=_EU_BEFORE_2021)
    def formula_2011_07_18(persons, period):
        return persons("oqtf_ground_available", period) & persons("departure_delay_refused", period)

    @articles({"2021-05-01": ("L. 613-4", "L. 253-1")})
    def formula_2021_05_01(persons, period):
        return persons("third_country_oqtf", period)


class language_information_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Not told that the main elements can be had in a language understood"

    @articles({"2011-07-18": "L. 512-2", "2021-05-01": "L. 613-4"})
    def formula_2011_07_18(persons, period):
        required = persons("language_information_required", period)
        return required & ~persons("language_information_given", period)


class translation_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The main elements must be given in a language understood"
    documentation = (
        "On request. With a departure delay the regulation alone gives the right, to nationals of "
        "third countries; without one, the law."
    )

    @articles({"2011-07-18": ("L. 512-2", "R. 512-1-1")}, doubt=_EU_BEFORE_2021)
    def formula_2011_07_18(persons, period):
        without_delay = persons("departure_delay_refused", period)
        entitled = persons("third_country_oqtf", period) | (
            persons("eu_oqtf", period) & without_delay
        )
        return entitled & persons("translation_requested", period)

    @articles({"2021-05-01": ("L. 613-4", "R. 613-4")})
    def formula_2021_05_01(persons, period):
        return persons("third_country_oqtf", period) & persons("translation_requested", period)


class translation_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The main elements were asked for in a language understood, and not given"

    @articles(
        {"2011-07-18": ("L. 512-2", "R. 512-1-1"), "2021-05-01": ("L. 613-4", "R. 613-4")},
    )
    def formula_2011_07_18(persons, period):
        return persons("translation_due", period) & ~persons("translation_given", period)
