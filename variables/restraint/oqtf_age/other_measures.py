"""The other measures that found a detention or a house arrest."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months, at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RestraintBasis
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class aprf_restraint_until(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Last day on which the reconduite à la frontière can found a detention"
    documentation = (
        "The eve of the anniversary: less than one year until 2011-07-17, less than three years "
        "then, for the residual reconduite of L. 533-1 alone. NEVER where there is none that "
        "serves; nothing after 2016-10-31."
    )

    @articles({"2006-07-26": "L. 551-1, 3°", "2011-07-18": ("L. 551-1, 5°", "L. 533-1")})
    def formula_2006_07_26(persons, period, parameters):
        ages = parameters(period).restraint.oqtf_age
        taken_on = persons("aprf_decision_date", period)
        same_number = add_months(taken_on, 12 * ages.aprf_years)
        complete = at_least_years(taken_on, same_number, ages.aprf_years)
        last_day = np.where(complete, add_days(same_number, -1), same_number)
        return np.where(taken_on >= np.datetime64(ages.aprf_taken_from), last_day, NEVER)


class aprf_restraint_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "The reconduite à la frontière can found a detention or a house arrest on that day"
    documentation = "Taken, and not too old."

    @articles({"2006-07-26": "L. 551-1, 3°", "2011-07-18": ("L. 551-1, 5°", "L. 561-2")})
    def formula_2006_07_26(persons, period):
        day = persons("restraint_day", period)
        last_day = persons("aprf_restraint_until", period)
        taken = persons("aprf_decision_date", period) <= day
        return taken & (day <= last_day) & (last_day != NEVER)


class irtf_restraint_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on return can found a detention or a house arrest on that day"
    documentation = (
        "A ban ordered and not ended, whatever the age of the OQTF that it goes with. From "
        "2021-05-01 it cannot be enforced while the person cannot be removed under that OQTF."
    )

    @articles({"2011-07-18": ("L. 551-1, 7°", "L. 561-2")})
    def formula_2011_07_18(persons, period):
        day = persons("restraint_day", period)
        in_effect = persons("irtf_effect_date", period) <= day
        running = in_effect & (day < persons("irtf_end_date", period))
        return running | persons("under_earlier_irtf", period)

    @articles(
        {"2019-01-01": ("L. 551-1", "L. 561-2, I, 6°"), "2021-05-01": ("L. 731-1, 2°", "L. 722-8")},
        doubt=(
            "Since 2019 the length of the ban runs from the execution of the OQTF: whether a ban "
            "whose OQTF was never executed can found a restraint is argued. Reading chosen: yes, "
            "the article asks for no execution, and L. 722-8 supposes that such a ban may be "
            "enforced."
        ),
    )
    def formula_2019_01_01(persons, period):
        day = persons("restraint_day", period)
        not_ended = day < persons("irtf_end_date", period)
        own_ban = persons("irtf_ordered", period) & not_ended
        return (own_ban | persons("under_earlier_irtf", period)) & ~persons(
            "irtf_enforcement_barred", period
        )


class ictf_restraint_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on movement can found a detention or a house arrest on that day"
    documentation = (
        "A ban ordered and not ended, with a handing over to another State or with the OQTF of an "
        "EU person (since 2021-05-01 by L. 262-1, which puts it beside the ban on return)."
    )

    @articles(
        {
            "2016-11-01": ("L. 551-1", "L. 561-2, I, 6°"),
            "2021-05-01": ("L. 731-1, 2°", "L. 731-1, 5°"),
        }
    )
    def formula_2016_11_01(persons, period):
        not_ended = persons("restraint_day", period) < persons("ictf_end_date", period)
        return persons("ictf_ordered", period) & not_ended


class restraint_basis_valid(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The stated measure can found a detention or a short house arrest on that day"
    documentation = (
        "It is in the list of the law of the day and, for the OQTF, the reconduite and the bans "
        "on return and on movement, meets its own conditions. An expulsion, a judicial or "
        "administrative ban, a handing over or the decision of another State is taken as stated: "
        "no age limit."
    )

    @articles(
        {
            "2006-07-26": "L. 551-1",
            "2011-07-18": ("L. 551-1", "L. 561-2"),
            "2016-11-01": ("L. 551-1", "L. 561-2, I"),
            "2021-05-01": ("L. 731-1", "L. 741-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        basis = persons("restraint_basis", period)
        conditions_met = np.select(
            [
                basis == RestraintBasis.oqtf,
                basis == RestraintBasis.aprf,
                basis == RestraintBasis.irtf,
                basis == RestraintBasis.ictf,
            ],
            [
                persons("oqtf_restraint_possible", period),
                persons("aprf_restraint_possible", period),
                persons("irtf_restraint_possible", period),
                persons("ictf_restraint_possible", period),
            ],
            default=True,
        )
        return is_one_of(basis, parameters(period).restraint.oqtf_age.bases) & conditions_met
