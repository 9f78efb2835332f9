extension GermanTopics {
  static let humanInterestToWeather: [Topic: TopicWords] = [
    .humanInterest: TopicWords(
      strong: """
        königin*, königsfamilie*, königshaus*, kronprinz*, prinzessin*, herzogin*, royals, buckingham-palast,
        trauerfeier*, beerdigung*, beisetzung*, kondolenz*, nachruf*, goldene hochzeit, verlobung*, verlobt*,
        flitterwochen, zwillinge*, drillinge*, lottogewinn*, jackpot*, guinness-buch, weltrekordversuch, tierheim*,
        hundewelpe*, kurios*, skurril*, traumpaar*, liebespaar*, liebes-aus, ehejubiläum, jubilar*, älteste mensch,
        baby-glück
        """,
      fair: """
        ehemann*, ehefrau*, verheiratet*, braut*, haustier*, ehrung*, geehrt*, oma, opa, enkel*, schicksal*, tränen*,
        emotional*, geburtstag*, hochzeit*, prinz*, verstorben*, trauer*, hundehalter*, hundebesitzer*, hundewelpen,
        liebesgeschichte*, ehepaar*, *hochzeit, *geburtstag, *prinzessin
        """,
      weak: """
        familie*, mutter*, vater*, sohn*, tochter*, baby*, leben*, erinner*, könig*, katze*, tod, überrasch*, held*,
        feier*, freundin*, jubiläum*, rentner*, wunder, gestorben*, ehrenamt*, herzlich*, hund, hunde, hunden, liebe
        """),
    .labour: TopicWords(
      strong: """
        gewerkschaft*, verdi, ver.di, ig metall, dgb, ögb, gdl, evg, tarifverhandlung*, tarifvertrag*, tarifverträge*,
        tarifstreit*, tarifkonflikt*, tarifrunde*, warnstreik*, lohnerhöhung*, lohnforderung*, mindestlohn*,
        arbeitskampf*, arbeitgeber*, arbeitnehmer*, betriebsrat*, betriebsräte*, arbeitslos*, arbeitslosenquote*,
        arbeitsmarkt*, arbeitsagentur*, bundesagentur für arbeit, jobcenter, stellenabbau*, stellenstreichung*,
        entlassung*, kurzarbeit*, fachkräftemangel*, arbeitszeit*, homeoffice, arbeitsplatz*, arbeitsplätze*,
        arbeitsbedingung*, arbeitsrecht*, arbeitsgericht*, rentenalter*, elternzeit*, überstunden*, teilzeit*,
        belegschaft*, viertagewoche, leiharbeit*, zeitarbeit*, ams, *gewerkschaft, *streik, *arbeitsplatz
        """,
      fair: """
        arbeits*, job, jobs*, lohn, löhne*, gehalt*, gehälter*, mitarbeiter*, beruf*, bewerb*, angestellte*,
        ausbildung*, kündigung*, fachkräfte*, beschäftigte*, streik*, *arbeiter, *lohn
        """,
      weak: """
        betrieb*, stelle, stellen*, kollege*, kollegin*, arbeit, personal*, schicht*, karriere*, verhandlung*, rente*
        """),
    .lifestyle: TopicWords(
      strong: """
        rezept, rezepte*, zutaten*, esslöffel, teelöffel, backofen, pfanne*, köche*, köchin*, küchenchef*,
        gastronomie*, gastronom*, gasthaus*, gasthof*, wirtshaus*, sternekoch*, michelin*, winzer*, weingut*,
        brauerei*, café*, bäckerei*, kuchen*, vegan*, vegetarisch*, olivenöl, knoblauch, urlaub*, urlauber*, tourist*,
        tourismus*, reiseziel*, kreuzfahrt*, ferienwohnung*, wanderung*, wanderweg*, wanderer*, radtour*, camping*,
        wohnmobil*, skigebiet*, ausflug*, ausflugsziel*, sehenswürdig*, modedesigner*, fashion week, laufsteg*,
        outfit*, handtasche*, schmuck*, make-up, kosmetik*, frisur*, friseur*, parfüm*, tattoo*, inneneinrichtung*,
        möbel*, deko, dekor*, heimwerk*, gärtner*, brettspiel*, kreuzworträtsel*, horoskop*, dating*, yoga*,
        meditation*, wellness*, luxus*, geschenkidee*, freizeitpark*, nachtleben, probefahrt*, kompaktwagen*,
        weihnachtsmarkt*, flohmarkt*, volksfest*, oktoberfest*, *rezept, *urlaub, *kuchen
        """,
      fair: """
        kochen, gekocht*, speise*, küche*, geschmack*, lecker*, salat*, käse*, schokolade*, butter, brot*, bier*,
        trinken, getränk*, reisen*, kleid*, kleidung*, schuhe*, schönheit*, wohnen*, blume*, einricht*, freizeit*,
        genieß*, entspann*, geschenk*, einkaufen*, fahrrad*, tipps, mode, modemarke*, modewelt, hotel*, restaurant*,
        hobby*, hobbys, wandern, disco*, strand*, rezeptidee*, *restaurant, *hotel, *küche, grill*, grillen, saftig*,
        knusprig*, küchengerät*, haushaltsgerät*, teig*, gewürz*
        """,
      weak: """
        gemütlich*, essen, ferien*, auto, autos*, wohnung*, garten*, haare, flug, flüge*, insel*, wochenende*, wein,
        weine*, reise*, stil*, party*, frisch*, süß*, spaziergang*, koch, liebe zum detail
        """),
    .politics: TopicWords(
      strong: """
        bundeskanzler*, kanzler*, bundesregierung*, landesregierung*, staatsregierung*, ministerpräsident*,
        außenminister*, innenminister*, finanzminister*, verteidigungsminister*, wirtschaftsminister*,
        gesundheitsminister*, bundespräsident*, bundestag*, bundesrat*, landtag*, nationalrat*, abgeordnete*,
        koalition*, koalitionsvertrag*, opposition*, fraktion*, fraktionschef*, parteichef*, parteitag*,
        generalsekretär*, spitzenkandidat*, wahlkampf*, bundestagswahl*, landtagswahl*, kommunalwahl*, europawahl*,
        präsidentschaftswahl*, stichwahl*, wahlbeteiligung*, wähler*, stimmzettel, cdu, csu, spd, fdp, afd, die grünen,
        linkspartei, bsw, övp, spö, fpö, neos, svp, europäische kommission, eu-kommission*, eu-parlament*,
        europaparlament*, weißes haus, us-präsident*, us-regierung, gesetzentwurf*, gesetzesentwurf*, volksentscheid*,
        volksabstimmung*, bürgerentscheid*, diplomat*, botschafter*, außenpolitik*, innenpolitik*, migrationspolitik*,
        asylpolitik*, gemeinderat*, stadtrat*, stadträt*, kreistag*, landrat*, untersuchungsausschuss*,
        verfassungsschutz*, grundgesetz*, kreml*, staatschef*, regierungschef*, gipfeltreffen, *minister, *ministerin,
        *ministerium, *parlament, *koalition, *abgeordnete
        """,
      fair: """
        regierung*, minister*, ministerium*, politik*, politisch*, partei*, parlament*, wahl, wahlen*, kandidat*,
        reform*, staatssekretär*, uno, nato, republikaner*, konservativ*, sozialdemokrat*, rechtspopulist*,
        rechtsextrem*, abstimmung*, asyl*, abschiebung*, rathaus*, senat, kongress, senator*, bürgermeister*,
        oberbürgermeister*, sanktionen, haushaltsentwurf*, haushaltsplan*, linke partei, *partei, *politiker,
        *politikerin, *politik, *regierung, *wahlen
        """,
      weak: """
        chef, sprecher*, vorsitzende*, beschluss*, forder*, kritik*, vorschlag*, eu, gesetz*, behörde*, verwaltung*,
        migration*, kompromiss*, grünen, präsident*, debatte*, kommunal*, brüssel, demokrat*, staat, staaten,
        staatlich*
        """),
    .religion: TopicWords(
      strong: """
        papst*, päpst*, vatikan*, kardinal*, kardinäle*, erzbischof*, bischof*, bischöfe*, priester*, pfarrer*,
        pfarrei*, pfarrgemeinde*, pastor*, geistliche*, rabbiner*, imam*, mönch*, nonne*, kloster*, klöster*,
        kathedrale*, kirche*, kirchengemeinde*, moschee*, synagoge*, evangelisch*, katholi*, protestant*, orthodox*,
        freikirche*, christen*, christlich*, muslim*, jüdisch*, judentum*, hindu*, buddhis*, bibel*, evangelium,
        koran*, tora, theolog*, predigt*, gebet*, gottesdienst*, pilger*, wallfahrt*, taufe*, kommunion*,
        konfirmation*, firmung*, fastenzeit*, ramadan, bistum*, bistümer*, diözese*, landeskirche*, ekd, synode*,
        ökumen*, zölibat*, kirchentag*, konklave*, kirchensteuer*, kirchenaustritt*, religion*, religiös*, gläubig*,
        glauben*, christus, kopftuch*, islam, islamisch*, islamist*, islamismus, *kirche, *kloster, *bischof,
        *gottesdienst, *pfarrer, *moschee
        """,
      fair: """
        beten*, segen*, gesegnet*, seelsorg*, altar*, sekte*, spirituell*, orgel*, pfarr*, tempel, ostern, juden*,
        gott, gottes, kirchen*, abtei*, heilig*
        """,
      weak: """
        seele*, tradition*, dom, glauben, messe, glaube, weihnacht*, orgel, feiertag*, kapelle*, advent*, jude, jesus
        """),
    .science: TopicWords(
      strong: """
        software*, hardware*, betriebssystem*, computer*, schadsoftware, hacker*, cyber*, browser*, suchmaschine*,
        smartphone*, laptop*, künstliche intelligenz, ki, ki-modell*, chatgpt, openai, algorithmus, algorithmen,
        chatbot*, roboter*, halbleiter*, mikrochip*, prozessor*, rechenzentrum*, rechenzentren, quantencomputer*,
        verschlüsselung*, datenschutz*, breitband*, glasfaser*, mobilfunk*, videospiel*, spielekonsole*, playstation,
        nintendo, wissenschaftler*, forscher*, forschende*, physiker*, chemiker*, biologe*, biologin*, astronom*,
        astronaut*, raumfahrt*, raumsonde*, weltraum*, weltall, satellit*, teleskop*, planet*, asteroid*, galaxie*,
        urknall, gene, genetik*, erbgut, dna, stammzelle*, fossil*, dinosaurier*, archäolog*, nasa, esa, iss, labor*,
        max-planck-institut*, fraunhofer*, fachmagazin*, nobelpreis*, *forscher, *forscherin, *wissenschaftler,
        *wissenschaftlerin, *software, *computer, *roboter, *satellit
        """,
      fair: """
        technologie*, technisch*, ingenieur*, wissenschaft*, experiment*, entwickler*, innovation*, erfinder*,
        microsoft, server*, zelle*, spezies, mond, mars, internet*, handy*, website*, webseite*, studie, forschung*,
        rechner, tablet*, evolution*, rakete*, tiktok, stromnetz*, gerätehersteller*, *forschung, *technologie,
        *ingenieur
        """,
      weak: """
        online*, daten*, app, apps, google, apple, meta, instagram, whatsapp, e-mail, plattform*, nutzer*, netzwerk*,
        universität*, professor*, entwicklung*, technik*, digital*, netz
        """),
    .society: TopicWords(
      strong: """
        sozialarbeit*, sozialhilfe*, bürgergeld*, grundsicherung*, sozialstaat*, sozialleistung*, sozialverband*,
        sozialwohnung*, obdachlos*, wohnungslos*, armut*, kinderarmut*, ungleichheit*, diskriminier*, rassismus*,
        rassistisch*, antisemit*, minderheit*, migrant*, einwander*, zuwander*, demografi*, geburtenrate*,
        bevölkerungswachstum, gleichstellung*, gleichberecht*, feminis*, frauenrecht*, sexismus*, queer*, lgbt*,
        homosexu*, transgender, lesbisch*, schwul*, ehe für alle, csd, menschenrecht*, kinderrecht*, kinderbetreuung*,
        pflegefamilie*, adoption*, alleinerziehend*, scheidung*, häusliche gewalt, wohltätig*, caritas, diakonie,
        inklusion*, barrierefrei*, rollstuhl*, jugendzentrum*, jugendtreff*, seniorenheim*, einsamkeit*, sterbehilfe*,
        benachteiligt*, gemeinnützig*, *flüchtling
        """,
      fair: """
        gesellschaft*, sozial*, einwohner*, generation*, engagier*, aktivist*, verein*, vielfalt*, stiftung*, spende*,
        integration*, freiwillig*, ehrenamt*, geflüchtete*, flüchtling*, nachbarschaft*, protest, proteste,
        protestier*, protestaktion*
        """,
      weak: """
        eltern, leute*, unterstütz*, familie*, frauen*, kinder*, bürger*, bewohner*, anwohner*, wohnung*, hilfe*,
        jugend*, jugendliche*, tradition*, betroffene*, senioren*, gemeinschaft*, bevölkerung*, engagement*, tafel,
        tafeln, demonstr*
        """),
    .sport: TopicWords(
      strong: """
        torhüter*, torwart, mittelfeldspieler*, stürmer, verteidiger, abwehrspieler*, bundesliga*, champions league,
        europa league, dfb-pokal, dfb*, weltmeisterschaft, europameisterschaft, fußballer*, fußballspiel*, handballer*,
        eishockey*, skispringer*, skirennläufer*, biathlon*, nationalmannschaft*, nationalspieler*, cheftrainer*,
        co-trainer, spieltag*, halbfinal*, viertelfinal*, achtelfinal*, elfmeter*, freistoß, abseits, halbzeit*,
        nachspielzeit, rote karte, gelbe karte, abstieg*, aufsteiger, olympiasieger*, goldmedaille*, silbermedaille*,
        bronzemedaille*, weltmeister*, europameister*, grand prix, formel 1, kreisliga*, regionalliga*, landesliga*,
        oberliga*, tabellenführer*, tabellenplatz*, torschütze*, anschlusstreffer, ausgleichstreffer, siegtreffer,
        schiedsrichter*, relegation*, spielmacher*, turnverein, sportverein, satzball, matchball, weltcup*,
        weltrangliste*, olympisch* spiele, paralympic*, leichtathlet*, doping*, fc bayern, borussia dortmund,
        schlusspfiff, anpfiff, abpfiff, ersatzbank, testspiel*, bundestrainer*, zweitlig*, drittlig*, rundenzeit,
        etappensieg*, radrennen*, straßenrennen*, zeitfahr*, zweikampf*, tour de france, schwergewicht*, titelkampf*,
        titelverteidiger*, startnummer*, zieleinlauf, *meisterschaft, *liga, *pokal
        """,
      fair: """
        fußball*, handball*, basketball*, volleyball*, tennis*, golf*, schwimmer*, ringer, boxer, radprofi*, trainer*,
        mannschaft*, stadion*, turnier*, tor, treffer, liga*, niederlage, auswärtsspiel*, heimspiel*, meisterschaft*,
        pokal*, medaille*, athlet*, sportler*, sport*, wettkampf*, finale, uefa, fifa, wm, em, derby, marathon*,
        halbmarathon*, läufer*, läuferin*, boxen, boxkampf*, box-weltmeister*, *turnier, *mannschaft, *stadion,
        *medaille, *trainer, *trainerin, *rennen
        """,
      weak: """
        spiel, spiele, punkte, gewinnen, gewann, führung, runde, platz, rekord*, sieger*, verletzung*, fans, duell,
        kader, team, partie, gegner, verein, kapitän, spieler*, saison*, sieg
        """),
    .weather: TopicWords(
      strong: """
        wettervorhersage*, wetterdienst*, deutscher wetterdienst, dwd, geosphere austria, meteorolog*, unwetter*,
        unwetterwarnung*, hitzewelle*, kälteeinbruch*, kaltfront*, warmfront*, schneefall*, schneefälle*, schneesturm*,
        neuschnee*, starkregen*, dauerregen*, regenschauer*, niederschlag*, niederschläge*, glätte*, glatteis*,
        blitzeis, sturmböen*, böen*, orkan*, sturmtief*, tiefdruck*, hochdruck*, höchsttemperatur*, höchstwert*,
        tiefstwert*, temperatursturz*, grad celsius, sonnenschein*, sonnig*, bewölkt*, bewölkung*, schwül*,
        tropennacht*, tropennächte*, luftfeuchtigkeit, wetterlage*, wetterumschwung*, *gewitter
        """,
      fair: """
        wetter*, schnee*, winde*, windig*, stürme*, kälte*, eisig*, winterlich*, frost*, hagel*, gewitter*, nebel*,
        wolken*, schauer*, sturm*, regen, regens, regenfälle*, regenwetter, regnerisch*, regnet, regnen, eisregen,
        eisheilige*, *schnee, *wetter
        """,
      weak: """
        grad, sonne, sonnen*, warm*, kalt, heiß*, wind, hitze*, blitz*, milde*, sommerlich*, hochwasser*, eis,
        temperatur*, *temperatur
        """),
  ]
}
