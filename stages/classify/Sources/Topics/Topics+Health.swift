extension Topics {
  static let health = #"""
      - label: health
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [health, gesundheit, medicine, medizin, nhs, coronavirus, corona, covid-19, wellness, "fitness & health",
               "gesundheit & fitness", mental health, ratgeber gesundheit]
          - language: en
            weight: 2
            terms:
              [hospital, nurse, physician, surgeon, patient, gp, general practitioner, clinic, clinical trial, nhs,
               national health service, health service, health care, healthcare, public health,
               world health organization, disease, illness, epidemic, infection, infectious, coronavirus, covid-19,
               influenza, flu, bird flu, measles, malaria, tuberculosis, cholera, ebola, hiv, aids, hepatitis, vaccine,
               vaccination, vaccinated, immunisation, immunization, antibiotic, antibody, bacteria*, mrsa, superbug,
               cancer, tumour, tumor, chemotherapy, leukaemia, leukemia, diabetes, diabetic, obesity, obese, asthma,
               heart attack, heart disease, cardiovascular, blood pressure, cholesterol, alzheimer*, dementia,
               parkinson*, autism, mental health, mental illness, psychiatr*, psycholog*, therapist, pregnancy,
               pregnant, maternity, midwife, abortion, ivf, fertility, transplant, organ donor, drug company,
               pharmaceutical, medicine, medication, painkiller, dose, side effect, placebo, diagnos*, medical,
               smoking ban, nutrition*, dietary, vitamin, life expectancy, dentist, dental, intensive care, fda,
               gut health, menopause, immune system, sleep disorder, insulin, arthritis]
          - language: en
            weight: 1
            terms:
              [health, healthy, cure, carer, lung, liver, kidney, muscle, pain, diet, calorie, smoking, smoker,
               tobacco, alcohol, addiction, disability, sickness, medic, protein, hormone, supplement, virus, stroke,
               treatment, outbreak, depression, anxiety, symptom, allergy, covid, pandemic, surgery, prescription,
               doctor, consultant, ward, premature, wellness, therapy, gym, workout, fitness, exercise]
          - language: en
            weight: 0.5
            terms:
              [babies, baby, care, treat, treated, drug, injury, gene, genetic, sick, elderly, skin, blood, brain,
               heart, bone, fat, sugar, disabled, died]
          - language: de
            weight: 2
            terms:
              [krankenhaus*, krankenhäuser*, klinik*, arzt, ärzt*, arztpraxis*, hausarzt*, hausärzt*, chirurg*,
               patient*, krankenpfleg*, pflegekraft*, pflegekräfte*, pflegeheim*, pflegenotstand, krankenkasse*,
               gesundheitssystem*, gesundheitsamt*, gesundheitsminister*, gesundheitswesen, krankheit*, erkrank*,
               infektion*, infiziert*, epidemie*, grippe*, masern, viren*, bakteri*, impfung*, impfstoff*, geimpft*,
               antibiotik*, krebs, krebserkrank*, tumor*, chemotherapie*, diabetes*, übergewicht*, herzinfarkt*,
               schlaganfall*, bluthochdruck*, demenz*, alzheimer*, parkinson*, depression*, psychiat*, psycholog*,
               psychotherap*, therapie*, therapeut*, schwanger*, geburtshilfe*, hebamme*, abtreibung*, organspende*,
               transplant*, medikament*, apotheke*, arzneimittel*, pharma*, nebenwirkung*, symptom*, diagnos*,
               medizin*, mediziner*, ernährung*, vitamin*, rauchen, raucher*, allergi*, immunsystem*, intensivstation*,
               rki, robert koch-institut, zahnarzt*, who, operiert*, reha*]
          - language: de
            weight: 1
            terms:
              [gesundheit*, gesund*, krank*, pflege*, gehirn*, schmerz*, diät*, alkohol*, sucht*, notaufnahme*,
               tabletten*, behandlung*, virus, psychisch*, pandemie*, corona*, covid*, fitness*, trainingsplan*]
          - language: de
            weight: 0.5
            terms:
              [risiko*, risiken*, vorsorge*, körper*, schlaf*, stress*, haut, herz, senioren*, blut*, behinder*,
               rezept, leiden*]
    """#
}
