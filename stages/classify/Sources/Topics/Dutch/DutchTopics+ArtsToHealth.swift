/// Dutch words of the topics.
enum DutchTopics {
  /// In parts, for the sake of the size of files.
  static let parts = [artsToHealth, humanInterestToWeather]

  static let artsToHealth: [Topic: TopicWords] = [
    .arts: TopicWords(
      strong: """
        bioscoop, regisseur, speelfilm, filmfestival, acteur, actrice, scenario, scenarist, televisieserie, tv-serie,
        soapserie, realityshow, presentator, presentatrice, tekenfilm, stripverhaal, zanger, zangeres,
        singer-songwriter, liedje, rapper, gitarist, pianist, drummer, album, concert, tournee, orkest, dirigent,
        symfonie, componist, opera, sopraan, ballet, choreograaf, choreografie, toneel, toneelstuk, theater,
        theatervoorstelling, schrijver, schrijfster, romanschrijver, dichter, poëzie, boekenweek, boekenbal,
        literatuur, literair*, boekhandel, schilderij, kunstschilder, beeldhouwer, beeldhouwwerk, galerie,
        tentoonstelling, curator, museum, musea, rijksmuseum, cabaretier, cabaret, komiek, documentaire,
        eurovisiesongfestival, songfestival, cultureel erfgoed, popmuziek, kunstwerk, kunstenaar, *museum, *festival,
        *concert, pottenbakker, keramiek, glasblazer, ambacht, ambachten, ambachtelijk*
        """,
      fair: """
        film, muziek, muzikant, cultuur, cultureel, culturele, roman, dans, danser, danseres, festival, televisie,
        kijkcijfers, fotograaf, schilder, voorstelling, uitgever, lezer, radio, podcast, beroemdheid, drama, komedie,
        cast, podium, bibliotheek, media
        """,
      weak: """
        scène, boek, serie, seizoen, auteur, publiek, prijs, krant, journalist, programma, kunst, rol, verhaal, omroep
        """),
    .conflict: TopicWords(
      strong: """
        luchtaanval, bombardement, bombarder*, droneaanval, raketaanval, artillerie, gevechtsvliegtuig, straaljager,
        oorlogsschip, frontlinie, slagveld, staakt-het-vuren, wapenstilstand, opstandelingen, guerrilla, militie,
        zelfmoordaanslag, autobom, vredesmacht, vredesakkoord, vredesbesprekingen, vredesoverleg, burgeroorlog,
        staatsgreep, genocide, oorlogsmisdaad, oorlogsmisdaden, etnische zuivering, krijgsgevangene, aanslag,
        terreuraanslag, jihad*, al qaida, taliban, hamas, hezbollah, islamitische staat, gazastrook, gaza,
        westelijke jordaanoever, kiev, charkov, cherson, donbas, zelensky, kernwapen, kernkop, ontwapening, annexatie,
        dienstplicht, gijzelaar, bloedbad, krijgsmacht, israëlische leger, russische leger, *oorlog
        """,
      fair: """
        oorlog, militair, leger, soldaat, soldaten, troepen, raket, raketten, tank, drone, gevechten, strijder,
        oekraï*, israël*, palestijn*, iran*, syri*, libanon, navo, rebel, terrorisme, terrorist, invasie, wapen,
        munitie, explosief, defensie
        """,
      weak: """
        front, offensief, grens, vluchteling, dreiging, gebied, russisch*, rusland, moskou, vrede, conflict,
        verdediging, veiligheid, vijand, geweld, gewonden, burgers, aanval, generaal
        """),
    .crime: TopicWords(
      strong: """
        moord, vermoord, moordenaar, doodslag, femicide, verkrachting, verkrachter, aanranding, seksueel misbruik,
        kindermisbruik, inbraak, inbreker, overval, overvaller, beroving, diefstal, dief, dieven, oplichter,
        oplichting, verduistering, witwassen, omkoping, corruptie, afpersing, drugshandel, drugscrimineel, cocaïne,
        heroïne, xtc, hennepkwekerij, mensenhandel, maffia, georganiseerde misdaad, steekpartij, neergestoken,
        doodgeschoten, schietpartij, brandstichting, politieagent, agenten, rechercheur, recherche, marechaussee,
        officier van justitie, openbaar ministerie, verdachte, aangehouden, aanhouding, arrestatie, gearresteerd,
        rechtbank, gerechtshof, hoge raad, strafzaak, strafrechter, vrijspraak, vrijgesproken, veroordeeld,
        veroordeling, celstraf, gevangenisstraf, levenslang, gevangenis, gedetineerde, voorarrest, huiszoeking,
        voortvluchtig*, crimineel, criminelen, misdrijf, misdaad, dader, aangifte, taakstraf, tbs,
        sectie op het lichaam, doodstraf, kinderporno
        """,
      fair: """
        politie, justitie, gerecht, rechter, advocaat, proces, vonnis, onderzoek, slachtoffer, fraude, getuige, boete,
        straf, uitspraak, vermist, schoten, vuurwapen, eis, officier, plofkraak
        """,
      weak: """
        beschuldig*, bewijs, illegaal, illegale, wet, beroep, dood, mes, geweld, drugs, vlucht
        """),
    .disaster: TopicWords(
      strong: """
        aardbeving, naschok, epicentrum, tsunami, uitbarsting, vulkaan, aardverschuiving, modderstroom, lawine,
        overstroming, watersnood, bosbrand, natuurbrand, brandweer, brandweerman, brandweerlieden, grote brand,
        woningbrand, ramp, natuurramp, vliegtuigcrash, vliegramp, verkeersongeval, verkeersongeluk, dodelijk ongeval,
        kettingbotsing, frontale botsing, ontspoor*, treinongeluk, schipbreuk, verdronken, verdrinking, olieramp,
        gaslek, ingestort, instorting, puin, overlevende, reddingswerker, reddingsactie, knrm, hulpdiensten,
        geëvacueerd, evacuatie, humanitaire hulp, rode kruis, noodtoestand, orkaan, tyfoon, cycloon, tornado,
        hongersnood, traumahelikopter, dodental, *brand, *ongeluk, *ongeval
        """,
      fair: """
        ongeluk, ongeval, redding, vlammen, schade, verwoest*, explosie, botsing, ambulance, aangereden, zwaargewond,
        humanitair*, brand, slachtoffers
        """,
      weak: """
        dode, doden, vermist, gewond, gewonden, weg, snelweg, automobilist, voertuig, vrachtwagen, storm, alarm, vuur,
        helikopter, rook
        """),
    .economy: TopicWords(
      strong: """
        centrale bank, rente, renteverhoging, inflatie, deflatie, recessie, economische groei,
        bruto binnenlands product, bbp, aex, wall street, aandeelhouder, nettowinst, omzet, kwartaalcijfers,
        jaarcijfers, dividend, beursgang, overname, fusie, dochteronderneming, faillissement, failliet, schuldeiser,
        staatsobligatie, staatsschuld, begrotingstekort, handelstekort, wisselkoers, grondstof, grondstoffen,
        olieprijs, opec, importheffing, importheffingen, invoerrechten, koopkracht, huizenmarkt, woningmarkt,
        huizenprijzen, hypotheek, investeringsfonds, durfkapitaal, investeerder, belegger, zakenbank, verzekeraar,
        detailhandel, leverancier, autofabrikant, bestuursvoorzitter, topman, topvrouw, raad van bestuur,
        raad van commissarissen, ecb, imf, wereldbank, nederlandsche bank, cryptomunt, bitcoin, toeleveringsketen,
        kredietbeoordelaar, marktaandeel, beurs, beurzen, midden- en kleinbedrijf, multinational
        """,
      fair: """
        economie, economisch, economische, econoom, bedrijf, bedrijven, bedrijfsleven, onderneming, ondernemer,
        industrie, industrieel, bank, banken, financieel, financiële, financiën, markt, investering, investeren,
        handel, export, import, consument, prijs, prijzen, verkoop, klant, fabriek, productie, producent, fabrikant,
        merk, start-up, belasting, krediet, lening, schuld, begroting, huur, huurder, verhuurder, dollar, miljard,
        luchtvaartmaatschappij, vastgoed, supermarkt, winst, winkel, winkels, tram, openbaar vervoer, spoorlijn,
        spoorwegen, dienstregeling, veiling, forens
        """,
      weak: """
        euro, miljoen, procent, groei, stijging, daling, vraag, aanbod, sector, kosten, kapitaal, directeur, kwartaal,
        contract, aankoop, geld, olie, gas
        """),
    .education: TopicWords(
      strong: """
        leraar, leraren, lerares, leerkracht, docent, docenten, schooldirecteur, basisschool, basisscholen,
        basisonderwijs, middelbare school, voortgezet onderwijs, kleuterschool, vwo, havo, vmbo, mbo, hbo, gymnasium,
        eindexamen, leerling, leerlingen, scholier, schooljaar, schoolplein, schoolvakantie, lerarentekort, klaslokaal,
        lesmateriaal, leerplicht, schooluitval, student, studenten, universiteit, universiteiten, universitair, campus,
        faculteit, hogeschool, rector, collegegeld, studiefinanciering, studieschuld, basisbeurs, promovendus,
        proefschrift, diploma, afgestudeerd*, pedagog*, laaggeletterd*, *onderwijs, *school
        """,
      fair: """
        school, scholen, onderwijs, klas, les, lessen, hoogleraar, opleiding, cursus, examen, tentamen, kinderopvang,
        lesgeven, studie, leren, huiswerk
        """,
      weak: """
        jongere, jongeren, kind, kinderen, niveau, vak, ouders, programma
        """),
    .environment: TopicWords(
      strong: """
        klimaatverandering, opwarming van de aarde, klimaatcrisis, klimaatbeleid, klimaatdoel, klimaatakkoord,
        broeikasgas, broeikasgassen, broeikaseffect, co2, co2-uitstoot, uitstoot, stikstof, stikstofcrisis,
        koolstofdioxide, klimaatneutraal, duurzame energie, hernieuwbare energie, fossiele brandstof,
        fossiele brandstoffen, zonnepaneel, zonnepanelen, windmolen, windmolens, windpark, windturbine,
        energietransitie, ontbossing, biodiversiteit, bedreigde diersoort, beschermde soort, exoot, uitsterven,
        ecosysteem, ecolog*, natuurgebied, natuurreservaat, nationaal park, natura 2000, stroperij, koraalrif,
        gletsjer, zeespiegel, zeespiegelstijging, vervuiling, vervuild, luchtkwaliteit, fijnstof, bestrijdingsmiddel,
        pesticide, glyfosaat, pfas, afval, recycling, recyclen, plasticsoep, microplastic, duurzaam*, greenpeace,
        wereld natuur fonds, grondwater, overbevissing, droogte, biologische landbouw, herbebossing, kernafval, wolf,
        wolven, bijen, natuurbeheer, milieuactivist, milieuorganisatie, staatsbosbeheer, natuurmonumenten, milieu*
        """,
      fair: """
        klimaat, emissie, koolstof, natuur, bos, bossen, dier, dieren, vogel, vogels, walvis, beer, planeet, energie,
        rivier, kust, insect, insecten, visserij, elektrische auto, boer, boeren, leefgebied
        """,
      weak: """
        water, zee, oceaan, bodem, boom, bomen, lucht, groen, plant, vis, aarde, beschermd, stroom, wild, landschap
        """),
    .health: TopicWords(
      strong: """
        ziekenhuis, ziekenhuizen, kliniek, verpleegkundige, verpleger, verpleeghuis, huisarts, arts, artsen, dokter,
        geneeskunde, chirurg, chirurgie, operatie, patiënt, patiënten, zorgverzekeraar, zorgverzekering, zorgpersoneel,
        gezondheidszorg, volksgezondheid, ggd, rivm, wereldgezondheidsorganisatie, ziekte, epidemie, pandemie,
        infectie, besmetting, coronavirus, covid, covid-19, griep, mazelen, malaria, tuberculose, cholera, ebola, hiv,
        aids, hepatitis, vaccin, vaccinatie, gevaccineerd, antibiotica, antistof, bacterie, kanker, tumor,
        chemotherapie, leukemie, diabetes, overgewicht, obesitas, astma, hartaanval, hartinfarct, beroerte, bloeddruk,
        cholesterol, alzheimer, dementie, autisme, geestelijke gezondheidszorg, ggz, psychiat*, psycholog*, therapie,
        therapeut, zwanger*, zwangerschap, verloskundige, abortus, transplantatie, orgaandonor, farmaceut*, medicijn,
        medicijnen, geneesmiddel, bijwerking, diagnose, voedingsstoffen, vitamine, tandarts, intensive care,
        spoedeisende hulp, apotheek, apotheker, symptoom, symptomen, overgang, immuunsysteem, depressie, *ziekte,
        *ziekenhuis
        """,
      fair: """
        gezondheid, gezond, zorg, behandeling, virus, ziek, zieken, pijn, slaap, alcohol, roken, verslaving, beperking,
        angst, allergie, hormoon, dieet, corona, preventie
        """,
      weak: """
        lichaam, huid, hart, hersenen, bloed, risico, dosis, ouderen, baby, vermoeidheid, stress, voeding
        """),
  ]
}
