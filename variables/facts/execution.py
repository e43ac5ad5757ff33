"""What proves that the person left, and when."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class exit_stamp_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Exit stamp of an external border of the Schengen area"
    documentation = (
        "Day of the exit stamp put on the travel documents of a person under an OQTF at an "
        "external border of the Schengen area; not given where there is none."
    )
    reference = ("R. 511-4", "R. 711-1, 1°")


class exit_stamp_of_another_state(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The exit stamp was put by another State than France"
    documentation = (
        "Whether the exit stamp was put at the border post of another Schengen State. Until "
        "2018-12-31 only that of a French post counts."
    )
    reference = ("R. 511-4",)


class overseas_exit_stamp_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Exit stamp of an overseas territory"
    documentation = (
        "Day of the stamp of the administration put on the travel documents of a person under an "
        "OQTF who left Guadeloupe, Guyane, Martinique, La Réunion, Mayotte, Saint-Barthélemy, "
        "Saint-Martin or Saint-Pierre-et-Miquelon for a country that is neither in the EU nor "
        "applies the Schengen acquis; not given where there is none. Of effect from 2019-01-01."
    )
    reference = ("R. 511-4", "R. 711-1, 2°")


class consulate_presentation_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Presentation to the French consulate or to the OFII abroad"
    documentation = (
        "Day on which the person under an OQTF came in person to the French consulate, or to the "
        "office of the OFII, in the country of destination; not given where he or she did not."
    )
    reference = ("R. 511-4", "R. 711-2")


class consulate_presentation_rebutted(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "It is proved that the person had not left on the day of that presentation"
    documentation = (
        "Whether the contrary of the departure that the presentation to the consulate or to the "
        "OFII makes presumed is proved. Another day of departure, where it is proved, is the day "
        "of effective departure."
    )
    reference = ("R. 511-4", "R. 711-2")


class presence_abroad_proved_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "First day of presence abroad proved by other means"
    documentation = (
        "First day, after the OQTF, on which any other proof establishes the presence of the "
        "person in the country of destination; not given where there is none."
    )
    reference = ("R. 511-4", "R. 711-2")
