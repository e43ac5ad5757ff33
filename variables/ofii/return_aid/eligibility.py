"""Who may have return aid, and the first reason why a person may not."""

import numpy as np
from openfisca_core.model_api import DAY, Enum, Variable

from openfisca_oqtf.calendar import at_least_months, at_least_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Custody, OqtfGround, ReturnAidBar, ReturnAidNationality
from openfisca_oqtf.legal import articles
from openfisca_oqtf.recourse import custody_on, first_met
from openfisca_oqtf.vectors import is_one_of, of_a_parent


class under_standing_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Under an OQTF, which the law of the day knows and nothing ended"
    documentation = "From 2023-10-12 the OQTF must exist at the departure; it is that stated."

    @articles({"2006-07-26": "L. 511-1", "2011-07-18": "L. 512-5", "2021-05-01": "L. 711-2"})
    def formula_2006_07_26(persons, period):
        taken = persons("oqtf_ground_available", period)
        return taken & ~persons("oqtf_ended_by_annulment", period)


class return_aid_removal_case(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Refused a permit, or under a measure, that opens the voluntary return aid"
    documentation = (
        "A permit refused by the day of the request, as its date or the ground stated says; from "
        "2006-12-07 also an OQTF (none before 2006-12-30) or a reconduite à la frontière, whose "
        "exceptions were not read. Nationals of the EU have the humanitarian aid alone."
    )
    end = "2013-01-31"

    @articles(
        {"2006-07-26": "programme expérimental d'aide au retour volontaire (2005)"},
        doubt=(
            "The experiment of 2005 left out nationals of safe countries of origin and those who "
            "may come by family reunification; whether it still did once general, in 2006, was not "
            "read. Reading chosen: it did not."
        ),
    )
    def formula_2006_07_26(persons, period):
        day = persons("return_aid_request_day", period)
        refused = persons("permit_refusal_date", period) <= day
        refused = refused | (persons("oqtf_ground", period) == OqtfGround.permit_refused)
        eu = persons("return_aid_nationality", period) == ReturnAidNationality.eu
        return ~eu & refused

    @articles(
        {
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
        }
    )
    def formula_2006_12_07(persons, period):
        day = persons("return_aid_request_day", period)
        refused = persons("permit_refusal_date", period) <= day
        refused = refused | (persons("oqtf_ground", period) == OqtfGround.permit_refused)
        reconduite = persons("aprf_decision_date", period) <= day
        eu = persons("return_aid_nationality", period) == ReturnAidNationality.eu
        return ~eu & (refused | reconduite | persons("under_standing_oqtf", period))


class return_aid_situation(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "In a situation that opens return aid"
    documentation = (
        "Until 2013-01-31 a refused permit or a measure, or the humanitarian case; then an OQTF, "
        "or until 2015-04-30 the humanitarian case. From 2018-04-01 an irregular stay or an "
        "asylum application refused or given up is enough; from 2023-10-12 an OQTF again or, "
        "outside Mayotte, an agreement with the country, signed before 2025-12-05 for the "
        "requests from that day on."
    )

    @articles(
        {"2006-07-26": ("L. 511-1", "programme expérimental d'aide au retour volontaire (2005)")}
    )
    def formula_2006_07_26(persons, period):
        return persons("return_aid_removal_case", period)

    @articles(
        {
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
        },
        doubt=(
            "A national of the EU under an OQTF could ask (L. 511-1, then L. 512-5) and could not "
            "have the voluntary aid. Reading chosen: the humanitarian aid, in destitution or not."
        ),
    )
    def formula_2006_12_07(persons, period):
        return (
            persons("return_aid_removal_case", period)
            | persons("under_standing_oqtf", period)
            | persons("humanitarian_return_case", period)
        )

    @articles(
        {"2013-02-01": ("L. 512-5", "R. 512-1-2", "arrêté du 16 janvier 2013")},
        doubt=(
            "Who may ask was not read in the order of 2013. Reading chosen: the person under an "
            "OQTF, as L. 512-5 says, and those of the former humanitarian aid, which it absorbed."
        ),
    )
    def formula_2013_02_01(persons, period):
        humanitarian = persons("humanitarian_return_case", period)
        return persons("under_standing_oqtf", period) | humanitarian

    @articles({"2015-05-01": ("L. 512-5", "R. 512-1-2", "arrêté du 17 avril 2015, art. 1")})
    def formula_2015_05_01(persons, period):
        return persons("under_standing_oqtf", period)

    @articles(
        {
            "2018-04-01": ("L. 512-5", "R. 512-1-2", "arrêté du 27 avril 2018"),
            "2021-05-01": ("L. 711-2", "R. 711-3", "arrêté du 27 avril 2018"),
        }
    )
    def formula_2018_04_01(persons, period):
        day = persons("return_aid_request_day", period)
        asylum_refused = persons("asylum_final_refusal_date", period) <= day
        asylum_given_up = persons("asylum_withdrawal_date", period) <= day
        return (
            persons("irregular_stay_at_return_aid_request", period)
            | persons("irregular_stay", period)
            | asylum_refused
            | asylum_given_up
            | persons("under_standing_oqtf", period)
        )

    @articles(
        {
            "2023-10-12": ("L. 711-2", "R. 711-3", "arrêté du 9 octobre 2023, art. 3"),
            "2025-12-05": ("arrêté du 9 octobre 2023, art. 3", "arrêté du 27 novembre 2025"),
            "2025-12-07": (
                "arrêté du 9 octobre 2023, art. 3",
                "arrêté du 27 novembre 2025",
                "arrêté du 3 décembre 2025, art. 3",
            ),
        }
    )
    def formula_2023_10_12(persons, period, parameters):
        too_late = np.datetime64(parameters(period).ofii.return_aid.agreements_signed_before)
        signed = persons("reinsertion_agreement_signature_date", period)
        own = parameters(period).overseas.return_aid.own_order
        general = ~is_one_of(persons("territory", period), own.territories)
        bound = general & (signed <= persons("return_aid_request_day", period))
        bound = bound & (signed < too_late)
        return persons("under_standing_oqtf", period) | bound


class return_aid_detained(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Return aid barred by the detention"
    documentation = (
        "In administrative detention on the day of the request; from 2019-01-01 no longer a bar."
    )

    @articles({"2006-07-26": "L. 511-1", "2011-07-18": "L. 512-5", "2021-05-01": "L. 711-2"})
    def formula_2006_07_26(persons, period, parameters):
        barred = parameters(period).ofii.return_aid.detention_excluded
        custody = custody_on(persons, period, persons("return_aid_request_day", period))
        return barred & (custody == Custody.detention)


class return_aid_residence_too_short(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Residence too short for return aid"
    documentation = (
        "On the day of the request, from date to date: six months in France from 2015-05-01; from "
        "2023-10-12 three, which exceptional circumstances can excuse; in Mayotte three there."
    )

    @articles(
        {
            "2015-05-01": "arrêté du 17 avril 2015",
            "2018-04-01": "arrêté du 27 avril 2018",
        }
    )
    def formula_2015_05_01(persons, period, parameters):
        since = persons("return_aid_residence_since", period)
        day = persons("return_aid_request_day", period)
        return ~at_least_months(since, day, parameters(period).ofii.return_aid.residence_months)

    @articles({"2023-10-12": "arrêté du 9 octobre 2023, art. 3"})
    def formula_2023_10_12(persons, period, parameters):
        since = persons("return_aid_residence_since", period)
        day = persons("return_aid_request_day", period)
        months = parameters(period).ofii.return_aid.residence_months
        excused = persons("residence_length_excused", period)
        return ~excused & ~at_least_months(since, day, months)

    @articles(
        {"2025-12-07": ("arrêté du 9 octobre 2023, art. 3", "arrêté du 3 décembre 2025, art. 3")}
    )
    def formula_2025_12_07(persons, period, parameters):
        rules = parameters(period).ofii.return_aid
        own = parameters(period).overseas.return_aid.own_order
        day = persons("return_aid_request_day", period)
        since = persons("return_aid_residence_since", period)
        since_there = persons("return_aid_residence_in_mayotte_since", period)
        in_france = at_least_months(since, day, rules.residence_months)
        there = at_least_months(since_there, day, own.residence_months)
        under_own = is_one_of(persons("territory", period), own.territories)
        long_enough = np.where(under_own, there, in_france)
        return ~persons("residence_length_excused", period) & ~long_enough


class return_aid_excluded_nationality(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Nationality excluded from every aid to return"
    documentation = (
        "The EU and the States treated alike; in Mayotte also the Comoros and Madagascar."
    )

    @articles({"2023-10-12": "arrêté du 9 octobre 2023, art. 3"})
    def formula_2023_10_12(persons, period):
        return persons("return_aid_nationality", period) == ReturnAidNationality.eu

    @articles(
        {"2025-12-07": ("arrêté du 9 octobre 2023, art. 3", "arrêté du 3 décembre 2025, art. 3")}
    )
    def formula_2025_12_07(persons, period, parameters):
        own = parameters(period).overseas.return_aid.own_order
        eu = persons("return_aid_nationality", period) == ReturnAidNationality.eu
        under_own = is_one_of(persons("territory", period), own.territories)
        listed = is_one_of(persons("nationality", period), own.excluded_nationalities)
        return eu | (under_own & listed)


class return_aid_excluded_situation(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Situation excluded from return aid by OFII's practice"
    documentation = (
        "Expulsion order, judicial ban, spouse of a French national with a right to stay, person "
        "who may come by family reunification, holder of a permit of another Member State."
    )

    @articles(
        {
            "2018-04-01": "arrêté du 27 avril 2018",
            "2023-10-12": "arrêté du 9 octobre 2023",
        },
        doubt=(
            "A practice described to the Senate in May 2022 (report 626); no order was read that "
            "founds it. Reading chosen: it holds since the order then in force, and under the next."
        ),
    )
    def formula_2018_04_01(persons, period):
        day = persons("return_aid_request_day", period)
        right_to_stay = persons("permit_due_by_right", period) | persons(
            "permit_due_spouse_of_french", period
        )
        spouse = persons("has_french_spouse", period) & right_to_stay
        expelled = persons("expulsion_order_date", period) <= day
        return (
            expelled
            | persons("judicial_ban_in_force", period)
            | spouse
            | persons("eligible_for_family_reunification", period)
            | persons("permit_of_other_member_state", period)
        )


class return_aid_no_operation_in_mayotte(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "In Mayotte, outside the operations to which return aid is reserved"

    @articles(
        {"2025-12-07": ("L. 761-8", "arrêté du 3 décembre 2025, art. 1")},
        doubt=(
            "L. 761-8, as law 2025-797 has it since August 2025, asks for exceptional "
            "circumstances. Reading chosen: the operations against irregular immigration of the "
            "order are those circumstances, and no aid could be had before the order."
        ),
    )
    def formula_2025_12_07(persons, period, parameters):
        own = parameters(period).overseas.return_aid.own_order
        under_own = is_one_of(persons("territory", period), own.territories)
        return under_own & ~persons("return_aid_operation_in_mayotte", period)


class return_aid_bar_if_alone(Variable):
    value_type = Enum
    possible_values = ReturnAidBar
    default_value = ReturnAidBar.none
    entity = Person
    definition_period = DAY
    label = "First bar to return aid, from the person's own facts"

    @articles(
        {
            "2006-07-26": ("L. 511-1", "programme expérimental d'aide au retour volontaire (2005)"),
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2013-02-01": ("L. 512-5", "arrêté du 16 janvier 2013"),
            "2015-05-01": ("L. 512-5", "arrêté du 17 avril 2015, art. 1"),
            "2018-04-01": ("L. 512-5", "arrêté du 27 avril 2018"),
            "2021-05-01": ("L. 711-2", "L. 761-8", "arrêté du 27 avril 2018"),
            "2023-10-12": ("L. 711-2", "L. 761-8", "arrêté du 9 octobre 2023, art. 3"),
            "2025-12-07": (
                "L. 711-2",
                "L. 761-8",
                "arrêté du 9 octobre 2023, art. 3",
                "arrêté du 3 décembre 2025, art. 3",
            ),
        }
    )
    def formula_2006_07_26(persons, period, parameters):
        rules = parameters(period).ofii.return_aid
        without = parameters(period).overseas.return_aid.not_available
        once = rules.once_only & persons("return_aid_already_received", period)
        return first_met(
            (
                is_one_of(persons("territory", period), without),
                ReturnAidBar.not_in_this_territory,
            ),
            (once, ReturnAidBar.already_received),
            (
                persons("return_aid_excluded_nationality", period),
                ReturnAidBar.excluded_nationality,
            ),
            (persons("return_aid_excluded_situation", period), ReturnAidBar.excluded_situation),
            (persons("return_aid_detained", period), ReturnAidBar.detained),
            (~persons("return_aid_situation", period), ReturnAidBar.no_removal_measure),
            (persons("return_aid_residence_too_short", period), ReturnAidBar.residence_too_short),
            (
                persons("return_aid_no_operation_in_mayotte", period),
                ReturnAidBar.no_operation_in_mayotte,
            ),
            otherwise=ReturnAidBar.none,
        )


class return_aid_bar(Variable):
    value_type = Enum
    possible_values = ReturnAidBar
    default_value = ReturnAidBar.none
    entity = Person
    definition_period = DAY
    label = "First bar to return aid"
    documentation = (
        "`none` where the aid may be had. A minor who leaves with a parent needs one who may have "
        "it, and no measure or residence of his own."
    )

    @articles(
        {
            "2006-07-26": ("L. 511-1", "programme expérimental d'aide au retour volontaire (2005)"),
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2013-02-01": "arrêté du 16 janvier 2013",
            "2015-05-01": "arrêté du 17 avril 2015",
            "2018-04-01": "arrêté du 27 avril 2018",
            "2023-10-12": "arrêté du 9 octobre 2023",
        }
    )
    def formula_2006_07_26(persons, period):
        own = persons("return_aid_bar_if_alone", period)
        follows = persons("return_aid_accompanied_minor", period)
        personal = (own == ReturnAidBar.already_received) | (
            own == ReturnAidBar.excluded_nationality
        )
        parent_eligible = of_a_parent(persons, own == ReturnAidBar.none)
        return first_met(
            (~follows | personal, own),
            (parent_eligible, ReturnAidBar.none),
            otherwise=ReturnAidBar.parent_not_eligible,
        )


class return_aid_eligible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "May have the return aid of OFII"
    documentation = (
        "For a request made on the simulated day, or on the day stated. The aid is help to "
        "prepare and pay the journey, and mostly an allowance: `return_aid_allowance_bar` says "
        "why there may be none."
    )

    @articles(
        {
            "2006-07-26": ("L. 511-1", "programme expérimental d'aide au retour volontaire (2005)"),
            "2006-12-07": ("L. 511-1", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2011-07-18": ("L. 512-5", "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)"),
            "2012-03-10": (
                "L. 512-5",
                "R. 512-1-2",
                "circulaire du 7 décembre 2006 (DPM/ACI3/2006/522)",
            ),
            "2013-02-01": ("L. 512-5", "R. 512-1-2", "arrêté du 16 janvier 2013"),
            "2015-05-01": ("L. 512-5", "R. 512-1-2", "arrêté du 17 avril 2015"),
            "2018-04-01": ("L. 512-5", "R. 512-1-2", "arrêté du 27 avril 2018"),
            "2021-05-01": ("L. 711-2", "R. 711-3", "R. 711-5", "arrêté du 27 avril 2018"),
            "2023-10-12": ("L. 711-2", "R. 711-3", "R. 711-5", "arrêté du 9 octobre 2023"),
        }
    )
    def formula_2006_07_26(persons, period):
        return persons("return_aid_bar", period) == ReturnAidBar.none


class return_aid_fingerprints_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Fingerprints are taken with the request for return aid"
    documentation = (
        "Of everyone of at least twelve for whom the aid is asked, to find out an aid received "
        "before. The article of the code since 2021-05-01 was not read."
    )
    end = "2021-04-30"

    @articles({"2009-10-29": "R. 611-39"})
    def formula_2009_10_29(persons, period, parameters):
        birth = persons("birth_date", period)
        day = persons("return_aid_request_day", period)
        return at_least_years(birth, day, parameters(period).ofii.return_aid.fingerprints_age)
