"""Which integration contract the law of the day knows."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import IntegrationContract
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class integration_contract(Variable):
    value_type = Enum
    possible_values = IntegrationContract
    default_value = IntegrationContract.none
    entity = Person
    definition_period = DAY
    label = "Integration contract of the law of that day, in the territory"
    documentation = (
        "The reception and integration contract (CAI) until 2016-06-30, then the republican "
        "integration contract (CIR); none in Mayotte before 2022-01-01."
    )

    @articles(
        {"2007-01-01": "L. 311-9", "2014-05-26": ("L. 311-9", "L. 311-9-2")},
        doubt=(
            "The law of 24 July 2006 left the contract to a decree, stamped 2006-12-31: applied "
            "from the day after. The contract of before (article L. 117-1 of the social action "
            "code) bound nobody."
        ),
    )
    def formula_2007_01_01(persons, period, parameters):
        without = parameters(period).overseas.integration.no_contract
        elsewhere = ~is_one_of(persons("territory", period), without)
        contract = np.where(
            elsewhere, IntegrationContract.cai.index, IntegrationContract.none.index
        )
        return EnumArray(contract.astype(np.int16), IntegrationContract)

    @articles({"2016-07-01": "L. 311-9", "2021-05-01": "L. 413-2"})
    def formula_2016_07_01(persons, period, parameters):
        without = parameters(period).overseas.integration.no_contract
        elsewhere = ~is_one_of(persons("territory", period), without)
        contract = np.where(
            elsewhere, IntegrationContract.cir.index, IntegrationContract.none.index
        )
        return EnumArray(contract.astype(np.int16), IntegrationContract)
