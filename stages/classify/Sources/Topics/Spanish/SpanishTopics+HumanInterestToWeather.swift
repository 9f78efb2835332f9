extension SpanishTopics {
  static let humanInterestToWeather: [Topic: TopicWords] = [
    .humanInterest: TopicWords(
      strong: """
        familia real, casa real, boda real, rey carlos, príncipe guillermo, príncipe harry, meghan markle,
        kate middleton, reina isabel, letizia, reina letizia, princesa leonor, duquesa, buckingham, obituario, funeral,
        sepelio, entierro, condolencias, pésame, centenario de edad, persona más longeva, récord guinness, guinness,
        lotería, gordo de navidad, premio mayor, insólito, insólita, curioso caso, anécdota, buen samaritano,
        perro callejero, cachorro, gatito, mascota, reencuentro, luna de miel, anillo de compromiso, bodas de oro,
        reina de belleza, miss universo, gemelos, mellizos, trillizos, se hizo viral, video viral, vídeo viral,
        viral en redes
        """,
      fair: """
        monarca, monarquía, rey, reina, princesa, boda, novia, novio, luto, homenaje, cumpleaños, aniversario, abuela,
        abuelo, conmovedor*, emotivo, emotiva, emoción, lágrimas, héroe, heroína, viral, falleció
        """,
      weak: """
        familia, madre, padre, hijo, hija, bebé, esposa, esposo, marido, príncipe, amigo, perro, gato, vida, murió,
        amor, recuerdo, sueño, sorpresa, felicidad, pareja
        """),
    .labour: TopicWords(
      strong: """
        sindicato, sindical*, sindicalista, comisiones obreras, ccoo, ugt, huelga, huelguista, paro general,
        paro nacional, paro laboral, huelga general, convenio colectivo, negociación colectiva, aumento salarial,
        subida salarial, salario mínimo, smi, estatuto de los trabajadores, derecho laboral, reforma laboral,
        condiciones laborales, jornada laboral, horas extra, despido, despedido, despidos, ere, erte,
        recorte de plantilla, desempleo, desempleado, tasa de paro, tasa de desempleo, sepe, seguro de desempleo,
        mercado laboral, mercado de trabajo, mano de obra, baja laboral, baja por maternidad, permiso de paternidad,
        vacaciones pagadas, teletrabajo, reforma de las pensiones, edad de jubilación, jubilación, contrato laboral,
        contrato indefinido, contrato temporal, temporalidad, oferta de empleo, ofertas de trabajo,
        entrevista de trabajo, reclutador, recursos humanos, comité de empresa, semana de cuatro días, brecha salarial,
        accidente laboral, precariedad laboral, patronal, ceoe, inspección de trabajo, búsqueda de empleo
        """,
      fair: """
        empleo, laboral, laborales, empleador, salario, salarial, sueldo, trabajador, trabajadora, contratación,
        contratar, jubilado, pensión, pensiones, oficio, obrero, remuneración, plantilla, vacante, nómina
        """,
      weak: """
        trabajo, puesto, carrera, empleado, negociación, reivindicación, personal, colega, movilización, protesta,
        contrato, profesión, profesional
        """),
    .lifestyle: TopicWords(
      strong: """
        receta, ingrediente, cucharada, cucharadita, precalentar, horno a 180, pastel, tarta, postre, repostería,
        panadería, panadero, gastronom*, gastrobar, estrella michelin, restaurante, hostelería, bodega, viñedo,
        enólogo, cata de vinos, cóctel, coctelería, cervecería, vegetarian*, vegan*, turista, turismo, turístic*,
        veraneante, crucero, camping, casa rural, alojamiento rural, senderismo, senderista, excursión, excursiones,
        escapada, viajero, estación de esquí, parque temático, parque de atracciones, desfile de moda,
        semana de la moda, alta costura, diseñador de moda, diseñadora de moda, estilista, maquillaje, cosmétic*,
        perfume, peinado, peluquería, peluquero, tatuaje, decoración de, interiorismo, interiorista, bricolaje,
        jardinería, jardinero, huerto, juego de mesa, crucigrama, horóscopo, signo del zodiaco, yoga, meditación,
        bienestar, lujo, ideas de regalo, mercadillo, mercado navideño, sedán, todoterreno, suv, prueba de conducción
        """,
      fair: """
        cocina, cocinar, cocinero, cocinera, plato, comida, almuerzo, cena, desayuno, menú, sabor, delicioso,
        deliciosa, salsa, ensalada, queso, chocolate, mantequilla, pan, cerveza, vino, hotel, viaje, viajar,
        vacaciones, destino turístico, playa, moda, ropa, vestido, zapatos, joya, belleza, jardín, mueble, ocio,
        relajarse, visitante, paseo, truco, consejos
        """,
      weak: """
        mesa, flor, isla, casa, chef, comer, beber, fiesta, fresco, azúcar, fin de semana, coche, bicicleta, estilo,
        tendencia, verano, hogar
        """),
    .politics: TopicWords(
      strong: """
        primer ministro, primera ministra, presidente del gobierno, presidenta del gobierno,
        presidente de la república, presidente de estados unidos, ministro de exteriores, ministro del interior,
        ministro de hacienda, canciller, cancillería, consejo de ministros, moncloa, casa rosada, palacio nacional,
        casa blanca, kremlin, congreso de los diputados, cámara de diputados, cámara de representantes, senado,
        senador, senadora, diputado, diputada, parlamentari*, parlamento, legislador, legislativo, legislativa,
        grupo parlamentario, proyecto de ley, iniciativa de ley, enmienda, moción de censura, investidura,
        elección presidencial, elecciones presidenciales, elecciones generales, elecciones municipales,
        elecciones autonómicas, elecciones europeas, elecciones legislativas, segunda vuelta, primera vuelta, urnas,
        votante, votación, votaciones, papeleta, participación electoral, abstención, electoral, electorado,
        referéndum, referendo, campaña electoral, candidatura, encuesta electoral, partido popular, psoe, socialista,
        vox, pri, ultraderecha, extrema derecha, extrema izquierda, coalición, oposición, portavoz del gobierno,
        ayuntamiento, alcalde, alcaldesa, alcaldía, concejal, concejala, gobernadora, comunidad autónoma, generalitat,
        comisión europea, parlamento europeo, eurodiputad*, unión europea, diplomátic*, diplomacia, embajador,
        embajada, consejo de seguridad, naciones unidas, jefe de estado, jefe del ejecutivo, solicitante de asilo,
        independentis*, pedro sánchez, dictadura, peronis*
        """,
      fair: """
        gobierno, gubernamental, ministro, ministra, ministerio, política, político, políticos, presidente, presidenta,
        elección, elecciones, voto, votar, candidato, candidata, partido, izquierda, derecha, reforma, ley, decreto,
        secretario de estado, cumbre, sanciones, tratado, democracia, demócrata, republicano, conservador, populis*,
        inmigración, migratori*, onu, institucional*, mandato, bruselas, legislatura, presidencial, dictador,
        gobernador
        """,
      weak: """
        estado, debate, discurso, medida, dirigente, líder, programa, país, nacional, ciudadano, propuesta, alianza,
        negociación, declaración, poder, régimen, congreso
        """),
    .religion: TopicWords(
      strong: """
        papa francisco, papa león, pontífice, vaticano, santa sede, arzobispo, arzobispado, obispo, obispado, cardenal,
        sacerdote, párroco, cura párroco, pastor evangélico, rabino, imán, monje, monja, monasterio, abadía, convento,
        parroquia, parroquial, feligres*, diócesis, catedral, basílica, mezquita, sinagoga, católico, católica,
        catolicismo, protestante, evangélico, evangélica, ortodox*, anglican*, musulmán, musulmana, musulmanes, islam,
        islámico, islámica, islamista, judío, judía, judaísmo, hindú, hinduismo, budis*, dalái lama, biblia, bíblic*,
        evangelio, corán, torá, teolog*, teólog*, sermón, homilía, oración, oraciones, misa, peregrino, peregrinación,
        peregrinaje, bautismo, bautizo, ramadán, blasfemia, ateo, ateísmo, laicismo, cónclave, encíclica, jesús,
        jesucristo, cristo, cristiano, cristiana, cristianismo, espiritualidad, cuaresma, semana santa, cofradía,
        nazareno, procesión, procesiones, virgen de, sínodo, antisemit*, conferencia episcopal
        """,
      fair: """
        iglesia, religioso, religiosa, religión, religiones, fe, creyente, creencia, rezar, dios, sagrado, sagrada,
        santo, santa, altar, capilla, secta, espiritual, fieles, culto, pascua, velo islámico, bendición, clero,
        templo, rezo
        """,
      weak: """
        alma, tradición, comunidad, ceremonia, navidad, espíritu, cruz, comunión, milagro, santuario, papa
        """),
    .science: TopicWords(
      strong: """
        software, sistema operativo, ciberseguridad, ciberataque, ciber*, pirata informático, hacker, ransomware,
        phishing, banda ancha, fibra óptica, wi-fi, wifi, bluetooth, navegador web, buscador, código abierto,
        teléfono inteligente, smartphone, iphone, android, ordenador, computadora, informátic*, centro de datos,
        semiconductor, microchip, chips, procesador, openai, chatgpt, inteligencia artificial, ia generativa,
        aprendizaje automático, algoritmo, robot, robótic*, videojuego, playstation, xbox, nintendo, realidad virtual,
        superordenador, computación cuántica, cuántic*, cifrado, nasa, agencia espacial, espacial, cohete espacial,
        satélite, estación espacial, astronauta, telescopio, astronom*, astrónom*, astrofísic*, asteroide, cometa,
        galaxia, exoplaneta, agujero negro, físico teórico, químico, biólog*, biología, genoma, genétic*, adn,
        células madre, fósil, fósiles, paleontolog*, paleontólog*, dinosaurio, arqueolog*, arqueólog*, neurocien*,
        científico, científica, csic, conicet, laboratorio, revista nature, revista science, revista científica,
        premio nobel, molécula, matemátic*
        """,
      fair: """
        tecnología, tecnológico, tecnológica, digital, investigador, investigadora, investigadores, ciencia, ingeniero,
        ingeniera, ingeniería, innovación, inventor, invento, experimento, datos personales, aplicación móvil,
        internet, sitio web, página web, web, servidor, hallazgo, apple, pantalla, batería, luna, planeta marte,
        planeta, órbita, red social, redes sociales, desarrollador, usuario, internauta, electrónic*, google, microsoft
        """,
      weak: """
        estudio, datos, dispositivo, aplicación, red, en línea, universidad, profesor, máquina, móvil, celular,
        técnica, técnico, sistema, descubrimiento, plataforma, online
        """),
    .society: TopicWords(
      strong: """
        servicios sociales, trabajador social, trabajadora social, ayuda social, vivienda social, ingreso mínimo vital,
        pobreza, persona sin hogar, personas sin hogar, sintecho, indigente, banco de alimentos, desigualdad,
        desigualdades, discriminación, racismo, racista, minoría, multicultural*, migrante, refugiado, indocumentado,
        patera, demograf*, demográf*, censo, natalidad, tasa de fertilidad, envejecimiento de la población,
        igualdad de género, feminis*, derechos de las mujeres, machismo, machista, sexismo, matrimonio igualitario,
        homosexual*, homofob*, lgbt*, transexual, transgénero, orgullo gay, derechos humanos, derechos civiles,
        derechos de los niños, cuidado infantil, acogida, familia monoparental, madre soltera, divorcio,
        violencia doméstica, voluntario, voluntariado, ong, benéfic*, solidaridad, donación, donaciones,
        recaudación de fondos, inclusión, personas mayores, tercera edad, personas con discapacidad, silla de ruedas,
        eutanasia, barrio obrero, cohesión social, indígena, pueblos originarios, afrodescendiente, desplazados
        """,
      fair: """
        sociedad, social, sociales, asociación, integración, igualdad, diversidad, género, inmigrante, inmigración,
        juventud, jubilados, pobre, discapacidad, activista, manifestante, manifestación, protesta, solidario,
        solidaria, población, vivienda, comunitario, generación
        """,
      weak: """
        mujer, mujeres, familia, niño, joven, habitante, ciudadano, comunidad, derechos, barrio, ayuda, padres, vecino,
        libertad, público, colectivo
        """),
    .sport: TopicWords(
      strong: """
        futbolista, guardameta, centrocampista, delantero, mediocampista, defensa central, laliga, la liga,
        primera división, segunda división, liga de campeones, champions, champions league, copa del rey,
        copa libertadores, copa américa, copa del mundo, mundial de fútbol, eurocopa, selección española,
        selección argentina, selección mexicana, la roja, real madrid, fc barcelona, barça, atlético de madrid,
        boca juniors, river plate, seleccionador, entrenador, entrenadora, director técnico, compañero de equipo,
        semifinal, cuartos de final, octavos de final, fase de grupos, prórroga, tanda de penaltis, penalti,
        fuera de juego, tarjeta roja, tarjeta amarilla, tiro libre, mercado de fichajes, fichaje, hat-trick, gol,
        goles, goleada, goleador, golazo, roland garros, grand slam, tenista, tie-break, bola de partido,
        cabeza de serie, nba, acb, euroliga, fórmula 1, gran premio, pole, motogp, tour de francia, giro de italia,
        maillot amarillo, pelotón, contrarreloj, ciclista, ciclismo, juegos olímpicos, juegos paralímpicos,
        paralímpic*, olímpico, olímpica, medalla de oro, medalla de plata, medalla de bronce, medallista,
        campeón del mundo, campeona del mundo, campeón olímpico, dopaje, atleta, atletismo, maratón, media maratón,
        velocista, nadador, nadadora, natación, boxeador, esgrima, esquiador, patinaje, descanso del partido,
        vestuario, fifa, uefa, conmebol, premier league, beisbol, béisbol
        """,
      fair: """
        deporte, deportivo, deportiva, deportista, fútbol, rugby, tenis, baloncesto, básquetbol, balonmano, voleibol,
        golf, boxeo, esquí, judo, partido de, jugador, jugadora, club, estadio, campeonato, torneo, árbitro, victoria,
        derrota, empate, hinchada, medalla, podio, clasificación, clasificatoria, equipo, entrenamiento, liga, afición,
        portero
        """,
      weak: """
        temporada, marcador, carrera, etapa, campeón, campeona, capitán, rival, récord, competición, copa, título,
        final, cancha, venció, ganador, lesión, puntos, técnico, partido
        """),
    .weather: TopicWords(
      strong: """
        aemet, pronóstico del tiempo, pronóstico meteorológico, previsión meteorológica, previsión del tiempo,
        servicio meteorológico, meteorolog*, meteorólog*, aviso naranja, aviso amarillo, aviso rojo, alerta naranja,
        ola de calor, ola de frío, helada, nevada, nevadas, granizo, granizada, chubasco, aguacero, precipitación,
        precipitaciones, lluvias torrenciales, lluvias intensas, tormenta eléctrica, rachas de viento, ráfagas,
        vientos fuertes, anticiclón, borrasca, frente frío, soleado, soleada, nuboso, nubosidad, nublado,
        cielos despejados, cielo despejado, grados centígrados, grados celsius, temperatura máxima, temperatura mínima,
        temperaturas máximas, temperaturas mínimas, temperatura, termómetro, sensación térmica, humedad, monzón,
        niebla, neblina, llovizna, lluvioso, pluviometría, calima, índice uv, gota fría
        """,
      fair: """
        lluvia, lluvias, nieve, viento, tormenta, temporal, sol, nube, cielo, huracán, ciclón, frío, calor,
        calor extremo, sequía, pronóstico, llover, bochorno
        """,
      weak: """
        grados, alerta, costa
        """),
  ]
}
