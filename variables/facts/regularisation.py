"""What the prefect weighs for an exceptional admission, and what the circulars look at."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class exceptional_grounds_private_life(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Grounds for an exceptional admission, private life"
    documentation = (
        "Finding: humanitarian considerations or exceptional grounds justify a permit for private "
        "and family life."
    )
    reference = ("L. 313-14", "L. 435-1")


class exceptional_grounds_work(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Grounds for an exceptional admission, work"
    documentation = (
        "Finding: humanitarian considerations or exceptional grounds, such as the job, the "
        "experience and the length of the stay, justify a permit as an employee."
    )
    reference = ("L. 313-14", "L. 435-1")


class hierarchical_appeal_against_admission_refusal(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Appeal to the minister against the refusal of an admission"
    documentation = (
        "Whether the refusal of an exceptional admission was brought before the higher "
        "administrative authority."
    )
    reference = ("L. 313-14",)


class community_activity_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Active in a host community since"
    documentation = (
        "First day of the unbroken activity in a body of solidary and communal hosting (OACAS, "
        "such as Emmaüs; article L. 265-1 of the code of social action and families)."
    )
    reference = ("L. 313-14-1", "L. 435-2")


class community_activity_serious(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Real and serious activity in the host community"
    documentation = (
        "Finding: the activity in the host community is real and serious, and there are prospects "
        "of integration."
    )
    reference = ("L. 313-14-1", "L. 435-2")


class bulletin_2_entry(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Entry in the criminal record, bulletin no 2"
    documentation = (
        "Whether the bulletin no 2 of the criminal record mentions a conviction, an incapacity or "
        "a forfeiture."
    )
    reference = ("L. 435-4",)


class speaks_elementary_french(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Speaks elementary French"
    documentation = (
        "Whether the person has an elementary command of spoken French; a proved `language_level` "
        "of A1 or more is enough as well."
    )
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class masters_french(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Command of French"
    documentation = (
        "Whether the person masters French, be it shown by a diploma or not; the `language_level` "
        "of the first resident card, proved, is enough as well."
    )
    reference = ("circulaire du 23 janvier 2025 (INTK2435521J)",)


class parents_of_schooled_child_separated(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The parents of the child at school are separated"
    documentation = "Whether the parents of the child at school are separated."
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class supports_schooled_child(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Contributes to the upkeep of the child at school"
    documentation = (
        "Whether the person contributes to the upkeep and education of the child at school."
    )
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class spouse_in_regular_stay(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The spouse is a foreigner in regular stay"
    documentation = "Whether the spouse is a foreigner who stays in France regularly."
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class common_life_with_regular_spouse_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Common life with the foreign spouse since"
    documentation = (
        "First day of the unbroken common life in France with the spouse who stays there regularly."
    )
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class essential_ties_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Essential ties in France"
    documentation = "Finding: the essential private or family ties of the person are in France."
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class dependent_on_household_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Depends on the household in France"
    documentation = "Whether the family household in France bears the upkeep of the person."
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)
