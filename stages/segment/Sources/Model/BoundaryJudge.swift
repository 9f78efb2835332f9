/// Who decides about the gaps of a text.
enum BoundaryJudge {
  /// Rules alone: no gap is a boundary.
  case nobody
  case model(BoundaryModel)
  case teacher(BoundaryTeacher)

  /// Whether gaps have to be looked at.
  var decides: Bool {
    if case .nobody = self { return false }
    return true
  }
}
