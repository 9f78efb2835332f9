/// The names of months in the languages of most pages.
enum MonthNames {
  /// A word in lower case, Latin, Greek and Cyrillic capitals included.
  static func folded(_ word: ArraySlice<UInt8>) -> String { String(decoding: word, as: UTF8.self).lowercased() }

  static let fillers: Set<String> = ["de", "del", "of", "den", "da", "di", "do", "года", "року", "г"]

  static func month(_ word: String) -> Int? { table[word] }

  private static let table: [String: Int] = {
    let lists = [
      "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari januar styczeń stycznia января январь янв січня leden ledna ocak tammikuu tammikuuta ianuarie január siječnja januara gener jaanuar sausio janvāris ιανουαρίου январи сiчня",
      "february feb februar février févr fév fevrier febrero febbraio fevereiro fev februari febr luty lutego февраля февраль фев лютого únor února şubat helmikuu helmikuuta februarie február veljače februara febrer veebruar vasario februāris φεβρουαρίου февруари",
      "march mar märz mär maerz mars marzo março marco maart mrt marzec marca марта март мар березня březen března mart maaliskuu maaliskuuta martie március marec ožujka marta març märts kovo marts μαρτίου",
      "april apr avril avr abril abr aprile april kwiecień kwietnia апреля апрель апр квітня duben dubna nisan huhtikuu huhtikuuta aprilie április travnja aprila aprill balandžio aprīlis απριλίου април",
      "may mai mayo maggio mag maio mei maj maja мая май травня květen května mayıs toukokuu toukokuuta május svibnja maig gegužės maijs μαΐου maí",
      "june jun juni juin junio giugno giu junho czerwiec czerwca июня июнь июн червня červen června haziran kesäkuu kesäkuuta iunie június lipnja juna juny juuni birželio jūnijs ιουνίου юни jún",
      "july jul juli juillet juil julio luglio lug julho lipiec lipca июля июль июл липня červenec července temmuz heinäkuu heinäkuuta iulie július srpnja jula juliol juuli liepos jūlijs ιουλίου юли júl",
      "august aug août aout agosto ago ágú augustus sierpień sierpnia августа август авг серпня srpen srpna ağustos elokuu elokuuta augusztus kolovoza augusta avgusta agost rugpjūčio augusts αυγούστου augusti ágúst",
      "september sep sept september septembre septiembre settembre set setembro wrzesień września сентября сентябрь сен сент вересня září eylül syyskuu syyskuuta septembrie szeptember rujna septembra setembre rugsėjo septembris σεπτεμβρίου септември",
      "october oct oktober okt octobre octubre ottobre ott outubro out październik października октября октябрь окт жовтня říjen října ekim lokakuu lokakuuta octombrie október listopada oktobra octubre oktoober spalio oktobris οκτωβρίου октомври",
      "november nov november novembre noviembre novembro listopad ноября ноябрь ноя листопада listopadu kasım marraskuu marraskuuta noiembrie studenoga novembra lapkričio novembris νοεμβρίου ноември nóv",
      "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des grudzień grudnia декабря декабрь дек грудня prosinec prosince aralık joulukuu joulukuuta decembrie prosinca decembra desembre detsember gruodžio decembris δεκεμβρίου декември",
    ]
    var table: [String: Int] = [:]
    for (month, names) in lists.enumerated() {
      for name in names.split(separator: " ") where table[String(name)] == nil { table[String(name)] = month + 1 }
    }
    return table
  }()
}
