extension Topics {
  static let education = #"""
      - label: education
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [education, schools, school, university, universities, bildung, schule, schulen, hochschule, uni, campus,
               "karriere & bildung", higher education, students]
          - language: en
            weight: 2
            terms:
              [headteacher, head teacher, headmaster, classroom, curriculum, primary school, secondary school,
               high school, middle school, elementary school, grammar school, comprehensive school, public school,
               private school, boarding school, kindergarten, nursery school, preschool, undergraduate,
               graduate student, postgraduate, tuition fee, student loan, top-up fees, school board, school district,
               gcse, a-level, sat scores, exam result, school inspector, ofsted, truancy, truant, schoolchild,
               schoolchildren, literacy, numeracy, vice-chancellor, higher education, further education,
               adult education, education minister, education department, school leaver, apprenticeship, lecturer,
               teaching union, teacher training, vocational training, homework, school meal, school uniform,
               charter school, homeschool*, standardized test, degree course, university place, ucas]
          - language: en
            weight: 1
            terms:
              [school, teacher, education, educational, lesson, exam, examination, graduate, graduation, headteachers,
               diploma, phd, syllabus, textbook, student, pupil, campus, scholarship, superintendent, tuition, dropout,
               teaching]
          - language: en
            weight: 0.5
            terms:
              [skills, pupils, grades, taught, youngsters, university, college, class, course, learn, library, parents,
               professor, faculty, learning, degree, training, academic]
          - language: de
            weight: 2
            terms:
              [schüler*, lehrer*, lehrerin*, lehrkraft, lehrkräfte*, lehrermangel, schulleiter*, schulleitung*,
               grundschule*, grundschüler*, gymnasium, gymnasien, gymnasiast*, realschule*, hauptschule*,
               gesamtschule*, volksschule*, mittelschule*, berufsschule*, förderschule*, privatschule*, kindergarten*,
               kindergärten, kita*, krippe*, erzieher*, fachhochschule*, studierende*, studium*, studiengang*,
               studiengebühr*, bafög, abitur*, matura*, pisa-studie*, lehrplan*, unterricht*, klassenzimmer*,
               schulbuch*, zeugnis*, kultusminister*, bildungsminister*, bildungspolitik*, bildungssystem*,
               ausbildungsplatz*, ausbildungsplätze*, azubi*, auszubildende*, lehrling*, hausaufgaben*, einschulung*,
               schulweg*, schuljahr*, doktorand*, hörsaal*, vorlesung*, volkshochschule*, stipendi*]
          - language: de
            weight: 1
            terms:
              [schule*, bildung*, lernen*, ausbildung*, prüfung*, dozent*, pädagog*, bibliothek*, student*,
               universität*, sommerferien, rektor*, promotion, hochschule*, schulbehörde*, schulamt*, schulpolitik*,
               schulgebäude*, schulhof*, schulbetrieb*, schulbeginn*]
          - language: de
            weight: 0.5
            terms:
              [jugendliche*, kurs*, seminar*, projekt*, studie*, klasse, klassen*, noten, kinder, eltern, ferien*,
               professor*, lehr*]
    """#
}
