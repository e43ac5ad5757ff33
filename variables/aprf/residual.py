"""L. 533-1: the reconduite that the reform of 2011 left, until 2016."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class aprf_ground_residual_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Residual reconduite ground 1°: threat to public order"
    documentation = (
        "Not for EU citizens and their family, nor for whoever resides regularly in France for "
        "more than three months. Became a ground of the OQTF on 2016-11-01."
    )

    @articles({"2011-07-18": ("L. 533-1, 1°", "L. 121-4")})
    def formula_2011_07_18(persons, period):
        return (
            persons("under_third_country_grounds", period)
            & persons("threatens_public_order", period)
            & ~persons("regular_residence_over_three_months", period)
        )


class aprf_ground_residual_work(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "Residual reconduite ground 2°: work without authorisation"
    documentation = (
        "Not for EU citizens and their family, nor for whoever resides regularly in France for "
        "more than three months. Became a ground of the OQTF on 2016-11-01."
    )

    @articles({"2011-07-18": ("L. 533-1, 2°", "L. 121-4")})
    def formula_2011_07_18(persons, period):
        return (
            persons("under_third_country_grounds", period)
            & persons("unauthorised_work", period)
            & ~persons("regular_residence_over_three_months", period)
        )
