"""The first bar to an OQTF, in the order of the statute."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import OqtfProtection
from openfisca_oqtf.legal import articles


class oqtf_protection(Variable):
    value_type = Enum
    possible_values = OqtfProtection
    default_value = OqtfProtection.none
    entity = Person
    definition_period = DAY
    label = "First bar to an OQTF, in the order of the statute"
    documentation = (
        "The code knows no exception for public order. The list is the law of any OQTF, but no "
        "OQTF could be taken before 2006-12-30 (`oqtf_in_force`)."
    )

    @articles(
        {"2006-07-26": "L. 511-4", "2021-05-01": ("L. 611-3", "L. 251-2")},
    )
    def formula_2006_07_26(persons, period):
        # The earlier in the statute, the higher the rank: the highest one met is the first bar.
        size = len(OqtfProtection)
        rank = np.zeros(persons.count, dtype=np.int16)
        for bar in OqtfProtection:
            if bar != OqtfProtection.none:
                met = persons(f"oqtf_protection_{bar.name}", period)
                rank = np.maximum(rank, met * np.int16(size - bar.index))
        index_of_rank = np.arange(size, 0, -1, dtype=np.int16)
        index_of_rank[0] = OqtfProtection.none.index
        return EnumArray(index_of_rank[rank], OqtfProtection)


class protected_from_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected from an OQTF"

    @articles({"2006-07-26": "L. 511-4", "2021-05-01": ("L. 611-3", "L. 251-2")})
    def formula_2006_07_26(persons, period):
        return persons("oqtf_protection", period) != OqtfProtection.none


class oqtf_in_force(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF exists as a measure on that day"
    documentation = "From 2006-12-30, the day after the publication of decree 2006-1708."

    @articles({"2006-07-26": "L. 511-1", "2021-05-01": "L. 611-1"})
    def formula_2006_07_26(persons, period, parameters):
        return np.full(persons.count, parameters(period).oqtf.in_force)
