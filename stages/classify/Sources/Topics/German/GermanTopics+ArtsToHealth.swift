/// German words of the topics.
enum GermanTopics {
  /// In parts, for the sake of the size of files.
  static let parts = [artsToHealth, humanInterestToWeather]

  static let artsToHealth: [Topic: TopicWords] = [
    .arts: TopicWords(
      strong: """
        schauspieler*, regisseur*, kinofilm*, spielfilm*, filmfestival*, filmfestspiele, berlinale, drehbuch*, oscar*,
        golden globe, hauptrolle*, nebenrolle*, fernsehserie*, tv-serie*, tatort, serienstar*, sänger*, songwriter*,
        rapper*, gitarrist*, schlagzeuger*, popstar*, rockband*, album, alben, konzert*, tournee*, orchester*,
        sinfonie*, symphonie*, dirigent*, komponist*, oper, opern*, operette*, sopran*, ballett*, choreograf*,
        theater*, bühnenbild*, inszenierung*, schauspielhaus*, musical*, roman, romane*, schriftsteller*, autor,
        autorin*, buchpreis*, buchmesse*, bestseller*, dichter*, lyrik*, literatur*, verlag*, gemälde*, maler*,
        bildhauer*, skulptur*, galerie*, ausstellung*, kurator*, museum*, museen, kunstwerk*, künstler*, kabarett*,
        comedian*, komiker*, moderator*, quizshow*, dschungelcamp, castingshow*, bachelor*, germany's next topmodel,
        dokumentarfilm*, premiere*, einschaltquote*, netflix, promi*, festspiele, eurovision*, esc, schlager*, *museum,
        *theater, *ausstellung, *konzert, *sänger, *sängerin, *schauspieler, *schauspielerin, *orchester, *roman,
        *künstler, *künstlerin, töpfer*, keramik*, glasbläser*, holzschnitzer*
        """,
      fair: """
        film, filme*, kino*, serie*, musik*, song*, bühne*, kultur*, bücher*, lesung*, festival*, star, stars*,
        fernsehen, fernseh*, tv, show*, radio*, zeitschrift*, tanz*, tänzer*, drama*, komödie*, kunst, künste,
        kunstausstellung*, kunsthalle*, kunstszene*, kunsthandwerk*, *film, *festival, *musik, *album
        """,
      weak: """
        auftritt*, kritiker*, premierenfeier, rolle, zuschauer*, publikum*, zeitung*, medien*, foto*, geschichte*,
        szene*, buch, preis, sender*, journalist*, band
        """),
    .conflict: TopicWords(
      strong: """
        luftangriff*, raketenangriff*, drohnenangriff*, artillerie*, beschuss, waffenstillstand*, waffenruhe*,
        feuerpause, kampfjet*, kriegsschiff*, bürgerkrieg*, kriegsverbrechen*, völkermord*, angriffskrieg*, invasion*,
        streitkräfte*, truppen*, bodenoffensive*, aufständische*, rebellen*, miliz*, dschihad*, islamischer staat,
        taliban, hamas, hisbollah*, terroranschlag*, selbstmordattent*, geisel*, friedensverhandlung*,
        friedensgespräch*, friedensplan*, friedensabkommen, putsch*, atomwaffen*, atomprogramm*, waffenlieferung*,
        wehrpflicht*, leopard-panzer, gazastreifen, gaza, westjordanland, kiew, donezk, charkiw, cherson, selenskyj,
        kriegsgefangene*, gefechte*, marschflugkörper*, *miliz, *truppen
        """,
      fair: """
        krieg*, ukrain*, israel*, palästinens*, iran*, syri*, rakete*, bombe*, armee*, kämpfe*, terror*, nato*,
        frontlinie, panzer*, soldat*, militär*, bundeswehr*, drohne*, rüstung*, waffen*, *krieg, *soldat, *armee,
        *rakete, *drohne, *panzer, *waffen
        """,
      weak: """
        getötet*, grenze*, eskal*, feind*, einsatz*, front, offensive*, taurus, patriot, general, angriff*, konflikt*,
        russisch*, moskau*, frieden*, gewalt*, verteidigung*, besatzung*
        """),
    .crime: TopicWords(
      strong: """
        mord, mordes, morde, ermordet*, mörder*, mordprozess*, totschlag*, tötungsdelikt*, vergewaltig*, missbrauch*,
        sexualdelikt*, einbruch*, einbrecher*, raub, raubüberfall*, räuber*, diebstahl*, diebstähle*, betrüger*,
        veruntreu*, geldwäsche*, bestech*, korruption*, erpress*, schmuggel*, drogenhandel*, drogendealer*, kokain*,
        cannabis, heroin, menschenhandel*, mafia, messerangriff*, messerattacke*, messerstecher*, schusswaffe*,
        schüsse*, brandstift*, sachbeschädigung*, körperverletzung*, polizist*, polizeibeamt*, polizeiinspektion*,
        polizeipräsidium*, kriminalpolizei*, kripo, bundespolizei*, landeskriminalamt*, bundeskriminalamt*,
        staatsanwalt*, staatsanwaltschaft*, staatsanwältin*, angeklagte*, verteidiger, landgericht*, amtsgericht*,
        oberlandesgericht*, bundesgerichtshof*, verwaltungsgericht*, verfassungsgericht*, freispruch*, freigesprochen*,
        verurteilt*, haftstrafe*, freiheitsstrafe*, bewährung*, gefängnis*, untersuchungshaft, haftbefehl*, festnahme*,
        festgenommen*, tatverdächtig*, täter*, straftat*, straftäter*, ermittler*, zeugenaufruf*, kriminell*,
        kriminalität*, fahndung*, razzia*, obduktion*, *mord, *diebstahl, *polizei, *verbrechen, *kriminalität, *delikt
        """,
      fair: """
        polizei*, gericht*, justiz*, anwalt*, anwält*, rechtsanwalt*, kläger*, leiche*, verdacht*, überfall*, haft,
        zeuge*, flüchtig*, prozess*, richter*, zeugen, betrug*, dieb, diebe*, urteil*, tatort*, klage*, vermisst*,
        anklage*, verdächtig*, ermittlung*, *anwalt, *anwältin, *betrug
        """,
      weak: """
        mann, geständnis*, schuld*, verletzt*, tat, opfer*, angriff*, flucht*, strafe*, drogen*, gesetz, anzeige*,
        vorwurf*, vorwürfe*, beamte*, waffe, messer
        """),
    .disaster: TopicWords(
      strong: """
        erdbeben*, nachbeben, tsunami*, vulkan*, erdrutsch*, lawine*, hochwasser*, überschwemm*, überflut*, sturzflut*,
        waldbrand*, waldbrände*, hurrikan*, taifun*, zyklon*, tornado*, flugzeugabsturz*, absturz*, abgestürzt*,
        zugunglück*, entgleis*, verkehrsunfall*, verkehrsunfälle*, autounfall*, unfall*, unfälle*,
        frontalzusammenstoß*, zusammenstoß*, massenkarambolage*, feuerwehr*, feuerwehrleute*, großbrand*,
        brandursache*, wohnungsbrand*, einsturz*, eingestürzt*, todesopfer*, überlebende*, trümmer*, rettungskräfte*,
        rettungsdienst*, rettungswagen*, rettungshubschrauber*, notarzt*, einsatzkräfte*, evakuier*, bergwacht*,
        geborgen*, katastrophenschutz*, hilfsorganisation*, rotes kreuz, seenot*, ertrunken*, ertrank*, notlandung*,
        hungersnot*, thw, technisches hilfswerk, lebensgefährlich*, schwer verletzt*, *unfall, *unfälle, *katastrophe,
        *unglück, *erdbeben
        """,
      fair: """
        brände*, flammen*, unglück*, verletzte*, gerettet*, sachschaden*, zerstör*, verwüst*, kollid*, gestürzt*,
        explosion*, tote, bergung*, katastrophe*, explodier*, brand, feuer, flut, fluten, flutkatastrophe*, flutopfer*,
        *brand, *explosion
        """,
      weak: """
        krankenhaus*, klinik*, straße, fahrzeug*, autobahn*, gesperrt*, ursache*, fahrer*, einsatz*, opfer*, schaden*,
        schäden*, helfer*, sturm*, lkw, pkw, feuer*, rettung*, rauch*, notfall*
        """),
    .economy: TopicWords(
      strong: """
        leitzins*, zinssenkung*, zinserhöhung*, notenbank*, zentralbank*, ezb, bundesbank, bruttoinlandsprodukt, bip,
        inflation*, rezession*, konjunktur*, wirtschaftswachstum, aktienkurs*, aktionär*, börse*, börsen*, dax,
        dow jones, quartalszahlen, umsatz*, gewinnwarnung, konzern*, vorstandschef*, vorstandsvorsitzend*,
        aufsichtsrat*, tochtergesellschaft*, übernahmeangebot, fusion, insolvenz*, gläubiger, dividende*, anleihe*,
        handelsbilanz*, staatsverschuldung, schuldenbremse, mittelstand*, einzelhandel*, großhandel*, ölpreis*,
        spritpreis*, strompreis*, gaspreis*, verbraucherpreis*, immobilienmarkt*, immobilienpreis*, hypothek*, zölle,
        strafzölle, zoll*, lieferkette*, wechselkurs*, geldpolitik*, hedgefonds, investor*, anleger*, bilanz*,
        geschäftsjahr*, geschäftsführer*, kurzarbeit*, auftragseingang*, kryptowährung*, bitcoin, start-up, *konzern,
        *aktie, *umsatz, deutsche bahn, kaufpreis*, halbjahresbericht*, geschäftsbericht*, quartalsbericht*
        """,
      fair: """
        wirtschaft*, unternehmen*, firma, firmen*, bank, banken*, sparkasse*, aktie*, kredit*, investition*,
        investieren*, finanz*, geschäft*, verkauf*, käufer*, export*, import*, industrie*, produktion*, hersteller*,
        fabrik*, händler*, handel*, branche*, steuer*, milliarde*, dollar, versicherung*, autobauer*, miete*, mieter*,
        vermieter*, verbraucher*, supermarkt*, discounter*, gewerbe*, quartal*, *industrie, *branche, *unternehmen,
        *hersteller, *händler, *steuer, *fabrik, *investor, straßenbahn*, öpnv, nahverkehr*, bahnstrecke*, fahrplan*,
        pendler*, verkehrsbetrieb*, verkehrsunternehmen*, fluggesellschaft*, auktion*, versteiger*, makler*, reederei*
        """,
      weak: """
        prozent, millionen, angebot*, nachfrage*, vertrag*, standort*, gründer*, marke*, wachstum*, rückgang*,
        anstieg*, kosten, werk, kunde, kunden*, preis, preise*, betrieb*, markt*, euro
        """),
    .education: TopicWords(
      strong: """
        schüler*, lehrer*, lehrerin*, lehrkraft, lehrkräfte*, lehrermangel, schulleiter*, schulleitung*, grundschule*,
        grundschüler*, gymnasium, gymnasien, gymnasiast*, realschule*, hauptschule*, gesamtschule*, volksschule*,
        mittelschule*, berufsschule*, förderschule*, privatschule*, kindergarten*, kindergärten, kita*, krippe*,
        erzieher*, fachhochschule*, studierende*, studium*, studiengang*, studiengebühr*, bafög, abitur*, matura*,
        pisa-studie*, lehrplan*, unterricht*, klassenzimmer*, schulbuch*, zeugnis*, kultusminister*, bildungsminister*,
        bildungspolitik*, bildungssystem*, ausbildungsplatz*, ausbildungsplätze*, azubi*, auszubildende*, lehrling*,
        hausaufgaben*, einschulung*, schulweg*, schuljahr*, doktorand*, hörsaal*, vorlesung*, volkshochschule*,
        stipendi*, *schüler, *schülerin, *lehrer, *lehrerin, *unterricht, *universität, *studium, *studentin
        """,
      fair: """
        schule*, bildung*, lernen*, ausbildung*, prüfung*, dozent*, pädagog*, bibliothek*, student*, universität*,
        sommerferien, rektor*, promotion, hochschule*, schulbehörde*, schulamt*, schulpolitik*, schulgebäude*,
        schulhof*, schulbetrieb*, schulbeginn*, *schule, *schulen, *kita, lernen, mathe*, mathematikunterricht*,
        übungsaufgabe*, lernplattform*
        """,
      weak: """
        jugendliche*, kurs*, seminar*, projekt*, studie*, klasse, klassen*, noten, kinder, eltern, ferien*, professor*,
        lehr*
        """),
    .environment: TopicWords(
      strong: """
        klimawandel*, klimaschutz*, klimakrise*, klimaneutral*, klimaziel*, klimaaktivist*, klimapolitik*,
        erderwärmung*, treibhausgas*, co2*, kohlendioxid*, fossile*, erneuerbare*, windkraft*, windrad*, windräder*,
        windpark*, solaranlage*, photovoltaik*, energiewende*, kohleausstieg*, atommüll*, endlager*, umweltschutz*,
        umweltschützer*, umweltverband*, umweltministeri*, umweltbundesamt*, naturschutz*, naturschützer*,
        artenschutz*, artenvielfalt*, artensterben*, biodiversität*, ökosystem*, regenwald*, abholzung*, gletscher*,
        meeresspiegel*, korallenriff*, mikroplastik*, plastikmüll*, recycling*, schadstoff*, feinstaub*, verschmutz*,
        pestizid*, glyphosat, dürre*, grundwasser*, nabu, bund naturschutz, greenpeace, wwf, wölfe*, wildtier*, biber*,
        insektensterben, bienen*, nationalpark*, *schutzgebiet
        """,
      fair: """
        umwelt*, klima*, vögel*, pflanze*, abfall*, abfälle*, landwirt*, zoo*, insekten*, nachhaltig*, moor, moore*,
        elektroauto*, wärmepumpe*, emission*, ökolog*, müll, mülls, müllabfuhr*, mülltrennung*, müllverbrennung*,
        müllberg*, fischerei*, fischsterben, bioabfall*, biolandwirtschaft*, ökostrom*, umweltverschmutzung*,
        *kraftwerk, *müll, *emission, trinkwasser*, gewässer*, nitrat*
        """,
      weak: """
        luft*, ressource*, schutz*, wasser*, strom, boden, garten, energie*, tier, tiere*, wald, wälder*, natur, meer,
        meere*, fluss, flüsse*, vogel*, baum, bäume*, wolf, bio, fische
        """),
    .health: TopicWords(
      strong: """
        krankenhaus*, krankenhäuser*, klinik*, arzt, ärzt*, arztpraxis*, hausarzt*, hausärzt*, chirurg*, patient*,
        krankenpfleg*, pflegekraft*, pflegekräfte*, pflegeheim*, pflegenotstand, krankenkasse*, gesundheitssystem*,
        gesundheitsamt*, gesundheitsminister*, gesundheitswesen, krankheit*, erkrank*, infektion*, infiziert*,
        epidemie*, grippe*, masern, viren*, bakteri*, impfung*, impfstoff*, geimpft*, antibiotik*, krebs,
        krebserkrank*, tumor*, chemotherapie*, diabetes*, übergewicht*, herzinfarkt*, schlaganfall*, bluthochdruck*,
        demenz*, alzheimer*, parkinson*, depression*, psychiat*, psycholog*, psychotherap*, therapie*, therapeut*,
        schwanger*, geburtshilfe*, hebamme*, abtreibung*, organspende*, transplant*, medikament*, apotheke*,
        arzneimittel*, pharma*, nebenwirkung*, symptom*, diagnos*, medizin*, mediziner*, ernährung*, vitamin*, rauchen,
        raucher*, allergi*, immunsystem*, intensivstation*, rki, robert koch-institut, zahnarzt*, who, operiert*,
        reha*, *klinik, *krankenhaus, *arzt, *ärztin, *ärzte, *krankheit, *erkrankung, *medikament, *impfung,
        *therapie, *patient, *medizin
        """,
      fair: """
        gesundheit*, gesund*, krank*, pflege*, gehirn*, schmerz*, diät*, alkohol*, sucht*, notaufnahme*, tabletten*,
        behandlung*, virus, psychisch*, pandemie*, corona*, covid*, fitness*, trainingsplan*, *virus
        """,
      weak: """
        risiko*, risiken*, vorsorge*, körper*, schlaf*, stress*, haut, herz, senioren*, blut*, behinder*, rezept,
        leiden*
        """),
  ]
}
