/// How well texts of another kind are told from those that a model was made for, by their novelty.
package struct Strangers: Sendable {
  package let texts: Int
  /// Those that the model rejects.
  package let rejected: Int
  /// The chance that a text of another kind has the higher novelty of two, one of each kind; equal ones count half. 0.5
  /// where novelty says nothing, 1 where it tells all (the area under the ROC curve; Hanley and McNeil, 1982).
  package let separation: Double

  /// - Parameters:
  ///   - own: the novelty of each text of the kind that the model was made for.
  ///   - others: that of each text of another kind.
  /// `nil` where there are none of either.
  package init?(own: [Float], others: [Float], rejected: Int) {
    guard !own.isEmpty, !others.isEmpty else { return nil }
    texts = others.count
    self.rejected = rejected
    let own = own.sorted()
    let others = others.sorted()
    var (below, upTo, sum) = (0, 0, 0)
    for novelty in others {
      while below < own.count, own[below] < novelty { below += 1 }
      while upTo < own.count, own[upTo] <= novelty { upTo += 1 }
      sum += below + upTo
    }
    separation = Double(sum) / 2 / Double(own.count) / Double(others.count)
  }
}
