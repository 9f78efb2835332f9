/// The languages that the boundary model may be asked about.
enum ModelledLanguage: UInt8 {
  case english = 1, german, french, spanish, italian, portuguese, russian
}
