"""5° of the quasi-absolute protection: the seriously ill, in four wordings."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class expulsion_quasi_absolute_protection_serious_illness(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Quasi-absolute protection, before derogations: seriously ill"
    documentation = (
        "Habitual resident whose state of health needs care whose lack could have exceptionally "
        "grave consequences. The test of the treatment in the country of return changed: "
        "effective access (2006), existence (2011), effective access again (2016), access without "
        "the word « effectively » (2024)."
    )

    @articles({"2006-07-26": "L. 521-3, 5°"})
    def formula_2006_07_26(persons, period):
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        exists = persons("treatment_exists_in_return_country", period)
        accessible = persons("treatment_accessible_in_return_country", period)
        return resident & grave_consequences & ~(exists & accessible)

    @articles({"2011-07-18": "L. 521-3, 5°"})
    def formula_2011_07_18(persons, period):
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        no_treatment = ~persons("treatment_exists_in_return_country", period)
        exception = persons("exceptional_humanitarian_circumstance", period)
        return resident & grave_consequences & (no_treatment | exception)

    @articles(
        {"2016-11-01": "L. 521-3, 5°", "2021-05-01": "L. 631-3, 5°"},
        doubt=(
            "The consolidated code dates this wording from 2016-11-01; the residence card of "
            "the ill and the opinion of the OFII doctors started on 2017-01-01. The date of the "
            "code was chosen."
        ),
    )
    def formula_2016_11_01(persons, period):
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        exists = persons("treatment_exists_in_return_country", period)
        accessible = persons("treatment_accessible_in_return_country", period)
        return resident & grave_consequences & ~(exists & accessible)

    @articles(
        {"2024-01-28": "L. 631-3, 5°"},
        doubt=(
            "The law of 2024 took away one word: the person could not benefit there « effectively "
            "» from a treatment. Whether a treatment that exists but is out of reach still "
            "protects is not settled. Reading chosen: it does not, or the deletion would mean "
            "nothing; the supply of care in the country is all that is asked."
        ),
    )
    def formula_2024_01_28(persons, period):
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        no_treatment = ~persons("treatment_exists_in_return_country", period)
        out_of_reach = ~persons("treatment_accessible_in_return_country", period)
        access_counts = persons("former_wording_kept", period)
        no_benefit = no_treatment | (out_of_reach & access_counts)
        return resident & grave_consequences & no_benefit
