extension LanguageRules {
  static let english: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          """
          mr mrs ms messrs mx dr drs prof profs rev revs fr hon gen maj lt col cpl capt cmdr cmd comdr sgt pvt adm brig
          gov sen sens rep reps atty supt insp det ald amb msgr pres treas sec'y mt ft lt.gov lt.col lt.gen maj.gen brig.gen
          """
        ),
        (
          .number,
          "no nos p pp vol vols fig figs sec secs art arts ch chap pt par para eq ed eds op rs ext tel ver v bk h.r a.d est"
        ),
        (.ordinary, "no fig figs sec art arts ch par eq ed pt ext"),
        (.never, "p.s ps n.b attn e.g i.e eg ie vs v viz cf al approx ca f.e c resp"),
        (.month, "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri"),
        (.ordinary, "mar sep sun sat"),
        (
          .common,
          """
          inc ltd co cos corp llc plc bros dept univ assn assoc jr sr esq ph.d m.d b.a m.a b.sc m.sc ll.b d.phil d.c
          st ave blvd rd hwy ste apt bldg rm
          u.s u.k u.n e.u u.s.a u.s.s.r u.a.e n.y l.a d.c
          ala ariz ark calif colo conn fla ill ind kan ky la md mich minn miss neb nev okla ore pa penn tenn tex va vt wash
          wis wyo ont que alta
          sq min mi
          misc assoc govt incl excl prep vocab admin advt esp max min avg temp med gov't int'l nat'l
          dist div gal hist lit orig pop pub ref repr rev ser suppl trans
          """
        ),
        (.ordinary, "min max la ill ind miss wash ore pop"),
        (.afterNumber, "lb lbs oz ft yd yds hr hrs mins sec secs m kg km cm mm mph mg ml pct mln bln bn"),
        (.final, "a.m p.m etc am.pm b.c a.d b.c.e c.e"),
        (.exclaims, "yahoo jeopardy"),
      ],
      [
        (
          .pronoun,
          "the this that these those he she it we they you there what who why how when where is are was were do does did if but it's that's his her their our"
        ),
        (
          .counted,
          "article section chapter part rule step act scene appendix annex schedule clause lesson question example § figure table volume book art sec ch fig"
        ),
        (
          .starter,
          """
          the this that these those he she it we they i you his her its our their my your a an in on at for from with by as to
          of but and or so nor yet if when while whenever after before since because although though however therefore thus
          hence there here what who whom whose where why how which is are was were do does did can could would should have has
          had not no yes both each all some many most several few one two three another other others also then now meanwhile
          moreover furthermore finally today yesterday last next first second despite during under over about into once until
          unless only even still perhaps maybe let please thanks although among between against according without within such
          it's i'm he's she's we're they're you're that's there's let's don't didn't isn't whether instead indeed later
          earlier nothing everyone everything someone people hundreds thousands millions billions dozens mr mrs ms
          """
        ),
        (
          .timeWord,
          """
          monday tuesday wednesday thursday friday saturday sunday est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet
          eastern central pacific mountain january february march april june july august september october november december
          """
        ),
      ])
    rules.capitalPronoun = true
    rules.smallPronounIsInformal = true
    rules.keepsStorySpeech = true
    rules.shortestPlainWord = 5
    rules.modelled = .english
    rules.pronounsAreNoNames = true
    return rules
  }()
}
