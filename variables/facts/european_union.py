"""Free movement of EU, EEA and Swiss nationals and their family."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class eu_national(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "EU, EEA or Swiss national"
    documentation = (
        "National of the EU, of another State of the European Economic Area or of "
        "Switzerland. Follows of itself from a nationality on the list of the day."
    )
    reference = ("L. 121-1", "L. 200-2", "L. 200-3")


class eu_family_member(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Family member of an EU, EEA or Swiss national"
    documentation = (
        "Spouse, descendant under 21 or dependent, or dependent ascendant. Follows of itself "
        "from a family for the spouse and the children under 21."
    )
    reference = ("L. 121-3", "L. 200-4")


class eu_permanent_residence(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Holds the permanent right of residence of EU law"
    documentation = "Conclusion already reached; enough by itself."
    reference = ("L. 122-1", "L. 234-1")


class separated_from_eu_citizen(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Did not reside with the EU citizen during the five years"
    documentation = (
        "Said of a family member who is not an EU citizen and did not reside in France with "
        "the EU citizen during the whole of the five years."
    )
    reference = ("L. 122-1", "L. 234-1")


class absence_start_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Start of the longest absence from France"
    documentation = (
        "First day of the longest unbroken absence from France since the permanent right of "
        "residence was acquired."
    )
    reference = ("L. 122-2", "L. 234-2")


class absence_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "End of the longest absence from France"
    documentation = "Day of the return; not given while the absence lasts."
    reference = ("L. 122-2", "L. 234-2")
