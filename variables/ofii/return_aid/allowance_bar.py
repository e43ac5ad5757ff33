"""What leaves return aid without its allowance."""

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import (
    ReturnAidBar,
    ReturnAidNationality,
)
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import (
    of_a_parent,
)


class return_aid_allowance_bar(Variable):
    value_type = Enum
    possible_values = ReturnAidBar
    default_value = ReturnAidBar.none
    entity = Person
    definition_period = DAY
    label = "First bar to the allowance of return aid"
    documentation = (
        "The bar to the aid, or else what leaves the help to travel and takes the allowance away: "
        "from 2018-04-01 the nationality of an EU State or one treated alike, from 2023-10-12, "
        "for visa-exempt nationals and those treated alike, an OQTF without a ban on return."
    )

    @articles(
        {
            "2006-07-26": "programme expérimental d'aide au retour volontaire (2005)",
            "2006-12-07": "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
            "2013-02-01": "arrêté du 16 janvier 2013",
            "2015-05-01": "arrêté du 17 avril 2015, art. 1",
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("return_aid_bar", period)

    @articles({"2018-04-01": "arrêté du 27 avril 2018, art. 1"})
    def formula_2018_04_01(persons, period):
        bar = persons("return_aid_bar", period)
        eu = persons("return_aid_nationality", period) == ReturnAidNationality.eu
        barred = bar != ReturnAidBar.none
        return first_met((barred, bar), (eu, ReturnAidBar.eu_national), otherwise=bar)

    @articles(
        {
            "2023-10-12": "arrêté du 9 octobre 2023, art. 3",
            "2025-12-07": ("arrêté du 9 octobre 2023, art. 3", "arrêté du 3 décembre 2025, art. 3"),
        },
        doubt=(
            "A visa-exempt national without any OQTF, whom an agreement lets ask for the aid: the "
            "text speaks of an OQTF without a ban. Reading chosen: no bar without an OQTF."
        ),
    )
    def formula_2023_10_12(persons, period):
        bar = persons("return_aid_bar", period)
        barred = bar != ReturnAidBar.none
        no_ban = persons("return_aid_oqtf_without_ban", period)
        return first_met((barred, bar), (no_ban, ReturnAidBar.no_return_ban), otherwise=bar)


class return_aid_oqtf_without_ban(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Visa-exempt national, or treated alike, whose OQTF carries no ban on return"
    documentation = "For a minor who leaves with a parent, the OQTF is the parent's."

    @articles(
        {
            "2023-10-12": "arrêté du 9 octobre 2023, art. 3",
            "2025-12-07": ("arrêté du 9 octobre 2023, art. 3", "arrêté du 3 décembre 2025, art. 3"),
        }
    )
    def formula_2023_10_12(persons, period):
        exempt = persons("return_aid_nationality", period) == ReturnAidNationality.visa_exempt
        no_ban = persons("under_standing_oqtf", period) & ~persons("irtf_ordered", period)
        follows = persons("return_aid_accompanied_minor", period)
        return exempt & np.where(follows, of_a_parent(persons, no_ban), no_ban)
