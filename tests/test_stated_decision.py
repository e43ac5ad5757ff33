"""The departure delay follows the stated decision: no other fact of the person changes it."""

from datetime import date

import numpy as np
import pytest
from openfisca_core.periods import ETERNITY
from openfisca_core.simulation_builder import SimulationBuilder

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.enums import OqtfGround

PERSONS = 500
OUTCOMES = ("oqtf_ground_available", "departure_delay_days", "departure_deadline")
DECISION = {
    "oqtf_ground",
    "departure_delay_refused",
    "departure_delay_granted_days",
    "departure_delay_extension_days",
    "departure_delay_withdrawn_date",
    "decision_date",
    "notification_date",
    "letter_presented_date",
    "letter_collected_date",
}


@pytest.mark.parametrize(
    "day", ["2006-12-30", "2011-07-18", "2015-07-31", "2016-11-01", "2021-05-01", "2030-12-31"]
)
def test_the_departure_delay_follows_the_stated_decision(day):
    system = CountryTaxBenefitSystem()
    draw = np.random.default_rng(20060726)
    stated = {
        "oqtf_ground": draw.integers(len(OqtfGround), size=PERSONS),
        "departure_delay_refused": draw.random(PERSONS) < 0.5,
    }
    alone, with_more = (SimulationBuilder().build_default_simulation(system, PERSONS) for _ in "ab")
    for simulation in (alone, with_more):
        for name, values in stated.items():
            simulation.set_input(name, ETERNITY, values)
    more = [
        variable
        for variable in system.variables.values()
        if variable.definition_period == ETERNITY and variable.name not in DECISION
    ]
    for variable in more:
        if variable.value_type is bool:
            with_more.set_input(variable.name, ETERNITY, draw.random(PERSONS) < 0.5)
        elif variable.value_type is date:
            days = draw.integers(-3650, 20000, size=PERSONS)
            with_more.set_input(variable.name, ETERNITY, days.astype("datetime64[D]"))
    for outcome in OUTCOMES:
        expected, found = (s.calculate(outcome, day) for s in (alone, with_more))
        np.testing.assert_array_equal(found, expected, err_msg=outcome)
