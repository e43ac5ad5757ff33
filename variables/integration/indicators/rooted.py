"""Indicators of integration that grow with time: work, years of presence, family ties."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import at_least_years, more_than_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class integration_indicator_work(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2026-12-31"
    label = "Indicator of integration: work"
    documentation = (
        "As many months of work as an admission by work asks for: by the circulars of 2008 and "
        "2009, by that of 2012, from 2024-01-28 also by L. 435-4, whose jobs are listed; from "
        "2025-01-23 by L. 435-4 alone, until its end. No text sets a number of months before or "
        "after."
    )

    @articles({"2008-01-07": "circulaires du 7 janvier 2008 et du 24 novembre 2009"})
    def formula_2008_01_07(persons, period, parameters):
        months = parameters(period).stay.circulars.work_2008.same_employer_months
        return persons("work_months_same_employer", period) >= months

    @articles({"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"})
    def formula_2012_12_03(persons, period, parameters):
        limits = parameters(period).stay.circulars.valls.worker
        return (persons("work_months_last_24", period) >= limits.months_of_last_24) | (
            persons("work_months_last_60", period) >= limits.months_of_last_60
        )

    @articles({"2024-01-28": ("circulaire du 28 novembre 2012 (INTK1229185C)", "L. 435-4")})
    def formula_2024_01_28(persons, period, parameters):
        stay = parameters(period).stay
        worked = (
            persons("work_months_last_24", period) >= stay.circulars.valls.worker.months_of_last_24
        ) | (
            persons("work_months_last_60", period) >= stay.circulars.valls.worker.months_of_last_60
        )
        listed_months = persons("shortage_job_months_last_24", period)
        return worked | (listed_months >= stay.regularisation.shortage_job.work_months)

    # The code of 31 December 2026 no longer has L. 435-4, which the law applies on that day.
    @articles({"2025-01-23": "L. 435-4", "2026-12-31": "loi du 26 janvier 2024 (2024-42), art. 27"})
    def formula_2025_01_23(persons, period, parameters):
        months = parameters(period).stay.regularisation.shortage_job.work_months
        return persons("shortage_job_months_last_24", period) >= months


class integration_indicator_presence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Indicator of integration: years of presence"
    documentation = (
        "The presence that the texts of the day set for an exceptional admission in general: more "
        "than ten years (hearing of the commission of residence), then those of the circulars of "
        "2008, 2012 and 2025. Not the shorter one of a particular route: families of 2006 (two "
        "years), host communities and listed jobs (three years)."
    )

    @articles({"2006-07-26": "L. 313-14"})
    def formula_2006_07_26(persons, period, parameters):
        return more_than_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).stay.regularisation.commission_years,
        )

    @articles({"2008-01-07": "circulaires du 7 janvier 2008 et du 24 novembre 2009"})
    def formula_2008_01_07(persons, period, parameters):
        return at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).stay.circulars.work_2008.presence_years,
        )

    @articles(
        {"2012-12-03": "circulaire du 28 novembre 2012 (INTK1229185C)"},
        doubt=(
            "Three years are enough for the workers that the circular admits by exception. "
            "Reading chosen: the five years of its ordinary cases."
        ),
    )
    def formula_2012_12_03(persons, period, parameters):
        return at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).stay.circulars.valls.worker.presence_years,
        )

    @articles(
        {"2025-01-23": "circulaire du 23 janvier 2025 (INTK2435521J)"},
        doubt=(
            "L. 435-4 asks for three years only, of who works in a listed job. Reading chosen: the "
            "seven years that the circular makes an index of integration."
        ),
    )
    def formula_2025_01_23(persons, period, parameters):
        return at_least_years(
            persons("habitual_residence_since", period),
            persons("reckoning_date", period),
            parameters(period).stay.circulars.retailleau.presence_years,
        )


class integration_indicator_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Indicator of integration: family ties in France"
    documentation = (
        "Of the ties that the permit of private and family life weighs, those that are facts "
        "here: a French spouse, a spouse in regular stay, a French minor child, a child at "
        "school, the essential ties found in France."
    )

    @articles({"2006-07-26": "L. 313-11, 7°", "2021-05-01": "L. 423-23"})
    def formula_2006_07_26(persons, period):
        child_at_school = persons("schooled_child_since", period) <= persons(
            "reckoning_date", period
        )
        return (
            persons("has_french_spouse", period)
            | persons("spouse_in_regular_stay", period)
            | persons("has_french_minor_child_in_france", period)
            | child_at_school
            | persons("essential_ties_in_france", period)
        )
