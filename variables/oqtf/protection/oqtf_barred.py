"""No OQTF may be taken now: right to remain, reflection period, resident card lost."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_barred(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "No OQTF may be taken now"
    documentation = (
        "The asylum seeker's right to remain, or the reflection period of a victim of trafficking "
        "or procuring, runs on the reckoning day; from 2024-01-28, a resident card was lost for a "
        "serious threat. Apart from the protected categories (`oqtf_protection`)."
    )

    @articles(
        {
            "2006-07-26": ("L. 742-3", "L. 742-6"),
            "2007-09-15": ("L. 742-3", "L. 742-6", "R. 316-2"),
        },
        doubt=(
            "In the priority procedure L. 742-6 draws from the right to remain only that no "
            "measure be executed before the OFPRA's decision. Reading chosen: the right bars the "
            "measure itself, as for the seekers admitted to stay (CE 25 June 2014, no 349241)."
        ),
    )
    def formula_2006_07_26(persons, period):
        remains = persons("asylum_right_to_remain", period)
        return remains | persons("reflection_period_running", period)

    @articles(
        {
            "2011-07-18": ("L. 742-3", "L. 742-6", "R. 316-2"),
            "2015-11-01": ("L. 743-1", "L. 743-2", "R. 316-2"),
            "2021-05-01": ("L. 541-1", "L. 542-1", "L. 542-2", "R. 425-2"),
        },
        doubt=(
            "The reflection period bars the measures of L. 511-1, then L. 611-1, and EU persons "
            "receive theirs under L. 511-3-1, then L. 251-1. Reading chosen: it does not bar "
            "these. In the priority procedure (applications before 2015-11-01) the right to "
            "remain is read as a bar to the measure itself, not to its execution alone."
        ),
    )
    def formula_2011_07_18(persons, period):
        remains = persons("asylum_right_to_remain", period)
        reflection = persons("reflection_period_running", period)
        return remains | (reflection & persons("under_third_country_grounds", period))

    @articles(
        {"2024-01-28": ("L. 541-1", "L. 542-1", "L. 542-2", "R. 425-2", "L. 432-12")},
        doubt=(
            "The reflection period bars the measures of L. 611-1, and EU persons receive theirs "
            "under L. 251-1. Reading chosen: it does not bar these, nor does L. 432-12."
        ),
    )
    def formula_2024_01_28(persons, period):
        remains = persons("asylum_right_to_remain", period)
        reflection = persons("reflection_period_running", period)
        resident_card_lost = persons("resident_card_lost_for_serious_threat", period)
        third_country = persons("under_third_country_grounds", period)
        return remains | ((reflection | resident_card_lost) & third_country)
