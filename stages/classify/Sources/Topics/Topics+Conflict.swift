extension Topics {
  static let conflict = #"""
      - label: conflict
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [war, conflict, ukraine, ukraine-krieg, krieg, nahost, middle east, gaza, israel-gaza, war in ukraine,
               ukrainekrieg, military, defence, bundeswehr, russia-ukraine war]
          - language: en
            weight: 2
            terms:
              [airstrike, air strike, air raid, drone strike, shelling, artillery, warplane, fighter jet, warship,
               frontline, battlefield, ceasefire, cease-fire, truce, insurgent, insurgency, guerrilla, militia,
               suicide bomber, suicide bombing, car bomb, roadside bomb, bombing campaign, bombardment, occupied,
               occupation forces, peacekeep*, peace talks, peace process, peace treaty, civil war, coup, "coup d'état",
               genocide, war crime, ethnic cleansing, prisoner of war, terror attack, al-qaeda, taliban, hamas,
               hezbollah, isis, islamic state, jihad*, fatah, pkk, farc, intifada, gaza, west bank, fallujah, baghdad,
               mosul, kandahar, kabul, donbas, kharkiv, kherson, bakhmut, israeli army, iraqi forces, us troops,
               us forces, coalition forces, ground troops, nuclear weapon, nuclear programme, warhead,
               uranium enrichment, arms embargo, disarmament, military operation, annexation, conscription,
               mobilisation, kyiv, zelensk*]
          - language: en
            weight: 1
            terms:
              [war, military, troop, navy, air force, bomber, clashes, combat, pentagon, rebels, ambush, weapons,
               ammunition, iraq*, afghan*, israel*, palestin*, ukrain*, syria*, chechen*, darfur, sudan, invade*, nato,
               extremist, hostages, army, bomb, hostage, troops, weapon, peace deal, massacre, missile, gunmen,
               militant, rebel, marines, bombing, soldier, casualties, terrorism, terrorist, invasion, mortar,
               front line]
          - language: en
            weight: 0.5
            terms:
              [security, enemy, border, refugee, threat, explosion, territory, russian, russia, iran, wounded,
               fighting, fighter, battle, attack, general, defence, defense, forces, violence, killed, peace, tank,
               blast, veteran, strike, commander, siege, colonel, kidnap*, uprising, rocket, unrest, killing]
          - language: de
            weight: 2
            terms:
              [luftangriff*, raketenangriff*, drohnenangriff*, artillerie*, beschuss, waffenstillstand*, waffenruhe*,
               feuerpause, kampfjet*, kriegsschiff*, bürgerkrieg*, kriegsverbrechen*, völkermord*, angriffskrieg*,
               invasion*, streitkräfte*, truppen*, bodenoffensive*, aufständische*, rebellen*, miliz*, dschihad*,
               islamischer staat, taliban, hamas, hisbollah*, terroranschlag*, selbstmordattent*, geisel*,
               friedensverhandlung*, friedensgespräch*, friedensplan*, friedensabkommen, putsch*, atomwaffen*,
               atomprogramm*, waffenlieferung*, wehrpflicht*, leopard-panzer, gazastreifen, gaza, westjordanland, kiew,
               donezk, charkiw, cherson, selenskyj, kriegsgefangene*, gefechte*, marschflugkörper*]
          - language: de
            weight: 1
            terms:
              [krieg*, ukrain*, israel*, palästinens*, iran*, syri*, rakete*, bombe*, armee*, kämpfe*, terror*, nato*,
               frontlinie, panzer*, soldat*, militär*, bundeswehr*, drohne*, rüstung*, waffen*]
          - language: de
            weight: 0.5
            terms:
              [getötet*, grenze*, eskal*, feind*, einsatz*, front, offensive*, taurus, patriot, general, angriff*,
               konflikt*, russisch*, moskau*, frieden*, gewalt*, verteidigung*, besatzung*]
    """#
}
