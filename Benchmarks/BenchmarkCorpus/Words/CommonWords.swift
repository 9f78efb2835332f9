/// What stories of every subject are made of. Fixed runs of words are short, so that two stories share few shingles.
enum CommonWords {
  static let sentences = """
    sentence: {actor} {act} {tail}.
      | {when}, {actor} {act}.
      | {when}, {actor} {act} {tail}.
      | {actor}, {aside}, {act} {tail}.
      | {actor} {act} after {event} {where}.
      | {Count} {things} {state} {tail}, {by}.
      | {actor} {act}, but {doubter} {doubt}.
      | the {adjective} {thing} {became} {tail}.
      | {adjective} {things} {state} {tail}, while {actor} {act}.
      | {by2}, {actor} {act} {tail}.
      | {event} {became} {when2}, and {actor} {act}.
      | {actor} {act}; {doubter} {doubt} {tail}.
      | {doubter} {doubt}, and {actor} {act} {where}.
      | {despite}, {actor} {act}.
      | {event}, {aside2}, {became} {where}.
      | between {count} and {count} {things} {state} {where} {when2}.
      | {given} {surname}, {age}, {act} {where}.
      | Mr. {surname} and {count} others {act} {when2}.
      | the {thing} cost {money}, {by}.
    lead: {actor} {act} {where} {weekday}, {ending}.
      | {event} {became} {where} {weekday}, {by}, {ending}.
      | {Count} {things} {state} {where} {weekday} as {actor} {act}.
      | {actor} {act} {weekday} despite {event}, {by}.
    ending: {by} | ending {span} of {event} | days after {event} | a move that {doubter} {welcomed}
      | weeks before {event} | the {ordinal} such {thing} {span2}
    headline: {actor} {acts} {thing} {where} | {adjective} {thing} {acts2} {place} | {count} {things} {where} as {actor} {acts} {thing}
      | {place} {acts} {adjective} {thing} after {event} | how {place} {acts} the {adjective} {thing} | {actor} {acts} {adjective} {things}
      | {event}: {actor} {acts} {thing}
    act: {verb} {object} | {verb} {object} and {verb} {object} | {adverb} {verb} {object} | {verb} {object} over {object2}
    object: the {adjective} {thing} | the {thing} | a {adjective} {thing} | {count} {things} | the {thing} of {town}
      | {adjective} {things} | their {adjective} {thing} | most {things} | the {adjective}, {adjective} {thing}
    object2: {things} | {adjective} {things} | one {thing} | the {adjective} {thing}
    tail: {where} | {when2} | {purpose} | {where} {when2} | {purpose} {when2} | {where}, {aside2}
    """

  static let places = """
    town: {townhead}{towntail}
    townhead: Ald | Bram | Carn | Dun | Elm | Farn | Gors | Hest | Inver | Jor | Kel | Lang | Mar | Nether | Ost | Pen | Quarn | Ros
      | Skel | Tarn | Ulver | Vel | Wether | Yar | Zen | Thorn | Stan | Cold | Grim | Hol
    towntail: bury | by | cliffe | combe | dale | den | fell | ford | gate | ham | holm | hurst | ley | mere | mouth | ness | pool
      | ridge | shaw | stead | stoke | thwaite | ton | wick
    street: {townhead}{towntail} Street | {surname} Road | {townhead}{towntail} Lane | Old {townhead} Square
    where: in {town} | near {town} | at the {building} in {town} | outside the {building} | across {place} | on {street}
      | along the {townhead} river | between {town} and {town} | from {town} to {town} | in the {adjective} hills above {town}
      | on the {compass} side of {town} | inside the {adjective} {building}
    compass: north | south | east | west
    building: town hall | old mill | customs house | assembly | bus station | market | library | ferry terminal | grain store
      | courthouse | swimming baths | university | chapel | telegraph office | clinic | stadium | fish quay | radio tower | barracks
    """

