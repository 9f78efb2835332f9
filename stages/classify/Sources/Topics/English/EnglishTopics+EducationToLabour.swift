extension EnglishTopics {
  static let educationToLabour: [Topic: TopicWords] = [
    .education: TopicWords(
      strong: """
        headteacher, head teacher, headmaster, classroom, curriculum, primary school, secondary school, high school,
        middle school, elementary school, grammar school, comprehensive school, public school, private school,
        boarding school, kindergarten, nursery school, preschool, undergraduate, graduate student, postgraduate,
        tuition fee, student loan, top-up fees, school board, school district, gcse, sat scores, exam result,
        school inspector, ofsted, truancy, truant, schoolchild, schoolchildren, literacy, numeracy, vice-chancellor,
        higher education, further education, adult education, education minister, education department, school leaver,
        apprenticeship, lecturer, teaching union, teacher training, vocational training, homework, school meal,
        school uniform, charter school, homeschool*, standardized test, degree course, university place, ucas,
        a-levels, a-level results, a-level student
        """,
      fair: """
        school, teacher, education, educational, lesson, exam, examination, graduate, graduation, headteachers,
        diploma, phd, syllabus, textbook, student, pupil, campus, scholarship, superintendent, tuition, dropout,
        teaching
        """,
      weak: """
        skills, pupils, grades, taught, youngsters, university, college, class, course, learn, library, parents,
        professor, faculty, learning, degree, training, academic
        """),
    .environment: TopicWords(
      strong: """
        climate change, global warming, greenhouse gas, carbon dioxide, carbon emission, carbon footprint,
        carbon neutral, net zero, emissions target, kyoto protocol, paris agreement, fossil fuel, renewable energy,
        renewables, solar panel, solar power, wind farm, wind turbine, wind power, deforestation, rainforest,
        endangered species, biodiversity, ecolog*, nature reserve, national park, wildlife, poaching, poacher, whaling,
        coral reef, sea level, ice sheet, glacier, ice cap, arctic ice, permafrost, pollution, polluted, pollutant,
        air quality, water quality, smog, pesticide, toxic waste, landfill, recycl*, plastic waste, microplastic*,
        sustainab*, environmentalist, environmental, environment agency, greenpeace, friends of the earth, wwf,
        ozone layer, desertification, overfishing, oil spill, contamination, biofuel, biomass, rewilding,
        invasive species, pollinator, climate activist, nuclear waste
        """,
      fair: """
        climate, emission, carbon, forest, marine, species, animal, whale, dolphin, elephant, wolf, bee, insect, solar,
        planet, eco-friendly, nature conservation, warming, fishing, rivers, farmland, wetlands, reef, seabird,
        environment, energy, drought, conservation*, heatwave, sewage, habitat, electric vehicle, ecosystem, nature
        """,
      weak: """
        coast, sea, natural, clean, protected, air, nuclear, fuel, farm, green, water, plant, waste, fish, tree, bird,
        river, bear, tiger, land, gardens, soil, ocean, hunting, extinction
        """),
    .health: TopicWords(
      strong: """
        hospital, nurse, physician, surgeon, gp, general practitioner, clinic, clinical trial, nhs,
        national health service, health service, health care, healthcare, public health, world health organization,
        disease, illness, epidemic, infection, infectious, coronavirus, covid-19, influenza, flu, bird flu, measles,
        malaria, tuberculosis, cholera, ebola, hiv, aids, hepatitis, vaccine, vaccination, vaccinated, immunisation,
        immunization, antibiotic, antibody, bacteria*, mrsa, superbug, cancer, tumour, tumor, chemotherapy, leukaemia,
        leukemia, diabetes, diabetic, obesity, obese, asthma, heart attack, heart disease, cardiovascular,
        blood pressure, cholesterol, alzheimer*, dementia, parkinson*, autism, mental health, mental illness,
        psychiatr*, psycholog*, therapist, pregnancy, pregnant, maternity, midwife, abortion, ivf, fertility,
        transplant, organ donor, drug company, pharmaceutical, medicine, medication, painkiller, dose, side effect,
        placebo, diagnos*, medical, smoking ban, nutrition*, dietary, vitamin, life expectancy, dentist, dental,
        intensive care, fda, gut health, menopause, immune system, sleep disorder, insulin, arthritis, patients
        """,
      fair: """
        health, healthy, cure, carer, lung, liver, kidney, muscle, pain, diet, calorie, smoking, smoker, tobacco,
        alcohol, addiction, disability, sickness, medic, protein, hormone, supplement, virus, stroke, treatment,
        outbreak, depression, anxiety, symptom, allergy, covid, pandemic, surgery, prescription, doctor, consultant,
        ward, premature, wellness, therapy, gym, workout, fitness, exercise, patient
        """,
      weak: """
        babies, baby, care, treat, treated, drug, injury, gene, genetic, sick, elderly, skin, blood, brain, heart,
        bone, fat, sugar, disabled, died
        """),
    .humanInterest: TopicWords(
      strong: """
        royal family, royal wedding, duchess, duke of, prince william, prince harry, prince charles, king charles,
        queen elizabeth, camilla, buckingham palace, kensington palace, meghan, obituary, mourner, mourning,
        memorial service, condolence, tribute to, honeymoon, engagement ring, newlywed, centenarian, oldest person,
        guinness world record, world record attempt, lottery winner, good samaritan, heart-warming, heartwarming,
        good deed, stray dog, rescue dog, lost dog, pet owner, reunited with, beauty queen, beauty contest, pageant,
        baby boy, baby girl, gave birth, triplets, viral video, went viral, prank, love story, childhood sweetheart,
        knighted, knighthood
        """,
      fair: """
        monarch, monarchy, bride, groom, girlfriend, boyfriend, grandmother, grandfather, pensioner, puppy, kitten,
        heroic, emotional, tears, ashes, cute, funeral, wedding, birthday, anniversary, princess, twins, bizarre,
        jackpot, pet
        """,
      weak: """
        family, mother, father, son, daughter, baby, life, home, memory, memories, remembered, king, prince, queen,
        couple, married, marriage, husband, wife, dog, cat, hero, love, friend, death, died, dream, happy, survivor,
        surprise, celebrat*, hoax, neighbour, neighbor, brave, miracle, unusual, palace
        """),
    .labour: TopicWords(
      strong: """
        trade union, labour union, labor union, union leader, union member, shop steward, strike action,
        industrial action, walkout, walk-out, picket line, general strike, wage dispute, pay dispute, pay talks,
        pay deal, wage increase, minimum wage, living wage, collective bargaining, work stoppage, redundanc*,
        redundant, lay-off, layoff, laid off, job cut, job losses, jobless, unemployment, unemployment rate,
        jobless rate, unemployed, job seeker, jobseeker, job centre, job market, labour market, labor market,
        workforce, working hours, working conditions, employment tribunal, unfair dismissal, zero-hours, gig economy,
        maternity leave, paternity leave, parental leave, sick leave, pension scheme, pension fund, tuc, afl-cio,
        unison, unite union, teamsters, united auto workers, nonfarm payroll, apprenticeship, remote work,
        work from home, health and safety executive, skills shortage, equal pay, gender pay gap, labour dispute,
        four-day week, human resources, walks out, walked out, on strike, strike ballot, nurses strike, train strike,
        pay offer
        """,
      fair: """
        worker, employee, employer, employment, union, wage, salary, salaries, hiring, dismissal, sacked, workplace,
        occupation, profession, manpower, retirement, recruitment, pay rise, overtime, retirement age, recruiter,
        payroll, picket*, strikes
        """,
      weak: """
        work, dispute, hire, hired, strike, contract, shift, career, staff, pay, colleague, bonus, retire, negotiat*,
        job, talks, fired, dismissed, pension
        """),
  ]
}
