"""Nationals whose stay an agreement governs in place of the code."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Nationality
from openfisca_oqtf.legal import articles


class permit_obstacle_algerian_agreement(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The permits of the code are closed: Franco-Algerian agreement"
    documentation = (
        "The agreement of 27 December 1968 governs the stay of Algerian nationals in place of the "
        "code, international protection excepted. Certificates due by right under the agreement "
        "(its article 6) have the same effect against an OQTF; they are not coded: state the "
        "conclusion with the fact `permit_due_by_right`."
    )

    @articles(
        {"2006-07-26": "L. 111-2", "2021-05-01": "L. 110-1"},
        doubt=(
            "The agreement is silent on victims of trafficking, on protection orders and on "
            "children entrusted to child welfare. Reading chosen: the code gives no permit of "
            "right there either."
        ),
    )
    def formula_2006_07_26(persons, period):
        return persons("nationality", period) == Nationality.dz
