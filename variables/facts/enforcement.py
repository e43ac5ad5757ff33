"""What holds back the removal overseas, and how the country of return was contested."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class consular_delay_requested(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The consulate asked for the clear day"
    documentation = (
        "Whether the consular authority asked, in Guadeloupe, Guyane, Mayotte, Saint-Barthélemy or "
        "Saint-Martin, that the removal wait for one clear day (jour franc) after the notification."
    )
    reference = ("L. 514-1", "L. 761-3", "L. 761-5", "L. 761-9", "L. 762-3", "L. 763-3")


class refere_liberte_filed_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the référé-liberté"
    documentation = (
        "Day on which the person asked the judge of urgent matters of the administrative court to "
        "protect a fundamental freedom against the removal (article L. 521-2 of the code de "
        "justice administrative)."
    )
    reference = ("L. 514-1", "L. 761-3", "L. 761-5", "L. 761-9", "L. 762-3", "L. 763-3")


class refere_liberte_ended_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the référé-liberté stopped holding back the removal"
    documentation = (
        "Day on which the judge told the parties that there would be no public hearing or, where "
        "one was held, the day on which he ruled; not given while neither has happened."
    )
    reference = ("L. 514-1", "L. 761-3", "L. 761-5", "L. 761-9", "L. 762-3", "L. 763-3")


class return_country_contested_with_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Country of return contested at the same time as the OQTF"
    documentation = (
        "Whether the recourse against the decision on the country of return was filed at the same "
        "time as the recourse against the OQTF that it serves to carry out."
    )
    reference = ("L. 513-3", "L. 721-5")
