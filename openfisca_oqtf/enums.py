"""Every Enum of the public vocabulary, in one module.

OpenFisca executes the files of ``variables/`` under generated module names and
holds two Enum classes of the same name for equal: a class defined twice would
compare by index and match the wrong member in silence. So each class has a
unique name and lives here.
"""

from __future__ import annotations

import pycountry
from openfisca_core.indexed_enums import Enum

# ISO 3166-1 alpha-2 in lower case, from the kept list of pycountry. Kosovo,
# which France recognises, has only the user-assigned code XK.
Nationality = Enum(
    "Nationality",
    {
        **{c.alpha_2.lower(): c.name for c in sorted(pycountry.countries, key=lambda c: c.alpha_2)},
        "xk": "Kosovo",
        "stateless": "Stateless",
        "unknown": "Unknown",
    },
    module=__name__,
)


class Territory(Enum):
    metropole = "Metropolitan France"
    guadeloupe = "Guadeloupe"
    martinique = "Martinique"
    guyane = "French Guiana"
    reunion = "La Réunion"
    mayotte = "Mayotte"
    saint_barthelemy = "Saint-Barthélemy"
    saint_martin = "Saint-Martin"
    saint_pierre_et_miquelon = "Saint-Pierre-et-Miquelon"


class NotificationChannel(Enum):
    administrative = "Handed over by an agent (voie administrative)"
    post = "Registered letter"


class OqtfGround(Enum):
    none = "No OQTF"
    irregular_entry = "Irregular entry, without a valid permit"
    overstay = "Stay beyond the visa, or beyond three months without a visa duty"
    permit_refused = "Permit refused, not renewed or withdrawn"
    renewal_not_requested = "Renewal of the permit not requested"
    provisional_document_withdrawn = "Provisional document withdrawn or not renewed"
    asylum_refused = "Asylum definitively refused, or right to remain ended"
    public_order_threat = "Threat to public order, regular residence of at most three months"
    unauthorised_work = "Work without authorisation, regular residence of at most three months"
    eu_no_right_of_residence = "EU citizen or family member without a right of residence"
    eu_abuse_of_right = "EU citizen or family member abusing the right to move"
    eu_threat = "EU citizen or family member whose conduct is a real, present and serious threat"


class Custody(Enum):
    free = "Free"
    house_arrest = "House arrest (assignation à résidence)"
    detention = "Administrative detention (rétention)"
    prison = "Prison"


class OqtfProtection(Enum):
    none = "No bar to an OQTF"
    minor = "Minor"
    resident_since_childhood = "Habitual resident since at most the age of thirteen"
    long_regular_residence = "Regular resident for more than ten years"
    very_long_regular_residence = "Regular resident for more than twenty years"
    parent_of_french_child = "Parent of a French minor child"
    spouse_of_french = "Spouse of a French national"
    spouse_of_childhood_resident = "Spouse of a foreigner resident since childhood"
    work_accident_pension = "Holder of a work accident or occupational disease pension"
    serious_illness = "Seriously ill"
    eu_permanent_residence = "Permanent right of residence of EU law"
    permit_due_by_right = "The law requires that a permit be issued"


class AsylumProcedure(Enum):
    none = "No asylum application, or procedure not known"
    normal = "Normal procedure; before 2015-11-01, admitted to stay"
    accelerated = "Accelerated procedure; before 2015-11-01, priority procedure"
    dublin = "Another State is held responsible for the application (Dublin)"


class OfpraDecision(Enum):
    none = "No decision of the OFPRA"
    rejection = "Rejection, in none of the cases below"
    rejection_safe_country = "Rejection, accelerated: safe country of origin"
    rejection_reexamination = "Rejection, accelerated: re-examination that was admissible"
    rejection_serious_threat = "Rejection, accelerated: serious threat to public order or the State"
    rejection_in_detention = (
        "Rejection, accelerated: asked in detention; from 2024 also under house arrest (L. 523-1)"
    )
    refused_under_expulsion = (
        "Rejection or inadmissibility, restrained under an expulsion or a ban from the territory"
    )
    inadmissible_protected_elsewhere = "Inadmissible: protected in another State"
    inadmissible_reexamination = "Inadmissible: re-examination without new elements that matter"
    closed = "Examination closed"


