"""What became of the earlier OQTF of the person."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class earlier_oqtf_disobeyed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "An earlier OQTF was not complied with"
    documentation = (
        "The fact `earlier_oqtf_not_obeyed`, or an earlier OQTF still enforceable, taken before "
        "the reckoning day."
    )

    @articles(
        {
            "2016-11-01": "L. 511-1",
            "2021-05-01": "L. 612-9",
            "2024-01-28": ("L. 612-9", "L. 432-1-1"),
        }
    )
    def formula_2016_11_01(persons, period):
        unexecuted = persons("earlier_oqtf_date", period) < persons("reckoning_date", period)
        return persons("earlier_oqtf_not_obeyed", period) | unexecuted
