"""The expulsion in force: its day, its execution, the request for its abrogation."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class expulsion_order_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the expulsion order in force"
    documentation = (
        "Day on which the expulsion order under which the person is was adopted: the review "
        "every five years counts from it. Not given where there is none; the day of an "
        "expulsion that is only judged is the day of the decision."
    )
    reference = ("L. 524-2", "L. 632-6")


class expulsion_executed_on(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the expulsion was executed"
    documentation = (
        "Day of the effective departure under the expulsion order; not given where it was not "
        "executed."
    )
    reference = ("L. 524-1", "L. 632-4")


class expulsion_abrogation_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the request for the abrogation of the expulsion"
    documentation = (
        "Day on which the authority receives the request for the abrogation of the expulsion "
        "order. Not given means the simulated day, save for the silence of the authority, which "
        "then counts from no day."
    )
    reference = ("L. 524-1", "L. 524-3", "L. 632-3", "L. 632-4", "L. 632-5")


class expulsion_abrogation_commission_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the meeting of the commission on the abrogation"
    documentation = (
        "Day for which the commission is called to give its opinion on the request for the "
        "abrogation of an expulsion executed at least five years before; not given where there is "
        "no meeting."
    )
    reference = ("L. 632-4", "R. 632-9-1")


class expulsion_house_arrest_at_request(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "House arrest of the expelled person when the abrogation is asked for"
    documentation = (
        "Whether, when the abrogation is asked for, the person is under the house arrest of "
        "those who cannot leave, are ill, or are under a trial measure (L. 523-3 to L. 523-5, "
        "then L. 731-3 to L. 731-5); not the house arrest that prepares an expulsion."
    )
    reference = ("L. 524-3, 3°", "L. 632-5, 3°", "L. 731-3", "L. 731-4", "L. 731-5")
