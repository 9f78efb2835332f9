extension Topics {
  static let economy = #"""
      - label: economy
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [business, economy, money, markets, finance, companies, wirtschaft, finanzen, börse, boerse, unternehmen,
               geld, märkte, economics, personal finance, banking, industry, retail, property, immobilien]
          - language: en
            weight: 2
            terms:
              [central bank, interest rate, federal reserve, wall street, stock market, stock exchange, shareholder,
               pre-tax profit, net profit, operating profit, net income, quarterly earnings, fourth-quarter,
               third-quarter, first-quarter, second-quarter, earnings per share, gross domestic product, gdp,
               inflation, deflation, recession, economic growth, budget deficit, trade deficit, trade surplus,
               current account deficit, exchange rate, takeover bid, takeover, merger, hostile bid, buyout,
               initial public offering, ipo, bankruptcy, insolvency, chapter 11, creditor, dividend, bond yield,
               treasury bond, hedge fund, private equity, venture capital, investment bank, mortgage, house price,
               consumer spending, consumer confidence, retail sales, industrial output, industrial production,
               crude oil, oil price, barrel, opec, tariff, quota, wto, commodity, commodities, futures, nasdaq,
               dow jones, ftse, nikkei, dax, "s&p 500", blue chip, share price, market value, market share,
               cost-cutting, profit warning, annual report, chief financial officer, analyst, economist, subsidiary,
               stake in, joint venture, supply chain, money supply, quantitative easing, imf,
               international monetary fund, world bank, ecb, european central bank, bank of england,
               federal trade commission, antitrust, credit rating, debt crisis, bailout, tax cut, cost of living,
               venture-backed, fiscal year, net loss, write-down, restructuring]
          - language: en
            weight: 1
            terms:
              [economy, economic, business, finance, financial, bank, banker, banking, investor, investment, invest,
               market, share, stock, stake, bond, bid, profit, profitable, revenue, turnover, earnings, sales, firm,
               corporation, plc, ceo, chief executive, chairman, dollar, euro, yen, sterling, currency, price, debt,
               loan, lender, lending, borrowing, credit, insurer, insurance, retailer, supplier, manufacturer,
               manufacturing, airline, carmaker, brewer, oil, deficit, surplus, trade, trader, trading, fiscal,
               monetary, forecast, growth, slowdown, downturn, rebound, boom, factory, industry, industrial, consumer,
               customer, supermarket, brand, wholesale, rent, real estate, property market, housing market, landlord,
               tax, taxpayer, mln, dlrs, shr, cts, pct, yuan, rupee, tonnes, crop, wheat, grain, harvest, cargo,
               freight, shipping, import, importer, export, exporter, exports, imports, acquisition, customs duty,
               audit, auditor, auditing, ad spending, advertiser, marketing]
          - language: en
            weight: 0.5
            terms:
              [deal, demand, supply, output, percent, per cent, percentage, rise, fall, fell, rose, value, sell, buy,
               contract, owner, pay, spending, expansion, launch, capital, asset, cost, rate, loss, inc, vs, company,
               gas, shop, quarter, pound, fund, billion, bn, product, startup]
          - language: de
            weight: 2
            terms:
              [leitzins*, zinssenkung*, zinserhöhung*, notenbank*, zentralbank*, ezb, bundesbank, bruttoinlandsprodukt,
               bip, inflation*, rezession*, konjunktur*, wirtschaftswachstum, aktienkurs*, aktionär*, börse*, börsen*,
               dax, dow jones, quartalszahlen, umsatz*, gewinnwarnung, konzern*, vorstandschef*, vorstandsvorsitzend*,
               aufsichtsrat*, tochtergesellschaft*, übernahmeangebot, fusion, insolvenz*, gläubiger, dividende*,
               anleihe*, handelsbilanz*, staatsverschuldung, schuldenbremse, mittelstand*, einzelhandel*, großhandel*,
               ölpreis*, spritpreis*, strompreis*, gaspreis*, verbraucherpreis*, immobilienmarkt*, immobilienpreis*,
               hypothek*, zölle, strafzölle, zoll*, lieferkette*, wechselkurs*, geldpolitik*, hedgefonds, investor*,
               anleger*, bilanz*, geschäftsjahr*, geschäftsführer*, kurzarbeit*, auftragseingang*, kryptowährung*,
               bitcoin, start-up]
          - language: de
            weight: 1
            terms:
              [wirtschaft*, unternehmen*, firma, firmen*, bank, banken*, sparkasse*, aktie*, kredit*, investition*,
               investieren*, finanz*, geschäft*, verkauf*, käufer*, export*, import*, industrie*, produktion*,
               hersteller*, fabrik*, händler*, handel*, branche*, steuer*, milliarde*, dollar, versicherung*,
               autobauer*, miete*, mieter*, vermieter*, verbraucher*, supermarkt*, discounter*, gewerbe*, quartal*]
          - language: de
            weight: 0.5
            terms:
              [prozent, millionen, angebot*, nachfrage*, vertrag*, standort*, gründer*, marke*, wachstum*, rückgang*,
               anstieg*, kosten, werk, kunde, kunden*, preis, preise*, betrieb*, markt*, euro]
    """#
}
