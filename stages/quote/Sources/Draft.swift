internal import Bytes
internal import StageKit

/// A quotation in the making.
struct Draft: Hashable {
  var kind: QuotationsLayer.Quotation.Kind
  /// Bytes, without the marks.
  var spans: [Range<Int>]
  var pattern: Pattern
  var cue: Range<Int>?
  /// Tokens of the speaker's mention.
  var mention: Range<Int>?
  var frame: Int
  var paragraph: Int
  /// Whether its last stretch was left open, so that the next paragraph may go on with it.
  var isOpen = false
  /// Words within its marks.
  var words = 0
}

/// Makes the quotations of a text, frame by frame.
struct Drafting {
  let reading: Reading
  let kinds: Set<QuotationsLayer.Quotation.Kind>
  var drafts: [Draft] = []

  /// No text has as many, whatever its kind.
  private static let most = 1 << 19

  /// Throws `StageError` where there are more quotations than are held in memory.
  init(_ reading: Reading, kinds: Set<QuotationsLayer.Quotation.Kind>) throws(StageError) {
    self.reading = reading
    self.kinds = kinds
    for number in reading.frames.indices {
      read(number)
      if drafts.count > Drafting.most { throw .tooMany("quotations", most: Drafting.most) }
    }
    drafts.removeAll { !kinds.contains($0.kind) }
  }

  private mutating func read(_ number: Int) {
    let frame = reading.frames[number]
    let places = frame.elements.indices.filter { frame.isStretch($0) }
    if places.isEmpty, !kinds.contains(.indirect) { return }
    let finder = AttributionFinder(reading, frame)
    if places.isEmpty {
      guard kinds.contains(.indirect) else { return }
      let reported = IndirectSpeech(finder).drafts(frame: number)
      add(reported.isEmpty ? [NarratedSpeech(finder).draft(frame: number)].compactMap(\.self) : reported)
      return
    }
    let first = drafts.count
    defer { if kinds.contains(.indirect) { readBetween(finder, number, since: first) } }
    var last: (draft: Int, attribution: Attribution)?
    for (position, place) in places.enumerated() {
      guard case .stretch(let index) = frame.elements[place] else { continue }
      let floor = position == 0 ? 0 : places[position - 1] + 1
      let limit = position + 1 < places.count ? places[position + 1] : frame.elements.count
      let stretch = reading.stretches[index]
      let scene = Scene(reading: reading, frame: frame, finder: finder, place: place, floor: floor, limit: limit)
      if let known = last, scene.goesOn(known.attribution) {
        if finder.free != nil, scene.isTitleOfWork { continue }
        extend(known.draft, with: stretch, scene, around: known.attribution.extent)
        continue
      }
      if let inner = InnerCue(stretch, reading) {
        drafts.append(draft(inner, stretch, number))
        if inner.speaker == nil { carry(drafts.count - 1) }
        last = (drafts.count - 1, Attribution(pattern: .after))
        continue
      }
      guard let attribution = scene.attribution(isFirst: position == 0) else {
        if finder.free != nil, scene.isTitleOfWork { continue }
        if let known = last {
          extend(known.draft, with: stretch, scene, around: known.attribution.extent)
        } else if let draft = continuation(stretch, scene, number) {
          last = (draft, Attribution(pattern: .carried))
        }
        continue
      }
      guard !scene.isNoQuotation(attribution) else { continue }
      drafts.append(draft(stretch, scene, attribution, number))
      if attribution.speaker == nil, attribution.cue != nil, finder.free != nil { carry(drafts.count - 1) }
      last = (drafts.count - 1, attribution)
    }
  }

  /// Adds reported speech; what names nobody goes on with what was said right before, or is none.
  private mutating func add(_ reported: [Draft]) {
    for var draft in reported {
      if draft.mention == nil {
        guard let before = drafts.last, before.mention != nil, draft.frame - before.frame <= 2,
          draft.paragraph - before.paragraph <= 1
        else { continue }
        draft.mention = before.mention
      }
      drafts.append(draft)
    }
  }

  /// Reported speech beside the quotations in marks of a frame: in the runs of words that belong to none of them.
  private mutating func readBetween(_ finder: AttributionFinder, _ number: Int, since first: Int) {
    let elements = finder.frame.elements
    var isTaken = elements.indices.map { finder.frame.isStretch($0) }
    for draft in drafts[first...] {
      for part in draft.spans + [draft.cue].compactMap(\.self) {
        var i = finder.firstElement(from: part.lowerBound)
        while i < elements.count, finder.start(of: i) < part.upperBound {
          isTaken[i] = true
          i += 1
        }
      }
    }
    var start = 0
    for i in 0...elements.count where i == elements.count || isTaken[i] {
      if i > start { add(IndirectSpeech(finder, start..<i).drafts(frame: number)) }
      start = i + 1
    }
  }

