extension EnglishTopics {
  static let societyToWeather: [Topic: TopicWords] = [
    .society: TopicWords(
      strong: """
        social services, social worker, social care, social housing, social security, welfare state, welfare benefit,
        housing benefit, child benefit, homelessness, homeless people, homeless shelter, poverty, child poverty,
        food bank, inequality, discrimination, racism, racist, racial, ethnic minority, ethnic minorities,
        minority group, multicultural*, asylum seeker, demograph*, census, birth rate, ageing population,
        aging population, population growth, gender equality, feminis*, women's rights, sexism, sexist, gay marriage,
        same-sex marriage, gay rights, lgbt*, transgender, homosexual*, lesbian, civil partnership, human rights,
        civil rights, children's rights, child care, childcare, foster care, foster parent, adopted child,
        single parent, single mother, divorce, domestic abuse, fundraiser, fundraising, non-profit, nonprofit,
        philanthrop*, antisocial behaviour, anti-social behaviour, youth club, disability rights, wheelchair, deprived,
        disadvantaged, apartheid, indigenous, aboriginal, native american, social cohesion, old people, euthanasia,
        abortion rights, community centre, community center, generation gap, stereotype, teenage pregnancy,
        social mobility
        """,
      fair: """
        society, minority, equality, diversity, gender, young people, elderly, older people, pensioner, migration,
        immigration, donate, donation, homeless, poor, poorest, welfare, ethnic, activist, protest, protester, ethic*,
        support group, inclusion, immigrant, migrant, refugee, volunteer, charity, integration, prejudice, carers,
        black community, charities, gay, slavery, volunteering
        """,
      weak: """
        children, parents, mother, black, benefits, race, women, resident, social, community, communities, family,
        families, population, teenager, adoption, freedom, housing, youth, campaigner, rights, neighbourhood,
        neighborhood
        """),
    .sport: TopicWords(
      strong: """
        goalkeeper, midfielder, striker, defender, quarterback, touchdown, footballer, cricketer, batsman, bowler,
        wicket, scrum, fly-half, scrum-half, hat-trick, penalty shoot-out, free kick, own goal, half-time, full-time,
        semi-final, quarter-final, grand slam, grand prix, world cup, champions league, premier league, europa league,
        fa cup, six nations, super bowl, test match, davis cup, ryder cup, olympic games, olympics, olympian,
        paralympic*, gold medallist, silver medal, bronze medal, gold medal, world champion, olympic champion,
        head coach, team-mate, teammate, clean sheet, injury time, stoppage time, extra time, tie-break, match point,
        first leg, second leg, relegation, batting, bowled, innings, free agent, point guard, linebacker, running back,
        wide receiver, playoff, play-off, world series, stanley cup, pole position, heavyweight title,
        world number one, top seed, unseeded, penalty area, set-piece, caretaker manager, transfer window, loan deal,
        doping, anti-doping, steeplechase, marathon runner, sprinter, hurdles, pole vault, long jump, relay, freestyle,
        backstroke, birdie, bogey, fairway, caddie, par five, knockout stage, group stage, fixture list, nil-nil,
        penalty kick, yellow card, red card, offside, free throw, slam dunk, rebounds, interceptions, fumble, punter,
        pitcher, shortstop, outfielder, bullpen, rbi, no-hitter, peloton, yellow jersey, inning, ninth inning, homer,
        homered, home run, rookie, roster, lineup, preseason, offseason, touchdown pass, shutout, rushing, yards,
        receiver, manchester united, manchester city, real madrid, red sox, yankees, golfer, tennis player,
        penalty shootout, goalless, goalscorer, goal difference, hockey, wide open net, medalist, gold medalist,
        olympic gold, olympic team, backcourt, coxless, cleveland cavaliers, formula one, sprint finish, stage winner,
        time trial, doubles, defending champion, title holder, first baseman, second baseman, third baseman,
        right-hander, left-hander, batter, top-seeded, second-seeded
        """,
      fair: """
        football, soccer, cricket, rugby, tennis, basketball, baseball, volleyball, handball, athletics, athlete,
        boxing, boxer, wrestling, cyclist, swimmer, gymnast*, skier, skiing, snowboard*, sprint, marathon, tournament,
        championship, league, fixture, referee, umpire, linesman, stadium, coach, squad, kick-off, winger, goal,
        scored, scorer, final whistle, qualifier, title race, premiership, uefa, fifa, ioc, nba, nfl, nhl, mlb, ncaa,
        atp, wta, pga, fourth quarter, medal, unbeaten, runner-up, third place, dressing room, locker room, comeback,
        derby, nascar, motogp, jockey, racecourse, wimbledon, roland garros, us open, australian open, french open,
        game, player, play-offs, kickoff, golf, golfing, umpires, victory, win, semifinal, quarterfinal, olympic,
        nation cup, arena, driver championship, teams, fourth-quarter touchdown, bowl, cup, practice squad, pitching,
        hitter, first round, second round, third round, opening round, seeded, playing field, head-to-head,
        winning streak, losing streak
        """,
      weak: """
        winner, trophy, round, injury, rival, supporters, fans, side, pitch, field, training, trainer, bench, half,
        minute, lead, points, record, debut, competition, race, contest, quarter, semi, final, clash, season, club,
        team, manager, captain, match, defeat, beat, away, seed, boxing day, olympic committee, champions, scoring,
        transfer fee, coaching, overtime, draft, play, ball, court side
        """,
      against: """
        board game, video game, card game, computer game, wargame
        """),
    .weather: TopicWords(
      strong: """
        weather forecast, weather warning, weather service, met office, meteorolog*, forecaster,
        national weather service, heat wave, cold snap, cold front, warm front, snowfall, blizzard, snowstorm,
        hailstorm, hailstone, thunderstorm, rainfall, downpour, torrential rain, drizzle, sleet, wind speed, mph winds,
        storm surge, tropical depression, hurricane season, degrees celsius, degrees fahrenheit, highs of, lows of,
        sunny spells, humidity, el nino, la nina, jet stream, precipitation, wind chill, monsoon, yellow warning,
        amber warning, freezing fog, record temperature, black ice
        """,
      fair: """
        weather, temperature, rainy, raining, snowy, windy, stormy, cloudy, sunny, thaw, drought, celsius, warmer,
        colder, umbrella, rain, snow, frost, gale, hurricane, typhoon, tropical storm, sunshine, gusts, high pressure,
        low pressure, heatwave, storm, heavy rain, heavy snow
        """,
      weak: """
        overnight, coast, warning, season, mild, sun, hot, cold, dry, ice, heat, wind, flood, warm, fog, cloud,
        degrees, freezing, icy, forecast, humid, lightning
        """),
  ]
}
