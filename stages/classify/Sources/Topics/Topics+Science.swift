extension Topics {
  static let science = #"""
      - label: science
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [technology, tech, science, sci/tech, digital, netzwelt, technik, wissen, wissenschaft, forschung,
               gadgets, computing, space, internet, innovation, ai]
          - language: en
            weight: 2
            terms:
              [software, hardware, operating system, computer virus, spyware, malware, phishing, spammer, hacker,
               hacking, cyber security, cybersecurity, cyber attack, cyber*, broadband, wi-fi, wifi, wireless,
               bluetooth, internet, net user, web browser, browser, search engine, blog, blogger, blogging, podcast,
               download*, upload*, file-sharing, peer-to-peer, bittorrent, open source, linux, microsoft, windows xp,
               google, yahoo, apple computer, ipod, iphone, ipad, android, smartphone, handset, mobile phone,
               camera phone, text message, sms, mms, 3g, 4g, 5g, laptop, desktop computer, pc, pcs, data centre,
               data center, microchip, chip maker, semiconductor, processor, intel, amd, nanotech*, robot, robotic*,
               artificial intelligence, machine learning, algorithm, chatbot, gamer, video game, computer game,
               console, playstation, xbox, nintendo, high-definition, hdtv, digital tv, set-top box, dvd player,
               digital music, mp3, digital camera, megapixel, gadget, supercomputer, user interface, ibm, dell,
               hewlett-packard, sony ericsson, nokia, motorola, cloud computing, encryption, nasa, spacecraft,
               space station, astronaut, cosmonaut, satellite, telescope, astronomer, astronomy, asteroid, comet,
               galaxy, mars rover, black hole, physicist, physics, chemist, chemistry, biologist, biology, genome,
               genetic*, geneticist, dna, gene, stem cell, fossil, palaeontolog*, paleontolog*, dinosaur, archaeolog*,
               neuroscien*, scientist, scientific, laboratory, peer-reviewed, quantum, molecule, molecular,
               researchers found, quantum computer, hubble, compiler, source code, programming language, javascript,
               github, command line, software engineer, unix, codebase, debugging]
          - language: en
            weight: 1
            terms:
              [technology, technologies, tech, computer, computing, computers, digital, web, database, electronic,
               electronics, science, researcher, experiment, engineer, engineering, developer, virtual, phones, chip,
               inventor, invention, innovation, moon, mars, orbit*, service provider, technical, bandwidth,
               interactive, multimedia, security firm, messaging, telecoms, website, email, e-mail, web site,
               evolution*, patent, shuttle, planet, gaming, server, particle, rocket, media player,
               consumer electronics, tech company, high-tech, startup, artificial neural network, coding, apps, app,
               spam, programming, programmer, api, bug fix, repository, syntax, mathematics, mathematician]
          - language: en
            weight: 0.5
            terms:
              [university, professor, game, games, network, machine, data, user, video, online, space, study, research,
               cell, phone, virus, cable, screen, mobile, net, species, journal, code, portable, device, model]
          - language: de
            weight: 2
            terms:
              [software*, hardware*, betriebssystem*, computer*, schadsoftware, hacker*, cyber*, browser*,
               suchmaschine*, smartphone*, laptop*, künstliche intelligenz, ki, ki-modell*, chatgpt, openai,
               algorithmus, algorithmen, chatbot*, roboter*, halbleiter*, mikrochip*, prozessor*, rechenzentrum*,
               rechenzentren, quantencomputer*, verschlüsselung*, datenschutz*, breitband*, glasfaser*, mobilfunk*,
               videospiel*, spielekonsole*, playstation, nintendo, wissenschaftler*, forscher*, forschende*, physiker*,
               chemiker*, biologe*, biologin*, astronom*, astronaut*, raumfahrt*, raumsonde*, weltraum*, weltall,
               satellit*, teleskop*, planet*, asteroid*, galaxie*, urknall, gene, genetik*, erbgut, dna, stammzelle*,
               fossil*, dinosaurier*, archäolog*, nasa, esa, iss, labor*, max-planck-institut*, fraunhofer*,
               fachmagazin*, nobelpreis*]
          - language: de
            weight: 1
            terms:
              [technologie*, technisch*, ingenieur*, wissenschaft*, experiment*, entwickler*, innovation*, erfinder*,
               microsoft, server*, zelle*, spezies, mond, mars, internet*, handy*, website*, webseite*, studie,
               forschung*, rechner, tablet*, evolution*, rakete*, tiktok, stromnetz*, gerätehersteller*]
          - language: de
            weight: 0.5
            terms:
              [online*, daten*, app, apps, google, apple, meta, instagram, whatsapp, e-mail, plattform*, nutzer*,
               netzwerk*, universität*, professor*, entwicklung*, technik*, digital*, netz]
    """#
}
