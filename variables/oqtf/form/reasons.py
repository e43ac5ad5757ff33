"""The reasons of the OQTF."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class oqtf_reasons_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF must state reasons"
    documentation = (
        "For EU citizens at all times. For nationals of third countries the law of 20 November "
        "2007 lifted the duty, from the day after its publication (2007-11-22) until 2011-07-17. "
        "Where the reasons may be those of another decision: `oqtf_separate_reasons_required`."
    )

    @articles(
        {"2006-07-26": "L. 511-1"},
        doubt=(
            "The article is silent on the OQTF of nationals of third countries. Reading chosen: "
            "the general law on reasons (law 79-587 of 11 July 1979, article 1) applies, the OQTF "
            "being a measure of police (Conseil d'État, opinion of 19 October 2007, no 306821)."
        ),
    )
    def formula_2006_07_26(persons, period):
        return persons("oqtf_ground_available", period)

    @articles({"2007-11-22": "L. 511-1"})
    def formula_2007_11_22(persons, period):
        return persons("eu_oqtf", period)

    @articles(
        {"2011-07-18": ("L. 511-1", "L. 511-3-1"), "2021-05-01": ("L. 613-1", "L. 251-1")},
    )
    def formula_2011_07_18(persons, period):
        return persons("oqtf_ground_available", period)


class oqtf_separate_reasons_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The reasons of the OQTF must be its own"
    documentation = (
        "False where the OQTF rests on a refusal or withdrawal of a permit or provisional "
        "document: the reasons of that decision serve for both."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 613-1", "L. 251-1"),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        exempt = parameters(period).oqtf.form.grounds_without_separate_reasons
        shared = is_one_of(persons("oqtf_ground", period), exempt)
        return persons("oqtf_reasons_required", period) & ~shared


class oqtf_reasons_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Defect of form: the OQTF states no reasons"
    documentation = (
        "It states none of its own and, where those of the decision on the residence would do, "
        "that decision states none either."
    )

    @articles(
        {
            "2006-07-26": "L. 511-1",
            "2011-07-18": ("L. 511-1", "L. 511-3-1"),
            "2021-05-01": ("L. 613-1", "L. 251-1"),
        }
    )
    def formula_2006_07_26(persons, period):
        shared = persons("permit_decision_reasons_given", period) & ~persons(
            "oqtf_separate_reasons_required", period
        )
        given = persons("oqtf_reasons_given", period) | shared
        return persons("oqtf_reasons_required", period) & ~given
