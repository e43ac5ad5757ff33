"""Administrative detention and house arrest: what was decided, on what, for how long."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import DetentionExtensionGround, HouseArrestKind, RestraintBasis


class restraint_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the decision of detention or house arrest"
    documentation = (
        "Day on which the administrative detention or the house arrest was decided; the age of "
        "the removal measure and of the person is reckoned on it. Not given means the simulated "
        "day. The law applied is that of the simulated day: ask for the day of this decision."
    )
    reference = ("L. 551-1", "L. 561-2", "L. 731-1", "L. 741-1")


class restraint_basis(Variable):
    value_type = Enum
    possible_values = RestraintBasis
    default_value = RestraintBasis.oqtf
    entity = Person
    definition_period = ETERNITY
    label = "Removal measure to execute, which a detention or house arrest is to enforce"
    documentation = (
        "Removal measure whose execution is asked about, and for which the person may be detained "
        "or put under house arrest. The transfer of an asylum seeker to the responsible State has "
        "rules of its own, not coded."
    )
    reference = ("L. 551-1", "L. 561-1", "L. 561-2", "L. 731-1", "L. 731-3")


class aprf_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day on which the reconduite à la frontière was taken"
    documentation = (
        "Day of the order of removal to the border (APRF) that the detention or house arrest is "
        "to enforce; not given where there is none."
    )
    reference = ("L. 551-1", "L. 533-1")


class removal_is_reasonable_prospect(Variable):
    value_type = bool
    default_value = True
    entity = Person
    definition_period = ETERNITY
    label = "The removal is a reasonable prospect"
    documentation = (
        "False where no removal can be expected within the time for which the restraint may last: "
        "no travel document in sight, no State of return."
    )
    reference = ("L. 554-1", "L. 561-2", "L. 731-1", "L. 741-3")


class departure_impossible(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Unable to leave France"
    documentation = (
        "Whether the person shows that he or she cannot leave France, or can neither go back to "
        "the country of origin nor go to any other. Founds the long house arrest."
    )
    reference = ("L. 513-4", "L. 561-1", "L. 731-3")


class restraint_risk_found(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Risk of absconding found on the day of the restraint"
    documentation = (
        "Whether, on the day of the detention, a risk of absconding is found by the criteria of "
        "the departure delay for facts that the other questions do not tell, such as facts later "
        "than the removal measure. The listed cases that the other facts meet count without it."
    )
    reference = ("L. 511-1", "L. 551-1", "L. 612-3", "L. 741-1")


class representation_guarantees_sufficient(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Guarantees of representation prevent the risk"
    documentation = (
        "Whether the person has effective guarantees of representation, such as a stable address "
        "and an identity document, found sufficient to prevent the risk that he or she evades the "
        "removal."
    )
    reference = ("L. 551-1", "L. 561-2", "L. 731-2", "L. 741-1")


class less_coercive_measure_sufficient(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A less coercive measure is enough"
    documentation = (
        "Whether another measure, such as a house arrest, appears sufficient to secure the "
        "execution of the removal. Asked of detention from 2021-05-01 on."
    )
    reference = ("L. 741-1",)


class house_arrest_kind(Variable):
    value_type = Enum
    possible_values = HouseArrestKind
    default_value = HouseArrestKind.short
    entity = Person
    definition_period = ETERNITY
    label = "Kind of house arrest"
    documentation = (
        "Short: in place of detention, the removal being a reasonable prospect. Long: the person "
        "cannot leave France for the time being."
    )
    reference = ("L. 513-4", "L. 561-1", "L. 561-2", "L. 731-1", "L. 731-3")


class house_arrest_start_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "First day of the house arrest"
    documentation = (
        "Day on which the first decision of house arrest was notified; not given where there is "
        "none."
    )
    reference = ("L. 561-1", "L. 561-2", "L. 732-3", "L. 732-4")


class house_arrest_renewals(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Renewals of the house arrest"
    documentation = (
        "How many times the house arrest was renewed, each time for the longest term; 0 where it "
        "never was."
    )
    reference = ("L. 561-1", "L. 561-2", "L. 732-3", "L. 732-4")


class detention_start_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the notification of the detention"
    documentation = (
        "Day on which the placement in administrative detention was notified; not given where "
        "there is none."
    )
    reference = ("L. 551-1", "L. 552-1", "L. 741-1", "L. 742-1")


class detention_start_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the notification of the detention"
    documentation = (
        "Minute of the day, 0 to 1439, legal time of the place; -1 where the hour is not known."
    )
    reference = ("L. 551-1", "L. 552-1", "L. 741-1", "L. 742-1")


class detention_extensions(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Extensions of the detention ordered by the judge"
    documentation = (
        "How many times the judge extended the detention, each time for the longest term; 0 where "
        "it runs on the decision of the prefect alone."
    )
    reference = ("L. 552-1", "L. 552-7", "L. 742-3", "L. 742-4", "L. 742-5")


class detention_extension_ground(Variable):
    value_type = Enum
    possible_values = DetentionExtensionGround
    default_value = DetentionExtensionGround.none
    entity = Person
    definition_period = ETERNITY
    label = "Ground of the extension asked for"
    documentation = (
        "Ground on which the second extension of the detention, or a later one, is asked for. The "
        "first needs none."
    )
    reference = ("L. 552-7", "L. 742-4", "L. 742-5")


class removed_for_terrorism(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Removal for terrorism"
    documentation = (
        "Whether the person is under a judicial ban (ITF) for acts of terrorism, or an expulsion "
        "for conduct linked to terrorist activities established by a criminal court."
    )
    reference = ("L. 552-7", "L. 742-6", "L. 742-7")


class held_with_minor(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A minor would be held with the person"
    documentation = (
        "Whether a minor accompanies the person and would be held in detention as well. A parent "
        "detained alone is not meant."
    )
    reference = ("L. 551-1", "L. 741-5")


class breached_earlier_house_arrest(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Breached an earlier house arrest"
    documentation = (
        "Whether the person accompanied by a minor did not respect a duty of an earlier house "
        "arrest."
    )
    reference = ("L. 551-1", "L. 741-5, 1°")


class fled_or_refused_at_removal(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Fled or refused when the removal was carried out"
    documentation = (
        "Whether the person accompanied by a minor fled, or opposed a refusal, when the removal "
        "measure was being carried out."
    )
    reference = ("L. 551-1", "L. 741-5, 2°")


class detention_spares_minor_constraints(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Detention in the 48 hours before departure spares the minor"
    documentation = (
        "Whether the placement, in the 48 hours before the planned departure, spares the person "
        "and the minor the constraints of the transfer, in view of the interest of the minor."
    )
    reference = ("L. 551-1", "L. 741-5, 3°")


class previous_detention_end_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "End of the previous detention for the same measure"
    documentation = (
        "Day on which a previous detention for the execution of the same removal measure ended; "
        "not given where there was none."
    )
    reference = ("L. 551-1", "L. 741-7")


class previous_detention_end_minute(Variable):
    value_type = int
    default_value = -1
    entity = Person
    definition_period = ETERNITY
    label = "Minute of the end of the previous detention"
    documentation = (
        "Minute of the day, 0 to 1439, legal time of the place; -1 where the hour is not known."
    )
    reference = ("L. 741-7",)


class previous_detention_ended_by_evasion(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The person had evaded the previous detention"
    documentation = (
        "Whether the previous detention ended because the person evaded the surveillance."
    )
    reference = ("L. 551-1", "L. 741-7")


class new_circumstance_since_detention(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "New circumstance since the previous detention"
    documentation = (
        "Whether a circumstance of fact or of law is new since the end of the previous detention."
    )
    reference = ("L. 741-7",)