  private func draft(_ stretch: QuotedStretch, _ scene: Scene, _ attribution: Attribution, _ frame: Int) -> Draft {
    let kind: QuotationsLayer.Quotation.Kind =
      scene.isEmbedded(attribution) && !isWhole(stretch, scene) ? .mixed : .direct
    return Draft(
      kind: kind, spans: [kind == .mixed ? scene.clause(attribution) : stretch.inner], pattern: attribution.pattern,
      cue: attribution.cue.flatMap(scene.bytes), mention: attribution.speaker.flatMap(scene.tokens), frame: frame,
      paragraph: stretch.paragraph, isOpen: !stretch.isClosed, words: reading.words(stretch))
  }

  /// What clauses hold is not told of languages without a lexicon: what opens a sentence there is whole, and so is all that
  /// is written without spaces.
  private func isWhole(_ stretch: QuotedStretch, _ scene: Scene) -> Bool {
    guard reading.lexicon.isNeutral else { return false }
    return reading.isSpaceless(stretch) || !(scene.floor..<scene.place).contains { scene.token($0)?.isWord == true }
  }

  private func draft(_ inner: InnerCue, _ stretch: QuotedStretch, _ frame: Int) -> Draft {
    Draft(
      kind: .direct, spans: inner.spans, pattern: .after, cue: inner.cue, mention: inner.speaker, frame: frame,
      paragraph: stretch.paragraph, isOpen: !stretch.isClosed, words: reading.words(stretch))
  }

  /// Another stretch of the same quotation.
  private mutating func extend(
    _ draft: Int, with stretch: QuotedStretch, _ scene: Scene, around speech: Range<Int>? = nil
  ) {
    drafts[draft].words += reading.words(stretch)
    drafts[draft].isOpen = !stretch.isClosed
    if drafts[draft].kind == .mixed, let span = drafts[draft].spans.last {
      if let speech, speech.lowerBound >= scene.floor {
        drafts[draft].spans.append(scene.clause(after: speech))
      } else {
        let end = max(span.upperBound, scene.clauseEnd)
        drafts[draft].spans[drafts[draft].spans.count - 1] = withMark(span.lowerBound)..<end
      }
    } else {
      drafts[draft].spans.append(stretch.inner)
    }
  }

  /// The start of a clause with the opening mark that its first word stands in.
  private func withMark(_ start: Int) -> Int {
    let bytes = reading.bytes
    guard let mark = bytes.scalar(before: start), MarkShape(mark.value) != nil else { return start }
    return start - mark.length
  }

  /// A stretch whose frame names nobody: it goes on with the quotation before, or somebody was named right before.
  /// Gives the draft that it became part of; `nil` where it is no quotation.
  private mutating func continuation(_ stretch: QuotedStretch, _ scene: Scene, _ frame: Int) -> Int? {
    let before = drafts.indices.last { drafts[$0].kind != .indirect }
    let words = reading.words(stretch)
    if let before, stretch.continues, drafts[before].isOpen {
      extend(before, with: stretch, scene)
      return before
    }
    let stands = scene.standsAlone
    let reported = reading.frames[frame].isReported
    // A dash without a word on who speaks: in a dialogue the other one does.
    if stands, reading.tokens[stretch.tokens.lowerBound].kind == .dash {
      drafts.append(draft(stretch, scene, Attribution(pattern: .none), frame))
      return drafts.count - 1
    }
    if !stands, !reported, !scene.isLikelySpeech(words) { return nil }
    if scene.isTitleOfWork || scene.isNickname || words < (stands || reported ? 2 : 4) { return nil }
    if let before, stands, drafts[before].frame == frame - 1, drafts[before].paragraph == stretch.paragraph,
      drafts[before].kind == .direct || drafts[before].pattern == .after, drafts[before].pattern != .none
    {
      if drafts[before].kind == .direct, !reading.lexicon.capitalisesNouns || isAdjacent(before, stretch) {
        extend(before, with: stretch, scene)
        return before
      }
    }
    var made = draft(stretch, scene, Attribution(pattern: .none), frame)
    if let before, drafts[before].frame == frame - 1, drafts[before].paragraph == stretch.paragraph, stands,
      drafts[before].mention != nil
    {
      made.pattern = .carried
      made.mention = drafts[before].mention
    } else if stands || !reading.lexicon.isFreeOrder, let subject = subjectBefore(frame, stretch.paragraph) {
      made.pattern = .subject
      made.cue = subject.cue
      made.mention = subject.mention
    } else if let before,
      stretch.paragraph - drafts[before].paragraph <= (stands || !reading.lexicon.isFreeOrder ? 2 : 0),
      drafts[before].mention != nil
    {
      made.pattern = .carried
      made.mention = drafts[before].mention
    }
    drafts.append(made)
    return drafts.count - 1
  }

  /// Whether nothing stands between the quotation and the stretch.
  private func isAdjacent(_ draft: Int, _ stretch: QuotedStretch) -> Bool {
    guard let end = drafts[draft].spans.last?.upperBound else { return false }
    return reading.tokens[stretch.tokens.lowerBound].start - end <= 6
  }
}
