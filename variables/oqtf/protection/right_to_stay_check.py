"""L. 613-1: the check of the right to stay that precedes the OQTF."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class right_to_stay_check_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The OQTF must follow a check of the right to stay"
    documentation = (
        "From 2024-01-28, later where the territory keeps the former wording, for every OQTF of "
        "L. 611-1: a duty of procedure, not a bar. The OQTF of an EU citizen or family member "
        "(L. 251-1) has its own weighing clause instead. False where no OQTF is stated."
    )

    @articles({"2024-01-28": "L. 613-1"})
    def formula_2024_01_28(persons, period):
        former_wording = persons("former_wording_kept", period)
        return persons("third_country_oqtf", period) & ~former_wording


class right_to_stay_check_complete(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The check of the right to stay bore on its three factors"
    documentation = (
        "Length of presence in France, nature and age of the ties with France, humanitarian "
        "considerations that could justify a right to stay. The text lists them after "
        "« notamment »: what else the prefect weighed does not matter here."
    )

    @articles({"2024-01-28": "L. 613-1"})
    def formula_2024_01_28(persons, period):
        return (
            persons("presence_duration_considered", period)
            & persons("ties_with_france_considered", period)
            & persons("humanitarian_considerations_considered", period)
        )


class right_to_stay_check_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Procedural defect: the right to stay was not checked"
    documentation = (
        "The omission deprives the person of a guarantee and makes the OQTF illegal (CAA Paris, "
        "17 October 2024, no 24PA01980)."
    )

    @articles({"2024-01-28": "L. 613-1"})
    def formula_2024_01_28(persons, period):
        required = persons("right_to_stay_check_required", period)
        return required & ~persons("right_to_stay_check_complete", period)
