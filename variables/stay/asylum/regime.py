"""Which law governs the application: that of its own day, not of the decision."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class asylum_application_before_2015_reform(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Application still under the law before 2015-11-01"
    documentation = (
        "Article 35 of the law of 29 July 2015 gives the new articles only to the applications "
        "presented from 2015-11-01. Later laws speak of the decisions taken from their day: "
        "they are those of the simulated day."
    )

    @articles(
        {"2015-11-01": ("L. 743-1", "L. 743-2", "L. 743-4"), "2021-05-01": ("L. 541-1", "L. 542-1")}
    )
    def formula_2015_11_01(persons, period, parameters):
        reform = np.datetime64(parameters(period).stay.asylum.reform_of_2015_applications_from)
        return persons("asylum_application_date", period) < reform