class PermitKind(Enum):
    temporary = "Temporary permit (carte de séjour temporaire), or long-stay visa worth one"
    multi_year = "Multi-year permit (carte de séjour pluriannuelle)"
    resident = "Resident card (carte de résident), or another permit of ten years"


class RemovalMeasure(Enum):
    none = "No measure"
    aprf = "Order of removal to the border (arrêté de reconduite à la frontière)"
    oqtf = "Obligation to leave French territory (OQTF)"


class RemiseCase(Enum):
    none = "Not handed over to another State"
    irregular_entry_or_stay = "Irregular entry or stay, admitted by the other State"
    long_term_resident_eu = "Holder of a permit of long-term resident - EU"
    blue_card = "Holder of an EU blue card"
    blue_card_family = "Family member of the holder of an EU blue card"
    intra_group_transfer = "Intra-group transferee, or a family member"
    student_or_researcher_mobility = "Student, researcher or family of a researcher in mobility"


class CompetentAuthority(Enum):
    none = "No OQTF"
    prefect = "Prefect of the department"
    police_prefect = "Prefect of police, in Paris"


class ProtectionPermit(Enum):
    none = "No permit due under this article"
    resident_card = "Resident card"
    temporary_permit = "Temporary residence permit"
    multiyear_permit = "Multi-year residence permit"


class AppealPeriod(Enum):
    none = "No time limit: no decision, or it never started"
    hours_48 = "48 hours"
    days_7 = "7 days"
    days_15 = "15 days"
    days_30 = "30 days"
    month_1 = "1 month"
    months_2 = "2 months"
    days_4 = "4 days, the first one counted"
    week_1 = "1 week"
    days_5 = "5 days, the first one counted"
    months_3 = "3 months"


class RulingPeriod(Enum):
    none = "No time set for the court"
    hours_72 = "72 hours"
    hours_96 = "96 hours"
    hours_144 = "144 hours"
    days_8 = "8 days"
    days_15 = "15 days"
    weeks_6 = "6 weeks"
    months_3 = "3 months"
    months_6 = "6 months"
    hours_48 = "48 hours"
    hours_24 = "24 hours"


class RulingProcedure(Enum):
    none = "No OQTF, or no special procedure in the territory"
    panel = "Ordinary procedure of the recourse, before a panel"
    single_judge_by_ground = "Single judge, because of the ground of the OQTF"
    prison = "Prisoner (2016 to 2018)"
    restraint = "House arrest or detention"
    restraint_during_case = "House arrest or detention notified while the court is seised"
    release_likely = "Prisoner likely to be released before the ruling"
    house_arrest_or_prison = "House arrest or prison (2024)"
    house_arrest_or_prison_during_case = "House arrest or prison while the court is seised (2024)"


class RulingStart(Enum):
    none = "No time set for the court"
    seizure = "Seizure of the court"
    restraint_notified = "Notification of the restraint to the court by the administration"
    release_notified = "Information of the court that the prisoner may be released"
    appeal_deadline = "End of the time to appeal"


class RulingFormation(Enum):
    none = "No OQTF to rule on"
    panel = "Panel, after the conclusions of the rapporteur public"
    panel_rapporteur_may_be_excused = "Panel; its president may excuse the rapporteur public"
    single_judge = "President of the court or delegated magistrate, without rapporteur public"


