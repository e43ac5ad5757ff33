"""What the integration contract does to the renewal of the permit."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import (
    BreachAtRenewal,
    IntegrationContractExemption,
    PermitKind,
)
from openfisca_oqtf.legal import articles


class contract_breach_at_renewal(Variable):
    value_type = Enum
    possible_values = BreachAtRenewal
    default_value = BreachAtRenewal.none
    entity = Person
    definition_period = DAY
    end = "2016-06-30"
    label = "What a deliberate breach of the contract does to the renewal of the permit"
    documentation = (
        "At the first renewal; from 2011-09-30 at every renewal while the contract runs, and at "
        "the first one after it. Under the CIR the breach bears on the multi-year permit instead."
    )

    @articles({"2007-01-01": "L. 311-9"})
    def formula_2007_01_01(persons, period):
        breached = persons("integration_contract_deliberately_breached", period)
        first = persons("first_permit_renewal", period)
        effect = np.where(
            breached & first, BreachAtRenewal.may_be_weighed.index, BreachAtRenewal.none.index
        )
        return EnumArray(effect.astype(np.int16), BreachAtRenewal)

    @articles({"2007-11-22": "L. 311-9"})
    def formula_2007_11_22(persons, period):
        breached = persons("integration_contract_deliberately_breached", period)
        first = persons("first_permit_renewal", period)
        effect = np.where(
            breached & first, BreachAtRenewal.is_weighed.index, BreachAtRenewal.none.index
        )
        return EnumArray(effect.astype(np.int16), BreachAtRenewal)

    @articles({"2011-09-30": "L. 311-9"})
    def formula_2011_09_30(persons, period):
        day = persons("reckoning_date", period)
        started = persons("integration_contract_signature_date", period) <= day
        running = started & (day <= persons("integration_contract_end_date", period))
        # The first renewal of all comes while the contract runs or is the first one after it.
        first = persons("first_permit_renewal", period) | persons(
            "first_renewal_after_contract", period
        )
        weighed = running | first
        breached = persons("integration_contract_deliberately_breached", period)
        effect = np.where(
            breached & weighed, BreachAtRenewal.is_weighed.index, BreachAtRenewal.none.index
        )
        return EnumArray(effect.astype(np.int16), BreachAtRenewal)


class family_contract_breach_weighed_at_renewal(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "A deliberate breach of the family contract is weighed at the renewal"

    @articles({"2007-11-22": "L. 311-9-1"})
    def formula_2007_11_22(persons, period):
        return persons("family_contract_deliberately_breached", period)

    @articles({"2011-06-18": "L. 311-9-1"})
    def formula_2011_06_18(persons, period):
        during = persons("renewal_during_family_contract", period)
        first_after = persons("first_renewal_after_contract", period)
        return persons("family_contract_deliberately_breached", period) & (during | first_after)


class renewal_cap_reached(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No further renewal of the temporary permit of the same mention"
    documentation = (
        "Three consecutive renewals were granted. Not for who is exempted from the integration "
        "contract, nor for a multi-year permit or a resident card."
    )

    @articles(
        {"2024-01-28": "L. 433-1-1"},
        doubt=(
            "The law does not say whether renewals granted before 2024-01-28 count. Reading "
            "chosen: they do."
        ),
    )
    def formula_2024_01_28(persons, period, parameters):
        most = parameters(period).integration.contract.same_title_renewals_max
        temporary = persons("last_permit_kind", period) == PermitKind.temporary
        exempted = (
            persons("integration_contract_exemption", period) != IntegrationContractExemption.none
        )
        renewals = persons("consecutive_renewals_same_title", period)
        return temporary & ~exempted & (renewals >= most)
