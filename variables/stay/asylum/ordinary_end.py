"""The day on which the right to remain ends when no exception ends it before."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import AsylumProcedure, OfpraDecision
from openfisca_oqtf.legal import articles


class cnda_appeal_suspensive(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "An appeal to the CNDA prolongs the right to remain"
    documentation = (
        "For the seeker admitted to stay and, for the applications presented from 2015-11-01, "
        "for every seeker whose application France examines; not in the priority procedure."
    )

    @articles({"2006-07-26": ("L. 742-3", "L. 742-6")})
    def formula_2006_07_26(persons, period):
        procedure = persons("asylum_procedure", period)
        priority = procedure == AsylumProcedure.accelerated
        return ~priority & (procedure != AsylumProcedure.dublin)

    @articles({"2015-11-01": "L. 743-1", "2021-05-01": "L. 542-1"})
    def formula_2015_11_01(persons, period):
        procedure = persons("asylum_procedure", period)
        accelerated = procedure == AsylumProcedure.accelerated
        priority = accelerated & persons("asylum_application_before_2015_reform", period)
        return ~priority & (procedure != AsylumProcedure.dublin)


class asylum_ordinary_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day on which the right to remain ends by the general rule"
    documentation = (
        "The notification of the OFPRA's decision or, where a suspensive appeal was filed, the "
        "ruling of the CNDA. Dublin: until 2014-08-09 the day of the application itself (no right "
        "arises), then the transfer or departure. NEVER while none of these has happened."
    )

    @articles(
        {"2006-07-26": ("L. 742-3", "L. 742-6", "L. 741-4")},
        doubt=(
            "L. 741-4, 1° refused admission to the seeker for whom another State is responsible, "
            "and no article gave a right to remain before 2014-08-10: none is computed, though "
            "the principles of the right of asylum protected a stay until the transfer."
        ),
    )
    def formula_2006_07_26(persons, period):
        dublin = persons("asylum_procedure", period) == AsylumProcedure.dublin
        appeal = persons("appealed_to_cnda", period) & persons("cnda_appeal_suspensive", period)
        # Closure is an exception (L. 743-2, 3°), and a reopened file is decided afresh.
        closed = persons("ofpra_decision", period) == OfpraDecision.closed
        notified = np.where(closed, NEVER, persons("ofpra_decision_notification_date", period))
        end = np.where(appeal, persons("cnda_ruling_effective_date", period), notified)
        return np.where(dublin, persons("asylum_application_day", period), end)

    @articles(
        {
            "2014-08-10": ("L. 742-3", "L. 742-6"),
            "2015-11-01": ("L. 743-1", "L. 742-1"),
            "2021-05-01": ("L. 542-1", "L. 571-1"),
        },
        doubt=(
            "From 2021-05-01 L. 571-1 no longer speaks of the Dublin seeker's right to remain, "
            "only of a certificate renewable until the effective transfer; the ordinance was "
            "meant not to change the law. Reading chosen: the right still lasts until then."
        ),
    )
    def formula_2014_08_10(persons, period):
        dublin = persons("asylum_procedure", period) == AsylumProcedure.dublin
        appeal = persons("appealed_to_cnda", period) & persons("cnda_appeal_suspensive", period)
        closed = persons("ofpra_decision", period) == OfpraDecision.closed
        notified = np.where(closed, NEVER, persons("ofpra_decision_notification_date", period))
        end = np.where(appeal, persons("cnda_ruling_effective_date", period), notified)
        return np.where(dublin, persons("dublin_transfer_date", period), end)