class AppealCourt(Enum):
    none = "No decision to contest"
    administrative_court_of_authority = "Administrative court of the seat of the authority"
    administrative_court_of_residence = "Administrative court of the place of residence"
    administrative_court_of_restraint = (
        "Administrative court of the place of house arrest, detention or prison"
    )
    administrative_court_of_paris = "Administrative court of Paris"
    judicial_judge = (
        "Judicial judge (juge des libertés et de la détention, then magistrat du siège)"
    )
    asylum_court = "National court of asylum (CNDA; CRR until 2007)"
    administrative_court_of_appeal = "Administrative court of appeal (CAA)"
    council_of_state = "Conseil d'État, as judge of cassation"


class HouseArrestCase(Enum):
    none = "Not under house arrest"
    removal_in_view = (
        "Removal is a reasonable prospect (L. 561-2, L. 731-1): OQTF, ban on return or on "
        "movement, decision of another State, handing over"
    )
    expulsion_or_ban_in_view = (
        "Removal is a reasonable prospect (L. 561-2, L. 731-1, 6° to 8°): expulsion, judicial or "
        "administrative ban from the territory"
    )
    removal_impossible = (
        "Leaving France is impossible for now (L. 561-1, L. 731-3), or house arrest of a person "
        "under an expulsion or a ban (L. 523-3 to L. 523-5, L. 731-4, L. 731-5)"
    )


class ContestedDecision(Enum):
    none = "None"
    oqtf = "OQTF"
    departure_delay_withdrawal = "End put to the departure delay"
    irtf_overstay = "Ban on return for an overstayed delay"
    irtf_prolongation = "Prolongation of the ban on return"
    remise = "Handing over to another State"
    other_state_measure = "Execution of the measure of another State"
    house_arrest = "House arrest"
    expulsion = "Expulsion"
    stay_refusal = "Refusal or withdrawal of a permit, without OQTF"


class DistanceFromCourt(Enum):
    near = "Lives within reach of the court"
    overseas = "Lives overseas and the court is elsewhere, or the reverse"
    abroad = "Lives abroad"


class RestraintBasis(Enum):
    oqtf = "Obligation to leave French territory (OQTF)"
    aprf = "Order of removal to the border (arrêté de reconduite à la frontière)"
    irtf = "Ban on return (IRTF)"
    ictf = "Ban on movement (ICTF)"
    expulsion = "Expulsion order"
    itf = "Judicial ban from the territory (ITF)"
    iat = "Administrative ban from the territory (IAT)"
    remise = "Handing over to another State"
    other_state_decision = "Removal decision of another State"


class HouseArrestKind(Enum):
    short = "In place of detention: the removal is a reasonable prospect (45 days)"
    long = "The person cannot leave France (six months, then one year)"


class DetentionExtensionGround(Enum):
    none = "No ground stated"
    absolute_urgency = "Absolute urgency"
    particularly_serious_threat = "Particularly serious threat to public order"
    public_order_threat = "Threat to public order"
    documents_lost_or_identity_hidden = "Travel documents lost or destroyed, or identity hidden"
    obstruction = "Wilful obstruction of the removal"
    no_consular_document = "Consular travel document not issued"
    consular_document_expected_shortly = "Consular travel document not issued, due shortly"
    document_issued_too_late = "Travel document issued too late for the removal"
    no_transport = "No means of transport"
    transport_expected_shortly = "No means of transport, due shortly"
    obstruction_in_last_15_days = "Obstruction of the removal in the last fifteen days"
    dilatory_protection_claim = "Protection for illness claimed to defeat the removal, last 15 days"
    dilatory_asylum_claim = "Asylum claimed only to defeat the removal, last fifteen days"


