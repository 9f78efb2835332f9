/// What a story is about: each subject has the same rules, filled with its own words.
enum SubjectWords {
  /// In the order of `Subject.allCases`.
  static let all = [politics, economy, justice, sport, health, science, weather, arts]

  static let politics = """
    section: Politics
    actor: the government | the opposition | the {town} council | the prime minister | parliament | the foreign ministry | coalition leaders
      | the electoral commission | the {townhead} Party | lawmakers | the mayor of {town} | the cabinet
    verb: passed | rejected | debated | promised | amended | withdrew | denounced | defended | delayed | drafted | vetoed | backed | repealed
    acts: to reject | to back | to delay | to defend | to drop | to rewrite | to debate | to vote on
    acts2: splits | unites | worries | shakes | tests
    thing: bill | ballot | treaty | budget | levy | motion | reform | mandate | referendum | amendment | alliance | campaign | seat | decree
    things: votes | seats | ballots | deputies | petitions | envoys | amendments | promises | constituencies | donors | committees
    event: the election | the recount | a no-confidence vote | the summit | coalition talks | the resignation of {surname} | the state visit
      | the by-election in {town} | the speech | the census
    role: minister | party leader | senator | mayor | ambassador | campaign manager | whip | foreign secretary
    organisation: the {townhead} Party | the ministry | the {town} council | the electoral commission | the upper house
    """

  static let economy = """
    section: Business
    actor: the central bank | {surname} Holdings | the {town} exchange | exporters | the finance ministry | {surname} Mills | regulators
      | the retailer {surname} | shareholders | the carmaker {surname} | lenders | the port of {town}
    verb: bought | sold | cut | raised | borrowed against | closed | listed | merged | audited | valued | insured | exported | wrote off
    acts: to buy | to sell | to cut | to close | to raise | to insure | to merge with
    acts2: hurts | lifts | rattles | enriches | empties
    thing: loan | factory | bond | tariff | merger | dividend | warehouse | pension fund | contract | forecast | brand | patent | wage deal
    things: shares | jobs | orders | containers | invoices | bonds | branches | customers | tonnes of barley | lorries | apprentices
    event: the takeover | the strike at {surname} Mills | a profit warning | the rate decision | the bankruptcy | the harvest | the trade fair
      | the flotation | the price rise | the wage round
    role: chief executive | analyst | finance director | economist | trader | union official | chairwoman | fund manager
    organisation: {surname} Holdings | the central bank | {surname} Brothers | the {town} exchange | the chamber of trade
    """

  static let justice = """
    section: Crime
    actor: police | a jury | the {town} court | prosecutors | detectives | the judge | a man of {age} | the defence | border guards
      | the appeals court | customs officers | two brothers
    verb: arrested | charged | seized | sentenced | acquitted | questioned | traced | freed | searched | dismissed | robbed | forged
    acts: to seize | to free | to charge | to hunt | to dismiss | to question
    acts2: haunts | puzzles | shames | grips
    thing: verdict | warrant | appeal | robbery | alibi | sentence | burglary | confession | raid | getaway car | ransom | lawsuit
    things: suspects | witnesses | stolen paintings | charges | jurors | fingerprints | banknotes | officers | prisoners | exhibits
    event: the trial | the robbery | the arrest of {surname} | a car chase | the inquest | the raid in {town} | the escape | the hearing
    role: detective inspector | prosecutor | judge | defence lawyer | police chief | coroner | magistrate
    organisation: {town} police | the public prosecutor | the {town} court | the prison service | the bar council
    """

  static let sport = """
    section: Sport
    actor: {town} United | the {town} Rovers | the champions | the visitors | the coach | the referee | the goalkeeper | the league
      | the {town} rowing club | the captain | the relay team | the defending champion
    verb: beat | signed | missed | scored against | won | lost | dropped | trained | fined | suspended | equalled | overtook
    acts: to beat | to sign | to win | to lose | to suspend | to drop
    acts2: stuns | cheers | silences | beats
    thing: final | penalty | cup | match | record | transfer | season | relay | medal | qualifier | title race | tournament
    things: goals | points | medals | fans | tries | laps | tickets | substitutes | saves | fixtures | rowers
    event: the final | the derby | the cup tie | extra time | the transfer of {surname} | the marathon | the regatta | the play-off
    role: coach | captain | striker | goalkeeper | team doctor | club president | sprinter
    organisation: {town} United | the {town} Rovers | the athletics federation | the league
    """

