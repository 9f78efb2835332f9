/// French words of the topics.
enum FrenchTopics {
  /// In parts, for the sake of the size of files.
  static let parts = [artsToHealth, humanInterestToWeather]

  static let artsToHealth: [Topic: TopicWords] = [
    .arts: TopicWords(
      strong: """
        cinéma, cinéaste, réalisateur, réalisatrice, long-métrage, court-métrage, tournage, box-office, actrice,
        comédien*, scénario, scénariste, festival de cannes, mostra de venise, césar du meilleur, palme d'or,
        série télévisée, telenovela, téléfilm, feuilleton, téléréalité, animateur de télévision,
        animatrice de télévision, dessin animé, dessinateur, bande dessinée, chanteur, chanteuse, chanson,
        auteur-compositeur, rappeur, rappeuse, guitariste, pianiste, violoniste, batteur, album, concert,
        tournée d'adieu, orchestre, chef d'orchestre, symphonie, compositeur, compositrice, opéra, soprano, ballet,
        chorégraph*, théâtre, metteur en scène, metteuse en scène, mise en scène, dramaturge, romancier, romancière,
        écrivain, écrivaine, autrice, poète, poésie, prix littéraire, prix goncourt, littéraire, littérature,
        librairie, peintre, tableau de maître, sculpteur, sculptrice, sculpture, galerie d'art, exposition,
        rétrospective, commissaire d'exposition, musée, vernissage, humoriste, one-man-show, documentaire,
        avant-première, eurovision, patrimoine culturel, monument historique, potier, poterie, céramiste, céramique,
        souffleur de verre, métiers d'art
        """,
      fair: """
        film, musique, musicien*, artiste, artistique, culture, culturel*, roman, danse, danseur, danseuse, festival,
        télévision, audience, audimat, photographe, peinture, spectacle, spectateur, séance, éditeur, lecteur, médias,
        radio, podcast, presse écrite, star, célébrité, comédie, drame, casting, œuvre, fiction, bibliothèque
        """,
      weak: """
        scène, livre, série, saison, auteur, pièce, public, prix, journal, journaliste, émission, chaîne, art, rôle,
        histoire, image, créateur, acteur
        """),
    .conflict: TopicWords(
      strong: """
        frappe aérienne, raid aérien, bombardement, bombarder, drone kamikaze, attaque de drone, tir de roquette, obus,
        artillerie, avion de chasse, navire de guerre, porte-avions, ligne de front, champ de bataille, cessez-le-feu,
        trêve, insurgé, guérilla, milice, milicien, kamikaze, attentat-suicide, voiture piégée, casque bleu,
        accord de paix, pourparlers de paix, processus de paix, guerre civile, coup d'état, putsch, génocide,
        crime de guerre, crime contre l'humanité, nettoyage ethnique, prisonnier de guerre, attentat,
        attaque terroriste, djihad*, al-qaïda, talibans, hamas, hezbollah, état islamique, bande de gaza, gaza,
        cisjordanie, kiev, kharkiv, kherson, donbass, zelensky, arme nucléaire, ogive, missile balistique,
        enrichissement d'uranium, embargo sur les armes, désarmement, annexion, conscription, mobilisation partielle,
        otage, massacre, rébellion armée, groupe armé, opération militaire, offensive terrestre, armée israélienne,
        armée russe
        """,
      fair: """
        guerre, militaire, armée, soldat, troupe, missile, roquette, char, drone, combat, combattant, ukrain*, israél*,
        palestin*, iran*, syri*, liban*, soudan*, otan, rebelle, terroris*, terroriste, invasion, envahi*, belligérant,
        arme, munition, réarmement, hostilités, embuscade, explosif, jihad*
        """,
      weak: """
        front, offensive, frontière, réfugié, menace, territoire, russe, moscou, paix, conflit, défense, sécurité,
        ennemi, violence, tué, blessé, civil, attaque, général, riposte, siège
        """),
    .crime: TopicWords(
      strong: """
        meurtre, meurtrier, assassinat, assassiné, homicide, féminicide, viol, violeur, agression sexuelle,
        violences sexuelles, pédocriminel*, pédophil*, cambriolage, cambrioleur, braquage, braqueur, vol à main armée,
        voleur, escroc, escroquerie, détournement de fonds, blanchiment, pot-de-vin, corruption, extorsion, chantage,
        trafic de drogue, trafic de stupéfiants, stupéfiants, narcotrafic*, trafiquant, dealer, cocaïne, cannabis,
        héroïne, traite des êtres humains, mafia, coups de couteau, poignardé, incendie criminel, gendarmerie,
        gendarme, police judiciaire, policier, enquêteur, garde à vue, mis en examen, mise en examen, parquet,
        procureur, procureure, juge d'instruction, tribunal correctionnel, tribunal judiciaire, cour d'assises,
        cour d'appel, cour de cassation, cour suprême, plaidoirie, avocat de la défense, partie civile, prévenu,
        prévenue, accusé, accusée, acquitté, acquittement, condamné, condamnée, prison ferme, prison avec sursis,
        sursis, peine de prison, réclusion, détention provisoire, détenu, incarcéré, prison, interpellé,
        interpellation, perquisition, mandat d'arrêt, casier judiciaire, récidiv*, délinquan*, criminel*, autopsie,
        peine de mort, plainte contre x
        """,
      fair: """
        police, justice, judiciaire, tribunal, juge, magistrat, avocat, procès, verdict, enquête, suspect, victime,
        crime, délit, infraction, fraude, arrestation, arrêté, plainte, plaignant, témoin, amende, condamnation,
        fusillade, évasion, disparu, disparition inquiétante, audience, pourvoi, poursuites
        """,
      weak: """
        accusation, soupçon*, preuve, légal, illégal, loi, droit, appel, mort, arme, couteau, violence, drogue, aveux,
        peine, vol
        """),
    .disaster: TopicWords(
      strong: """
        séisme, tremblement de terre, réplique sismique, magnitude, épicentre, tsunami, éruption, volcan,
        glissement de terrain, coulée de boue, avalanche, inondation, crue, inondé, feu de forêt, incendie, pompier,
        sapeur-pompier, sinistré, catastrophe naturelle, catastrophe, crash, écrasement, accident d'avion,
        accident de la route, accident mortel, carambolage, collision frontale, déraillement, déraillé, naufrage,
        chaviré, noyade, noyé, marée noire, fuite de gaz, effondrement, effondré, décombres, rescapé, secouriste,
        secours en montagne, équipe de secours, évacué, évacuation, aide humanitaire, croix-rouge, état d'urgence,
        plan blanc, bilan humain, ouragan, typhon, cyclone, tornade, famine, explosion de gaz, accident nucléaire,
        hélitreuillé, sauveteur, sauveteurs en mer
        """,
      fair: """
        accident, secours, victime, blessé grave, flammes, brûlé, dégât, ravag*, détruit, explosion, collision,
        ambulance, samu, crash aérien, piéton, blessé, humanitaire, bilan
        """,
      weak: """
        mort, disparu, route, conducteur, véhicule, camion, tempête, alerte, feu, urgence, hélicoptère, fumée,
        sinistre, drame, survivant
        """),
    .economy: TopicWords(
      strong: """
        banque centrale, taux d'intérêt, taux directeur, inflation, déflation, récession, croissance économique,
        produit intérieur brut, pib, bourse, cac 40, wall street, actionnaire, bénéfice net, chiffre d'affaires,
        résultat net, dividende, action cotée, introduction en bourse, offre publique d'achat, opa, fusion-acquisition,
        rachat, filiale, faillite, redressement judiciaire, liquidation judiciaire, créancier, obligation d'état,
        dette publique, déficit public, déficit commercial, balance commerciale, taux de change, matières premières,
        pétrole brut, prix du baril, baril, opep, droits de douane, tarif douanier, pouvoir d'achat,
        prix de l'immobilier, marché immobilier, crédit immobilier, fonds d'investissement, capital-risque,
        investisseur, levée de fonds, licorne, banque d'investissement, assureur, trésorerie, grande distribution,
        distributeur, fournisseur, sous-traitant, constructeur automobile, équipementier, pdg, directeur financier,
        conseil d'administration, bce, fmi, fonds monétaire international, banque mondiale, cryptomonnaie, bitcoin,
        plan de relance, plan d'économies, chaîne d'approvisionnement, agence de notation, bénéfices, parts de marché
        """,
      fair: """
        économie, économique, économiste, entreprise, société, groupe, industrie, industriel*, banque, banquier,
        bancaire, finance, financier, financière, marché, investissement, investir, commerce, commercial*, exportation,
        importation, exporter, consommateur, consommation, prix, hausse des prix, vente, client, usine, production,
        fabricant, marque, start-up, pme, impôt, fiscal*, fiscalité, taxe, crédit, emprunt, dette, budget, loyer,
        propriétaire, locataire, dollar, milliard, compagnie aérienne, immobilier, agricole, monnaie, artisan,
        commerçant, supermarché, rentabilité, tramway, transports en commun, ligne de métro, sncf, ferroviaire,
        transport routier, enchères
        """,
      weak: """
        euro, million, croissance, hausse, baisse, demande, offre, produit, secteur, coût, capital, directeur général,
        dirigeant, trimestre, contrat, achat, argent, fonds, gestion, pétrole, gaz
        """),
    .education: TopicWords(
      strong: """
        enseignant*, enseignante, professeur des écoles, instituteur, institutrice, proviseur, rectorat, académie de,
        éducation nationale, école primaire, école maternelle, école élémentaire, collège, collégien*, lycée, lycéen*,
        élève, écolier, écolière, baccalauréat, bac pro, brevet des collèges, parcoursup, grande école,
        classe préparatoire, rentrée scolaire, vacances scolaires, année scolaire, programme scolaire,
        manuels scolaires, scolaire, scolarité, scolarisation, scolarisé, décrochage scolaire, cantine scolaire,
        harcèlement scolaire, étudiant, étudiante, université, universitaire, campus, amphithéâtre,
        licence professionnelle, master, doctorat, doctorant, thèse, frais de scolarité, bourse d'études, crous,
        sorbonne, diplôme, diplômé, pédagog*, alphabétisation, illettrisme, salle de classe, conservatoire de musique,
        sciences po, apprentissage de la lecture
        """,
      fair: """
        école, classe, éducation, éducatif, éducative, enseignement, professeur, examen, formation, formateur, crèche,
        apprentissage, leçon, devoirs, faculté
        """,
      weak: """
        jeune, enfant, rentrée, niveau, matière, programme, parent, étude, savoir, note
        """),
    .environment: TopicWords(
      strong: """
        changement climatique, réchauffement climatique, dérèglement climatique, crise climatique,
        gaz à effet de serre, effet de serre, dioxyde de carbone, co2, empreinte carbone, neutralité carbone,
        bilan carbone, décarbon*, accord de paris, giec, énergies renouvelables, énergie renouvelable,
        énergies fossiles, énergie fossile, panneau solaire, photovoltaïque, éolienne, éolien, parc éolien,
        transition énergétique, transition écologique, déforestation, biodiversité, espèce menacée, espèces protégées,
        espèce invasive, extinction des espèces, écosystème, écolog*, réserve naturelle, parc national, parc naturel,
        faune, flore, braconnage, récif, corail, glacier, banquise, fonte des glaces, niveau de la mer, pollution,
        pollué, polluant, qualité de l'air, particules fines, pesticide, glyphosate, déchet, recyclage, recycler,
        compost, microplastique, plastique à usage unique, développement durable, greenpeace, wwf, nappe phréatique,
        surpêche, sécheresse, agriculture biologique, reboisement, zone humide, déchets nucléaires, loup,
        pollinisateur, abeille, pfas
        """,
      fair: """
        environnement, environnemental*, climat, climatique, émission, carbone, nature, forêt, espèce, animal, animaux,
        oiseau, baleine, ours, planète, durable, énergie, solaire, nucléaire, rivière, littoral, insecte, pêche,
        voiture électrique, chasse, agriculteur, biologique
        """,
      weak: """
        eau, mer, océan, sol, arbre, air, vert, plante, poisson, terre, protégé, électricité, sauvage, paysage,
        naturel*
        """),
    .health: TopicWords(
      strong: """
        hôpital, hôpitaux, hospitalier*, hospitalis*, chu, clinique, infirmier, infirmière, médecin, médecine,
        médecin généraliste, chirurgien, chirurgie, chirurgical*, patient, patiente, soignant, sage-femme,
        aide-soignant*, assurance maladie, sécurité sociale, santé publique, ministère de la santé,
        organisation mondiale de la santé, oms, maladie, épidémie, pandémie, infection, infectieu*, coronavirus, covid,
        covid-19, grippe, rougeole, paludisme, tuberculose, choléra, ebola, vih, sida, hépatite, vaccin, vacciné,
        vaccination, antibiotique, anticorps, bactérie, cancer, tumeur, chimiothérapie, leucémie, diabète, diabétique,
        obésité, asthme, infarctus, avc, accident vasculaire cérébral, hypertension, cholestérol, alzheimer, démence,
        autisme, santé mentale, psychiatr*, psycholog*, thérapie, thérapeute, grossesse, enceinte, maternité,
        avortement, ivg, greffe, don d'organes, laboratoire pharmaceutique, pharmaceutique, médicament, antidouleur,
        effets secondaires, diagnostic, diagnostiqué, médical*, tabagisme, nutrition*, vitamine, dentiste, réanimation,
        urgences, désert médical, pharmacie, pharmacien, symptôme, ménopause, système immunitaire, endométriose, ehpad
        """,
      fair: """
        santé, sanitaire, soin, traitement, virus, malade, douleur, sommeil, alcool, tabac, addiction, handicap,
        dépression, anxiété, allergie, hormone, régime, poids, contamin*, dépistage, remboursé, ordonnance
        """,
      weak: """
        corps, peau, cœur, cerveau, sang, risque, dose, prévention, âgé, bébé, fatigue, stress, aliment
        """),
  ]
}
