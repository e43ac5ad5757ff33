"""The request for family reunification: sponsor, family, resources, housing, procedure."""

from datetime import date

from openfisca_core.model_api import ETERNITY, Enum, Variable

from openfisca_oqtf.entities import Person
from openfisca_oqtf.enums import HousingZone, ResourcesWaiverAllowance


class family_reunification_request_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Day of the request for family reunification"
    documentation = (
        "Day on which the request was filed: ages and the length of the stay are judged on "
        "that day. Not given means the day looked at."
    )
    reference = ("L. 411-1", "R. 411-3", "R. 434-3")


class sponsor_holds_one_year_permit(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The sponsor holds a permit of at least one year"
    documentation = (
        "Whether the sponsor holds a temporary card of at least one year, a multi-year card, "
        "a resident card, or the receipt of the renewal of one of them; for an Algerian "
        "national, a residence certificate of at least one year."
    )
    reference = ("R. 411-1", "R. 434-1")


class reunification_asked_for_spouse(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Reunification asked for the spouse"
    documentation = (
        "Whether the request is made for the spouse. Follows of itself from the spouse's date of "
        "birth for the condition of age."
    )
    reference = ("L. 411-1", "L. 434-2")


class reunification_spouse_birth_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Date of birth of the spouse to join"
    documentation = "Date of birth of the spouse for whom the request is made."
    reference = ("R. 411-3", "R. 434-3")


class reunification_oldest_child_birth_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Date of birth of the oldest child to join"
    documentation = (
        "Date of birth of the oldest child for whom the request is made; not given where "
        "there is none."
    )
    reference = ("R. 411-3", "R. 434-3")


class reunification_family_size(Variable):
    value_type = int
    default_value = 2
    entity = Person
    definition_period = ETERNITY
    label = "Persons of the family once reunited"
    documentation = "Number of persons of the family in France once reunited, the sponsor included."
    reference = ("R. 411-4", "R. 411-5", "R. 434-4", "R. 434-5")


class reunification_monthly_resources(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Monthly resources of the sponsor and the spouse (EUR)"
    documentation = (
        "Stable resources of the sponsor and the spouse, monthly average of the last twelve "
        "months; without family benefits and the allowances that the article leaves out."
    )
    reference = ("L. 411-5", "R. 411-4", "L. 434-8", "R. 434-4")


class monthly_smic(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Monthly SMIC (EUR)"
    documentation = (
        "Monthly minimum wage to which the resources are compared: its average over the same "
        "twelve months. 0 means not known: the resources are then not held sufficient."
    )
    reference = ("L. 411-5", "R. 411-4", "R. 434-4")


class reunification_waiver_allowance(Variable):
    value_type = Enum
    possible_values = ResourcesWaiverAllowance
    default_value = ResourcesWaiverAllowance.none
    entity = Person
    definition_period = ETERNITY
    label = "Allowance that frees from the condition of resources"
    documentation = "Allowance that the sponsor receives, where it is one of those named."
    reference = ("L. 411-5", "L. 434-8")


class reunification_housing_zone(Variable):
    value_type = Enum
    possible_values = HousingZone
    default_value = HousingZone.unknown
    entity = Person
    definition_period = ETERNITY
    label = "Zone of the housing"
    documentation = (
        "Zone of the commune of the housing, in the classification used for the rents. Until "
        "2015-08-31 zones A bis and A are zone A, zones B1 and B2 are zone B."
    )
    reference = ("R. 411-5", "R. 434-5")


class reunification_housing_m2(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Habitable surface of the housing, in m2"
    documentation = (
        "Habitable surface of the housing that the sponsor has, or will have when the family comes."
    )
    reference = ("R. 411-5", "R. 434-5")


class reunification_housing_substandard(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The housing is unhealthy or lacks equipment"
    documentation = (
        "Whether the housing fails the rules of healthiness and equipment of a decent "
        "housing, or its occupant refused the visit."
    )
    reference = ("R. 411-5", "L. 421-2", "R. 434-5", "R. 434-19")


class family_principles_breached(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Does not respect the principles of family life in France"
    documentation = (
        "Whether the sponsor does not conform to the essential principles that govern family "
        "life in France (until 2007-11-20: the fundamental principles recognised by the laws "
        "of the Republic)."
    )
    reference = ("L. 411-5", "L. 434-7, 3°")


class other_spouse_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Another spouse lives in France with the sponsor"
    documentation = (
        "Whether a polygamous sponsor already lives in France with a first spouse, and the "
        "request is made for another spouse, or for children of another spouse who is neither "
        "dead nor deprived of parental rights."
    )
    reference = ("L. 411-7", "L. 434-9")


class reunification_partial(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Reunification asked for a part of the family only"
    documentation = (
        "Whether the request leaves out members of the family for whom it could be made."
    )
    reference = ("L. 411-4", "L. 434-1")


class partial_reunification_in_child_interest(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A partial reunification serves the interest of the children"
    documentation = (
        "Whether reasons drawn from the interest of the children (health, schooling, housing) "
        "justify that a part of the family only should come."
    )
    reference = ("L. 411-4", "L. 434-1")


class family_member_public_order_threat(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A member of the family would be a threat to public order"
    documentation = (
        "Whether the presence in France of a member for whom the request is made would be a "
        "threat to public order."
    )
    reference = ("L. 411-6", "L. 434-6, 1°")


class family_member_listed_disease(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A member of the family has a disease of the health regulations"
    documentation = (
        "Whether a member for whom the request is made has a disease listed by the "
        "international health regulations."
    )
    reference = ("L. 411-6", "L. 434-6, 2°")


class family_member_resides_in_france(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A member of the family already resides in France"
    documentation = "Whether a member for whom the request is made already resides in France."
    reference = ("L. 411-6", "L. 434-6, 3°")


class reunification_spouse_holds_permit(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The spouse married in France holds a permit of one year"
    documentation = (
        "Whether that member is the spouse, or a child of the spouse, who married the sponsor "
        "while regularly resident under a temporary card of at least one year (from "
        "2021-05-01 also a multi-year card)."
    )
    reference = ("R. 411-6", "R. 434-6")


class mayor_file_received_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Receipt of the file by the mayor"
    documentation = "Day on which the mayor received the file of the request."
    reference = ("L. 421-3", "R. 434-23")


class reunification_complete_file_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Filing of the complete file of the request"
    documentation = (
        "Day on which the complete file was filed, as the certificate of filing states it."
    )
    reference = ("L. 421-4", "R. 421-20", "R. 434-12", "R. 434-26")


class reunification_decision_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Decision of the prefect on the request"
    documentation = "Day of the express decision of the prefect; not given where there is none."
    reference = ("L. 421-4", "R. 421-20", "R. 434-26")


class reunification_visa_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = ETERNITY
    label = "Issue of the visa to the family"
    documentation = "Day on which the visa was issued to the family after the authorisation."
    reference = ("R. 421-28", "R. 434-34")
