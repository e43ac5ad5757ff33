"""The four criteria of the ban on return: what must have been weighed, and for what."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_criteria_considered(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The authority weighed the four criteria of the ban on return"
    documentation = (
        "Duration of presence, ties with France, earlier removal measures, threat to public "
        "order. All four must be weighed; they need not all weigh against the person. False where "
        "no ban was ordered."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 612-10"})
    def formula_2011_07_18(persons, period):
        return (
            persons("irtf_ordered", period)
            & persons("considered_presence_duration", period)
            & persons("considered_ties_with_france", period)
            & persons("considered_earlier_measures", period)
            & persons("considered_public_order_threat", period)
        )


class irtf_criteria_govern_ban(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The four criteria govern the ban itself, not its length alone"
    documentation = (
        "They always govern the length of the ban ordered with the OQTF. Since 2016-11-01, where "
        "no departure delay was granted, the ban is the rule and humanitarian circumstances alone "
        "may spare it: the criteria then govern its length only."
    )

    @articles({"2011-07-18": "L. 511-1"})
    def formula_2011_07_18(persons, period):
        return persons("irtf_possible", period)

    @articles({"2016-11-01": "L. 511-1", "2021-05-01": "L. 612-10"})
    def formula_2016_11_01(persons, period):
        delay_granted = ~persons("departure_delay_refused", period)
        return persons("irtf_possible", period) & delay_granted
