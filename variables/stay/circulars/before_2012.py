"""Indicators of the circulars of 2006, 2008 and 2009. No right follows from a circular."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class circular_2006_indicator_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2006-08-13"
    label = "Indicator of the circular of 13 June 2006: family with a child at school"
    documentation = "A guideline, no right: two years in France, a child at school since 2005."

    @articles(
        {"2006-07-26": "circulaire du 13 juin 2006"},
        doubt=(
            "The last day, 13 August 2006, was not read in the circular itself; the day on which "
            "the two years must be complete is not reported. Reading chosen: the reckoning day."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        limits = parameters(period).stay.circulars.family_2006
        resided = at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            limits.residence_years,
        )
        schooled = persons("schooled_child_since", period) <= np.datetime64(limits.schooled_from)
        return resided & schooled & ~persons("circular_exclusion", period)


class circular_2008_indicator_worker(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2012-12-02"
    label = "Indicator of the circulars of 2008 and 2009: worker"
    documentation = (
        "A guideline, no right: about five years in France, twelve months with the same employer."
    )

    @articles(
        {"2008-01-07": "circulaires du 7 janvier 2008 et du 24 novembre 2009"},
        doubt=(
            "The criterion is reported for the whole series of circulars. Reading chosen: it "
            "holds from the first one on."
        ),
    )
    def formula_2008_01_07(persons, period, parameters):
        limits = parameters(period).stay.circulars.work_2008
        present = at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            limits.presence_years,
        )
        worked = persons("work_months_same_employer", period) >= limits.same_employer_months
        return present & worked & ~persons("circular_exclusion", period)
