"""Those born and schooled in France: L. 313-11, 8°, then L. 423-13."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class permit_due_born_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Permit due by right: born and schooled in France"
    documentation = (
        "Born in France, eight years of unbroken residence there, five years at school there "
        "after the age of ten; asked for between sixteen and twenty-one. No long-stay visa. The "
        "age is reckoned on the day of the application, where there is one, else on the "
        "reckoning day."
    )

    @articles(
        {"2006-07-26": "L. 313-11, 8°", "2021-05-01": "L. 423-13"},
        doubt=(
            "The permit is issued to those who ask for it: whether it is due by right before any "
            "application is not settled by anything read. Reading chosen: it is, while the "
            "person is of the age to ask. The years of residence need not be the last ones."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        limits = parameters(period).stay.permit_due_by_right.born_in_france
        today = persons("reckoning_date", period)
        resided = at_least_years(
            persons("habitual_residence_since", period), today, limits.residence_years
        ) | (persons("longest_continuous_residence_years", period) >= limits.residence_years)
        schooled = persons("schooling_years_after_ten", period) >= limits.schooling_years
        age = persons("age_at_young_adult_application", period)
        of_age_to_ask = (age >= limits.application_min_age) & (age < limits.application_age_limit)
        return (
            persons("born_in_france", period)
            & resided
            & schooled
            & of_age_to_ask
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
