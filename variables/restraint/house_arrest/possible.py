"""When the administration may order a house arrest (assignation à résidence)."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import HouseArrestKind, RestraintBasis
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class short_house_arrest_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A short house arrest may be ordered"
    documentation = (
        "In place of detention, the removal being a reasonable prospect. Until 2016-10-31 only for "
        "whoever has effective guarantees of representation. No such measure before 2011-07-18, "
        "when the judge alone could order a house arrest in place of detention. Allowed for a "
        "person with a minor: L. 730-1 says so from 2024-01-28, nothing barred it before."
    )

    @articles({"2011-07-18": "L. 561-2"})
    def formula_2011_07_18(persons, period):
        return (
            persons("restraint_basis_valid", period)
            & persons("removal_is_reasonable_prospect", period)
            & persons("representation_guarantees_sufficient", period)
        )

    @articles({"2016-11-01": "L. 561-2, I", "2021-05-01": ("L. 730-1", "L. 731-1")})
    def formula_2016_11_01(persons, period):
        return persons("restraint_basis_valid", period) & persons(
            "removal_is_reasonable_prospect", period
        )


class long_house_arrest_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A long house arrest may be ordered"
    documentation = (
        "For whoever shows that he or she cannot leave France. The OQTF may be of any age; from "
        "2011-07-18 its departure delay must be over or not granted."
    )

    @articles({"2006-07-26": ("L. 513-4", "L. 523-3", "L. 541-3")})
    def formula_2006_07_26(persons, period, parameters):
        basis = persons("restraint_basis", period)
        bases = parameters(period).restraint.house_arrest.long.bases
        oqtf = (basis != RestraintBasis.oqtf) | persons("oqtf_ground_available", period)
        return is_one_of(basis, bases) & oqtf & persons("departure_impossible", period)

    @articles({"2011-07-18": ("L. 561-1", "L. 523-3"), "2021-05-01": ("L. 730-1", "L. 731-3")})
    def formula_2011_07_18(persons, period, parameters):
        basis = persons("restraint_basis", period)
        bases = parameters(period).restraint.house_arrest.long.bases
        conditions_met = np.select(
            [
                basis == RestraintBasis.oqtf,
                basis == RestraintBasis.irtf,
                basis == RestraintBasis.ictf,
            ],
            [
                persons("oqtf_no_longer_delayed", period),
                persons("irtf_restraint_possible", period),
                persons("ictf_restraint_possible", period),
            ],
            default=True,
        )
        listed = is_one_of(basis, bases)
        return listed & conditions_met & persons("departure_impossible", period)


class house_arrest_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A house arrest of the stated kind may be ordered"

    @articles(
        {
            "2006-07-26": "L. 513-4",
            "2011-07-18": ("L. 561-1", "L. 561-2"),
            "2021-05-01": ("L. 731-1", "L. 731-3"),
        }
    )
    def formula_2006_07_26(persons, period):
        return np.where(
            persons("house_arrest_kind", period) == HouseArrestKind.short,
            persons("short_house_arrest_possible", period),
            persons("long_house_arrest_possible", period),
        )
