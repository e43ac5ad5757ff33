"""The ban on return (IRTF): what was ordered, what the authority weighed, what came after."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class irtf_ordered_for_overstay(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The ban was ordered for a stay beyond the departure delay"
    documentation = (
        "Whether the IRTF whose length is given was ordered by a later decision, because the "
        "person stayed beyond the departure delay; false where it came with the OQTF."
    )
    reference = ("L. 511-1", "L. 612-7")


class irtf_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the decision that orders the ban"
    documentation = (
        "Day on which the IRTF was ordered, where it is a decision later than the OQTF; not "
        "given where both were taken on the same day."
    )
    reference = ("L. 511-1", "L. 612-7", "L. 613-9")


class irtf_notification_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Notification of the ban"
    documentation = (
        "Day on which the IRTF was notified, where it is not the day on which the OQTF was; not "
        "given where both were notified together. Not given for a ban ordered later means the day "
        "on which it was ordered."
    )
    reference = ("L. 511-1", "R. 613-3")


class stayed_despite_oqtf(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stayed in France despite the OQTF"
    documentation = (
        "Whether the person stayed beyond the end of the departure delay or, where none was "
        "granted, although obliged to leave at once. Said at the time of the ban for an "
        "overstayed delay, or of the prolongation."
    )
    reference = ("L. 511-1", "L. 612-7", "L. 612-11")


class stay_despite_oqtf_was_regular(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The stay despite the OQTF was regular"
    documentation = (
        "Whether the person had, after the OQTF, a right to stay in France. Since 2019 only an "
        "irregular stay founds the ban for an overstayed delay and the prolongation."
    )
    reference = ("L. 511-1", "L. 612-7", "L. 612-11")


class returned_during_irtf(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Came back while the ban was running"
    documentation = (
        "Whether the person obeyed the OQTF, then came back to France while the IRTF still had "
        "its effects."
    )
    reference = ("L. 511-1", "L. 612-11, 3°")


class under_earlier_irtf(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Already under a ban on return"
    documentation = (
        "Whether the person is already under an IRTF that came with an earlier OQTF, neither "
        "ended nor abrogated."
    )
    reference = ("L. 511-1", "L. 612-7", "L. 612-11")


class irtf_prolongation_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Length of the prolongation ordered, in months"
    documentation = "Length by which the IRTF is prolonged, in months; 0 where it is not."
    reference = ("L. 511-1", "L. 612-11")


class irtf_earlier_prolongation_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Length of the earlier prolongations, in months"
    documentation = (
        "Sum of the prolongations of the same IRTF already ordered before, in months; 0 where "
        "there were none."
    )
    reference = ("L. 511-1", "L. 612-11")


class trafficking_victim_permit_ended(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "OQTF after the end of a permit of victim or witness of trafficking"
    documentation = (
        "Whether the OQTF rests on this: the permit given to a victim or witness of trafficking "
        "in human beings or of procuring was withdrawn or not renewed."
    )
    reference = ("L. 511-1", "L. 316-1", "L. 612-9", "L. 425-1", "L. 425-3")


class trafficking_victim_permit_elsewhere(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "OQTF against the holder of such a permit of another Member State"
    documentation = (
        "Whether the OQTF rests on this: the person holds, on the same basis, a permit of another "
        "Member State of the EU and did not go back there when the right to move in France ended."
    )
    reference = ("L. 511-1", "L. 612-9")


class earlier_oqtf_not_obeyed(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Did not obey an earlier OQTF"
    documentation = (
        "Whether the person did not comply with an earlier OQTF, or not within the delay. Follows "
        "of itself from the day of an earlier OQTF not executed."
    )
    reference = ("L. 511-1", "L. 612-9", "L. 432-1-1")


class considered_presence_duration(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed the duration of presence in France"
    documentation = (
        "Whether the reasons of the decision show that the authority took account of the duration "
        "of the person's presence in France."
    )
    reference = ("L. 511-1", "L. 612-10", "L. 531-1", "L. 622-3")


class considered_ties_with_france(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed the ties with France"
    documentation = (
        "Whether the reasons show that the authority took account of the nature and age of the "
        "person's ties with France."
    )
    reference = ("L. 511-1", "L. 612-10", "L. 531-1", "L. 622-3")


class considered_earlier_measures(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed whether there were earlier removal measures"
    documentation = (
        "Whether the reasons show that the authority took account of earlier removal measures, or "
        "of there being none."
    )
    reference = ("L. 511-1", "L. 612-10", "L. 531-1", "L. 622-3")


class considered_public_order_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The authority weighed whether there is a threat to public order"
    documentation = (
        "Whether the reasons show that the authority took account of the threat to public order "
        "that the presence is. Where it finds none it need not say so (CE 12 March 2012, "
        "no 354165): true then."
    )
    reference = ("L. 511-1", "L. 612-10", "L. 531-1", "L. 622-3")


class irtf_departure_proof_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the departure within the delay was proved"
    documentation = (
        "Day on which the person proved to the authority that he or she left France within the "
        "departure delay; not given where it was not proved."
    )
    reference = ("L. 511-1", "R. 511-4", "L. 613-8", "R. 711-2")


class irtf_abrogation_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Abrogation of right refused for particular circumstances"
    documentation = (
        "Whether, although the person left in time, a reasoned decision refuses the abrogation of "
        "the IRTF for particular circumstances of situation and conduct."
    )
    reference = ("L. 511-1", "L. 613-8")


class abrogation_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the request for the abrogation of the ban"
    documentation = (
        "Day on which the person asks for the abrogation of the IRTF or ICTF; not given means the "
        "simulated day."
    )
    reference = ("L. 511-1", "L. 613-7", "L. 251-5", "L. 622-4")


class residence_abroad_since(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Residence outside France since"
    documentation = (
        "First day of the residence outside France that the person proves and that still lasts "
        "when the abrogation of the ban is asked for; not given for a person in France."
    )
    reference = ("L. 511-1", "L. 613-7", "L. 251-5", "L. 622-4")


class firm_prison_sentence_at_request(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Serves a firm prison sentence when the abrogation is asked for"
    documentation = (
        "Whether the person serves a firm prison sentence in France when the abrogation of the "
        "ban is asked for."
    )
    reference = ("L. 511-1", "L. 613-7, 1°", "L. 251-5", "L. 622-4")


class house_arrest_at_request(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Under house arrest when the abrogation is asked for"
    documentation = (
        "Whether the person is under house arrest (assignation à résidence) for the enforcement "
        "of a removal measure when the abrogation of the ban is asked for."
    )
    reference = ("L. 511-1", "L. 561-1", "L. 561-2", "L. 613-7, 2°", "L. 731-1", "L. 731-3")


class removal_under_oqtf_impossible(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The person cannot be removed under the OQTF"
    documentation = (
        "Whether the removal in execution of the OQTF that the IRTF accompanies is impossible."
    )
    reference = ("L. 722-8",)
