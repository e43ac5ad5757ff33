"""How long a house arrest may last."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import HouseArrestKind, RestraintBasis
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of
from openfisca_oqtf.wordings import in_wording_of_territory


class house_arrest_max_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest term of the short house arrest, in days"
    documentation = "Each renewal has the same limit. 0 for a long house arrest."

    @articles({"2011-07-18": "L. 561-2", "2021-05-01": "L. 732-3"})
    def formula_2011_07_18(persons, period, parameters):
        short = persons("house_arrest_kind", period) == HouseArrestKind.short
        return np.where(short, parameters(period).restraint.house_arrest.short.days, 0)


class house_arrest_max_months(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest term of the long house arrest, in months"
    documentation = (
        "Each renewal has the same limit. -1 where the law sets none: before 2011-07-18; for an "
        "expulsion or a judicial ban; from 2019-01-01 for an administrative ban. 0 for a short one."
    )

    @articles({"2006-07-26": "L. 513-4"})
    def formula_2006_07_26(persons, period):
        long = persons("house_arrest_kind", period) == HouseArrestKind.long
        return np.where(long, -1, 0)

    @articles({"2011-07-18": ("L. 561-1", "L. 523-3"), "2021-05-01": ("L. 732-4", "L. 732-5")})
    def formula_2011_07_18(persons, period, parameters):
        terms = parameters(period).restraint.house_arrest.long
        long = persons("house_arrest_kind", period) == HouseArrestKind.long
        unlimited = is_one_of(persons("restraint_basis", period), terms.unlimited)
        months = in_wording_of_territory(
            persons, period, parameters, lambda law: law.restraint.house_arrest.long.months
        )
        return np.select([long & unlimited, long], [-1, months], default=0)


class house_arrest_max_renewals(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Number of times that the house arrest may be renewed"
    documentation = (
        "-1 where the law sets no number: a long house arrest until 2016-10-31 (« une fois ou "
        "plus »); then for a ban on return or on movement, as long as it can be enforced; and "
        "where the term itself has no limit."
    )

    @articles({"2006-07-26": "L. 513-4"})
    def formula_2006_07_26(persons, period):
        long = persons("house_arrest_kind", period) == HouseArrestKind.long
        return np.where(long, -1, 0)

    @articles(
        {"2011-07-18": ("L. 561-1", "L. 561-2"), "2021-05-01": ("L. 732-3", "L. 732-4", "L. 732-5")}
    )
    def formula_2011_07_18(persons, period, parameters):
        house_arrest = parameters(period).restraint.house_arrest
        basis = persons("restraint_basis", period)
        short = persons("house_arrest_kind", period) == HouseArrestKind.short
        no_number = is_one_of(basis, house_arrest.long.unlimited) | is_one_of(
            basis, house_arrest.long.renewed_while_banned
        )
        short_renewals, long_renewals = (
            in_wording_of_territory(persons, period, parameters, renewals)
            for renewals in (
                lambda law: law.restraint.house_arrest.short.renewals,
                lambda law: law.restraint.house_arrest.long.renewals,
            )
        )
        return np.select([short, no_number], [short_renewals, -1], default=long_renewals)


class house_arrest_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day on which the house arrest is surely lawful"
    documentation = (
        "With the renewals stated, as far as the law of the day allows them, each for the longest "
        "term and following the one before. NEVER where the law sets no term, or no first day is "
        "given."
    )

    @articles(
        {
            "2011-07-18": ("L. 561-1", "L. 561-2"),
            "2021-05-01": ("L. 732-3", "L. 732-4", "L. 732-5"),
        },
        doubt=(
            "No text says whether the day of the notification counts. Reading chosen: it does, as "
            "for a detention counted in days (Cass., avis, 7 January 2025, no 24-70.008): the "
            "earlier day."
        ),
    )
    def formula_2011_07_18(persons, period):
        start = persons("house_arrest_start_date", period)
        days = persons("house_arrest_max_days", period)
        months = persons("house_arrest_max_months", period)
        renewals = persons("house_arrest_renewals", period)
        allowed = persons("house_arrest_max_renewals", period)
        terms = 1 + np.where(allowed < 0, renewals, np.minimum(renewals, allowed))
        after = add_days(add_months(start, np.maximum(months, 0) * terms), days * terms)
        return np.where(months < 0, NEVER, add_days(after, -1))


class house_arrest_renewal_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The house arrest may be renewed once more"
    documentation = (
        "After the renewals stated: the number of the law is not reached or, for a long house "
        "arrest under a ban on return or on movement, the ban can still be enforced when the "
        "current term ends (from 2016-11-01). Where the term has no limit no renewal is needed: "
        "false."
    )

    @articles({"2011-07-18": ("L. 561-1", "L. 561-2")})
    def formula_2011_07_18(persons, period):
        allowed = persons("house_arrest_max_renewals", period)
        renewals = persons("house_arrest_renewals", period)
        limited = persons("house_arrest_max_months", period) >= 0
        return limited & ((allowed < 0) | (renewals < allowed))

    @articles(
        {
            "2016-11-01": ("L. 561-1", "L. 561-2"),
            "2021-05-01": ("L. 732-3", "L. 732-4", "L. 732-5"),
        }
    )
    def formula_2016_11_01(persons, period):
        allowed = persons("house_arrest_max_renewals", period)
        renewals = persons("house_arrest_renewals", period)
        ban_end = np.where(
            persons("restraint_basis", period) == RestraintBasis.ictf,
            persons("ictf_end_date", period),
            persons("irtf_end_date", period),
        )
        # Without a term there is no last day, and no ban ends after NEVER.
        ban_runs = persons("house_arrest_last_day", period) < ban_end
        return np.where(allowed < 0, ban_runs, renewals < allowed)


class house_arrest_needs_special_reasons(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The long house arrest under a judicial ban needs special reasons"
    documentation = (
        "On the simulated day it has lasted strictly more than five years: the decision must say "
        "the particular circumstances that justify it."
    )

    @articles({"2018-03-22": "L. 561-1", "2021-05-01": "L. 732-5"})
    def formula_2018_03_22(persons, period, parameters):
        years = parameters(period).restraint.house_arrest.long.itf_special_reasons_years
        start = persons("house_arrest_start_date", period)
        too_long = more_than_years(start, np.datetime64(period.start.date), years)
        long = persons("house_arrest_kind", period) == HouseArrestKind.long
        return long & (persons("restraint_basis", period) == RestraintBasis.itf) & too_long
