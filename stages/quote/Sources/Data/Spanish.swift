extension Lexicon {
  static let spanish: Lexicon = {
    var lexicon = Lexicon([
      (
        [.cue, .strong],
        conjugated(
          """
          afirm asegur explic señal agreg indic manifest declar coment destac subray apunt expres precis reiter critic
          lament denunci anunci confes argument puntualiz enfatiz recalc exclam remarc relat detall aclar consider opin
          zanj contest espet rememor ironiz abund inform bram sentenci asever alert reproch reivindic matiz vaticin
          pronostic valor reclam revel notific alab alert contest adelant bromeó justific reclam suspir grit cuestion
          especific enumer lanz desliz quej plante repas elogi ratific reafirm celebr reflexion compart interrog adelant
          """, "a an ó aron aba aban ado ando ar")
      ),
      (
        [.cue, .strong],
        """
        dijo dice decía dijeron dicho dicen decir diciendo decían añadió añade añadía añadieron añadido añaden añadir añadiendo
        sostuvo sostiene sostenía sostienen sostuvieron sostenido contó cuenta cuentan contaba contado contar escribió
        escribe escribía escrito escribir respondió responde respondía respondieron respondido recordó recuerda recuerdan
        recordaba recordado recordando recordar reconoció reconoce reconocía reconocen reconocido advirtió advierte
        advertía advirtieron advertido advirtiendo insistió insiste insistía insistido insistiendo concluyó concluye
        concluía concluido preguntó pregunta preguntaba preguntan prosiguió prosigue proseguía continuó continúa
        advierten admitió admite admitía admitido repitió repite defendió defiende defendía defendido confirmó confirma
        confirmaron confirmado aclara pidió pide pedía pidieron pedido pidiendo exigió exige exigía exigido propuso
        propone prometió promete replicó replica replicaba mantiene mantuvo apostilló sugirió sugiere definió define
        definía rebatió concedió rió resumió resume resumido exigido sugerido repetido definido mantenido propuesto cree creen creía convencido convencida intervino dispara arguyó
        aduce adujo expuso expone expuesto presumió señalan coincide coincidió coincidieron coincidía transmitió avisó avisa sentencia
        """
      ),
      (
        [.cue, .object],
        """
        calificó califica calificaba calificado calificando describió describe describía descrito tildó tilda tacha tachó llamó
        llama definió define habló habla hablaba bautizó consideró quiso acusó acusa ve ven vio abogó aboga apeló instó
        """
      ),
      (.nounLike, "lanza queja cuenta pregunta nota sentencia     crítica  llama  replica habla"),
      ([.source, .preposition], "según"), ([.source, .subordinator], "como tal"),
      ([.sourceNoun], "acuerdo juicio palabras opinión parecer boca entender criterio versión decir"),
      (
        .auxiliary,
        """
        ha han había habían haya hubo es son era fue fueron está están puede debe quiso quiere quería ha hecho sido tuvo va van
        dejado deja dejó vuelto volvió llegó podido querido suele solía he hemos
        """
      ),
      (.negation, "no nunca tampoco"),
      (
        .adverb,
        """
        también además luego después ayer hoy ya así entonces aún todavía finalmente se le les me te nos asimismo igualmente sólo
        solo incluso recientemente anteriormente textualmente públicamente previamente tajante claro siempre antes casi
        concretamente ahora mañana anoche posteriormente pese quizá quizás tal
        """
      ),
      ([.determiner, .linking, .male], "el un este ese aquel"),
      ([.determiner, .linking, .female], "la una esta esa aquella"),
      ([.determiner, .linking], "su mi tu lo"),
      ([.determiner, .linking, .plural], "los unos estos las unas estas sus"),
      (
        [.determiner, .plural],
        "dos tres cuatro cinco varios varias algunos algunas muchos muchas ambos otros otras otro otra"
      ),
      ([.pronoun, .male], "él éste"), ([.pronoun, .female], "ella ésta"), ([.pronoun, .plural], "ellos ellas"),
      ([.pronoun, .firstPerson], "yo nosotros"), (.pronoun, "usted"), ([.pronoun, .subordinator], "quien quienes"),
      ([.preposition, .linking], "de del"),
      (
        .preposition,
        "en a al con por para sin sobre desde hasta entre tras durante contra ante bajo mediante hacia frente vía excepto"
      ),
      (.conjunction, "y e o u pero ni sino"),
      ([.subordinator, .linking], "que"),
      (.subordinator, "si cuando donde porque aunque mientras cual pues sino cuyo cuya"),
      ([.title, .male, .abbreviation], "sr dr d"), ([.title, .male], "don señor rey príncipe padre papa"),
      ([.title, .female, .abbreviation], "sra dra srta"), ([.title, .female], "doña señora reina princesa"),
      (
        [.title, .role, .male],
        """
        presidente ministro alcalde director secretario profesor senador diputado gobernador consejero comisario
        vicepresidente viceministro canciller expresidente exministro concejal coronel embajador magistrado rector obispo
        cardenal delegado eurodiputado subsecretario
        """
      ),
      (
        [.title, .role, .female],
        """
        presidenta ministra alcaldesa directora secretaria profesora senadora diputada gobernadora consejera comisaria
        vicepresidenta viceministra expresidenta exministra concejala embajadora magistrada rectora delegada jefa jueza
        eurodiputada
        """
      ),
      ([.title, .role], "portavoz general capitán jefe fiscal juez líder lehendakari conseller consellera"),
      (
        [.role, .male],
        """
        funcionario experto abogado autor vecino padre hijo hermano candidato entrenador técnico investigador médico hombre
        escritor actor  director músico empresario  delantero jugador  acusado detenido dueño
        propietario fundador cofundador científico   mandatario  alumno niño 
        campesino  amigo esposo marido tío abuelo campeón seleccionador ingeniero psicólogo sociólogo biólogo
        historiador arquitecto diseñador cocinero agricultor ganadero productor organizador coordinador  edil
        doctor chico compañero tetracampeón    defensor
        """
      ),
      (
        [.role, .female],
        """
        experta abogada autora vecina madre hija hermana candidata entrenadora  investigadora  mujer escritora
        actriz empresaria  jugadora acusada detenida dueña propietaria fundadora cofundadora científica
        mandataria alumna niña amiga esposa tía abuela campeona ingeniera psicóloga socióloga bióloga historiadora
        arquitecta diseñadora cocinera agricultora productora organizadora coordinadora edila doctora chica compañera
        enfermera maestra
        """
      ),
      (
        // Of men and women alike: the article tells.
        [.role, .male, .female],
        """
        periodista piloto cantante economista responsable dirigente analista joven gerente artista atleta cineasta
        guionista guardia exfutbolista líder testigo estadounidense
        """
      ),
      (
        [.role, .body],
        """
        policía gobierno ministerio partido empresa informe estudio fuentes fuente autoridades fiscalía tribunal
        ayuntamiento junta consejería organización asociación sindicato comunicado texto documento diario periódico
        agencia entidad institución compañía firma grupo comité comisión organismo ong colectivo cadena plataforma
        defensa oposición ejecutivo cartera ente club federación
        """
      ),
      (
        [.role],
        """
         testigos
           responsables expertos vecinos investigadores
        médicos abogados

         familia víctima víctimas británico británica español
        española argentino argentina mexicano mexicana francés francesa alemán italiano italiana

        """
      ),
      (
        .body,
        """
        partido universidad instituto ministerio consejo banco grupo asociación país efe pp psoe congreso senado vox podemos
        hamás onu otan ue gobierno ejecutivo generalitat junta fiscalía comisión agencia reuters afp press moncloa
        """
      ),
      (.particle, "de del la las los van von der bin al"),
      (
        .notPerson,
        """
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
        octubre noviembre diciembre españa madrid barcelona europa méxico chile colombia perú venezuela cuba
        francia alemania italia rusia ucrania israel gaza eeuu cataluña mañana tarde noche semana mes año años
        día días fecha hora horas vez madrugada jornada pasado pasada próximo próxima twitter facebook x instagram
        """
      ),
      (
        .work,
        """
        película libro novela canción disco serie obra programa titulada titulado tituladas titulados filme cinta documental
        revista diario periódico espectáculo cuadro exposición álbum tema poema concurso musical ópera podcast corto single
        videojuego barco buque operación campaña proyecto premio llamado llamada
        """
      ),
      (
        .naming,
        """
        llamado llamada llamados llamadas titulado apodado apodada denominado denominada denominados palabra  término
        términos lema bautizado bautizada alias  expresión eslogan concepto etiqueta
        """
      ),
      (
        [.firstName, .male],
        """
        josé juan antonio manuel francisco luis javier carlos jesús miguel pedro pablo jorge alberto fernando ángel mariano rafael
        diego andrés hugo alejandro daniel david sergio raúl ramón enrique vicente ignacio álvaro óscar eduardo roberto ricardo
        víctor rubén iván joaquín santiago gabriel emilio tomás julio agustín guillermo gonzalo félix marcos martín nicolás
        cristian mario adrián ernesto gustavo héctor hernán mauricio rodrigo sebastián simón felipe alfonso alfredo arturo
        benjamín César césar esteban gerardo íñigo josep jordi joan pere xavier oriol santi pep albert arnau lluís patxi aitor
        iñaki mikel unai nicolás donald joe vladimir emmanuel benjamín max george lewis andrés osvaldo néstor evo hugo leonel
        """
      ),
      (
        [.firstName, .female],
        """
        maría carmen ana isabel laura cristina marta dolores lucía elena rosa pilar teresa sofía michelle mercedes josefa
        francisca antonia paula sara raquel beatriz patricia silvia mónica andrea eva rocío julia irene yolanda nuria montserrat
        inés alicia sonia susana margarita ángela natalia amparo lorena claudia gabriela valentina daniela camila victoria
        adriana verónica lorena esther carolina alejandra fernanda mariana ximena dilma gloria consuelo begoña ione irene
        esperanza soraya dolors ada manuela macarena cayetana leonor letizia juana luisa emma carla noelia miriam lourdes
        """
      ),
    ])
    lexicon.grammar = FreeOrderGrammar(
      participles: "ado ido dicho escrito expuesto", gerunds: "ando iendo yendo", infinitives: "ar er ir", plurals: "s",
      passives: "sido fue fueron", agents: "por", viewpoints: "para", placesOfSpeech: "desde")
    return lexicon
  }()
}
