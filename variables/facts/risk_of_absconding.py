"""Findings on the risk that the person evades the obligation to leave."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class special_circumstance_against_absconding(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Special circumstance that rules out the risk of absconding"
    documentation = (
        "Whether a special circumstance (circonstance particulière) rules out the risk that the "
        "person evades the obligation to leave, although the person is in one of the listed "
        "cases."
    )
    reference = ("L. 511-1", "L. 612-3")


class asylum_seeker_admitted_to_stay(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Admitted to stay as an asylum seeker"
    documentation = (
        "Whether the person had been admitted to stay in France to ask for asylum. Counts until "
        "2015-10-31 only: the irregular entry of such a person is then no case of risk."
    )
    reference = ("L. 742-3",)


class came_directly_from_schengen_state(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Came directly from another Schengen State"
    documentation = (
        "Whether the person came directly from the territory of a State party to the Schengen "
        "convention. Counts in metropolitan France only."
    )
    reference = ("L. 511-2", "L. 511-3", "L. 611-2", "L. 612-4")


class entry_against_schengen_rules(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Entry from a Schengen State not in keeping with the convention"
    documentation = (
        "Whether, coming directly from a Schengen State, the person cannot show an entry into "
        "metropolitan France in keeping with articles 19 (1 and 2), 20 (1) and 21 (1 and 2) of "
        "the convention of 19 June 1990."
    )
    reference = ("L. 511-2", "L. 611-2", "L. 612-4")


class stay_against_schengen_rules(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stay after arrival from a Schengen State not in keeping with the convention"
    documentation = (
        "Whether, coming directly from a Schengen State, the person stayed in metropolitan "
        "France without keeping to articles 19 (1 and 2), 20 (1) and 21 (1 and 2) of the "
        "convention of 19 June 1990."
    )
    reference = ("L. 511-3", "L. 611-2", "L. 612-4")


class schengen_entry_conditions_unmet(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Entry conditions of the Schengen borders code not met"
    documentation = (
        "Whether the person does not meet the entry conditions of article 5 of regulation (EC) "
        "562/2006. Counts until 2021-04-30, in metropolitan France only."
    )
    reference = ("L. 511-2",)


class declared_intention_not_to_leave(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Declared the intention not to leave"
    documentation = (
        "Whether the person explicitly declared the intention not to comply with the obligation "
        "to leave."
    )
    reference = ("L. 511-1", "L. 612-3, 4°")


class entered_schengen_state_irregularly(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Entered another Schengen State irregularly"
    documentation = (
        "Whether the person entered irregularly the territory of a State where the Schengen "
        "acquis applies."
    )
    reference = ("L. 511-1", "L. 612-3, 6°")


class enforceable_removal_by_schengen_state(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Removal decision of a Schengen State"
    documentation = (
        "Whether one of the States where the Schengen acquis applies took an enforceable removal "
        "decision against the person."
    )
    reference = ("L. 511-1", "L. 612-3, 6°")


class stayed_in_schengen_state_without_right(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Stayed in a Schengen State without a right of residence"
    documentation = (
        "Whether the person stayed on the territory of one of the States where the Schengen "
        "acquis applies without a right of residence there."
    )
    reference = ("L. 511-1", "L. 612-3, 6°")


class forged_document(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Forged a permit or an identity or travel document"
    documentation = (
        "Whether the person counterfeited, falsified or had established under another name a "
        "residence permit or an identity or travel document."
    )
    reference = ("L. 511-1", "L. 612-3, 7°")


class used_forged_document(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Used a forged permit or identity or travel document"
    documentation = (
        "Whether the person used a residence permit or an identity or travel document that was "
        "counterfeited, falsified or established under another name. Counts from 2019-01-01."
    )
    reference = ("L. 511-1", "L. 612-3, 7°")


class identity_document_not_proved(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "No proof of a valid identity or travel document"
    documentation = (
        "Whether the person cannot prove possession of a valid identity or travel document."
    )
    reference = ("L. 511-1", "L. 612-3, 8°")


class identity_document_not_presented(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "No valid identity or travel document presented"
    documentation = (
        "Whether the person cannot present a valid identity or travel document, even if its "
        "possession is proved. Counts from 2019-01-01."
    )
    reference = ("L. 511-1", "L. 612-3, 8°")


class identity_elements_hidden(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Hid elements of the identity"
    documentation = (
        "Whether the person hid elements of his or her identity. Counts until 2018-12-31."
    )
    reference = ("L. 511-1",)


class residence_not_declared(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Place of residence not declared"
    documentation = (
        "Whether the person did not declare the place of his or her effective or permanent "
        "residence. Counts until 2018-12-31."
    )
    reference = ("L. 511-1",)


class identity_information_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Refused information on identity or situation"
    documentation = (
        "Whether the person refused to give the information that establishes the identity, or "
        "the situation as to the right of movement and residence. Counts from 2019-01-01."
    )
    reference = ("L. 511-1", "L. 612-3, 8°")


class inaccurate_information_given(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Gave inaccurate information on identity or situation"
    documentation = (
        "Whether the person gave inaccurate information on the identity, or on the situation as "
        "to the right of movement and residence. Counts from 2019-01-01."
    )
    reference = ("L. 511-1", "L. 612-3, 8°")


class fingerprints_or_photograph_refused(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Refused fingerprints or photograph"
    documentation = (
        "Whether the person refused to have fingerprints or a photograph taken. Counts from "
        "2019-01-01."
    )
    reference = ("L. 511-1", "L. 612-3, 8°")


class no_permanent_home(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "No effective and permanent residence in a main home"
    documentation = (
        "Whether the person does not prove an effective and permanent residence in premises used "
        "as main home. Counts from 2019-01-01."
    )
    reference = ("L. 511-1", "L. 612-3, 8°")


class evaded_supervision(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Evaded earlier reporting duties or an earlier house arrest"
    documentation = (
        "Whether the person evaded earlier duties of the departure delay (reporting; since 2019 "
        "also designated residence and hand-over of the passport) or of a house arrest, ordered "
        "by the administration or by the judge."
    )
    reference = ("L. 513-4", "L. 561-2", "L. 612-3, 8°")


class evaded_consulate_or_transfer_duties(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Evaded presentation to a consulate or the duties before a transfer"
    documentation = (
        "Whether the person, under house arrest, evaded the presentation to the consular "
        "authorities, or the summons and interviews of a house arrest before a Dublin transfer. "
        "Counts from 2019-01-01."
    )
    reference = ("L. 513-5", "L. 742-2", "L. 733-6", "L. 751-5")


class other_lack_of_guarantees(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Lack of guarantees of representation for another reason"
    documentation = (
        "Whether the person offers no sufficient guarantees of representation for a reason other "
        "than those that the law gives as examples."
    )
    reference = ("L. 511-1", "L. 612-3, 8°")
