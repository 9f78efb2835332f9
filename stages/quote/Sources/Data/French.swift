extension Lexicon {
  static let french: Lexicon = {
    var lexicon = Lexicon([
      (
        [.cue, .strong],
        conjugated(
          """
          affirm expliqu ajout soulign précis indiqu estim assur racont confi lanc not insist regrett dénonc annonc comment
          martel témoign déplor jug résum abond argument avou balay clam complét confess critiqu décrypt détaill déclar
          ironis justifi lâch lament murmur observ plaid pest plaisant proclam question recommand rapport réaffirm réclam
          rétorqu répliqu salu signal soupir tempêt tonn tranch tweet félicit fustig tempér nuanc analys pronostiqu
          constat développ enchain exhort inform demand cri mumur chuchot cite cit fulmin suppos répliqu continu objecte object hésit chant interrog glos grinc hurl implor répét rappel relèv révél
          """, "e ent ait aient é ant er a èrent")
      ),
      (
        [.cue, .strong],
        """
        dit disait disent répondit reprit fit ajoutai poursuivit conclut écrivit disaient dire disant répond répondu répondait répondre répondent répète répètent rappelle
        rappellent rappelé rappelait rappeler rappelant poursuit poursuivi poursuivait poursuivre conclut conclu
        concluait conclure prévient prévenu prévenait reconnaît reconnait reconnu reconnaissait reconnaissent soutient
        soutenu soutenait soutiennent promet promis avertit averti relève relevé révèle révélé écrit écrivait écrivent
        écrire exclame exclamé exclamait écrie écrié alarme alarmé indigne indigné inquiète inquiété félicite réjouit
        réjoui interroge interrogé amuse demande demandé demandait reprend repris renchérit admet admis concède concédé
        glisse glissé souffle soufflé espère martèle sourit surenchérit définit défini décrit tacle tançait annonçait
        lançait dénonçait appris savoir valoir convient maintient prétend prétendait crie crié cite cité gronde tance
        considère considéré suggère suggéré insiste s'emporte emporte désole désolé persuadé convaincu défend défendu
        """
      ),
      (
        [.cue, .object],
        "qualifie qualifié qualifiait qualifiant surnomme évoque évoquait évoqué évoquant parle parlait parlé parlant fustige fustigé vante vanté salue salué pointe pointé dénonce réclame réclamé exige exigé juge"
      ),
      (.nounLike, "note juge demande rapport estime doute critique critiques commente parle cite place"),
      ([.source, .preposition], "selon"), ([.source, .subordinator], "comme"),
      ([.sourceNoun], "après avis yeux mots termes dires aveu croire paroles propos"),
      (
        .auxiliary,
        """
        a ont avait avaient est sont était étaient va vont doit peut peuvent fut eut ai avons avez aurait auraient soit ait ayant
        fait tenu tient tenait voulu veut voulait tenu souhaité pu dû été vient venait venu aime
        """
      ),
      (.negation, "pas ne n jamais plus"),
      (
        .adverb,
        """
        aussi encore ensuite alors puis également déjà enfin hier aujourd'hui notamment ainsi toutefois cependant lui leur s se y
        en même tout très d'abord surtout pourtant néanmoins désormais aussitôt sobrement simplement récemment
        publiquement clairement longuement régulièrement seulement t me te
        """
      ),
      ([.determiner, .linking, .male], "le un ce cet"), ([.determiner, .linking, .female], "la une cette"),
      ([.determiner, .linking], "l son sa leur mon ma notre votre"),
      ([.determiner, .linking, .plural], "les ces ses leurs mes nos vos"),
      (
        [.determiner, .plural],
        "deux trois quatre cinq six plusieurs certains certaines quelques tous toutes chaque aucun aucune"
      ),
      ([.determiner, .preposition, .linking, .plural], "des"),
      ([.pronoun, .male], "il celui-ci"), ([.pronoun, .female], "elle celle-ci"),
      ([.pronoun, .plural], "ils elles"), ([.pronoun, .firstPerson], "je nous j"),
      (.pronoun, "on tu vous"), ([.pronoun, .subordinator], "qui"),
      ([.preposition, .linking], "de d du"),
      (
        .preposition,
        """
        à au aux pour en dans sur sous par avec sans chez vers depuis pendant après avant entre contre lors dès devant durant
        auprès malgré parmi jusqu derrière face via outre hormis
        """
      ),
      (.conjunction, "et ou mais donc or ni car"),
      (
        .subordinator,
        "que qu dont où si quand lorsque parce puisque lequel laquelle lesquels lesquelles afin tandis alors"
      ),
      ([.title, .male, .abbreviation], "m mm"), ([.title, .male], "monsieur maître père frère prince roi"),
      ([.title, .female], "mme mmes madame mlle mademoiselle sœur reine princesse"),
      ([.title, .abbreviation], "dr pr me mgr"),
      (
        [.title, .role, .male],
        """
        président directeur sénateur député colonel patron avocat chercheur premier-ministre chancelier conseiller
        ambassadeur gouverneur préfet procureur commandant lieutenant général pdg adjudant commissaire recteur cardinal évêque
        """
      ),
      (
        [.title, .role, .female],
        """
        présidente directrice sénatrice députée patronne avocate chercheuse chancelière conseillère ambassadrice préfète
        procureure générale mairesse rectrice
        """
      ),
      (
        [.title, .role],
        "ministre maire porte-parole secrétaire professeur professeure docteur capitaine chef cheffe juge vice-président eurodéputé eurodéputée pape"
      ),
      (
        [.role, .male],
        """
        auteur vigneron agriculteur habitant père fils mari dirigeant candidat entraîneur sélectionneur policier gérant
        fondateur cofondateur gendarme historien chanteur acteur réalisateur écrivain producteur éditeur étudiant
        consultant représentant délégué défenseur attaquant gardien milieu pompier militant manifestant ouvrier employé
        ancien médecin ingénieur voisin ami oncle homme garçon champion lauréat metteur créateur opposant élu adjoint
        délégué milliardaire retraité infirmier restaurateur directeur-général enseignant passant conducteur animateur
        """
      ),
      (
        [.role, .female],
        """
        autrice auteure vigneronne agricultrice habitante mère fille femme dirigeante candidate entraîneuse policière gérante
        fondatrice cofondatrice historienne chanteuse actrice réalisatrice écrivaine productrice éditrice étudiante
        consultante représentante déléguée militante manifestante ouvrière employée ancienne infirmière voisine amie tante
        championne créatrice élue adjointe enseignante animatrice restauratrice conductrice retraitée
        """
      ),
      (
        // Of men and women alike: the article tells.
        [.role, .male, .female],
        """
        syndicaliste économiste journaliste artiste spécialiste analyste athlète pilote membre élève psychologue
        sociologue géologue biologiste politologue climatologue météorologue cinéaste scénariste bénévole collègue
        philosophe responsable témoin otage proche
        """
      ),
      (
        [.role, .body],
        """
        source sources entreprise gouvernement ministère police parti syndicat association communiqué rapport étude
        avocats chercheurs syndicats associations autorités parquet tribunal préfecture mairie direction groupe
        société agence institut commission défense accusation présidence opposition majorité ong organisation
        collectif journal quotidien hebdomadaire magazine
        """
      ),
      (
        [.role],
        """
         responsables experte expert experts témoins

         cadre proches habitants élus députés

        famille parents victime victimes
          numéro tête
               enquêteurs médecins organisateurs
        organisateur organisatrice dessinateur
        """
      ),
      (
        .body,
        """
        parti université institut ministère commission conseil banque groupe société association syndicat monde figaro afp ps
        ump assemblée sénat reuters élysée matignon kremlin maison-blanche otan onu ue insee inserm cnrs fédération agence
        """
      ),
      ([.particle], "van von ben el al der den bin abou ould da di dos della"),
      (
        .notPerson,
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
        novembre décembre france paris europe ukraine russie chine allemagne italie espagne
        belgique suisse amérique états-unis matin soir jour jours semaine semaines mois année années an ans fois heure
        heures après-midi veille lendemain nuit moment suite siècle printemps été automne hiver week-end twitter facebook x
        instagram linkedin
        """
      ),
      (
        .work,
        """
        film livre roman chanson album émission série pièce titre intitulé intitulée intitulés spectacle exposition tableau
        revue podcast documentaire opéra morceau single tube jeu ouvrage essai poème recueil journal quotidien magazine
        hebdomadaire navire bateau paquebot mensuel site collection programme opération chaîne
        """
      ),
      (
        .naming,
        "surnommé surnommée surnommés baptisé baptisée dénommé dénommée mot mots terme termes expression appelé appelée dite dites nommé nommée slogan mention label étiquette"
      ),
      (
        [.firstName, .male],
        """
        jean pierre michel philippe alain nicolas françois jacques bernard patrick christophe laurent olivier thierry marc paul
        louis antoine julien thomas emmanuel éric gérard henri hugo lucas david daniel stéphane sébastien frédéric pascal bruno
        dominique vincent guillaume jérôme didier franck alexandre maxime romain mathieu matthieu benoît xavier charles arnaud
        gilles yves robert rené andré claude serge denis raphaël gabriel arthur adrien florian kevin mohamed karim mehdi rachid
        jean-pierre jean-luc jean-marie jean-claude jean-michel jean-françois jean-paul jean-yves jean-louis jean-jacques
        édouard gérald gaspard joël yannick fabien cyril cédric ludovic tony yann loïc erwan ronan raymond roger maurice marcel
        georges simon victor jordan bernard-henri boris donald joe barack vladimir volodymyr keir arnold manuel patrice
        """
      ),
      (
        [.firstName, .female],
        """
        marie nathalie isabelle sylvie catherine françoise martine christine anne monique valérie sandrine sophie julie claire
        camille émilie hélène jeanne louise brigitte ségolène marine anne-marie céline aurélie stéphanie virginie caroline
        véronique florence laurence agnès élisabeth elisabeth delphine karine patricia corinne annie nicole jacqueline
        chantal michèle danielle christiane odile élodie laura sarah léa manon chloé emma inès lucie pauline charlotte
        mathilde marion clémentine rachida fatima aïcha leïla nadia yasmine audrey amélie justine alice juliette margaux
        anne-sophie marie-claude marie-france ursula angela christelle béatrice geneviève clara élise marylise
        """
      ),
    ])
    lexicon.elides = true
    lexicon.splitsPronouns = true
    lexicon.grammar = FreeOrderGrammar(
      participles: "é u ée és ées", gerunds: "ant", infinitives: "er ir oir dre ire vre ttre", plurals: "s x",
      passives: "été", agents: "par", viewpoints: "pour", placesOfSpeech: "auprès chez")
    return lexicon
  }()
}
