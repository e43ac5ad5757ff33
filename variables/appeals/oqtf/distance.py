"""The longer delay of those who live far from the court."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.deadlines import roll_over
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import DistanceFromCourt
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import place_of_court
from openfisca_oqtf.vectors import is_one_of


class oqtf_appeal_deadline_with_distance(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the recourse, the delay of distance counted"
    documentation = (
        "One month more from overseas, two from abroad. NEVER for a person who lives near, or for "
        "a time limit that no extension reaches."
    )

    @articles(
        {"2006-07-26": "CJA R. 421-7"},
        doubt=(
            "R. 421-7 extends the delay of R. 421-1, two months. Whether it reaches the one month "
            "and the thirty days of the OQTF was not found: they are extended here, not in the "
            "surely good deadline."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        appeals = parameters(period).appeals
        distance = persons("distance_from_court", period)
        overseas = distance == DistanceFromCourt.overseas
        abroad = distance == DistanceFromCourt.abroad
        months = np.where(abroad, appeals.distance.abroad_months, 0)
        months = np.where(overseas, appeals.distance.overseas_months, months)
        limit = persons("oqtf_appeal_running_period", period)
        extended = is_one_of(limit, appeals.distance.extended) & (months > 0)
        last = persons("oqtf_appeal_last_day_before_rollover", period)
        last = add_months(np.where(extended, last, NEVER), months)
        place = place_of_court(persons, period)
        return roll_over(limit, last, place, appeals)
