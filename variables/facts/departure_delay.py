"""The voluntary departure delay that the decision grants, refuses or ends."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class departure_delay_granted_days(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Length of the departure delay stated by the decision, in days"
    documentation = (
        "Number of days of the voluntary departure delay that the decision states; 0 where it "
        "states none or the delay of the law itself (a delay of one month is no number of days). "
        "Without effect before 2011-07-18, when the law fixed the delay at one month, and where "
        "the decision refuses the delay."
    )
    reference = ("L. 511-1", "L. 612-1", "L. 251-3")


class departure_delay_extension_days(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Extension of the departure delay, in days"
    documentation = (
        "Number of days by which the authority extended the delay after it was granted; 0 where "
        "it did not. Without effect before the law knew the extension: 2016-11-01 for nationals "
        "of third countries, 2021-05-01 for EU citizens."
    )
    reference = ("L. 511-1", "L. 612-1", "L. 251-3")


class departure_delay_withdrawn_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the decision that ends the departure delay"
    documentation = (
        "Day on which a decision ending the delay before its term was notified; not given where "
        "there was none. Without effect for EU citizens, and outside the delay."
    )
    reference = ("L. 511-1", "L. 612-5")


class departure_urgency(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Urgency that allows a shorter delay for an EU citizen"
    documentation = (
        "Whether there is urgency: the only case in which the delay of an EU citizen or family "
        "member may be shorter than the minimum, or be refused."
    )
    reference = ("L. 511-3-1", "L. 251-3")


class permit_refused_as_manifestly_unfounded(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Permit refused because the application was manifestly unfounded"
    documentation = (
        "Whether the issue or renewal of the residence permit, of the provisional document "
        "(récépissé) or of the provisional authorisation of stay (APS) was refused because the "
        "application was manifestly unfounded. A withdrawal does not count."
    )
    reference = ("L. 511-1", "L. 612-2, 2°")


class permit_refused_as_fraudulent(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Permit refused because the application was fraudulent"
    documentation = (
        "Whether the issue or renewal of the residence permit, of the provisional document "
        "(récépissé) or of the provisional authorisation of stay (APS) was refused because the "
        "application was fraudulent. A withdrawal does not count."
    )
    reference = ("L. 511-1", "L. 612-2, 2°")
