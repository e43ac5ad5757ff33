"""Detention of an asylum seeker under no removal measure (law of 26 January 2024)."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days, add_hours
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class seeker_detention_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    end = "2025-05-23"
    label = "Last day of the detention of an asylum seeker who is a threat or may abscond"
    documentation = (
        "Of a seeker detained without a removal measure: 48 hours, and 28 days more where the "
        "judge allowed them. NEVER where no start is given. The house arrest of the same article "
        "lasts as long as the short one, the detention of a seeker under a removal measure as "
        "long as that of all. Not coded: the return of this detention after decision 2025-1140 "
        "QPC (law of 11 August 2025), and the 24 hours after the rejection of the application."
    )

    @articles({"2024-01-28": ("L. 523-1", "L. 523-3")})
    def formula_2024_01_28(persons, period, parameters):
        seekers = parameters(period).restraint.detention.seekers
        first_end, _ = add_hours(
            persons("detention_start_date", period),
            persons("detention_start_minute", period),
            seekers.first_hours,
            persons("territory", period),
        )
        extended = persons("detention_extensions", period) >= 1
        return np.where(extended, add_days(first_end, seekers.extension_days), first_end)
