"""What may lift the protection against the expulsion: convictions, victims, irregular stay."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class firm_prison_sentence_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Longest firm prison sentence, in months"
    documentation = (
        "Length, in months, of the firm part of the longest prison sentence that one final "
        "conviction pronounced; 0 where there is none, 1200 for life. Sentences are not added "
        "up. Of effect until 2024-01-27."
    )
    reference = ("L. 521-2", "L. 631-2")


class convicted_offence_penalty_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Longest prison sentence incurred for an offence of a final conviction, in months"
    documentation = (
        "Length, in months, of the prison sentence that the law provides for the gravest "
        "offence (crime or délit) of which the person has been finally convicted, whatever the "
        "sentence pronounced; 0 where there is none, 1200 for life. Of effect from 2024-01-28."
    )
    reference = ("L. 631-2", "L. 631-3")


class reiterated_offence_penalty_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Prison sentence incurred for offences committed in reiteration, in months"
    documentation = (
        "For a person finally convicted of an offence committed after a final conviction for "
        "another one (réitération): length, in months, of the prison sentence that the law "
        "provides for the less grave of the two; 0 where there are no two such convictions. Of "
        "effect from 2024-01-28."
    )
    reference = ("L. 631-3",)


class acts_against_spouse_or_children(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Acts against the spouse or the children"
    documentation = (
        "Whether the acts that give rise to the expulsion were committed against the spouse of "
        "the person, the children, or any child over whom the person has parental authority."
    )
    reference = ("L. 521-3", "L. 631-2", "L. 631-3")


class acts_against_ascendant(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Acts against an ascendant"
    documentation = (
        "Whether the acts that give rise to the expulsion were committed against an ascendant "
        "of the person (parent, grandparent). Of effect from 2024-01-28."
    )
    reference = ("L. 631-2", "L. 631-3")


class acts_against_elected_or_public_agent(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Acts against an elected person or an agent with a public duty"
    documentation = (
        "Whether the acts that give rise to the expulsion were committed, in or because of the "
        "office, against the holder of a public elective office or a person named in 4° and 4° "
        "bis of article 222-12 or in article 222-14-5 of the criminal code (magistrates, "
        "police, gendarmes, prison officers, fire fighters, teachers, carers and others). Of "
        "effect from 2024-01-28."
    )
    reference = ("L. 631-2", "L. 631-3")


class irregular_stay_from_public_order_decision(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The irregular stay results from a permit withdrawn or not renewed for public order"
    documentation = (
        "Whether the stay is irregular because a permit was withdrawn under L. 432-4, or not "
        "renewed under L. 412-5 or 1° of L. 432-3: for a threat to public order. Of effect from "
        "2024-01-28."
    )
    reference = ("L. 631-2", "L. 631-3", "L. 432-4", "L. 412-5", "L. 432-3, 1°")


class convicted_of_violence_or_sexual_offence(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Final conviction for violence or a sexual offence"
    documentation = (
        "Whether the person has been finally convicted of acts of violence (criminal code, book "
        "II, title II, chapter II, section 1, paragraph 2), or of rape, incest or sexual "
        "assault (section 3). Matters in Mayotte, from 2024-01-28."
    )
    reference = ("L. 651-7-1",)
