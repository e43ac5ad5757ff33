"""Refusal of the departure delay: who may refuse it, and in which cases."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class departure_delay_refusal_public_order(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Case of refusal 1°: threat to public order"
    documentation = "The conduct is a threat to public order; no conviction is needed."

    @articles({"2011-07-18": "L. 511-1, II, 1°", "2021-05-01": "L. 612-2, 1°"})
    def formula_2011_07_18(persons, period):
        threat = persons("threatens_public_order", period)
        return persons("third_country_oqtf", period) & threat


class departure_delay_refusal_unfounded_or_fraudulent(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Case of refusal 2°: application manifestly unfounded or fraudulent"
    documentation = (
        "A permit, provisional document or provisional authorisation was refused because its "
        "application was manifestly unfounded or fraudulent."
    )

    @articles({"2011-07-18": "L. 511-1, II, 2°", "2021-05-01": "L. 612-2, 2°"})
    def formula_2011_07_18(persons, period):
        unfounded = persons("permit_refused_as_manifestly_unfounded", period)
        fraudulent = persons("permit_refused_as_fraudulent", period)
        return persons("third_country_oqtf", period) & (unfounded | fraudulent)


class departure_delay_refusal_risk_of_absconding(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Case of refusal 3°: risk of absconding"
    documentation = (
        "The risk is to be held established (until 2016-10-31), or may be (from 2016-11-01)."
    )

    @articles(
        {"2011-07-18": "L. 511-1, II, 3°", "2021-05-01": ("L. 612-2, 3°", "L. 612-3")},
        doubt=(
            "The list of cases is read as exhaustive: directive 2008/115, article 3 (7), wants "
            "the risk assessed on criteria defined by law."
        ),
    )
    def formula_2011_07_18(persons, period):
        established = persons("absconding_risk_established", period)
        may_be_established = persons("absconding_risk_may_be_established", period)
        return established | may_be_established


class departure_delay_refusal_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The departure delay may be refused"
    documentation = (
        "Nationals of third countries: in one of the three cases. EU citizens and family: in "
        "urgency. A power in every version, never a duty; nobody had it before 2011-07-18."
    )

    @articles(
        {"2011-07-18": ("L. 511-1, II", "L. 511-3-1"), "2021-05-01": ("L. 612-2", "L. 251-3")},
        doubt=(
            "For EU citizens the text lets urgency shorten the delay; a refusal is read as its "
            "shortest form."
        ),
    )
    def formula_2011_07_18(persons, period):
        public_order = persons("departure_delay_refusal_public_order", period)
        unfounded = persons("departure_delay_refusal_unfounded_or_fraudulent", period)
        absconding = persons("departure_delay_refusal_risk_of_absconding", period)
        urgency = persons("eu_oqtf", period) & persons("departure_urgency", period)
        return public_order | unfounded | absconding | urgency


class departure_delay_refusal_groundless(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The departure delay was refused without a basis in the facts given"
    documentation = (
        "The decision refuses the delay, and the law of the day, with these facts, gives no power "
        "to refuse it. What was not stated counts as not so."
    )

    @articles(
        {
            "2006-12-30": "L. 511-1, I",
            "2011-07-18": ("L. 511-1, II", "L. 511-3-1"),
            "2021-05-01": ("L. 612-2", "L. 251-3"),
        }
    )
    def formula_2006_12_30(persons, period):
        refused = persons("departure_delay_refused", period)
        possible = persons("departure_delay_refusal_possible", period)
        return persons("oqtf_ground_available", period) & refused & ~possible


class departure_delay_refusal_effective(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The refusal of the departure delay takes effect"
    documentation = (
        "A refusal stands as stated until annulled, even where it is groundless, as that of an EU "
        "citizen's delay without urgency (`departure_delay_refusal_groundless`). No refusal takes "
        "effect before 2011-07-18."
    )

    @articles(
        {"2011-07-18": ("L. 511-1, II", "L. 511-3-1"), "2021-05-01": ("L. 612-2", "L. 251-3")}
    )
    def formula_2011_07_18(persons, period):
        refused = persons("departure_delay_refused", period)
        return persons("oqtf_ground_available", period) & refused
