"""Delays of the medical opinion, and what the applicant receives meanwhile."""

from datetime import date

from openfisca_core.model_api import DAY, Variable

from openfisca_oqtf.calendar import add_days, add_months
from openfisca_oqtf.entities import Person
from openfisca_oqtf.legal import articles


class medical_certificate_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day to send the medical certificate"
    documentation = (
        "One month from the registration of the request; NEVER where there is none. Another delay "
        "runs for those who also seek asylum (L. 431-2)."
    )

    @articles(
        {"2021-05-01": "R. 425-12"},
        doubt="An equal delay may have existed before 2021-05-01: R. 313-23 was read as of 2017.",
    )
    def formula_2021_05_01(persons, period, parameters):
        months = parameters(period).stay.illness_procedure.certificate_months
        return add_months(persons("illness_permit_request_date", period), months)


class medical_complement_deadline(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Last day to answer the request for further medical information"
    documentation = (
        "Fifteen days; after that the doctor writes the report on what is available. NEVER where "
        "nothing was asked for."
    )

    @articles(
        {"2017-01-01": "R. 313-23", "2021-05-01": "R. 425-12"},
        doubt=(
            "The text does not say that the delay is franc. Reading chosen: the fifteenth day "
            "after the request is the last."
        ),
    )
    def formula_2017_01_01(persons, period, parameters):
        days = parameters(period).stay.illness_procedure.complement_days
        return add_days(persons("medical_complement_request_date", period), days)


class illness_opinion_due_date(Variable):
    value_type = date
    default_value = date.max
    entity = Person
    definition_period = DAY
    label = "Day by which the college of the OFII must give its opinion"
    documentation = (
        "Three months from the sending of the medical certificate; NEVER where it was not sent."
    )

    @articles({"2017-01-01": "R. 313-23", "2021-05-01": "R. 425-13"})
    def formula_2017_01_01(persons, period, parameters):
        months = parameters(period).stay.illness_procedure.opinion_months
        return add_months(persons("medical_certificate_sent_date", period), months)


class illness_receipt_withheld(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "The receipt of the application of the ill is not issued"
    documentation = (
        "The applicant did not come when summoned, or did not produce the examinations asked for. "
        "From 2021-05-01 the renewal has its receipt as soon as the medical certificate arrives."
    )

    @articles({"2017-01-01": "R. 313-23"})
    def formula_2017_01_01(persons, period):
        return persons("medical_summons_missed", period) | persons(
            "medical_examinations_not_produced", period
        )

    @articles({"2021-05-01": "R. 425-12"})
    def formula_2021_05_01(persons, period):
        failed = persons("medical_summons_missed", period) | persons(
            "medical_examinations_not_produced", period
        )
        return failed & ~persons("permit_already_issued", period)


class illness_provisional_permit_possible(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Provisional permit may be granted: ill, without habitual residence"
    documentation = (
        "No right: the prefect may grant a provisional authorisation of stay (APS), renewable for "
        "the time of the treatment, to who meets the medical conditions alone."
    )

    @articles(
        {"2006-11-15": "R. 313-22", "2017-01-01": "R. 313-24", "2021-05-01": "R. 425-14"},
        doubt=(
            "L. 412-5 names other provisional permits, so the threat to public order is not in "
            "the text here. Reading chosen: it bars this one too, as the permit that it replaces."
        ),
    )
    def formula_2006_11_15(persons, period):
        return (
            persons("illness_permit_medical_conditions", period)
            & ~persons("habitual_resident_in_france", period)
            & ~persons("permit_obstacle", period)
            & ~persons("permit_obstacle_algerian_agreement", period)
        )
