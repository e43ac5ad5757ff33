"""How long the OFII is in charge of the integration of a foreigner."""

from datetime import date

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class ofii_integration_mission_until(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the integration mission of the OFII"
    documentation = (
        "The eve of the fifth anniversary of the first permit that allows a durable stay; NEVER "
        "without such a permit. Schemes for learning French have no such limit."
    )

    @articles(
        {"2009-03-28": "code du travail L. 5223-1, 6°", "2021-05-01": "L. 121-1, 6°"},
        doubt=(
            "« pendant une période de cinq années au plus »: whether the anniversary is in it is "
            "not said. Reading chosen: it is the first day after."
        ),
    )
    def formula_2009_03_28(persons, period, parameters):
        years = parameters(period).integration.ofii.integration_years
        permit = persons("first_durable_permit_date", period)
        return add_days(add_months(permit, 12 * years), -1)


class ofii_in_charge_of_integration(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OFII is in charge of the integration measure"
    documentation = (
        "Within the five years from the first permit that allows a durable stay or, for a scheme "
        "for learning French, whatever the length of stay."
    )

    @articles({"2009-03-28": "code du travail L. 5223-1, 6°", "2021-05-01": "L. 121-1, 6°"})
    def formula_2009_03_28(persons, period):
        day = persons("reckoning_date", period)
        issued = persons("first_durable_permit_date", period) <= day
        within = day <= persons("ofii_integration_mission_until", period)
        return (issued & within) | persons("measure_is_language_scheme", period)
