/// A made-up paper, and the habits that its texts show.
struct Site {
  let name: String
  let host: String
  /// Straight quotation marks instead of curly ones.
  let straight: Bool
  /// An empty line between paragraphs instead of a line break.
  let spaced: Bool
  /// Whether its lead starts with a dateline.
  let dateline: Bool
  /// Percent of its texts with captions, teasers and prompts left in.
  let noise: Int
  let agency: String

  static let all = [
    Site(
      name: "Norwick Courier", host: "norwick-courier.example", straight: true, spaced: true, dateline: true, noise: 30,
      agency: "Meridian"),
    Site(
      name: "Saltmarsh Post", host: "saltmarshpost.example", straight: false, spaced: true, dateline: false, noise: 60,
      agency: "Meridian"),
    Site(
      name: "Meridian Wire", host: "meridianwire.example", straight: true, spaced: true, dateline: true, noise: 5,
      agency: "Meridian"),
    Site(
      name: "The Upland Star", host: "uplandstar.example", straight: true, spaced: false, dateline: true, noise: 80,
      agency: "UPS"),
    Site(
      name: "Daily Lantern", host: "dailylantern.example", straight: false, spaced: false, dateline: false, noise: 95,
      agency: "DL"),
    Site(
      name: "Fenland Review", host: "fenlandreview.example", straight: false, spaced: true, dateline: false, noise: 10,
      agency: "Meridian"),
  ]
}
