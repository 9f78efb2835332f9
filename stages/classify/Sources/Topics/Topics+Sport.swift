extension Topics {
  static let sport = #"""
      - label: sport
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [sport, sports, football, fussball, fußball, cricket, rugby, tennis, golf, formel 1, formula 1,
               bundesliga, premier league, basketball, handball, soccer, nfl, nba, mlb, nhl, racing, athletics,
               motorsport, wintersport, olympia, olympics]
          - language: en
            weight: 2
            terms:
              [goalkeeper, midfielder, striker, defender, quarterback, touchdown, footballer, cricketer, batsman,
               bowler, wicket, scrum, fly-half, scrum-half, hat-trick, penalty shoot-out, free kick, own goal,
               half-time, full-time, semi-final, quarter-final, grand slam, grand prix, world cup, champions league,
               premier league, europa league, fa cup, six nations, super bowl, test match, davis cup, ryder cup,
               olympic games, olympics, olympian, paralympic*, gold medallist, silver medal, bronze medal, gold medal,
               world champion, olympic champion, head coach, team-mate, teammate, clean sheet, injury time,
               stoppage time, extra time, tie-break, match point, first leg, second leg, relegation, batting, bowled,
               innings, free agent, point guard, linebacker, running back, wide receiver, playoff, play-off,
               world series, stanley cup, pole position, heavyweight title, world number one, top seed, unseeded,
               penalty area, set-piece, caretaker manager, transfer window, loan deal, doping, anti-doping,
               steeplechase, marathon runner, sprinter, hurdles, pole vault, long jump, relay, freestyle, backstroke,
               birdie, bogey, fairway, caddie, par five, knockout stage, group stage, fixture list, nil-nil,
               penalty kick, yellow card, red card, offside, free throw, slam dunk, rebounds, interceptions, fumble,
               punter, pitcher, shortstop, outfielder, bullpen, rbi, no-hitter, peloton, yellow jersey, inning,
               ninth inning, homer, homered, home run, rookie, roster, lineup, preseason, offseason, touchdown pass,
               shutout, rushing, yards, receiver, manchester united, manchester city, real madrid, red sox, yankees,
               golfer, tennis player, penalty shootout, goalless, goalscorer, goal difference, hockey, wide open net,
               medalist, gold medalist, olympic gold, olympic team, backcourt, coxless, cleveland cavaliers,
               formula one, sprint finish, stage winner, time trial, doubles]
          - language: en
            weight: 1
            terms:
              [football, soccer, cricket, rugby, tennis, basketball, baseball, volleyball, handball, athletics,
               athlete, boxing, boxer, wrestling, cyclist, swimmer, gymnast*, skier, skiing, snowboard*, sprint,
               marathon, tournament, championship, league, fixture, referee, umpire, linesman, stadium, coach, squad,
               kick-off, winger, goal, scored, scorer, final whistle, qualifier, title race, premiership, uefa, fifa,
               ioc, nba, nfl, nhl, mlb, ncaa, atp, wta, pga, fourth quarter, medal, unbeaten, runner-up, third place,
               dressing room, locker room, comeback, derby, nascar, motogp, jockey, racecourse, wimbledon,
               roland garros, us open, australian open, french open, game, player, play-offs, kickoff, golf, golfing,
               umpires, victory, win, semifinal, quarterfinal, olympic, nation cup, arena, driver championship, teams,
               fourth-quarter touchdown, bowl, cup, practice squad, pitching, hitter]
          - language: en
            weight: 0.5
            terms:
              [winner, trophy, round, injury, rival, supporters, fans, side, pitch, field, training, trainer, bench,
               half, minute, lead, points, record, debut, competition, race, contest, quarter, semi, final, clash,
               season, club, team, manager, captain, match, defeat, beat, away, seed, boxing day, olympic committee,
               champions, scoring, transfer fee, coaching, overtime, draft, play, ball, court side]
          - language: de
            weight: 2
            terms:
              [torhüter*, torwart, mittelfeldspieler*, stürmer, verteidiger, abwehrspieler*, bundesliga*,
               champions league, europa league, dfb-pokal, dfb*, weltmeisterschaft, europameisterschaft, fußballer*,
               fußballspiel*, handballer*, eishockey*, skispringer*, skirennläufer*, biathlon*, nationalmannschaft*,
               nationalspieler*, cheftrainer*, co-trainer, spieltag*, halbfinal*, viertelfinal*, achtelfinal*,
               elfmeter*, freistoß, abseits, halbzeit*, nachspielzeit, rote karte, gelbe karte, abstieg*, aufsteiger,
               olympiasieger*, goldmedaille*, silbermedaille*, bronzemedaille*, weltmeister*, europameister*,
               grand prix, formel 1, kreisliga*, regionalliga*, landesliga*, oberliga*, tabellenführer*,
               tabellenplatz*, torschütze*, anschlusstreffer, ausgleichstreffer, siegtreffer, schiedsrichter*,
               relegation*, spielmacher*, turnverein, sportverein, satzball, matchball, weltcup*, weltrangliste*,
               "olympisch* spiele", paralympic*, leichtathlet*, doping*, fc bayern, borussia dortmund, schlusspfiff,
               anpfiff, abpfiff, ersatzbank, testspiel*, bundestrainer*, zweitlig*, drittlig*, rundenzeit,
               etappensieg*, radrennen*, straßenrennen*, zeitfahr*, zweikampf*, tour de france, schwergewicht*,
               titelkampf*, titelverteidiger*, startnummer*, zieleinlauf]
          - language: de
            weight: 1
            terms:
              [fußball*, handball*, basketball*, volleyball*, tennis*, golf*, schwimmer*, ringer, boxer, radprofi*,
               trainer*, mannschaft*, stadion*, turnier*, tor, treffer, liga*, niederlage, auswärtsspiel*, heimspiel*,
               meisterschaft*, pokal*, medaille*, athlet*, sportler*, sport*, wettkampf*, finale, uefa, fifa, wm, em,
               derby, marathon*, halbmarathon*, läufer*, läuferin*, boxen, boxkampf*, box-weltmeister*]
          - language: de
            weight: 0.5
            terms:
              [spiel, spiele, punkte, gewinnen, gewann, führung, runde, platz, rekord*, sieger*, verletzung*, fans,
               duell, kader, team, partie, gegner, verein, kapitän, spieler*, saison*, sieg]
        negative:
          - language: en
            weight: 2
            terms:
              [board game, video game, card game, computer game, wargame]
    """#
}
