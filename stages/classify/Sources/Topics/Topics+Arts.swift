extension Topics {
  static let arts = #"""
      - label: arts
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [entertainment, arts, culture, film, films, movies, music, books, tv, television, media, celebrity,
               celebrities, theatre, theater, art, kultur, feuilleton, kino, musik, bücher, fernsehen, medien, stars,
               promis, unterhaltung, "tv & radio", "arts & entertainment", showbiz, leute]
          - language: en
            weight: 2
            terms:
              [film, movie, box office, hollywood, bollywood, oscar, academy award, golden globe, bafta, grammy,
               brit award, emmy, cannes, sundance, film festival, film-maker, filmmaker, filmmaking, movie star, actor,
               actress, screenplay, screenwriter, scriptwriter, director martin scorsese, leading role,
               supporting role, best actor, best actress, best film, best picture, best director, cast member, casting,
               sitcom, soap opera, tv series, tv show, reality show, reality tv, talk show, chat show, big brother,
               musical, pop star, rock star, rock band, pop group, boy band, girl group, singer, songwriter,
               singer-songwriter, vocalist, guitarist, drummer, bassist, rapper, hip-hop, rap music, "r&b", album,
               debut album, number one single, music chart, singles chart, album chart, record label, platinum,
               chart-topping, concert, gig, live8, live 8, band aid, glastonbury, orchestra, symphony, composer, opera,
               soprano, tenor, ballet, choreograph*, theatre, theater, west end, broadway, playwright, stage play,
               novel, novelist, bestseller, best-selling, booker prize, poet, poetry, literary, literature,
               "children's book", painting, painter, sculpture, sculptor, art gallery, gallery, exhibition, curator,
               turner prize, art critic, comedian, comedy, stand-up, sketch show, sequel, prequel, remake, blockbuster,
               trailer, animation, animated, documentary, premiered, mtv, elvis, beatles, u2, eminem, madonna,
               harry potter, star wars, lord of the rings, museum director, showbiz, celebrity, fan club, biopic,
               thriller, soundtrack, dj, lyrics, ode, folk music, jazz, classical music, television show, channel 4,
               itv, hbo, netflix]
          - language: en
            weight: 1
            terms:
              [starring, starred, drama, award, awards, nominated, nomination, nominee, festival, music, musician,
               song, single, chart, charts, band, television, tv, bbc one, producer, cinema, artist, arts, culture,
               cultural, dance, dancer, entertainment, entertainer, fashion, fame, studio, studios, dvd, cast, screen,
               guitar, piano, producers, viewers, ratings, author, publisher, screening, premiere, presenter,
               broadcaster, cartoon, conductor, archive footage, museum, photography, photographer]
          - language: en
            weight: 0.5
            terms:
              [performed, directed, tribute, ceremony, programme, legend, performance, performer, character, director,
               show, review, series, hit, rock, blues, stage, audience, star, stars, published, critics, prize,
               magazine, newspaper, journalist, writer, book, fiction, style, story, scene, fans, tour, radio, rating,
               art, episode, pop]
          - language: de
            weight: 2
            terms:
              [schauspieler*, regisseur*, kinofilm*, spielfilm*, filmfestival*, filmfestspiele, berlinale, drehbuch*,
               oscar*, golden globe, hauptrolle*, nebenrolle*, fernsehserie*, tv-serie*, tatort, serienstar*, sänger*,
               songwriter*, rapper*, gitarrist*, schlagzeuger*, popstar*, rockband*, album, alben, konzert*, tournee*,
               orchester*, sinfonie*, symphonie*, dirigent*, komponist*, oper, opern*, operette*, sopran*, ballett*,
               choreograf*, theater*, bühnenbild*, inszenierung*, schauspielhaus*, musical*, roman, romane*,
               schriftsteller*, autor, autorin*, buchpreis*, buchmesse*, bestseller*, dichter*, lyrik*, literatur*,
               verlag*, gemälde*, maler*, bildhauer*, skulptur*, galerie*, ausstellung*, kurator*, museum*, museen,
               kunstwerk*, künstler*, kabarett*, comedian*, komiker*, moderator*, quizshow*, dschungelcamp,
               castingshow*, bachelor*, "germany's next topmodel", dokumentarfilm*, premiere*, einschaltquote*,
               netflix, promi*, festspiele, eurovision*, esc, schlager*]
          - language: de
            weight: 1
            terms:
              [film, filme*, kino*, serie*, musik*, song*, bühne*, kultur*, bücher*, lesung*, festival*, star, stars*,
               fernsehen, fernseh*, tv, show*, radio*, zeitschrift*, tanz*, tänzer*, drama*, komödie*, kunst, künste,
               kunstausstellung*, kunsthalle*, kunstszene*, kunsthandwerk*]
          - language: de
            weight: 0.5
            terms:
              [auftritt*, kritiker*, premierenfeier, rolle, zuschauer*, publikum*, zeitung*, medien*, foto*,
               geschichte*, szene*, buch, preis, sender*, journalist*, band]
    """#
}
