"""What falls when the judge annuls the OQTF, or a decision that comes with it."""

from datetime import date

import numpy as np
from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import NEVER, add_days
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_ended_by_annulment(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF is annulled, or abrogated by an annulment"
    documentation = (
        "Annulled itself or, since 2021-05-01, abrogated with the decision on the residence "
        "(`oqtf_abrogated_by_annulment`)."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2011-07-18": "L. 512-4",
            "2021-05-01": ("L. 614-16", "L. 614-19"),
        }
    )
    def formula_2006_12_30(persons, period):
        annulled = persons("oqtf_ground_available", period) & persons("oqtf_annulled", period)
        return annulled | persons("oqtf_abrogated_by_annulment", period)


class oqtf_accessories_without_basis(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The refusal of a delay, the country of return and the ban lose their basis"
    documentation = (
        "The decisions that came with the OQTF and serve it fall with it. The decision on the "
        "residence stands: the OQTF rests on it, not the reverse."
    )

    @articles(
        {
            "2006-12-30": ("L. 511-1", "L. 513-3"),
            "2021-05-01": ("L. 612-1", "L. 612-6", "L. 721-3"),
        },
        doubt=(
            "Constant case law (annulation par voie de conséquence); the code states it for the "
            "decision on the residence alone. The judge must be seised of them; else the authority "
            "draws the consequence."
        ),
    )
    def formula_2006_12_30(persons, period):
        return persons("oqtf_ended_by_annulment", period)


class irtf_ended_by_annulment(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on return falls by an annulment"
    documentation = (
        "Annulled itself, abrogated with the decision on the residence, or without basis: the OQTF "
        "has fallen or, since 2016-11-01, the refusal of a delay that made the ban mandatory."
    )

    @articles({"2011-07-18": ("L. 511-1", "L. 512-6")})
    def formula_2011_07_18(persons, period):
        annulled = persons("irtf_ordered", period) & persons("irtf_annulled", period)
        with_oqtf = persons("irtf_ordered", period) & persons("oqtf_ended_by_annulment", period)
        return annulled | with_oqtf | persons("irtf_abrogated_by_annulment", period)

    @articles(
        {
            "2016-11-01": ("L. 511-1", "L. 512-4", "L. 512-6"),
            "2021-05-01": ("L. 612-6", "L. 614-17", "L. 614-19"),
        },
        doubt=(
            "Annulment of the refusal of a delay: the ban of a person without delay (L. 511-1 III, "
            "then L. 612-6) is read to lose its basis, as the judges hold; the code says nothing. "
            "A ban ordered later for an overstay does not rest on that refusal."
        ),
    )
    def formula_2016_11_01(persons, period):
        annulled = persons("irtf_ordered", period) & persons("irtf_annulled", period)
        with_oqtf = persons("irtf_ordered", period) & persons("oqtf_ended_by_annulment", period)
        with_refusal = (
            persons("irtf_ordered_with_oqtf", period)
            & persons("departure_delay_refusal_effective", period)
            & persons("departure_delay_refusal_annulled", period)
        )
        abrogated = persons("irtf_abrogated_by_annulment", period)
        return annulled | with_oqtf | with_refusal | abrogated


class removal_barred_by_country_annulment(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF stands, but no country is left to carry it out to"
    documentation = (
        "The decision on the country of return was annulled: a new one must be taken before any "
        "removal. Nothing else falls with it."
    )

    @articles({"2006-12-30": ("L. 513-2", "L. 513-3"), "2021-05-01": ("L. 721-3", "L. 721-4")})
    def formula_2006_12_30(persons, period):
        stands = persons("oqtf_ground_available", period) & ~persons(
            "oqtf_ended_by_annulment", period
        )
        return stands & persons("return_country_annulled", period)


class surveillance_ended_by_annulment(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The annulment ends detention and house arrest at once"
    documentation = (
        "Annulment of the OQTF; since 2011-07-18 also of the refusal of a delay or of the house "
        "arrest, and of the detention until 2016-10-31, when the judicial judge took it over. "
        "Since 2021-05-01 the annulment of the house arrest ends that measure alone. Where the "
        "rule is set aside in the territory, the code says nothing."
    )

    @articles({"2006-12-30": "L. 512-1"})
    def formula_2006_12_30(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        oqtf = persons("oqtf_ground_available", period)
        return oqtf & persons("oqtf_annulled", period) & ~set_aside

    @articles({"2011-07-18": ("L. 512-4", "L. 514-1")})
    def formula_2011_07_18(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        annulled = (
            persons("oqtf_annulled", period)
            | persons("departure_delay_refusal_annulled", period)
            | persons("detention_annulled", period)
            | persons("house_arrest_annulled", period)
        )
        return persons("oqtf_ground_available", period) & annulled & ~set_aside

    @articles(
        {
            "2016-11-01": ("L. 512-4", "L. 514-1"),
            "2021-05-01": ("L. 614-16", "L. 614-17", "L. 614-18"),
        },
        doubt=(
            "Saint-Barthélemy and Saint-Martin: L. 652-3 and L. 653-3 set L. 614-16 to L. 614-18 "
            "aside in the wording of 2021; elsewhere the list was rewritten in 2024 and names "
            "them still."
        ),
    )
    def formula_2016_11_01(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        annulled = (
            persons("oqtf_annulled", period)
            | persons("departure_delay_refusal_annulled", period)
            | persons("house_arrest_annulled", period)
        )
        return persons("oqtf_ground_available", period) & annulled & ~set_aside


class provisional_permit_due_after_annulment(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "A provisional residence permit (APS) is due until the authority rules again"
    documentation = (
        "The OQTF itself was annulled. The text does not give it to the person whose OQTF is only "
        "abrogated with the decision on the residence."
    )

    @articles(
        {
            "2006-12-30": "L. 512-1",
            "2011-07-18": ("L. 512-4", "L. 514-1"),
            "2021-05-01": "L. 614-16",
        }
    )
    def formula_2006_12_30(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        oqtf = persons("oqtf_ground_available", period)
        return oqtf & persons("oqtf_annulled", period) & ~set_aside


class new_departure_delay_due(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The authority must fix a new departure delay after the annulment"
    documentation = (
        "The OQTF stands and the refusal of a delay was annulled; until 2021-04-30 also the house "
        "arrest, and until 2016-10-31 the detention. The new delay runs from its own notification."
    )

    @articles({"2011-07-18": ("L. 512-4", "L. 514-1")})
    def formula_2011_07_18(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        annulled = (
            persons("departure_delay_refusal_annulled", period)
            | persons("detention_annulled", period)
            | persons("house_arrest_annulled", period)
        )
        stands = persons("oqtf_ground_available", period) & ~persons(
            "oqtf_ended_by_annulment", period
        )
        return stands & annulled & ~set_aside

    @articles({"2016-11-01": ("L. 512-4", "L. 514-1")})
    def formula_2016_11_01(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        annulled = persons("departure_delay_refusal_annulled", period) | persons(
            "house_arrest_annulled", period
        )
        stands = persons("oqtf_ground_available", period) & ~persons(
            "oqtf_ended_by_annulment", period
        )
        return stands & annulled & ~set_aside

    @articles({"2021-05-01": "L. 614-17"})
    def formula_2021_05_01(persons, period):
        set_aside = persons("special_appeal_delays_set_aside", period)
        stands = persons("oqtf_ground_available", period) & ~persons(
            "oqtf_ended_by_annulment", period
        )
        return stands & persons("departure_delay_refusal_annulled", period) & ~set_aside


class new_departure_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day of the new departure delay fixed after the annulment"
    documentation = (
        "Counted from the notification of the new delay, which does not count itself; not franc, "
        "no rollover. NEVER where none is due, or where it is not notified yet."
    )

    @articles({"2011-07-18": "L. 512-4", "2021-05-01": "L. 614-17"})
    def formula_2011_07_18(persons, period):
        notified = persons("new_departure_delay_notification_date", period)
        fixed = persons("new_departure_delay_days", period)
        known = persons("new_departure_delay_due", period) & (fixed > 0)
        return np.where(known, add_days(notified, fixed), NEVER)
