"""What the administration told the court during the case against the OQTF."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class court_informed_of_restraint_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the administration told the court of the restraint"
    documentation = (
        "Day on which the administration notified to the court the detention (rétention), the "
        "house arrest (assignation à résidence) or the imprisonment that came while it was seised; "
        "not given where there was none."
    )
    reference = ("L. 512-1", "L. 614-9", "L. 911-1", "L. 921-3", "L. 921-4", "R. 921-4")


class court_informed_of_restraint_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day of that notification to the court"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known."
    )
    reference = ("L. 512-1", "L. 614-9", "L. 911-1", "L. 921-4")


class court_informed_of_release_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the court was told that the prisoner may be released"
    documentation = (
        "Day on which the administration told the court that the prisoner is likely to be released "
        "before it rules; not given where it did not."
    )
    reference = ("L. 512-1", "L. 614-15")


class detention_order_appeal_filing_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the detention order was contested"
    documentation = (
        "Day on which the recourse against the decision of administrative detention (rétention) "
        "itself was registered by the judge; not given where there was none."
    )
    reference = ("L. 512-1", "L. 552-1", "L. 741-10")


class detention_order_appeal_filing_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the day on which the detention order was contested"
    documentation = (
        "Minute of the day, 0 to 1439, in the legal time of the place; -1 where the hour is not "
        "known."
    )
    reference = ("L. 512-1", "L. 552-1", "L. 741-10")
