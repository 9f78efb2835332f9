extension Topics {
  static let weather = #"""
      - label: weather
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [weather, wetter, forecast, wettervorhersage, weather news, unwetter]
          - language: en
            weight: 2
            terms:
              [weather forecast, weather warning, weather service, met office, meteorolog*, forecaster,
               national weather service, heat wave, cold snap, cold front, warm front, snowfall, blizzard, snowstorm,
               hailstorm, hailstone, thunderstorm, rainfall, downpour, torrential rain, heavy rain, heavy snow,
               drizzle, sleet, wind speed, mph winds, storm surge, tropical depression, hurricane season,
               degrees celsius, degrees fahrenheit, highs of, lows of, sunny spells, humidity, el nino, la nina,
               jet stream, precipitation, wind chill, monsoon, yellow warning, amber warning, freezing fog,
               record temperature, black ice]
          - language: en
            weight: 1
            terms:
              [weather, temperature, rainy, raining, snowy, windy, stormy, cloudy, sunny, thaw, drought, celsius,
               warmer, colder, umbrella, rain, snow, frost, gale, hurricane, typhoon, tropical storm, sunshine, gusts,
               high pressure, low pressure, heatwave, storm]
          - language: en
            weight: 0.5
            terms:
              [spring, autumn, overnight, north, south, east, west, coast, warning, season, mild, sun, hot, cold, dry,
               ice, heat, wind, flood, winter, summer, warm, fog, cloud, degrees, freezing, icy, forecast, humid,
               lightning]
          - language: de
            weight: 2
            terms:
              [wettervorhersage*, wetterdienst*, deutscher wetterdienst, dwd, geosphere austria, meteorolog*,
               unwetter*, unwetterwarnung*, hitzewelle*, kälteeinbruch*, kaltfront*, warmfront*, schneefall*,
               schneefälle*, schneesturm*, neuschnee*, starkregen*, dauerregen*, regenschauer*, niederschlag*,
               niederschläge*, glätte*, glatteis*, blitzeis, sturmböen*, böen*, orkan*, sturmtief*, tiefdruck*,
               hochdruck*, höchsttemperatur*, höchstwert*, tiefstwert*, temperatursturz*, grad celsius, sonnenschein*,
               sonnig*, bewölkt*, bewölkung*, schwül*, tropennacht*, tropennächte*, luftfeuchtigkeit, wetterlage*,
               wetterumschwung*]
          - language: de
            weight: 1
            terms:
              [wetter*, schnee*, winde*, windig*, stürme*, kälte*, eisig*, winterlich*, temperatur*, frost*, hagel*,
               gewitter*, nebel*, wolken*, schauer*, sturm*, regen, regens, regenfälle*, regenwetter, regnerisch*,
               regnet, regnen, eisregen, eisheilige*]
          - language: de
            weight: 0.5
            terms:
              [sommer*, winter*, frühling*, herbst*, nacht, norden, süden, osten, westen, warnung*, grad, sonne,
               sonnen*, warm*, kalt, heiß*, trocken*, wind, hitze*, blitz*, milde*, prognose*, sommerlich*,
               hochwasser*, eis]
    """#
}
