"""Mayotte, no return aid until December 2025: an economic reinsertion aid, help to families."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of, of_a_child


class mayotte_reinsertion_aid_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Economic reinsertion aid possible in Mayotte"
    documentation = (
        "For a person under an OQTF, in exceptional circumstances, with a viable economic "
        "project. From 2021-01-01 nationals of Burundi, the Democratic Republic of the Congo and "
        "Rwanda, save an agreement, for a country covered by OFII, after six months in Mayotte "
        "save exceptional circumstances, once. From 2025-12-07 see `reinsertion_aid_eligible`."
    )
    end = "2025-12-06"

    @articles(
        {"2014-05-26": ("L. 511-1", "L. 512-5"), "2018-09-12": "L. 512-5"},
        doubt=(
            "The law leaves the conditions to an order, and the first one read is of 28 December "
            "2020. Reading chosen: possible on the conditions of the law alone until then."
        ),
    )
    def formula_2014_05_26(persons, period, parameters):
        given_in = parameters(period).overseas.return_aid.economic_reinsertion.territories
        return (
            is_one_of(persons("territory", period), given_in)
            & persons("under_standing_oqtf", period)
            & persons("exceptional_circumstances_in_mayotte", period)
            & persons("viable_reinsertion_project", period)
        )

    @articles(
        {
            "2021-01-01": ("L. 512-5", "arrêté du 28 décembre 2020"),
            "2021-05-01": ("L. 761-8, 3°", "arrêté du 28 décembre 2020"),
        },
        doubt=(
            "From August 2025 L. 761-8 no longer asks for exceptional circumstances before the "
            "reinsertion aid. Reading chosen: the order of 2020 still does until it is replaced."
        ),
    )
    def formula_2021_01_01(persons, period, parameters):
        rules = parameters(period).overseas.return_aid.economic_reinsertion
        nationality = is_one_of(persons("nationality", period), rules.nationalities)
        resident = at_least_months(
            persons("return_aid_residence_in_mayotte_since", period),
            persons("return_aid_request_day", period),
            rules.residence_months,
        )
        return (
            is_one_of(persons("territory", period), rules.territories)
            & persons("under_standing_oqtf", period)
            & persons("exceptional_circumstances_in_mayotte", period)
            & persons("viable_reinsertion_project", period)
            & persons("return_country_in_ofii_programme", period)
            & (nationality | persons("reinsertion_agreement_for_mayotte", period))
            & (resident | persons("residence_length_excused", period))
            & ~persons("return_aid_already_received", period)
        )


class mayotte_family_measures_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Accompanying measures possible in Mayotte, for a person with minor children"
    documentation = "For a person under an OQTF accompanied by one or more minor children."

    @articles(
        {
            "2014-05-26": ("L. 511-1", "L. 512-5"),
            "2018-09-12": "L. 512-5",
            "2021-05-01": "L. 761-8, 3°",
        },
        doubt=(
            "Whether the exceptional circumstances of the reinsertion aid are asked for here too "
            "is open in the sentence. Reading chosen: the minor children are enough."
        ),
    )
    def formula_2014_05_26(persons, period, parameters):
        given_in = parameters(period).overseas.return_aid.family_measures
        with_child = of_a_child(persons, persons("return_aid_accompanied_minor", period))
        return (
            is_one_of(persons("territory", period), given_in)
            & persons("under_standing_oqtf", period)
            & (persons("accompanied_by_minor_child", period) | with_child)
        )
