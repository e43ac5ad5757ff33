"""7° and 8° of L. 511-1 I, then 5° and 6° of L. 611-1: threat, work without authorisation."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class regular_residence_over_three_months(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Resides regularly in France for more than three months"
    documentation = (
        "Whoever does is out of reach of the grounds of threat and of work. Strictly more: not yet "
        "on the day of the third month. Days in prison or under a ban do not count."
    )

    @articles(
        {
            "2011-07-18": "L. 533-1",
            "2016-11-01": ("L. 511-1, I, 7°", "L. 511-1, I, 8°"),
            "2021-05-01": ("L. 611-1, 5°", "L. 611-1, 6°"),
        }
    )
    def formula_2011_07_18(persons, period, parameters):
        return more_than_months(
            persons("counted_regular_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).oqtf.grounds.regular_residence_months,
        )


class threatens_public_order(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Threat to public order, serious or not"

    @articles(
        {
            "2006-07-26": "L. 511-1, II, 8°",
            "2011-07-18": "L. 533-1, 1°",
            "2016-11-01": "L. 511-1, I, 7°",
            "2021-05-01": "L. 611-1, 5°",
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("public_order_threat", period) | persons(
            "serious_public_order_threat", period
        )


class oqtf_ground_public_order_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground: threat to public order"
    documentation = "Before 2016-11-01 this founds a reconduite à la frontière only."

    @articles({"2016-11-01": "L. 511-1, I, 7°", "2021-05-01": "L. 611-1, 5°"})
    def formula_2016_11_01(persons, period):
        return (
            persons("under_third_country_grounds", period)
            & persons("threatens_public_order", period)
            & ~persons("regular_residence_over_three_months", period)
        )


class oqtf_ground_unauthorised_work(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground: work without authorisation"
    documentation = "Before 2016-11-01 this founds a reconduite à la frontière only."

    @articles({"2016-11-01": "L. 511-1, I, 8°", "2021-05-01": "L. 611-1, 6°"})
    def formula_2016_11_01(persons, period):
        return (
            persons("under_third_country_grounds", period)
            & persons("unauthorised_work", period)
            & ~persons("regular_residence_over_three_months", period)
        )
