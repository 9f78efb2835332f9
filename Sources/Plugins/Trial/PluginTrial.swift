internal import Bytes
package import StageKit

/// Tries a plugin with documents, and says what its author would want to know.
package struct PluginTrial {
  private let launch: PluginLaunch
  private let command: [String]
  private let documents: [TrialDocument]
  private let missing: [String]
  private let executable: String
  private var findings: [TrialFinding] = []
  /// The replies to each document asked one by one, by id.
  private var replies: [String: TrialConversation.Reply] = [:]

  private let measuring: Duration
  /// How long a program may take to end when its input has ended; none, once it did not.
  private var patience: Duration
  private static let window = PluginWorker.documentLimit

  /// - Parameters:
  ///   - configuration: of a step that would use the plugin.
  ///   - stages: built-in stages, which make the layers that the plugin reads.
  ///   - documents: the user's; `nil` for those of `TrialDocuments`.
  ///   - measuring: how long its speed is measured.
  ///   - patience: how long it may take to end when its input has ended.
  package init(
    _ plugin: Plugin, _ configuration: StageConfiguration, stages: [StageDefinition], documents: [TrialDocument]? = nil,
    measuring: Duration = .seconds(1), patience: Duration = .seconds(5), executable: String = "/proc/self/exe"
  ) {
    self.patience = patience
    self.measuring = measuring
    launch = PluginLaunch(plugin.manifest, in: plugin.directory, configuration)
    command = plugin.manifest.command
    let layers = TrialLayers(plugin.descriptor, stages: stages)
    self.documents = documents ?? layers.applied(to: TrialDocuments.all)
    missing = documents == nil ? layers.missing : []
    self.executable = executable
  }

  /// All that was found out, in the order it was tried.
  package mutating func run() throws(BatchFault) -> TrialReport {
    let signals = BlockedPipeSignal()
    defer { signals.restore() }
    if !missing.isEmpty {
      note(
        "layers",
        "no built-in stage makes the layer of '\(missing.joined(separator: "', '"))' here: give documents that have it with --documents"
      )
    }
    if try answersAtOnce() {
      try askOneByOne()
      try askAgain()
      reportAnswers()
      reportMembers()
      try measure()
    }
    return TrialReport(
      stage: launch.descriptor.name, version: launch.descriptor.version, command: command, findings: findings)
  }

  // MARK: Asking

  private func open() throws(BatchFault) -> TrialConversation { try TrialConversation(launch, executable: executable) }

  /// Whether it answers for a document while its input is open.
  private mutating func answersAtOnce() throws(BatchFault) -> Bool {
    guard let first = documents.first else { return false }
    let talk = try open()
    if talk.ask([first.document], window: 1), let reply = talk.replies[first.document.id] {
      good("flush", "it starts, and answers while its input is open (\(milliseconds(reply.time)) to the first answer)")
      endsItself(talk)
      return true
    }
    let said = talk.end?.message ?? "did not answer"
    bad("flush", "asked for one document, it \(said)", talk.strays + words(talk))
    return false
  }

  private mutating func endsItself(_ talk: TrialConversation) {
    if !talk.close(within: patience) {
      patience = .zero
      return bad("end", "it does not end when its input ends: runs have to kill it")
    }
    if let end = talk.end, end.code == "plugin-died" {
      return bad("end", "when its input ends it \(end.message)", words(talk))
    }
    good("end", "it ends when its input ends")
  }

  /// Asks for each document when the one before is answered; starts anew where the program ended.
  private mutating func askOneByOne() throws(BatchFault) {
    var faults: [String] = []
    var strays: [String] = []
    var talk = try open()
    for trial in documents {
      if !talk.ask([trial.document], window: 1) {
        let lastWords = talk.lastWords.last.map { "; its last line on standard error: \($0)" } ?? ""
        faults.append("\(trial.name): it \(talk.end?.message ?? "ended")\(lastWords)")
        strays += talk.strays
        talk = try open()
      } else if let reply = talk.replies[trial.document.id] {
        replies[trial.document.id] = reply
      }
    }
    strays += talk.strays
    _ = talk.close(within: patience)
    let slowest = documents.max { time(of: $0) < time(of: $1) }
    if !faults.isEmpty {
      bad("answers", "\(faults.count) of \(count(documents.count, "document")) got no answer", faults)
    } else if let slowest {
      good(
        "answers",
        "\(count(documents.count, "document")) asked one by one, each answered under its own id (the slowest, "
          + "\(slowest.name), after \(milliseconds(time(of: slowest))))")
    }
    if !strays.isEmpty { bad("lines", "\(count(strays.count, "line")) that no document asked for", strays) }
  }

  private func time(of trial: TrialDocument) -> Duration { replies[trial.document.id]?.time ?? .zero }

  /// Asks for all again, last first and together; where an answer differs, once more as before, to see why.
  private mutating func askAgain() throws(BatchFault) {
    let answered = documents.filter { replies[$0.document.id] != nil }
    let together = try open()
    let whole = together.ask(answered.reversed().map(\.document), window: PluginTrial.window)
    _ = together.close(within: patience)
    guard whole else {
      return bad(
        "together", "asked for all together, it \(together.end?.message ?? "ended")", together.strays + words(together))
    }
    let different = answered.filter { differs($0, together) }
    if different.isEmpty {
      return good("same", "asked again, last first and all together, it gives the same answers")
    }
    let alone = try open()
    for trial in answered { if !alone.ask([trial.document], window: 1) { break } }
    _ = alone.close(within: patience)
    let random = answered.filter { differs($0, alone) }
    let shown = (random.isEmpty ? different : random).map { trial in
      let other = random.isEmpty ? together : alone
      return "\(trial.name): \(excerpt(replies[trial.document.id])) and \(excerpt(other.replies[trial.document.id]))"
    }
    if random.isEmpty {
      bad("same", "the answer depends on which documents come before: results would differ from run to run", shown)
    } else {
      bad("same", "asked the same again, it answers otherwise: results would differ from run to run", shown)
    }
  }

  private func differs(_ trial: TrialDocument, _ talk: TrialConversation) -> Bool {
    replies[trial.document.id]?.line != talk.replies[trial.document.id]?.line
  }

  // MARK: What it said

  private mutating func reportAnswers() {
    var errors: [String] = []
    var drops: [String] = []
    var wrong: [String] = []
    for trial in documents {
      switch replies[trial.document.id]?.answer.content {
      case .failed(let error) where error.code == "plugin-error":
        errors.append("\(trial.name): \(escaped(error.message))")
      case .failed(let error): wrong.append("\(trial.name): \(escaped(error.message))")
      case .dropped(let reason): drops.append("\(trial.name): \(escaped(reason))")
      case .output, nil: continue
      }
    }
    if !wrong.isEmpty { bad("form", "\(count(wrong.count, "answer")) of a wrong form", wrong) }
    if !errors.isEmpty {
      note(
        "errors", "it says of \(count(errors.count, "document")) that it cannot do it: they would be quarantined",
        errors)
    }
    if !drops.isEmpty { note("drops", "it drops \(count(drops.count, "document"))", drops) }
  }

  /// What it wrote of what it may, and what it may not.
  private mutating func reportMembers() {
    let members = TrialMembers(
      launch.descriptor,
      documents.map(\.document).compactMap { document in replies[document.id].map { (document, $0.line) } })
    if !members.ignored.isEmpty {
      bad(
        "writes",
        "it writes what its manifest does not declare, which is ignored: \(members.ignored.joined(separator: ", "))",
        ["'writes' has \(launch.descriptor.writes.map(\.description).joined(separator: ", "))"])
    }
    if !members.written.isEmpty { good("writes", "it writes \(members.written.joined(separator: ", "))") }
    if !members.unused.isEmpty {
      note("writes", "it declares, and never wrote here: \(members.unused.joined(separator: ", "))")
    }
  }

  /// How fast it is, with one process.
  private mutating func measure() throws(BatchFault) {
    let ordinary = documents.first { $0.name == TrialDocuments.ordinary.name } ?? documents.first
    guard let document = ordinary?.document else { return }
    let talk = try open()
    guard talk.ask([document], window: 1) else { return }
    let start = SuspendingClock.now
    var asked = 0
    while SuspendingClock.now - start < measuring {
      let copies = (0..<PluginTrial.window).map {
        Document(copying: document, id: "\(asked + $0)", for: launch.descriptor)
      }
      guard talk.ask(copies, window: PluginTrial.window) else { break }
      asked += copies.count
    }
    let seconds = (SuspendingClock.now - start) / .seconds(1)
    _ = talk.close(within: patience)
    if asked > 0 { note("speed", "\(Int(Double(asked) / seconds)) documents a second, with one process") }
  }

  // MARK: Words

  private mutating func good(_ check: String, _ message: String) { findings.append(.init(.good, check, message)) }

  private mutating func note(_ check: String, _ message: String, _ details: [String] = []) {
    findings.append(.init(.note, check, message, details: details))
  }

  private mutating func bad(_ check: String, _ message: String, _ details: [String] = []) {
    findings.append(.init(.bad, check, message, details: details))
  }

  private func words(_ talk: TrialConversation) -> [String] { talk.lastWords.map { "| \($0)" } }
  private func escaped(_ text: String) -> String { Printable.escaped(String(text.prefix(200))) }

  private func excerpt(_ reply: TrialConversation.Reply?) -> String {
    reply.map { Printable.escaped(String(decoding: $0.line.prefix(200), as: UTF8.self)) } ?? "none"
  }

  private func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

  private func milliseconds(_ duration: Duration) -> String { "\(Int(duration / .milliseconds(1))) ms" }
}

extension Document {
  /// The same under another id, with the layers that `descriptor` reads.
  fileprivate init(copying other: Document, id: String, for descriptor: StageDescriptor) {
    var layers: [String: StoredLayer] = [:]
    for case .layer(let stage, _) in descriptor.reads {
      if let json = other.rawLayer(of: stage) { layers[stage] = StoredLayer(json: json) }
    }
    self.init(id: id, source: other.source, text: other.text, metadata: other.metadata, layers: layers)
  }
}
