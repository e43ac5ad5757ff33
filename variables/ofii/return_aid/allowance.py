"""The allowance of return aid for each person, its ceiling and its complement."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import (
    ReturnAidBar,
    ReturnAidNationality,
)
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import (
    is_one_of,
    of_a_parent,
    of_spouse,
    rank_among_children,
)


class return_aid_on_channel_scale(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Allowance on the scale of the Channel"
    documentation = (
        "Adults of a listed nationality, under an OQTF of one of the five prefects, whose request "
        "OFII validated in Lille; adults readmitted from the United Kingdom."
    )

    @articles({"2025-12-05": "arrêté du 27 novembre 2025, art. 1"})
    def formula_2025_12_05(persons, period, parameters):
        own = parameters(period).overseas.return_aid.own_order
        general = ~is_one_of(persons("territory", period), own.territories)
        crossing = (
            persons("nationality_on_channel_list", period)
            & persons("under_standing_oqtf", period)
            & persons("oqtf_by_channel_prefect", period)
            & persons("return_aid_validated_in_lille", period)
        )
        readmitted = persons("readmitted_from_united_kingdom", period)
        return general & ~persons("return_aid_minor", period) & (crossing | readmitted)


class voluntary_return_aid_amount(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Voluntary return aid (ARV) on the scale of 2005 to 2013, in euros"
    documentation = (
        "For one who may have it: an adult alone, half of the couple's amount where both adults "
        "of the family may have the aid, a minor child by its place among those of the family."
    )
    end = "2013-01-31"

    @articles(
        {
            "2006-07-26": "programme expérimental d'aide au retour volontaire (2005)",
            "2006-12-07": "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
        },
        doubt=(
            "A couple with one adult who may have the aid and children of one of them only: the "
            "places of the children were not read. Reading chosen: all the minors of the family, "
            "the eldest first."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        scale = parameters(period).ofii.return_aid.voluntary
        eligible = persons("return_aid_eligible", period)
        minor = persons("return_aid_minor", period)
        in_couple = of_spouse(persons, eligible)
        rank = rank_among_children(persons, persons("birth_date", period), minor)
        full = rank <= scale.children_at_full_amount
        amount = np.select(
            [in_couple, ~minor, full],
            [scale.couple / 2, scale.single_adult, scale.child],
            scale.further_child,
        )
        schooling = persons("family_of_2006_schooling_circular", period)
        return amount * np.where(schooling, scale.schooling_multiplier, 1)


class return_aid_amount(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Allowance of return aid, in euros"
    documentation = (
        "For a request made on the simulated day, or on the day stated; 0 where there is none. "
        "From 2023-10-12 it is a ceiling. Without the increase that the director of OFII may "
        "decide (`return_aid_ceiling`) and without the complement."
    )

    @articles(
        {"2006-07-26": ("L. 511-1", "programme expérimental d'aide au retour volontaire (2005)")}
    )
    def formula_2006_07_26(persons, period):
        eligible = persons("return_aid_eligible", period)
        return np.where(eligible, persons("voluntary_return_aid_amount", period), 0)

    @articles(
        {
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2012-03-10": ("R. 512-1-2", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
        }
    )
    def formula_2006_12_07(persons, period, parameters):
        scale = parameters(period).ofii.return_aid.humanitarian
        minor = persons("return_aid_minor", period)
        removal = persons("return_aid_removal_case", period)
        follows = persons("return_aid_accompanied_minor", period)
        voluntary = np.where(follows, of_a_parent(persons, removal), removal)
        humanitarian = np.where(minor, scale.minor, scale.adult)
        amount = np.where(voluntary, persons("voluntary_return_aid_amount", period), humanitarian)
        return np.where(persons("return_aid_eligible", period), amount, 0)

    @articles(
        {
            "2013-02-01": ("R. 512-1-2", "arrêté du 16 janvier 2013"),
            "2015-05-01": ("R. 512-1-2", "arrêté du 17 avril 2015, annexe"),
            "2018-04-01": ("R. 512-1-2", "arrêté du 27 avril 2018, annexe"),
            "2021-05-01": ("R. 711-4, 2°", "arrêté du 27 avril 2018, annexe"),
        }
    )
    def formula_2013_02_01(persons, period, parameters):
        scale = parameters(period).ofii.return_aid.allowance
        minor = persons("return_aid_minor", period)
        nationality = persons("return_aid_nationality", period)
        amount = np.select(
            [
                nationality == ReturnAidNationality.eu,
                nationality == ReturnAidNationality.visa_exempt,
            ],
            [
                np.where(minor, scale.eu.minor, scale.eu.adult),
                np.where(minor, scale.visa_exempt.minor, scale.visa_exempt.adult),
            ],
            np.where(minor, scale.visa_required.minor, scale.visa_required.adult),
        )
        paid = persons("return_aid_allowance_bar", period) == ReturnAidBar.none
        return np.where(paid, amount, 0)

    @articles({"2023-10-12": ("R. 711-4, 2°", "arrêté du 9 octobre 2023, annexe")})
    def formula_2023_10_12(persons, period):
        paid = persons("return_aid_allowance_bar", period) == ReturnAidBar.none
        return np.where(paid, persons("return_aid_degressive_ceiling", period), 0)

    @articles(
        {
            "2025-12-05": ("R. 711-4, 2°", "arrêté du 27 novembre 2025, art. 1"),
            "2025-12-07": (
                "R. 711-4, 2°",
                "arrêté du 27 novembre 2025, art. 1",
                "arrêté du 3 décembre 2025, annexe",
            ),
        }
    )
    def formula_2025_12_05(persons, period, parameters):
        amount = np.where(
            persons("return_aid_on_channel_scale", period),
            parameters(period).ofii.return_aid.channel.ceiling,
            persons("return_aid_degressive_ceiling", period),
        )
        paid = persons("return_aid_allowance_bar", period) == ReturnAidBar.none
        return np.where(paid, amount, 0)


class return_aid_ceiling(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Most that the allowance of return aid may reach, in euros"
    documentation = (
        "With the increase, where the director of OFII decided one; else the same as the "
        "allowance. Without the complement."
    )

    @articles(
        {
            "2006-07-26": "programme expérimental d'aide au retour volontaire (2005)",
            "2006-12-07": "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
            "2013-02-01": "arrêté du 16 janvier 2013",
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("return_aid_amount", period)

    @articles(
        {
            "2015-05-01": "arrêté du 17 avril 2015, art. 1",
            "2016-11-11": ("arrêté du 17 avril 2015, art. 1", "arrêté du 9 novembre 2016"),
            "2017-01-01": "arrêté du 17 avril 2015, art. 1",
            "2017-07-29": ("arrêté du 17 avril 2015, art. 1", "arrêté du 25 juillet 2017"),
            "2018-01-01": "arrêté du 17 avril 2015, art. 1",
            "2018-04-01": "arrêté du 27 avril 2018, art. 1",
        }
    )
    def formula_2015_05_01(persons, period, parameters):
        most = parameters(period).ofii.return_aid.increase
        nationality = persons("return_aid_nationality", period)
        increase = np.select(
            [
                nationality == ReturnAidNationality.eu,
                nationality == ReturnAidNationality.visa_exempt,
            ],
            [most.eu, most.visa_exempt],
            most.visa_required,
        )
        paid = persons("return_aid_allowance_bar", period) == ReturnAidBar.none
        decided = persons("return_aid_increase_decided", period)
        return persons("return_aid_amount", period) + np.where(paid & decided, increase, 0)

    @articles(
        {"2023-10-12": ("arrêté du 9 octobre 2023, art. 1", "arrêté du 9 octobre 2023, annexe")}
    )
    def formula_2023_10_12(persons, period):
        paid = persons("return_aid_allowance_bar", period) == ReturnAidBar.none
        increased = np.where(paid, persons("return_aid_increased_degressive_ceiling", period), 0)
        decided = persons("return_aid_increase_decided", period)
        return np.where(decided, increased, persons("return_aid_amount", period))

    @articles(
        {
            "2025-12-05": (
                "arrêté du 9 octobre 2023, annexe",
                "arrêté du 27 novembre 2025, art. 1",
            ),
            "2025-12-07": (
                "arrêté du 9 octobre 2023, annexe",
                "arrêté du 27 novembre 2025, art. 1",
                "arrêté du 3 décembre 2025, annexe",
            ),
        }
    )
    def formula_2025_12_05(persons, period, parameters):
        increased = np.where(
            persons("return_aid_on_channel_scale", period),
            parameters(period).ofii.return_aid.channel.increased_ceiling,
            persons("return_aid_increased_degressive_ceiling", period),
        )
        paid = persons("return_aid_allowance_bar", period) == ReturnAidBar.none
        decided = persons("return_aid_increase_decided", period)
        return np.where(decided, np.where(paid, increased, 0), persons("return_aid_amount", period))


class return_aid_complement(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Exceptional complement for the travel document, in euros"
    documentation = (
        "For the person who asks and has the travel document or obtains it. A visa-exempt "
        "national whose OQTF carries no ban may have it: the order takes the allowance alone "
        "away."
    )

    @articles(
        {
            "2018-04-01": ("R. 512-1-2", "arrêté du 27 avril 2018, art. 1"),
            "2021-05-01": ("R. 711-4", "arrêté du 27 avril 2018, art. 1"),
            "2023-10-12": ("R. 711-4", "arrêté du 9 octobre 2023, art. 1"),
            "2025-12-07": (
                "R. 711-4",
                "arrêté du 9 octobre 2023, art. 1",
                "arrêté du 3 décembre 2025, art. 1",
            ),
        },
        doubt=(
            "Whether a minor who leaves with a parent brings another complement was not read: the "
            "texts speak of « le demandeur ». Reading chosen: none."
        ),
    )
    def formula_2018_04_01(persons, period, parameters):
        requester = persons("return_aid_eligible", period) & ~persons(
            "return_aid_accompanied_minor", period
        )
        eu = persons("return_aid_nationality", period) == ReturnAidNationality.eu
        has_document = persons("provides_own_travel_document", period)
        complement = parameters(period).ofii.return_aid.complement
        return np.where(requester & ~eu & has_document, complement, 0)
