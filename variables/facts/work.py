"""Work in France: months worked, job held or offered, labour market."""

from openfisca_core.model_api import ETERNITY, Variable

from openfisca_oqtf.entities import Person


class work_months_last_12(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months of work in the last 12 months"
    documentation = (
        "Months of salaried work in France, consecutive or not, during the last twelve months."
    )
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class work_months_last_24(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months of work in the last 24 months"
    documentation = (
        "Months of salaried work in France, consecutive or not, during the last twenty-four months."
    )
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class work_months_last_36(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months of work in the last three years"
    documentation = (
        "Months of salaried work in France, consecutive or not, during the last three years."
    )
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class work_months_last_60(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months of work in the last five years"
    documentation = (
        "Months of salaried work in France, consecutive or not, during the last five years."
    )
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class work_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months of work in France in all"
    documentation = "Months of salaried work in France, consecutive or not, since the arrival."
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class work_months_same_employer(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months of work with the same employer"
    documentation = (
        "Months of salaried work in France with the same employer, the longest such time."
    )
    reference = ("circulaires du 7 janvier 2008 et du 24 novembre 2009",)


class shortage_job_months_last_24(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months in listed jobs in the last 24 months"
    documentation = (
        "Months of salaried work, consecutive or not, during the last twenty-four months, in jobs "
        "and areas of the shortage list. Work under a seasonal worker’s or student’s permit, or "
        "under the certificate of an asylum application, does not count."
    )
    reference = ("L. 435-4", "L. 414-13")


class stay_days_under_excluded_documents(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Days of stay as a seasonal worker, student or asylum seeker"
    documentation = (
        "Days of the current residence spent under a seasonal worker’s or student’s permit, or "
        "under the certificate of an asylum application."
    )
    reference = ("L. 435-4",)


class holds_salaried_job(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Holds a salaried job"
    documentation = "Whether the person works as an employee today."
    reference = ("L. 435-4",)


class job_contract_or_promise(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Work contract or promise of one"
    documentation = "Whether a work contract, or the promise of one, is produced."
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class salary_reaches_minimum_wage(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The pay reaches the minimum wage"
    documentation = "Whether the monthly pay of the job reaches the minimum wage (SMIC)."
    reference = ("circulaire du 28 novembre 2012 (INTK1229185C)",)


class job_on_shortage_list(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The job is on the shortage list of the day"
    documentation = (
        "Whether the job held or offered stands on the list in force on that day, for its area "
        "(`shortage_list_in_force` says which list): jobs and areas in which employers cannot "
        "recruit."
    )
    reference = ("L. 313-14", "L. 435-4", "L. 414-13", "code du travail R. 5221-20")


class job_offer_published_days(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Days for which the job offer was published"
    documentation = "Days for which the public employment service published the offer of the job."
    reference = ("code du travail R. 5221-20, 1°",)


class suitable_candidate_found(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "A suitable candidate answered the offer"
    documentation = "Whether a candidate who answers the characteristics of the job came forward."
    reference = ("code du travail R. 5221-20, 1°",)


class labour_market_weighs_against(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The labour market speaks against the job"
    documentation = (
        "Finding: the situation of employment in the occupation and the area, its particularities "
        "and the searches already made by the employer speak against the work permit."
    )
    reference = ("code du travail R. 5221-20, 1°",)


class apprenticeship_contract(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Apprenticeship or professionalisation contract"
    documentation = (
        "Whether the person has such a contract, in line with its studies and validated by the "
        "competent service."
    )
    reference = ("code du travail L. 5221-5", "code du travail R. 5221-22")


class in_child_welfare_care(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "In the care of child welfare today"
    documentation = (
        "Whether the person is entrusted to child welfare (aide sociale à l’enfance) on the day on "
        "which the work permit is decided."
    )
    reference = ("code du travail R. 5221-22",)
