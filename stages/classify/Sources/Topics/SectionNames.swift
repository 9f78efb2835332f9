/// Names that sites give to the section of a topic, in all languages.
enum SectionNames {
  static let names: [Topic: String] = [
    .arts: """
    entertainment, arts, culture, film, films, movies, music, books, tv, television, media, celebrity, celebrities,
    theatre, theater, art, kultur, feuilleton, kino, musik, bücher, fernsehen, medien, stars, promis, unterhaltung,
    tv & radio, arts & entertainment, showbiz, cultura, spectacles, cinéma, musique, livres, arts et spectacles,
    médias, télévision, espectáculos, espectáculo, cine, música, libros, televisión, farándula, spettacoli, libri,
    musica, cinema, cultura e spettacoli, televisione, entretenimento, entretenimiento, cultura e lazer, cultuur,
    boeken, muziek, televisie, cultuur en media
    """,
    .conflict: """
    war, conflict, ukraine, ukraine-krieg, krieg, nahost, middle east, gaza, israel-gaza, war in ukraine,
    ukrainekrieg, military, defence, bundeswehr, russia-ukraine war, guerre, guerra, oorlog, guerre en ukraine,
    guerra en ucrania, guerra in ucraina, guerra na ucrânia, oorlog in oekraïne, proche-orient, oriente medio,
    oriente próximo, medio oriente, midden-oosten, défense, defensa, difesa, defesa, defensie
    """,
    .crime: """
    crime, courts, law, justice, kriminalität, blaulicht, polizei, justiz, gericht, police, recht, true crime,
    faits divers, fait divers, police-justice, sucesos, policiales, justicia, tribunales, nota roja, cronaca nera,
    giustizia, polícia, justiça, segurança pública, misdaad, criminaliteit, politie en justitie, tribunaux
    """,
    .disaster: """
    disaster, disasters, accident, accidents, emergency, unfall, unfälle, feuerwehr, katastrophe, traffic accident,
    catastrophe, desastres, emergencias, incidenti, desastres naturais, rampen, ongevallen
    """,
    .economy: """
    business, economy, money, markets, finance, companies, wirtschaft, finanzen, börse, boerse, unternehmen, geld,
    märkte, economics, personal finance, banking, industry, retail, property, immobilien, économie, entreprises,
    argent, bourse, immobilier, consommation, economía, empresas, negocios, finanzas, mercados, dinero, economia,
    economia e finanza, finanza, imprese, mercati, negócios, mercado, finanças, dinheiro, economie, financieel,
    bedrijven, beurs
    """,
    .education: """
    education, schools, school, university, universities, bildung, schule, schulen, hochschule, uni, campus,
    karriere & bildung, higher education, students, éducation, enseignement, étudiants, université, educación,
    universidad, scuola, istruzione, università, educação, ensino, onderwijs, universidades
    """,
    .environment: """
    environment, climate, nature, umwelt, klima, natur, wildlife, klimawandel, nachhaltigkeit, energy & environment,
    animals, tiere, energiewende, sustainability, environnement, climat, planète, écologie, medio ambiente,
    medioambiente, clima, naturaleza, sostenibilidad, animales, ambiente, sostenibilità, meio ambiente,
    sustentabilidade, natuur, milieu, klimaat, animaux, biodiversité, dieren, duurzaamheid
    """,
    .health: """
    health, gesundheit, medicine, medizin, nhs, coronavirus, corona, covid-19, wellness, fitness & health,
    gesundheit & fitness, mental health, ratgeber gesundheit, santé, salud, sanidad, salute, sanità, saúde,
    gezondheid, zorg, médecine, medicina, covid
    """,
    .humanInterest: """
    human interest, people, royals, royal family, royal, obituaries, obituary, odd news, weird news, buntes,
    vermischtes, leute, menschen, oddly enough, uk royals, royal news, todesanzeigen, nachruf, good news, insolite,
    gente, insólito, realeza, casas reales, curiosidades, royalty, koninklijk huis, opmerkelijk, insolito,
    nécrologie, obituarios
    """,
    .labour: """
    jobs, careers, work, employment, karriere, beruf, arbeit, arbeitsmarkt, job, labour, labor, unions, workplace,
    beruf & karriere, emploi, travail, empleo, trabajo, laboral, lavoro, emprego, trabalho, werk, carrière
    """,
    .lifestyle: """
    lifestyle, life & style, life and style, travel, food, food & drink, fashion, style, home & garden, recipes,
    beauty, reise, reisen, essen, genuss, mode, wohnen, garten, leben, auto, motoring, cars, rezepte, stil, hobby,
    tourism, freizeit, ratgeber, gardening, dining, restaurants, shopping, voyage, voyages, cuisine, gastronomie,
    art de vivre, tourisme, loisirs, viajes, gastronomía, moda, estilo de vida, estilo, turismo, ocio, viaggi,
    cucina, cibo, motori, viagens, culinária, gastronomia, reizen, eten, koken, eten en drinken
    """,
    .politics: """
    politics, politik, government, uk politics, election, elections, westminster, congress, white house,
    innenpolitik, außenpolitik, inland, bundestag, landespolitik, kommunalpolitik, us politics, us election,
    politique, política, politica, politiek, élections, elecciones, elezioni, eleições, verkiezingen, gouvernement,
    gobierno, governo, congreso, parlement
    """,
    .religion: """
    religion, faith, kirche, glaube, religion & glaube, beliefs, church, christianity, islam, judaism, vatican,
    religión, religione, religião, religie, église, iglesia, chiesa, igreja, vaticano, kerk, religions,
    religions et spiritualité
    """,
    .science: """
    technology, tech, science, sci/tech, digital, netzwelt, technik, wissen, wissenschaft, forschung, gadgets,
    computing, space, internet, innovation, ai, technologie, sciences, tecnología, ciencia, tecnologia, scienza,
    ciência, wetenschap, numérique, high-tech, informatique, innovación, scienze, jeux vidéo, videojuegos,
    videogiochi
    """,
    .society: """
    society, gesellschaft, social affairs, soziales, community, family, familie, inequality, demografie, gender,
    diversity, lgbtq, immigration, société, sociedad, sociedade, samenleving, maatschappij, familia, igualdad,
    migrations, migración, inmigración, migrazioni, direitos humanos, derechos humanos, famille
    """,
    .sport: """
    sport, sports, football, fussball, fußball, cricket, rugby, tennis, golf, formel 1, formula 1, bundesliga,
    premier league, basketball, handball, soccer, nfl, nba, mlb, nhl, racing, athletics, motorsport, wintersport,
    olympia, olympics, deportes, deporte, futbol, fútbol, calcio, futebol, esporte, esportes, desporto, voetbal,
    foot, cyclisme, ciclismo, wielrennen, tenis, baloncesto, basket, formule 1, fórmula 1, serie a, ligue 1, laliga,
    jeux olympiques, schaatsen, hockey, atletismo, motogp
    """,
    .weather: """
    weather, wetter, forecast, wettervorhersage, weather news, unwetter, météo, el tiempo, meteo, previsão do tempo,
    previsioni meteo, weer, weerbericht, météorologie
    """,
  ]
}
