/// English words of the topics.
enum EnglishTopics {
  /// In parts, for the sake of the size of files.
  static let parts = [artsToEconomy, educationToLabour, lifestyleToScience, societyToWeather]

  static let artsToEconomy: [Topic: TopicWords] = [
    .arts: TopicWords(
      strong: """
        film, movie, box office, hollywood, bollywood, oscar, academy award, golden globe, bafta, grammy, brit award,
        emmy, cannes, sundance, film festival, film-maker, filmmaker, filmmaking, movie star, actor, actress,
        screenplay, screenwriter, scriptwriter, director martin scorsese, leading role, supporting role, best actor,
        best actress, best film, best picture, best director, cast member, casting, sitcom, soap opera, tv series,
        tv show, reality show, reality tv, talk show, chat show, big brother, musical, pop star, rock star, rock band,
        pop group, boy band, girl group, singer, songwriter, singer-songwriter, vocalist, guitarist, drummer, bassist,
        rapper, hip-hop, rap music, r&b, album, debut album, number one single, music chart, singles chart,
        album chart, record label, platinum, chart-topping, concert, gig, live8, live 8, band aid, glastonbury,
        orchestra, symphony, composer, opera, soprano, tenor, ballet, choreograph*, theatre, theater, west end,
        broadway, playwright, stage play, novel, novelist, bestseller, best-selling, booker prize, poet, poetry,
        literary, literature, children's book, painting, painter, sculpture, sculptor, art gallery, gallery,
        exhibition, curator, turner prize, art critic, comedian, comedy, stand-up, sketch show, sequel, prequel,
        remake, blockbuster, trailer, animation, animated, documentary, premiered, mtv, elvis, beatles, u2, eminem,
        madonna, harry potter, star wars, lord of the rings, museum director, showbiz, celebrity, fan club, biopic,
        thriller, soundtrack, dj, lyrics, ode, folk music, jazz, classical music, television show, channel 4, itv, hbo,
        netflix, glassblower, glassblowing, glass-blowing, potter, pottery, ceramicist, ceramics, woodcarver,
        basket weaver, weaver, handicraft, artisan, craftsman, craftswoman, craftsmanship
        """,
      fair: """
        starring, starred, drama, award, awards, nominated, nomination, nominee, festival, music, musician, song,
        single, chart, charts, band, television, tv, bbc one, producer, cinema, artist, arts, culture, cultural, dance,
        dancer, entertainment, entertainer, fashion, fame, studio, studios, dvd, cast, screen, guitar, piano,
        producers, viewers, ratings, author, publisher, screening, premiere, presenter, broadcaster, cartoon,
        conductor, archive footage, museum, photography, photographer, landscape photography, art photography,
        photography tips
        """,
      weak: """
        performed, directed, tribute, ceremony, programme, legend, performance, performer, character, director, show,
        review, series, hit, rock, blues, stage, audience, star, stars, published, critics, prize, magazine, newspaper,
        journalist, writer, book, fiction, style, story, scene, fans, tour, radio, rating, art, episode, pop
        """),
    .conflict: TopicWords(
      strong: """
        airstrike, air strike, air raid, drone strike, shelling, artillery, warplane, fighter jet, warship, frontline,
        battlefield, ceasefire, cease-fire, truce, insurgent, insurgency, guerrilla, militia, suicide bomber,
        suicide bombing, car bomb, roadside bomb, bombing campaign, bombardment, occupied, occupation forces,
        peacekeep*, peace talks, peace process, peace treaty, civil war, coup, coup d'état, genocide, war crime,
        ethnic cleansing, prisoner of war, terror attack, al-qaeda, taliban, hamas, hezbollah, isis, islamic state,
        jihad*, fatah, pkk, farc, intifada, gaza, west bank, fallujah, baghdad, mosul, kandahar, kabul, donbas,
        kharkiv, kherson, bakhmut, israeli army, iraqi forces, us troops, us forces, coalition forces, ground troops,
        nuclear weapon, nuclear programme, warhead, uranium enrichment, arms embargo, disarmament, military operation,
        annexation, conscription, mobilisation, kyiv, zelensk*
        """,
      fair: """
        war, military, troop, navy, air force, bomber, clashes, combat, pentagon, rebels, ambush, weapons, ammunition,
        iraq*, afghan*, israel*, palestin*, ukrain*, syria*, chechen*, darfur, sudan, invade*, nato, extremist,
        hostages, army, bomb, hostage, troops, weapon, peace deal, massacre, missile, gunmen, militant, rebel, marines,
        bombing, soldier, casualties, terrorism, terrorist, invasion, mortar, front line, north korea, pyongyang,
        tehran, nuclear test, nuclear weapons programme, armed men, gunfire, separatist, armed group
        """,
      weak: """
        security, enemy, border, refugee, threat, explosion, territory, russian, russia, iran, wounded, fighting,
        fighter, battle, attack, general, defence, defense, forces, violence, killed, peace, tank, blast, veteran,
        strike, commander, siege, colonel, kidnap*, uprising, rocket, unrest, killing, nuclear, atomic, communist
        """),
    .crime: TopicWords(
      strong: """
        murder, murdered, murderer, manslaughter, homicide, rapist, rape, sexual assault, sexual abuse, child abuse,
        burglar*, robber*, armed robbery, thief, shoplift*, fraudster, fraud, embezzle*, money laundering, bribery,
        extortion, blackmail, smuggl*, drug trafficking, drug dealer, cocaine, heroin, cannabis, human trafficking,
        trafficker, gangster, mafia, serial killer, stabbing, stabbed, gunshot, arson, vandal*, kidnapper,
        police officer, detective, sheriff, prosecutor, prosecution, defendant, plaintiff, barrister, magistrate, jury,
        juror, courtroom, crown court, high court, supreme court, appeal court, court of appeal, county court,
        district court, guilty, not guilty, pleaded, acquitted, convicted, sentenced, jail, jailed, inmate, parole,
        remand, indicted, indictment, lawsuit, sued, suing, litigation, injunction, subpoena, testif*, forensic,
        crime scene, death penalty, death row, life sentence, suspended sentence, community service, arrested,
        offender, crime, criminal, scotland yard, fbi, interpol, copyright infringement, hate crime, domestic violence,
        restraining order, post-mortem, coroner, inquest
        """,
      fair: """
        police, policeman, court, charges, charged, justice, illegal, sentence, allegation, alleged, allegedly,
        accused, investigat*, gang, assault*, scam, sue, convict*, detain*, detention, offence, offense, felony,
        misdemeanor, raid, seized, tribunal, surveillance, jailing, killer, judge, witness, shooting, trial, lawyer,
        attorney, solicitor, theft, prison, prisoner, hijack*, verdict, suspect, bail, corruption, arrest, testimony,
        custody
        """,
      weak: """
        denied, killing, dead, violent, missing, admitted, claimed, search, witnesses, suspected, case, law, attack,
        charge, evidence, victim, legal, gun, weapon, compensation, settlement, appeal, ruling, knife, officers,
        hearing, conviction
        """),
    .disaster: TopicWords(
      strong: """
        earthquake, tsunami, aftershock, quake, volcan*, eruption, landslide, mudslide, avalanche, flash flood,
        floodwater, wildfire, bushfire, forest fire, catastrophe, plane crash, air crash, train crash, car crash,
        derail*, shipwreck, capsized, pile-up, firefighter, fire brigade, fire service, fire crew, blaze, inferno,
        gas leak, oil spill, building collapse, death toll, rubble, rescuer, rescue worker, rescue team,
        search and rescue, emergency service, paramedic, evacuat*, relief effort, relief agency, aid agency,
        aid worker, humanitarian aid, red cross, state of emergency, mudslides, drowned, drowning, emergency landing,
        fatal accident, road accident, nuclear accident, lifeboat, coastguard
        """,
      fair: """
        crashed, accident, rescued, flood, flooded, devastat*, debris, wreckage, flames, stranded, epicentre,
        magnitude, humanitarian, casualties, fatalities, rescue, crash, injured, collapsed, sinking, explosion,
        hurricane, survivor, collision, disaster, ambulance, flooding, stampede, black box, famine, typhoon, cyclone,
        tornado
        """,
      weak: """
        hospital, driver, road, victims, warning, coast, island, toll, crew, vehicle, fire, missing, dead, died,
        killed, smoke, damage, aid, relief, storm, victim, emergency, helicopter, trapped, homeless, burned, burnt,
        fatal, destroyed, donation
        """),
    .economy: TopicWords(
      strong: """
        central bank, interest rate, federal reserve, wall street, stock market, stock exchange, shareholder,
        pre-tax profit, net profit, operating profit, net income, quarterly earnings, fourth-quarter, third-quarter,
        first-quarter, second-quarter, earnings per share, gross domestic product, gdp, inflation, deflation,
        recession, economic growth, budget deficit, trade deficit, trade surplus, current account deficit,
        exchange rate, takeover bid, takeover, merger, hostile bid, buyout, initial public offering, ipo, bankruptcy,
        insolvency, chapter 11, creditor, dividend, bond yield, treasury bond, hedge fund, private equity,
        venture capital, investment bank, mortgage, house price, consumer spending, consumer confidence, retail sales,
        industrial output, industrial production, crude oil, oil price, barrel, opec, tariff, quota, wto, commodity,
        commodities, futures, nasdaq, dow jones, ftse, nikkei, dax, s&p 500, blue chip, share price, market value,
        market share, cost-cutting, profit warning, annual report, chief financial officer, analyst, economist,
        subsidiary, stake in, joint venture, supply chain, money supply, quantitative easing, imf,
        international monetary fund, world bank, ecb, european central bank, bank of england, federal trade commission,
        antitrust, credit rating, debt crisis, bailout, tax cut, cost of living, venture-backed, fiscal year, net loss,
        write-down, restructuring, estate agent, asking price, nyse, profit margin, share sale, stock offering,
        air line, financial report, interim report, half-year report
        """,
      fair: """
        economy, economic, business, finance, financial, bank, banker, banking, investor, investment, invest, market,
        stock, stake, bond, bid, profit, profitable, revenue, turnover, earnings, sales, corporation, plc, ceo,
        chief executive, chairman, dollar, euro, yen, sterling, currency, price, debt, loan, lender, lending,
        borrowing, credit, insurer, insurance, retailer, supplier, manufacturer, manufacturing, airline, carmaker,
        brewer, oil, deficit, surplus, trade, trader, trading, fiscal, monetary, forecast, growth, slowdown, downturn,
        rebound, boom, factory, industry, industrial, consumer, customer, supermarket, brand, wholesale, rent,
        real estate, property market, housing market, landlord, tax, taxpayer, mln, dlrs, shr, cts, pct, yuan, rupee,
        tonnes, crop, wheat, grain, harvest, cargo, freight, shipping, import, importer, export, exporter, exports,
        imports, acquisition, customs duty, audit, auditor, auditing, ad spending, advertiser, marketing, shares,
        firms, railway, tram, tramway, rail operator, train operator, train service, bus service, bus route,
        ferry service, public transport, public transportation, commuter, airways, air carrier, auction, auctioned,
        bidder, buyer, layoffs, billionaire, dividends paid, corp, public works, toll road
        """,
      weak: """
        deal, demand, supply, output, percent, per cent, percentage, rise, fall, fell, rose, value, sell, buy,
        contract, owner, pay, spending, expansion, launch, capital, asset, cost, rate, loss, inc, vs, company, gas,
        shop, quarter, pound, fund, billion, bn, product, startup, share, firm, passenger, seller, timetable,
        infrastructure, transport, factory floor, event management, project management
        """),
  ]
}
