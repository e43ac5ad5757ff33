"""The ban on movement (ICTF) ordered with the handing over to another State (remise)."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RemiseCase
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class remise_possible_case(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The case of the handing over exists in the law of the day"
    documentation = (
        "Whether the stated case is one in which the law of the day hands over a national of a "
        "third country. Asked for the ban on movement only, so from 2019-01-01 on."
    )

    @articles({"2019-01-01": ("L. 531-1", "L. 531-2"), "2021-05-01": "L. 621-1"})
    def formula_2019_01_01(persons, period, parameters):
        return is_one_of(persons("remise_case", period), parameters(period).ictf.remise.cases)


class remise_permit_held(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Holds the permit that the ban on movement with a handing over asks for"
    documentation = (
        "A permit of a Member State, whichever it is (2019), of the very State to which the person "
        "is handed over (2021). The long-term resident is handed over to the State whose valid "
        "permit makes the case: nothing more need be stated."
    )

    @articles({"2019-01-01": ("L. 531-1", "L. 531-2")})
    def formula_2019_01_01(persons, period):
        return (
            persons("permit_of_other_member_state", period)
            | persons("permit_of_state_of_remise", period)
            | (persons("remise_case", period) == RemiseCase.long_term_resident_eu)
        )

    @articles({"2021-05-01": ("L. 622-1", "L. 621-4")})
    def formula_2021_05_01(persons, period):
        long_term_resident = persons("remise_case", period) == RemiseCase.long_term_resident_eu
        return persons("permit_of_state_of_remise", period) | long_term_resident


class remise_ictf_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on movement may be ordered with the handing over"
    documentation = (
        "Against the holder of a permit of a Member State (`remise_permit_held`). Against the "
        "holders of the protected statuses only for an abuse of right or a real, present and "
        "sufficiently serious threat."
    )

    @articles({"2019-01-01": "L. 531-1", "2021-05-01": ("L. 622-1", "L. 622-2")})
    def formula_2019_01_01(persons, period, parameters):
        protected = is_one_of(
            persons("remise_case", period), parameters(period).ictf.remise.protected_cases
        )
        abuse_or_threat = persons("remise_abuse_of_right", period) | persons(
            "remise_serious_threat", period
        )
        return (
            persons("remise_possible_case", period)
            & persons("remise_permit_held", period)
            & (~protected | abuse_or_threat)
        )


class remise_ictf_max_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest ban on movement that may be ordered with the handing over, in months"
    documentation = "0 where none may be ordered."

    @articles({"2019-01-01": "L. 531-1", "2021-05-01": "L. 622-1"})
    def formula_2019_01_01(persons, period, parameters):
        ceiling = parameters(period).ictf.remise.max_months
        return np.where(persons("remise_ictf_possible", period), ceiling, 0)


class remise_ictf_criteria_considered(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The authority weighed the four criteria of the ban on movement"
    documentation = (
        "For the ban ordered with a handing over: those of the ban on return. False where none "
        "was ordered."
    )

    @articles({"2019-01-01": "L. 531-1", "2021-05-01": "L. 622-3"})
    def formula_2019_01_01(persons, period):
        ordered = persons("ictf_ordered_with_remise", period)
        return (
            ordered
            & persons("considered_presence_duration", period)
            & persons("considered_ties_with_france", period)
            & persons("considered_earlier_measures", period)
            & persons("considered_public_order_threat", period)
        )


class remise_ictf_abrogation_request_admissible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A request for the abrogation of the ban on movement of a handing over is admissible"
    documentation = (
        "After at least one year of residence outside France, save in prison or under house arrest."
    )

    @articles({"2019-01-01": "L. 531-1", "2021-05-01": "L. 622-4"})
    def formula_2019_01_01(persons, period, parameters):
        ordered = persons("ictf_ordered_with_remise", period)
        months = parameters(period).ictf.remise.residence_abroad_months
        long_enough_abroad = at_least_months(
            persons("residence_abroad_since", period),
            persons("abrogation_request_day", period),
            months,
        )
        from_france = persons("abrogation_request_without_residence_abroad", period)
        return ordered & (long_enough_abroad | from_france)
