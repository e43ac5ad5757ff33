"""What may be asked of a person under house arrest: reports and hours at the residence."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import HouseArrestKind, RestraintBasis
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class house_arrest_strict(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The house arrest is under the strict regime of the reports"
    documentation = (
        "A long house arrest for an expulsion or a judicial ban; from 2024-07-17 one of either "
        "kind for these or an administrative ban. Until 2018-12-31 a threat to public order does "
        "as well, save for a long house arrest under an administrative ban."
    )

    @articles({"2011-07-18": "R. 561-2", "2021-05-01": "R. 733-2"})
    def formula_2011_07_18(persons, period, parameters):
        reports = parameters(period).restraint.house_arrest.reports
        basis = persons("restraint_basis", period)
        short = persons("house_arrest_kind", period) == HouseArrestKind.short
        strict_basis = np.where(
            short, is_one_of(basis, reports.strict_short), is_one_of(basis, reports.strict_long)
        )
        threat = persons("public_order_threat", period) | persons(
            "serious_public_order_threat", period
        )
        by_threat = threat & (short | (basis != RestraintBasis.iat))
        return strict_basis | (by_threat & reports.strict_for_threat)


class house_arrest_max_reports_per_day(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = DAY
    label = "Reports a day that may be asked of a person under house arrest"
    documentation = "At most. -1 before 2011-07-18: « périodiquement », without a number."

    @articles({"2011-07-18": "R. 561-2", "2021-05-01": ("R. 733-1, 2°", "R. 733-2")})
    def formula_2011_07_18(persons, period, parameters):
        reports = parameters(period).restraint.house_arrest.reports
        strict = persons("house_arrest_strict", period)
        return np.where(strict, reports.per_day_strict, reports.per_day)


class house_arrest_max_curfew_hours(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Consecutive hours a day for which a person under house arrest may be kept indoors"
    documentation = (
        "At most. From 2019-01-01 three hours, ten for an expulsion, a judicial or administrative "
        "ban, or a threat to public order; before, ten hours under the strict regime, otherwise "
        "none (0)."
    )

    @articles({"2011-07-18": "R. 561-2"})
    def formula_2011_07_18(persons, period, parameters):
        curfew = parameters(period).restraint.house_arrest.curfew
        strict = persons("house_arrest_strict", period)
        return np.where(strict, curfew.hours_strict, curfew.hours)

    @articles({"2019-01-01": ("L. 561-1", "L. 561-2"), "2021-05-01": "L. 733-2"})
    def formula_2019_01_01(persons, period, parameters):
        curfew = parameters(period).restraint.house_arrest.curfew
        threat = persons("public_order_threat", period) | persons(
            "serious_public_order_threat", period
        )
        grave = threat | is_one_of(persons("restraint_basis", period), curfew.strict_bases)
        return np.where(grave, curfew.hours_strict, curfew.hours)
