"""Access of the asylum seeker to the labour market."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months, more_than_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class seeker_work_access_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Access of the asylum seeker to work may be authorised"
    documentation = (
        "On the reckoning day: the right to remain lasts, and the OFPRA did not rule within the "
        "time after the application was lodged with it, for no reason due to the seeker. The work "
        "authorisation itself follows the rules of all foreign workers."
    )

    @articles(
        {"2015-07-31": "L. 744-11", "2021-05-01": "L. 554-1"},
        doubt=(
            "Whether a decision that the OFPRA took late ends the access while an appeal is "
            "pending is not said. Reading chosen: it does not; the authorisation lasts as long as "
            "the right to remain."
        ),
    )
    def formula_2015_07_31(persons, period, parameters):
        day = persons("reckoning_date", period)
        months = parameters(period).ofii.reception_conditions.work_access_months
        lodged = persons("ofpra_application_date", period)
        silent = more_than_months(lodged, day, months)
        too_late = add_months(lodged, months) < persons("ofpra_decision_taken_date", period)
        not_imputable = ~persons("ofpra_delay_imputable_to_seeker", period)
        return silent & too_late & not_imputable & persons("asylum_right_to_remain", period)


class seeker_work_authorisation_acquired_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day from which silence grants the seeker's work authorisation"
    documentation = (
        "Two months after the receipt of the application; NEVER where access to work cannot be "
        "authorised."
    )

    @articles({"2019-03-01": "L. 744-11", "2021-05-01": "L. 554-3"})
    def formula_2019_03_01(persons, period, parameters):
        months = parameters(period).ofii.reception_conditions.work_authorisation_silence_months
        acquired = add_months(persons("seeker_work_authorisation_request_date", period), months)
        return np.where(persons("seeker_work_access_possible", period), acquired, NEVER)
