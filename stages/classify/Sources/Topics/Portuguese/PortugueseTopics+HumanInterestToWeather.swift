extension PortugueseTopics {
  static let humanInterestToWeather: [Topic: TopicWords] = [
    .humanInterest: TopicWords(
      strong: """
        família real, casamento real, rei charles, príncipe william, príncipe harry, meghan markle, kate middleton,
        rainha elizabeth, rainha isabel, duquesa, buckingham, obituário, velório, funeral, sepultamento, enterro,
        condolências, centenário de vida, recorde guinness, guinness, mega-sena, loteria, lotaria, euromilhões,
        jackpot, inusitado, insólito, bom samaritano, cachorro abandonado, filhote, gatinho, reencontro, lua de mel,
        anel de noivado, bodas de ouro, miss universo, gêmeos, gémeos, trigêmeos, viralizou, vídeo viral,
        tornou-se viral
        """,
      fair: """
        monarca, monarquia, rei, rainha, princesa, casamento, noiva, noivo, luto, homenagem, aniversário, avó, avô,
        comovente, emocionante, emoção, lágrimas, herói, viral
        """,
      weak: """
        família, mãe, pai, filho, filha, esposa, marido, príncipe, amigo, cachorro, cão, gato, vida, morreu, amor,
        lembrança, sonho, surpresa, felicidade, casal
        """),
    .labour: TopicWords(
      strong: """
        sindicato, sindical, sindicalista, centrais sindicais, cut, cgtp, ugt, greve, grevista, convenção coletiva,
        negociação coletiva, aumento salarial, reajuste salarial, salário mínimo, clt, código do trabalho,
        leis trabalhistas, direitos trabalhistas, trabalhista, reforma laboral, condições de trabalho,
        jornada de trabalho, horário de trabalho, hora extra, horas extras, demissão, demissões, despedimento,
        demitido, desemprego, desempregado, taxa de desemprego, seguro-desemprego, mercado de trabalho, mão de obra,
        licença-maternidade, licença parental, férias remuneradas, teletrabalho, home office, reforma da previdência,
        previdência social, idade da reforma, aposentadoria, aposentado, carteira assinada, contrato de trabalho,
        trabalho temporário, vaga de emprego, vagas de emprego, entrevista de emprego, recrutador, recursos humanos,
        semana de quatro dias, desigualdade salarial, acidente de trabalho, inss
        """,
      fair: """
        emprego, laboral, empregador, salário, salarial, trabalhador, trabalhadores, contratação, contratar, pensão,
        pensões, ofício, operário, remuneração, vagas, funcionário
        """,
      weak: """
        trabalho, cargo, carreira, empregado, negociação, pessoal, colega, mobilização, protesto, contrato, profissão,
        profissional, profissionais
        """),
    .lifestyle: TopicWords(
      strong: """
        receita de, ingrediente, colher de sopa, colher de chá, pré-aqueça, bolo, sobremesa, confeitaria, pastelaria,
        padaria, padeiro, gastronom*, estrela michelin, restaurante, vinícola, vinhedo, enólogo, degustação, coquetel,
        cervejaria, vegetarian*, vegan*, turista, turismo, turístic*, cruzeiro marítimo, camping, parque de campismo,
        pousada, trilha, caminhada, excursão, escapadinha, viajante, estação de esqui, parque temático,
        parque de diversões, desfile de moda, semana de moda, alta-costura, estilista, maquiagem, maquilhagem,
        cosmétic*, perfume, penteado, cabeleireiro, tatuagem, decoração, jardinagem, jardineiro, horta,
        jogo de tabuleiro, palavras cruzadas, horóscopo, signo, yoga, ioga, meditação, bem-estar, luxo, presentes para,
        feira de natal, sedã, suv, hatch
        """,
      fair: """
        cozinha, cozinhar, cozinheiro, prato, refeição, almoço, jantar, café da manhã, pequeno-almoço, cardápio,
        ementa, sabor, delicioso, deliciosa, molho, salada, queijo, chocolate, manteiga, pão, cerveja, vinho, hotel,
        viagem, viajar, férias, destino turístico, praia, moda, roupa, vestido, sapatos, joia, beleza, jardim, móvel,
        lazer, relaxar, visitante, passeio, dicas
        """,
      weak: """
        mesa, flor, ilha, casa, chef, comer, beber, festa, fresco, açúcar, fim de semana, carro, bicicleta, estilo,
        tendência, verão
        """),
    .politics: TopicWords(
      strong: """
        primeiro-ministro, primeira-ministra, presidente da república, ministro das relações exteriores,
        ministro dos negócios estrangeiros, ministro da fazenda, ministro das finanças, ministro da justiça,
        palácio do planalto, planalto, itamaraty, são bento, conselho de ministros, câmara dos deputados,
        assembleia da república, assembleia legislativa, senado, senador, senadora, deputado, deputada, parlamentar,
        parlamento, congresso nacional, bancada, projeto de lei, medida provisória, emenda, moção de censura,
        impeachment, tribunal constitucional, eleição presidencial, eleições presidenciais, eleições legislativas,
        eleições municipais, eleições autárquicas, eleições europeias, segundo turno, primeiro turno, segunda volta,
        urnas, eleitor, eleitores, votação, abstenção, eleitoral, eleitorado, referendo, campanha eleitoral,
        candidatura, sondagem, pesquisa eleitoral, partido dos trabalhadores, partido socialista, psd, extrema direita,
        coligação, coalizão, oposição, porta-voz do governo, câmara municipal, vereador, prefeito, prefeita,
        prefeitura, autarquia, governador, governadora, comissão europeia, parlamento europeu, eurodeputad*,
        união europeia, casa branca, kremlin, diplomata, diplomático, diplomática, diplomacia, embaixador, embaixada,
        conselho de segurança, nações unidas, chefe de estado, bolsonar*, lula, petista
        """,
      fair: """
        governo, governamental, ministro, ministra, ministério, política, político, políticos, presidente, eleição,
        eleições, voto, votar, candidato, candidata, partido, esquerda, direita, maioria, reforma, lei, legislativ*,
        decreto, secretário de estado, cúpula, cimeira, sanções, tratado, democracia, democrata, republicano,
        conservador, populis*, imigração, onu, institucional, mandato, bruxelas, brasília, ditadura
        """,
      weak: """
        estado, debate, discurso, medida, dirigente, líder, programa, país, nacional, cidadão, proposta, aliança,
        negociação, declaração, poder, regime
        """),
    .religion: TopicWords(
      strong: """
        papa, pontífice, vaticano, santa sé, arcebispo, bispo, cardeal, cardeais, sacerdote, padre, pároco,
        pastor evangélico, rabino, imã, monge, freira, mosteiro, abadia, convento, paróquia, paroquial, diocese,
        catedral, basílica, mesquita, sinagoga, católico, católica, catolicismo, protestante, evangélico, evangélica,
        ortodox*, muçulmano, muçulmana, islã, islão, islâmico, islâmica, judeu, judia, judaico, judaísmo, hindu,
        hinduísmo, budis*, candomblé, umbanda, espírita, bíblia, bíblic*, evangelho, alcorão, torá, teolog*, teólog*,
        sermão, homilia, oração, orações, missa, peregrino, peregrinação, romaria, batismo, ramadã, ramadão, blasfêmia,
        ateu, conclave, encíclica, jesus, jesus cristo, cristo, cristão, cristãos, cristã, cristianismo,
        espiritualidade, quaresma, semana santa, procissão, sínodo, antissemit*
        """,
      fair: """
        igreja, religioso, religiosa, religião, religiões, fé, fiel, fiéis, crente, crença, rezar, deus, sagrado,
        sagrada, santo, santa, altar, capela, seita, espiritual, culto, páscoa, bênção, clero, templo
        """,
      weak: """
        alma, tradição, comunidade, cerimônia, cerimónia, natal, espírito, cruz, comunhão, milagre, santuário
        """),
    .science: TopicWords(
      strong: """
        software, sistema operacional, sistema operativo, cibersegurança, segurança cibernética, ataque cibernético,
        ciberataque, ciber*, hacker, ransomware, phishing, banda larga, fibra óptica, fibra ótica, wi-fi, bluetooth,
        navegador, código aberto, smartphone, iphone, android, computador, computadores, informátic*, data center,
        centro de dados, semicondutor, semicondutores, microchip, processador, openai, chatgpt,
        inteligência artificial, aprendizado de máquina, algoritmo, robô, robótic*, videogame, videojogo, playstation,
        xbox, nintendo, realidade virtual, supercomputador, computação quântica, quântic*, criptografia, nasa,
        agência espacial, espacial, satélite, estação espacial, astronauta, telescópio, astronom*, astrónom*,
        astrônom*, astrofísic*, asteroide, cometa, galáxia, exoplaneta, buraco negro, químico, biólog*, biologia,
        genoma, genétic*, dna, adn, células-tronco, células estaminais, fóssil, fósseis, paleontolog*, paleontólog*,
        dinossauro, arqueolog*, arqueólog*, neurociê*, científico, científica, cientista, fapesp, laboratório,
        revista nature, revista science, revista científica, nobel, molécula, matemátic*
        """,
      fair: """
        tecnologia, tecnológico, tecnológica, digital, digitais, pesquisador, pesquisadora, pesquisadores,
        investigadores da universidade, ciência, engenheiro, engenheira, engenharia, inovação, inventor, invenção,
        experimento, dados pessoais, aplicativo, internet, site, página web, web, servidor, apple, tela, bateria, lua,
        planeta, órbita, rede social, redes sociais, desenvolvedor, usuário, utilizador, eletrônic*, google, microsoft
        """,
      weak: """
        estudo, pesquisa, dados, dispositivo, aplicação, rede, online, universidade, professor, máquina, celular,
        telemóvel, técnica, sistema, descoberta, plataforma
        """),
    .society: TopicWords(
      strong: """
        serviço social, serviços sociais, assistente social, assistência social, bolsa família, habitação social,
        pobreza, morador de rua, moradores de rua, sem-abrigo, banco alimentar, desigualdade, discriminação, racismo,
        racista, minoria, multicultural*, migrante, refugiado, demográfic*, demografia, censo, natalidade,
        taxa de fecundidade, envelhecimento da população, igualdade de gênero, igualdade de género, feminis*,
        direitos das mulheres, machismo, machista, sexismo, casamento homoafetivo, homossexual*, homofob*, lgbt*,
        transexual, transgênero, direitos humanos, direitos civis, direitos das crianças, adoção, mãe solteira,
        divórcio, voluntário, voluntariado, ong, beneficente, solidariedade, doação, doações, inclusão, terceira idade,
        pessoas com deficiência, cadeira de rodas, eutanásia, favela, quilombola, indígena, povos indígenas,
        movimento negro
        """,
      fair: """
        sociedade, social, sociais, associação, integração, igualdade, diversidade, gênero, género, imigrante,
        imigração, juventude, aposentados, pobre, deficiência, ativista, manifestante, manifestação, protesto,
        solidário, população, moradia, habitação, comunitário, geração
        """,
      weak: """
        mulher, mulheres, família, criança, jovem, morador, habitante, cidadão, comunidade, direitos, bairro, ajuda,
        pais, vizinho, liberdade
        """),
    .sport: TopicWords(
      strong: """
        futebolista, goleiro, guarda-redes, zagueiro, meio-campista, atacante, avançado, defesa central, brasileirão,
        série a, série b, primeira liga, liga dos campeões, champions league, copa do brasil, taça de portugal,
        libertadores, sul-americana, copa do mundo, mundial de futebol, seleção brasileira, seleção portuguesa,
        flamengo, corinthians, palmeiras, benfica, sporting, fc porto, real madrid, selecionador, técnico da seleção,
        companheiro de equipe, semifinal, meia-final, quartas de final, quartos de final, oitavas de final,
        oitavos de final, fase de grupos, prorrogação, prolongamento, pênalti, pênaltis, penálti, impedimento,
        fora de jogo, cartão vermelho, cartão amarelo, cobrança de falta, rebaixamento, descida de divisão, gol, gols,
        golo, goleada, artilheiro, roland garros, grand slam, tenista, tie-break, nba, fórmula 1, grande prêmio,
        grande prémio, pole position, motogp, volta a portugal, volta à frança, tour de france, pelotão,
        contrarrelógio, ciclista, ciclismo, jogos olímpicos, olimpíada, paralímpic*, olímpico, olímpica,
        medalha de ouro, medalha de prata, medalha de bronze, medalhista, campeão mundial, campeão do mundo,
        campeã mundial, doping, atleta, atletismo, maratona, meia maratona, velocista, nadador, nadadora, natação,
        pugilista, ufc, mma, esgrima, judoca, esquiador, patinação, balneário, fifa, uefa, conmebol, cbf,
        premier league
        """,
      fair: """
        esporte, desporto, esportivo, esportiva, desportivo, desportiva, futebol, rúgbi, tênis, ténis, basquete,
        basquetebol, vôlei, voleibol, andebol, handebol, golfe, boxe, judô, judo, surfe, surf, jogador, jogadora,
        jogadores, clube, estádio, campeonato, torneio, árbitro, vitória, derrota, empate, torcida, torcedor, adepto,
        medalha, pódio, classificação, equipe, equipa, treinador, treino, time
        """,
      weak: """
        temporada, placar, jogo, partida, corrida, etapa, campeão, campeã, capitão, adversário, recorde, competição,
        copa, taça, título, final, campo, vencedor, lesão, pontos, técnico, liga
        """),
    .weather: TopicWords(
      strong: """
        previsão do tempo, meteorologia, meteorolog*, meteorológic*, instituto português do mar, inmet, climatempo,
        ipma, aviso laranja, aviso amarelo, alerta laranja, alerta vermelho, onda de calor, ondas de calor,
        onda de frio, massa de ar frio, geada, nevasca, queda de neve, granizo, aguaceiro, precipitação,
        pancadas de chuva, chuvas fortes, chuva forte, temporais, trovoada, rajadas de vento, ventos fortes,
        anticiclone, frente fria, ciclone extratropical, ensolarado, nublado, nebulosidade, céu limpo, céu nublado,
        graus celsius, temperatura máxima, temperatura mínima, temperaturas máximas, temperaturas mínimas, temperatura,
        termômetro, termómetro, sensação térmica, umidade, humidade, monção, neblina, nevoeiro, garoa, chuvoso,
        el niño, la niña
        """,
      fair: """
        chuva, chuvas, neve, vento, tempestade, temporal, sol, nuvem, nuvens, céu, furacão, frio, calor, seca, chover,
        previsão
        """,
      weak: """
        graus, alerta, costa
        """),
  ]
}
