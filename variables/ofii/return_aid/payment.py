"""How the allowance is paid, and the luggage that goes with it."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ReturnAidNationality
from openfisca_oqtf.legal import articles

# The texts that say how the allowance is paid.
PAID_UNDER = {
    "2006-07-26": "programme expérimental d'aide au retour volontaire (2005)",
    "2006-12-07": "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
    "2013-02-01": "arrêté du 16 janvier 2013",
    "2015-05-01": "arrêté du 17 avril 2015, art. 1",
    "2018-04-01": "arrêté du 27 avril 2018, art. 1",
    "2023-10-12": "arrêté du 9 octobre 2023, art. 1",
}


class return_aid_first_instalment(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "First instalment of the allowance of return aid, in euros"
    documentation = "Before the departure; from 2013-02-01 the whole, at once."

    @articles(
        PAID_UNDER,
        doubt=(
            "The instalments are told of the voluntary return aid; whether the humanitarian aid "
            "was paid so was not read. Reading chosen: alike."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        share = parameters(period).ofii.return_aid.instalments.first_share
        return persons("return_aid_amount", period) * share


class return_aid_second_instalment(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Second instalment of the allowance of return aid, in euros"
    documentation = "In the country of return, six months after the return, until 2013-01-31."

    @articles(PAID_UNDER)
    def formula_2006_07_26(persons, period, parameters):
        share = parameters(period).ofii.return_aid.instalments.second_share
        return persons("return_aid_amount", period) * share


class return_aid_third_instalment(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Third instalment of the allowance of return aid, in euros"
    documentation = "In the country of return, twelve months after the return, until 2013-01-31."

    @articles(PAID_UNDER)
    def formula_2006_07_26(persons, period, parameters):
        share = parameters(period).ofii.return_aid.instalments.third_share
        return persons("return_aid_amount", period) * share


class return_aid_second_instalment_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day of the second instalment of return aid"
    documentation = "Six months after the departure; NEVER without an instalment or a departure."
    end = "2013-01-31"

    @articles(
        {
            "2006-07-26": "programme expérimental d'aide au retour volontaire (2005)",
            "2006-12-07": "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        months = parameters(period).ofii.return_aid.instalments.second_months
        due = persons("return_aid_second_instalment", period) > 0
        return np.where(due, add_months(persons("oqtf_executed_on", period), months), NEVER)


class return_aid_third_instalment_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day of the third instalment of return aid"
    documentation = "Twelve months after the departure; NEVER without an instalment or a departure."
    end = "2013-01-31"

    @articles(
        {
            "2006-07-26": "programme expérimental d'aide au retour volontaire (2005)",
            "2006-12-07": "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        months = parameters(period).ofii.return_aid.instalments.third_months
        due = persons("return_aid_third_instalment", period) > 0
        return np.where(due, add_months(persons("oqtf_executed_on", period), months), NEVER)


class return_aid_luggage_kg(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Luggage carried at the expense of the State, in kilograms"
    documentation = (
        "At most, for one who may have the aid. From 2015-05-01 the director of OFII sets the "
        "limit for each country of return: not computed."
    )
    end = "2015-04-30"

    @articles(
        {
            "2006-12-07": "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
            "2013-02-01": "arrêté du 16 janvier 2013",
        }
    )
    def formula_2006_12_07(persons, period, parameters):
        limits = parameters(period).ofii.return_aid.luggage
        minor = persons("return_aid_minor", period)
        eu = persons("return_aid_nationality", period) == ReturnAidNationality.eu
        third_country = np.where(minor, limits.third_country_minor, limits.third_country_adult)
        limit = np.where(eu, np.where(minor, limits.eu_minor, limits.eu_adult), third_country)
        return np.where(persons("return_aid_eligible", period), limit, 0)
