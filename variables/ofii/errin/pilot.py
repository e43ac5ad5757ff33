"""The pilot of ERRIN and OFII of 2020: who is served, the package, and who pays it.

The cap on the number of persons is no rule of one person: `openfisca_oqtf.errin.budget` holds it.
"""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Nationality
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class errin_eligible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "May be served by the ERRIN pilot"
    documentation = (
        "Returns from a member State of ERRIN to one of the four countries of the first phase (to "
        "that of the nationality, where no other is stated), while the pilot is open and places "
        "are left."
    )
    end = "2021-02-28"

    @articles({"2020-03-01": "partenariat ERRIN-OFII (2020)"})
    def formula_2020_03_01(persons, period, parameters):
        pilot = parameters(period).ofii.errin
        country = persons("return_country", period)
        listed = is_one_of(persons("nationality", period), pilot.countries)
        listed = is_one_of(country, pilot.countries) | (listed & (country == Nationality.unknown))
        return persons("returnee_of_errin_state", period) & listed


class errin_package(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Assistance in the ERRIN pilot, in euros"
    documentation = (
        "What the State grants, at least the minimum that the States are asked to provide; 0 for "
        "one who is not served."
    )
    end = "2021-02-28"

    @articles({"2020-03-01": "partenariat ERRIN-OFII (2020)"})
    def formula_2020_03_01(persons, period, parameters):
        minimum = parameters(period).ofii.errin.minimum_package
        package = np.maximum(persons("errin_assistance", period), minimum)
        return np.where(persons("errin_eligible", period), package, 0)


class errin_share(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Part of the assistance that ERRIN pays, in euros"
    end = "2021-02-28"

    @articles({"2020-03-01": "partenariat ERRIN-OFII (2020)"})
    def formula_2020_03_01(persons, period, parameters):
        return persons("errin_package", period) * parameters(period).ofii.errin.errin_share


class errin_state_share(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Part of the assistance that the State pays, in euros"
    end = "2021-02-28"

    @articles({"2020-03-01": "partenariat ERRIN-OFII (2020)"})
    def formula_2020_03_01(persons, period):
        return persons("errin_package", period) - persons("errin_share", period)
