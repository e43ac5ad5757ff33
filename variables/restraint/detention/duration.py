"""How long a detention may last."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RestraintBasis
from openfisca_oqtf.legal import articles

SECOND = 2


class detention_under_terrorism_rules(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The detention is under the rules of removals for terrorism"
    documentation = (
        "An expulsion or a judicial ban, for terrorism; the removal must be a reasonable prospect "
        "and no house arrest enough to control the person."
    )

    @articles({"2011-07-18": "L. 552-7", "2021-05-01": "L. 742-6"})
    def formula_2011_07_18(persons, period):
        basis = persons("restraint_basis", period)
        measure = (basis == RestraintBasis.expulsion) | (basis == RestraintBasis.itf)
        return measure & persons("removed_for_terrorism", period)


class detention_max_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest detention in all, in days"
    documentation = (
        "32 days, 45 from 2011-07-18, 90 from 2019-01-01. Removals for terrorism: six months from "
        "2011-07-18, given in days from the start of the detention (or its decision), 210 days "
        "from 2019-01-01."
    )

    @articles({"2006-07-26": ("L. 552-1", "L. 552-7", "L. 552-8")})
    def formula_2006_07_26(persons, period, parameters):
        days = parameters(period).restraint.detention.max_days
        return persons.filled_array(days, dtype=np.int32)

    @articles({"2011-07-18": ("L. 551-1", "L. 552-7")})
    def formula_2011_07_18(persons, period, parameters):
        detention = parameters(period).restraint.detention
        started = persons("detention_start_date", period)
        start = np.where(started != NEVER, started, persons("restraint_day", period))
        six_months = (add_months(start, detention.terrorism.max_months) - start).astype(int)
        terrorism = persons("detention_under_terrorism_rules", period)
        return np.where(terrorism, six_months, detention.max_days)

    @articles(
        {
            "2019-01-01": "L. 552-7",
            "2021-05-01": ("L. 742-4", "L. 742-5", "L. 742-7"),
            "2025-11-11": ("L. 742-4", "L. 742-7"),
        }
    )
    def formula_2019_01_01(persons, period, parameters):
        detention = parameters(period).restraint.detention
        terrorism = persons("detention_under_terrorism_rules", period)
        return np.where(terrorism, detention.terrorism.max_days_exceptional, detention.max_days)


class detention_extension_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Days added to the first period of the detention by the extensions ordered"
    documentation = (
        "Each for its longest length, as many as the law of the day knows; not for removals for "
        "terrorism."
    )

    @articles(
        {
            "2006-07-26": ("L. 552-7", "L. 552-8"),
            "2011-07-18": "L. 552-7",
            "2021-05-01": ("L. 742-3", "L. 742-4", "L. 742-5"),
            "2025-11-11": ("L. 742-3", "L. 742-4"),
        }
    )
    def formula_2006_07_26(persons, period):
        count = persons("detention_extensions", period)
        first = np.where(count >= 1, persons("detention_first_extension_days", period), 0)
        second = np.where(count >= SECOND, persons("detention_second_extension_days", period), 0)
        return first + second + persons("detention_later_extension_days", period)


class detention_terrorism_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the detention of a person removed for terrorism"
    documentation = (
        "First extension as for everyone, then one month each up to six months in all; from "
        "2019-01-01 fifteen days twice beyond, up to 210 days; from 2019-03-01 thirty days each up "
        "to 180. NEVER for other persons."
    )

    @articles(
        {"2011-07-18": "L. 552-7"},
        doubt=(
            "How the six months are counted is not said. Reading chosen: from the day of the "
            "notification, which counts where the first period is counted in days."
        ),
    )
    def formula_2011_07_18(persons, period, parameters):
        terrorism = parameters(period).restraint.detention.terrorism
        start = persons("detention_start_date", period)
        count = persons("detention_extensions", period)
        first_end = persons("detention_first_period_end_date", period)
        first = np.where(count >= 1, persons("detention_first_extension_days", period), 0)
        months = np.maximum(count - 1, 0) * terrorism.extension_months
        extended = add_months(add_days(first_end, first), months)
        first_day_counts = persons("detention_first_period_days", period) > 0
        longest = add_days(add_months(start, terrorism.max_months), -first_day_counts.astype(int))
        subject = persons("detention_under_terrorism_rules", period)
        return np.where(subject, np.minimum(extended, longest), NEVER)

    @articles(
        {"2019-01-01": "L. 552-7"},
        doubt=(
            "For two months the text counts the ordinary extensions in months (six at most) and "
            "the ceiling in days (210). Reading chosen: the earlier of both."
        ),
    )
    def formula_2019_01_01(persons, period, parameters):
        terrorism = parameters(period).restraint.detention.terrorism
        start = persons("detention_start_date", period)
        count = persons("detention_extensions", period)
        first_end = persons("detention_first_period_end_date", period)
        first = np.where(count >= 1, persons("detention_first_extension_days", period), 0)
        ordinary = np.clip(count - 1, 0, terrorism.max_months - 1)
        exceptional = np.clip(count - terrorism.max_months, 0, 2) * terrorism.exceptional_days
        months = ordinary * terrorism.extension_months
        extended = add_months(add_days(first_end, first), months)
        extended = np.minimum(extended, add_months(start, terrorism.max_months))
        ceiling = add_days(start, terrorism.max_days_exceptional)
        last_day = np.minimum(add_days(extended, exceptional), ceiling)
        return np.where(persons("detention_under_terrorism_rules", period), last_day, NEVER)

    @articles(
        {"2019-03-01": "L. 552-7", "2021-05-01": ("L. 742-3", "L. 742-6", "L. 742-7")},
        doubt=(
            "From 2025-11-11 L. 742-7 refers to L. 742-5, repealed. Reading chosen: twice fifteen "
            "days up to the 210 that it states itself."
        ),
    )
    def formula_2019_03_01(persons, period, parameters):
        terrorism = parameters(period).restraint.detention.terrorism
        count = persons("detention_extensions", period)
        first = np.where(count >= 1, persons("detention_first_extension_days", period), 0)
        # The first period and the first extension make thirty days, as one of the others.
        most = terrorism.max_days // terrorism.extension_days
        ordinary = np.clip(count - 1, 0, most - 1) * terrorism.extension_days
        exceptional = np.clip(count - most, 0, 2) * terrorism.exceptional_days
        first_end = persons("detention_first_period_end_date", period)
        last_day = add_days(first_end, first + ordinary + exceptional)
        return np.where(persons("detention_under_terrorism_rules", period), last_day, NEVER)


class detention_last_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day on which the detention is lawful"
    documentation = (
        "With the extensions stated, as far as the law of the day knows them. An extension is "
        "counted in days from the end of the first period and ends on its last day at midnight "
        "(Cass. crim., 22 January 2020, no 19-84.160). Without an extension, the end of the first "
        "period, at `detention_first_period_end_minute`. The time that the judge has to rule is "
        "not counted. NEVER where no start is given."
    )

    @articles(
        {
            "2006-07-26": ("L. 552-1", "L. 552-7", "L. 552-8"),
            "2011-07-18": ("L. 551-1", "L. 552-7"),
            "2021-05-01": ("L. 741-1", "L. 742-3", "L. 742-4", "L. 742-5"),
            "2025-11-11": ("L. 741-1", "L. 742-3", "L. 742-4"),
        }
    )
    def formula_2006_07_26(persons, period):
        first_end = persons("detention_first_period_end_date", period)
        ordinary = add_days(first_end, persons("detention_extension_days", period))
        terrorism = persons("detention_under_terrorism_rules", period)
        return np.where(terrorism, persons("detention_terrorism_last_day", period), ordinary)


class detention_extensions_excessive(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "More extensions of the detention were ordered than the law knows"
    documentation = "Strictly more; not for removals for terrorism."

    @articles(
        {
            "2006-07-26": ("L. 552-1", "L. 552-7"),
            "2021-05-01": ("L. 742-3", "L. 742-4", "L. 742-5"),
            "2025-11-11": ("L. 742-3", "L. 742-4"),
        }
    )
    def formula_2006_07_26(persons, period):
        most = persons("detention_max_extensions", period)
        return (most >= 0) & (persons("detention_extensions", period) > most)
