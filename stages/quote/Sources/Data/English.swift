extension Lexicon {
  static let english: Lexicon = {
    var lexicon = Lexicon(
      [
        (
          [.cue, .strong], "said say says saying wrote write writes writing tweeted tweets tweeting put puts "
        ),
        ([.cue, .strong, .object], "told tell tells telling taught"),
        ([.cue], "spoke speak speaks speaking read reads reading sang sings thought thinks think swore swears"),
        ([.cue, .strong], "quipped quips quipping retorts retorted"),
        ([.cue, .weak], "meant found finds felt feels feel believed knew knows know saw sees hoped wants wanted"),
        (
          .nounLike,
          """
          report reports claim claims comment comments note notes question questions promise promises tweet tweets call calls
          plan plans hope hopes fear fears doubt doubts demand demands request requests answer answers reply state states
          brief issue issues post posts pledge pledges vow vows praise blame attack attacks joke jokes quote quotes point
          points signal signals credit credits label labels brand brands challenge challenges lecture reference references
          highlight highlights outline address urge laugh sigh wonder charge charges feel want support supports view views
          release releases interview interviews advocate advocates voice reads read show shows counter contrast cry
          """
        ),
        (.source, "according per"),
        (
          .auxiliary,
          """
          has had have having is was are were be been being am do does did will would can could may might shall should must
          hasn't hadn't haven't isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't
          gets got
          """
        ),
        (.negation, "not never"),
        (
          .adverb,
          """
          also later then once again often still now just even already always ever soon instead too further first next last
          recently earlier flatly twice today yesterday tomorrow tonight herself himself themselves itself together previously
          once only simply both
          """
        ),
        ([.determiner, .linking], "the a an this that these those his her its their my our your"),
        (
          .determiner,
          "one another some many several both no each every two three four five six most few all any other such"
        ),
        ([.pronoun, .male], "he"),
        ([.pronoun, .female], "she"),
        ([.pronoun, .plural], "they"),
        ([.pronoun, .firstPerson], "i we"),
        (.pronoun, "it you who"),
        ([.preposition, .linking], "of for at from in with on"),
        (
          .preposition,
          """
          by to about after before during into over under through against among between without within since until till
          upon toward towards despite like near across behind beyond around outside inside amid via during regarding along
          """
        ),
        (.conjunction, "and or but nor yet so"),
        (
          .subordinator,
          "that if whether because as while when who whom whose which what how why where although though unless than whereas"
        ),
        (
          [.title, .abbreviation],
          "mr dr prof sen sens rep reps gov lt col sgt capt cmdr gen maj rev hon jr sr st supt insp adm det"
        ),
        ([.title, .male], "mr sir lord king prince pope father brother imam rabbi sheikh"),
        ([.title, .female], "mrs ms miss lady queen princess dame sister"),
        ([.title, .abbreviation], "mrs ms messrs"),
        (
          [.title, .role],
          """
          president senator governor minister secretary chancellor mayor chairman chairwoman chair professor doctor judge
          justice general colonel major captain sergeant admiral commander lieutenant inspector officer detective sheriff
          ambassador commissioner director representative congressman congresswoman councillor councilman councilwoman
          councilmember attorney speaker bishop archbishop cardinal chief premier manager coach analyst deputy vice
          superintendent constable principal dean rector treasurer
          """
        ),
        (
          .role,
          """
          spokesman spokesperson official officials source sources lawyer lawyers prosecutor prosecutors police
          adviser advisor advisers aide aides executive executives founder co-founder owner leader leaders author
          economist economists expert experts researcher researchers scientist scientists critic critics supporters
          activist activists strategist pollster candidate nominee residents resident witness witnesses victim
          mother father son daughter wife husband brother sister parents neighbour neighbor friend colleague partner
          family relatives teacher student pupil farmer fisherman driver worker workers nurse nurses surgeon physician
          engineer designer artist writer journalist reporter reporters editor columnist host producer actor singer band
          player captain trainer striker goalkeeper diplomat diplomats envoy negotiator lawmaker lawmakers legislator
          member members head heads boss ceo cfo veteran soldier soldiers employee employees staff customer customers
          voter voters organiser organizer organisers organizers man men people woman women girl boy child children
          investigator investigators skipper master defendant teenager jurist pensioner schoolteacher suspect chemist pilot chef keeper curator conductor baker skipper historian astronomer biologist geologist
          president-elect whistleblower publisher attorneys mayor-elect campaigner guest passenger passengers
          """
        ),
        (
          [.role, .female],
          "spokeswoman mother daughter wife sister actress woman girl queen congresswoman chairwoman businesswoman"
        ),
        (
          [.role, .male], "spokesman father son husband brother man boy king congressman chairman businessman fisherman"
        ),
        (
          [.role, .body],
          """
          report statement company firm agency department ministry government administration campaign commission committee
          court newspaper paper magazine group union team council board bank study survey poll letter document complaint
          lawsuit indictment ruling article editorial memo email filing website party network station organisation
          organization association authority office administration bureau church hospital university
          """
        ),
        (
          .body,
          """
          party university college institute committee council ministry department agency bank group corporation corp inc ltd
          company association union league club times post journal news press house senate congress court commission office
          foundation center centre society service force army navy bureau board federation network magazine herald tribune
          guardian gazette reuters associated bloomberg cnn nbc cbs abc bbc street white city county state states united
          nations europe america washington hospital school church airlines industries international national alliance
          democrats republicans
          """
        ),
        ([.particle], "de van von der den del della di da dos la le bin ibn al el abu ben ter ten du des zu y"),
        (
          .notPerson,
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
          october november december american americans british french german russian chinese european israeli iranian iraqi
          mexican canadian japanese indian muslim muslims christian christians jewish democrat democratic republican
          republicans democrats african latino latinos islamic hispanic english irish scottish welsh spanish italian turkish
          syrian saudi korean north south east west internet twitter facebook google christmas easter
          """
        ),
        (
          .work,
          "film movie book novel song album show series play episode programme program poem essay titled entitled podcast radio magazine documentary musical ballad single track exhibition painting"
        ),
        (
          .naming,
          "so-called dubbed nicknamed titled entitled known named labelled labeled termed word words term phrase"
        ),
        (.sourceNoun, "words"),
        ([.firstName, .male], "don"),
      ],
      forms: [
        (
          [.cue, .strong],
          """
          add note explain insist argue state reply declare conclude warn acknowledge claim stress joke remark observe
          comment respond continue recall exclaim shout yell whisper mutter murmur announce admit! concede complain lament
          boast mumble cry testify reiterate emphasize emphasise opine counter scoff retort proclaim elaborate reason
          tease interject gush muse caution recount confess scream chant fume joke bark snap! sigh predict assert
          contend maintain deadpan jest plead vow pledge post recommend advise
          """
        ),
        (
          [.cue, .strong, .object],
          "ask inform remind assure call describe accuse label brand brief interview urge praise"
        ),
        (
          [.cue],
          """
          suggest report reveal agree answer argue confirm indicate deny promise point mention propose question criticize
          criticise blame blast slam! attack condemn denounce dismiss mock demand repeat quote cite disclose lambast decry
          deride hail credit characterize characterise refer! term thank express voice echo pen! conclude
          speculate allege estimate imply declare defend deplore signal laugh wonder warn promise request publish release
          issue characterise portray chide scold ridicule applaud advocate laud reject regret assail liken compare
          exhort encourage implore greet challenge lecture taunt reference highlight outline
          """
        ),
        (
          [.cue, .weak],
          "show hope believe expect want consider see support oppose feel learn fear plan decide worry suspect doubt call insist think"
        ),
      ] + narration)
    lexicon.isEnglish = true
    return lexicon
  }()
}
