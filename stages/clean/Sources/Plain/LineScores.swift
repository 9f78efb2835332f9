/// How much speaks for each line being the article's: the logarithm of its odds, in hundredths.
///
/// Two rounds of logistic regression over the features of a line. The second sees what the first made of the lines around
/// it (stacked sequential learning, Cohen and Carvalho, 2005).
struct LineScores {
  private(set) var first: [Int] = []
  private(set) var values: [Int] = []
  private var summary = Summary()
  private let context: LineContext

  init(_ context: LineContext) {
    self.context = context
    let offsets = LineFeature.offsets
    let lines = context.source.lines.indices
    first = lines.map { index in
      var sum = LineWeights.first.base
      context.features(of: index) { sum += Int(LineWeights.first.values[offsets[$0.rawValue] + $1]) }
      return max(-500, min(500, sum))
    }
    summary = Summary(context.source.lines, first)
    values = lines.map { index in
      var sum = LineWeights.second.base
      secondFeatures(of: index) { sum += Int(LineWeights.second.values[offsets[$0.rawValue] + $1]) }
      return sum
    }
  }

  /// Sums of the first round's scores, weighed by words, and of words.
  private struct Summary {
    var scores: [Int] = [0]
    var words: [Int] = [0]
    var article: [Int] = [0]

    init() {}

    init(_ lines: [SourceLine], _ first: [Int]) {
      for (line, score) in zip(lines, first) {
        let count = max(1, line.words)
        scores.append((scores.last ?? 0) + score * count)
        words.append((words.last ?? 0) + count)
        article.append((article.last ?? 0) + (score > 0 ? count : 0))
      }
    }

    /// The mean score of the lines from `from` up to `to`; `nil` where there are none.
    func mean(_ from: Int, _ to: Int) -> Int? {
      let last = words.count - 1
      let low = min(last, max(0, from))
      let high = min(last, max(0, to))
      guard high > low else { return nil }
      return (scores[high] - scores[low]) / (words[high] - words[low])
    }
  }

  /// The features of the second round: those of the first, and the first round's scores.
  @inline(__always)
  func secondFeatures(of index: Int, _ emit: (LineFeature, Int) -> Void) {
    context.features(of: index, emit)
    let count = context.source.lines.count
    let own = first[index]
    let all = summary.words.last ?? 1
    let article = summary.article.last ?? 0
    let kind = article * 10 < all * 3 ? 0 : article * 10 < all * 7 ? 1 : 2
    emit(.score, Bins.score(own, 20))
    emit(.scoreByText, kind * 10 + Bins.score(own, 10))
    emit(.formByText, kind * 22 + Int(context.shapes[index].form))
    emit(.regionByText, kind * 2 + (context.region.contains(index) ? 1 : 0))
    emit(.articleBefore, Bins.share(summary.article[index], of: article, 12))
    emit(.articleAfter, Bins.share(article - summary.article[index + 1], of: article, 12))
    emit(.articleShare, Bins.share(article, of: all, 8))
    emit(.meanScore, Bins.score(summary.mean(0, count) ?? 0, 8))
    mean(.meanBefore, 0, index, emit)
    mean(.meanAfter, index + 1, count, emit)
    mean(.mean1Before, index - 1, index, emit)
    mean(.mean1After, index + 1, index + 2, emit)
    mean(.mean3Before, index - 3, index, emit)
    mean(.mean3After, index + 1, index + 4, emit)
    mean(.mean8Before, index - 8, index, emit)
    mean(.mean8After, index + 1, index + 9, emit)
    mean(.mean20Before, index - 20, index, emit)
    mean(.mean20After, index + 1, index + 21, emit)
  }

  @inline(__always)
  private func mean(_ feature: LineFeature, _ from: Int, _ to: Int, _ emit: (LineFeature, Int) -> Void) {
    let bins = feature.bins - 1
    emit(feature, summary.mean(from, to).map { Bins.score($0, bins) } ?? bins)
  }
}
