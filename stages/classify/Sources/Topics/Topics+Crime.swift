extension Topics {
  static let crime = #"""
      - label: crime
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [crime, courts, law, justice, kriminalität, blaulicht, polizei, justiz, panorama, gericht, police, recht,
               true crime]
          - language: en
            weight: 2
            terms:
              [murder, murdered, murderer, manslaughter, homicide, rapist, rape, sexual assault, sexual abuse,
               child abuse, burglar*, robber*, armed robbery, thief, shoplift*, fraudster, fraud, embezzle*,
               money laundering, bribery, extortion, blackmail, smuggl*, drug trafficking, drug dealer, cocaine,
               heroin, cannabis, human trafficking, trafficker, gangster, mafia, serial killer, stabbing, stabbed,
               gunshot, arson, vandal*, kidnapper, police officer, detective, sheriff, prosecutor, prosecution,
               defendant, plaintiff, barrister, magistrate, jury, juror, courtroom, crown court, high court,
               supreme court, appeal court, court of appeal, county court, district court, guilty, not guilty, pleaded,
               acquitted, convicted, sentenced, jail, jailed, inmate, parole, remand, indicted, indictment, lawsuit,
               sued, suing, litigation, injunction, subpoena, testif*, forensic, crime scene, death penalty, death row,
               life sentence, suspended sentence, community service, arrested, offender, crime, criminal,
               scotland yard, fbi, interpol, copyright infringement, hate crime, domestic violence, restraining order,
               post-mortem, coroner, inquest]
          - language: en
            weight: 1
            terms:
              [police, policeman, court, charges, charged, justice, illegal, sentence, allegation, alleged, allegedly,
               accused, investigat*, gang, assault*, scam, sue, convict*, detain*, detention, offence, offense, felony,
               misdemeanor, raid, seized, tribunal, surveillance, jailing, killer, judge, witness, shooting, trial,
               lawyer, attorney, solicitor, theft, prison, prisoner, hijack*, verdict, suspect, bail, corruption,
               arrest, testimony, custody]
          - language: en
            weight: 0.5
            terms:
              [denied, killing, dead, violent, missing, admitted, claimed, search, witnesses, suspected, case, law,
               attack, charge, evidence, victim, legal, gun, weapon, compensation, settlement, appeal, ruling, knife,
               officers, hearing, conviction]
          - language: de
            weight: 2
            terms:
              [mord, mordes, morde, ermordet*, mörder*, mordprozess*, totschlag*, tötungsdelikt*, vergewaltig*,
               missbrauch*, sexualdelikt*, einbruch*, einbrecher*, raub, raubüberfall*, räuber*, diebstahl*,
               diebstähle*, betrüger*, veruntreu*, geldwäsche*, bestech*, korruption*, erpress*, schmuggel*,
               drogenhandel*, drogendealer*, kokain*, cannabis, heroin, menschenhandel*, mafia, messerangriff*,
               messerattacke*, messerstecher*, schusswaffe*, schüsse*, brandstift*, sachbeschädigung*,
               körperverletzung*, polizist*, polizeibeamt*, polizeiinspektion*, polizeipräsidium*, kriminalpolizei*,
               kripo, bundespolizei*, landeskriminalamt*, bundeskriminalamt*, staatsanwalt*, staatsanwaltschaft*,
               staatsanwältin*, angeklagte*, verteidiger, landgericht*, amtsgericht*, oberlandesgericht*,
               bundesgerichtshof*, verwaltungsgericht*, verfassungsgericht*, freispruch*, freigesprochen*, verurteilt*,
               haftstrafe*, freiheitsstrafe*, bewährung*, gefängnis*, untersuchungshaft, haftbefehl*, festnahme*,
               festgenommen*, tatverdächtig*, täter*, straftat*, straftäter*, ermittler*, zeugenaufruf*, kriminell*,
               kriminalität*, fahndung*, razzia*, obduktion*]
          - language: de
            weight: 1
            terms:
              [polizei*, gericht*, justiz*, anwalt*, anwält*, rechtsanwalt*, kläger*, leiche*, verdacht*, überfall*,
               haft, zeuge*, flüchtig*, prozess*, richter*, zeugen, betrug*, dieb, diebe*, urteil*, tatort*, klage*,
               vermisst*, anklage*, verdächtig*, ermittlung*]
          - language: de
            weight: 0.5
            terms:
              [mann, geständnis*, schuld*, verletzt*, tat, opfer*, angriff*, flucht*, strafe*, drogen*, gesetz,
               anzeige*, vorwurf*, vorwürfe*, beamte*, waffe, messer]
    """#
}
