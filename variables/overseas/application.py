"""Whether the code applies in the territory, and in which wording."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class ceseda_applies(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The code of the entry and residence of foreigners (CESEDA) applies in the territory"
    documentation = (
        "Everywhere but in Mayotte until 2014-05-25. The other outcomes are then those of the "
        "code all the same: what they say is not the law of Mayotte."
    )

    @articles(
        {
            "2006-07-26": "L. 111-2",
            "2021-05-01": ("L. 110-1", "L. 651-1", "L. 652-1", "L. 653-1"),
        },
        doubt=(
            "Ordonnance no 2000-373 of 26 April 2000, the law of removal in Mayotte until "
            "2014-05-25, is not coded: until that day the outcomes are those of a code that does "
            "not apply there, asylum apart."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        outside = parameters(period).overseas.application.outside_the_code
        return ~is_one_of(persons("territory", period), outside)


class former_wording_kept(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The territory keeps the wording of before the law of 26 January 2024"
    documentation = (
        "Saint-Barthélemy and Saint-Martin, from 2024-01-28 to 2025-07-17: the law was not "
        "extended there. For the removal and its execution: protections, bans on return, "
        "expulsion, house arrest, detention."
    )

    @articles({"2024-01-28": ("L. 652-1", "L. 653-1", "L. 762-1", "L. 763-1")})
    def formula_2024_01_28(persons, period, parameters):
        keeping = parameters(period).overseas.application.former_wording.territories
        return is_one_of(persons("territory", period), keeping)
