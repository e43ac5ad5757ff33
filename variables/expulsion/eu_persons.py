"""EU citizens and their family faced with an expulsion."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class eu_person_under_expulsion(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The expulsion is that of an EU citizen or family member"
    documentation = (
        "EU, EEA and Swiss nationals and their family; from 2021-05-01 also those who have private "
        "and family ties with them (all the persons of book II)."
    )

    @articles({"2006-07-26": "L. 121-4", "2011-06-18": ("L. 121-4", "L. 521-5")})
    def formula_2006_07_26(persons, period):
        return (
            persons("eu_citizen", period)
            | persons("eu_family", period)
            | persons("eu_permanent_residence", period)
        )

    @articles({"2021-05-01": ("L. 200-1", "L. 252-1")})
    def formula_2021_05_01(persons, period):
        return (
            persons("eu_citizen", period)
            | persons("eu_family", period)
            | persons("eu_permanent_residence", period)
            | persons("eu_private_and_family_ties", period)
        )


class expulsion_below_eu_threshold(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "EU person whose conduct is no real, present and serious enough threat"
    documentation = (
        "From 2011-06-18 the personal conduct must be a real, present and sufficiently serious "
        "threat to a fundamental interest of society, all circumstances weighed, besides the "
        "ground that any expulsion needs."
    )

    @articles(
        {"2011-06-18": "L. 521-5", "2021-05-01": ("L. 252-1", "L. 200-6")},
        doubt=(
            "L. 252-1 names the expulsion of L. 631-1 only, where L. 521-5 named L. 521-1 to L. "
            "521-3. Reading chosen: the threshold holds for every expulsion, as L. 200-6 says for "
            "every restriction."
        ),
    )
    def formula_2011_06_18(persons, period):
        eu_person = persons("eu_person_under_expulsion", period)
        return eu_person & ~persons("eu_fundamental_interest_threat", period)
