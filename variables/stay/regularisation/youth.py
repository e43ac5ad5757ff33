"""The first way to a regular stay that is open to a youth who comes of age."""

from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import YouthStayRoute
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import first_met


class youth_regular_stay_route(Variable):
    value_type = Enum
    possible_values = YouthStayRoute
    default_value = YouthStayRoute.none
    entity = Person
    definition_period = DAY
    label = "First way to a regular stay open to a youth who comes of age"
    documentation = (
        "In this order: permits of right of those who grew up in France (L. 423-21, L. 423-22), "
        "permit that may be granted to those entrusted after sixteen (L. 435-3), permits of "
        "right of those born in France (L. 423-13) and for private and family life (L. 423-23), "
        "exceptional admission (L. 435-1), then the indicators of the circulars, which open no "
        "right. A permit that may be granted bars no OQTF. It says the same of a person who came "
        "of age long ago."
    )

    @articles(
        {
            "2006-07-26": ("L. 313-11", "L. 313-14"),
            "2021-05-01": (
                "L. 423-21",
                "L. 423-22",
                "L. 435-3",
                "L. 423-13",
                "L. 423-23",
                "L. 435-1",
            ),
        }
    )
    def formula_2006_07_26(persons, period):
        indicator = persons("valls_indicator_youth", period) | persons(
            "retailleau_indicator", period
        )
        return first_met(
            (
                persons("permit_due_resident_since_childhood", period),
                YouthStayRoute.resident_since_childhood,
            ),
            (persons("permit_due_child_in_care", period), YouthStayRoute.child_in_care),
            (
                persons("regularisation_route_care_after_sixteen", period),
                YouthStayRoute.care_after_sixteen,
            ),
            (persons("permit_due_born_in_france", period), YouthStayRoute.born_in_france),
            (
                persons("permit_due_private_and_family_life", period),
                YouthStayRoute.private_and_family_life,
            ),
            (
                persons("exceptional_admission_possible", period),
                YouthStayRoute.exceptional_admission,
            ),
            (indicator, YouthStayRoute.circular_indicator),
            otherwise=YouthStayRoute.none,
        )
