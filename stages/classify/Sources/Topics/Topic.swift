/// The 17 top topics of the IPTC Media Topics (cv.iptc.org/newscodes/mediatopic), under short names.
enum Topic: String, CaseIterable {
  case arts, conflict, crime, disaster, economy, education, environment, health
  case humanInterest = "human-interest"
  case labour, lifestyle, politics, religion, science, society, sport, weather
}
