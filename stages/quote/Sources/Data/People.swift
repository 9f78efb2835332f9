extension PersonWords {
  static let english = PersonWords(
    [
      (
        [.person, .female, .privately],
        """
        mother daughter wife sister aunt grandmother niece girlfriend widow mum mom mama grandma bride stepmother ex-wife
        """
      ),
      (
        [.person, .female],
        """
        actress waitress heroine stewardess princess queen duchess baroness countess goddess nun policewoman businesswoman
        landlady hostess spokeswoman congresswoman chairwoman
        """
      ),
      (
        [.person, .male, .privately],
        "father son husband brother uncle grandfather nephew boyfriend widower dad papa grandpa stepfather ex-husband groom"
      ),
      (
        [.person, .privately],
        "colleague child kid baby cousin sibling twin parent spouse fiancé roommate friend neighbour neighbor native victim"
      ),
      (
        [.person, .male],
        """
        waiter king prince duke baron monk priest policeman businessman landlord fisherman spokesman congressman chairman
        """
      ),
      ([.person, .female, .anybody, .privately], "woman girl lady"),
      ([.person, .male, .anybody, .privately], "man boy gentleman guy bloke"),
      (
        [.person, .anybody],
        """
        official politician leader lawmaker legislator expert veteran suspect defendant teenager teen youngster pensioner
        diplomat executive businessperson democrat republican conservative native star
        """
      ),
      (
        .person,
        """
        minister president secretary chancellor mayor governor senator professor doctor judge general colonel captain
        sergeant officer detective sheriff ambassador commissioner director representative spokesperson attorney bishop
        archbishop cardinal chief premier manager coach analyst deputy superintendent constable principal dean lawyer
        prosecutor adviser advisor aide founder co-founder owner author economist researcher scientist critic activist
        strategist candidate nominee resident witness partner teacher student
        pupil farmer driver nurse surgeon physician engineer designer artist writer journalist reporter editor columnist
        host producer actor singer player trainer striker goalkeeper midfielder defender envoy negotiator member boss ceo
        cfo cio cto coo soldier employee customer voter organiser organizer investigator skipper master jurist schoolteacher chemist
        pilot chef keeper curator conductor baker historian astronomer biologist geologist campaigner guest passenger
        classmate teammate lecturer instructor poet
        novelist painter sculptor composer musician rapper comedian philosopher mathematician physicist inventor dancer
        model athlete runner swimmer boxer wrestler quarterback pitcher footballer cricketer golfer cyclist rider sailor
        hunter fan blogger vlogger streamer youtuber developer programmer hacker entrepreneur investor banker broker
        trader accountant consultant psychologist therapist psychiatrist dentist veterinarian vet pharmacist paramedic
        medic firefighter guard agent spy thief robber murderer killer gunman attacker hostage prisoner inmate refugee
        migrant immigrant plaintiff claimant applicant complainant juror barrister solicitor magistrate justice clerk
        librarian archivist translator interpreter guide host commentator presenter anchor narrator protagonist heir
        successor predecessor rival opponent ally supporter follower disciple pastor vicar rabbi imam monarch emperor
        sultan sheikh chairperson chair speaker treasurer rector headteacher headmaster counsel whip filmmaker billionaire co-anchor alderman advocate caretaker counsellor counselor councillor
        worker labourer laborer carpenter plumber electrician mechanic technician builder architect gardener cleaner cook
        barber hairdresser tailor butcher grocer shopkeeper vendor seller buyer tenant homeowner landowner user
        """
      ),
      (
        .people,
        """
        people men women children kids parents officials experts residents lawmakers leaders critics researchers
        scientists students teachers workers police officers authors lawyers prosecutors supporters activists protesters
        neighbours neighbors friends colleagues members analysts economists doctors families relatives couple family
        settlers republicans democrats players fans voters
        """
      ),
      (
        .thing,
        """
        report study survey poll statement letter document paper article editorial memo email filing website complaint
        lawsuit indictment ruling book text magazine newspaper notice post message tv ai pr id plan act bill
        law award prize cup festival tower bridge river lake mountain avenue road airport station hotel theatre theater
        palace castle war treaty agreement summit conference grants affairs
        """
      ),
      (
        .rank,
        "former ex acting interim senior junior assistant associate deputy vice then current outgoing incoming retired"
      ),
      (
        .organ,
        """
        center centre party institute university college federation network foundation society club league museum hospital
        school church charity organisation organization association alliance coalition service force
        """
      ),
      (
        .thought,
        """
        knew knows know felt feels thought thinks saw realise realize realised realized realises realizes guessed resented feared remembered
        remembers accepted accepts accept convinced sure certain meant understood decided
        """
      ),
      // Endings of persons on words that are none.
      ([], "enlist resist assist consist insist persist exist twist checklist shortlist blacklist playlist wrist"),
      (
        .noName,
        """
        nobody everyone someone anyone everybody somebody others neither either none one please rest well yes no hey oh uh um
        mm ah er hmm okay ok
        """
      ),
      ([.object, .male], "him his himself"),
      ([.object, .female], "her hers herself"),
      (
        .act,
        """
        thought thinks sat sits stood wept slept woke wore wears drank ate swore knelt strode snoozed wed
        """
      ),
      (
        .place,
        """
        london paris berlin washington moscow beijing tokyo delhi rome madrid lisbon vienna brussels geneva athens dublin
        edinburgh glasgow manchester birmingham liverpool leeds bristol cardiff belfast chicago boston philadelphia
        houston dallas denver seattle detroit atlanta miami baltimore cleveland pittsburgh toronto montreal vancouver
        ottawa sydney melbourne canberra perth brisbane auckland wellington mumbai kolkata chennai karachi lahore
        islamabad dhaka kabul tehran baghdad damascus beirut cairo tripoli tunis algiers nairobi lagos abuja accra
        johannesburg pretoria jerusalem gaza ankara istanbul kyiv kiev warsaw prague budapest bucharest belgrade
        zagreb sarajevo oslo stockholm helsinki copenhagen amsterdam rotterdam munich hamburg frankfurt cologne zurich
        milan naples turin barcelona seville valencia shanghai hong kong seoul pyongyang osaka hanoi bangkok jakarta manila
        singapore california texas florida ohio pennsylvania michigan illinois oregon nevada arizona utah colorado kansas
        nebraska oklahoma iowa missouri arkansas louisiana mississippi alabama tennessee kentucky indiana wisconsin
        minnesota maine vermont massachusetts connecticut delaware maryland alaska hawaii idaho montana wyoming queensland
        tasmania ontario quebec alberta scotland wales england ireland britain germany france spain portugal
        italy austria switzerland belgium netherlands luxembourg denmark norway sweden finland iceland poland hungary
        romania bulgaria greece turkey russia ukraine belarus moldova lithuania latvia estonia serbia croatia slovenia
        slovakia bosnia albania kosovo macedonia montenegro cyprus malta china japan korea taiwan mongolia vietnam thailand
        cambodia laos myanmar burma malaysia indonesia philippines india pakistan bangladesh nepal afghanistan iran iraq
        syria lebanon israel palestine egypt libya tunisia algeria morocco sudan ethiopia somalia kenya uganda tanzania
        rwanda nigeria ghana senegal mali niger zambia zimbabwe angola mozambique namibia botswana africa america asia
        europe australia canada mexico cuba haiti jamaica brazil argentina chile peru colombia venezuela ecuador bolivia
        paraguay uruguay panama nicaragua honduras guatemala us usa u.s u.s. uk d.c d.c. calif colo fla tex mass conn ore
        ariz minn wis ill mich pa ky tenn ala ga okla kan neb nev va n.h n.h. n.y n.y. n.j n.j. n.c n.c. s.c s.c. idaho
        dakota carolina hampshire jersey oakland sacramento  tampa nashville memphis orleans
        milwaukee minneapolis cincinnati columbus indianapolis  tulsa omaha albuquerque tucson anchorage
        honolulu durban nottingham sheffield newcastle leicester
        """
      ),
      (
        .nation,
        """
        american british english scottish welsh irish french german spanish portuguese italian austrian swiss belgian
        dutch danish norwegian swedish finnish icelandic polish hungarian romanian bulgarian greek turkish russian
        ukrainian belarusian lithuanian latvian estonian serbian croatian slovenian slovak czech bosnian albanian
        macedonian chinese japanese korean taiwanese vietnamese thai cambodian burmese malaysian indonesian filipino
        indian pakistani bangladeshi nepalese afghan iranian iraqi syrian lebanese israeli palestinian egyptian libyan
        tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan tanzanian rwandan nigerian ghanaian african
        european asian australian canadian mexican cuban haitian jamaican brazilian argentine argentinian chilean
        peruvian colombian venezuelan southern northern eastern western
        """
      ),
    ],
    acts: """
      smile laugh nod! sigh shrug! frown grin! stare glance whisper blink snort gasp scream shout cry hug! kiss sneeze
      cough swallow remember recall marry hesitate graduate retire apologize apologise walk mutter murmur giggle chuckle
      """,
    endings: [
      ("-based", .based), ("-born", .based), ("-style", .based), ("spokeswoman", [.person, .female]),
      ("woman", [.person, .female]), ("sman", [.person, .male]),
      ("person", .person), ("ologist", .person), ("ician", .person), ("keeper", .person), ("worker", .person),
      ("fighter", .person), ("owner", .person), ("player", .person), ("leader", .person), ("teacher", .person),
      ("-year-old", [.person, .anybody]), ("-in-law", .person), ("ist", .person),
    ])

  static let german = PersonWords(
    [
      (
        [.person, .female, .privately],
        "mutter tochter ehefrau schwester tante großmutter oma nichte freundin witwe"
      ),
      ([.person, .female], "königin prinzessin ministerin kanzlerin präsidentin sprecherin chefin direktorin"),
      (
        [.person, .male, .privately],
        "vater sohn ehemann bruder onkel großvater opa neffe freund witwer"
      ),
      ([.person, .male], "könig prinz papst minister kanzler präsident"),
      ([.person, .female, .anybody, .privately], "frau mädchen dame"),
      ([.person, .female, .anybody], "politikerin expertin"),
      ([.person, .male, .anybody, .privately], "mann junge"),
      ([.person, .male, .anybody], "politiker diplomat experte"),
      ([.person, .anybody], "jugendliche angeklagte verdächtige beschuldigte"),
      (.people, "menschen leute männer frauen kinder eltern experten politiker demonstranten anwohner forscher zeugen"),
      (
        .thing,
        """
        bericht studie zeitung brief umfrage text buch artikel erklärung magazin feuerwehr polizei behörde behörden agentur
        nachrichtenagentur unternehmen regierung partei verein staatsanwaltschaft kommission rat firma stadt
        """
      ),
      (
        .rank,
        "ehemalige ehemaliger früherer frühere damaliger damalige designierte designierter amtierende amtierender neue neuer stellvertretende scheidende"
      ),
      ([.object, .male], "ihn ihm sein seine seinen seinem seiner"),
      (
        .place,
        """
        berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig dresden hannover nürnberg bremen
        wien zürich bern genf brüssel paris london washington moskau peking rom madrid athen deutschland österreich schweiz
        frankreich england großbritannien italien spanien portugal polen russland ukraine china japan indien türkei
        griechenland israel iran irak syrien ägypten afghanistan amerika europa asien afrika bayern sachsen hessen
        thüringen brandenburg niedersachsen saarland baden-württemberg nordrhein-westfalen schleswig-holstein
        mecklenburg-vorpommern rheinland-pfalz sachsen-anhalt
        """
      ),
    ],
    endings: [
      ("erin", [.person, .female]), ("istin", [.person, .female]), ("frau", [.person, .female]),
      ("ologe", [.person, .male]), ("login", [.person, .female]), ("atorin", [.person, .female]),
      ("entin", [.person, .female]), ("gründer", .person), ("botschafter", .person), ("promoter", .person),
      ("koordinator", .person), ("korrespondent", .person), ("kapitän", .person), ("schüler", .person),
      ("berater", .person), ("lehrer", .person), ("gesandte", .person), ("redakteur", .person), ("autor", .person),
      ("spieler", .person), ("ökonom", .person), ("analyst", .person), ("chirurg", .person), ("pfarrer", .person),
      ("offizier", .person), ("general", .person), ("student", .person), ("banker", .person), ("händler", .person),
      ("gewerkschafter", .person), ("minister", .person), ("präsident", .person), ("coach", .person),
      ("jährige", [.person, .anybody]), ("jähriger", [.person, .anybody, .male]), ("kommentator", .person),
      ("moderator", .person), ("gesellschaft", .organ), ("ministerium", .organ), ("institut", .organ),
      ("verband", .organ),
      ("gericht", .organ), ("gerichtshof", .organ), ("kammer", .organ), ("zentrum", .organ), ("agentur", .organ),
      ("stiftung", .organ), ("bank", .organ), ("universität", .organ), ("hochschule", .organ), ("behörde", .organ),
      ("amt", .organ), ("konzern", .organ), ("gewerkschaft", .organ), ("kasse", .organ), ("schule", .organ),
    ])

  /// Languages without lists of their own.
  static let other = PersonWords([])
}
