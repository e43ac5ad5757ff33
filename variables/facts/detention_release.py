"""The order of the judge that ends the detention, or puts the person under house arrest."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class release_order_notified_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the release to the public prosecutor"
    documentation = (
        "Day on which the order of the judge that ends the detention, or puts the person under "
        "house arrest in its place, was notified to the public prosecutor; not given where there "
        "is none."
    )
    reference = ("L. 552-6", "L. 743-19")


class release_order_notified_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the notification of the release to the public prosecutor"
    documentation = (
        "Minute of the day, 0 to 1439, legal time of the place; -1 where the hour is not known."
    )
    reference = ("L. 552-6", "L. 743-19")
