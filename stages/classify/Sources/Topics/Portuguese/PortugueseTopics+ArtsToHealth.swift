/// Portuguese words of the topics.
enum PortugueseTopics {
  /// In parts, for the sake of the size of files.
  static let parts = [artsToHealth, humanInterestToWeather]

  static let artsToHealth: [Topic: TopicWords] = [
    .arts: TopicWords(
      strong: """
        cinema, cineasta, longa-metragem, curta-metragem, filmagem, bilheteria, bilheteira, atriz, atrizes, roteirista,
        argumentista, diretor de cinema, realizador, festival de cinema, telenovela, novela das nove, novela da globo,
        minissérie, reality show, big brother brasil, bbb, apresentador, apresentadora, desenho animado, quadrinhos,
        banda desenhada, cantor, cantores, cantora, canção, canções, rapper, guitarrista, pianista, baterista,
        sambista, álbum, concerto, show da cantora, turnê, digressão, orquestra, maestro, sinfonia, compositor,
        compositora, ópera, soprano, tenor, balé, bailado, coreógraf*, teatro, teatral, dramaturgo, encenador,
        encenação, romancista, escritor, escritora, poeta, poesia, literatura, literário, literária, livraria,
        feira do livro, pintor, pintora, escultor, escultura, galeria de arte, exposição, retrospectiva, curador,
        curadora, museu, humorista, comediante, documentário, estreia nos cinemas, eurovisão, patrimônio cultural,
        património cultural, fado, bossa nova, mpb, ceramista, cerâmica, artesanato, artesão, oleiro
        """,
      fair: """
        filme, música, musical, músico, artista, artístico, artística, cultura, cultural, romance, dança, bailarino,
        bailarina, festival, televisão, audiência, fotógrafo, fotografia, pintura, espetáculo, editora, leitor, rádio,
        podcast, imprensa, celebridade, famoso, drama, comédia, elenco, ficção, biblioteca, samba, carnaval, ator,
        atores
        """,
      weak: """
        palco, livro, série, temporada, autor, autora, obra, público, prêmio, prémio, jornal, jornalista, programa,
        arte, papel, história, imagem, novela, cena
        """),
    .conflict: TopicWords(
      strong: """
        ataque aéreo, bombardeio, bombardeamento, bombardear, ataque com drones, artilharia, navio de guerra,
        porta-aviões, linha da frente, campo de batalha, cessar-fogo, trégua, insurgente, guerrilha, guerrilheiro,
        milícia, atentado, homem-bomba, carro-bomba, capacetes azuis, acordo de paz, negociações de paz, guerra civil,
        golpe de estado, genocídio, crime de guerra, crimes de guerra, crimes contra a humanidade, limpeza étnica,
        prisioneiros de guerra, ataque terrorista, jihad*, al-qaeda, talibã, hamas, hezbollah, estado islâmico,
        faixa de gaza, gaza, cisjordânia, kiev, kharkiv, kherson, donbass, zelensky, armas nucleares, ogiva,
        míssil balístico, urânio enriquecido, desarmamento, anexação, refém, reféns, massacre, exército israelense,
        exército israelita, exército russo, forças armadas, ofensiva terrestre
        """,
      fair: """
        guerra, militar, militares, exército, soldado, tropas, míssil, mísseis, foguete, tanque, drone, combate,
        combatente, ucrân*, ucrania*, israel*, palestin*, irã, irão, iraniano, síri*, líbano, otan, nato, rebelde,
        terrorismo, terrorista, invasão, arma, munição, explosivo
        """,
      weak: """
        frente, ofensiva, fronteira, refugiado, ameaça, território, russo, rússia, moscou, moscovo, paz, conflito,
        defesa, segurança, inimigo, violência, ferido, civis, ataque, general
        """),
    .crime: TopicWords(
      strong: """
        assassinato, assassino, homicídio, homicida, feminicídio, estupro, estuprador, violação sexual, abuso sexual,
        pedofil*, ladrão, assalto, assaltante, latrocínio, furto, burla, burlão, estelionato, golpista,
        desvio de dinheiro, lavagem de dinheiro, branqueamento de capitais, suborno, propina, corrupção, extorsão,
        chantagem, tráfico de drogas, traficante, narcotráfico, cocaína, maconha, heroína, tráfico de pessoas, máfia,
        facção criminosa, pcc, comando vermelho, esfaque*, facada, tiroteio, polícia civil, polícia militar,
        polícia federal, polícia judiciária, psp, gnr, delegado, delegacia, policial militar, investigador,
        suspeito de, detido, detida, prisão preventiva, preso em flagrante, mandado de prisão, ministério público,
        promotor, promotoria, procurador, procuradoria, juiz, juíza, tribunal, tribunal de justiça, supremo tribunal,
        stf, stj, réu, arguido, arguida, absolvido, condenado, condenada, sentença, pena de prisão, anos de prisão,
        anos de cadeia, prisão perpétua, presidiário, presídio, penitenciária, cadeia, foragido, sequestro,
        sequestrado, autópsia, perícia, criminos*, delito, advogado de defesa, violência doméstica,
        boletim de ocorrência, habeas corpus
        """,
      fair: """
        polícia, policial, policiais, justiça, judicial, judiciário, magistrado, advogado, advogada, julgamento,
        veredicto, investigação, suspeito, vítima, crime, crimes, fraude, denúncia, testemunha, multa, roubo, prisão,
        preso, presos, acusado, quadrilha, desaparecido, disparos, inquérito
        """,
      weak: """
        acusação, prova, legal, ilegal, lei, recurso, morte, arma, faca, violência, droga, pena, corpo
        """),
    .disaster: TopicWords(
      strong: """
        terremoto, terramoto, sismo, réplica, epicentro, magnitude, tsunami, erupção, vulcão, deslizamento,
        desabamento, avalanche, enchente, inundação, inundações, cheias, alagamento, transbordamento, incêndio,
        incêndio florestal, bombeiro, desabrigado, desalojado, catástrofe, desastre natural, acidente aéreo,
        queda de avião, acidente de trânsito, acidente de viação, engavetamento, colisão frontal, descarril*,
        naufrágio, afogado, afogamento, derramamento de óleo, vazamento de gás, fuga de gás, escombros, sobrevivente,
        equipes de resgate, equipas de resgate, resgatado, evacuado, evacuação, ajuda humanitária, cruz vermelha,
        estado de emergência, estado de calamidade, defesa civil, proteção civil, furacão, tufão, ciclone, tornado,
        samu, inem
        """,
      fair: """
        acidente, resgate, emergência, chamas, queimado, danos, devasta*, destruíd*, explosão, colisão, capotou,
        atropel*, ambulância, ferido grave, humanitári*, tragédia, desastre, vítimas
        """,
      weak: """
        morto, morte, feridos, estrada, rodovia, motorista, veículo, caminhão, camião, tempestade, alerta, fogo,
        helicóptero, fumaça, chuva
        """),
    .economy: TopicWords(
      strong: """
        banco central, taxa de juros, taxas de juro, taxa selic, selic, inflação, deflação, recessão,
        crescimento econômico, crescimento económico, produto interno bruto, pib, bolsa de valores, ibovespa, b3,
        wall street, acionista, lucro líquido, faturamento, faturação, receita líquida, dividendo, oferta pública,
        fusão, aquisição, subsidiária, falência, recuperação judicial, credor, dívida pública, déficit, défice,
        balança comercial, taxa de câmbio, matérias-primas, commodities, barril, opep, tarifas, poder de compra,
        cesta básica, mercado imobiliário, financiamento imobiliário, hipoteca, fundo de investimento,
        capital de risco, investidor, investidores, seguradora, varejo, retalho, fornecedor, montadora,
        diretor financeiro, conselho de administração, bce, fmi, fundo monetário internacional, banco mundial,
        criptomoeda, bitcoin, cadeia de abastecimento, cadeia de suprimentos, agência de risco, agronegócio, petrobras,
        safra
        """,
      fair: """
        economia, econômico, econômica, económico, económica, economista, empresa, empresário, empresarial, companhia,
        indústria, industrial, banco, bancos, bancário, finanças, financeiro, financeira, mercado, investimento,
        investir, comércio, comercial, exportação, exportações, importação, importações, consumidor, consumidores,
        consumo, preço, venda, vendas, cliente, fábrica, produção, produtor, fabricante, marca, startup, imposto,
        fiscal, tributári*, crédito, empréstimo, dívida, orçamento, aluguel, arrendamento, inquilino, dólar, bilhão,
        bilhões, companhia aérea, imobiliário, imobiliária, agrícola, moeda, supermercado, negócio, negócios, lucro,
        transporte público, transportes públicos, ferrovia, ferroviário, metrô, leilão, caminhoneiro
        """,
      weak: """
        euro, real, reais, milhão, milhões, crescimento, alta, subida, queda, procura, demanda, oferta, produto, setor,
        custo, capital, executivo, trimestre, contrato, compra, dinheiro, gestão, petróleo, gás
        """),
    .education: TopicWords(
      strong: """
        docente, diretor da escola, ministério da educação, secretaria de educação, ensino fundamental, ensino médio,
        ensino básico, ensino secundário, ensino superior, educação infantil, educação básica, pré-escola, enem,
        vestibular, fuvest, sisu, aluno, aluna, escolar, escolaridade, evasão escolar, abandono escolar, merenda,
        cantina escolar, bullying, ano letivo, volta às aulas, sala de aula, livro didático, manuais escolares,
        currículo escolar, estudante, estudantil, universidade, universitário, universitária, campus, faculdade,
        reitor, reitora, reitoria, licenciatura, mestrado, doutorado, doutoramento, tese, propinas universitárias,
        bolsa de estudo, bolsista, diploma, formatura, pedagog*, alfabetiza*, analfabet*, usp, unicamp
        """,
      fair: """
        escola, colégio, aula, aulas, educação, educativo, educacional, ensino, ensinar, professor, professora,
        professores, curso, exame, formação, creche, aprendizagem, aprendizado, lição
        """,
      weak: """
        jovem, jovens, criança, nível, disciplina, pais, estudo, estudos, programa
        """),
    .environment: TopicWords(
      strong: """
        mudança climática, mudanças climáticas, alterações climáticas, aquecimento global, crise climática,
        gases de efeito estufa, gases com efeito de estufa, efeito estufa, dióxido de carbono, co2, pegada de carbono,
        neutralidade carbónica, descarboniza*, acordo de paris, energias renováveis, energia renovável,
        combustíveis fósseis, painel solar, painéis solares, fotovoltaic*, eólic*, parque eólico, transição energética,
        desmatamento, desflorestação, biodiversidade, espécie ameaçada, espécies ameaçadas, espécie invasora, extinção,
        ecossistema, ecolog*, ecológic*, reserva natural, parque nacional, fauna, flora, caça ilegal, recife, coral,
        corais, geleira, degelo, nível do mar, poluição, poluído, poluente, qualidade do ar, agrotóxico, pesticida,
        glifosato, resíduo, resíduos, reciclagem, reciclar, aterro, lixo plástico, microplástico,
        desenvolvimento sustentável, sustentab*, greenpeace, wwf, aquífero, seca extrema, estiagem,
        agricultura biológica, reflorestamento, zona húmida, amazônia, amazónia, pantanal, cerrado, mata atlântica,
        ibama, icmbio, ambientalista, meio ambiente, onça
        """,
      fair: """
        ambiente, ambiental, ambientais, clima, climático, climática, emissão, emissões, carbono, natureza, floresta,
        espécie, animal, animais, ave, aves, baleia, lobo, planeta, energia, solar, nuclear, rio, litoral, inseto,
        pesca, carro elétrico, agricultor, habitat, seca
        """,
      weak: """
        água, mar, oceano, solo, árvore, ar, verde, planta, peixe, terra, selvagem, paisagem, natural
        """),
    .health: TopicWords(
      strong: """
        hospital, hospitais, hospitalar, internado, internação, internamento, clínica, enfermeiro, enfermeira,
        enfermagem, médico, médica, medicina, cirurgião, cirurgia, cirúrgic*, paciente, utente, sistema único de saúde,
        sus, serviço nacional de saúde, sns, centro de saúde, posto de saúde, saúde pública, ministério da saúde,
        organização mundial da saúde, oms, anvisa, doença, epidemia, pandemia, infecção, infeção, infeccios*,
        coronavírus, covid, covid-19, gripe, sarampo, malária, dengue, zika, tuberculose, cólera, ebola, hiv, aids,
        hepatite, vacina, vacinado, vacinação, antibiótico, anticorpo, bactéria, câncer, cancro, tumor, tumores,
        quimioterapia, leucemia, diabetes, diabétic*, obesidade, asma, infarto, enfarte, avc, hipertensão,
        pressão arterial, colesterol, alzheimer, demência, autismo, saúde mental, psiquiatr*, psicólog*, psicologia,
        terapia, terapeuta, gravidez, grávida, gestante, maternidade, aborto, transplante, doação de órgãos,
        farmacêutic*, medicamento, remédio, fármaco, efeitos colaterais, efeitos secundários, diagnóstico,
        diagnosticad*, tabagismo, nutrição, nutricion*, vitamina, dentista, uti, cuidados intensivos, farmácia,
        sintoma, menopausa, sistema imunológico, ansiedade, depressão
        """,
      fair: """
        saúde, saudável, sanitário, sanitária, tratamento, vírus, doente, dor, sono, álcool, tabaco, vício,
        deficiência, alergia, hormônio, hormona, dieta, contágio, receita médica, urgências, exercício físico
        """,
      weak: """
        corpo, pele, coração, cérebro, sangue, risco, dose, prevenção, idoso, bebê, bebé, cansaço, estresse, stress,
        alimento
        """),
  ]
}
