"""The request for return aid: its day, who asks, and which nationals the scales know."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import completed_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Nationality, ReturnAidNationality
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met
from openfisca_oqtf.vectors import first_known, is_child, is_one_of, latest_in_family, of_a_parent


class return_aid_request_day(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day of the request for return aid"
    documentation = (
        "The day stated, or that of the family's latest request, or the simulated day. The orders "
        "of 2013 and 2018 apply by the day on which the request was registered, the increases of "
        "2016 to 2019 by that on which it was presented: ask for the law of the day of the "
        "request."
    )

    @articles({"2006-07-26": "L. 511-1", "2011-07-18": "L. 512-5", "2021-05-01": "L. 711-2"})
    def formula_2006_07_26(persons, period):
        stated = persons("return_aid_request_date", period)
        return first_known(
            stated,
            lambda: latest_in_family(persons, stated),
            lambda: np.datetime64(period.start.date),
        )


class return_aid_residence_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Start of the residence in France that return aid counts"
    documentation = (
        "The start of the habitual residence; where it is not given, that of the regular "
        "residence, or the last entry, since which the person has not left. NEVER where none is "
        "known."
    )

    @articles(
        {
            "2015-05-01": "arrêté du 17 avril 2015",
            "2018-04-01": "arrêté du 27 avril 2018",
            "2023-10-12": "arrêté du 9 octobre 2023, art. 3",
        }
    )
    def formula_2015_05_01(persons, period):
        return first_known(
            persons("habitual_residence_since", period),
            lambda: persons("regular_residence_since", period),
            lambda: persons("entry_date", period),
        )


class return_aid_residence_in_mayotte_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Start of the residence in Mayotte that the aids there count"
    documentation = "The day stated; where it is not given, that of the residence in France."

    @articles(
        {"2021-01-01": "arrêté du 28 décembre 2020", "2025-12-07": "arrêté du 3 décembre 2025"},
        doubt=(
            "A person whose residence in France is given, and the place of it is not, is held to "
            "have resided where the decision is taken."
        ),
    )
    def formula_2021_01_01(persons, period):
        return first_known(
            persons("residence_in_mayotte_since", period),
            lambda: persons("return_aid_residence_since", period),
        )


class return_aid_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Minor on the day of the request for return aid"
    documentation = "A child of a family whose birth date is not known counts as a minor."

    @articles(
        {
            "2006-07-26": ("L. 511-1", "programme expérimental d'aide au retour volontaire (2005)"),
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2013-02-01": "arrêté du 16 janvier 2013",
            "2015-05-01": "arrêté du 17 avril 2015",
            "2018-04-01": "arrêté du 27 avril 2018",
            "2023-10-12": "arrêté du 9 octobre 2023",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        age = completed_years(
            persons("birth_date", period), persons("return_aid_request_day", period)
        )
        under_age = (age >= 0) & (age < parameters(period).ofii.return_aid.majority_age)
        return under_age | ((age < 0) & is_child(persons))


class return_aid_accompanied_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Minor who leaves with a parent"
    documentation = (
        "A minor child of a family with an adult: the measure and the residence are the parent's."
    )

    @articles({"2006-07-26": "L. 511-1", "2011-07-18": "L. 512-5", "2021-05-01": "L. 711-2"})
    def formula_2006_07_26(persons, period):
        minor = persons("return_aid_minor", period)
        return minor & of_a_parent(persons, ~minor)


class return_aid_nationality(Variable):
    value_type = Enum
    possible_values = ReturnAidNationality
    default_value = ReturnAidNationality.visa_required
    entity = Person
    definition_period = DAY
    label = "Nationals among whom the scale of the allowance counts the person"
    documentation = (
        "The EU and the States treated alike, the visa-exempt third countries and those treated "
        "alike, the other third countries. The family of an EU national counts as such from "
        "2013-02-01 to 2015-04-30. A child whose nationality is not stated counts with a parent."
    )

    @articles(
        {
            "2006-07-26": "programme expérimental d'aide au retour volontaire (2005)",
            "2006-12-07": "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
            "2013-02-01": "arrêté du 16 janvier 2013",
            "2015-05-01": "arrêté du 17 avril 2015, art. 1",
            "2018-04-01": "arrêté du 27 avril 2018, art. 1",
            "2023-10-12": ("arrêté du 9 octobre 2023, art. 1", "arrêté du 9 octobre 2023, art. 3"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        lists = parameters(period).ofii.return_aid.nationalities
        nationality = persons("nationality", period)
        eu = (
            persons("eu_citizen", period)
            | is_one_of(nationality, lists.micro_states)
            | persons("return_aid_eu_family", period)
        )
        exempt = (
            persons("visa_exempt", period)
            | persons("return_aid_exempt_nationality", period)
            | persons("return_aid_treated_as_exempt", period)
        )
        unknown = nationality == Nationality.unknown
        return first_met(
            (eu | (unknown & of_a_parent(persons, eu)), ReturnAidNationality.eu),
            (exempt | (unknown & of_a_parent(persons, exempt)), ReturnAidNationality.visa_exempt),
            otherwise=ReturnAidNationality.visa_required,
        )


class return_aid_eu_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Family of an EU national, on the scale of EU nationals"
    end = "2015-04-30"

    @articles({"2013-02-01": "arrêté du 16 janvier 2013"})
    def formula_2013_02_01(persons, period):
        return persons("eu_family", period)


class return_aid_exempt_nationality(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Nationality of a third country that is exempt from the visa duty"
    documentation = (
        "As the European list of the day has it. `visa_exempt` states what the list does not show."
    )

    @articles(
        {
            "2015-05-01": ("arrêté du 17 avril 2015, annexe", "règlement (CE) 539/2001, annexe II"),
            "2018-04-01": ("arrêté du 27 avril 2018, annexe", "règlement (CE) 539/2001, annexe II"),
            "2018-12-18": (
                "arrêté du 27 avril 2018, annexe",
                "règlement (UE) 2018/1806, annexe II",
            ),
            "2023-10-12": (
                "arrêté du 9 octobre 2023, art. 3",
                "règlement (UE) 2018/1806, annexe II",
            ),
        }
    )
    def formula_2015_05_01(persons, period, parameters):
        lists = parameters(period).ofii.return_aid.nationalities
        return is_one_of(persons("nationality", period), lists.visa_exempt)


class return_aid_treated_as_exempt(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Nationality treated as exempt from visa"
    documentation = "Kosovo from 2015, Belarus from 2023; in Mayotte from 2025-12-07 Belarus alone."

    @articles(
        {
            "2015-05-01": "arrêté du 17 avril 2015, annexe",
            "2018-04-01": "arrêté du 27 avril 2018, annexe",
            "2023-10-12": "arrêté du 9 octobre 2023, art. 3",
        }
    )
    def formula_2015_05_01(persons, period, parameters):
        lists = parameters(period).ofii.return_aid.nationalities
        return is_one_of(persons("nationality", period), lists.treated_as_visa_exempt)

    @articles(
        {"2025-12-07": ("arrêté du 9 octobre 2023, art. 3", "arrêté du 3 décembre 2025, art. 3")}
    )
    def formula_2025_12_07(persons, period, parameters):
        lists = parameters(period).ofii.return_aid.nationalities
        own = parameters(period).overseas.return_aid.own_order
        nationality = persons("nationality", period)
        return np.where(
            is_one_of(persons("territory", period), own.territories),
            is_one_of(nationality, own.treated_as_visa_exempt),
            is_one_of(nationality, lists.treated_as_visa_exempt),
        )
