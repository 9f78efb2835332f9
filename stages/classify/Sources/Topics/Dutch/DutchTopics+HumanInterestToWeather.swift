extension DutchTopics {
  static let humanInterestToWeather: [Topic: TopicWords] = [
    .humanInterest: TopicWords(
      strong: """
        koninklijke familie, koninklijk huis, koninklijk huwelijk, koning willem-alexander, koningin máxima,
        prinses amalia, amalia, koning charles, prins william, prins harry, meghan markle, hertogin, buckingham palace,
        overlijdensbericht, uitvaart, begrafenis, condoleance, condoleances, rouwdienst, honderdjarige, oudste mens,
        guinness world record, wereldrecordpoging, staatsloterij, jackpot, opmerkelijk, bizar, zwerfhond, puppy,
        kitten, huisdier, huwelijksreis, verlovingsring, gouden huwelijk, schoonheidskoningin, tweeling, drieling,
        virale video, viraal
        """,
      fair: """
        monarch, monarchie, koning, koningin, prinses, bruiloft, bruid, bruidegom, rouw, eerbetoon, verjaardag,
        jubileum, oma, opa, ontroerend*, emotioneel, tranen, held, overleden, huwelijk
        """,
      weak: """
        familie, moeder, vader, zoon, dochter, baby, vrouw, man, prins, vriend, hond, kat, leven, liefde, herinnering,
        droom, verrassing, geluk, stel
        """),
    .labour: TopicWords(
      strong: """
        vakbond, vakbonden, fnv, cnv, staking, stakingen, stakers, werkonderbreking, cao, cao-onderhandelingen,
        loonsverhoging, looneis, minimumloon, arbeidsrecht, arbeidsvoorwaarden, arbeidsomstandigheden, werktijden,
        overuren, ontslag, ontslagen, massaontslag, reorganisatie, banenverlies, werkloosheid, werkloos, werkloze,
        werklozen, uwv, ww-uitkering, arbeidsmarkt, arbeidskrachten, arbeidsmigrant, personeelstekort,
        ouderschapsverlof, zwangerschapsverlof, vakantiedagen, thuiswerken, pensioenleeftijd, pensioenstelsel,
        aow-leeftijd, arbeidscontract, vast contract, flexwerk*, uitzendkracht, uitzendbureau, zzp'er, zzp, vacature,
        sollicitatie, sollicitatiegesprek, personeelszaken, ondernemingsraad, vierdaagse werkweek, loonkloof,
        arbeidsongeval, arbeidsinspectie, burn-out
        """,
      fair: """
        werkgelegenheid, werkgever, werknemer, loon, lonen, salaris, salarissen, werving, aannemen, pensioen, beroep,
        arbeider, arbeid, banen, baan
        """,
      weak: """
        werk, functie, carrière, medewerker, onderhandeling, personeel, collega, actie, contract
        """),
    .lifestyle: TopicWords(
      strong: """
        recept, ingrediënt, ingrediënten, eetlepel, theelepel, voorverwarm*, taart, toetje, nagerecht, bakkerij,
        bakker, gastronom*, michelinster, sterrenrestaurant, horeca, wijnboer, wijngaard, proeverij, cocktail,
        brouwerij, vegetarisch*, veganistisch*, vegan, toerist, toerisme, toeristisch*, vakantieganger, cruise,
        camping, kamperen, vakantiehuis, wandelroute, wandeling, fietsroute, uitstapje, reiziger, skigebied, pretpark,
        modeshow, modeweek, haute couture, modeontwerper, make-up, cosmetica, parfum, kapsel, kapper, tatoeage,
        interieur, doe-het-zelf, tuinieren, moestuin, bordspel, kruiswoordpuzzel, horoscoop, sterrenbeeld, yoga,
        meditatie, wellness, luxe, cadeautip, rommelmarkt, kerstmarkt, sedan, suv, proefrit
        """,
      fair: """
        keuken, koken, gerecht, maaltijd, lunch, diner, ontbijt, menu, smaak, heerlijk*, lekker*, saus, salade, kaas,
        chocolade, boter, brood, bier, wijn, restaurant, hotel, reis, reizen, vakantie, bestemming, strand, mode,
        kleding, jurk, schoenen, sieraad, schoonheid, tuin, meubel, meubels, vrije tijd, ontspannen, bezoeker, tips
        """,
      weak: """
        tafel, bloem, eiland, huis, chef, eten, drinken, feest, vers, suiker, weekend, auto, fiets, stijl, trend, zomer
        """),
    .politics: TopicWords(
      strong: """
        premier, minister-president, minister van buitenlandse zaken, minister van binnenlandse zaken,
        minister van financiën, minister van justitie, staatssecretaris, kabinet, ministerraad, binnenhof,
        tweede kamer, eerste kamer, tweede kamerlid, kamerlid, kamerleden, kamerbrief, senaat, senator, parlement,
        parlementariër, parlementair*, fractie, fractievoorzitter, wetsvoorstel, amendement, motie van wantrouwen,
        motie, raad van state, formatie, kabinetsformatie, informateur, formateur, presidentsverkiezingen,
        tweede kamerverkiezingen, gemeenteraadsverkiezingen, provinciale staten, europese verkiezingen, stembus,
        stembureau, kiezer, kiezers, referendum, verkiezingscampagne, lijsttrekker, peiling, peilingen, vvd, pvda,
        groenlinks, d66, cda, pvv, bbb, nsc, christenunie, sgp, n-va, vlaams belang, geert wilders, radicaal-rechts,
        extreemrechts, coalitie, oppositie, gemeenteraad, wethouder, burgemeester, europese commissie,
        europees parlement, europarlementariër, europese unie, witte huis, kremlin, diplomaat, diplomatiek*,
        diplomatie, ambassadeur, ambassade, veiligheidsraad, verenigde naties, staatshoofd, regeringsleider,
        asielzoeker, asielbeleid, *minister, *verkiezingen
        """,
      fair: """
        regering, minister, ministerie, politiek, politieke, politicus, politici, president, gemeente, provincie,
        verkiezing, verkiezingen, stemmen, gestemd, kandidaat, partij, partijen, meerderheid, hervorming, wetgeving,
        top in brussel, sancties, verdrag, democratie, democraat, democraten, republikein, conservatief, populis*,
        immigratie, vn, mandaat, brussel, den haag, bestuurders, opkomst
        """,
      weak: """
        staat, debat, toespraak, maatregel, leider, programma, land, nationaal, nationale, voorstel, onderhandelingen,
        verklaring, macht, beleid, wet, links, rechts
        """),
    .religion: TopicWords(
      strong: """
        paus, vaticaan, heilige stoel, aartsbisschop, bisschop, bisschoppen, kardinaal, kardinalen, priester, pastoor,
        dominee, rabbijn, imam, monnik, klooster, abdij, nonnen, parochie, bisdom, kathedraal, basiliek, moskee,
        moskeeën, synagoge, katholiek*, protestant*, evangelisch*, gereformeerd*, hervormde kerk, orthodox*, moslim,
        moslims, islam, islamitisch*, islamist*, jood, joden, joods*, jodendom, hindoe*, boeddhis*, dalai lama, bijbel,
        bijbels*, evangelie, koran, thora, theolo*, preek, gebed, kerkdienst, pelgrim, bedevaart, doop, gedoopt,
        ramadan, godslastering, atheïst, conclaaf, encycliek, jezus, christus, christen, christenen, christelijk*,
        christendom, spiritualiteit, vastentijd, synode, oecumeni*, antisemit*, *kerk
        """,
      fair: """
        kerk, kerken, religieus, religieuze, religie, geloof, gelovige, gelovigen, bidden, god, heilig*, altaar, kapel,
        sekte, spiritueel, eredienst, pasen, hoofddoek, zegen, geestelijkheid, tempel
        """,
      weak: """
        ziel, traditie, gemeenschap, ceremonie, kerst, geest, kruis, communie, wonder
        """),
    .science: TopicWords(
      strong: """
        software, besturingssysteem, cyberaanval, cyberveiligheid, cyber*, hacker, ransomware, phishing, breedband,
        glasvezel, wifi, bluetooth, zoekmachine, open source, smartphone, iphone, android, computer, informatica,
        datacenter, halfgeleider, microchip, processor, asml, openai, chatgpt, kunstmatige intelligentie,
        machinelearning, algoritme, robot, robotica, videogame, playstation, xbox, nintendo, virtual reality,
        supercomputer, quantum*, versleuteling, nasa, esa, ruimtevaart, ruimtevaartorganisatie, satelliet,
        ruimtestation, astronaut, telescoop, astronom*, sterrenkund*, asteroïde, komeet, sterrenstelsel, exoplaneet,
        zwart gat, natuurkundige, natuurkunde, scheikund*, bioloog, biologie, genoom, genetisch*, dna, stamcel,
        stamcellen, fossiel, paleontolo*, dinosaurus, dinosauriër, archeolo*, hersenonderzoek*, wetenschapper,
        wetenschap, wetenschappelijk*, tno, laboratorium, vakblad, nobelprijs, molecuul, wiskund*,
        onderzoekers van de universiteit
        """,
      fair: """
        technologie, technologisch*, digitaal, digitale, onderzoeker, onderzoekers, ingenieur, innovatie, uitvinder,
        uitvinding, experiment, persoonsgegevens, internet, website, web, server, apple, scherm, batterij, maan,
        planeet, sociale media, ontwikkelaar, gebruiker, elektronica, google, microsoft
        """,
      weak: """
        studie, data, apparaat, app, netwerk, online, universiteit, hoogleraar, machine, mobiel, techniek, systeem,
        ontdekking, platform, onderzoek
        """),
    .society: TopicWords(
      strong: """
        maatschappelijk werk, maatschappelijk werker, bijstand, bijstandsuitkering, sociale huur, sociale woningbouw,
        armoede, dakloze, daklozen, dakloos, voedselbank, ongelijkheid, discriminatie, racisme, racistisch*,
        minderheid, minderheden, multicultureel, migrant, migranten, ongedocumenteerd*, demograf*, bevolkingsgroei,
        geboortecijfer, vergrijzing, gelijkheid tussen man en vrouw, feminis*, vrouwenrechten, seksisme, homohuwelijk,
        homoseksu*, lhbti*, transgender, mensenrechten, burgerrechten, kinderrechten, pleeggezin, pleegzorg, jeugdzorg,
        alleenstaande moeder, echtscheiding, scheiding, huiselijk geweld, vrijwilliger, vrijwilligers,
        vrijwilligerswerk, goed doel, goede doelen, solidariteit, donatie, inzamelingsactie, inclusie,
        mensen met een beperking, rolstoel, euthanasie, achterstandswijk, sociale cohesie, inheems*, eenzaamheid,
        asielzoekerscentrum
        """,
      fair: """
        samenleving, maatschappelijk*, sociaal, sociale, stichting, vereniging, integratie, gelijkheid, diversiteit,
        gender, immigrant, immigratie, gepensioneerd*, handicap, activist, demonstrant, demonstratie, protest,
        bevolking, huisvesting, generatie
        """,
      weak: """
        vrouwen, gezin, kinderen, jongeren, inwoner, burger, gemeenschap, rechten, buurt, wijk, hulp, ouders, buren,
        vrijheid
        """),
    .sport: TopicWords(
      strong: """
        voetballer, voetbalster, doelman, keeper, middenvelder, aanvaller, verdediger, eredivisie, eerste divisie,
        keuken kampioen divisie, jupiler pro league, champions league, europa league, knvb, knvb-beker,
        wereldkampioenschap, europees kampioenschap, oranje leeuwinnen, rode duivels, ajax, psv, feyenoord,
        club brugge, anderlecht, real madrid, bondscoach, ploeggenoot, halve finale, kwartfinale, achtste finale,
        groepsfase, verlenging, strafschop, strafschoppen, buitenspel, rode kaart, gele kaart, vrije trap,
        transfermarkt, degradatie, hattrick, doelpunt, doelpunten, roland garros, grand slam, tennisser, tennisster,
        tiebreak, matchpoint, nba, handbalster, hockeyer, volleyballer, formule 1, max verstappen, verstappen,
        grand prix, poleposition, motogp, tour de france, ronde van vlaanderen, gele trui, peloton, tijdrit,
        wielrenner, wielrennen, renner, olympisch*, olympische spelen, paralympisch*, gouden medaille,
        zilveren medaille, bronzen medaille, wereldkampioen, wereldkampioene, doping, atleet, atlete, atletiek,
        marathon, halve marathon, sprinter, zwemmer, zwemster, schaatser, schaatsen, elfstedentocht, bokser, schermen,
        skiër, kleedkamer, fifa, uefa, premier league, bundesliga
        """,
      fair: """
        sport, sporter, sportief, voetbal, rugby, tennis, basketbal, handbal, volleybal, hockey, golf, boksen, judo,
        speler, spelers, speelster, club, stadion, kampioenschap, toernooi, scheidsrechter, overwinning, zege,
        nederlaag, gelijkspel, supporter, fans, medaille, podium, kwalificatie, ploeg, trainer, training, wedstrijd,
        elftal, spits
        """,
      weak: """
        seizoen, stand, race, etappe, kampioen, aanvoerder, tegenstander, record, competitie, beker, titel, finale,
        veld, winnaar, blessure, punten
        """),
    .weather: TopicWords(
      strong: """
        knmi, weerbericht, weersverwachting, weersvoorspelling, meteorolo*, code geel, code oranje, code rood,
        hittegolf, hitteplan, koudegolf, vorst, nachtvorst, gladheid, ijzel, sneeuwval, sneeuwbui, hagel, hagelbui,
        regenbui, buien, neerslag, zware regenval, stortbui, onweer, onweersbui, windstoten, windkracht,
        zware windstoten, hogedrukgebied, lagedrukgebied, depressie boven, koufront, zonnig, opklaringen, bewolkt,
        bewolking, graden celsius, maximumtemperatuur, minimumtemperatuur, temperatuur, temperaturen, thermometer,
        gevoelstemperatuur, luchtvochtigheid, moesson, motregen, regenachtig, zonkracht
        """,
      fair: """
        regen, sneeuw, wind, storm, zon, wolken, orkaan, kou, warmte, hitte, droogte, wateroverlast, noodweer
        """,
      weak: """
        graden, waarschuwing, kust, koud, warm
        """),
  ]
}
