extension Topics {
  static let politics = #"""
      - label: politics
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [politics, politik, government, uk politics, election, elections, westminster, congress, white house,
               innenpolitik, außenpolitik, inland, bundestag, landespolitik, kommunalpolitik, us politics, us election]
          - language: en
            weight: 2
            terms:
              [prime minister, foreign minister, finance minister, interior minister, defence minister, home secretary,
               foreign secretary, health secretary, education secretary, attorney general, lib dem, liberal democrat,
               tory, tories, conservative party, labour party, labour mp, democratic party, republican party,
               shadow chancellor, shadow cabinet, shadow home secretary, backbencher, back-bench, house of commons,
               house of representatives, senate, senator, congressman, congresswoman, congressional, lawmaker,
               legislator, legislature, parliament, parliamentary, mp, mep, msp, member of parliament,
               general election, by-election, presidential election, election campaign, midterm*, polling station,
               ballot, referendum, manifesto, coalition government, cabinet minister, cabinet meeting, downing street,
               white house, capitol hill, westminster, whitehall, holyrood, kremlin, electoral, electorate, voter,
               turnout, constituency, opinion poll, exit poll, impeachment, veto, filibuster, government spokesman,
               opposition leader, party leader, vice president, deputy prime minister, spin doctor, ambassador,
               embassy, european commission, european parliament, european union, eu constitution, brexit,
               human rights act, foreign policy, domestic policy, white paper, green paper, bill passed,
               second reading, council tax, asylum seeker, immigration policy, city council, town council,
               county council, geopolitic*, un security council, ukip, snp, plaid cymru, sinn fein, dup, respect party,
               electoral commission, devolution, id card]
          - language: en
            weight: 1
            terms:
              [government, minister, ministry, politic*, politician, party, election, vote, voting, candidate,
               campaign, cabinet, opposition, democrat, democratic, republican, labour, socialist, coalition,
               left-wing, right-wing, peers, bill, legislation, reform, citizenship, immigration, asylum,
               minister of state, foreign affairs, state department, nato, councillor, nomination, presidency,
               presidential, democracy, dictator*, regime, civil servant, public services, tax rise, tax plans,
               constituents, hustings, mandate, populis*, far-right, bipartisan, secretary of state, house of lords,
               presidential candidate, sanctions, summit, treaty, mayor, united nations, diplomat, diplomatic,
               midterm election, governor, chancellor]
          - language: en
            weight: 0.5
            terms:
              [leader, leaders, spokesman, spokeswoman, proposal, proposals, committee, inquiry, ruling, law,
               president, speech, secretary, commons, eu, un, washington, brussels, budget, council, whip,
               constitution*, resign*, liberal, policy, debate, poll, leadership, commissioner, national, state,
               country, conservative, nationalis*, lobby*, urged, pledge*]
          - language: de
            weight: 2
            terms:
              [bundeskanzler*, kanzler*, bundesregierung*, landesregierung*, staatsregierung*, ministerpräsident*,
               außenminister*, innenminister*, finanzminister*, verteidigungsminister*, wirtschaftsminister*,
               gesundheitsminister*, bundespräsident*, bundestag*, bundesrat*, landtag*, nationalrat*, abgeordnete*,
               koalition*, koalitionsvertrag*, opposition*, fraktion*, fraktionschef*, parteichef*, parteitag*,
               generalsekretär*, spitzenkandidat*, wahlkampf*, bundestagswahl*, landtagswahl*, kommunalwahl*,
               europawahl*, präsidentschaftswahl*, stichwahl*, wahlbeteiligung*, wähler*, stimmzettel, cdu, csu, spd,
               fdp, afd, die grünen, linkspartei, bsw, övp, spö, fpö, neos, svp, europäische kommission,
               eu-kommission*, eu-parlament*, europaparlament*, weißes haus, us-präsident*, us-regierung,
               gesetzentwurf*, gesetzesentwurf*, volksentscheid*, volksabstimmung*, bürgerentscheid*, diplomat*,
               botschafter*, außenpolitik*, innenpolitik*, migrationspolitik*, asylpolitik*, gemeinderat*, stadtrat*,
               stadträt*, kreistag*, landrat*, untersuchungsausschuss*, verfassungsschutz*, grundgesetz*, kreml*,
               staatschef*, regierungschef*, gipfeltreffen]
          - language: de
            weight: 1
            terms:
              [regierung*, minister*, ministerium*, politik*, politisch*, partei*, parlament*, wahl, wahlen*,
               kandidat*, reform*, staatssekretär*, uno, nato, republikaner*, konservativ*, sozialdemokrat*,
               rechtspopulist*, rechtsextrem*, abstimmung*, asyl*, abschiebung*, rathaus*, senat, kongress, senator*,
               bürgermeister*, oberbürgermeister*, sanktionen, haushaltsentwurf*, haushaltsplan*, linke partei]
          - language: de
            weight: 0.5
            terms:
              [chef, sprecher*, vorsitzende*, beschluss*, forder*, kritik*, vorschlag*, eu, gesetz*, behörde*,
               verwaltung*, migration*, kompromiss*, grünen, präsident*, debatte*, kommunal*, brüssel, demokrat*,
               staat, staaten, staatlich*]
    """#
}
