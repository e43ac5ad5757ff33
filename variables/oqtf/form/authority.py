"""Who decides."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import CompetentAuthority
from openfisca_oqtf.legal import articles


class oqtf_competent_authority(Variable):
    value_type = Enum
    possible_values = CompetentAuthority
    default_value = CompetentAuthority.none
    entity = Person
    definition_period = DAY
    label = "Authority competent for the OQTF"
    documentation = (
        "For the OQTF, the departure delay, the bans and (R. 513-1, then R. 721-2) the country "
        "of return."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1",
            "2011-07-18": ("R. 512-1", "R. 513-1"),
            "2021-05-01": ("R. 613-1", "R. 251-1", "R. 721-2"),
        },
        doubt=(
            "Before 2011-07-18 R. 512-1 names the prefect for the reconduite only; the OQTF "
            "belongs to the authority that refuses the permit, which is the prefect too."
        ),
    )
    def formula_2006_07_26(persons, period):
        in_paris = persons("decision_in_paris", period)
        there = np.where(
            in_paris, CompetentAuthority.police_prefect.index, CompetentAuthority.prefect.index
        )
        oqtf = persons("oqtf_ground_available", period)
        authority = np.where(oqtf, there, CompetentAuthority.none.index).astype(np.int16)
        return EnumArray(authority, CompetentAuthority)
