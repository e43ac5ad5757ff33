"""Extensions of the detention: their number, their length, their grounds."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of
from openfisca_oqtf.wordings import in_wording_of_territory

THIRD, FOURTH = 3, 4


class detention_first_extension_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Length of the first extension of the detention, in days"
    documentation = "15, 20, 28, then 26 days; 25 in Mayotte since 2017-03-02."

    @articles({"2006-07-26": "L. 552-7"})
    def formula_2006_07_26(persons, period, parameters):
        days = parameters(period).restraint.detention.extensions.first_days
        return persons.filled_array(days, dtype=np.int32)

    @articles({"2017-03-02": "L. 552-7", "2021-05-01": ("L. 742-3", "L. 761-8, 6°")})
    def formula_2017_03_02(persons, period, parameters):
        adapted = parameters(period).overseas.detention.first_extension.territories
        own_days = parameters(period).overseas.detention.first_extension.days
        days = in_wording_of_territory(
            persons, period, parameters, lambda law: law.restraint.detention.extensions.first_days
        )
        return np.where(is_one_of(persons("territory", period), adapted), own_days, days)


class detention_second_extension_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest second extension of the detention, in days"
    documentation = (
        "15, 20, 15, then 30 days; until 2011-07-17 five days only where a consular document or a "
        "means of transport lacked, or came too late."
    )

    @articles({"2006-07-26": ("L. 552-7", "L. 552-8")})
    def formula_2006_07_26(persons, period, parameters):
        extensions = parameters(period).restraint.detention.extensions
        ground = persons("detention_extension_ground", period)
        for_documents = is_one_of(ground, extensions.document_grounds)
        return np.where(for_documents, extensions.second_days_for_documents, extensions.second_days)

    @articles({"2011-07-18": "L. 552-7", "2021-05-01": "L. 742-4"})
    def formula_2011_07_18(persons, period, parameters):
        days = parameters(period).restraint.detention.extensions.second_days
        return persons.filled_array(days, dtype=np.int32)


class detention_later_extension_days(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Longest third and fourth extensions ordered, in days"
    documentation = (
        "Those among the extensions ordered: fifteen days each from 2019-01-01, one third "
        "extension of thirty days from 2025-11-11."
    )

    @articles({"2019-01-01": "L. 552-7", "2021-05-01": "L. 742-5"})
    def formula_2019_01_01(persons, period, parameters):
        extensions = parameters(period).restraint.detention.extensions
        count = persons("detention_extensions", period)
        third = np.where(count >= THIRD, extensions.third_days, 0)
        fourth = np.where(count >= FOURTH, extensions.fourth_days, 0)
        return third + fourth

    @articles({"2025-11-11": "L. 742-4"})
    def formula_2025_11_11(persons, period, parameters):
        third = parameters(period).restraint.detention.extensions.third_days
        return np.where(persons("detention_extensions", period) >= THIRD, third, 0)


class detention_max_extensions(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Number of extensions of the detention that the judge may order"
    documentation = (
        "Two, from 2019-01-01 four, from 2025-11-11 three. For a removal for terrorism as many as "
        "the longest detention holds: see `detention_max_days`; -1."
    )

    @articles(
        {
            "2006-07-26": ("L. 552-1", "L. 552-7"),
            "2021-05-01": ("L. 742-3", "L. 742-4", "L. 742-5"),
            "2025-11-11": ("L. 742-3", "L. 742-4"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        most = parameters(period).restraint.detention.extensions.max_count
        return np.where(persons("detention_under_terrorism_rules", period), -1, most)


class detention_second_extension_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ground stated allows the second extension of the detention"
    documentation = (
        "Urgency, threat, documents lost, identity hidden, obstruction, or want of a document or "
        "of transport, due shortly until 2018-12-31. A threat must be particularly serious until "
        "2024-01-27."
    )

    @articles({"2006-07-26": ("L. 552-7", "L. 552-8")})
    def formula_2006_07_26(persons, period, parameters):
        grounds = parameters(period).restraint.detention.extensions.second_grounds
        return is_one_of(persons("detention_extension_ground", period), grounds)

    @articles({"2011-07-18": "L. 552-7", "2021-05-01": "L. 742-4"})
    def formula_2011_07_18(persons, period, parameters):
        ground = persons("detention_extension_ground", period)
        return in_wording_of_territory(
            persons,
            period,
            parameters,
            lambda law: is_one_of(ground, law.restraint.detention.extensions.second_grounds),
        )


class detention_third_extension_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ground stated allows a third, or fourth, extension of the detention"
    documentation = (
        "From 2019-01-01, exceptional: obstruction, dilatory claim or document due shortly, in the "
        "last fifteen days; from 2024-01-28 also urgency or threat. From 2025-11-11 one third "
        "extension on the grounds of the second."
    )

    @articles({"2019-01-01": "L. 552-7", "2021-05-01": "L. 742-5", "2025-11-11": "L. 742-4"})
    def formula_2019_01_01(persons, period, parameters):
        ground = persons("detention_extension_ground", period)
        return in_wording_of_territory(
            persons,
            period,
            parameters,
            lambda law: is_one_of(ground, law.restraint.detention.extensions.third_grounds),
        )
