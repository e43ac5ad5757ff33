"""Who may decide the expulsion: R. 522-1 and R.* 522-2, then R. 632-1 and R.* 632-2."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ExpulsionAuthority, ExpulsionGround
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import is_one_of


class expulsion_case_of_the_minister(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The expulsion belongs to the minister, overseas apart"
    documentation = (
        "Protected persons, absolute urgency and, from 2024-07-17, conduct of the first paragraph "
        "of L. 631-3 even where the person is not protected. Who lost the protection by a "
        "derogation is expelled under L. 521-1, then L. 631-1."
    )

    @articles(
        {
            "2006-11-16": ("R. 522-1", "R.* 522-2"),
            "2021-05-01": ("R. 632-1", "R.* 632-2"),
        }
    )
    def formula_2006_11_16(persons, period):
        needed = persons("expulsion_ground_needed", period)
        protected = (needed == ExpulsionGround.imperative_necessity) | (
            needed == ExpulsionGround.listed_conduct
        )
        return protected | persons("absolute_urgency", period)

    @articles({"2024-07-17": ("R. 632-1", "R.* 632-2")})
    def formula_2024_07_17(persons, period):
        needed = persons("expulsion_ground_needed", period)
        protected = (needed == ExpulsionGround.imperative_necessity) | (
            needed == ExpulsionGround.listed_conduct
        )
        return (
            protected
            | persons("absolute_urgency", period)
            | persons("expulsion_listed_conduct", period)
        )


class expulsion_competent_authority(Variable):
    value_type = Enum
    possible_values = ExpulsionAuthority
    default_value = ExpulsionAuthority.none
    entity = Person
    definition_period = DAY
    label = "Authority competent for the expulsion"
    documentation = (
        "For the country of return as well (R. 523-1 and R.* 523-2, then R. 721-2 and R.* 721-3). "
        "In the overseas departments the representative of the State decides in every case."
    )

    @articles(
        {
            "2006-11-16": ("R. 522-1", "R.* 522-2", "R. 522-3"),
            "2021-05-01": (
                "R. 632-1",
                "R.* 632-2",
                "R.* 651-2",
                "R.* 651-4",
                "R.* 651-6",
                "R.* 651-8",
                "R.* 651-10",
                "R.* 652-1",
                "R.* 653-1",
            ),
        }
    )
    def formula_2006_11_16(persons, period, parameters):
        always_prefect = parameters(period).overseas.expulsion.prefect_in_all_cases
        overseas = is_one_of(persons("territory", period), always_prefect)
        minor = persons("expulsion_ground_needed", period) == ExpulsionGround.none
        minister = persons("expulsion_case_of_the_minister", period) & ~overseas
        in_paris = persons("decision_in_paris", period)
        return first_met(
            (minor, ExpulsionAuthority.none),
            (minister, ExpulsionAuthority.minister),
            (in_paris, ExpulsionAuthority.police_prefect),
            otherwise=ExpulsionAuthority.prefect,
        )
