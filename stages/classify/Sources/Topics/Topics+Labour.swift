extension Topics {
  static let labour = #"""
      - label: labour
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [jobs, careers, work, employment, karriere, beruf, arbeit, arbeitsmarkt, job, labour, labor, unions,
               workplace, "beruf & karriere"]
          - language: en
            weight: 2
            terms:
              [trade union, labour union, labor union, union leader, union member, shop steward, strike action,
               industrial action, walkout, walk-out, picket line, general strike, wage dispute, pay dispute, pay talks,
               pay deal, wage increase, minimum wage, living wage, collective bargaining, work stoppage, redundanc*,
               redundant, lay-off, layoff, laid off, job cut, job losses, jobless, unemployment, unemployment rate,
               jobless rate, unemployed, job seeker, jobseeker, job centre, job market, labour market, labor market,
               workforce, working hours, working conditions, employment tribunal, unfair dismissal, zero-hours,
               gig economy, maternity leave, paternity leave, parental leave, sick leave, pension scheme, pension fund,
               tuc, afl-cio, unison, unite union, teamsters, united auto workers, nonfarm payroll, apprenticeship,
               remote work, work from home, health and safety executive, skills shortage, equal pay, gender pay gap,
               labour dispute, four-day week, human resources, walks out, walked out, on strike, strike ballot,
               nurses strike, train strike, pay offer]
          - language: en
            weight: 1
            terms:
              [worker, employee, employer, employment, union, wage, salary, salaries, hiring, dismissal, sacked,
               workplace, occupation, profession, manpower, retirement, recruitment, pay rise, overtime,
               retirement age, recruiter, payroll, picket*, strikes]
          - language: en
            weight: 0.5
            terms:
              [work, dispute, hire, hired, strike, contract, shift, career, staff, pay, colleague, bonus, retire,
               negotiat*, job, talks, fired, dismissed, pension]
          - language: de
            weight: 2
            terms:
              [gewerkschaft*, verdi, ver.di, ig metall, dgb, ögb, gdl, evg, tarifverhandlung*, tarifvertrag*,
               tarifverträge*, tarifstreit*, tarifkonflikt*, tarifrunde*, warnstreik*, lohnerhöhung*, lohnforderung*,
               mindestlohn*, arbeitskampf*, arbeitgeber*, arbeitnehmer*, betriebsrat*, betriebsräte*, arbeitslos*,
               arbeitslosenquote*, arbeitsmarkt*, arbeitsagentur*, bundesagentur für arbeit, jobcenter, stellenabbau*,
               stellenstreichung*, entlassung*, kurzarbeit*, fachkräftemangel*, arbeitszeit*, homeoffice,
               arbeitsplatz*, arbeitsplätze*, arbeitsbedingung*, arbeitsrecht*, arbeitsgericht*, rentenalter*,
               elternzeit*, überstunden*, teilzeit*, belegschaft*, viertagewoche, leiharbeit*, zeitarbeit*, ams]
          - language: de
            weight: 1
            terms:
              [arbeits*, job, jobs*, lohn, löhne*, gehalt*, gehälter*, mitarbeiter*, beruf*, bewerb*, angestellte*,
               ausbildung*, kündigung*, fachkräfte*, beschäftigte*, streik*]
          - language: de
            weight: 0.5
            terms:
              [betrieb*, stelle, stellen*, kollege*, kollegin*, arbeit, personal*, schicht*, karriere*, verhandlung*,
               rente*]
    """#
}
