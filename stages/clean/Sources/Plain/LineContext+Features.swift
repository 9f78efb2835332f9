extension LineContext {
  /// Gives `emit` the bin of each feature that line `index` has.
  @inline(__always)
  func features(of index: Int, _ emit: (LineFeature, Int) -> Void) {
    own(index, emit)
    words(of: index, emit)
    neighbours(of: index, emit)
    place(of: index, emit)
    emit(.shortLines, Bins.share(shortLines, of: source.lines.count, 5))
    emit(.runningText, Bins.share(Int(textSums.last ?? 0), of: words, 5))
    emit(.lineCount, Bins.powers(source.lines.count / 4))
    emit(.gaps, Bins.share(gaps, of: source.lines.count, 5))
  }

  @inline(__always)
  private func own(_ index: Int, _ emit: (LineFeature, Int) -> Void) {
    let shape = shapes[index]
    emit(.form, Int(shape.form))
    emit(.ending, Int(shape.ending))
    emit(.sentences, Int(shape.sentences))
    emit(.capitals, Int(shape.capitals))
    emit(.digits, Int(shape.digits))
    emit(.commas, Int(shape.commas))
    emit(.opening, Int(shape.opening))
    if shape.marks != 0 {
      for mark in LineFeature.copyright.rawValue...LineFeature.dot.rawValue {
        guard shape.marks & 1 << UInt16(mark - LineFeature.copyright.rawValue) != 0 else { continue }
        if let feature = LineFeature(rawValue: mark) { emit(feature, 1) }
      }
    }
    emit(.phrase, Int(phrases[index]))
    emit(.kind, Int(kinds[index]))
    emit(.copies, Int(copies[index]))
  }

  @inline(__always)
  private func words(of index: Int, _ emit: (LineFeature, Int) -> Void) {
    let shares = vocabulary[index]
    let count = source.lines[index].words
    emit(.frequentWords, Int(shares.frequent))
    emit(.knownWords, Int(shares.known))
    emit(.titleWords, Int(shares.title))
    emit(.furniture, min(4, Int(shares.hits)))
    guard shares.hits > 0 else { return }
    let length = count <= 6 ? 0 : count <= 20 ? 1 : 2
    emit(.furnitureShare, min(4, Int(shares.hits) * 10 / max(1, count)) * 3 + length)
    for (place, feature) in LineFeature.words.enumerated() {
      let hits = Int(shares.furniture >> UInt32(place * 2) & 3)
      if hits > 0 { emit(feature, hits * 3 - 2 + length) }
    }
  }

  @inline(__always)
  private func neighbours(of index: Int, _ emit: (LineFeature, Int) -> Void) {
    emit(.layout, layout(index))
    neighbour(index - 1, .formBefore, .kindBefore, .phraseBefore, emit)
    neighbour(index + 1, .formAfter, .kindAfter, .phraseAfter, emit)
    neighbour(index - 2, .formSecondBefore, .kindSecondBefore, .phraseSecondBefore, emit)
    neighbour(index + 2, .formSecondAfter, .kindSecondAfter, .phraseSecondAfter, emit)
    if index > 0 { emit(.layoutBefore, layout(index - 1)) }
    if index + 1 < shapes.count { emit(.layoutAfter, layout(index + 1)) }
    emit(.textNearBefore, Bins.powers(sum(textSums, index - 3, index) / 4))
    emit(.textNearAfter, Bins.powers(sum(textSums, index + 1, index + 4) / 4))
    emit(.textAroundBefore, Bins.powers(sum(textSums, index - 10, index) / 4))
    emit(.textAroundAfter, Bins.powers(sum(textSums, index + 1, index + 11) / 4))
    emit(.furnitureBefore, min(3, sum(furnitureSums, index - 3, index)))
    emit(.furnitureAfter, min(3, sum(furnitureSums, index + 1, index + 4)))
  }

  @inline(__always)
  private func neighbour(
    _ index: Int, _ form: LineFeature, _ kind: LineFeature, _ phrase: LineFeature, _ emit: (LineFeature, Int) -> Void
  ) {
    guard shapes.indices.contains(index) else { return emit(form, 22) }
    emit(form, Int(shapes[index].form))
    emit(kind, Int(kinds[index]))
    emit(phrase, Int(phrases[index]))
  }

  /// List item or not, behind an empty line or not, one of several copies or not.
  private func layout(_ index: Int) -> Int {
    let line = source.lines[index]
    return (line.isBullet ? 4 : 0) + (line.isAfterGap ? 2 : 0) + (copies[index] > 0 ? 1 : 0)
  }

  @inline(__always)
  private func place(of index: Int, _ emit: (LineFeature, Int) -> Void) {
    let text = Int(textSums.last ?? 0)
    let before = Int(textSums[index])
    let after = text - Int(textSums[index + 1])
    emit(.textBefore, before == 0 ? 10 : Bins.share(before, of: text, 10))
    emit(.textAfter, after == 0 ? 10 : Bins.share(after, of: text, 10))
    emit(.sinceText, Bins.powers(Int(sinceText[index])))
    emit(.untilText, Bins.powers(Int(untilText[index])))
    emit(.place, Bins.share(index, of: shapes.count, 10))
    emit(.trailers, Int(trailers[index]))
    emit(.restBehindTrailer, trailers[index] == 0 ? 10 : Bins.share(after, of: text, 10))
    if region.contains(index) {
      emit(.regionDistance, 0)
      emit(.formInRegion, Int(shapes[index].form))
    } else if index < region.lowerBound {
      emit(.regionDistance, Bins.powers(region.lowerBound - index))
    } else {
      emit(.regionDistance, 9 + Bins.powers(index - region.upperBound + 1))
    }
  }

  @inline(__always)
  private func sum(_ sums: [Int32], _ from: Int, _ to: Int) -> Int {
    let last = sums.count - 1
    return Int(sums[min(last, max(0, to))] - sums[min(last, max(0, from))])
  }
}
