extension Topics {
  static let society = #"""
      - label: society
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [society, gesellschaft, social affairs, soziales, community, family, familie, inequality, demografie,
               race, gender, diversity, lgbtq, immigration]
          - language: en
            weight: 2
            terms:
              [social services, social worker, social care, social housing, social security, welfare state,
               welfare benefit, housing benefit, child benefit, homelessness, homeless people, homeless shelter,
               poverty, child poverty, food bank, inequality, discrimination, racism, racist, racial, ethnic minority,
               ethnic minorities, minority group, multicultural*, asylum seeker, demograph*, census, birth rate,
               ageing population, aging population, population growth, gender equality, feminis*, "women's rights",
               sexism, sexist, gay marriage, same-sex marriage, gay rights, lgbt*, transgender, homosexual*, lesbian,
               civil partnership, human rights, civil rights, "children's rights", child care, childcare, foster care,
               foster parent, adopted child, single parent, single mother, divorce, domestic abuse, fundraiser,
               fundraising, non-profit, nonprofit, philanthrop*, antisocial behaviour, anti-social behaviour,
               youth club, disability rights, wheelchair, deprived, disadvantaged, apartheid, indigenous, aboriginal,
               native american, social cohesion, old people, euthanasia, abortion rights, community centre,
               community center, generation gap, stereotype, teenage pregnancy, social mobility]
          - language: en
            weight: 1
            terms:
              [society, minority, equality, diversity, gender, young people, elderly, older people, pensioner,
               migration, immigration, donate, donation, homeless, poor, poorest, welfare, ethnic, activist, protest,
               protester, ethic*, support group, inclusion, immigrant, migrant, refugee, volunteer, charity,
               integration, prejudice, carers, black community, charities, gay, slavery, volunteering]
          - language: en
            weight: 0.5
            terms:
              [children, parents, mother, black, benefits, race, women, resident, social, community, communities,
               family, families, population, teenager, adoption, freedom, housing, youth, campaigner, rights,
               neighbourhood, neighborhood]
          - language: de
            weight: 2
            terms:
              [sozialarbeit*, sozialhilfe*, bürgergeld*, grundsicherung*, sozialstaat*, sozialleistung*,
               sozialverband*, sozialwohnung*, obdachlos*, wohnungslos*, armut*, kinderarmut*, ungleichheit*,
               diskriminier*, rassismus*, rassistisch*, antisemit*, minderheit*, migrant*, einwander*, zuwander*,
               demografi*, geburtenrate*, bevölkerungswachstum, gleichstellung*, gleichberecht*, feminis*,
               frauenrecht*, sexismus*, queer*, lgbt*, homosexu*, transgender, lesbisch*, schwul*, ehe für alle, csd,
               menschenrecht*, kinderrecht*, kinderbetreuung*, pflegefamilie*, adoption*, alleinerziehend*, scheidung*,
               häusliche gewalt, wohltätig*, caritas, diakonie, inklusion*, barrierefrei*, rollstuhl*, jugendzentrum*,
               jugendtreff*, seniorenheim*, einsamkeit*, sterbehilfe*, benachteiligt*, gemeinnützig*]
          - language: de
            weight: 1
            terms:
              [gesellschaft*, sozial*, einwohner*, generation*, engagier*, aktivist*, verein*, vielfalt*, stiftung*,
               spende*, integration*, freiwillig*, ehrenamt*, geflüchtete*, flüchtling*, nachbarschaft*, protest,
               proteste, protestier*, protestaktion*]
          - language: de
            weight: 0.5
            terms:
              [eltern, leute*, unterstütz*, familie*, frauen*, kinder*, bürger*, bewohner*, anwohner*, wohnung*,
               hilfe*, jugend*, jugendliche*, tradition*, betroffene*, senioren*, gemeinschaft*, bevölkerung*,
               engagement*, tafel, tafeln, demonstr*]
    """#
}
