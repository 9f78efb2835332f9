extension Topics {
  static let humanInterest = #"""
      - label: human-interest
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [human interest, people, royals, royal family, royal, obituaries, obituary, odd news, weird news, buntes,
               vermischtes, leute, menschen, oddly enough, uk royals, royal news, todesanzeigen, nachruf, good news]
          - language: en
            weight: 2
            terms:
              [royal family, royal wedding, duchess, duke of, prince william, prince harry, prince charles,
               king charles, queen elizabeth, camilla, buckingham palace, kensington palace, meghan, obituary, mourner,
               mourning, memorial service, condolence, tribute to, honeymoon, engagement ring, newlywed, centenarian,
               oldest person, guinness world record, world record attempt, lottery winner, good samaritan,
               heart-warming, heartwarming, good deed, stray dog, rescue dog, lost dog, pet owner, reunited with,
               beauty queen, beauty contest, pageant, baby boy, baby girl, gave birth, triplets, viral video,
               went viral, prank, love story, childhood sweetheart, knighted, knighthood]
          - language: en
            weight: 1
            terms:
              [monarch, monarchy, bride, groom, girlfriend, boyfriend, grandmother, grandfather, pensioner, puppy,
               kitten, heroic, emotional, tears, ashes, cute, funeral, wedding, birthday, anniversary, princess, twins,
               bizarre, jackpot, pet]
          - language: en
            weight: 0.5
            terms:
              [family, mother, father, son, daughter, baby, life, home, memory, memories, remembered, king, prince,
               queen, couple, married, marriage, husband, wife, dog, cat, hero, love, friend, death, died, dream,
               happy, survivor, surprise, celebrat*, hoax, neighbour, neighbor, brave, miracle, unusual, palace]
          - language: de
            weight: 2
            terms:
              [königin*, königsfamilie*, königshaus*, kronprinz*, prinzessin*, herzogin*, royals, buckingham-palast,
               trauerfeier*, beerdigung*, beisetzung*, kondolenz*, nachruf*, goldene hochzeit, verlobung*, verlobt*,
               flitterwochen, zwillinge*, drillinge*, lottogewinn*, jackpot*, guinness-buch, weltrekordversuch,
               tierheim*, hundewelpe*, kurios*, skurril*, traumpaar*, liebespaar*, liebes-aus, ehejubiläum, jubilar*,
               älteste mensch, baby-glück]
          - language: de
            weight: 1
            terms:
              [ehemann*, ehefrau*, verheiratet*, braut*, haustier*, ehrung*, geehrt*, oma, opa, enkel*, schicksal*,
               tränen*, emotional*, geburtstag*, hochzeit*, prinz*, verstorben*, trauer*, hundehalter*, hundebesitzer*,
               hundewelpen, liebesgeschichte*, ehepaar*]
          - language: de
            weight: 0.5
            terms:
              [familie*, mutter*, vater*, sohn*, tochter*, baby*, leben*, erinner*, könig*, katze*, tod, überrasch*,
               held*, feier*, freundin*, jubiläum*, rentner*, wunder, gestorben*, ehrenamt*, herzlich*, hund, hunde,
               hunden, liebe]
    """#
}
