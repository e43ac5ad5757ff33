"""How old an OQTF may be when it founds a detention or a house arrest."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months, at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.wordings import in_wording_of_territory


class restraint_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the detention or house arrest is decided"
    documentation = (
        "The day given, else the simulated day. The law is that of the simulated day: ask for the "
        "day of the decision of detention or house arrest."
    )

    @articles(
        {
            "2006-07-26": "L. 551-1",
            "2011-07-18": ("L. 551-1", "L. 561-2"),
            "2021-05-01": ("L. 731-1", "L. 741-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        decided_on = persons("restraint_decision_date", period)
        today = np.datetime64(period.start.date)
        return np.where(decided_on != NEVER, decided_on, today)


class oqtf_restraint_until(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day on which the OQTF can found a detention or a house arrest"
    documentation = (
        "The eve of the anniversary of the day on which it was taken: « moins d'un an », "
        "from 2024-01-28 « moins de trois ans ». The law is that of the decision of detention or "
        "house arrest: an OQTF already over a year old on 2024-01-28 serves again from that day, "
        "a restraint decided before stays irregular (Cass., avis, 20 November 2024, no 24-70.005; "
        "TA Lyon, 11 April 2024, no 2402326). NEVER where there is no OQTF."
    )

    @articles(
        {
            "2006-07-26": "L. 551-1, 6°",
            "2016-11-01": "L. 561-2, I, 5°",
            "2021-05-01": "L. 731-1, 1°",
        },
        doubt=(
            "No text says when the year of an OQTF of 29 February ends. Reading chosen: its "
            "anniversary is 1 March in common years, as for ages, so 28 February is the last day."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        years = in_wording_of_territory(
            persons, period, parameters, lambda law: law.restraint.oqtf_age.oqtf_years
        )
        taken_on = persons("reckoning_date", period)
        same_number = add_months(taken_on, 12 * years)
        complete = at_least_years(taken_on, same_number, years)
        last_day = np.where(complete, add_days(same_number, -1), same_number)
        return np.where(persons("oqtf_ground_available", period), last_day, NEVER)


class oqtf_no_longer_delayed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF still to be executed, its departure delay over or not granted"
    documentation = (
        "On the day of the detention or house arrest: the last day of the delay is past, the "
        "person has not left in execution of the OQTF, and no protection or annulment has ended it."
    )

    @articles(
        {
            "2006-07-26": "L. 551-1, 6°",
            "2011-07-18": ("L. 551-1, 6°", "L. 561-1, 1°"),
            "2021-05-01": ("L. 730-1", "L. 731-1, 1°", "L. 731-3, 1°"),
        }
    )
    def formula_2006_07_26(persons, period):
        day = persons("restraint_day", period)
        deadline = persons("departure_deadline", period)
        delay_over = (persons("departure_delay_days", period) == 0) | (deadline < day)
        taken = persons("reckoning_date", period) <= day
        executed = persons("oqtf_execution_day", period) <= day
        ended = persons("oqtf_abrogation_required", period) | persons(
            "oqtf_abrogated_by_annulment", period
        )
        return persons("oqtf_ground_available", period) & taken & delay_over & ~executed & ~ended


class oqtf_restraint_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF can found a detention or a house arrest on that day"
    documentation = (
        "Not executed, its departure delay over or not granted, and not too old. It need not be "
        "final: a recourse bars the removal, not the restraint (CAA Nancy, 18 March 2025, no "
        "23NC03461). The criteria of detention are other outcomes."
    )

    @articles(
        {
            "2006-07-26": "L. 551-1, 6°",
            "2016-11-01": "L. 561-2, I, 5°",
            "2021-05-01": "L. 731-1, 1°",
        }
    )
    def formula_2006_07_26(persons, period):
        young_enough = persons("restraint_day", period) <= persons("oqtf_restraint_until", period)
        return persons("oqtf_no_longer_delayed", period) & young_enough
