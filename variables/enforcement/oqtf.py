"""What bars the execution of an OQTF, or of the ban on return that goes with it."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RestraintBasis
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import first_known, is_one_of


class removal_bar_protection_granted(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "International protection granted after the OQTF bars the removal"
    documentation = "By the simulated day: the OQTF must be abrogated."

    @articles({"2011-07-18": "L. 742-6", "2015-07-31": "L. 511-5", "2021-05-01": "L. 613-6"})
    def formula_2011_07_18(persons, period):
        granted_on = np.minimum(
            persons("asylum_protection_granted_date", period),
            persons("stateless_status_granted_date", period),
        )
        granted = granted_on <= np.datetime64(period.start.date)
        to_abrogate = persons("oqtf_abrogation_required", period)
        return persons("removal_depends_on_oqtf", period) & to_abrogate & granted


class removal_bar_annulled(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF or the ban on return to execute is annulled"
    documentation = "Annulled itself, or abrogated by an annulment."

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2011-07-18": ("L. 512-4", "L. 512-6"),
            "2021-05-01": ("L. 614-16", "L. 614-19"),
        }
    )
    def formula_2006_12_30(persons, period):
        ban = persons("restraint_basis", period) == RestraintBasis.irtf
        of_oqtf = persons("removal_depends_on_oqtf", period) & persons(
            "oqtf_ended_by_annulment", period
        )
        return of_oqtf | (ban & persons("irtf_ended_by_annulment", period))


class removal_bar_executed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF is executed already"
    documentation = (
        "By the simulated day: another decision is needed to remove the person who came back. Not "
        "so for an expulsion or a ban, which last."
    )

    @articles(
        {
            "2006-12-30": "L. 511-1, I",
            "2011-07-18": ("L. 511-1", "R. 511-4"),
            "2021-05-01": ("L. 711-1", "R. 711-1", "R. 711-2", "L. 722-4"),
        }
    )
    def formula_2006_12_30(persons, period):
        oqtf = persons("restraint_basis", period) == RestraintBasis.oqtf
        return oqtf & (persons("oqtf_execution_day", period) <= np.datetime64(period.start.date))


class removal_bar_appeal_time(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The time to appeal, or the 48 hours before the removal, is not over"
    documentation = (
        "On the simulated day, for an OQTF, a ban on return whose OQTF is not executed or, until "
        "2016-10-31, a reconduite. A time in hours known to the minute no longer bars the day on "
        "which it ends. Before 2011-07-18 the time to appeal against an OQTF is that of the "
        "departure. The time to contest a country of return notified later is not counted."
    )

    @articles({"2006-07-26": "L. 512-3"})
    def formula_2006_07_26(persons, period):
        return persons("reconduite_must_wait", period)

    @articles(
        {"2011-07-18": ("L. 512-3", "L. 513-1"), "2021-05-01": "L. 722-7"},
        doubt=(
            "The days are those of `removal_wait_end_date`: the earlier end where sourced readings "
            "of the time to appeal differ."
        ),
    )
    def formula_2011_07_18(persons, period):
        today = np.datetime64(period.start.date)
        end = persons("removal_wait_end_date", period)
        whole_day = persons("removal_wait_end_minute", period) == -1
        running = (today < end) | ((today == end) & whole_day)
        waits = persons("removal_depends_on_oqtf", period) & persons("removal_must_wait", period)
        return (waits & running) | persons("reconduite_must_wait", period)


class reconduite_must_wait(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    end = "2016-10-31"
    label = "The 48 hours before the execution of the reconduite à la frontière run"
    documentation = (
        "On the simulated day; as for the time to appeal against it. From 2006-12-30 the hours "
        "never end where it came by post. Whether a recourse against it is pending is not asked."
    )

    @articles(
        {
            "2006-07-26": ("L. 512-3", "L. 514-1", "L. 514-2"),
            "2011-07-18": ("L. 512-3", "L. 533-1", "L. 514-1"),
        },
        doubt=(
            "From 2006-12-30 the 48 hours run from a notification « par voie administrative ». "
            "Reading chosen: after one by post they never end, as for the OQTF."
        ),
    )
    def formula_2006_07_26(persons, period, parameters):
        today = np.datetime64(period.start.date)
        end = persons("aprf_appeal_deadline", period)
        whole_day = persons("aprf_appeal_deadline_minute", period) == -1
        running = (today < end) | ((today == end) & whole_day)
        reconduite = persons("restraint_basis", period) == RestraintBasis.aprf
        notified = persons("aprf_notification_date", period) != NEVER
        territories = parameters(period).overseas.removal.aprf_recourse_set_aside
        set_aside = is_one_of(persons("territory", period), territories)
        return reconduite & notified & running & ~set_aside


class removal_bar_appeal(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A suspensive recourse against the OQTF is pending"
    documentation = (
        "Filed in time by the simulated day, the administrative court having not ruled. A recourse "
        "against the country of return filed with it is ruled on with it."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2011-07-18": ("L. 512-3", "L. 513-1"),
            "2021-05-01": "L. 722-7",
        }
    )
    def formula_2006_12_30(persons, period):
        today = np.datetime64(period.start.date)
        filed = persons("appeal_filing_date", period) <= today
        ruled_on = first_known(
            persons("oqtf_judgment_date", period),
            lambda: persons("judgment_notification_date", period),
        )
        suspended = persons("removal_suspended_by_appeal", period) & filed & (today < ruled_on)
        return persons("removal_depends_on_oqtf", period) & suspended


class removal_bar_consular_clear_day(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The clear day asked for by the consulate is not over"
    documentation = "On the simulated day, overseas."

    @articles(
        {
            "2011-07-18": ("L. 514-1", "L. 514-2"),
            "2016-03-09": "L. 514-1",
            "2021-05-01": ("L. 761-3", "L. 761-5", "L. 761-9", "L. 762-3", "L. 763-3"),
        }
    )
    def formula_2011_07_18(persons, period):
        last_day = persons("consular_clear_day_end", period)
        running = (last_day != NEVER) & (np.datetime64(period.start.date) <= last_day)
        return persons("removal_depends_on_oqtf", period) & running


class removal_bar_refere_liberte(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A pending référé-liberté bars the removal"
    documentation = (
        "Filed by the simulated day, overseas; until the day on which the judge says that there "
        "will be no hearing, or rules."
    )

    @articles(
        {
            "2016-11-01": "L. 514-1",
            "2021-05-01": ("L. 761-3", "L. 761-5", "L. 761-9", "L. 762-3", "L. 763-3"),
        }
    )
    def formula_2016_11_01(persons, period):
        today = np.datetime64(period.start.date)
        filed = persons("refere_liberte_filed_date", period) <= today
        pending = filed & (today < persons("refere_liberte_ended_date", period))
        bars = persons("refere_liberte_bars_enforcement", period)
        return persons("removal_depends_on_oqtf", period) & bars & pending
