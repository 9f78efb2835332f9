extension Lexicon {
  static let french: Lexicon = {
    var lexicon = Lexicon([
      (
        [.cue, .strong],
        """
        dit disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait
        souligne souligné précise précisé indique indiqué estime estimé assure assuré raconte raconté confie confié répond
        répondu répète lance lancé écrit rappelle rappelé poursuit poursuivi conclut conclu note noté insiste insisté
        regrette regretté dénonce dénoncé prévient prévenu annonce annoncé commente commenté martèle témoigne témoigné
        déplore juge jugé reconnaît reconnu s'exclame s'écrie soutient promet promis avertit tweete tweeté résume relève
        """
      ),
      ([.source, .preposition], "selon d'après"),
      (.auxiliary, "a ont avait avaient est sont était étaient a-t-il a-t-elle ont-ils va vont doit peut"),
      (.negation, "pas ne jamais"),
      (
        .adverb,
        "aussi encore ensuite alors puis également déjà enfin hier aujourd'hui notamment ainsi toutefois cependant lui leur"
      ),
      ([.determiner, .linking], "le la les l un une des du cette ce ces cet son sa ses leur leurs"),
      ([.pronoun, .male], "il t-il"),
      ([.pronoun, .female], "elle t-elle"),
      ([.pronoun, .plural], "ils elles t-ils t-elles"),
      ([.pronoun, .firstPerson], "je nous j"),
      (.pronoun, "on qui"),
      ([.preposition, .linking], "de d du pour à au aux"),
      (.preposition, "en dans sur sous par avec sans chez vers depuis pendant après avant entre contre lors"),
      (.conjunction, "et ou mais donc or ni car"),
      (.subordinator, "que qu qui dont où si quand lorsque comme parce puisque"),
      ([.title, .male, .abbreviation], "m mm"),
      ([.title, .male], "monsieur"),
      ([.title, .female], "mme mmes madame mlle"),
      ([.title, .abbreviation], "dr pr"),
      (
        [.title, .role],
        """
        président présidente ministre maire directeur directrice porte-parole secrétaire professeur docteur sénateur député
        députée général colonel capitaine chef patron patronne procureur
        """
      ),
      (
        [.role],
        "responsable responsables experte expert chercheur chercheuse avocat avocate auteur syndicaliste vigneron vigneronne agriculteur agricultrice habitant habitante témoin policier source sources entreprise gouvernement ministère police parti syndicat association communiqué rapport étude mère père"
      ),
      (
        [.role, .female],
        "présidente directrice députée patronne chercheuse avocate vigneronne agricultrice habitante mère"
      ),
      (
        .body,
        "parti université institut ministère commission conseil banque groupe société association syndicat monde figaro afp ps ump assemblée sénat"
      ),
      (.particle, "de du des le la d von van ben el al"),
      (.notPerson, "lundi mardi mercredi jeudi vendredi samedi dimanche france paris europe français française"),
      (.work, "film livre roman chanson album émission série pièce titre intitulé intitulée"),
      (.naming, "dit surnommé baptisé intitulé appelé mot terme"),
      (
        [.firstName, .male],
        "jean pierre michel philippe alain nicolas françois jacques bernard patrick christophe laurent olivier thierry marc paul louis antoine julien thomas emmanuel éric gérard henri hugo lucas"
      ),
      (
        [.firstName, .female],
        "marie nathalie isabelle sylvie catherine françoise martine christine anne monique valérie sandrine sophie julie claire camille émilie hélène jeanne louise brigitte ségolène marine anne-marie"
      ),
    ])
    lexicon.elides = true
    return lexicon
  }()

  static let spanish = Lexicon([
    (
      [.cue, .strong],
      """
      dijo dice decía dijeron dicho afirmó afirma afirmaron aseguró asegura explicó explica señaló señala añadió añade
      agregó agrega indicó indica manifestó manifiesta declaró declara comentó comenta destacó destaca subrayó subraya
      sostuvo sostiene apuntó apunta expresó expresa precisó precisa contó cuenta escribió escribe respondió responde
      recordó recuerda reiteró reconoció reconoce advirtió advierte insistió insiste concluyó concluye preguntó pregunta
      criticó lamentó denunció anunció confesó argumentó puntualizó enfatizó recalcó exclamó
      """
    ),
    ([.source, .preposition], "según"),
    (.auxiliary, "ha han había habían es son era fue fueron está están puede debe"),
    (.negation, "no nunca"),
    (.adverb, "también además luego después ayer hoy ya así entonces aún todavía finalmente"),
    ([.determiner, .linking], "el la los las un una unos unas su sus este esta ese esa del"),
    ([.pronoun, .male], "él"),
    ([.pronoun, .female], "ella"),
    ([.pronoun, .plural], "ellos ellas"),
    ([.pronoun, .firstPerson], "yo nosotros"),
    (.pronoun, "quien usted"),
    ([.preposition, .linking], "de del para"),
    (.preposition, "en a al con por sin sobre desde hasta entre tras durante contra ante"),
    (.conjunction, "y e o u pero ni sino"),
    (.subordinator, "que si cuando donde como porque aunque mientras quien cual"),
    ([.title, .male, .abbreviation], "sr dr"), ([.title, .male], "don señor"),
    ([.title, .female, .abbreviation], "sra dra srta"), ([.title, .female], "doña señora"),
    (
      [.title, .role],
      "presidente presidenta ministro ministra alcalde alcaldesa director directora portavoz secretario secretaria profesor profesora senador senadora diputado diputada gobernador general capitán jefe fiscal canciller"
    ),
    (
      [.role],
      "funcionario experto experta abogado abogada autor autora vecino vecina testigo policía gobierno ministerio partido empresa informe estudio fuentes padre madre líder candidato entrenador"
    ),
    ([.role, .female], "presidenta ministra alcaldesa directora secretaria profesora senadora diputada madre"),
    (.body, "partido universidad instituto ministerio consejo banco grupo asociación país efe pp psoe congreso senado"),
    (.particle, "de del la las los y van von"),
    (.notPerson, "lunes martes miércoles jueves viernes sábado domingo españa madrid europa méxico argentina"),
    (.work, "película libro novela canción disco serie obra programa titulada titulado"),
    (.naming, "llamado llamada titulado apodado denominado palabra término"),
    (
      [.firstName, .male],
      "josé juan antonio manuel francisco luis javier carlos jesús miguel pedro pablo jorge alberto fernando ángel mariano rafael diego andrés hugo"
    ),
    (
      [.firstName, .female],
      "maría carmen ana isabel laura cristina marta dolores lucía elena rosa pilar teresa sofía cristina michelle"
    ),
  ])

  static let italian: Lexicon = {
    var lexicon = Lexicon([
      (
        [.cue, .strong],
        """
        ha_detto detto dice disse diceva afferma affermato affermò spiega spiegato spiegò aggiunge aggiunto aggiunse dichiara
        dichiarato dichiarò sottolinea sottolineato racconta raccontato commenta commentato osserva osservato ricorda
        ricordato scrive scritto scrisse risponde risposto precisato precisa conclude concluso sostiene sostenuto ribadito
        assicura assicurato annuncia annunciato chiede chiesto avverte replica replicato denuncia ammette
        """
      ),
      ([.source, .preposition], "secondo"),
      (.auxiliary, "ha hanno aveva avevano è sono era erano può deve"),
      (.negation, "non mai"),
      (.adverb, "anche poi ancora inoltre così ieri oggi già infine invece"),
      (
        [.determiner, .linking],
        "il lo la i gli le l un uno una del della dello dei degli delle suo sua suoi sue questo questa"
      ),
      ([.pronoun, .male], "lui egli"),
      ([.pronoun, .female], "lei ella"),
      ([.pronoun, .plural], "loro essi"),
      ([.pronoun, .firstPerson], "io noi"),
      (.pronoun, "chi"),
      ([.preposition, .linking], "di d del della per"),
      (.preposition, "in nel nella a al alla da dal dalla con su sul sulla tra fra senza dopo prima durante contro"),
      (.conjunction, "e ed o ma né"),
      (.subordinator, "che se quando dove come perché mentre cui quale"),
      ([.title, .male, .abbreviation], "sig dott avv prof ing"), ([.title, .male], "signor don"),
      ([.title, .female], "signora"),
      (
        [.title, .role],
        "presidente ministro ministra sindaco sindaca direttore direttrice portavoce segretario segretaria professore professoressa senatore senatrice deputato deputata generale capitano capo procuratore assessore"
      ),
      (
        [.role],
        "responsabile esperto esperta ricercatore ricercatrice avvocato autore autrice testimone polizia governo ministero partito azienda rapporto studio fonti padre madre leader candidato allenatore"
      ),
      (.body, "partito università istituto ministero consiglio banca gruppo associazione ansa pd camera senato"),
      (.particle, "de di del della dei d la lo"),
      (.notPerson, "lunedì martedì mercoledì giovedì venerdì sabato domenica italia roma milano europa"),
      (.work, "film libro romanzo canzone album serie opera programma titolo intitolato"),
      (.naming, "cosiddetto cosiddetta detto soprannominato chiamato parola termine"),
      (
        [.firstName, .male],
        "giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro marco paolo andrea matteo luca silvio romano giorgio roberto stefano carlo alessandro"
      ),
      (
        [.firstName, .female],
        "maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca laura chiara giulia sara elena paola silvia giorgia"
      ),
    ])
    lexicon.elides = true
    return lexicon
  }()

  static let portuguese = Lexicon([
    (
      [.cue, .strong],
      """
      disse diz dizia disseram afirmou afirma afirmaram explicou explica acrescentou acrescenta declarou declara destacou
      ressaltou salientou sublinhou garantiu garante contou conta comentou comenta escreveu escreve respondeu responde
      lembrou lembra reconheceu reconhece alertou alerta avisou concluiu perguntou criticou lamentou anunciou revelou
      defendeu defende considerou considera frisou observou argumentou admitiu
      """
    ),
    ([.source, .preposition], "segundo conforme"),
    (.auxiliary, "tem têm tinha há é são era foi foram está estão pode deve"),
    (.negation, "não nunca"),
    (.adverb, "também ainda depois ontem hoje já assim então entretanto finalmente"),
    ([.determiner, .linking], "o a os as um uma do da dos das seu sua este esta esse essa"),
    ([.pronoun, .male], "ele"),
    ([.pronoun, .female], "ela"),
    ([.pronoun, .plural], "eles elas"),
    ([.pronoun, .firstPerson], "eu nós"),
    (.pronoun, "quem você"),
    ([.preposition, .linking], "de do da dos das para"),
    (.preposition, "em no na nos nas ao à com por pelo pela sem sobre desde até entre após durante contra"),
    (.conjunction, "e ou mas nem"),
    (.subordinator, "que se quando onde como porque embora enquanto quem qual"),
    ([.title, .male, .abbreviation], "sr dr"), ([.title, .female, .abbreviation], "sra dra"), ([.title, .male], "dom"),
    ([.title, .female], "dona"),
    (
      [.title, .role],
      "presidente ministro ministra prefeito prefeita diretor diretora porta-voz secretário secretária professor professora senador senadora deputado deputada governador general capitão chefe procurador"
    ),
    (
      [.role],
      "funcionário especialista advogado advogada autor autora morador moradora testemunha polícia governo ministério partido empresa relatório estudo fontes pai mãe líder candidato treinador técnico"
    ),
    (.body, "partido universidade instituto ministério conselho banco grupo associação pt psdb congresso senado folha"),
    (.particle, "de do da dos das e"),
    (.notPerson, "brasil portugal lisboa europa paulo"),
    (.work, "filme livro romance canção disco série obra programa intitulado intitulada"),
    (.naming, "chamado chamada apelidado intitulado palavra termo"),
    (
      [.firstName, .male],
      "josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos rafael manuel jorge rui nuno tiago fernando"
    ),
    (
      [.firstName, .female],
      "maria ana francisca antónia adriana juliana márcia fernanda patrícia aline sandra camila teresa dilma sofia"
    ),
  ])
}
