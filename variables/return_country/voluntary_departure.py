"""Where the person must go to obey the OQTF."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class return_country_within_eu_or_schengen(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The country is in the EU or applies the Schengen acquis"
    documentation = (
        "The fact `return_country_in_eu_or_schengen`, or a country on the lists of the day. The "
        "States that apply the acquis are Member States or those which the text of 2021 names: "
        "Iceland, Liechtenstein, Norway, Switzerland."
    )

    @articles({"2016-11-01": "L. 511-1", "2021-05-01": "L. 711-2"})
    def formula_2016_11_01(persons, period, parameters):
        states = parameters(period).eu_citizens
        lists = [*states.member_states, *states.assimilated_states]
        listed = is_one_of(persons("return_country", period), lists)
        return persons("return_country_in_eu_or_schengen", period) | listed


class departure_limited_to_eu_or_schengen(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Can be obliged to go to an EU or Schengen State only"
    documentation = (
        "A person accompanied by a minor child, national of another EU or assimilated State, of "
        "whom the person has the sole effective care. A rule on the way to obey the OQTF: the "
        "article on forced removal does not repeat it. From 2021-05-01 L. 264-1 does not extend "
        "it to EU citizens and their family."
    )

    @articles({"2016-11-01": "L. 511-1", "2021-05-01": "L. 711-2"})
    def formula_2016_11_01(persons, period):
        return persons("third_country_oqtf", period) & persons(
            "accompanied_by_eu_minor_in_sole_care", period
        )


class return_country_outside_eu_and_schengen(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Legally admissible in the country, outside the EU and the Schengen area"

    @articles(
        {"2016-11-01": "L. 511-1"},
        doubt=(
            "Until 2018-09-11 the text reads « tout autre pays non membre de l'Union européenne "
            "ou avec lequel ne s'applique pas l'acquis de Schengen »: « ou » taken literally lets "
            "in an EU State outside Schengen, or Switzerland. Reading chosen: both conditions, as "
            "in the text of 2018-09-12, since the next sentence opposes the EU and the Schengen "
            "States together to the others."
        ),
    )
    def formula_2016_11_01(persons, period):
        within = persons("return_country_within_eu_or_schengen", period)
        return persons("return_country_legally_admissible", period) & ~within

    @articles({"2018-09-12": "L. 511-1", "2021-05-01": "L. 711-2"})
    def formula_2018_09_12(persons, period):
        within = persons("return_country_within_eu_or_schengen", period)
        return persons("return_country_legally_admissible", period) & ~within


class departure_to_country_obeys_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Leaving for the country obeys the OQTF"
    documentation = (
        "The country of nationality; or another where the person is legally admissible, outside "
        "the EU and the Schengen area; or, for the person who accompanies a minor of the EU, a "
        "State within. Before 2016-11-01 the law does not say where to go."
    )

    @articles({"2016-11-01": "L. 511-1", "2021-05-01": "L. 711-2"})
    def formula_2016_11_01(persons, period):
        with_eu_minor = persons("departure_limited_to_eu_or_schengen", period) & persons(
            "return_country_within_eu_or_schengen", period
        )
        destination = (
            persons("return_country_is_own", period)
            | persons("return_country_outside_eu_and_schengen", period)
            | with_eu_minor
        )
        return persons("third_country_oqtf", period) & destination
