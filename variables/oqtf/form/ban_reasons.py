"""The reasons of the bans on return (IRTF) and on movement (ICTF)."""

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class irtf_reasons_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on return must state reasons"
    documentation = (
        "A decision distinct from the OQTF, whether it comes with it or punishes a stay beyond "
        "the delay."
    )

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-2"})
    def formula_2011_07_18(persons, period):
        return persons("irtf_ordered", period)


class irtf_reasons_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Defect of form: the ban on return states no reasons"

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-2"})
    def formula_2011_07_18(persons, period):
        required = persons("irtf_reasons_required", period)
        return required & ~persons("irtf_reasons_given", period)


class irtf_prolongation_reasons_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The prolongation of the ban on return must state reasons"

    @articles(
        {"2011-07-18": "L. 511-1"},
        doubt=(
            "The sentence on the prolongation does not say « par une décision motivée », which "
            "stands in the first paragraph of III. Reading chosen: reasons are due, the "
            "prolongation being a ban, and a measure of police under the general law on reasons "
            "(law 79-587, then article L. 211-2 of the code of relations with the public)."
        ),
    )
    def formula_2011_07_18(persons, period):
        prolonged = persons("irtf_prolongation_months", period) > 0
        return persons("third_country_oqtf", period) & prolonged

    @articles({"2021-05-01": "L. 613-2"})
    def formula_2021_05_01(persons, period):
        prolonged = persons("irtf_prolongation_months", period) > 0
        return persons("third_country_oqtf", period) & prolonged


class irtf_prolongation_reasons_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Defect of form: the prolongation of the ban on return states no reasons"

    @articles({"2011-07-18": "L. 511-1", "2021-05-01": "L. 613-2"})
    def formula_2011_07_18(persons, period):
        required = persons("irtf_prolongation_reasons_required", period)
        return required & ~persons("irtf_prolongation_reasons_given", period)


class ictf_reasons_required(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The ban on movement must state reasons"
    documentation = "With the OQTF of an EU citizen or family member, or with a handing over."

    @articles(
        {
            "2016-11-01": "L. 511-3-2",
            "2019-01-01": ("L. 511-3-2", "L. 531-1"),
            "2021-05-01": ("L. 251-4", "L. 622-1"),
        }
    )
    def formula_2016_11_01(persons, period):
        return persons("ictf_ordered", period)


class ictf_reasons_missing(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Defect of form: the ban on movement states no reasons"

    @articles(
        {
            "2016-11-01": "L. 511-3-2",
            "2019-01-01": ("L. 511-3-2", "L. 531-1"),
            "2021-05-01": ("L. 251-4", "L. 622-1"),
        }
    )
    def formula_2016_11_01(persons, period):
        required = persons("ictf_reasons_required", period)
        return required & ~persons("ictf_reasons_given", period)