class RemovalOffence(Enum):
    none = "No offence"
    irregular_stay = "Irregular stay"
    irregular_entry = "Irregular entry"
    staying_after_restraint = "Staying after a detention or house arrest that led to no removal"
    evading_oqtf = "Evading the execution of an OQTF"
    evading_aprf = "Evading the execution of a reconduite à la frontière"
    evading_expulsion = "Evading the execution of an expulsion"
    evading_iat = "Evading the execution of an administrative ban (IAT)"
    evading_remise = "Evading a handing over to another State"
    refusing_transport = "Refusing the means of transport of the removal"
    refusing_health_obligations = "Refusing the health obligations that the removal needs"
    not_presenting_travel_documents = "Not presenting travel documents, false identity"
    return_despite_irtf = "Coming back despite a ban on return (IRTF)"
    return_despite_ictf = "Coming back despite a ban on movement (ICTF)"
    return_despite_expulsion = "Coming back despite an expulsion"
    return_despite_itf = "Coming back despite a judicial ban (ITF)"
    return_despite_iat = "Coming back despite an administrative ban (IAT)"
    return_despite_aprf = "Coming back despite a reconduite à la frontière"
    return_despite_remise = "Coming back after a handing over to another State"
    leaving_short_house_arrest = "Not joining or leaving the residence of a short house arrest"
    leaving_long_house_arrest = "Not joining or leaving the residence of a long house arrest"
    not_reporting_under_house_arrest = "Not reporting, house arrest for expulsion, ITF or IAT"
    breaching_electronic_monitoring = "Breaching electronic monitoring under house arrest"
    contacting_barred_persons = "Contact with persons barred under house arrest"
    escaping_detention = "Evading administrative detention"


class ExpulsionProtection(Enum):
    none = "No protection against the expulsion"
    relative = "Relative protection (L. 521-2, then L. 631-2 and L. 252-2)"
    quasi_absolute = "Quasi-absolute protection (L. 521-3, then L. 631-3)"
    minor = "Minor: never expelled"


class ExpulsionGround(Enum):
    none = "No ground allows the expulsion of a minor"
    serious_threat = "Serious threat (menace grave) to public order"
    imperative_necessity = "Imperative necessity for State security or public security"
    listed_conduct = (
        "Harm to the fundamental interests of the State, terrorist activities, or provocation to "
        "discrimination, hatred or violence"
    )


class ExpulsionAuthority(Enum):
    none = "Nobody: no expulsion of a minor"
    prefect = "Prefect of the department, or representative of the State"
    police_prefect = "Prefect of police, in Paris"
    minister = "Minister of the interior"


class RelativeProtection(Enum):
    none = "No protected relative"
    refugee = "Refugee"
    subsidiary_protection = "Beneficiary of subsidiary protection"
    stateless_person = "Stateless person"


class TieToProtectedPerson(Enum):
    none = "No tie"
    spouse = "Spouse"
    civil_partner = "Partner of a civil union"
    cohabitant = "Cohabitant (concubin)"
    child = "Child"
    parent = "Father or mother"


class YouthStayRoute(Enum):
    none = "No way to a regular stay is open"
    resident_since_childhood = "Arrived by thirteen with a parent: permit of right (L. 423-21)"
    child_in_care = "Entrusted to child welfare by sixteen: permit of right (L. 423-22)"
    care_after_sixteen = "Entrusted between sixteen and eighteen: may be granted (L. 435-3)"
    born_in_france = "Born and schooled in France: permit of right (L. 423-13)"
    private_and_family_life = "Private and family life: permit of right (L. 423-23)"
    exceptional_admission = "Exceptional admission: may be granted (L. 435-1)"
    circular_indicator = "The indicator of a circular only: no right"


class IllnessOpinionGiver(Enum):
    none = "No opinion"
    public_health_inspector = "Public-health inspector doctor (médecin inspecteur)"
    police_prefecture_doctor = "Doctor of the police prefecture, in Paris"
    ars_doctor = "Doctor of the regional health agency (ARS)"
    ofii_college = "College of three doctors of the OFII"
    ofii_doctor = "One doctor of the OFII"


