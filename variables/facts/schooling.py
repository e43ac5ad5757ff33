"""School and training: of the person, and of its children."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class born_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Born in France"
    documentation = "Whether the person was born in France."
    reference = ("L. 313-11, 8°", "L. 423-13")


class longest_continuous_residence_years(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Years of the longest unbroken stay in France"
    documentation = (
        "Completed years of the longest residence in France without a break, at any time of life. "
        "The residence that still runs is reckoned from `habitual_residence_since` as well."
    )
    reference = ("L. 313-11, 8°", "L. 423-13")


class schooling_years_after_ten(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Years at school in France after the age of ten"
    documentation = "Completed years in a French school after the tenth birthday."
    reference = ("L. 313-11, 8°", "L. 423-13")


class serious_schooling(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Regular and serious schooling in France"
    documentation = (
        "Finding: the person follows, or followed, school in France regularly and seriously."
    )
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class schooled_child_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "A child is at school in France since"
    documentation = (
        "First day of the unbroken schooling in France, nursery school included, of a child of the "
        "person; that of the child who has been there longest. Not given where no child is at "
        "school."
    )
    reference = ("circulaire du 13 juin 2006", "circulaire du 28 novembre 2012 (INTK1229185C)")


class vocational_training_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months of vocational training"
    documentation = (
        "Completed months of a training that aims at a vocational qualification, followed up to "
        "the day of the application, else of the decision."
    )
    reference = ("L. 313-15", "L. 435-3")
