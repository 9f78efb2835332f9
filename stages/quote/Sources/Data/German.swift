extension Lexicon {
  static let german: Lexicon = {
    var lexicon = Lexicon([
      (
        [.cue, .strong],
        """
        sagte sagt sagten sagen gesagt erklärte erklärt erklärten meinte meint meinten betonte betont betonten berichtete
        berichtet berichteten schrieb schreibt schrieben geschrieben kommentierte kommentiert fügte ergänzte ergänzt
        äußerte äußert äußerten kritisierte kritisiert kritisierten fragte fragt antwortete antwortet warnte warnt warnten
        behauptete behauptet behaupteten versicherte versichert teilte teilt teilten mitgeteilt fuhr führte zitiert zitierte rief
        forderte fordert forderten bezeichnete bezeichnet bezeichneten nannte nennt nannten verkündete verkündet
        verkündeten sprach spricht sprachen wies konstatierte resümierte bilanzierte lobte bekräftigte bestätigte bestätigt
        gestand gestanden räumte räumten unterstrich entgegnete erwiderte twitterte klagte beklagte mahnte appellierte hieß heißt
        urteilte erläuterte erzählte erzählt gab stellte stellt merkte versprach dementierte beteuerte schilderte
        begründete begründet plädierte bemängelte beschrieb prophezeite prognostizierte gratulierte dankte bedauerte
        verurteilte rechtfertigte titelte titulierte skandierten skandierte angekündigt kündigte charakterisierte charakterisiert beschreibt meldete meldet meldeten melden
        aufgefordert auffordert aufforderte aufrief aufgerufen bestreitet bestritt spottete scherzte jubelte schwärmte ermahnte
        hinzufügte hinzugefügt warf wirft warfen vorgeworfen riet rät rieten attackierte attackierten bekräftigt verlangte
        verlangt verlangten würdigte würdigten mitteilte mitteilten bekanntgab ausführte ausführten feststellte feststellt
        ankündigte ankündigten geäußert gewarnt gefordert kritisiere vermutete vermutet fasste bezweifelte bezweifelt wetterte
        """
      ),
      (.bareCue, "so"),
      (
        [.cue, .weak],
        "lautet lautete steht stand glaubt glaubte hofft hoffte denkt dachte findet fand sieht sah will wollte zeigte zeigt"
      ),
      ([.source, .preposition], "laut gemäß"),
      ([.sourceAfter], "zufolge"),
      (
        [.sourceNoun],
        "bezeichnung vorwurf frage begründung devise formel ausdruck schlagwort sprüche parole parolen angaben aussage aussagen ansicht meinung worten auffassung darstellung einschätzung information informationen bericht berichten"
      ),
      (
        .auxiliary,
        """
        hat habe haben hatte hatten hätte hätten ist sind war waren sei seien wäre wären wird werde werden wurde wurden
        würde würden kann könne können konnte soll solle sollen sollte muss müsse müssen musste darf dürfe dürfen
        """
      ),
      (
        .subjunctive,
        "sei seien gebe gehe stehe komme bleibe liege lasse bestehe erhalte halte nehme wisse bekomme brauche drohe gelte habe hätte hätten werde würde würden könne könnten müsse müssten solle dürfe wolle wäre wären"
      ),
      (.negation, "nicht nie"),
      (
        .adverb,
        """
        auch noch dann danach daraufhin dazu hierzu weiter wörtlich gestern heute bereits schon später zuvor nun jetzt
        außerdem dabei zudem jedoch aber allerdings unter anderem erneut damals dagegen sich schließlich abschließend
        anschließend zunächst ferner wiederum vor kurzem erst nur selbst sogar ihn ihm ihnen uns deshalb so
        ähnlich ebenso inzwischen mittlerweile unterdessen derweil gleichzeitig daher darin dabei trotzdem dennoch ebenfalls
        bisher künftig zuletzt immerhin vielmehr insgesamt offenbar vermutlich wahrscheinlich natürlich eigentlich dort hier
        gerade weiterhin somit also etwa besonders vielleicht nämlich darauf darüber dafür demnach zugleich
        """
      ),
      ([.determiner, .linking], "der des"),
      (
        .determiner,
        "die das den dem ein eine einen einem einer eines sein seine seiner ihr ihre ihrer dieser diese dieses mehrere viele einige zwei drei beide alle kein keine unser unsere"
      ),
      ([.pronoun, .male], "er"),
      ([.pronoun, .female, .plural], "sie"),
      ([.pronoun, .firstPerson], "ich wir"),
      (.pronoun, "es man dieser diese jener"),
      ([.preposition, .linking], "von vom für aus"),
      (
        .preposition,
        """
        in im an am auf bei beim mit nach zu zum zur über unter durch gegen um bis seit während trotz wegen vor hinter
        neben zwischen ohne gegenüber anlässlich angesichts
        """
      ),
      (.conjunction, "und oder aber sondern doch denn sowie"),
      (
        .subordinator,
        "dass daß ob weil wenn da als wie welche welcher welches was wer wo obwohl damit nachdem bevor indem"
      ),
      ([.title], "dr prof dipl"),
      ([.title, .abbreviation], "dr prof"),
      ([.title, .male], "herr herrn könig prinz papst"),
      ([.title, .female], "frau königin prinzessin"),
      (
        [.title, .role],
        """
        präsident minister kanzler bundeskanzler vorsitzende vorsitzender direktor chef sprecher senator bürgermeister
        oberbürgermeister general oberst kommissar staatssekretär professor doktor generalsekretär bischof kardinal
        trainer manager leiter anwalt richter abgeordnete abgeordneter
        """
      ),
      (
        [.role],
        """
        mitglied mitglieder experte experten expertin polizei feuerwehr behörden behörde zeitung agentur
        nachrichtenagentur unternehmen regierung partei gewerkschaft verband verein studie bericht demonstranten
        politiker politikerin anwohner zeuge zeugen autor autorin autoren forscher wissenschaftler künstler sänger
        staatsanwaltschaft gericht ministerium kritiker gegner anhänger vertreter vertreterin beamte mutter vater sohn
        tochter bruder schwester freund freundin mann menschen leute ärzte arzt ärztin chefin
        """
      ),
      (
        [.role, .female],
        "sprecherin ministerin kanzlerin bundeskanzlerin präsidentin direktorin chefin frau mutter tochter schwester leiterin bürgermeisterin anwältin autorin"
      ),
      (
        .body,
        "partei spd cdu csu fdp grüne grünen linke union ministerium universität institut bundestag bundesrat kommission rat verband verein zeitung spiegel zeit gmbh ag bank eu uno nato agentur polizei regierung"
      ),
      (.particle, "von van zu zur de der den del di da la le bin ibn al"),
      (
        .notPerson,
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
        september oktober november dezember deutschland frankreich usa russland china europa berlin hamburg münchen
        """
      ),
      (.work, "film buch roman lied album sendung serie stück titel zeitschrift motto thema werk"),
      (.naming, "sogenannte sogenannten sogenannter genannten genannte namens motto titel begriff wort"),
    ])
    lexicon.capitalisesNouns = true
    lexicon.guillemetsPointInwards = true
    return lexicon
  }()
}
