internal import Bytes
public import StageKit

/// What is said of a cluster: its members in keep order, and how each differs from the one that is kept.
struct ClusterReport {
  private struct Line {
    let member: DuplicateCluster.Member
    let words: Int
    /// Empty for the kept document, and where there is nothing to compare with.
    let differences: [Difference]
  }

  private let cluster: DuplicateCluster
  private let lines: [Line]

  init(_ cluster: DuplicateCluster) {
    self.cluster = cluster
    let kept = cluster.run == nil ? cluster.members.first { $0.document.id == cluster.kept } : nil
    lines = ClusterReport.inKeepOrder(cluster).map { member in
      var differences: [Difference] = []
      if let kept, member.document.id != kept.document.id, kept.hasText, member.hasText {
        differences = Comparison(kept: kept.document.text, copy: member.document.text).differences
      }
      return Line(member: member, words: Words(member.document.text).count, differences: differences)
    }
  }

  // MARK: Order

  /// The kept document, then the others as the keep policy takes them.
  private static func inKeepOrder(_ cluster: DuplicateCluster) -> [DuplicateCluster.Member] {
    let prefer = SitePreference(cluster.parameters["prefer"]?.stringList ?? [])
    let keep = cluster.parameters["keep"]?.string.flatMap(Settings.Keep.init) ?? .earliest
    let keys = cluster.members.enumerated().map { place, member in
      let key: Int64 =
        switch keep {
        case .earliest: member.document.metadata.published.flatMap(PublishedDate.seconds) ?? .max
        case .longest: -Int64(Words(member.document.text).count)
        case .first: Int64(place)
        }
      let isKept = cluster.run == nil && member.document.id == cluster.kept
      return (isKept ? 0 : 1, Int(prefer.place(of: member.document)), key, Array(member.document.id.utf8))
    }
    return cluster.members.indices.sorted { a, b in
      let (one, other) = (keys[a], keys[b])
      if (one.0, one.1, one.2) != (other.0, other.1, other.2) {
        return (one.0, one.1, one.2) < (other.0, other.1, other.2)
      }
      return one.3.lexicographicallyPrecedes(other.3)
    }.map { cluster.members[$0] }
  }

  // MARK: For people

  var text: String {
    let count = cluster.members.count + cluster.more
    var text: String
    if let run = cluster.run {
      text =
        "\(Figures.count(count)) \(count == 1 ? "copy" : "copies") of a document of run \(Printable.escaped(run)), "
      text += "which is not at hand to compare with\n\nkept       \(Printable.escaped(cluster.kept))\n"
    } else if count == 1 {
      text = "1 document, of which the run has no copy\n\n"
    } else {
      text = "\(Figures.count(count)) documents of one story\n\n"
    }
    for line in lines { text += self.text(of: line) }
    if cluster.more > 0 { text += "and \(Figures.count(cluster.more)) more\n" }
    return text
  }

  private func text(of line: Line) -> String {
    let member = line.member
    let role = member.layer.role == .duplicate ? "duplicate" : member.layer.role == .original ? "kept" : "unique"
    let indent = String(repeating: " ", count: 11)
    var text = Figures.filled(role, 11) + Printable.escaped(member.document.id) + "\n"
    let facts = [measures(member.layer), published(member), site(member), size(line)].compactMap(\.self)
    text += indent + facts.joined(separator: ", ") + "\n"
    for difference in line.differences { text += "\(indent)- \(difference.words)\n" }
    for contained in member.layer.contains {
      let run = contained.run.map { " of run \(Printable.escaped($0))" } ?? ""
      text += "\(indent)- contains \(Printable.escaped(contained.id))\(run)\n"
    }
    return text
  }

  private func measures(_ layer: DuplicatesLayer) -> String? {
    switch layer.rule {
    case nil: nil
    case .exact: "the same words"
    case .near:
      "near copy (Jaccard \(ClusterReport.share(layer.jaccard)), containment \(ClusterReport.share(layer.containment)))"
    }
  }

  private static func share(_ value: Double?) -> String {
    let hundredths = Int(((value ?? 0) * 100).rounded())
    return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
  }

  private func published(_ member: DuplicateCluster.Member) -> String {
    member.document.metadata.published.map { "published " + Printable.escaped($0) } ?? "without a date"
  }

  private func site(_ member: DuplicateCluster.Member) -> String? {
    (member.document.metadata.site ?? member.document.metadata.url).map { Printable.escaped($0) }
  }

  private func size(_ line: Line) -> String {
    guard line.member.hasText else { return "its text is no longer as the run saw it" }
    return line.words == 1 ? "1 word" : "\(Figures.count(line.words)) words"
  }

  // MARK: For programs

  /// One line.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("cluster", cluster.kept)
      if let run = cluster.run { $0.member("run", run) }
      $0.member("documents", cluster.members.count + cluster.more)
      $0.key("members")
      $0.array { for line in lines { write(line, to: &$0) } }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ line: Line, to json: inout JSONWriter) {
    let document = line.member.document
    let layer = line.member.layer
    json.object {
      $0.member("id", document.id)
      $0.member("role", layer.role.rawValue)
      if let rule = layer.rule { $0.member("rule", rule.rawValue) }
      if let jaccard = layer.jaccard { $0.member("jaccard", jaccard) }
      if let containment = layer.containment { $0.member("containment", containment) }
      if let published = document.metadata.published { $0.member("published", published) }
      if let site = document.metadata.site { $0.member("site", site) }
      if line.member.hasText { $0.member("words", line.words) }
      $0.key("differences")
      $0.array { for difference in line.differences { difference.write(to: &$0) } }
    }
  }
}

extension DedupeStage {
  /// A report of a cluster for people, control characters of its texts escaped: the members in keep order, and how each
  /// differs from the document that is kept.
  public static func report(_ cluster: DuplicateCluster) -> String { ClusterReport(cluster).text }

  /// The same as one line of JSON.
  public static func reportJSON(_ cluster: DuplicateCluster) -> String {
    String(decoding: ClusterReport(cluster).json, as: UTF8.self)
  }
}
