"""The hours at the disposal of justice after an order that ends the detention."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_hours
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class release_hold_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day at the disposal of justice after the release order"
    documentation = (
        "Four hours from the notification to the public prosecutor, six from 2011-07-18, ten from "
        "2019-01-01, twenty-four from 2024-07-15, unless the prosecutor decides otherwise. NEVER "
        "where the hour is not known."
    )

    @articles({"2006-07-26": "L. 552-6", "2021-05-01": "L. 743-19"})
    def formula_2006_07_26(persons, period, parameters):
        minute = persons("release_order_notified_minute", period)
        end, _ = add_hours(
            persons("release_order_notified_date", period),
            minute,
            parameters(period).restraint.detention.release_hold_hours,
            persons("territory", period),
        )
        return np.where(minute >= 0, end, NEVER)


class release_hold_end_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Minute of that day at which the hold at the disposal of justice ends"
    documentation = "-1 where the hour is not known."

    @articles({"2006-07-26": "L. 552-6", "2021-05-01": "L. 743-19"})
    def formula_2006_07_26(persons, period, parameters):
        _, minute = add_hours(
            persons("release_order_notified_date", period),
            persons("release_order_notified_minute", period),
            parameters(period).restraint.detention.release_hold_hours,
            persons("territory", period),
        )
        return minute