class ShortageList(Enum):
    none = "No list"
    list_of_2008 = "National list for nationals of third countries (order of 18 January 2008)"
    list_of_2021 = "List by region (order of 1 April 2021)"
    list_of_2021_with_farm_work = "List by region, with farm work (order of 1 March 2024)"
    list_of_2025 = "List by region (order of 21 May 2025)"


# Integration: the contract, the language, the missions of the OFII, who is competent.
class IntegrationContract(Enum):
    none = "No integration contract"
    cai = "Reception and integration contract (contrat d’accueil et d’intégration)"
    cir = "Republican integration contract (contrat d’intégration républicaine)"


class IntegrationContractExemption(Enum):
    none = "Not exempted"
    eu_national = "National of the EU, the EEA or Switzerland"
    permit_title = "Mention of the residence permit"
    french_secondary_school = "Three years in a French secondary school"
    french_higher_education = "One year of higher education in France"
    french_nationality_conditions = (
        "Aged 16 to 18, meets the conditions to acquire French nationality"
    )


class StayPermitTitle(Enum):
    none = "No permit"
    other = "Another permit than those below"
    visitor = "Visitor"
    student = "Student, mobility programmes included"
    trainee = "Trainee (stagiaire)"
    au_pair = "Au pair (jeune au pair)"
    employee = "Employee (salarié)"
    temporary_worker = "Temporary worker (travailleur temporaire)"
    seasonal_worker = "Seasonal worker (travailleur saisonnier)"
    self_employed = "Trader, craftsman, entrepreneur or liberal profession"
    posted_employee = "Employee on assignment (salarié en mission), until 2016-10-31"
    skills_and_talents = "Skills and talents (compétences et talents), until 2016-10-31"
    scientist = "Scientist or researcher on a contract of indefinite length, until 2016-10-31"
    artist = "Artistic profession on a contract of indefinite length, until 2016-10-31"
    eu_blue_card = "EU blue card (carte bleue européenne)"
    talent = "Talent (passeport talent), blue card and medical profession apart"
    talent_medical = "Talent: medical profession and pharmacy"
    talent_family = "Talent: family"
    ict = "Intra-corporate transferee (salarié détaché ICT), mobile or not"
    ict_family = "Intra-corporate transferee: family"
    private_family = "Private and family life, on another ground than those below"
    private_family_of_skilled_worker = (
        "Private and family life: family of an employee on assignment, of a scientist, of a blue "
        "card or of skills and talents (L. 313-11, 3°)"
    )
    private_family_born_in_france = "Private and family life: born in France (L. 313-11, 8°)"
    private_family_illness = "Private and family life: illness (L. 313-11, 11°)"
    private_family_trafficking_victim = "Private and family life: victim of trafficking"
    private_family_protection_order = "Private and family life: protection order"
    exceptional_admission = "Private and family life: exceptional admission (L. 313-14)"
    subsidiary_protection = "Subsidiary protection"
    resident_card = "Resident card, other than the two below"
    resident_card_family = "Resident card of a member of the family (L. 314-9)"
    resident_card_foreign_legion = "Resident card of the Foreign Legion"


class CefrLevel(Enum):
    """Levels of the European framework for languages, in ascending order."""

    none = "No level"
    below_a1 = "Below A1"
    a1 = "A1"
    a2 = "A2"
    b1 = "B1"
    b2 = "B2"
    c1 = "C1"
    c2 = "C2"


class BreachAtRenewal(Enum):
    none = "Without effect on the renewal"
    may_be_weighed = "May be taken into account"
    is_weighed = "Is taken into account"


class ReceptionMission(Enum):
    none = "No mission asked for"
    family_immigration = "Family immigration, introduction of the families included"
    reception_and_integration = "Reception of newcomers and integration contract"
    migrant_integration = "Integration in the first years of the stay"
    return_and_reinsertion = "Assistance with return and reinsertion"
    asylum_seekers_support = "Reception of asylum seekers"
    asylum_allowance = "Allowance of asylum seekers (ADA)"
    sick_foreigners_opinion = "Medical opinion on the permit for illness"
    professional_immigration = "Professional immigration"
    french_employment_abroad = "Employment of French nationals abroad"


