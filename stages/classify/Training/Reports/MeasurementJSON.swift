internal import Bytes

/// A measurement as machines read it. Figures that would divide by zero are null.
struct MeasurementJSON {
  private static let confusionLimit = 200
  private let measurement: Measurement
  private var evaluation: Evaluation { measurement.evaluation }

  init(_ measurement: Measurement) { self.measurement = measurement }

  /// Writes its members into an object that is open.
  func write(into json: inout JSONWriter) {
    json.member("measured_on", measurement.texts.rawValue)
    json.member("texts", evaluation.documents)
    json.key("micro")
    json.object {
      $0.member("precision", evaluation.microPrecision)
      $0.member("recall", evaluation.microRecall)
      $0.member("f1", evaluation.microF1)
    }
    json.key("macro")
    json.object { $0.member("f1", evaluation.macroF1) }
    json.member("accuracy", evaluation.accuracy)
    json.member("calibration_error", evaluation.calibrationError)
    if let rejected = measurement.rejected { json.member("rejected", rejected) }
    if let strangers = measurement.strangers {
      json.key("unlike")
      json.object {
        $0.member("texts", strangers.texts)
        $0.member("rejected", strangers.rejected)
        $0.member("auroc", strangers.separation)
      }
    }
    json.key("labels")
    json.array { for label in evaluation.labels { write(label, into: &$0) } }
    json.key("confusions")
    json.array {
      for confusion in evaluation.confusions(atMost: MeasurementJSON.confusionLimit) { write(confusion, into: &$0) }
    }
    json.key("unknown_labels")
    json.array { for (label, texts) in measurement.unknownLabels { write(label, texts, into: &$0) } }
  }

  private func write(_ label: Evaluation.Label, into json: inout JSONWriter) {
    json.object {
      $0.member("label", label.name)
      $0.member("precision", label.right + label.wrong == 0 ? .nan : label.precision)
      $0.member("recall", label.support == 0 ? .nan : label.recall)
      $0.member("f1", label.support == 0 ? .nan : label.f1)
      $0.member("support", label.support)
      $0.member("given", label.right + label.wrong)
    }
  }

  private func write(_ confusion: Evaluation.Confusion, into json: inout JSONWriter) {
    json.object {
      $0.member("label", confusion.actual)
      $0.member("given", confusion.given)
      $0.member("texts", confusion.count)
      if let example = measurement.example(of: confusion) { $0.member("example", example) }
    }
  }

  private func write(_ label: String, _ texts: Int, into json: inout JSONWriter) {
    json.object {
      $0.member("label", label)
      $0.member("texts", texts)
    }
  }
}
