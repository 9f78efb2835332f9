/// Italian words of the topics.
enum ItalianTopics {
  /// In parts, for the sake of the size of files.
  static let parts = [artsToHealth, humanInterestToWeather]

  static let artsToHealth: [Topic: TopicWords] = [
    .arts: TopicWords(
      strong: """
        cinema, regista, lungometraggio, cortometraggio, botteghino, attrice, sceneggiatura, sceneggiatore,
        mostra del cinema, david di donatello, palma d'oro, leone d'oro, fiction televisiva, serie televisiva,
        reality show, grande fratello, conduttore, conduttrice, cartone animato, fumetto, cantante, cantautore,
        cantautrice, canzone, festival di sanremo, sanremo, rapper, chitarrista, pianista, batterista, album, concerto,
        tournée, orchestra, direttore d'orchestra, sinfonia, compositore, opera lirica, lirica, teatro alla scala,
        soprano, tenore, balletto, coreograf*, teatrale, teatro, drammaturgo, romanzo, romanziere, scrittore,
        scrittrice, poeta, poetessa, poesia, premio strega, letteratura, letterario, letteraria, libreria,
        salone del libro, pittore, pittrice, dipinto, scultore, scultura, galleria d'arte, mostra fotografica,
        retrospettiva, curatore, museo, comico, documentario, anteprima, eurovision, patrimonio culturale, ceramista,
        ceramica, artigianato, artigiano, soffiatore di vetro
        """,
      fair: """
        film, musica, musicale, musicista, artista, artistico, artistica, cultura, culturale, danza, ballerino,
        ballerina, festival, televisione, ascolti, fotografo, pittura, spettacolo, palcoscenico, editore, lettore,
        radio, podcast, stampa, celebrità, dramma, commedia, cast, biblioteca, mostra, brano, attore, attori
        """,
      weak: """
        scena, libro, serie, stagione, autore, autrice, opera, pubblico, premio, giornale, giornalista, programma,
        arte, ruolo, storia, immagine
        """),
    .conflict: TopicWords(
      strong: """
        raid aereo, attacco aereo, bombardament*, bombardare, attacco con droni, missile balistico, artiglieria,
        caccia militare, nave da guerra, portaerei, linea del fronte, campo di battaglia, cessate il fuoco, tregua,
        insorti, guerriglia, milizia, miliziani, attentato, kamikaze, autobomba, caschi blu, accordo di pace,
        colloqui di pace, guerra civile, colpo di stato, genocidio, crimini di guerra, pulizia etnica,
        prigionieri di guerra, attacco terroristico, jihad*, al qaeda, talebani, hamas, hezbollah, stato islamico,
        striscia di gaza, gaza, cisgiordania, kiev, kharkiv, kherson, donbass, zelensky, armi nucleari,
        testata nucleare, uranio arricchito, disarmo, annessione, ostaggio, ostaggi, massacro, esercito israeliano,
        esercito russo, forze armate
        """,
      fair: """
        guerra, militare, militari, esercito, soldato, truppe, missile, razzo, carro armato, drone, droni,
        combattimenti, combattente, ucrain*, israel*, palestin*, iran, iranian*, siria, siriano, libano, nato, ribelli,
        terrorismo, terrorista, invasione, invaso, armi, munizioni, riarmo, esplosivo
        """,
      weak: """
        fronte, offensiva, confine, rifugiato, minaccia, territorio, russo, mosca, pace, conflitto, difesa, sicurezza,
        nemico, violenza, ferito, civili, attacco, generale
        """),
    .crime: TopicWords(
      strong: """
        omicidio, omicida, assassino, assassinio, femminicidio, stupro, stupratore, violenza sessuale, abusi sessuali,
        pedofil*, furto, ladro, rapina, rapinatore, truffa, truffatore, riciclaggio di denaro, tangente, corruzione,
        estorsione, ricatto, traffico di droga, spaccio, spacciatore, narcotraffico, cocaina, eroina, hashish,
        tratta di esseri umani, mafia, mafioso, camorra, 'ndrangheta, coltellata, accoltellat*, incendio doloso,
        carabiniere, carabinieri, guardia di finanza, questura, poliziotto, polizia di stato, squadra mobile, indagato,
        indagata, indagini preliminari, procura, procuratore, pubblico ministero, pm, gip,
        giudice per le indagini preliminari, tribunale, corte d'assise, corte d'appello, cassazione,
        corte di cassazione, imputato, imputata, rinvio a giudizio, assolto, assoluzione, condannato, condannata,
        ergastolo, anni di carcere, carcere, detenuto, arresti domiciliari, custodia cautelare, arrestato, arrestata,
        arresto, perquisizione, mandato di arresto, latitante, delinquen*, reato, reati, autopsia, pena di morte,
        querela
        """,
      fair: """
        polizia, giustizia, giudiziari*, giudice, magistrato, magistratura, avvocato, processo, verdetto, indagine,
        indagini, inchiesta, sospettato, vittima, crimine, frode, denuncia, testimone, multa, sentenza, condanna,
        sparatoria, scomparso, fermato, sequestro, criminale, criminali
        """,
      weak: """
        accusa, prova, legale, illegale, legge, ricorso, morte, arma, coltello, violenza, droga, pena
        """),
    .disaster: TopicWords(
      strong: """
        terremoto, scossa sismica, sismico, magnitudo, epicentro, tsunami, maremoto, eruzione, vulcano, frana,
        smottamento, valanga, alluvione, inondazione, esondazione, incendio boschivo, incendio, rogo, vigili del fuoco,
        pompieri, sfollati, catastrofe, calamità naturale, disastro aereo, incidente stradale, incidente mortale,
        tamponamento, scontro frontale, deragliament*, deragliato, naufragio, affondato, annegato, annegamento,
        fuga di gas, crollo, crollato, macerie, superstite, soccorritore, soccorritori, soccorso alpino,
        guardia costiera, evacuato, evacuati, evacuazione, aiuti umanitari, croce rossa, stato di emergenza,
        protezione civile, uragano, tifone, ciclone, tromba d'aria, carestia, elisoccorso, 118
        """,
      fair: """
        incidente, soccorsi, soccorso, fiamme, ustionato, danni, devasta*, distrutt*, esplosione, scontro, ambulanza,
        investito da, ferito grave, umanitari*, tragedia, disastro, vittime
        """,
      weak: """
        morto, disperso, feriti, strada, autista, veicolo, camion, tempesta, allerta, fuoco, elicottero, fumo,
        emergenza
        """),
    .economy: TopicWords(
      strong: """
        banca centrale, tassi di interesse, tasso di interesse, inflazione, deflazione, recessione, crescita economica,
        prodotto interno lordo, pil, piazza affari, ftse mib, wall street, azionista, azionisti, utile netto,
        fatturato, ricavi, dividendo, quotazione in borsa, opa, fusione, acquisizione, controllata, fallimento,
        bancarotta, creditore, titoli di stato, btp, debito pubblico, deficit pubblico, bilancia commerciale,
        tasso di cambio, materie prime, barile, opec, dazi, potere d'acquisto, mercato immobiliare, mutuo,
        fondo d'investimento, venture capital, investitore, banca d'investimento, assicuratore, grande distribuzione,
        fornitore, casa automobilistica, amministratore delegato, consiglio di amministrazione, bce, fmi,
        fondo monetario internazionale, banca mondiale, criptovalut*, bitcoin, catena di approvvigionamento,
        agenzia di rating, quota di mercato, banca d'italia, confindustria
        """,
      fair: """
        economia, economico, economica, economista, impresa, imprese, azienda, aziende, società, industria,
        industriale, banca, bancario, finanza, finanziario, finanziaria, mercato, mercati, investimento, investire,
        commercio, commerciale, esportazioni, importazioni, consumatore, consumi, prezzo, vendita, vendite, cliente,
        fabbrica, produzione, produttore, marchio, startup, imposta, tasse, fiscale, credito, prestito, debito,
        bilancio, affitto, inquilino, dollaro, miliardo, compagnia aerea, immobiliare, agricolo, moneta, supermercato,
        borsa, tram, trasporto pubblico, trasporti pubblici, ferrovia, ferroviario, trenitalia, asta
        """,
      weak: """
        euro, milione, milioni, crescita, aumento, calo, domanda, offerta, prodotto, settore, costo, capitale,
        dirigente, trimestre, contratto, acquisto, denaro, gestione, petrolio, gas
        """),
    .education: TopicWords(
      strong: """
        insegnante, docente, dirigente scolastico, preside, ministero dell'istruzione, scuola elementare,
        scuola primaria, scuola media, scuola superiore, scuola materna, scuola dell'infanzia, liceo, liceale,
        istituto tecnico, maturità, esame di maturità, alunno, alunna, scolastico, scolastica, scolaro,
        anno scolastico, dispersione scolastica, mensa scolastica, bullismo, libri di testo, studente, studenti,
        studentessa, università, universitario, universitaria, ateneo, campus, facoltà, rettore, rettrice, laurea,
        laureato, master, dottorato, tesi di laurea, tasse universitarie, borsa di studio, diploma, diplomato,
        pedagog*, analfabet*, aula scolastica, aule, politecnico, istruzione
        """,
      fair: """
        scuola, scuole, classe, didattic*, insegnamento, professore, professoressa, esame, formazione, asilo nido,
        apprendimento, lezione, compiti
        """,
      weak: """
        giovane, giovani, bambino, livello, materia, genitori, studio, programma
        """),
    .environment: TopicWords(
      strong: """
        cambiamento climatico, cambiamenti climatici, riscaldamento globale, crisi climatica, gas serra, effetto serra,
        anidride carbonica, co2, impronta di carbonio, neutralità climatica, decarbonizza*, accordo di parigi,
        energie rinnovabili, energia rinnovabile, fonti rinnovabili, combustibili fossili, pannello solare,
        pannelli solari, fotovoltaic*, eolic*, parco eolico, transizione energetica, transizione ecologica,
        deforestazione, biodiversità, specie a rischio, specie protette, specie invasive, estinzione, ecosistema,
        ecolog*, riserva naturale, parco nazionale, fauna, flora, bracconaggio, barriera corallina, corallo,
        ghiacciaio, scioglimento dei ghiacci, livello del mare, inquinamento, inquinato, inquinante, qualità dell'aria,
        polveri sottili, pesticida, pesticidi, glifosato, rifiuti, riciclo, raccolta differenziata, riciclare,
        discarica, microplastiche, sviluppo sostenibile, sostenibilità, greenpeace, wwf, legambiente, falda acquifera,
        siccità, agricoltura biologica, riforestazione, scorie nucleari, lupo, api, impollinatori, ambientalista,
        ambientalisti
        """,
      fair: """
        ambiente, ambientale, ambientali, clima, climatico, climatica, emissioni, carbonio, natura, foresta, bosco,
        specie, animale, animali, uccello, balena, orso, pianeta, energia, solare, nucleare, fiume, insetto, pesca,
        auto elettrica, agricoltore, habitat
        """,
      weak: """
        acqua, mare, oceano, suolo, albero, aria, verde, pianta, pesce, terra, selvatico, paesaggio, naturale
        """),
    .health: TopicWords(
      strong: """
        ospedale, ospedaliero, ricoverato, ricovero, clinica, infermiere, infermiera, infermieri, medico, medici,
        medicina, medico di base, chirurgo, chirurgia, chirurgico, paziente, servizio sanitario nazionale,
        sanità pubblica, ministero della salute, organizzazione mondiale della sanità, oms, malattia, epidemia,
        pandemia, infezione, coronavirus, covid, covid-19, influenza, morbillo, malaria, dengue, tubercolosi, colera,
        ebola, hiv, aids, epatite, vaccino, vaccinato, vaccinazione, antibiotico, antibiotici, anticorpi, batterio,
        batteri, cancro, tumore, chemioterapia, leucemia, diabete, diabetico, obesità, asma, infarto, ictus,
        ipertensione, pressione alta, colesterolo, alzheimer, demenza, autismo, salute mentale, psichiatr*, psicolog*,
        terapia, terapeuta, gravidanza, incinta, maternità, aborto, trapianto, donazione di organi, farmaceutic*,
        farmaco, farmaci, effetti collaterali, diagnosi, diagnosticat*, nutrizion*, vitamina, dentista,
        terapia intensiva, pronto soccorso, farmacia, sintomo, sintomi, menopausa, sistema immunitario, asl
        """,
      fair: """
        salute, sanità, sanitario, sanitaria, cura, trattamento, virus, malato, dolore, sonno, alcol, fumo, dipendenza,
        disabilità, depressione, ansia, allergia, ormone, dieta, contagi*, ricetta medica, prevenzione
        """,
      weak: """
        corpo, pelle, cuore, cervello, sangue, rischio, dose, anziano, neonato, stanchezza, stress, alimenti
        """),
  ]
}
