extension Topics {
  static let environment = #"""
      - label: environment
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [environment, climate, nature, umwelt, klima, natur, wildlife, klimawandel, nachhaltigkeit,
               "energy & environment", animals, tiere, energiewende, sustainability]
          - language: en
            weight: 2
            terms:
              [climate change, global warming, greenhouse gas, carbon dioxide, carbon emission, carbon footprint,
               carbon neutral, net zero, emissions target, kyoto protocol, paris agreement, fossil fuel,
               renewable energy, renewables, solar panel, solar power, wind farm, wind turbine, wind power,
               deforestation, rainforest, endangered species, biodiversity, ecolog*, nature reserve, national park,
               wildlife, poaching, poacher, whaling, coral reef, sea level, ice sheet, glacier, ice cap, arctic ice,
               permafrost, pollution, polluted, pollutant, air quality, water quality, smog, pesticide, toxic waste,
               landfill, recycl*, plastic waste, microplastic*, sustainab*, environmentalist, environmental,
               environment agency, greenpeace, friends of the earth, wwf, ozone layer, desertification, overfishing,
               oil spill, contamination, biofuel, biomass, rewilding, invasive species, pollinator, climate activist,
               nuclear waste]
          - language: en
            weight: 1
            terms:
              [climate, emission, carbon, forest, marine, species, animal, whale, dolphin, elephant, wolf, bee, insect,
               solar, planet, eco-friendly, nature conservation, warming, fishing, rivers, farmland, wetlands, reef,
               seabird, environment, energy, drought, conservation*, heatwave, sewage, habitat, electric vehicle,
               ecosystem, nature]
          - language: en
            weight: 0.5
            terms:
              [coast, sea, natural, clean, protected, air, nuclear, fuel, farm, green, water, plant, waste, fish, tree,
               bird, river, bear, tiger, land, gardens, soil, ocean, hunting, extinction]
          - language: de
            weight: 2
            terms:
              [klimawandel*, klimaschutz*, klimakrise*, klimaneutral*, klimaziel*, klimaaktivist*, klimapolitik*,
               erderwärmung*, treibhausgas*, co2*, kohlendioxid*, fossile*, erneuerbare*, windkraft*, windrad*,
               windräder*, windpark*, solaranlage*, photovoltaik*, energiewende*, kohleausstieg*, atommüll*, endlager*,
               umweltschutz*, umweltschützer*, umweltverband*, umweltministeri*, umweltbundesamt*, naturschutz*,
               naturschützer*, artenschutz*, artenvielfalt*, artensterben*, biodiversität*, ökosystem*, regenwald*,
               abholzung*, gletscher*, meeresspiegel*, korallenriff*, mikroplastik*, plastikmüll*, recycling*,
               schadstoff*, feinstaub*, verschmutz*, pestizid*, glyphosat, dürre*, grundwasser*, nabu,
               bund naturschutz, greenpeace, wwf, wölfe*, wildtier*, biber*, insektensterben, bienen*, nationalpark*]
          - language: de
            weight: 1
            terms:
              [umwelt*, klima*, vögel*, pflanze*, abfall*, abfälle*, landwirt*, zoo*, insekten*, nachhaltig*, moor,
               moore*, elektroauto*, wärmepumpe*, emission*, ökolog*, müll, mülls, müllabfuhr*, mülltrennung*,
               müllverbrennung*, müllberg*, fischerei*, fischsterben, bioabfall*, biolandwirtschaft*, ökostrom*,
               umweltverschmutzung*]
          - language: de
            weight: 0.5
            terms:
              [luft*, ressource*, schutz*, wasser*, strom, boden, garten, energie*, tier, tiere*, wald, wälder*, natur,
               meer, meere*, fluss, flüsse*, vogel*, baum, bäume*, wolf, bio, fische]
    """#
}
