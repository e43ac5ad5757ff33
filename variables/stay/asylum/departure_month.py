"""The month that a refused seeker had to leave of own accord, until the law of 20 November 2007."""

from datetime import date

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import last_day_in_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class asylum_departure_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    # LEGI stamps the law at its publication, 21 November: in force the day after.
    end = "2007-11-21"
    label = "Last day of the month to leave after the end of the seeker's stay"
    documentation = (
        "One month from the notification that the seeker's authorisation to stay was not renewed "
        "or was withdrawn. From 2007-11-22 L. 742-3 refers to L. 511-1, I instead."
    )

    @articles({"2006-07-26": "L. 742-3"})
    def formula_2006_07_26(persons, period, parameters):
        return last_day_in_months(
            persons("asylum_stay_refusal_notification_date", period),
            parameters(period).stay.asylum.departure_months,
            franc=False,
        )
