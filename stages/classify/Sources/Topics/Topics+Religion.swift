extension Topics {
  static let religion = #"""
      - label: religion
        terms:
          - fields: [section, site]
            weight: 4
            terms:
              [religion, faith, kirche, glaube, "religion & glaube", beliefs, church, christianity, islam, judaism,
               vatican]
          - language: en
            weight: 2
            terms:
              [pope, vatican, archbishop, bishop, priest, clergy*, clergyman, vicar, pastor, rabbi, imam, mullah,
               ayatollah, monk, monastery, convent, church, parish, parishioner, diocese, congregation, mosque,
               synagogue, anglican, church of england, catholic*, roman catholic, protestant, methodist, baptist,
               lutheran, evangelical*, mormon, jehovah, muslim, jewish, jew, judaism, hindu, hinduism, buddhis*, sikh*,
               dalai lama, bible, gospel, koran, quran, torah, scripture, theolog*, sermon, prayer, worship*, pilgrim*,
               baptism, ramadan, hajj, yom kippur, passover, hanukkah, diwali, blasphem*, heresy, atheis*, secularism,
               conclave, papal, pontiff, encyclical, holy see, holy spirit, jesus, religious, religion, spiritual,
               spirituality, creationism, headscarf, islam, islamic, islamist, christianity, christians,
               christian faith]
          - language: en
            weight: 1
            terms:
              [holy, sacred, pray, prayed, praying, belief, believer, sin, heaven, ministry, altar, missionary, sect,
               gay bishop, interfaith, preacher, preach, crucifix, choir, ordained, ordination, trinity, blessed,
               divine, worshippers, cathedral, temple, faith, god, saint, veil, cardinal, orthodox church, easter,
               shrine, chapel]
          - language: en
            weight: 0.5
            terms:
              [cross, service, community, spirit, ceremony, moral, tradition, mass, soul, cult, advent, christ, nun,
               eid, communion, lent, blessing, christian]
          - language: de
            weight: 2
            terms:
              [papst*, päpst*, vatikan*, kardinal*, kardinäle*, erzbischof*, bischof*, bischöfe*, priester*, pfarrer*,
               pfarrei*, pfarrgemeinde*, pastor*, geistliche*, rabbiner*, imam*, mönch*, nonne*, kloster*, klöster*,
               kathedrale*, kirche*, kirchengemeinde*, moschee*, synagoge*, evangelisch*, katholi*, protestant*,
               orthodox*, freikirche*, christen*, christlich*, muslim*, jüdisch*, judentum*, hindu*, buddhis*, bibel*,
               evangelium, koran*, tora, theolog*, predigt*, gebet*, gottesdienst*, pilger*, wallfahrt*, taufe*,
               kommunion*, konfirmation*, firmung*, fastenzeit*, ramadan, bistum*, bistümer*, diözese*, landeskirche*,
               ekd, synode*, ökumen*, zölibat*, kirchentag*, konklave*, kirchensteuer*, kirchenaustritt*, religion*,
               religiös*, gläubig*, glauben*, christus, kopftuch*, islam, islamisch*, islamist*, islamismus]
          - language: de
            weight: 1
            terms:
              [beten*, segen*, gesegnet*, seelsorg*, altar*, sekte*, spirituell*, orgel*, pfarr*, tempel, ostern,
               juden*, gott, gottes, kirchen*, abtei*, heilig*]
          - language: de
            weight: 0.5
            terms:
              [seele*, tradition*, dom, glauben, messe, glaube, weihnacht*, orgel, feiertag*, kapelle*, advent*, jude,
               jesus]
    """#
}