  static let health = """
    section: Health
    actor: doctors | the {town} hospital | nurses | the health ministry | researchers at {town} | the clinic | patients | the vaccine maker
      | the ambulance service | midwives | a surgeon | the pharmacy board
    verb: treated | vaccinated | screened | tested | prescribed | studied | discharged | diagnosed | trialled | banned | cured
    acts: to test | to ban | to treat | to study | to approve
    acts2: reaches | spares | strains | alarms
    thing: vaccine | ward | fever | outbreak | trial | operation | screening | diagnosis | waiting list | therapy | surgery | diet
    things: patients | doses | beds | nurses | cases | infections | side effects | tablets | volunteers | clinics | symptoms
    event: the outbreak | the trial | a nurses' strike | the flu season | the recall | the hospital merger | the epidemic
    role: surgeon | chief nurse | epidemiologist | health minister | paramedic | professor of medicine
    organisation: the {town} hospital | the health ministry | the {town} institute | the nurses' union
    """

  static let science = """
    section: Science
    actor: scientists | astronomers | the {town} observatory | a team from {town} | engineers | the space agency | biologists | a geologist
      | the university of {town} | archaeologists | the research ship {townhead} | physicists
    verb: measured | launched | discovered | mapped | modelled | tested | photographed | sequenced | recovered | calculated | dated | observed
    acts: to launch | to find | to map | to measure | to test
    acts2: dazzles | puzzles | circles | awaits
    thing: telescope | fossil | probe | satellite | comet | genome | reactor | glacier | signal | theory | laboratory | skeleton | algorithm
    things: samples | galaxies | fossils | sensors | seeds | particles | species | measurements | orbits | experiments | craters
    event: the launch | the eclipse | the excavation | the conference in {town} | the expedition | the discovery | the experiment
    role: astronomer | professor | geologist | mission director | marine biologist | laboratory head
    organisation: the space agency | the university of {town} | the {town} observatory | the academy
    """

  static let weather = """
    section: Weather
    actor: rescuers | firefighters | the weather office | coastguards | farmers | the {town} fire brigade | villagers | the rail operator
      | forecasters | the power company | a ferry crew | mountain guides
    verb: rescued | evacuated | flooded | warned | cleared | sandbagged | searched | closed | reopened | forecast | dug out
    acts: to close | to flood | to evacuate | to rescue | to clear
    acts2: floods | buries | batters | spares
    thing: storm | flood | dike | landslide | drought | heatwave | bridge | blizzard | wildfire | rescue | tide | power cut
    things: homes | roads | sandbags | villagers | helicopters | trees | shelters | warnings | boats | hectares | sheep
    event: the storm | the flood | a landslide | the evacuation | the thaw | the wildfire | the earthquake | the cold snap
    role: fire chief | forecaster | coastguard | hydrologist | farmer | rescue leader
    organisation: the weather office | the {town} fire brigade | the coastguard | the water board
    """

  static let arts = """
    section: Culture
    actor: the {town} theatre | the novelist {surname} | the orchestra | curators | the film festival | the museum of {town} | a choir
      | the publisher {surname} | the sculptor {surname} | the director | the gallery | the jury
    verb: staged | painted | published | restored | filmed | recorded | exhibited | reviewed | bought | translated | premiered | rehearsed
    acts: to stage | to restore | to film | to exhibit | to publish
    acts2: enchants | divides | outlives | enchants
    thing: novel | opera | portrait | film | exhibition | fresco | symphony | play | manuscript | prize | melody | statue | premiere
    things: paintings | poems | visitors | verses | scenes | drawings | songs | costumes | chapters | violins | critics
    event: the premiere | the festival | the auction | the retrospective | the concert in {town} | the prize-giving | the restoration
    role: conductor | novelist | curator | director | playwright | festival head
    organisation: the {town} theatre | the museum of {town} | the film festival | the academy of arts
    """
}
