extension Lexicon {
  static let portuguese: Lexicon = {
    var lexicon = Lexicon([
      (
        [.cue, .strong],
        conjugated(
          """
          afirm acrescent declar destac ressalt salient coment lament anunci revel consider argument frisou fris observ
          critic alert avis assegur indic sublinh relat inform resum explan enfatiz explic assinal apont reiter
          confirm conclam desabaf denunci confess brinc ironiz detalh ponder avali lembr cont garanti pergunt adiant
          reclam indag question consta ataca contest grit exclam notici desmenti justific refor disparou dispar rebat
          reafirm analis enumer adverti orient recomend complement finaliz
          """, "a am ou aram ava avam ado ando ar")
      ),
      (
        [.cue, .strong],
        """
        disse diz dizia disseram dizem diziam dito dizer dizendo escreveu escreve escrevia escreveram escrito respondeu
        responde respondia responderam respondido respondendo reconheceu reconhece reconhecia reconhecido concluiu conclui
        concluía defendeu defende defendia defenderam defendido admitiu admite admitia admitido garantiu garante garantia
        garantem advertiu adverte prosseguiu prossegue continuou continua insistiu insiste prometeu promete pediu pede
        pediram pedia sustenta sustentou sustentam esclareceu esclarece rebateu referiu refere referia referiram sugeriu
        sugere repetiu repete propôs propõe contrapôs enfatiza reforçou reforça reforçando começou quis acredita acreditam
        acreditava compara comparou entende entendeu definiu define descreveu descreve exigiu exige
        """
      ),
      (
        [.cue, .object],
        """
        chamou chama chamava classificou classifica classificava definiu define descreveu descreve qualificou qualifica acusou
        acusa falou fala falava considera considerou defendeu avaliou
        """
      ),
      (.nounLike, "conta fala pergunta resumo continua resposta nota critica consta ataca chama garantia"),
      ([.source, .preposition], "segundo conforme"), ([.source, .subordinator], "como"),
      ([.sourceNoun], "acordo opinião palavras entender avaliação ver dizer visão"),
      (
        .auxiliary,
        """
        tem têm tinha tinham há é são era eram foi foram está estão pode deve fez quis quer vai havia teria começou chegou faz
        sido ficou volta voltou tendo acabou fazer questão
        """
      ),
      (.negation, "não nunca nem"),
      (
        .adverb,
        """
        também ainda depois ontem hoje já assim então entretanto finalmente se lhe lhes me nos te ainda bem logo apenas sempre
        recentemente anteriormente só mesmo inclusive agora amanhã igualmente aliás apesar contudo todavia além
        """
      ),
      ([.determiner, .linking, .male], "o um este esse aquele"),
      ([.determiner, .linking, .female], "a uma esta essa aquela"),
      ([.determiner, .linking], "seu sua meu minha nosso nossa"),
      ([.determiner, .linking, .plural], "os as uns umas estes esses estas essas seus suas"),
      (
        [.determiner, .plural],
        "dois duas três quatro cinco vários várias alguns algumas muitos muitas outros outras outro outra"
      ),
      ([.pronoun, .male], "ele"), ([.pronoun, .female], "ela"), ([.pronoun, .plural], "eles elas"),
      ([.pronoun, .firstPerson], "eu nós"), (.pronoun, "você"), ([.pronoun, .subordinator], "quem"),
      ([.preposition, .linking], "de do da dos das d"),
      (
        .preposition,
        """
        em no na nos nas ao aos à às com por pelo pela pelos pelas sem sobre desde até entre após durante contra para pra num numa
        perante sob ante mediante junto via
        """
      ),
      (.conjunction, "e ou mas nem porém"),
      ([.subordinator, .linking], "que"),
      (.subordinator, "se quando onde porque embora enquanto qual pois cujo cuja caso"),
      ([.title, .male, .abbreviation], "sr dr exmo"), ([.title, .male], "dom senhor padre papa rei frei pastor"),
      ([.title, .female, .abbreviation], "sra dra exma"), ([.title, .female], "dona senhora rainha"),
      ([.title, .abbreviation], "prof profa eng"),
      (
        [.title, .role, .male],
        """
        ministro prefeito diretor secretário professor senador deputado governador vereador  delegado
        desembargador embaixador coronel tenente  sargento vice-governador   primeiro-ministro
        conselheiro coordenador promotor procurador bispo cardeal arcebispo reitor ex-ministro eurodeputado
        """
      ),
      (
        [.title, .role, .female],
        """
        ministra prefeita diretora secretária professora senadora deputada governadora vereadora delegada desembargadora
        embaixadora primeira-ministra conselheira coordenadora promotora procuradora reitora presidenta
        """
      ),
      (
        [.title, .role],
        "presidente porta-voz general capitão chefe vice-presidente ex-presidente líder comandante juiz juíza major cabo"
      ),
      (
        [.role, .male],
        """
        funcionário advogado autor morador pai filho irmão candidato treinador técnico pesquisador investigador médico homem
        escritor ator cantor empresário jogador acusado dono proprietário fundador  engenheiro sociólogo psicólogo
        biólogo historiador arquiteto produtor organizador agricultor padeiro rapaz menino amigo marido avô tio campeão
        goleiro zagueiro    aluno  delegado   consultor 
        """
      ),
      (
        [.role, .female],
        """
        advogada autora moradora mãe filha irmã candidata treinadora pesquisadora investigadora médica mulher escritora atriz
        cantora empresária jogadora acusada dona proprietária fundadora engenheira socióloga psicóloga bióloga
        historiadora arquiteta produtora organizadora agricultora padeira menina amiga avó tia campeã aluna enfermeira
        consultora
        """
      ),
      (
        // Of men and women alike: the article tells.
        [.role, .male, .female],
        """
        especialista testemunha cientista sindicalista diplomata analista jornalista economista dirigente artista
        atleta gerente jovem suspeito piloto responsável
        """
      ),
      (
        [.role, .body],
        """
        polícia governo ministério partido empresa relatório estudo fonte fontes comunicado nota texto documento
        jornal revista agência entidade instituição companhia organização associação sindicato autoridades
        prefeitura câmara tribunal comissão defesa oposição clube federação conselho
        """
      ),
      (
        [.role],
        """
         especialistas testemunhas
         cientistas atacante policial policiais militar militares
        analistas
                 família vítima moradores
        advogados médicos pesquisadores investigadores
          equipe brasileiro brasileira português portuguesa americano americana
        """
      ),
      (
        .body,
        """
        partido universidade instituto ministério conselho banco grupo associação pt psdb congresso senado folha ps psd pcp cds
        câmara agência lusa polícia comissão governo globo stf onu ue pmdb federação reuters afp planalto
        """
      ),
      (.particle, "de do da dos das van von di del"),
      (
        .notPerson,
        """
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro
        fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro brasil portugal lisboa europa
        brasília angola moçambique frança alemanha itália espanha eua manhã tarde noite semana mês ano anos dia dias passado
        passada próximo próxima vez horas hora madrugada data twitter facebook x instagram
        """
      ),
      (
        .work,
        """
        filme livro romance canção disco série obra programa intitulado intitulada álbum peça documentário revista jornal
        espetáculo exposição novela música quadro poema single operação projeto campanha prêmio prémio
        """
      ),
      (
        .naming,
        "chamado chamada chamados chamadas apelidado apelidada intitulado palavra termo expressão denominado denominada conhecido dito lema slogan batizado batizada"
      ),
      (
        [.firstName, .male],
        """
        josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos rafael manuel jorge rui nuno tiago fernando
        miguel ricardo bruno andré rodrigo gustavo felipe filipe eduardo leonardo marcelo roberto sérgio mário fábio daniel diogo
        gonçalo hugo vítor victor vasco duarte henrique alexandre artur arthur david rogério renato cláudio jair aécio geraldo
        michel ciro sebastião césar raul otávio afonso aníbal joaquim alberto álvaro armando augusto itamar romário ronaldo
        mauro márcio gilberto gilmar aloysio flávio vladimir vinicius vinícius thiago caio igor ivan josé kevin tom
        """
      ),
      (
        [.firstName, .female],
        """
        maria ana francisca antónia adriana juliana márcia fernanda patrícia aline sandra camila teresa dilma sofia mariana marina
        isabel joana catarina inês rita sara cristina helena luísa luiza paula beatriz bruna carla carolina cláudia daniela
        débora eduarda elisa fátima gabriela graça ivone jandira júlia laura leonor letícia lúcia luciana manuela margarida
        marta mônica mónica natália raquel regina renata rosa simone sílvia tatiana teresa vera vanessa marisa amy
        """
      ),
    ])
    lexicon.splitsPronouns = true
    lexicon.grammar = FreeOrderGrammar(
      participles: "ado ido dito escrito", gerunds: "ndo", infinitives: "ar er ir or", plurals: "s",
      passives: "sido foi foram", agents: "por pelo pela pelos pelas", viewpoints: "para", placesOfSpeech: "desde")
    return lexicon
  }()
}
