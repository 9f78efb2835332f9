extension Lexicon {
  static let italian: Lexicon = {
    var lexicon = Lexicon([
      (
        [.cue, .strong],
        conjugated(
          """
          afferm dichiar sottoline raccont comment osserv ricord precis assicur annunci replic denunci rivel rilev
          evidenzi attacc lament sfog conferm ipotizz auspic rimarc ammon azzard argoment ironizz not segnal confid
          incalz esclam ringrazi critic domand raccomand elenc illustr avvis confess accus profetizz
          tuon sbott chios tagli rincar indic motiv
          """, "a ano ò arono ava avano ato ando are erà")
      ),
      (
        [.cue, .strong],
        """
        detto dice disse diceva dicono dicevano dissero dire dicendo spiega spiegano spiegato spiegò spiegava spiegarono
        spiegando spiegare aggiunge aggiungono aggiunto aggiunse aggiungeva aggiungendo aggiungere scrive scrivono scritto
        scrisse scriveva scrivendo risponde risposto rispose rispondeva rispondono rispondendo conclude concluso concluse
        concludeva concludono concludendo sostiene sostenuto sostenne sostengono sosteneva sostenendo ribadisce ribadito
        ribadì ribadendo ribadire chiarisce chiarito chiarì chiede chiesto chiese chiedeva chiedono chiedendo avverte
        avvertito avvertì ammette ammesso ammise ammetteva promette promesso garantisce garantito definisce definito definì
        definendo riferisce riferito riferì riferiscono riferendo prosegue proseguito continua twitta twittato posta fa
        sapere noto reso riconosce riconosciuto smentisce smentito suggerisce insiste insistito legge letto riporta riportato
        convinto convinta sicuro certo ripete ripetuto ripeteva ripete specifica specificato interviene intervenuto
        minaccia minacciato puntualizza puntualizzato urla urlato grida gridato spera fatto sapere lancia lanciato mette
        commenta scherza scherzato protesta protestato difende difeso contesta contestato chiosa propone proposto
        """
      ),
      (
        [.cue, .object],
        """
        definisce definito definì definendo chiama chiamato parla parlato parlava parlando bolla bollato considera considerato
        ritiene ritengono ritenuto giudica giudicato descrive descritto pensa pensava crede credeva invita invitato loda
        """
      ),
      (
        .nounLike,
        "fa nota posta domanda denuncia replica  conferma minaccia protesta lancia mette legge noto certo sicuro  taglia letto continua  critica"
      ),
      ([.source, .preposition], "secondo"), ([.source, .subordinator], "come"),
      ([.sourceNoun], "detta parere avviso giudizio parole dire stando opinione"),
      (
        .auxiliary,
        """
        ha hanno aveva avevano è sono era erano può deve ho abbiamo avrebbe avrebbero sarebbe fu viene stato stata stati
        voluto vuole tiene tenuto fatto fa reso rende tende potuto dovuto
        """
      ),
      (.negation, "non mai neppure"),
      (
        .adverb,
        """
        anche poi ancora inoltre così ieri oggi già infine invece si ci ne mi ti vi gli subito dunque però quindi infatti spesso
        quanto sempre stesso stamattina stasera adesso ora ripetutamente chiaramente recentemente esplicitamente finora pure
        proprio perfino nonostante eppure tuttavia intanto comunque
        """
      ),
      ([.determiner, .linking, .male], "il lo un uno questo quel quello"),
      ([.determiner, .linking, .female], "la una questa quella"),
      ([.determiner, .linking], "l suo sua loro mio mia nostro nostra"),
      ([.determiner, .linking, .plural], "i gli le suoi sue"),
      (
        [.determiner, .plural],
        "due tre quattro cinque alcuni alcune molti molte vari varie diversi diverse altri altre"
      ),
      ([.pronoun, .male], "lui egli quest'ultimo"), ([.pronoun, .female], "lei ella"), ([.pronoun, .plural], "essi"),
      ([.pronoun, .firstPerson], "io noi"), ([.pronoun, .subordinator], "chi"),
      ([.preposition, .linking], "di d del della dello dell dei degli delle"),
      (
        .preposition,
        """
        in nel nella nell nello nei nelle negli a al alla all allo ai alle agli da dal dalla dall dallo dai dalle dagli con su sul
        sulla sull sui sulle per tra fra senza dopo prima durante contro presso verso davanti oltre via sotto attraverso
        """
      ),
      (.conjunction, "e ed o ma né oppure"),
      ([.subordinator, .linking], "che"), (.subordinator, "se quando dove perché mentre cui quale quali affinché"),
      ([.title, .male, .abbreviation], "sig dott avv prof ing on mons"),
      ([.title, .male], "signor don papa re principe padre"),
      ([.title, .female], "signora suor regina principessa"), ([.title, .abbreviation], "dott.ssa prof.ssa sig.ra"),
      (
        [.title, .role, .male],
        """
        ministro sindaco direttore segretario professore senatore deputato capitano procuratore assessore governatore vicepremier
        viceministro sottosegretario  ambasciatore colonnello prefetto questore cancelliere dottore imprenditore
        vescovo cardinale  rettore vicedirettore allenatore
        """
      ),
      (
        [.title, .role, .female],
        """
        ministra sindaca direttrice segretaria professoressa senatrice deputata procuratrice assessora governatrice
        ambasciatrice prefetta dottoressa imprenditrice rettrice presidentessa allenatrice
        """
      ),
      (
        [.title, .role],
        "presidente premier portavoce generale capo capogruppo leader vicepresidente eurodeputato onorevole giudice pm gip legale"
      ),
      (
        [.role, .male],
        """
        esperto ricercatore avvocato autore padre figlio fratello marito candidato uomo ragazzo attore  scrittore 
        tecnico medico poliziotto calciatore  difensore portiere fondatore proprietario  
        amministratore cittadino  vicino  ingegnere  storico filosofo produttore
        coordinatore consigliere  maestro studente operaio investigatore deputato tycoon
        """
      ),
      (
        [.role, .female],
        """
        esperta ricercatrice avvocata avvocatessa autrice madre figlia sorella moglie candidata donna ragazza attrice scrittrice
        poliziotta calciatrice fondatrice proprietaria amministratrice cittadina filosofa produttrice coordinatrice
        consigliera maestra studentessa operaia
        """
      ),
      (
        // Of men and women alike: the article tells.
        [.role, .male, .female],
        """
        responsabile testimone regista cantante titolare dirigente sindacalista economista comandante giornalista
        analista artista atleta pilota
        """
      ),
      (
        [.role, .body],
        """
        polizia governo ministero partito azienda rapporto studio fonti fonte comunicato procura questura comune
        regione associazione sindacato agenzia quotidiano giornale gruppo società nota autorità carabinieri difesa
        commissione ente organizzazione tv emittente sito istituto tribunale opposizione
        """
      ),
      (
        [.role],
        """


                  famiglia vittima
        inquirenti esperti ricercatori medici residenti testimoni
        italiano americano russo ceo ad
        """
      ),
      (
        .body,
        """
        partito università istituto ministero consiglio banca gruppo associazione ansa pd camera senato lega procura polizia
        corriere repubblica cgil cisl uil onu nato ue governo commissione agenzia reuters casa cremlino tass
        """
      ),
      (.particle, "de di del della dei d la lo dalla von van al bin degli"),
      (
        .notPerson,
        """
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
        settembre ottobre novembre dicembre italia roma milano napoli torino europa francia germania spagna russia ucraina usa
        cina mattina mattinata sera serata notte pomeriggio settimana mese anno anni giorno giorni scorso scorsa prossimo
        prossima volta ore ora twitter facebook x instagram
        """
      ),
      (
        .work,
        """
        film libro romanzo canzone album serie opera programma titolo intitolato intitolata documentario rivista quotidiano
        giornale spettacolo mostra quadro settimanale poesia brano singolo trasmissione premio progetto operazione nave saggio
        collana inchiesta  saga fiction
        """
      ),
      (
        .naming,
        "cosiddetto cosiddetta cosiddetti cosiddette soprannominato soprannominata chiamato parola  termine slogan battezzato denominato denominata definizione espressione"
      ),
      (
        [.firstName, .male],
        """
        giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro marco paolo andrea matteo luca silvio romano giorgio
        roberto stefano carlo alessandro salvatore domenico bruno michele franco giacomo giulio sergio fabio massimo claudio
        maurizio daniele davide simone lorenzo riccardo federico filippo nicola gianni enrico emanuele alberto alfredo aldo
        beppe pier carlo piero renato tommaso umberto vittorio walter ignazio guido raffaele gennaro ciro pasquale rocco sandro
        gianluca gianfranco gianluigi gabriele edoardo leonardo mattia cristiano dario mauro elio ezio dino bernardo donald joe
        vladimir marcello maurizio volodymyr emmanuel elon adolfo
        """
      ),
      (
        [.firstName, .female],
        """
        maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca laura chiara giulia sara elena paola
        silvia giorgia elly anna antonella barbara beatrice carla cecilia claudia cristina daniela donatella elisa elisabetta
        emma federica gabriella ilaria irene isabella licia lorenza luisa manuela marina marta martina michela milena monica
        nadia ornella patrizia raffaella roberta rita rosaria sabrina serena simona sofia sonia stefania valentina valeria
        veronica virginia mariastella mara debora ursula letizia emma alessia arianna
        """
      ),
    ])
    lexicon.elides = true
    lexicon.grammar = FreeOrderGrammar(
      participles: "to so", gerunds: "ndo", infinitives: "are ere ire", plurals: "i e",
      passives: "stato stata stati viene venne", agents: "da dal dalla dall dallo dai dalle", viewpoints: "per",
      placesOfSpeech: "dal dalla dall dai")
    return lexicon
  }()
}
