"""What bars the execution of an expulsion, a ban from the territory or a handing over."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days, completed_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AppealPeriod, RestraintBasis
from openfisca_oqtf.legal import articles


class removal_bar_refugee_appeal(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The asylum court is seised of the expulsion of a refugee"
    documentation = (
        "On the simulated day, in time, and its opinion not given. The week to seise it bars "
        "nothing by itself."
    )

    @articles({"2006-07-26": "L. 731-3", "2021-05-01": "L. 532-4"})
    def formula_2006_07_26(persons, period):
        today = np.datetime64(period.start.date)
        expulsion = persons("restraint_basis", period) == RestraintBasis.expulsion
        filed_on = persons("expelled_refugee_appeal_filing_date", period)
        open_to = persons("expelled_refugee_appeal_period", period) != AppealPeriod.none
        in_time = filed_on <= persons("expelled_refugee_appeal_deadline_arguable", period)
        pending = (filed_on <= today) & (today < persons("expelled_refugee_opinion_date", period))
        return expulsion & open_to & in_time & pending


class expelled_seeker_suspension_time_running(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The time of an expelled asylum seeker to ask for a suspension is not over"
    documentation = (
        "On the simulated day, to the surely good end; a time in hours known to the minute no "
        "longer bars the day on which it ends."
    )

    @articles({"2019-01-01": "L. 571-4", "2021-05-01": "L. 753-8"})
    def formula_2019_01_01(persons, period):
        today = np.datetime64(period.start.date)
        open_to = persons("expelled_seeker_suspension_appeal_period", period) != AppealPeriod.none
        begun = persons("ofpra_decision_notification_date", period) <= today
        end = persons("expelled_seeker_suspension_appeal_deadline", period)
        minute = persons("expelled_seeker_suspension_appeal_deadline_minute", period)
        return open_to & begun & ((today < end) | ((today == end) & (minute == -1)))


class removal_bar_asylum_suspension(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A suspension until the asylum court rules bars the removal"
    documentation = (
        "On the simulated day: asked for and not ruled on, or granted while the CNDA may still be "
        "seised or has not ruled; for an expulsion or a ban from the territory also while the time "
        "to ask runs. The time to ask against an OQTF that became final (48 hours from a "
        "restraint, seven days under house arrest from 2024-07-15) is not counted."
    )

    @articles(
        {
            "2019-01-01": ("L. 743-3", "L. 743-4", "L. 571-4"),
            "2021-05-01": ("L. 752-5", "L. 752-8", "L. 753-7", "L. 753-8"),
        }
    )
    def formula_2019_01_01(persons, period):
        today = np.datetime64(period.start.date)
        basis = persons("restraint_basis", period)
        expelled = (
            (basis == RestraintBasis.expulsion)
            | (basis == RestraintBasis.itf)
            | (basis == RestraintBasis.iat)
        )
        ruled_on = persons("asylum_suspension_ruling_date", period)
        asked = persons("asylum_suspension_request_date", period) <= today
        pending = asked & (today < ruled_on)
        cnda_ruled = np.minimum(
            persons("cnda_public_reading_date", period),
            persons("cnda_decision_notification_date", period),
        )
        no_more_appeal = add_days(persons("cnda_appeal_last_day", period), 1)
        until = np.where(persons("appealed_to_cnda", period), cnda_ruled, no_more_appeal)
        granted = persons("asylum_suspension_granted", period) & (ruled_on <= today)
        suspended = pending | (granted & (today < until))
        waits = expelled & persons("expelled_seeker_suspension_time_running", period)
        concerned = expelled | persons("removal_depends_on_oqtf", period)
        return (concerned & suspended) | waits


class removal_bar_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The administrative ban (IAT) of a minor is not executed"
    documentation = (
        "Under 18 on the simulated day. The older text, of the article on the ban itself, was not "
        "read: false before 2021-05-01. A minor must receive neither an OQTF nor an expulsion; "
        "nothing of the kind is written on their execution."
    )

    @articles({"2021-05-01": "L. 722-5"})
    def formula_2021_05_01(persons, period, parameters):
        majority = parameters(period).enforcement.iat_minor_age
        age = completed_years(persons("birth_date", period), np.datetime64(period.start.date))
        banned = persons("restraint_basis", period) == RestraintBasis.iat
        return banned & (age >= 0) & (age < majority)


class removal_bar_prison_sentence(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The judicial ban (ITF) is suspended by the prison sentence"
    documentation = (
        "On the simulated day: the ban is executed when the deprivation of liberty ends. A "
        "conditional release may bring that day forward."
    )

    @articles({"2006-07-26": "L. 541-1", "2021-05-01": "L. 722-6"})
    def formula_2006_07_26(persons, period):
        banned = persons("restraint_basis", period) == RestraintBasis.itf
        ends_on = persons("prison_sentence_end_date", period)
        return banned & (ends_on != NEVER) & (np.datetime64(period.start.date) < ends_on)


class removal_bar_not_heard(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No chance yet to make observations before the handing over"
    documentation = (
        "Handing over to another State (remise); from 2021-05-01 also the removal under the "
        "decision of another State."
    )

    @articles({"2006-07-26": "L. 531-1"})
    def formula_2006_07_26(persons, period):
        handed_over = persons("restraint_basis", period) == RestraintBasis.remise
        return handed_over & ~persons("heard_before_handing_over", period)

    @articles({"2021-05-01": ("L. 722-9", "L. 722-10")})
    def formula_2021_05_01(persons, period):
        basis = persons("restraint_basis", period)
        concerned = (basis == RestraintBasis.remise) | (
            basis == RestraintBasis.other_state_decision
        )
        return concerned & ~persons("heard_before_handing_over", period)


class removal_bar_oqtf_removal_impossible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on return is not executed while the OQTF cannot be"
    documentation = "The person cannot be removed under the OQTF that the ban goes with."

    @articles({"2021-05-01": "L. 722-8"})
    def formula_2021_05_01(persons, period):
        banned = persons("restraint_basis", period) == RestraintBasis.irtf
        return banned & persons("irtf_enforcement_barred", period)
