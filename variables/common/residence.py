"""Habitual and regular residence, as the durations of the law reckon them."""

from datetime import date

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days, completed_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class counted_regular_residence_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Start of the regular residence, moved forward by the days that do not count"
    documentation = (
        "The day from which the duration of the regular residence is reckoned. Days spent in "
        "prison or under a ban shorten the duration without breaking the residence "
        "(CE 8 April 2021, no 446427; CE 28 February 2020, no 426076)."
    )

    @articles(
        {"2006-07-26": "L. 511-4, 4°", "2021-05-01": "L. 611-3, 3°", "2024-01-28": "L. 234-1"}
    )
    def formula_2006_07_26(persons, period):
        return add_days(
            persons("regular_residence_since", period),
            persons("residence_days_not_counted", period),
        )


class habitual_resident_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Resides habitually in France on the reckoning day"

    @articles(
        {"2006-07-26": "L. 511-4, 10°", "2021-05-01": "L. 611-3, 9°", "2024-01-28": "L. 425-9"}
    )
    def formula_2006_07_26(persons, period):
        since = persons("habitual_residence_since", period)
        return since <= persons("reckoning_date", period)


class habitual_resident_since_childhood(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Resides habitually in France since at most the age of thirteen"
    documentation = (
        "Regular or not; a stay in prison does not break it (CE 8 April 2021, no 446427). The "
        "age is in completed years on the first day of the habitual residence."
    )

    @articles(
        {"2006-07-26": "L. 511-4, 2°", "2021-05-01": "L. 611-3, 2°", "2024-01-28": "L. 631-3, 1°"},
        doubt=(
            "« au plus l'âge de treize ans » is read in completed years: a child who arrived at "
            "thirteen and some months is protected. Nothing read settles it."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        limit = parameters(period).oqtf.protection.resident_since_childhood.age_at_arrival
        age_at_arrival = completed_years(
            persons("birth_date", period), persons("habitual_residence_since", period)
        )
        return (
            (age_at_arrival >= 0)
            & (age_at_arrival <= limit)
            & persons("habitual_resident_in_france", period)
        )
