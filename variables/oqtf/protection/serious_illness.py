"""10°, then 9° of the list: the seriously ill, in three wordings."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_protection_serious_illness(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Protected: seriously ill"
    documentation = (
        "Habitual resident whose state of health needs care whose lack could have exceptionally "
        "grave consequences. The test of the treatment in the country of return changed: "
        "effective access (2006), existence (2011), effective access again (2016)."
    )

    @articles({"2006-07-26": "L. 511-4, 10°"})
    def formula_2006_07_26(persons, period, parameters):
        listed = "serious_illness" in parameters(period).oqtf.protection.categories
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        exists = persons("treatment_exists_in_return_country", period)
        accessible = persons("treatment_accessible_in_return_country", period)
        return listed & resident & grave_consequences & ~(exists & accessible)

    @articles({"2011-07-18": "L. 511-4, 10°"})
    def formula_2011_07_18(persons, period, parameters):
        listed = "serious_illness" in parameters(period).oqtf.protection.categories
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        no_treatment = ~persons("treatment_exists_in_return_country", period)
        exception = persons("exceptional_humanitarian_circumstance", period)
        return listed & resident & grave_consequences & (no_treatment | exception)

    @articles(
        {
            "2016-11-01": "L. 511-4, 10°",
            "2021-05-01": "L. 611-3, 9°",
            "2024-01-28": "L. 611-3",
        },
        doubt=(
            "The consolidated code dates this wording from 2016-11-01; the residence card of "
            "the ill and the opinion of the OFII doctors started on 2017-01-01. The date of the "
            "code was chosen."
        ),
    )
    def formula_2016_11_01(persons, period, parameters):
        categories = parameters(period).oqtf.protection.categories
        kept = persons("former_wording_kept", period)
        listed = ("serious_illness" in categories) | kept
        resident = persons("habitual_resident_in_france", period)
        grave_consequences = persons("grave_consequences_without_care", period)
        exists = persons("treatment_exists_in_return_country", period)
        accessible = persons("treatment_accessible_in_return_country", period)
        return listed & resident & grave_consequences & ~(exists & accessible)
