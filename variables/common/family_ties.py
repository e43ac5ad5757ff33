"""What the members of the family tell, combined with the facts of the person."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import completed_years
from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import Nationality
from openfisca_oqtf.legal import articles
from openfisca_oqtf.vectors import latest_of_children, of_a_parent, of_spouse


class has_french_spouse(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The spouse is French"
    documentation = "The fact `spouse_is_french`, or a French other adult in the family."

    @articles(
        {"2006-07-26": "L. 511-4, 7°", "2021-05-01": "L. 611-3, 6°", "2024-01-28": "L. 423-1"}
    )
    def formula_2006_07_26(persons, period):
        french = persons("nationality", period) == Nationality.fr
        return persons("spouse_is_french", period) | of_spouse(persons, french)


class has_spouse_resident_since_childhood(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The spouse is a foreigner resident since childhood"
    documentation = (
        "The fact `spouse_resident_since_childhood`, or a foreign other adult in the family who "
        "has resided habitually in France since at most the age of thirteen."
    )

    @articles(
        {"2006-07-26": "L. 511-4, 8°", "2021-05-01": "L. 611-3, 7°", "2024-01-28": "L. 631-3, 3°"}
    )
    def formula_2006_07_26(persons, period):
        foreign = persons("nationality", period) != Nationality.fr
        since_childhood = persons("habitual_resident_since_childhood", period)
        return persons("spouse_resident_since_childhood", period) | of_spouse(
            persons, foreign & since_childhood
        )


class has_french_minor_child_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Parent of a French minor child who resides in France"
    documentation = (
        "The fact `french_minor_child_in_france`, or a French child of the family, under 18 on "
        "the reckoning day, who does not live abroad."
    )

    @articles(
        {"2006-07-26": "L. 511-4, 6°", "2021-05-01": "L. 611-3, 5°", "2024-01-28": "L. 423-7"}
    )
    def formula_2006_07_26(persons, period, parameters):
        majority = parameters(period).oqtf.protection.parent_of_french_child.child_majority_age
        french = persons("nationality", period) == Nationality.fr
        in_france = ~persons("resides_abroad", period)
        born = persons("age", period) >= 0
        youngest_birth = latest_of_children(
            persons, persons("birth_date", period), french & in_france & born
        )
        child_age = completed_years(youngest_birth, persons("reckoning_date", period))
        minor_child = (child_age >= 0) & (child_age < majority)
        return persons("french_minor_child_in_france", period) | minor_child


class has_eu_citizen_spouse(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The spouse is an EU citizen, not French"
    documentation = (
        "Married, with a family whose other adult is an EU citizen. French nationals are EU "
        "citizens too, but their family stays under other rules (L. 423-1 and following)."
    )

    @articles({"2006-07-26": "L. 121-1, 4°", "2021-05-01": "L. 200-4, 1°"})
    def formula_2006_07_26(persons, period):
        married = persons("marriage_date", period) <= persons("reckoning_date", period)
        foreign = persons("nationality", period) != Nationality.fr
        return married & of_spouse(persons, persons("eu_citizen", period) & foreign)


class has_eu_citizen_parent(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A parent, or the parent's spouse, is an EU citizen, not French"
    documentation = "Child of a family one of whose adults is an EU citizen other than French."

    @articles({"2006-07-26": "L. 121-1, 4°", "2021-05-01": "L. 200-4, 2°"})
    def formula_2006_07_26(persons, period):
        foreign = persons("nationality", period) != Nationality.fr
        return of_a_parent(persons, persons("eu_citizen", period) & foreign)
