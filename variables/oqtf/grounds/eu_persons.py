"""L. 511-1 I, second paragraph, then L. 511-3-1, then L. 251-1: EU citizens and their family."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_ground_eu_no_right_of_residence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground, EU persons: no right of residence any more"
    documentation = "Before 2011-07-18 of the nationals alone, not of their family."

    @articles(
        {
            "2006-12-30": "L. 511-1, I, al. 2",
            "2011-07-18": "L. 511-3-1, 1°",
            "2021-05-01": "L. 251-1, 1°",
        }
    )
    def formula_2006_12_30(persons, period):
        return persons("under_eu_grounds", period) & persons("eu_right_of_residence_lost", period)


class oqtf_ground_eu_abuse_of_right(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground, EU persons: abuse of right"
    documentation = (
        "Repeated stays of less than three months in order to remain, or a stay with the "
        "essential aim of benefiting from social assistance."
    )

    @articles({"2011-07-18": "L. 511-3-1, 2°", "2021-05-01": "L. 251-1, 3°"})
    def formula_2011_07_18(persons, period):
        abuse = persons("eu_repeated_short_stays", period) | persons(
            "eu_stay_for_social_assistance", period
        )
        return persons("under_eu_grounds", period) & abuse


class oqtf_ground_eu_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground, EU persons: threat to a fundamental interest of society"
    documentation = (
        "Until 2016-03-08 only within three months of the entry (whose date must be known), then "
        "without limit of time."
    )

    @articles(
        {"2011-07-18": "L. 511-3-1, 3°"},
        doubt=(
            "The text speaks of a conduct that is a threat « pendant la période de trois mois à "
            "compter de son entrée ». Reading chosen: the decision itself falls within the three "
            "months, the day of the third month included."
        ),
    )
    def formula_2011_07_18(persons, period, parameters):
        months = parameters(period).oqtf.grounds.eu_threat_months
        entry = persons("entry_date", period)
        today = persons("reckoning_date", period)
        within_the_months = (entry <= today) & ~more_than_months(entry, today, months)
        threat = persons("eu_fundamental_interest_threat", period)
        return persons("under_eu_grounds", period) & within_the_months & threat

    @articles({"2016-03-09": "L. 511-3-1, 3°", "2021-05-01": "L. 251-1, 2°"})
    def formula_2016_03_09(persons, period):
        return persons("under_eu_grounds", period) & persons(
            "eu_fundamental_interest_threat", period
        )
