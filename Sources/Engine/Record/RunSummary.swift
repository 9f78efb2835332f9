package import Bytes

/// How many inputs came to which end. Every input has exactly one.
package struct OutcomeCounts: Hashable, Sendable {
  package var inputs = 0
  package var kept = 0
  package var duplicate = 0
  package var dropped = 0
  package var quarantined = 0
  package var ignored = 0

  package init() {}

  /// Whether each input came to one end.
  package var isBalanced: Bool { inputs == kept + duplicate + dropped + quarantined + ignored }

  /// Inputs that are documents.
  package var documents: Int { inputs - ignored }

  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("inputs", inputs)
      $0.member("kept", kept)
      $0.member("duplicate", duplicate)
      $0.member("dropped", dropped)
      $0.member("quarantined", quarantined)
      $0.member("ignored", ignored)
    }
  }
}

/// What a run did: what `run.json` holds and the command line tells.
package struct RunSummary: Sendable {
  package enum Status: String, Sendable { case running, completed, failed, stopped }

  package struct Step: Sendable {
    package let name: String
    package let stage: String
    package let version: String
    package let stageKey: String
    /// The values of its parameters, as JSON; empty for a step that has none.
    package let parameters: [UInt8]
    package var count = SlotCount()
    /// The blob of its verdicts that the run used, for a survey.
    package var verdicts: String?
  }

  package var status = Status.running
  package var error = ""
  package var version: String
  package var pipeline: String
  package var pipelineFile: String
  package var pipelineDigest: String
  package var input: String
  package var output: String
  package var started = 0
  /// Seconds of wall clock and of CPU.
  package var seconds = 0.0
  package var cpuSeconds = 0.0
  package var bytes = 0
  package var outcomes = OutcomeCounts()
  /// Inputs that we may not read; the outputs are without them.
  package var unread = UnreadInputs()
  package var steps: [Step] = []
  /// `nil` where the record of the run before cannot be read.
  package var changes: ChangeCounts? = ChangeCounts()
  /// Whether the outputs were already what this run would have written.
  package var outputsUnchanged = false
  /// Whether `--until` or `--limit` left something out, so that later runs are not compared with this one.
  package var isPartial = false
  /// Directory of the run record.
  package var record = ""

  /// The histories that steps kept.
  package var histories: [History] = []

  package struct History: Hashable, Sendable {
    package let step: String
    package let directory: String
    /// What this run is called there.
    package let run: String
    /// What was compared with.
    package let runs: Int
    package let documents: Int
  }

  package struct ChangeCounts: Hashable, Sendable {
    package var new = 0
    package var changed = 0
    package var gone = 0
  }

  package var json: [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("status", status.rawValue)
      if !error.isEmpty { $0.member("error", error) }
      $0.member("copydesk", version)
      $0.member("pipeline", pipeline)
      $0.member("pipeline_file", pipelineFile)
      $0.member("pipeline_digest", pipelineDigest)
      $0.member("input", input)
      $0.member("output", output)
      $0.member("started", Timestamp.iso(started))
      $0.member("seconds", (seconds * 1000).rounded() / 1000)
      $0.member("cpu_seconds", (cpuSeconds * 1000).rounded() / 1000)
      $0.member("bytes", bytes)
      $0.key("outcomes")
      outcomes.write(to: &$0)
      if let changes {
        $0.key("changes")
        $0.object {
          $0.member("new", changes.new)
          $0.member("changed", changes.changed)
          $0.member("gone", changes.gone)
        }
      }
      $0.member("outputs_unchanged", outputsUnchanged)
      if isPartial { $0.member("partial", true) }
      if !histories.isEmpty {
        $0.key("histories")
        $0.array { for history in histories { history.write(to: &$0) } }
      }
      $0.key("steps")
      $0.array { for step in steps { step.write(to: &$0) } }
    }
    json.newline()
    return Printable.escapedJSON(json.bytes)
  }
}

extension RunSummary.History {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("step", step)
      $0.member("directory", directory)
      $0.member("run", run)
      $0.member("runs", runs)
      $0.member("documents", documents)
    }
  }
}

extension RunSummary.Step {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("step", name)
      $0.member("stage", stage)
      $0.member("version", version)
      $0.member("stage_key", stageKey)
      if !parameters.isEmpty {
        $0.key("parameters")
        $0.raw(parameters)
      }
      if let verdicts { $0.member("verdicts", verdicts) }
      $0.member("computed", count.computed)
      $0.member("reused", count.reused)
      $0.member("failed", count.failed)
      $0.member("dropped", count.dropped)
      $0.member("cpu_seconds", (Double(count.nanoseconds) / 1e6).rounded() / 1000)
    }
  }
}
