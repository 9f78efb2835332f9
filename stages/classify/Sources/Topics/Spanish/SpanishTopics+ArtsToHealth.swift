/// Spanish words of the topics.
enum SpanishTopics {
  /// In parts, for the sake of the size of files.
  static let parts = [artsToHealth, humanInterestToWeather]

  static let artsToHealth: [Topic: TopicWords] = [
    .arts: TopicWords(
      strong: """
        cine, cineasta, película, largometraje, cortometraje, rodaje, taquilla, actriz, actrices, guion, guionista,
        director de cine, directora de cine, festival de cine, festival de san sebastián, premios goya, óscar,
        telenovela, serie de televisión, reality, concursante, presentador de televisión, presentadora de televisión,
        dibujos animados, historieta, cantante, cantautor, canción, canciones, rapero, guitarrista, pianista,
        violinista, baterista, álbum, concierto, gira mundial, orquesta, sinfonía, sinfónica, compositor, compositora,
        ópera, zarzuela, flamenco, soprano, tenor, ballet, coreógraf*, teatro, teatral*, dramaturgo, dramaturga,
        puesta en escena, novelista, escritor, escritora, poeta, poesía, premio planeta, premio cervantes, literatura,
        literario, literaria, librería, feria del libro, pintor, pintora, escultor, escultora, escultura,
        galería de arte, exposición, retrospectiva, comisario de la exposición, museo, humorista, comedia, documental,
        estreno, eurovisión, patrimonio cultural, bellas artes, reguetón, alfarero, alfarería, ceramista, cerámica,
        artesanía, artesano
        """,
      fair: """
        film, música, musical, músico, artista, artístico, artística, cultura, cultural, novela, baile, bailarín,
        bailarina, festival, televisión, audiencia, fotógrafo, fotografía, pintura, espectáculo, editorial, lector,
        radio, podcast, prensa, estrella, famoso, famosa, celebridad, drama, reparto, ficción, biblioteca, banda,
        actor, disco
        """,
      weak: """
        escenario, libro, serie, temporada, autor, autora, obra, público, premio, periódico, periodista, programa,
        arte, papel, historia, imagen, creador
        """),
    .conflict: TopicWords(
      strong: """
        ataque aéreo, bombardeo, bombardear, ataque con drones, ataque con misiles, proyectil, artillería,
        avión de combate, buque de guerra, portaaviones, línea del frente, campo de batalla, alto el fuego,
        cese al fuego, tregua, insurgente, insurgencia, guerrilla, guerrillero, milicia, miliciano, paramilitar,
        atentado suicida, coche bomba, cascos azules, acuerdo de paz, conversaciones de paz, proceso de paz,
        guerra civil, golpe de estado, genocidio, crimen de guerra, crímenes de guerra, crímenes de lesa humanidad,
        limpieza étnica, prisionero de guerra, atentado, ataque terrorista, yihad*, al qaeda, talibán, talibanes,
        hamás, hezbolá, estado islámico, franja de gaza, gaza, cisjordania, kiev, járkov, jersón, donbás, zelenski,
        arma nuclear, armas nucleares, ojiva, misil balístico, enriquecimiento de uranio, embargo de armas, desarme,
        anexión, servicio militar, rehén, rehenes, masacre, grupo armado, operación militar, ofensiva terrestre,
        ejército israelí, ejército ruso, farc, eln, disidencias, conflicto armado
        """,
      fair: """
        guerra, militar, ejército, soldado, tropa, misil, cohete, tanque, dron, drones, combate, combatiente, ucrani*,
        israel*, palestin*, irán, iraní, siri*, líbano, libanés, sudán, otan, rebelde, terrorismo, terrorista,
        invasión, invadi*, arma, munición, rearme, hostilidades, emboscada, explosivo, fuerzas armadas
        """,
      weak: """
        frente, ofensiva, frontera, refugiado, amenaza, territorio, ruso, rusia, moscú, paz, conflicto, defensa,
        seguridad, enemigo, violencia, herido, civil, ataque, general, asedio
        """),
    .crime: TopicWords(
      strong: """
        asesinato, asesino, asesina, asesinado, asesinada, homicidio, homicida, feminicidio, violación, violador,
        agresión sexual, abuso sexual, abusos sexuales, pederast*, robo con, ladrón, ladrones, atraco, atracador,
        estafa, estafador, malversación, blanqueo, lavado de dinero, soborno, cohecho, prevaricación, corrupción,
        extorsión, chantaje, narcotráfico, narcotraficante, tráfico de drogas, traficante, cártel, cartel de, cocaína,
        marihuana, heroína, fentanilo, trata de personas, mafia, crimen organizado, apuñala*, puñalada, tiroteo,
        balacera, sicario, policía nacional, guardia civil, mossos, policía local, agentes de la policía,
        investigador policial, detenido, detenida, detención, arrestado, arresto, prisión preventiva,
        prisión provisional, orden de captura, orden de detención, fiscalía, ministerio público, juez instructor,
        jueza, juzgado, audiencia nacional, audiencia provincial, tribunal supremo, corte suprema,
        tribunal constitucional, querella, imputado, imputada, procesado, acusado de, condenado, condenada, condena,
        absuelto, absuelta, sentencia, años de cárcel, años de prisión, cadena perpetua, pena de muerte, presidiario,
        preso, recluso, cárcel, cárceles, fugitivo, prófugo, secuestro, secuestrado, autopsia, forense, delincuen*,
        delito, delictiv*, criminal, abogado defensor, violencia de género, violencia machista, allanamiento
        """,
      fair: """
        policía, policial, justicia, judicial, tribunal, tribunales, juez, jueces, magistrado, magistrada, abogado,
        abogada, juicio, veredicto, investigación, sospechoso, víctima, crimen, fraude, denuncia, denunciante, testigo,
        multa, robo, prisión, acusado, pandilla, desaparecido, disparo, operativo, cateo, hurto
        """,
      weak: """
        acusación, prueba, legal, ilegal, ley, apelación, muerte, arma, cuchillo, violencia, droga, pena, cadáver,
        recurso, fiscal
        """),
    .disaster: TopicWords(
      strong: """
        terremoto, sismo, seísmo, réplica, epicentro, magnitud, tsunami, erupción, volcán, volcánic*, deslizamiento,
        deslave, corrimiento de tierra, alud, avalancha, inundación, inundaciones, riada, desbordamiento, incendio,
        incendio forestal, bombero, damnificado, catástrofe, desastre natural, accidente aéreo, accidente de avión,
        accidente de tráfico, accidente de tránsito, accidente mortal, choque múltiple, choque frontal, descarrila*,
        naufragio, naufrag*, volcó, volcadura, ahogado, ahogamiento, derrame de petróleo, vertido de petróleo,
        fuga de gas, derrumbe, derrumb*, escombros, sobreviviente, superviviente, rescatista, equipos de rescate,
        salvamento marítimo, rescatado, evacuado, evacuación, evacuar, ayuda humanitaria, cruz roja,
        estado de emergencia, protección civil, número de muertos, huracán, tifón, ciclón, tornado, hambruna,
        servicios de emergencia, siniestro, dana
        """,
      fair: """
        accidente, rescate, emergencia, víctima mortal, llamas, quemado, daños materiales, devasta*, destruid*,
        explosión, colisión, choque, ambulancia, atropell*, fallecido, herido grave, humanitaria, tragedia, desastre
        """,
      weak: """
        muerto, desaparecido, herido, carretera, conductor, vehículo, camión, tormenta, alerta, fuego, helicóptero,
        humo, vivienda, víctima
        """),
    .economy: TopicWords(
      strong: """
        banco central, tipo de interés, tipos de interés, tasa de interés, tasas de interés, inflación, deflación,
        recesión, crecimiento económico, producto interior bruto, producto interno bruto, pib, bolsa de valores,
        ibex 35, ibex, wall street, bolsa mexicana, accionista, beneficio neto, utilidad neta, ganancia neta,
        facturación, ingresos por, dividendo, acciones de, oferta pública, opa, fusión y, adquisición, filial, quiebra,
        bancarrota, concurso de acreedores, acreedor, deuda pública, déficit público, déficit fiscal,
        déficit comercial, superávit, balanza comercial, tipo de cambio, materias primas, barril, opep, arancel,
        poder adquisitivo, canasta básica, mercado inmobiliario, hipoteca, hipotecario, fondo de inversión,
        capital riesgo, inversor, inversionista, ronda de financiación, banca de inversión, aseguradora, minorista,
        proveedor, fabricante de automóviles, director financiero, consejero delegado, consejo de administración, bce,
        fmi, fondo monetario internacional, banco mundial, criptomoneda, bitcoin, cadena de suministro,
        agencia de calificación, cuota de mercado, remesas, tesorería, pymes, devaluación
        """,
      fair: """
        economía, económico, económica, economista, empresa, empresario, empresarial, compañía, industria, industrial,
        banco, banca, bancario, finanzas, financiero, financiera, mercado, inversión, inversiones, invertir, comercio,
        comercial, exportación, exportaciones, importación, importaciones, consumidor, consumo, precio, venta, ventas,
        cliente, fábrica, producción, productor, fabricante, marca, startup, impuesto, crédito, préstamo, deuda,
        presupuesto, alquiler, propietario, inquilino, dólar, peso mexicano, aerolínea, inmobiliaria, agrícola, moneda,
        supermercado, negocio, rentabilidad, ganancias, subsidio, tranvía, transporte público, ferrocarril,
        ferroviario, renfe, subasta, transportista, camionero, crudo
        """,
      weak: """
        euro, millón, millones, crecimiento, alza, subida, caída, demanda, oferta, producto, sector, coste, costo,
        capital, directivo, trimestre, contrato, compra, dinero, fondo, gestión, petróleo, gas, peso, fiscal
        """),
    .education: TopicWords(
      strong: """
        docente, maestro, maestra, profesorado, director del colegio, ministerio de educación, secretaría de educación,
        educación primaria, educación secundaria, educación superior, educación infantil, primaria y secundaria,
        colegio, escuela primaria, escuela secundaria, instituto público, bachillerato, selectividad, evau, alumno,
        alumna, alumnado, escolar, escolarización, escolaridad, abandono escolar, deserción escolar, comedor escolar,
        acoso escolar, curso escolar, año escolar, ciclo escolar, vuelta al cole, regreso a clases, aula,
        libro de texto, plan de estudios, estudiante, estudiantil, universidad, universitario, universitaria, campus,
        facultad, rector, rectora, rectorado, licenciatura, máster, doctorado, tesis doctoral, matrícula, beca,
        becario, becado, titulación, graduado, graduación, pedagog*, alfabetiza*, analfabet*, unam, politécnic*,
        oposiciones docentes, formación profesional
        """,
      fair: """
        escuela, clase, educación, educativo, educativa, enseñanza, enseñar, profesor, profesora, curso, examen,
        exámenes, formación, guardería, aprendizaje, lección, deberes, título
        """,
      weak: """
        joven, jóvenes, niño, niña, nivel, asignatura, padres, estudio, estudios, programa, tarea
        """),
    .environment: TopicWords(
      strong: """
        cambio climático, calentamiento global, crisis climática, emergencia climática, gases de efecto invernadero,
        efecto invernadero, dióxido de carbono, co2, huella de carbono, neutralidad de carbono, descarboniza*,
        acuerdo de parís, energías renovables, energía renovable, energía limpia, combustibles fósiles,
        combustible fósil, panel solar, paneles solares, placas solares, fotovoltaic*, eólic*, aerogenerador,
        parque eólico, transición energética, transición ecológica, deforestación, biodiversidad, especie en peligro,
        especies protegidas, especie invasora, peligro de extinción, ecosistema, ecolog*, ecologista, reserva natural,
        parque nacional, parque natural, fauna, flora, caza furtiva, arrecife, coral, glaciar, deshielo, nivel del mar,
        contaminación, contaminado, contaminante, calidad del aire, partículas finas, plaguicida, pesticida, glifosato,
        residuo, reciclaje, reciclar, vertedero, basura plástica, microplástico, desarrollo sostenible, sostenib*,
        sustentab*, greenpeace, wwf, acuífero, sobrepesca, sequía, agricultura ecológica, reforestación, humedal,
        residuos nucleares, lobo ibérico, lobo, abeja, polinizador, medio ambiente, medioambient*, amazonía,
        conservacionista
        """,
      fair: """
        ambiental, clima, climático, climática, emisión, emisiones, carbono, naturaleza, bosque, selva, especie,
        animal, animales, ave, ballena, oso, planeta, energía, solar, nuclear, río, litoral, insecto, pesca,
        coche eléctrico, vehículo eléctrico, agricultor, hábitat, silvestre
        """,
      weak: """
        agua, mar, océano, suelo, árbol, aire, verde, planta, pez, tierra, protegido, electricidad, salvaje, paisaje,
        natural
        """),
    .health: TopicWords(
      strong: """
        hospital, hospitalari*, hospitaliza*, clínica, enfermero, enfermera, enfermería, médico de familia, médico,
        médica, medicina, cirujano, cirugía, quirúrgic*, paciente, sanitario, sanitaria, matrona, seguridad social,
        sistema de salud, centro de salud, atención primaria, salud pública, ministerio de salud,
        ministerio de sanidad, organización mundial de la salud, oms, enfermedad, enfermedades, epidemia, pandemia,
        infección, infecciones, infeccios*, coronavirus, covid, covid-19, gripe, influenza, sarampión, malaria, dengue,
        tuberculosis, cólera, ébola, vih, sida, hepatitis, vacuna, vacunado, vacunación, antibiótico, anticuerpo,
        bacteria, cáncer, tumor, tumores, quimioterapia, leucemia, diabetes, diabétic*, obesidad, asma, infarto, ictus,
        derrame cerebral, hipertensión, presión arterial, colesterol, alzheimer, demencia, autismo, salud mental,
        psiquiatr*, psicólog*, psicología, terapia, terapeuta, embarazo, embarazada, maternidad, aborto, trasplante,
        donación de órganos, farmacéutic*, medicamento, fármaco, analgésico, efectos secundarios, diagnóstico,
        diagnosticad*, tabaquismo, nutrición, nutricion*, vitamina, dentista, cuidados intensivos, uci, farmacia,
        síntoma, menopausia, sistema inmunitario, sistema inmunológico, ansiedad, depresión
        """,
      fair: """
        salud, saludable, sanidad, tratamiento, virus, enfermo, dolor, sueño, alcohol, tabaco, adicción, adicciones,
        discapacidad, alergia, hormona, dieta, peso corporal, contagi*, receta médica, urgencias, doctor, doctora,
        ejercicio físico
        """,
      weak: """
        cuerpo, piel, corazón, cerebro, sangre, riesgo, dosis, prevención, anciano, bebé, cansancio, estrés, alimento,
        alimentación
        """),
  ]
}
