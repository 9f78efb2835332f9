internal import Patterns

/// Rules in the form they are applied in: one automaton for all terms, one set for all patterns.
struct CompiledRules: Sendable {
  /// What is counted: a term or pattern under the conditions it counts in.
  struct Term {
    let source: String
    /// What must stand there byte for byte; `nil` where case and inflection do not matter.
    let exact: ExactTerm?
  }

  /// Where a term counts. Kept apart from the terms, small, because every hit asks for it.
  struct Condition {
    /// A number into `languages`, plus one; 0 for all.
    let language: Int32
    private let fields: UInt8
    let isExact: Bool
    /// As of `RuleTerm`; 0 for patterns.
    let specificity: Int32

    init(language: Int, fields: FieldSet, isExact: Bool, specificity: Int) {
      self.language = Int32(clamping: language)
      self.fields = UInt8(truncatingIfNeeded: fields.rawValue)
      self.isExact = isExact
      self.specificity = Int32(clamping: specificity)
    }

    /// - Parameter language: of the document; `nil` where it is not known.
    @inline(__always)
    func holds(_ field: Field, _ language: Int?) -> Bool {
      guard fields >> field.rawValue & 1 != 0 else { return false }
      guard let language, self.language != 0 else { return true }
      return Int(self.language) == language
    }
  }

  /// What a term means to a label.
  struct Use {
    enum Kind { case evidence, requirement }

    let term: Int
    let label: Int
    let kind: Kind
    /// Below 0 for what speaks against the label.
    let weight: Double
  }

  struct Label {
    let name: String
    let threshold: Double?
    let needsRequired: Bool
  }

  /// For labels that have none of their own.
  let threshold: Double?
  /// Labels with less than this part of the best label's evidence are left out.
  let relativeThreshold: Double
  let labels: [Label]
  let terms: [Term]
  /// By term.
  let conditions: [Condition]
  /// By term; those of one term begin at its number in `useStarts`, which has one entry more than there are terms.
  let uses: [Use]
  let useStarts: [Int]
  let languages: [String]
  let automaton: Automaton
  let patterns: PatternSet
  /// By number in `patterns`: its term.
  let patternTerms: [Int]

  /// The numbers of what a term means.
  @inline(__always)
  func uses(of term: Int) -> Range<Int> { useStarts[term]..<useStarts[term + 1] }

  /// The number of a document's language; `nil` where it is not known, so that terms of all languages count.
  func languageNumber(_ language: String?) -> Int? {
    guard let language else { return nil }
    return languages.firstIndex(of: language).map { $0 + 1 } ?? languages.count + 1
  }
}

/// A term that is matched as it is written: what stands before its `*` and after it, or all of it.
struct ExactTerm {
  private let head: [UInt8]
  private let tail: [UInt8]
  private let hasStar: Bool

  init(_ source: String) {
    let bytes = Array(source.utf8)
    let star = bytes.firstIndex(of: UInt8(ascii: "*"))
    head = Array(bytes[..<(star ?? bytes.count)])
    tail = star.map { Array(bytes[($0 + 1)...]) } ?? []
    hasStar = star != nil
  }

  func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard hasStar else { return bytes.elementsEqual(head) }
    return bytes.count >= head.count + tail.count && bytes.starts(with: head)
      && bytes.suffix(tail.count).elementsEqual(tail)
  }
}
