"""First general multi-year permit, after a year of regular stay."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class multi_year_card_training_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "First multi-year permit: condition of the trainings met"
    documentation = (
        "Assiduity, exceptional circumstances excepted, and seriousness in the trainings of the "
        "contract, where one was signed (R. 433-5); until 2024-01-27 also no rejection of the "
        "essential values of the Republic."
    )

    @articles({"2016-11-01": "CESEDA L. 313-17, I, 1°", "2021-05-01": ("L. 433-4, 1°", "R. 433-5")})
    def formula_2016_11_01(persons, period):
        assiduous = persons("integration_training_assiduous", period) | persons(
            "integration_absence_excused", period
        )
        followed = assiduous & persons("integration_training_serious", period)
        unsigned = persons("integration_contract_signature_date", period) == NEVER
        return (unsigned | followed) & ~persons("essential_values_rejected", period)

    @articles({"2024-01-28": ("L. 433-4, 1°", "R. 433-5")})
    def formula_2024_01_28(persons, period):
        assiduous = persons("integration_training_assiduous", period) | persons(
            "integration_absence_excused", period
        )
        followed = assiduous & persons("integration_training_serious", period)
        unsigned = persons("integration_contract_signature_date", period) == NEVER
        return unsigned | followed


class multi_year_card_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The first multi-year permit is due on request"
    documentation = (
        "After a first year of regular stay under a long-stay visa or a temporary permit that "
        "leads to it: trainings, from 2026-01-01 civic exam, French and free courses within "
        "reach, conditions of the temporary permit still met. Threat to public order and other "
        "obstacles to every permit apart."
    )

    @articles({"2016-11-01": "CESEDA L. 313-17, I", "2021-05-01": ("L. 433-4", "L. 433-5")})
    def formula_2016_11_01(persons, period, parameters):
        contract = parameters(period).integration.contract
        since = persons("regular_residence_since", period)
        day = persons("reckoning_date", period)
        first_year = at_least_years(since, day, contract.first_stay_years)
        title = persons("stay_permit_title", period)
        return (
            first_year
            & persons("multi_year_card_training_met", period)
            & persons("still_meets_permit_conditions", period)
            & ~is_one_of(title, contract.titles_without_multi_year_card)
        )

    @articles(
        {"2026-01-01": ("L. 433-4", "L. 433-5")},
        doubt=(
            "4° makes a condition of what the State must provide: access to free courses of "
            "French. Reading chosen: the words, a condition like the others, held as met where "
            "nothing is said."
        ),
    )
    def formula_2026_01_01(persons, period, parameters):
        contract = parameters(period).integration.contract
        since = persons("regular_residence_since", period)
        day = persons("reckoning_date", period)
        first_year = at_least_years(since, day, contract.first_stay_years)
        title = persons("stay_permit_title", period)
        return (
            first_year
            & persons("multi_year_card_training_met", period)
            & persons("multi_year_card_civic_exam_met", period)
            & persons("multi_year_card_language_met", period)
            & persons("free_language_courses_accessible", period)
            & persons("still_meets_permit_conditions", period)
            & ~is_one_of(title, contract.titles_without_multi_year_card)
        )
