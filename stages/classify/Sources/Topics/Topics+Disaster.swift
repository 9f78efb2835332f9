extension Topics {
  static let disaster = #"""
      - label: disaster
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [disaster, disasters, accident, accidents, emergency, unfall, unfälle, feuerwehr, katastrophe,
               traffic accident]
          - language: en
            weight: 2
            terms:
              [earthquake, tsunami, aftershock, quake, volcan*, eruption, landslide, mudslide, avalanche, flash flood,
               floodwater, wildfire, bushfire, forest fire, catastrophe, plane crash, air crash, train crash,
               car crash, derail*, shipwreck, capsized, pile-up, firefighter, fire brigade, fire service, fire crew,
               blaze, inferno, gas leak, oil spill, building collapse, death toll, rubble, rescuer, rescue worker,
               rescue team, search and rescue, emergency service, paramedic, evacuat*, relief effort, relief agency,
               aid agency, aid worker, humanitarian aid, red cross, state of emergency, mudslides, drowned, drowning,
               emergency landing, fatal accident, road accident, nuclear accident, lifeboat, coastguard]
          - language: en
            weight: 1
            terms:
              [crashed, accident, rescued, flood, flooded, devastat*, debris, wreckage, flames, stranded, epicentre,
               magnitude, humanitarian, casualties, fatalities, rescue, crash, injured, collapsed, sinking, explosion,
               hurricane, survivor, collision, disaster, ambulance, flooding, stampede, black box, famine, typhoon,
               cyclone, tornado]
          - language: en
            weight: 0.5
            terms:
              [hospital, driver, road, victims, warning, coast, island, toll, crew, vehicle, fire, missing, dead, died,
               killed, smoke, damage, aid, relief, storm, victim, emergency, helicopter, trapped, homeless, burned,
               burnt, fatal, destroyed, donation]
          - language: de
            weight: 2
            terms:
              [erdbeben*, nachbeben, tsunami*, vulkan*, erdrutsch*, lawine*, hochwasser*, überschwemm*, überflut*,
               sturzflut*, waldbrand*, waldbrände*, hurrikan*, taifun*, zyklon*, tornado*, flugzeugabsturz*, absturz*,
               abgestürzt*, zugunglück*, entgleis*, verkehrsunfall*, verkehrsunfälle*, autounfall*, unfall*, unfälle*,
               frontalzusammenstoß*, zusammenstoß*, massenkarambolage*, feuerwehr*, feuerwehrleute*, großbrand*,
               brandursache*, wohnungsbrand*, einsturz*, eingestürzt*, todesopfer*, überlebende*, trümmer*,
               rettungskräfte*, rettungsdienst*, rettungswagen*, rettungshubschrauber*, notarzt*, einsatzkräfte*,
               evakuier*, bergwacht*, geborgen*, katastrophenschutz*, hilfsorganisation*, rotes kreuz, seenot*,
               ertrunken*, ertrank*, notlandung*, hungersnot*, thw, technisches hilfswerk, lebensgefährlich*,
               schwer verletzt*]
          - language: de
            weight: 1
            terms:
              [brände*, flammen*, unglück*, verletzte*, gerettet*, sachschaden*, zerstör*, verwüst*, kollid*,
               gestürzt*, explosion*, tote, bergung*, katastrophe*, explodier*, brand, feuer, flut, fluten,
               flutkatastrophe*, flutopfer*]
          - language: de
            weight: 0.5
            terms:
              [krankenhaus*, klinik*, straße, fahrzeug*, autobahn*, gesperrt*, ursache*, fahrer*, einsatz*, opfer*,
               schaden*, schäden*, helfer*, sturm*, lkw, pkw, feuer*, rettung*, rauch*, notfall*]
    """#
}
