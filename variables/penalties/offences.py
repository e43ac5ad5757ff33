"""Penalties of the offences against the rules of removal."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RemovalOffence
from openfisca_oqtf.legal import articles

# The articles that punish, one an offence.
OFFENCES = {
    "2006-07-26": ("L. 621-1", "L. 624-1", "L. 624-3", "L. 624-4"),
    "2013-01-02": ("L. 621-2", "L. 624-1", "L. 624-3", "L. 624-4"),
    "2016-03-09": ("L. 621-2", "L. 624-1", "L. 624-1-1", "L. 624-3", "L. 624-4"),
    "2021-05-01": (
        "L. 821-1",
        "L. 824-1",
        "L. 824-3",
        "L. 824-4",
        "L. 824-5",
        "L. 824-6",
        "L. 824-7",
        "L. 824-8",
        "L. 824-9",
        "L. 824-10",
        "L. 824-11",
        "L. 824-12",
    ),
}


def penalty_of(offence, penalties, measure):
    """The penalty of each person's offence; 0 where the law of the day sets none."""
    of_each = [
        penalties[name][measure] if name in penalties and measure in penalties[name] else 0
        for name in RemovalOffence.__members__
    ]
    return np.array(of_each)[offence.view(np.ndarray)]


class removal_offence_prison_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest imprisonment for the offence, in months"
    documentation = "0 where the law of the day knows no such offence."

    @articles(OFFENCES)
    def formula_2006_07_26(persons, period, parameters):
        offence = persons("removal_offence", period)
        return penalty_of(offence, parameters(period).penalties, "prison_months")


class removal_offence_fine(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Highest fine for the offence, in euros"
    documentation = "0 where the law of the day sets none."

    @articles(OFFENCES)
    def formula_2006_07_26(persons, period, parameters):
        offence = persons("removal_offence", period)
        return penalty_of(offence, parameters(period).penalties, "fine")


class removal_offence_itf_years(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest judicial ban (ITF) for the offence, in years"
    documentation = (
        "0 where the law of the day sets none beside the main penalty; the general rules of the "
        "penal code are not coded."
    )

    @articles(OFFENCES)
    def formula_2006_07_26(persons, period, parameters):
        offence = persons("removal_offence", period)
        return penalty_of(offence, parameters(period).penalties, "itf_years")


class removal_offence_punishable(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The conduct is an offence in the law of the day"
    documentation = (
        "Irregular stay until 2013-01-01 only; staying after a restraint from 2013-01-02; refusal "
        "of transport from 2018-09-12, of health obligations from 2021-08-07."
    )

    @articles(OFFENCES)
    def formula_2006_07_26(persons, period):
        return persons("removal_offence_prison_months", period) > 0
