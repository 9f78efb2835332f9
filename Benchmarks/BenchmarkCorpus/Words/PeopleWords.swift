/// Names, quotations and what stands round them.
enum PeopleWords {
  static let names = """
    she: Adelheid | Agnetha | Bettina | Brigid | Carlotta | Celeste | Dagmar | Delphine | Edwina | Estella | Felicity | Frieda | Greta
      | Harriet | Ilse | Imelda | Johanna | Katarin | Leonora | Lucinda | Magda | Mirabel | Nerys | Odette | Petra | Philippa | Ramona
      | Rosalind | Sabine | Tamara | Ursula | Verena | Winifred | Yolanda | Zora
    he: Alaric | Anselm | Barnaby | Bertram | Casimir | Cormac | Dietmar | Edgar | Emeric | Fergus | Gideon | Gustav | Hamish | Igor
      | Jasper | Joachim | Kaspar | Lambert | Leopold | Magnus | Matthias | Neville | Orlando | Oswald | Percival | Quentin | Rainer
      | Rupert | Sandor | Thaddeus | Ulric | Valentin | Walter | Xaver | Zoltan
    given: {she} | {he}
    surname: {namehead}{nametail}
    namehead: Abber | Bellin | Cress | Darro | Ester | Fal | Gar | Hart | Ister | Jan | Kester | Lor | Mander | Nav | Orl | Pell | Quill
      | Rad | Sel | Tor | Under | Vans | Wal | Yard | Zel | Brack | Corn | Drum | Fenn | Hask | Mor | Pas | Rook | Stray | Tall | Whit
    nametail: ard | berg | combe | dine | ell | field | goode | hart | ing | kin | lake | man | nor | over | quist | row | shaw | ton | well
      | wood | worth | ander | escu | ova | sen
    """

  static let speech = """
    quote: we {modal} {do} {object} {when2} | I {modal} {do} {object} {tail} | nobody here {wanted} {object}, and {clause}
      | {object} {is} {judgement} | if {clause}, {clause} | {clause}, but {clause} | there {is2} {count} {things} {where}, and {clause}
      | when I saw the {adjective} {thing}, {clause} | you cannot {do} {object} with {object2}, and {clause} | {clause}
      | people {where} {modal} {do} {object} {purpose} | {event} {is} {judgement}, whatever {doubter} say
      | my {kin} {wanted} {object} {when2}, and {clause} | this is not about {object2}; it is about {object}
    clause: we {modal} {do} {object} | I have seen {things} {where} | the {thing} {is} {judgement} | nobody {wanted} {object}
      | {doubter} {modal} {do} {object} | they {modal} {do} {object} {when2} | you can still {do} {object} | {event} {is} {judgement}
      | it took {span} to {do} {object} | I never {wanted} {object} | somebody has to {do} {object} {when2}
    quote2: {quote} | it {is} {judgement} | we {modal} not {do} {object} {when2} | ask {doubter} about {object} | I said so {when2}
      | that {thing} {is} {judgement} | {clause}
    fragment: a {adjective} and {adjective} {thing} | the {adjective} {thing} of {adjective} {things} | {judgement} | {adjective} beyond {things}
    modal: will | must | can | should | may | could | would
    do: build | count | defend | explain | find | forget | help | keep | lose | mend | move | need | open | pay for | protect | refuse | save
      | sell | share | stop | support | trust | watch | work for
    wanted: asked for | expected | wanted | counted on | paid for | believed in | forgot | missed | understood | opened
    is: is | was | has been | will be | remains
    is2: are | were | have been
    judgement: {adjective} and {adjective} | worth {money} | a {adjective} {thing} | late by {span} | more {adjective} than {adjective}
      | what {town} needs | only one {thing} | a matter of {things} | as {adjective} as the {thing} | beyond {doubter}
    kin: mother | father | brother | sister | grandmother | neighbour | daughter | son | teacher
    said: said | noted | added | insisted | explained | warned | recalled | argued | replied | admitted
    saying: said | insisted | explained | warned | recalled | argued | admitted
    """

  static let furniture = """
    caption: {actor} {act} {where} in this file picture | a {adjective} {thing} stands {where}, {month} | people wait for {things} {where}
      | {given} {surname} at the {building} in {town} | a view of the {adjective} {building} {where} | {things} {where} after {event}
    teaser: {headline} | {headline} | in pictures: {event} {where} | five things to know about {event}
    prompt: Sign up for our morning newsletter | Log in or register to continue reading | Share this article | Follow us for more
      | Subscribe from {small} crowns a month | Please enable JavaScript to view the comments | Download our app
      | Support our journalism | You have {small} free articles left this month | Tell us what you think
    topicpage: Home | Politics | Business | World | Sport | Culture | Science | Opinion | Weather | Travel | Food | Obituaries | Podcasts
      | Puzzles | Archive | Jobs | Property | Letters
    comment: {clause} | {quote} | so {clause}, and then what? | I live {where} and {clause} | typical. {clause}
    """
}
