/// Which features of a model there is room for.
struct FeatureSelection {
  private let contents: ModelContents

  init(_ contents: ModelContents) { self.contents = contents }

  /// Bytes that so many features take without their weights.
  static func bytes(of features: Int) -> Int {
    4 << bucketBits(features) + features * (4 + ModelFormat.featureBytes)
      + ModelFormat.padding * (4 + ModelFormat.featureBytes) + 4
  }

  /// Bits of a hash that name its bucket, so that some 1.5 to 3 features share one.
  static func bucketBits(_ features: Int) -> Int {
    var bits = 1
    while bits < 28, 3 << bits < features { bits += 1 }
    return bits
  }

  /// The features that fit into so many bytes, those whose largest weight says most; all where they fit.
  func limited(toBytes budget: Int) -> ModelContents {
    guard FeatureSelection.bytes(of: contents.features.count) > budget else { return contents }
    var most = contents.features.count
    while most > 0, FeatureSelection.bytes(of: most) > budget { most -= max(1, most / 64) }
    let importance = contents.features.indices.map { feature in
      contents.weights[contents.rows[feature]..<contents.rows[feature + 1]]
        .reduce(Float(0)) { max($0, abs($1.value)) } * contents.features[feature].idf
    }
    let kept = contents.features.indices.sorted { (importance[$1], $0) < (importance[$0], $1) }.prefix(most).sorted()
    var limited = contents
    limited.features = kept.map { contents.features[$0] }
    limited.rows = [0]
    limited.weights = []
    for feature in kept {
      limited.weights += contents.weights[contents.rows[feature]..<contents.rows[feature + 1]]
      limited.rows.append(limited.weights.count)
    }
    return limited
  }
}

extension ModelContents {
  /// How many weights `isKept` holds for.
  func weightCount(where isKept: ((weight: Weight, idf: Float)) -> Bool) -> Int {
    var count = 0
    for feature in features.indices {
      for place in rows[feature]..<rows[feature + 1] where isKept((weights[place], features[feature].idf)) {
        count += 1
      }
    }
    return count
  }
}
