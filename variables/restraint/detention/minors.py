"""Minors and detention."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import completed_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class detention_barred_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No detention: the person is under eighteen"
    documentation = (
        "On the day of the decision of detention. Written from 2018-09-12 on; before, the bar to "
        "the removal measure itself protects the minor."
    )

    @articles({"2018-09-12": "L. 551-1, III bis", "2021-05-01": "L. 741-5"})
    def formula_2018_09_12(persons, period, parameters):
        majority = parameters(period).restraint.detention.minor_age
        age = completed_years(persons("birth_date", period), persons("restraint_day", period))
        return (age >= 0) & (age < majority)


class detention_with_minor_case(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "In one of the three cases of detention with a minor"
    documentation = (
        "A breach of an earlier house arrest; flight or refusal when the removal was carried out; "
        "in the 48 hours before the departure, to spare the minor."
    )

    @articles({"2016-11-01": "L. 551-1", "2021-05-01": "L. 741-5"})
    def formula_2016_11_01(persons, period):
        return (
            persons("breached_earlier_house_arrest", period)
            | persons("fled_or_refused_at_removal", period)
            | persons("detention_spares_minor_constraints", period)
        )


class detention_barred_with_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No detention of the person together with a minor"
    documentation = (
        "From 2016-11-01 save in three cases, as briefly as possible and in rooms for families; "
        "from 2024-01-28 always, but in Mayotte and where the territory keeps the former wording."
    )

    @articles({"2016-11-01": "L. 551-1", "2021-05-01": "L. 741-5"})
    def formula_2016_11_01(persons, period):
        held_with_minor = persons("held_with_minor", period)
        return held_with_minor & ~persons("detention_with_minor_case", period)

    @articles(
        {"2024-01-28": ("L. 741-5", "L. 761-8", "L. 762-1", "L. 763-1")},
        doubt=(
            "The text only forbids to place the minor; the words that let a minor be held with an "
            "adult are gone. Reading chosen: no minor may be held, so nobody may be held with one; "
            "a parent alone may. In Mayotte the former text goes on for a time."
        ),
    )
    def formula_2024_01_28(persons, period, parameters):
        held_in = parameters(period).overseas.detention.held_with_minor
        former_text = is_one_of(persons("territory", period), held_in)
        allowed = former_text & persons("detention_with_minor_case", period)
        return persons("held_with_minor", period) & ~allowed
