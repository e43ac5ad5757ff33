"""The wording of the law in force in the territory: some keep a former one for a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def in_wording_of_territory(
    persons: Any, period: Any, parameters: Any, rule: Callable[[Any], Any]
) -> Any:
    """What a rule gives for each person in the wording that the territory has.

    Args:
        persons: the population of a formula.
        period: its day.
        parameters: its parameters.
        rule: what to read in the parameters of a law, a value for all or one a person.
    """
    present = rule(parameters(period))
    keeps = persons("former_wording_kept", period)
    if not keeps.any():
        return present
    former_day = parameters(period).overseas.application.former_wording.day
    return np.where(keeps, rule(parameters(former_day)), present)