class MissionOperator(Enum):
    none = "No such mission, or its operator is not known"
    anaem = "Agence nationale de l’accueil des étrangers et des migrations (ANAEM)"
    acse = "Agence nationale pour la cohésion sociale et l’égalité des chances (ACSÉ)"
    ofii = "Office français de l’immigration et de l’intégration (OFII)"
    health_authority = "Doctor of the public health administration, then of the regional agency"


class IntegrationPolicy(Enum):
    none = "No policy asked for"
    residence_permits = "Residence permits"
    asylum_reception = "Reception and accommodation of asylum seekers"
    integration_contract = "Integration contract"
    civic_training = "Civic training of newcomers"
    language_training = "Language training of newcomers"
    integration_opinion = "Opinion on the integration for the resident card"
    housing_and_means_check = "Check of housing and means for family reunification"
    parental_responsibility = "Parental responsibility, family integration contract not respected"
    social_action = "Social action"
    minimum_income = "Minimum income (RMI, then RSA)"
    vocational_training = "Vocational training"


class GovernmentLevel(Enum):
    none = "No level"
    state = "State"
    region = "Region"
    department = "Department"
    metropole = "Métropole"
    intercommunality = "Inter-municipality"
    municipality = "Municipality"


class DecentralisationAct(Enum):
    none = "No act of decentralisation"
    act_1 = "Act 1 (law of 2 March 1982)"
    act_2 = "Act 2 (2003-2004)"
    act_3 = "Act 3 (MAPTAM, law of 27 January 2014)"
    notre = "NOTRe (law of 7 August 2015)"


class CompetenceMove(Enum):
    none = "Neither gained nor lost"
    gained = "Gained competences"
    lost = "Lost competences"


class ExpulsionDefect(Enum):
    none = "No defect found"
    minor = "Minor: never expelled"
    quasi_absolute_protection = "Quasi-absolute protection, and no conduct of the list"
    relative_protection = "Relative protection, and no imperative necessity"
    no_serious_threat = "No serious threat to public order"
    below_eu_threshold = "EU person: no real, present and sufficiently serious threat"
    ground_stated_insufficient = "The order states a ground that the protection does not allow"
    wrong_authority = "Decided by another authority than the competent one"
    summons_late = "Summons before the commission late, or not handed over"
    commission_not_consulted = "The commission was not consulted"


class RemovalBar(Enum):
    none = "Nothing bars the removal, or there is nothing to execute"
    not_notified = "The measure is not notified yet"
    reflection_period = "Reflection period of a victim of trafficking"
    refugee_appeal = "The asylum court is seised of the expulsion of a refugee"
    asylum_right_to_remain = "Right to remain of the asylum seeker"
    protection_granted = "International protection granted after the measure"
    annulled = "The measure is annulled, or abrogated by an annulment"
    executed = "The OQTF is executed already"
    return_country_annulled = "The decision on the country of return is annulled"
    return_country_barred = "Life, freedom or article 3 ECHR in the country of return"
    departure_delay = "The time to leave voluntarily is not over"
    minor = "Minor, under an administrative ban from the territory (IAT)"
    prison_sentence = "The prison sentence that the judicial ban (ITF) goes with is not over"
    appeal_time = "The time to appeal, or the 48 hours before it, is not over"
    appeal = "The court is seised of a suspensive recourse and has not ruled"
    oqtf_removal_impossible = "The person cannot be removed under the OQTF of the ban on return"
    not_heard = "No chance yet to make observations and to warn the consulate or counsel"
    asylum_suspension = "Suspension until the asylum court rules, asked for or granted"
    consular_clear_day = "Clear day asked for by the consulate, overseas"
    refere_liberte = "Référé-liberté, overseas"


