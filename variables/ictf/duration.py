"""The length of the ban on movement (ICTF) ordered, and its end."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RemiseCase
from openfisca_oqtf.legal import articles


class ictf_ordered_with_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on movement was ordered with the OQTF"
    documentation = "Says nothing of its legality."

    @articles({"2016-11-01": "L. 511-3-2", "2021-05-01": "L. 251-4"})
    def formula_2016_11_01(persons, period):
        return persons("eu_oqtf", period) & (persons("ictf_months", period) > 0)


class ictf_ordered_with_remise(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on movement was ordered with a handing over to another State"
    documentation = "Says nothing of its legality; false before 2019-01-01."

    @articles({"2019-01-01": "L. 531-1", "2021-05-01": "L. 622-1"})
    def formula_2019_01_01(persons, period):
        handed_over = persons("remise_case", period) != RemiseCase.none
        return handed_over & (persons("ictf_months", period) > 0)


class ictf_ordered(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A ban on movement was ordered"
    documentation = (
        "With the OQTF of an EU citizen or family member, from 2019-01-01 also with a handing over "
        "to another State."
    )

    @articles(
        {
            "2016-11-01": "L. 511-3-2",
            "2019-01-01": ("L. 511-3-2", "L. 531-1"),
            "2021-05-01": ("L. 251-4", "L. 622-1"),
        }
    )
    def formula_2016_11_01(persons, period):
        with_remise = persons("ictf_ordered_with_remise", period)
        return persons("ictf_ordered_with_oqtf", period) | with_remise


class ictf_length_excessive(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on movement ordered is longer than the law allows"
    documentation = "Strictly above the ceiling; true as well where none may be ordered."

    @articles({"2016-11-01": "L. 511-3-2", "2021-05-01": ("L. 251-4", "L. 622-1")})
    def formula_2016_11_01(persons, period):
        ceiling = np.maximum(
            persons("ictf_max_months", period), persons("remise_ictf_max_months", period)
        )
        return persons("ictf_ordered", period) & (persons("ictf_months", period) > ceiling)


class ictf_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "End of the ban on movement"
    documentation = "The same day number, so many months after the notification."

    @articles(
        {"2016-11-01": "L. 511-3-2", "2021-05-01": ("L. 251-4", "L. 622-1")},
        doubt=(
            "No text says from when the length of this ban is counted. Reading chosen: the "
            "notification, from which an individual decision binds the person; the articles of "
            "the ban on return alone wait for the execution of the OQTF."
        ),
    )
    def formula_2016_11_01(persons, period):
        end = add_months(persons("notification_day", period), persons("ictf_months", period))
        return np.where(persons("ictf_ordered", period), end, NEVER)
