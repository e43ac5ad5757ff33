"""What happened to the removal measure before the day on which it is to be executed."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class oqtf_judgment_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the administrative court ruled on the OQTF"
    documentation = (
        "Day of the judgment of the administrative court on the recourse against the OQTF; not "
        "given means the day of its notification, or no judgment where that is not given either."
    )
    reference = ("L. 512-1", "L. 512-3", "L. 722-7")


class expelled_refugee_appeal_filing_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the refugee seised the asylum court of the expulsion"
    documentation = (
        "Day on which the recognised refugee asked the asylum court (CNDA; until 2007 the "
        "Commission des recours des réfugiés) for its opinion on the expulsion; not given where "
        "there was no such request."
    )
    reference = ("L. 731-3", "L. 532-4")


class expelled_refugee_opinion_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the asylum court gave its opinion on the expulsion"
    documentation = (
        "Day of the opinion of the asylum court on the expulsion of the refugee, or of the "
        "rejection of the request; not given while there is none."
    )
    reference = ("L. 731-3", "L. 532-4", "R. 532-70", "R. 532-72")


class asylum_suspension_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the seeker asked to suspend the removal until the CNDA rules"
    documentation = (
        "Day on which the asylum seeker whose right to remain ended with the decision of the OFPRA "
        "asked the administrative court, in time, to suspend the removal until the CNDA rules; not "
        "given where there was no such request."
    )
    reference = ("L. 743-3", "L. 743-4", "L. 571-4", "L. 752-5", "L. 753-7")


class asylum_suspension_ruling_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the court ruled on that request to suspend"
    documentation = (
        "Day of the ruling on the request to suspend the removal; not given without one."
    )
    reference = ("L. 743-4", "L. 571-4", "L. 752-8", "L. 753-8")


class asylum_suspension_granted(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The court suspended the removal until the CNDA rules"
    documentation = (
        "Whether the ruling on the request of the asylum seeker suspends the removal until the "
        "time to appeal to the CNDA ends or, where it is seised, until it rules."
    )
    reference = ("L. 743-3", "L. 571-4", "L. 752-11", "L. 753-10")


class heard_before_handing_over(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "Could make observations and warn the consulate before the handing over"
    documentation = (
        "False where the person was not yet put in a position to make observations and to warn, or "
        "have warned, the consulate, a counsel or any chosen person, before being handed over to "
        "another State or removed under the decision of another State."
    )
    reference = ("L. 531-1", "L. 722-9", "L. 722-10")


class prison_sentence_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "End of the prison sentence that the judicial ban goes with"
    documentation = (
        "Day on which the deprivation of liberty ended, or will end, under the prison sentence "
        "without suspension that the judicial ban from the territory (ITF) goes with; not given "
        "where there is no such sentence."
    )
    reference = ("L. 541-1", "L. 722-6")
