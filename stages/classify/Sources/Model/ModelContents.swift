/// A linear model as training gives it, before it is packed into a file: one row of weights a feature, one number a label.
///
/// The margin of a label is `bias + Σ x(f) · weight(f, label)`, where x is the vector of the document's features, each
/// `(1 + ln count) · idf`, divided by the length of the whole vector (TF-IDF with the logarithm of the count).
package struct ModelContents: Sendable {
  /// Whether a document has one label, or as many as reach their thresholds.
  package enum Kind: UInt8, Sendable {
    case single
    case multiple
  }

  package struct Label: Sendable {
    package var name: String
    package var bias: Float
    /// Calibration: what stands for the margin in the sigmoid (several labels; Platt, 1999) or in the softmax over all
    /// labels (one label) is `slope · margin + offset`.
    package var slope: Float
    package var offset: Float
    /// The least probability with which the label is given, 0 to 1.
    package var threshold: Float
    /// Documents of the training part that have it.
    package var support: Int

    package init(name: String, bias: Float, slope: Float, offset: Float, threshold: Float, support: Int) {
      self.name = name
      self.bias = bias
      self.slope = slope
      self.offset = offset
      self.threshold = threshold
      self.support = support
    }
  }

  package struct Feature: Sendable {
    /// As `TextFeatures` gives it.
    package var hash: UInt64
    package var idf: Float

    package init(hash: UInt64, idf: Float) {
      self.hash = hash
      self.idf = idf
    }
  }

  package struct Weight: Sendable {
    /// Index into `labels`.
    package var label: UInt16
    package var value: Float

    package init(label: UInt16, value: Float) {
      self.label = label
      self.value = value
    }
  }

  package var kind: Kind
  /// In order of their names' bytes.
  package var labels: [Label]
  /// In order of their hashes, each once.
  package var features: [Feature]
  /// The weights that are not zero, feature after feature, each feature's in order of labels: those of feature `i` are
  /// `weights[rows[i]..<rows[i + 1]]`.
  package var rows: [Int]
  package var weights: [Weight]
  /// Documents of the training part.
  package var documents: Int
  /// Numbers that calibration and rejection need besides, in an order of their own; the file keeps them as they are.
  package var extras: [Float]

  package init(
    kind: Kind, labels: [Label], features: [Feature], rows: [Int], weights: [Weight], documents: Int,
    extras: [Float] = []
  ) {
    self.kind = kind
    self.labels = labels
    self.features = features
    self.rows = rows
    self.weights = weights
    self.documents = documents
    self.extras = extras
  }
}
