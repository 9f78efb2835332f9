extension ItalianTopics {
  static let humanInterestToWeather: [Topic: TopicWords] = [
    .humanInterest: TopicWords(
      strong: """
        famiglia reale, matrimonio reale, re carlo, principe william, principe harry, meghan markle, kate middleton,
        regina elisabetta, duchessa, buckingham, necrologio, funerale, funerali, condoglianze, cordoglio,
        camera ardente, centenario, guinness dei primati, lotteria, superenalotto, jackpot, insolito, curiosità,
        cane randagio, cucciolo, gattino, luna di miele, anello di fidanzamento, nozze d'oro, miss italia, gemelli,
        video virale, diventato virale, diventata virale
        """,
      fair: """
        monarca, monarchia, re, regina, principessa, matrimonio, nozze, sposa, sposi, lutto, compleanno, anniversario,
        nonna, nonno, commovente, emozione, lacrime, eroe, virale
        """,
      weak: """
        famiglia, madre, padre, figlio, figlia, bambina, moglie, marito, principe, amico, cane, gatto, vita, amore,
        ricordo, sogno, sorpresa, felicità, coppia
        """),
    .labour: TopicWords(
      strong: """
        sindacato, sindacal*, sindacalista, cgil, cisl, uil, sciopero, scioperi, scioperare, contratto collettivo,
        contratto nazionale, aumento salariale, aumenti salariali, salario minimo, jobs act, diritto del lavoro,
        condizioni di lavoro, orario di lavoro, straordinari, licenziamento, licenziato, cassa integrazione, esuberi,
        disoccupazione, disoccupato, tasso di disoccupazione, centro per l'impiego, mercato del lavoro, manodopera,
        congedo parentale, congedo di maternità, ferie pagate, smart working, telelavoro, riforma delle pensioni,
        età pensionabile, contratto a tempo indeterminato, contratto a termine, precariato, precari, offerte di lavoro,
        colloquio di lavoro, risorse umane, settimana corta, divario salariale, infortunio sul lavoro,
        morti sul lavoro, inps, inail, posti di lavoro
        """,
      fair: """
        occupazione, datore di lavoro, datori di lavoro, salario, salariale, stipendio, lavoratore, lavoratori,
        lavoratrice, assunzione, assunzioni, assumere, pensionato, pensione, pensioni, mestiere, operaio, operai,
        retribuzione
        """,
      weak: """
        lavoro, posto, carriera, dipendente, dipendenti, trattativa, personale, collega, protesta, contratto,
        professione
        """),
    .lifestyle: TopicWords(
      strong: """
        ricetta, ingrediente, ingredienti, cucchiaio, cucchiaino, forno a 180, torta, dolci, pasticceria, pasticcere,
        panetteria, gastronom*, stella michelin, chef stellato, ristoratore, ristorazione, vignaiolo, vigneto, cantina,
        degustazione, cocktail, birreria, vegetarian*, vegan*, turista, turismo, turistic*, vacanziero, crociera,
        campeggio, agriturismo, escursione, escursionismo, gita, stazione sciistica, parco divertimenti, sfilata,
        settimana della moda, alta moda, stilista, trucco, cosmetic*, profumo, parrucchiere, tatuaggio, arredamento,
        fai da te, giardinaggio, giardiniere, orto, gioco da tavolo, cruciverba, oroscopo, segno zodiacale, yoga,
        meditazione, benessere, lusso, idee regalo, mercatino, berlina, suv, utilitaria
        """,
      fair: """
        cucina, cucinare, cottura, piatto, pasto, pranzo, cena, menu, sapore, delizioso, salsa, insalata, formaggio,
        cioccolato, burro, pane, birra, vino, ristorante, albergo, hotel, viaggio, viaggiare, viaggiatore, vacanza,
        vacanze, spiaggia, moda, vestito, abito, scarpe, gioiello, bellezza, giardino, mobili, tempo libero, relax,
        passeggiata, consigli
        """,
      weak: """
        gusto, tavola, fiore, isola, casa, chef, mangiare, bere, festa, fresco, zucchero, weekend, auto, bicicletta,
        stile, tendenza, estate
        """),
    .politics: TopicWords(
      strong: """
        presidente del consiglio, presidente della repubblica, premier, ministro degli esteri, ministro dell'interno,
        ministro dell'economia, quirinale, palazzo chigi, farnesina, viminale, consiglio dei ministri, montecitorio,
        camera dei deputati, senato, senatore, senatrice, deputato, deputata, parlamentare, parlamentari, parlamento,
        gruppo parlamentare, disegno di legge, ddl, decreto legge, emendamento, emendamenti, mozione di sfiducia,
        corte costituzionale, elezioni presidenziali, elezioni politiche, elezioni comunali, elezioni regionali,
        elezioni europee, ballottaggio, urne, elettore, elettori, affluenza, astensione, elettorale, referendum,
        campagna elettorale, candidatura, sondaggio, partito democratico, fratelli d'italia, forza italia,
        movimento 5 stelle, centrodestra, centrosinistra, estrema destra, coalizione, opposizione, consiglio comunale,
        consiglio regionale, consigliere comunale, sindaco, sindaca, assessore, commissione europea,
        parlamento europeo, eurodeputat*, unione europea, casa bianca, cremlino, diplomatic*, diplomazia, ambasciatore,
        ambasciata, consiglio di sicurezza, nazioni unite, capo dello stato, richiedenti asilo, giorgia meloni
        """,
      fair: """
        governo, governativo, ministro, ministra, ministero, politica, politico, politici, presidente, comune,
        prefetto, elezione, elezioni, votare, votato, candidato, candidata, partito, sinistra, destra, maggioranza,
        riforma, legge, legislativ*, sottosegretario, vertice, sanzioni, trattato, democrazia, democratico,
        repubblicano, conservatore, populis*, immigrazione, onu, istituzioni, mandato, bruxelles
        """,
      weak: """
        stato, dibattito, discorso, misura, leader, programma, paese, nazionale, cittadino, proposta, alleanza,
        negoziati, dichiarazione, potere, regime
        """),
    .religion: TopicWords(
      strong: """
        papa, pontefice, vaticano, santa sede, arcivescovo, vescovo, vescovi, cardinale, sacerdote, parroco,
        pastore evangelico, rabbino, imam, monaco, monastero, abbazia, convento, parrocchia, parrocchiale, diocesi,
        cattedrale, basilica, duomo, moschea, sinagoga, cattolico, cattolica, cattolici, protestante, evangelico,
        ortodoss*, musulmano, musulmani, islam, islamico, islamista, ebreo, ebrei, ebraic*, ebraismo, induis*, buddis*,
        dalai lama, bibbia, biblic*, vangelo, corano, torah, teolog*, omelia, preghiera, messa, pellegrino,
        pellegrinaggio, giubileo, battesimo, ramadan, blasfemia, ateo, conclave, enciclica, gesù, cristo, cristiano,
        cristiana, cristiani, cristianesimo, spiritualità, quaresima, sinodo, antisemit*, conferenza episcopale
        """,
      fair: """
        chiesa, chiese, religioso, religiosa, religione, fede, credente, credenti, pregare, dio, sacro, sacra, santo,
        santa, altare, cappella, setta, spirituale, fedeli, culto, pasqua, velo islamico, benedizione, clero, tempio
        """,
      weak: """
        anima, tradizione, comunità, cerimonia, natale, spirito, croce, comunione, miracolo
        """),
    .science: TopicWords(
      strong: """
        software, sistema operativo, sicurezza informatica, attacco informatico, cyber*, hacker, ransomware, phishing,
        banda larga, fibra ottica, wi-fi, bluetooth, motore di ricerca, open source, smartphone, iphone, android,
        computer, informatic*, data center, semiconduttori, microchip, processore, openai, chatgpt,
        intelligenza artificiale, apprendimento automatico, algoritmo, algoritmi, robot, robotic*, videogioco,
        videogiochi, playstation, xbox, nintendo, realtà virtuale, supercomputer, quantistic*, crittografia, nasa,
        agenzia spaziale, spaziale, satellite, stazione spaziale, astronauta, astronauti, telescopio, astronom*,
        astrofisic*, asteroide, cometa, galassia, esopianeta, buco nero, fisico teorico, chimico, biologo, biologia,
        genoma, genetic*, dna, cellule staminali, fossile, fossili, paleontolog*, dinosauro, dinosauri, archeolog*,
        neuroscien*, scienziato, scienziati, scientifico, scientifica, cnr, laboratorio, rivista nature,
        rivista scientifica, premio nobel, molecola, matematic*
        """,
      fair: """
        tecnologia, tecnologie, tecnologico, tecnologica, digitale, ricercatore, ricercatori, ricercatrice, scienza,
        ingegnere, ingegneri, ingegneria, innovazione, inventore, invenzione, esperimento, dati personali, internet,
        sito web, web, server, apple, schermo, batteria, luna, pianeta, orbita, social network, sviluppatore, utente,
        utenti, elettronic*, google, microsoft
        """,
      weak: """
        studio, ricerca, dati, dispositivo, applicazione, app, rete, online, università, professore, macchina, tecnica,
        sistema, scoperta, piattaforma
        """),
    .society: TopicWords(
      strong: """
        servizi sociali, assistente sociale, edilizia popolare, reddito di cittadinanza, povertà, senzatetto,
        senza dimora, banco alimentare, disuguaglianz*, discriminazione, razzismo, razzista, minoranza, multicultural*,
        migrante, migranti, profughi, demografi*, censimento, natalità, denatalità, invecchiamento della popolazione,
        parità di genere, femminis*, diritti delle donne, sessismo, unioni civili, omosessual*, omofob*, lgbt*,
        transgender, diritti umani, diritti civili, affido, adozioni, divorzio, violenza domestica,
        violenza sulle donne, volontario, volontari, volontariato, terzo settore, beneficenza, solidarietà,
        raccolta fondi, inclusione, anziani, persone con disabilità, sedia a rotelle, eutanasia, fine vita, periferie,
        coesione sociale
        """,
      fair: """
        società civile, sociale, sociali, associazione, associazioni, integrazione, uguaglianza, diversità, genere,
        immigrato, immigrati, immigrazione, pensionati, poveri, disabilità, attivista, attivisti, manifestante,
        manifestazione, protesta, solidale, popolazione, generazione
        """,
      weak: """
        donna, donne, famiglia, bambini, giovani, abitante, cittadini, comunità, diritti, quartiere, aiuto, genitori,
        libertà
        """),
    .sport: TopicWords(
      strong: """
        calciatore, calciatori, calciatrice, portiere, centrocampista, attaccante, difensore, serie a, serie b,
        champions league, europa league, coppa italia, coppa del mondo, mondiali di calcio, nazionale italiana,
        azzurri, juventus, napoli calcio, roma calcio, real madrid, commissario tecnico, allenatore,
        compagno di squadra, semifinale, quarti di finale, ottavi di finale, tempi supplementari, calci di rigore,
        calcio di rigore, rigore, fuorigioco, cartellino rosso, cartellino giallo, espulso, punizione dal limite,
        calciomercato, retrocessione, scudetto, gol, rugbista, sei nazioni, roland garros, grande slam, tennista,
        tie-break, jannik sinner, testa di serie, nba, cestista, pallavolo, pallavolista, formula 1, gran premio,
        pole position, motogp, ferrari f1, giro d'italia, tour de france, maglia rosa, maglia gialla,
        gruppo dei corridori, cronometro, ciclista, ciclismo, giochi olimpici, olimpiadi, paralimpic*, olimpico,
        olimpica, medaglia d'oro, medaglia d'argento, medaglia di bronzo, campione del mondo, campionessa, doping,
        atleta, atleti, atletica, maratona, mezza maratona, velocista, nuotatore, nuotatrice, nuoto, pugile, scherma,
        sciatore, pattinaggio, spogliatoio, fifa, uefa, premier league, bundesliga
        """,
      fair: """
        sport, sportivo, sportiva, calcio, rugby, tennis, basket, pallacanestro, golf, boxe, sci, judo, partita,
        giocatore, giocatori, giocatrice, club, stadio, campionato, torneo, arbitro, vittoria, sconfitta, pareggio,
        tifoso, tifosi, medaglia, podio, classifica, qualificazione, squadra, allenamento, milan
        """,
      weak: """
        stagione, punteggio, gara, tappa, campione, capitano, avversario, record, competizione, coppa, titolo, finale,
        campo, vincitore, infortunio, punti
        """),
    .weather: TopicWords(
      strong: """
        previsioni meteo, meteo, meteorolog*, allerta gialla, allerta arancione, allerta rossa, ondata di calore,
        ondata di caldo, ondata di freddo, gelata, nevicata, nevicate, grandine, grandinata, acquazzone,
        precipitazioni, piogge intense, piogge torrenziali, temporale, temporali, raffiche di vento, venti forti,
        anticiclone, perturbazione, fronte freddo, soleggiat*, schiarite, nuvoloso, cieli sereni, cielo sereno,
        gradi centigradi, temperatura massima, temperatura minima, temperature massime, temperature minime,
        temperatura, temperature, termometro, umidità, monsone, nebbia, foschia, scirocco, maestrale, bora, libeccio,
        piovos*, afa, bollino rosso
        """,
      fair: """
        pioggia, piogge, neve, vento, tempesta, maltempo, sole, nuvola, nuvole, uragano, freddo, caldo, gelo, siccità,
        rovesci
        """,
      weak: """
        gradi, allerta, costa
        """),
  ]
}