class ReceptionGround(Enum):
    none = "No ground"
    orientation_region_refused = "Refused the region of orientation"
    housing_refused = "Refused the housing offered"
    reexamination = "Application for re-examination"
    late_application = "Asylum asked for too late, without legitimate reason"
    fraud = "Fraud"
    orientation_region_left = "Left the region of orientation"
    housing_left = "Left the place of housing"
    requirements_not_met = "Did not meet the requirements of the asylum authorities"
    resources_hidden = "Hid financial resources"
    false_family_information = "False information on the family"
    several_identities = "Several applications under different identities"
    violence_or_grave_breach = "Violence, or grave breach of the rules of the housing"


class ReceptionDecision(Enum):
    none = "No such decision"
    refusal = "Refusal of the reception conditions"
    suspension = "Suspension of the reception conditions"
    withdrawal = "Withdrawal, or end, of the reception conditions"


class ReceptionDecisionDefect(Enum):
    none = "No defect"
    reasons_not_given = "Not in writing, or without reasons"
    vulnerability_not_considered = "Vulnerability not taken into account"
    observations_not_possible = "No written observations could be presented before"


class HousingZone(Enum):
    unknown = "Zone not known"
    a_bis = "Zone A bis"
    a = "Zone A"
    b1 = "Zone B1"
    b2 = "Zone B2"
    c = "Zone C"


class ResourcesWaiverAllowance(Enum):
    none = "No such allowance"
    aah_l821_1 = "Allowance for disabled adults, L. 821-1 of the social security code"
    aah_l821_2 = "Allowance for disabled adults, L. 821-2 of the social security code"
    supplementary_invalidity = "Supplementary allowance, L. 815-24 of the social security code"


class FamilyReunificationDefect(Enum):
    none = "Every condition is met"
    outside_the_code = "The code does not apply on the territory"
    no_one_year_permit = "No residence permit of at least one year"
    stay_too_short = "Regular stay too short"
    spouse_too_young = "Spouse under eighteen, or age not known"
    child_too_old = "Child of eighteen or more"
    other_spouse_in_france = "Another spouse already lives in France"
    partial_without_child_interest = "Part of the family only, not for the interest of the children"
    resources_insufficient = "Resources insufficient"
    housing_inadequate = "Housing too small or not decent"
    principles_breached = "Essential principles of family life not respected"


# -- Aid of OFII to return ---------------------------------------------------------------


class ReturnAidNationality(Enum):
    visa_required = "Third country whose nationals need a visa"
    visa_exempt = "Third country whose nationals need no visa, or treated alike"
    eu = "EU, EEA, Switzerland, or a micro-State treated alike"


class ReturnAidDelay(Enum):
    none = "No allowance that falls with time"
    first_month = "First month after the notification of the OQTF"
    months_2_to_4 = "Beyond the first month, up to four months"
    after_4_months = "Beyond four months"


class ReturnAidBar(Enum):
    none = "No bar"
    not_in_this_territory = "No return aid in this territory"
    already_received = "Aid already received once"
    excluded_nationality = "Nationality excluded from every aid"
    excluded_situation = "Expulsion, judicial ban, or a right to stay or to reunite elsewhere"
    detained = "In administrative detention"
    no_removal_measure = "No OQTF, nor another situation that the text of the day names"
    residence_too_short = "Residence too short"
    no_operation_in_mayotte = "No operation in Mayotte to which the aid is reserved"
    parent_not_eligible = "Minor whose parents cannot have the aid"
    eu_national = "EU national, or treated alike: help to travel, no allowance"
    no_return_ban = "Visa-exempt national whose OQTF carries no ban on return (IRTF)"


class ReinsertionLevel(Enum):
    none = "No reinsertion aid asked for"
    social = "Level 1: social reinsertion"
    employment = "Level 2: reinsertion through employment"
    business = "Level 3: reinsertion through the creation of a business"
