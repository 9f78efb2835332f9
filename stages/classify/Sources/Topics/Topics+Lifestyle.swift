extension Topics {
  static let lifestyle = #"""
      - label: lifestyle
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [lifestyle, "life & style", life and style, travel, food, "food & drink", fashion, style,
               "home & garden", recipes, beauty, reise, reisen, essen, genuss, mode, wohnen, garten, leben, auto,
               motoring, cars, rezepte, stil, hobby, tourism, freizeit, ratgeber, home, gardening, dining, restaurants,
               shopping]
          - language: en
            weight: 2
            terms:
              [recipe, tablespoon, teaspoon, preheat, simmer, saucepan, ingredient, chef, cuisine, gourmet,
               michelin star, wine tasting, winemaker, vineyard, cocktail, brewery, craft beer, coffee shop, bakery,
               dessert, vegan, vegetarian, garlic, olive oil, holidaymaker, holiday resort, tourist attraction,
               tourism, beach resort, cruise ship, backpack*, road trip, travel guide, travel tip, sightseeing, airbnb,
               itinerary, hiking, hiking trail, campsite, glamping, ski resort, fashion designer, fashion show,
               fashion week, catwalk, runway, haute couture, handbag, jewellery, jewelry, make-up, makeup, skincare,
               hairstyle, hairdresser, perfume, tattoo, interior design, home decor, diy, renovation, gardener,
               gardening, houseplant, knitting, crochet, hobby, board game, crossword, horoscope, dating app,
               parenting tip, yoga, pilates, meditation, spa, self-care, collectible, gift guide, christmas gift,
               decluttering, minimalist, nightlife, nightclub, theme park, roller coaster, road test, test drive,
               hatchback, suv, convertible, gambling, bucket list]
          - language: en
            weight: 1
            terms:
              [cook, cooking, cooked, meal, lunch, breakfast, menu, kitchen, flavour, flavor, tasty, delicious, sauce,
               salad, cheese, chocolate, butter, cake, bread, beer, pub, traveller, traveler, vacation, destination,
               fashion, stylish, clothes, clothing, shoes, garden, decor, leisure, relax*, motorbike, vintage,
               lifestyle, tips, wedding dress, cosy, cozy, holiday, wine, food, oven, hotel, casino, poker, furniture,
               luxury, restaurant, tourist, craft, outfit, wardrobe, camping, dinner, plumbing, plumber,
               photography tips, car rental, rental car]
          - language: en
            weight: 0.5
            terms:
              [enjoy, favourite, favorite, beautiful, fresh, sweet, party, bar, island, beach, travel, trip, flight,
               tour, guide, drink, hair, weekend, dress, designer, gift, bike, dish, home, style, car, shopping,
               flower, taste, visitor, festive, resort, beauty]
          - language: de
            weight: 2
            terms:
              [rezept, rezepte*, zutaten*, esslöffel, teelöffel, backofen, pfanne*, köche*, köchin*, küchenchef*,
               gastronomie*, gastronom*, gasthaus*, gasthof*, wirtshaus*, sternekoch*, michelin*, winzer*, weingut*,
               brauerei*, café*, bäckerei*, kuchen*, vegan*, vegetarisch*, olivenöl, knoblauch, urlaub*, urlauber*,
               tourist*, tourismus*, reiseziel*, kreuzfahrt*, ferienwohnung*, wanderung*, wanderweg*, wanderer*,
               radtour*, camping*, wohnmobil*, skigebiet*, ausflug*, ausflugsziel*, sehenswürdig*, modedesigner*,
               fashion week, laufsteg*, outfit*, handtasche*, schmuck*, make-up, kosmetik*, frisur*, friseur*, parfüm*,
               tattoo*, inneneinrichtung*, möbel*, deko, dekor*, heimwerk*, gärtner*, brettspiel*, kreuzworträtsel*,
               horoskop*, dating*, yoga*, meditation*, wellness*, luxus*, geschenkidee*, freizeitpark*, nachtleben,
               probefahrt*, kompaktwagen*, weihnachtsmarkt*, flohmarkt*, volksfest*, oktoberfest*]
          - language: de
            weight: 1
            terms:
              [kochen, gekocht*, speise*, küche*, geschmack*, lecker*, salat*, käse*, schokolade*, butter, brot*,
               bier*, trinken, getränk*, reisen*, kleid*, kleidung*, schuhe*, schönheit*, wohnen*, blume*, einricht*,
               freizeit*, genieß*, entspann*, geschenk*, einkaufen*, fahrrad*, tipps, mode, modemarke*, modewelt,
               hotel*, restaurant*, hobby*, hobbys, wandern, disco*, strand*, rezeptidee*]
          - language: de
            weight: 0.5
            terms:
              [gemütlich*, essen, ferien*, auto, autos*, wohnung*, garten*, haare, flug, flüge*, insel*, wochenende*,
               wein, weine*, reise*, stil*, party*, frisch*, süß*, spaziergang*, koch, liebe zum detail]
    """#
}
