"""The civic exam of the multi-year permit and of the resident card."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class multi_year_card_civic_exam_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "First multi-year permit: civic exam passed"
    documentation = "At least 80 % of right answers, in as many attempts as wished."

    @articles({"2026-01-01": ("L. 433-4, 2°", "L. 413-3", "décret du 15 juillet 2025 (2025-647)")})
    def formula_2026_01_01(persons, period, parameters):
        language = parameters(period).integration.language
        share = persons("civic_exam_right_answers", period) / language.civic_exam_questions
        return share >= language.civic_exam_share


class resident_card_civic_exam_met(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "First resident card: civic exam passed"
    documentation = "At least 80 % of right answers, in as many attempts as wished."

    @articles(
        {"2026-01-01": ("L. 413-7", "L. 413-3", "décret du 15 juillet 2025 (2025-647)")},
        doubt=(
            "L. 413-7 asks for a result « supérieur » to the threshold, L. 433-4 for one « "
            "supérieur ou égal ». L. 413-3 lets those try again whose result is « inférieur aux "
            "seuils » of both articles: a result equal to the threshold is passed."
        ),
    )
    def formula_2026_01_01(persons, period, parameters):
        language = parameters(period).integration.language
        share = persons("civic_exam_right_answers", period) / language.civic_exam_questions
        return share >= language.civic_exam_share
