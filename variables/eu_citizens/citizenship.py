"""Who is an EU citizen, or assimilated, or a member of the family of one."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import is_one_of


class eu_citizen(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "EU, EEA or Swiss national on that day"
    documentation = "The fact `eu_national`, or a nationality on the lists of the day."

    @articles({"2006-07-26": "L. 121-1", "2021-05-01": ("L. 200-2", "L. 200-3")})
    def formula_2006_07_26(persons, period, parameters):
        states = parameters(period).eu_citizens
        on_the_lists = [*states.member_states, *states.assimilated_states]
        listed = is_one_of(persons("nationality", period), on_the_lists)
        return persons("eu_national", period) | listed


class eu_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Family member of an EU, EEA or Swiss national"
    documentation = (
        "The fact `eu_family_member`, or what the family tells: spouse of such a national, or "
        "child under 21 of such a national or of the spouse. Dependence is a finding of fact."
    )

    @articles({"2006-07-26": "L. 121-1, 4°", "2021-05-01": "L. 200-4"})
    def formula_2006_07_26(persons, period, parameters):
        limit = parameters(period).eu_citizens.family_descendant_age
        age = persons("age", period)
        young_descendant = (age >= 0) & (age < limit) & persons("has_eu_citizen_parent", period)
        return (
            persons("eu_family_member", period)
            | persons("has_eu_citizen_spouse", period)
            | young_descendant
        )
