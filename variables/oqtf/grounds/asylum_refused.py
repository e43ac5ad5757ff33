"""6° of L. 511-1 I, then 4° of L. 611-1: asylum definitively refused."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class oqtf_ground_asylum_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "OQTF ground: asylum definitively refused, or right to remain ended"
    documentation = (
        "Unless a residence permit is valid; since 2021-05-01 a provisional document of an "
        "application or a provisional authorisation of stay stands in the way too. Before "
        "2015-07-31 the refusal of a permit as a refugee carried the OQTF."
    )

    @articles(
        {"2015-07-31": "L. 511-1, I, 6°"},
        doubt=(
            "The consolidated code dates the ground from 2015-07-31, while the asylum procedure of "
            "the same law starts on 2015-11-01, for the claims filed from that day. The date of "
            "the code was chosen."
        ),
    )
    def formula_2015_07_31(persons, period):
        return (
            persons("under_third_country_grounds", period)
            & persons("asylum_definitively_refused", period)
            & ~persons("holds_valid_permit", period)
        )

    @articles({"2021-05-01": "L. 611-1, 4°"})
    def formula_2021_05_01(persons, period):
        return (
            persons("under_third_country_grounds", period)
            & persons("asylum_definitively_refused", period)
            & ~persons("holds_valid_stay_document", period)
        )
