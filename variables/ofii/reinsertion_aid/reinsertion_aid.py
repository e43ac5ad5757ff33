"""The aid to reinsert in the country of return, paid there."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import more_than_months
from openfisca_oqtf.entities import Family, Person
from openfisca_oqtf.enums import ReinsertionLevel, ReturnAidBar, ReturnAidNationality
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of, of_a_parent


class reinsertion_aid_open_to_person(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Among those who may have a reinsertion aid"
    documentation = (
        "The conditions are those of return aid, in addition to which or independently of which "
        "it is given; the operations of Mayotte apart. From 2023-10-12 visa-exempt nationals, and "
        "those treated alike, need an OQTF with a ban on return, notified at most four months "
        "before. A minor who leaves with a parent follows the parent."
    )

    @articles(
        {
            "2013-02-01": ("R. 512-1-2", "arrêté du 16 janvier 2013, art. 3"),
            "2015-05-01": ("R. 512-1-2", "arrêté du 17 avril 2015"),
            "2018-04-01": ("R. 512-1-2", "arrêté du 27 avril 2018"),
            "2021-05-01": ("R. 711-4, 3°", "arrêté du 27 avril 2018"),
        }
    )
    def formula_2013_02_01(persons, period):
        return persons("return_aid_eligible", period)

    @articles(
        {
            "2023-10-12": "arrêté du 9 octobre 2023, art. 3",
            "2025-12-05": ("arrêté du 9 octobre 2023, art. 3", "arrêté du 27 novembre 2025"),
            "2025-12-07": (
                "arrêté du 9 octobre 2023, art. 3",
                "arrêté du 27 novembre 2025",
                "arrêté du 3 décembre 2025, art. 3",
            ),
        },
        doubt=(
            "From 2025-12-05 the four months run up to the validation in Mayotte; elsewhere "
            "article 3 was not read again. Reading chosen: alike."
        ),
    )
    def formula_2023_10_12(persons, period, parameters):
        months = parameters(period).ofii.reinsertion_aid.visa_exempt_months
        bar = persons("return_aid_bar", period)
        barred = (bar != ReturnAidBar.none) & (bar != ReturnAidBar.no_operation_in_mayotte)
        exempt = persons("return_aid_nationality", period) == ReturnAidNationality.visa_exempt
        too_old = persons("under_standing_oqtf", period) & more_than_months(
            persons("notification_day", period), persons("return_aid_months_end", period), months
        )
        no_ban = persons("return_aid_oqtf_without_ban", period)
        own = ~barred & ~no_ban & ~(exempt & too_old)
        personal = (bar == ReturnAidBar.already_received) | (
            bar == ReturnAidBar.excluded_nationality
        )
        with_parent = ~personal & ~no_ban & of_a_parent(persons, own)
        return np.where(persons("return_aid_accompanied_minor", period), with_parent, own)


class reinsertion_aid_eligible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "May have the reinsertion aid of the level asked for"
    documentation = (
        "Until 2015-04-30 one project aid, for a viable project. Then three levels, where a "
        "programme of OFII covers the country of return: a business (level 3) only once selected; "
        "from 2025-12-05 employment and business (levels 2 and 3) only with a viable project. The "
        "programmes set what levels 2 and 3 pay: no amount is computed."
    )

    @articles({"2013-02-01": "arrêté du 16 janvier 2013, art. 3"})
    def formula_2013_02_01(persons, period):
        open_to_person = persons("reinsertion_aid_open_to_person", period)
        return open_to_person & persons("viable_reinsertion_project", period)

    @articles(
        {
            "2015-05-01": "arrêté du 17 avril 2015",
            "2018-04-01": "arrêté du 27 avril 2018",
            "2023-10-12": "arrêté du 9 octobre 2023, art. 2",
            "2025-12-05": (
                "arrêté du 9 octobre 2023, art. 2",
                "arrêté du 27 novembre 2025, art. 2",
            ),
            "2025-12-07": (
                "arrêté du 9 octobre 2023, art. 2",
                "arrêté du 27 novembre 2025, art. 2",
                "arrêté du 3 décembre 2025, art. 2",
            ),
        },
        doubt=(
            "Article 2 of the order for Mayotte was not read: in reports its reinsertion aid asks "
            "for a viable project too, as L. 761-8 does for every level. Reading chosen: levels 2 "
            "and 3 only, as elsewhere."
        ),
    )
    def formula_2015_05_01(persons, period, parameters):
        rules = parameters(period).ofii.reinsertion_aid
        level = persons("reinsertion_level", period)
        selected = persons("reinsertion_project_selected", period)
        viable = persons("viable_reinsertion_project", period)
        return (
            persons("reinsertion_aid_open_to_person", period)
            & persons("return_country_in_ofii_programme", period)
            & is_one_of(level, rules.levels)
            & ((level != ReinsertionLevel.business) | selected)
            & (~is_one_of(level, rules.viable_project_levels) | viable)
        )


class reinsertion_project_ceiling(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Ceiling of the aid to one project of reinsertion, in euros"
    end = "2015-04-30"

    @articles({"2013-02-01": "arrêté du 16 janvier 2013, art. 3"})
    def formula_2013_02_01(persons, period, parameters):
        ceiling = parameters(period).ofii.reinsertion_aid.project_ceiling
        return np.where(persons("reinsertion_aid_eligible", period), ceiling, 0)


class social_reinsertion_open(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Counts for the social reinsertion aid of the family (level 1)"
    documentation = (
        "May have a reinsertion aid, in a country that a programme of OFII covers: for a minor who "
        "leaves with a parent, that of the parent."
    )

    @articles(
        {
            "2023-10-12": "arrêté du 9 octobre 2023, art. 2",
            "2025-12-07": ("arrêté du 9 octobre 2023, art. 2", "arrêté du 3 décembre 2025, art. 2"),
        }
    )
    def formula_2023_10_12(persons, period):
        covered = persons("return_country_in_ofii_programme", period)
        follows = persons("return_aid_accompanied_minor", period)
        covered = np.where(follows, of_a_parent(persons, covered), covered)
        return persons("reinsertion_aid_open_to_person", period) & covered


class family_social_reinsertion_ceiling(Variable):
    value_type = float
    entity = Family
    definition_period = DAY
    label = "Ceiling of the social reinsertion aid of the family (level 1), in euros"
    documentation = (
        "By the composition of the family: a person alone or a couple, and each minor child, of "
        "those who may have it. Not known before 2023-10-12."
    )

    @articles(
        {
            "2023-10-12": "arrêté du 9 octobre 2023, annexe",
            "2025-12-07": ("arrêté du 9 octobre 2023, annexe", "arrêté du 3 décembre 2025, annexe"),
        }
    )
    def formula_2023_10_12(families, period, parameters):
        scale = parameters(period).ofii.reinsertion_aid.social
        served = families.members("social_reinsertion_open", period)
        minor = families.members("return_aid_minor", period)
        adults = families.sum(served & ~minor)
        of_adults = np.select([adults > 1, adults == 1], [scale.couple, scale.single_adult], 0)
        return of_adults + families.sum(served & minor) * scale.minor_child
