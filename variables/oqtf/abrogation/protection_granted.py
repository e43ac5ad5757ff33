"""The OQTF of a person to whom international protection is then granted."""

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import ProtectionPermit
from openfisca_oqtf.legal import articles


class asylum_granted_after_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Recognised as a refugee, or granted subsidiary protection, after the OQTF"
    documentation = (
        "On the day of the OQTF or later; from 2021-05-01 the OQTF must come before "
        "(« antérieurement »). Not known where the day of the grant is not given."
    )

    @articles({"2011-07-18": "L. 742-6", "2015-07-31": "L. 511-5"})
    def formula_2011_07_18(persons, period):
        status = persons("refugee_status", period) | persons("subsidiary_protection_status", period)
        granted = persons("asylum_protection_granted_date", period)
        after = (granted != NEVER) & (granted >= persons("reckoning_date", period))
        return persons("oqtf_ground_available", period) & status & after

    @articles({"2021-05-01": "L. 613-6"})
    def formula_2021_05_01(persons, period):
        status = persons("refugee_status", period) | persons("subsidiary_protection_status", period)
        granted = persons("asylum_protection_granted_date", period)
        after = (granted != NEVER) & (granted > persons("reckoning_date", period))
        return persons("oqtf_ground_available", period) & status & after


class stateless_status_granted_after_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Granted the status of stateless person after the OQTF"
    documentation = "Of effect from 2021-05-01 only."

    @articles({"2021-05-01": "L. 613-6"})
    def formula_2021_05_01(persons, period):
        granted = persons("stateless_status_granted_date", period)
        after = (granted != NEVER) & (granted > persons("reckoning_date", period))
        return (
            persons("oqtf_ground_available", period) & persons("stateless_status", period) & after
        )


class oqtf_abrogation_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF must be abrogated, protection having been granted"
    documentation = (
        "The prefect has no choice. Before 2011-07-18 L. 742-6 names the reconduite alone. Asked "
        "for the day of the grant, with `decision_date` for the OQTF. EU citizens and their family "
        "included."
    )

    @articles({"2011-07-18": "L. 742-6", "2015-07-31": "L. 511-5"})
    def formula_2011_07_18(persons, period):
        return persons("asylum_granted_after_oqtf", period)

    @articles({"2021-05-01": ("L. 613-6", "L. 253-1")})
    def formula_2021_05_01(persons, period):
        return persons("asylum_granted_after_oqtf", period) | persons(
            "stateless_status_granted_after_oqtf", period
        )


class permit_due_with_abrogation(Variable):
    value_type = Enum
    possible_values = ProtectionPermit
    default_value = ProtectionPermit.none
    entity = Person
    definition_period = DAY
    label = "Permit that the prefect must issue with the abrogation"
    documentation = (
        "Resident card for the refugee; temporary, then multi-year permit for subsidiary "
        "protection; multi-year permit for the stateless person. The article does not give it to "
        "EU citizens and their family from 2021-05-01 (L. 253-1 extends its first sentence only)."
    )

    @articles({"2011-07-18": "L. 742-6", "2015-07-31": "L. 511-5"})
    def formula_2011_07_18(persons, period):
        granted = persons("asylum_granted_after_oqtf", period)
        refugee = granted & persons("refugee_status", period)
        permit = np.where(
            granted, ProtectionPermit.temporary_permit.index, ProtectionPermit.none.index
        )
        permit = np.where(refugee, ProtectionPermit.resident_card.index, permit)
        return EnumArray(permit.astype(np.int16), ProtectionPermit)

    @articles(
        {"2019-03-01": ("L. 511-5", "L. 313-25")},
        doubt=(
            "L. 511-5 still names the temporary permit of L. 313-13, repealed on 2019-03-01; since "
            "that day L. 313-25 gives a multi-year permit under subsidiary protection. Reading "
            "chosen: the multi-year permit."
        ),
    )
    def formula_2019_03_01(persons, period):
        granted = persons("asylum_granted_after_oqtf", period)
        refugee = granted & persons("refugee_status", period)
        permit = np.where(
            granted, ProtectionPermit.multiyear_permit.index, ProtectionPermit.none.index
        )
        permit = np.where(refugee, ProtectionPermit.resident_card.index, permit)
        return EnumArray(permit.astype(np.int16), ProtectionPermit)

    @articles({"2021-05-01": ("L. 613-6", "L. 253-1")})
    def formula_2021_05_01(persons, period):
        third_country = persons("third_country_oqtf", period)
        granted = third_country & persons("oqtf_abrogation_required", period)
        refugee = (
            third_country
            & persons("asylum_granted_after_oqtf", period)
            & persons("refugee_status", period)
        )
        permit = np.where(
            granted, ProtectionPermit.multiyear_permit.index, ProtectionPermit.none.index
        )
        permit = np.where(refugee, ProtectionPermit.resident_card.index, permit)
        return EnumArray(permit.astype(np.int16), ProtectionPermit)
