"""The measure that the law of the day allows for these facts."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RemovalMeasure
from openfisca_oqtf.legal import articles


class removal_measure_available(Variable):
    value_type = Enum
    possible_values = RemovalMeasure
    default_value = RemovalMeasure.none
    entity = Person
    definition_period = DAY
    label = "Measure that the grounds of the day allow"
    documentation = (
        "Of the OQTF and the reconduite à la frontière (`aprf`), the OQTF first. Until 2011-07-17 "
        "an irregular entry or an overstay founds an `aprf` alone, an OQTF needs a refusal or a "
        "withdrawal (or the loss of the right of residence of an EU citizen); then the `aprf` is "
        "residual, until 2016-10-31. Grounds only: the protections (`protected_from_oqtf`, which "
        "until 2016-10-31 also bar an `aprf`), the other bars and the discretion of the authority "
        "are other outcomes. The expulsion and the surrender to another State are other measures."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1", "L. 533-1"),
            "2016-11-01": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 611-1", "L. 251-1"),
        },
        doubt=(
            "Mayotte was outside the code until 2014-05-25 (ordinance 2000-373): the answer for an "
            "earlier day is what the code would have said."
        ),
    )
    def formula_2006_07_26(persons, period):
        oqtf = persons("any_oqtf_ground_met", period)
        aprf = persons("any_aprf_ground_met", period)
        measure = np.full(persons.count, RemovalMeasure.none.index, dtype=np.int16)
        measure[aprf] = RemovalMeasure.aprf.index
        measure[oqtf] = RemovalMeasure.oqtf.index
        return EnumArray(measure, RemovalMeasure)
