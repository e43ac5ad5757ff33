"""The measure that is to be executed on the simulated day."""

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import RestraintBasis
from openfisca_oqtf.legal import articles


class removal_measure_taken(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "There is a removal measure to execute"
    documentation = (
        "On the simulated day, the measure of `restraint_basis`: an OQTF taken by then on a ground "
        "of the law, a ban on return or on movement ordered and not ended. Any other measure is "
        "held to exist as stated."
    )

    @articles(
        {
            "2006-07-26": ("L. 523-1", "L. 531-1", "L. 541-1"),
            "2006-12-30": ("L. 511-1, I", "L. 523-1", "L. 531-1", "L. 541-1"),
            "2021-05-01": ("L. 722-3", "L. 722-4", "L. 722-6"),
        }
    )
    def formula_2006_07_26(persons, period):
        basis = persons("restraint_basis", period)
        today = np.datetime64(period.start.date)
        taken = persons("reckoning_date", period) <= today
        own_irtf = persons("irtf_ordered", period) & (today < persons("irtf_end_date", period))
        ictf = persons("ictf_ordered", period) & (today < persons("ictf_end_date", period))
        return np.select(
            [
                basis == RestraintBasis.oqtf,
                basis == RestraintBasis.irtf,
                basis == RestraintBasis.ictf,
            ],
            [
                persons("oqtf_ground_available", period) & taken,
                own_irtf | persons("under_earlier_irtf", period),
                ictf,
            ],
            default=True,
        )


class removal_depends_on_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The removal meets the bars of an OQTF"
    documentation = (
        "The measure is an OQTF, or a ban on return whose OQTF is not executed yet on the "
        "simulated day. Once it is, a ban that still runs is executed by itself."
    )

    @articles({"2006-12-30": "L. 511-1, I"})
    def formula_2006_12_30(persons, period):
        return persons("restraint_basis", period) == RestraintBasis.oqtf

    @articles(
        {
            "2011-07-18": ("L. 512-3", "L. 513-1"),
            "2021-05-01": ("L. 722-4", "L. 722-7", "L. 722-8"),
        },
        doubt=(
            "Until 2021-04-30 the ban is executed « sous réserve » of L. 512-3; then L. 722-8 bars "
            "it while the person « ne peut être éloigné » under the OQTF. Reading chosen: all that "
            "bars the OQTF bars the ban that goes with it, until the OQTF is executed."
        ),
    )
    def formula_2011_07_18(persons, period):
        basis = persons("restraint_basis", period)
        today = np.datetime64(period.start.date)
        unexecuted = today < persons("oqtf_execution_day", period)
        ban_of_oqtf = (basis == RestraintBasis.irtf) & persons("irtf_ordered", period)
        return (basis == RestraintBasis.oqtf) | (ban_of_oqtf & unexecuted)


class removal_bar_not_notified(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The measure to execute is not notified yet"
    documentation = (
        "On the simulated day. From its notification any measure may be executed at once, unless "
        "another bar holds. False where the notification of another measure than an OQTF is not "
        "given."
    )

    @articles(
        {
            "2006-07-26": ("L. 523-1", "L. 531-1"),
            "2006-12-30": ("L. 511-1, I", "L. 523-1", "L. 531-1"),
            "2011-07-18": ("L. 512-3", "L. 523-1", "L. 531-1"),
            "2021-05-01": ("L. 722-3", "L. 722-4"),
        }
    )
    def formula_2006_07_26(persons, period):
        basis = persons("restraint_basis", period)
        notified_on = np.select(
            [
                basis == RestraintBasis.oqtf,
                basis == RestraintBasis.aprf,
                basis == RestraintBasis.irtf,
                basis == RestraintBasis.expulsion,
                basis == RestraintBasis.remise,
                basis == RestraintBasis.other_state_decision,
            ],
            [
                persons("notification_day", period),
                persons("aprf_notification_date", period),
                persons("irtf_notification_day", period),
                persons("expulsion_notification_date", period),
                persons("remise_notification_date", period),
                persons("other_state_measure_notification_date", period),
            ],
            default=NEVER,
        )
        return (notified_on != NEVER) & (np.datetime64(period.start.date) < notified_on)
