extension EnglishTopics {
  static let lifestyleToScience: [Topic: TopicWords] = [
    .lifestyle: TopicWords(
      strong: """
        recipe, tablespoon, teaspoon, preheat, simmer, saucepan, ingredient, chef, cuisine, gourmet, michelin star,
        wine tasting, winemaker, vineyard, cocktail, brewery, craft beer, coffee shop, bakery, dessert, vegan,
        vegetarian, garlic, olive oil, holidaymaker, holiday resort, tourist attraction, tourism, beach resort,
        cruise ship, backpack*, road trip, travel guide, travel tip, sightseeing, airbnb, itinerary, hiking,
        hiking trail, campsite, glamping, ski resort, fashion designer, fashion show, fashion week, catwalk, runway,
        haute couture, handbag, jewellery, jewelry, make-up, makeup, skincare, hairstyle, hairdresser, perfume, tattoo,
        interior design, home decor, diy, renovation, gardener, gardening, houseplant, knitting, crochet, hobby,
        board game, crossword, horoscope, dating app, parenting tip, yoga, pilates, meditation, spa, self-care,
        collectible, gift guide, christmas gift, decluttering, minimalist, nightlife, nightclub, theme park,
        roller coaster, road test, test drive, hatchback, suv, convertible, gambling, bucket list, barista, pastry,
        sourdough, café, espresso
        """,
      fair: """
        cook, cooking, cooked, meal, lunch, breakfast, menu, kitchen, flavour, flavor, tasty, delicious, sauce, salad,
        cheese, chocolate, butter, cake, bread, beer, pub, traveller, traveler, vacation, destination, fashion,
        stylish, clothes, clothing, shoes, garden, decor, leisure, relax*, motorbike, vintage, lifestyle, tips,
        wedding dress, cosy, cozy, holiday, wine, food, oven, hotel, casino, poker, furniture, luxury, restaurant,
        tourist, craft, outfit, wardrobe, camping, dinner, plumbing, plumber, photography tips, car rental, rental car,
        coffee, cafe, snack, brunch
        """,
      weak: """
        enjoy, favourite, favorite, beautiful, fresh, sweet, party, bar, island, beach, travel, trip, flight, tour,
        guide, drink, hair, weekend, dress, designer, gift, bike, dish, home, style, car, shopping, flower, taste,
        visitor, festive, resort, beauty, baker, event planning, event planner
        """),
    .politics: TopicWords(
      strong: """
        prime minister, foreign minister, finance minister, interior minister, defence minister, home secretary,
        foreign secretary, health secretary, education secretary, attorney general, lib dem, liberal democrat, tory,
        tories, conservative party, labour party, labour mp, democratic party, republican party, shadow chancellor,
        shadow cabinet, shadow home secretary, backbencher, back-bench, house of commons, house of representatives,
        senate, senator, congressman, congresswoman, congressional, lawmaker, legislator, legislature, parliament,
        parliamentary, mp, mep, msp, member of parliament, general election, by-election, presidential election,
        election campaign, midterm*, polling station, ballot, referendum, manifesto, coalition government,
        cabinet minister, cabinet meeting, downing street, white house, capitol hill, westminster, whitehall, holyrood,
        kremlin, electoral, electorate, voter, turnout, constituency, opinion poll, exit poll, impeachment, veto,
        filibuster, government spokesman, opposition leader, party leader, vice president, deputy prime minister,
        spin doctor, ambassador, embassy, european commission, european parliament, european union, eu constitution,
        brexit, human rights act, foreign policy, domestic policy, white paper, green paper, bill passed,
        second reading, council tax, asylum seeker, immigration policy, city council, town council, county council,
        geopolitic*, un security council, ukip, snp, plaid cymru, sinn fein, dup, respect party, electoral commission,
        devolution, id card
        """,
      fair: """
        government, minister, ministry, politic*, politician, party, election, vote, voting, candidate, campaign,
        cabinet, opposition, democrat, democratic, republican, labour, socialist, coalition, left-wing, right-wing,
        peers, bill, legislation, reform, citizenship, immigration, asylum, minister of state, foreign affairs,
        state department, nato, councillor, nomination, presidency, presidential, democracy, dictator*, regime,
        civil servant, public services, tax rise, tax plans, constituents, hustings, mandate, populis*, far-right,
        bipartisan, secretary of state, house of lords, presidential candidate, sanctions, summit, treaty, mayor,
        united nations, diplomat, diplomatic, midterm election, governor, chancellor, president of, national assembly,
        head of state, presidential palace, ruling party, party congress, cabinet reshuffle
        """,
      weak: """
        leader, leaders, spokesman, spokeswoman, proposal, proposals, committee, inquiry, ruling, law, president,
        speech, secretary, commons, eu, un, washington, brussels, budget, council, whip, constitution*, resign*,
        liberal, policy, debate, poll, leadership, commissioner, national, state, country, conservative, nationalis*,
        lobby*, urged, pledge*
        """),
    .religion: TopicWords(
      strong: """
        pope, vatican, archbishop, bishop, priest, clergy*, clergyman, vicar, pastor, rabbi, imam, mullah, ayatollah,
        monk, monastery, convent, church, parish, parishioner, diocese, congregation, mosque, synagogue, anglican,
        church of england, catholic*, roman catholic, protestant, methodist, baptist, lutheran, evangelical*, mormon,
        jehovah, muslim, jewish, jew, judaism, hindu, hinduism, buddhis*, sikh*, dalai lama, bible, gospel, koran,
        quran, torah, scripture, theolog*, sermon, prayer, worship*, pilgrim*, baptism, ramadan, hajj, yom kippur,
        passover, hanukkah, diwali, blasphem*, heresy, atheis*, secularism, conclave, papal, pontiff, encyclical,
        holy see, holy spirit, jesus, religious, religion, spiritual, spirituality, creationism, headscarf, islam,
        islamic, islamist, christianity, christians, christian faith
        """,
      fair: """
        holy, sacred, pray, prayed, praying, belief, believer, sin, heaven, ministry, altar, missionary, sect,
        gay bishop, interfaith, preacher, preach, crucifix, choir, ordained, ordination, trinity, blessed, divine,
        worshippers, cathedral, temple, faith, god, saint, veil, cardinal, orthodox church, easter, shrine, chapel
        """,
      weak: """
        cross, service, community, spirit, ceremony, moral, tradition, mass, soul, cult, advent, christ, nun, eid,
        communion, lent, blessing, christian
        """),
    .science: TopicWords(
      strong: """
        software, hardware, operating system, computer virus, spyware, malware, phishing, spammer, hacker, hacking,
        cyber security, cybersecurity, cyber attack, cyber*, broadband, wi-fi, wifi, wireless, bluetooth, net user,
        web browser, browser, search engine, file-sharing, peer-to-peer, bittorrent, open source, linux, windows xp,
        apple computer, ipod, iphone, ipad, android, smartphone, handset, mobile phone, camera phone, text message, 3g,
        4g, 5g, laptop, desktop computer, data centre, data center, microchip, chip maker, semiconductor, processor,
        amd, nanotech*, robot, robotic*, artificial intelligence, machine learning, algorithm, chatbot, gamer,
        video game, computer game, console, playstation, xbox, nintendo, high-definition, hdtv, digital tv,
        set-top box, dvd player, digital music, mp3, digital camera, megapixel, gadget, supercomputer, user interface,
        hewlett-packard, sony ericsson, nokia, motorola, cloud computing, encryption, nasa, spacecraft, space station,
        astronaut, cosmonaut, satellite, telescope, astronomer, astronomy, asteroid, comet, galaxy, mars rover,
        black hole, physicist, physics, chemist, chemistry, biologist, biology, genome, genetic*, geneticist, dna,
        gene, stem cell, fossil, palaeontolog*, paleontolog*, dinosaur, archaeolog*, neuroscien*, scientist,
        scientific, laboratory, peer-reviewed, quantum, molecule, molecular, researchers found, quantum computer,
        hubble, compiler, source code, programming language, javascript, github, command line, software engineer, unix,
        codebase, debugging, microsoft, intel, ibm, dell, sms, mms, pc, pcs
        """,
      fair: """
        technology, technologies, tech, computer, computing, computers, digital, web, database, electronic,
        electronics, science, researcher, experiment, engineer, engineering, developer, virtual, phones, chip,
        inventor, invention, innovation, moon, mars, orbit*, service provider, technical, bandwidth, interactive,
        multimedia, security firm, messaging, telecoms, website, email, e-mail, web site, evolution*, patent, shuttle,
        planet, gaming, server, particle, rocket, media player, consumer electronics, tech company, high-tech, startup,
        artificial neural network, coding, apps, app, spam, programming, programmer, api, bug fix, repository, syntax,
        mathematics, mathematician, internet, download*, upload*, google, yahoo, podcast, blog, blogger, blogging,
        spaceflight, launch pad, manned flight, broadband access, storage device, web page, web user, upgrade,
        networking
        """,
      weak: """
        university, professor, game, games, network, machine, data, user, video, online, space, study, research, cell,
        phone, virus, cable, screen, mobile, net, species, journal, code, portable, device, model
        """),
  ]
}
