extension FrenchTopics {
  static let humanInterestToWeather: [Topic: TopicWords] = [
    .humanInterest: TopicWords(
      strong: """
        famille royale, mariage royal, roi charles, prince william, prince harry, meghan markle, kate middleton,
        reine elizabeth, duchesse, princesse, buckingham, nécrologie, obsèques, funérailles, condoléances, enterrement,
        centenaire, doyen de l'humanité, doyenne, record du monde, livre guinness, gagnant du loto, loto, euromillions,
        jackpot, insolite, anecdote, bon samaritain, chien errant, chaton, chiot, propriétaire du chien, retrouvailles,
        lune de miel, fiançailles, noces d'or, reine de beauté, miss france, jumeaux, triplés, buzz, devenu viral,
        vidéo virale
        """,
      fair: """
        monarque, monarchie, roi, reine, mariage, mariés, deuil, hommage, anniversaire, grand-mère, grand-père,
        bouleversant, émouvant, émotion, larmes, héros, héroïne, people, refuge, rumeur, couple, hommages, décédé
        """,
      weak: """
        famille, mère, père, fils, fille, bébé, épouse, époux, mari, prince, ami, chien, chat, vie, mort, amour,
        souvenir, histoire, rêve, surprise, bonheur
        """),
    .labour: TopicWords(
      strong: """
        syndicat, syndical*, syndicaliste, cgt, cfdt, force ouvrière, intersyndicale, grève, gréviste,
        préavis de grève, débrayage, mouvement social, négociations salariales, hausse des salaires,
        augmentation de salaire, salaire minimum, smic, convention collective, code du travail, droit du travail,
        conditions de travail, temps de travail, heures supplémentaires, licenciement, licencié, plan social,
        plan de sauvegarde de l'emploi, suppression de postes, suppressions de postes, suppressions d'emplois, chômage,
        chômeur, chômeuse, demandeur d'emploi, pôle emploi, france travail, assurance chômage, marché du travail,
        marché de l'emploi, taux de chômage, pénurie de main-d'œuvre, main-d'œuvre, prud'hommes,
        comité social et économique, congé maternité, congé paternité, congés payés, télétravail,
        réforme des retraites, âge de départ, départ à la retraite, contrat de travail, cdi, cdd, intérim, intérimaire,
        offre d'emploi, recruteur, entretien d'embauche, apprenti, ressources humaines, représentants du personnel,
        semaine de quatre jours, égalité salariale, accident du travail, burn-out
        """,
      fair: """
        salarié, employeur, emploi, salaire, salarial*, travailleur, embauche, embaucher, recrutement, recruter,
        retraite, patronat, medef, métier, ouvrier, rémunération, reconversion, précaire
        """,
      weak: """
        travail, poste, carrière, employé, négociation, revendication, personnel, collègue, mobilisation,
        manifestation, contrat, profession*
        """),
    .lifestyle: TopicWords(
      strong: """
        recette, ingrédient, cuillère à soupe, cuillère à café, préchauffer, four à 180, gâteau, dessert, pâtisserie,
        pâtissier, boulangerie, boulanger, gastronom*, chef étoilé, étoile michelin, restaurateur, vigneron, vignoble,
        viticulteur, cave à vin, dégustation, cocktail, brasserie, végétarien*, vegan, touriste, tourisme, touristique,
        vacancier, station balnéaire, croisière, camping, gîte, chambre d'hôtes, randonnée, randonneur, week-end à,
        voyageur, office de tourisme, station de ski, parc d'attractions, défilé de mode, fashion week, haute couture,
        créateur de mode, styliste, maquillage, cosmétique, parfum, coiffure, coiffeur, tatouage,
        décoration intérieure, décorateur, bricolage, jardinage, jardinier, potager, jeu de société, jeu de cartes,
        mots croisés, horoscope, signe astrologique, yoga, méditation, bien-être, luxe, idées cadeaux, brocante,
        marché de noël, essai routier, berline, suv, citadine
        """,
      fair: """
        cuisine, cuisiner, cuisson, plat, repas, déjeuner, dîner, menu, saveur, délicieux, sauce, salade, fromage,
        chocolat, beurre, pain, bière, vin, restaurant, hôtel, voyage, voyager, vacances, destination, plage, vêtement,
        robe, chaussures, bijou, beauté, jardin, meuble, loisirs, détente, visiteur, visite guidée, balade, shopping,
        astuce, idéal pour
        """,
      weak: """
        goût, table, fleur, île, maison, chef, manger, boire, fête, sucre, week-end, voiture, vélo, style, tendance,
        mode
        """),
    .politics: TopicWords(
      strong: """
        premier ministre, première ministre, président de la république, ministre des affaires étrangères,
        ministre de l'intérieur, ministre de l'économie, ministre des finances, ministre de la justice, élysée,
        matignon, quai d'orsay, conseil des ministres, remaniement, assemblée nationale, sénat, sénateur, sénatrice,
        député, députée, parlementaire, parlement, groupe parlementaire, projet de loi, proposition de loi, amendement,
        motion de censure, dissolution de l'assemblée, conseil constitutionnel, conseil d'état,
        élection présidentielle, présidentielle, élections législatives, législatives, élections municipales,
        municipales, européennes, second tour, premier tour, scrutin, bulletin de vote, bureau de vote,
        taux de participation, abstention, électeur, électrice, électoral*, référendum, campagne électorale,
        candidature, sondage, parti socialiste, les républicains, rassemblement national, la france insoumise,
        parti communiste, europe écologie, extrême droite, extrême gauche, coalition, opposition,
        porte-parole du gouvernement, conseil municipal, conseil départemental, conseil régional, conseiller municipal,
        commission européenne, parlement européen, union européenne, maison blanche, kremlin, diplomat*, diplomatie,
        ambassadeur, ambassade, conseil de sécurité, nations unies, chef de l'état, chef du gouvernement, chancelier,
        demandeur d'asile, laïcité, emmanuel macron, marine le pen, macroniste, lepéniste
        """,
      fair: """
        gouvernement, gouvernemental*, ministre, ministère, politique, président, présidente, maire, mairie, préfet,
        préfecture, élu, élue, élection, vote, voter, voté, candidat, candidate, parti, majorité, réforme, loi,
        législati*, secrétaire d'état, sanctions, traité, démocratie, démocrat*, républicain, conservateur, socialiste,
        populis*, immigration, migratoire, onu, institutions, mandat, quinquennat, bruxelles,
        monarchie constitutionnelle
        """,
      weak: """
        état, débat, discours, mesure, dirigeant, leader, programme, budget, pays, national*, citoyen, proposition,
        alliance, négociation, déclaration, pouvoir, régime, gauche, droite, sommet
        """),
    .religion: TopicWords(
      strong: """
        pape, vatican, saint-siège, archevêque, évêque, cardinal, cardinaux, prêtre, curé, pasteur, rabbin, imam,
        moine, monastère, abbaye, couvent, religieuse, paroisse, paroissien*, diocèse, cathédrale, basilique, mosquée,
        synagogue, catholique, catholicisme, protestant, évangélique, orthodoxe, anglican*, musulman, musulmane, islam,
        islamique, islamiste, juif, juive, judaïsme, hindou*, bouddhis*, dalaï-lama, bible, évangile, coran, torah,
        théolog*, sermon, homélie, prière, messe, pèlerin, pèlerinage, baptême, ramadan, hadj, yom kippour, hanouka,
        blasphème, athée, laïque, conclave, encyclique, pontife, souverain pontife, jésus, christ, chrétien*,
        chrétienté, christianisme, spiritualité, aïd, carême, synode, œcuméni*, antisémit*
        """,
      fair: """
        église, religieux, religion, foi, croyant, croyance, prier, dieu, sacré, saint, sainte, autel, chapelle, secte,
        spirituel*, fidèles, culte, pâques, voile, béni, bénédiction, clergé, temple
        """,
      weak: """
        âme, tradition, communauté, cérémonie, noël, esprit, croix, communion, miracle, toussaint
        """),
    .science: TopicWords(
      strong: """
        logiciel, système d'exploitation, cybersécurité, cyberattaque, cyber*, pirate informatique, hackeur, hacker,
        rançongiciel, hameçonnage, haut débit, fibre optique, wi-fi, bluetooth, navigateur web, moteur de recherche,
        open source, smartphone, iphone, android, ordinateur, informatique, informaticien, centre de données,
        semi-conducteur, puce électronique, processeur, openai, chatgpt, intelligence artificielle, ia générative,
        apprentissage automatique, algorithme, robot, robotique, jeu vidéo, jeux vidéo, playstation, xbox, nintendo,
        réalité virtuelle, supercalculateur, ordinateur quantique, quantique, chiffrement, nasa, agence spatiale,
        spatial, fusée, ariane, satellite, station spatiale, astronaute, spationaute, thomas pesquet, télescope,
        astronom*, astrophysi*, astéroïde, comète, galaxie, exoplanète, trou noir, physicien*, chimiste, biologiste,
        biologie, génome, génétique, adn, cellules souches, fossile, paléontolog*, dinosaure, archéolog*, neuroscien*,
        scientifique, cnrs, inserm, laboratoire de recherche, chercheur, chercheuse, revue nature, revue scientifique,
        prix nobel, molécule, mathématicien*, mathématiques
        """,
      fair: """
        technologie, technologique, numérique, recherche, science, ingénieur, innovation, inventeur, invention,
        expérience scientifique, données personnelles, application mobile, internet, site web, web, serveur, tech,
        laboratoire, découverte scientifique, apple, écran, batterie, lune, planète mars, planète, évolution, orbite,
        fréquence, réseau social, réseaux sociaux, développeur, utilisateur, internaute, google, microsoft
        """,
      weak: """
        étude, données, appareil, application, réseau, en ligne, université, professeur, machine, mobile, technique,
        système, découverte, plateforme
        """),
    .society: TopicWords(
      strong: """
        services sociaux, travailleur social, aide sociale, logement social, logements sociaux, hlm,
        allocations familiales, allocation, rsa, précarité, pauvreté, sans-abri, sans domicile fixe, sdf, mal-logement,
        banque alimentaire, restos du cœur, inégalité, discrimination, racisme, raciste, minorité, multicultur*,
        migrant, réfugié, sans-papiers, démograph*, recensement, natalité, taux de fécondité,
        vieillissement de la population, égalité femmes-hommes, égalité des sexes, féminis*, droits des femmes,
        sexisme, sexiste, mariage pour tous, homosexuel*, homophob*, lgbt*, transgenre, droits humains,
        droits de l'homme, droits de l'enfant, garde d'enfants, protection de l'enfance, famille d'accueil,
        famille monoparentale, divorce, violences conjugales, violences faites aux femmes, bénévole, bénévolat,
        association caritative, solidarité, collecte de fonds, insertion, personnes âgées, personne handicapée,
        fauteuil roulant, fin de vie, euthanasie, quartier populaire, banlieue, cohésion sociale, autochtone,
        gilets jaunes
        """,
      fair: """
        société civile, social, sociale, sociaux, association, intégration, égalité, diversité, genre, immigré,
        immigration, jeunesse, retraités, pauvre, handicap, militant, manifestant, manifestation, protestation,
        solidaire, population, logement, communautaire, générations, don
        """,
      weak: """
        femme, famille, enfant, jeune, habitant, citoyen, communauté, droits, quartier, aide, parent, voisin, liberté,
        public
        """),
    .sport: TopicWords(
      strong: """
        footballeur, footballeuse, gardien de but, milieu de terrain, attaquant, buteur, défenseur, ligue 1, ligue 2,
        ligue des champions, coupe de france, coupe du monde, championnat de france, championnats du monde,
        équipe de france, les bleus, psg, olympique de marseille, olympique lyonnais, fc barcelone, real madrid,
        sélectionneur, entraîneur, coéquipier, demi-finale, quart de finale, huitièmes de finale, phase de poules,
        prolongation, tirs au but, penalty, hors-jeu, carton rouge, carton jaune, coup franc, mercato, relégation,
        maintien en ligue, xv de france, top 14, tournoi des six nations, mêlée, essai transformé, roland-garros,
        grand chelem, tennisman, tenniswoman, tie-break, balle de match, tête de série, nba, handballeur, volleyeur,
        formule 1, grand prix, pole position, moto gp, tour de france, maillot jaune, peloton, contre-la-montre,
        coureur cycliste, cyclisme, cycliste, jeux olympiques, jeux paralympiques, paralympique, olympique,
        médaille d'or, médaille d'argent, médaille de bronze, médaillé, champion du monde, championne du monde,
        champion olympique, dopage, athlète, athlétisme, marathon, semi-marathon, sprinteur, nageur, nageuse, natation,
        judoka, boxeur, escrime, biathlon, skieur, patinage, équipier, mi-temps, vestiaires, fifa, uefa, bundesliga,
        premier league
        """,
      fair: """
        sport, sportif, sportive, football, foot, rugby, tennis, basket, basket-ball, handball, volley, golf, boxe,
        ski, judo, match, joueur, joueuse, club, stade, championnat, tournoi, finale, coupe, arbitre, victoire,
        défaite, supporter, médaille, podium, titre, classement, qualification, équipe, entraînement
        """,
      weak: """
        saison, score, course, étape, champion, capitaine, adversaire, record, compétition, tour, terrain, battu,
        vainqueur, ligue, blessure, remporté, point, but
        """),
    .weather: TopicWords(
      strong: """
        météo, météo-france, bulletin météo, prévisions météo*, météorolog*, vigilance orange, vigilance jaune,
        vigilance rouge, canicule, vague de chaleur, vague de froid, gelée, gel tardif, verglas, chute de neige,
        chutes de neige, averse, précipitations, fortes pluies, pluies torrentielles, orage, orageu*, grêle, grêlon,
        rafale, rafales de vent, vents violents, anticyclone, dépression atmosphérique, front froid, ensoleillé,
        éclaircie, nuageu*, couvert et, degrés celsius, températures maximales, températures minimales, température,
        thermomètre, ressenti, humidité, mousson, el niño, mistral, tramontane, brouillard, brume, bruine, pluvieu*,
        pluviométrie, record de chaleur, indice uv
        """,
      fair: """
        pluie, neige, vent, tempête, intempéries, soleil, nuage, ciel, climatologue, ouragan, cyclone, froid, chaleur,
        gel, sécheresse, prévision
        """,
      weak: """
        degré, alerte, côte
        """),
  ]
}
