"""2010-12-25 to 2011-07-17: the delay that the Return Directive gives by direct effect."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class aprf_departure_delay_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "The reconduite must leave a voluntary departure delay"
    documentation = (
        "The code gave none. Article 7 of directive 2008/115/EC may be relied upon against the "
        "measures taken since the day after the time for its transposition ran out, and the State "
        "cannot oppose a risk of absconding that its law had not defined (CE avis, 21 March 2011, "
        "no 345978). The directive does not reach EU citizens and their family. Given that a "
        "ground of the reconduite is met."
    )

    @articles(
        {"2010-12-25": "L. 511-1, II"},
        doubt=(
            "Article 7, 4 of the directive allows no delay also for a danger to public order, "
            "which needs no definition by the law. Reading chosen: a threat to public order could "
            "still be opposed. So could an application rejected as manifestly unfounded or "
            "fraudulent, which is not looked at here."
        ),
    )
    def formula_2010_12_25(persons, period):
        eu_person = persons("eu_citizen", period) | persons("eu_family", period)
        return (
            persons("any_aprf_ground_met", period)
            & ~eu_person
            & ~persons("threatens_public_order", period)
        )


class aprf_departure_delay_min_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Shortest voluntary departure delay of the reconduite, in days"
    documentation = "0 where none is required."

    @articles({"2010-12-25": "L. 511-1, II"})
    def formula_2010_12_25(persons, period, parameters):
        days = parameters(period).aprf.departure_delay.min_days
        return np.where(persons("aprf_departure_delay_required", period), days, 0)


class aprf_departure_delay_max_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    end = "2011-07-17"
    label = "Longest voluntary departure delay of the reconduite, in days"
    documentation = "0 where none is required. Circumstances of the case may call for a longer one."

    @articles({"2010-12-25": "L. 511-1, II"})
    def formula_2010_12_25(persons, period, parameters):
        days = parameters(period).aprf.departure_delay.max_days
        return np.where(persons("aprf_departure_delay_required", period), days, 0)