  static let times = """
    when: on {weekdayname} | late on {weekdayname} | early on {weekdayname} | in {month} | last {month} | {span3} later
      | by midday | at {hour} | towards evening | for {span} | two winters ago | shortly before {hour}
      | in the {adjective} weeks since {month} | on the {ordinal} of {month}
    when2: on {weekdayname} | this {month} | before {month} | since {month} | within {span} | until {hour} | at {hour} | again in {month}
      | every {weekdayname} | after {span} | for {span} | by the {ordinal} of {month}
    weekday: on {weekdayname} | late on {weekdayname} | {weekdayname}
    weekdayname: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
    month: January | February | March | April | May | June | July | August | September | October | November | December
    hour: {small} in the morning | {small} in the evening | half past {small} | 1{onetwo}:{half} | noon
    onetwo: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    half: 05 | 10 | 15 | 20 | 25 | 30 | 40 | 45 | 50
    span: {small} days | {small} weeks | {small} months | {small} years | nearly {small} hours | more than {small} years
    span2: in {small} years | since {month} | in as many months | in {place} | this winter
    span3: {small} hours | {small} days | {small} weeks
    small: two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
    ordinal: second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth
    count: {small} | {tens} | {tens}-{unit} | {hundreds} | some {hundreds} | about {tens} | at least {tens} | {digits}
    Count: {count}
    tens: twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety
    unit: one | two | three | four | five | six | seven | eight | nine
    hundreds: 120 | 150 | 180 | 210 | 240 | 260 | 300 | 340 | 380 | 410 | 470 | 520 | 560 | 600 | 640 | 710 | 780 | 850 | 900 | 960
    digits: 1,{hundreds} | 2,{hundreds} | 3,{hundreds} | 5,{hundreds} | 7,{hundreds} | 1{digit} | 2{digit} | 3{digit}
    digit: 3 | 4 | 5 | 6 | 7 | 8 | 9
    age: 2{digit} | 3{digit} | 4{digit} | 5{digit} | 6{digit} | 7{digit}
    money: {small} million crowns | {hundreds},000 crowns | $1.{digit} million | ${hundreds},000 | {digit}.{digit} million marks
    percent: {digit}.{digit} percent | {tens} percent | 1{digit} percent
    """

  static let fillers = """
    adjective: new | long | bitter | costly | disputed | fragile | hidden | joint | local | modest | narrow | plain | planned | promised
      | public | quiet | rare | regional | rural | second | secret | severe | shared | simple | sudden | temporary | tiny | vast | wooden
      | broken | cheap | distant | faded | familiar | forgotten | generous | heavy | hurried | lengthy | mixed | much-delayed | noisy
      | popular | reluctant | ruined | seasonal | shabby | stubborn | troubled | weary | wide | yearly | rusted
    adverb: quietly | finally | briefly | openly | twice | reluctantly | again | formally | hastily | nearly | never | partly | still
      | suddenly | unanimously | privately | slowly | jointly
    became: came to nothing | drew {count} people | ended | fell apart | grew louder | held | led to {event} | lost its {adjective} {thing}
      | passed without trouble | seemed settled | split {place} | started again | surprised {doubter} | took {span} | turned into {event}
      | was called off | was put back to {month} | went ahead | divided the {adjective} {thing} | cost {money}
    state: were counted | were found | went missing | were sold | stood idle | were handed over | had to wait | were turned away | changed hands
      | rose by {percent} | fell by {percent} | were burned | came back | were built | lay unused | were sent to {town} | stayed shut
    despite: despite {event} | for all the {things} of {town} | {adverb} and without {things} | after {span} of {adjective} {things}
    purpose: to save {money} | to please {doubter} | to calm {town} | to pay for the {adjective} {thing} | to end {event} | for want of {things}
      | because of {event} | to make room for {things} | out of {feeling} | to avoid {event} | in return for {adjective} {things}
    feeling: habit | pride | spite | caution | hope | boredom | kindness | thrift
    aside: {adverb} and without {things} | according to {doubter} | with {count} {things} in hand | long known for {adjective} {things}
      | once the pride of {town} | whose {adjective} {thing} {became} | backed by {doubter}
    aside2: a {adjective} {thing} | the {ordinal} {span2} | as in {month} | much to the {feeling2} of {doubter}
    feeling2: relief | dismay | delight | surprise | annoyance
    doubter: critics | neighbours | {town} residents | older members | the auditors | two former clerks | the union | shopkeepers
      | parents in {town} | a watchdog | rivals | some {things} experts | the {townhead} Trust | lawyers | many in {place} | fishermen
    doubt: called it a {adjective} {thing} | asked for {adjective} {things} | stayed away | were not told | had feared {event}
      | wanted {count} {things} more | blamed the {thing} | doubted the {adjective} {thing} | pointed to {event} | kept {adverb} silent
    welcomed: welcomed | called {adjective} | had asked for | had long feared | opposed | found {adjective} | described as {adjective}
    by: officials said | witnesses said | records show | police said | the {townhead} Courier reported | {by3} said
    by2: according to {by3} | say {by3} | in the words of {by3}
    by3: a spokesman for {place} | two people at the {building} | a {adjective} report | the {adjective} inquiry | a leaflet seen in {town}
      | minutes of a {weekdayname} meeting | organisers
    """
}
