"""Who gives the medical opinion on the ill."""

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Custody, IllnessOpinionGiver
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met


class illness_permit_opinion_giver(Variable):
    value_type = Enum
    possible_values = IllnessOpinionGiver
    default_value = IllnessOpinionGiver.none
    entity = Person
    definition_period = DAY
    label = "Who gives the medical opinion on the permit of the ill"
    documentation = (
        "Public-health inspector, then the doctor of the regional health agency (2010-04-01), in "
        "Paris the doctor of the police prefecture; the college of the OFII from 2017-01-01, "
        "save for requests filed until 2016-12-31."
    )

    @articles(
        {"2006-07-26": "L. 313-11, 11°", "2006-11-15": ("L. 313-11, 11°", "R. 313-22")},
        doubt=(
            "The statute names the doctor of the regional health agency from 2010-02-26, before "
            "the agencies existed. Reading chosen: from 2010-04-01, as in R. 313-22."
        ),
    )
    def formula_2006_07_26(persons, period):
        return first_met(
            (persons("decision_in_paris", period), IllnessOpinionGiver.police_prefecture_doctor),
            otherwise=IllnessOpinionGiver.public_health_inspector,
        )

    @articles({"2010-04-01": ("L. 313-11, 11°", "R. 313-22")})
    def formula_2010_04_01(persons, period):
        return first_met(
            (persons("decision_in_paris", period), IllnessOpinionGiver.police_prefecture_doctor),
            otherwise=IllnessOpinionGiver.ars_doctor,
        )

    @articles(
        {
            "2017-01-01": (
                "L. 313-11, 11°",
                "R. 313-22",
                "décret du 28 octobre 2016 (2016-1456)",
            ),
            "2021-05-01": ("L. 425-9", "R. 425-11", "décret du 28 octobre 2016 (2016-1456)"),
        }
    )
    def formula_2017_01_01(persons, period):
        filed_before = persons("illness_permit_request_date", period) < np.datetime64("2017-01-01")
        in_paris = persons("decision_in_paris", period)
        return first_met(
            (filed_before & in_paris, IllnessOpinionGiver.police_prefecture_doctor),
            (filed_before, IllnessOpinionGiver.ars_doctor),
            otherwise=IllnessOpinionGiver.ofii_college,
        )


class removal_illness_opinion_giver(Variable):
    value_type = Enum
    possible_values = IllnessOpinionGiver
    default_value = IllnessOpinionGiver.none
    entity = Person
    definition_period = DAY
    label = "Who gives the medical opinion on the ill who face a removal"
    documentation = (
        "On the illness that bars an OQTF (until 2024-01-27), protects from an expulsion, or "
        "founds a house arrest. From 2017-01-01 the college of the OFII, or one of its doctors, "
        "at once, for a person detained or under house arrest."
    )

    @articles({"2006-11-15": ("R. 511-1", "R. 521-1", "R. 313-22")})
    def formula_2006_11_15(persons, period):
        return persons("illness_permit_opinion_giver", period)

    @articles(
        {
            "2017-01-01": ("R. 511-1", "R. 521-1"),
            "2021-05-01": ("R. 611-1", "R. 611-2", "R. 631-1", "R. 731-1"),
        }
    )
    def formula_2017_01_01(persons, period):
        custody = persons("custody", period)
        held = (custody == Custody.detention) | (custody == Custody.house_arrest)
        return first_met(
            (held, IllnessOpinionGiver.ofii_doctor), otherwise=IllnessOpinionGiver.ofii_college
        )
