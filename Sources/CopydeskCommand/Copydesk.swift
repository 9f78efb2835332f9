import ArgumentParser

/// The command with its verbs.
struct Copydesk: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "copydesk",
    abstract: "Turns scraped news pages into clean text, sentences, quotations, topics, and each story once.",
    discussion: """
      A pipeline file says which stages run over which documents; every result is checkpointed, so the same command \
      goes on where the last one ended.

        copydesk check news.yaml                 is the file right?
        copydesk run news.yaml --input scraped   do what is to be done
        copydesk status                          what the last run did
        copydesk why some/page.html              what became of one document
        copydesk new stage mood                  a stage of your own, in Python, shell or Swift
        copydesk train labelled.jsonl -o news.ckm   a model of your own for 'classify'
      """,
    version: version,
    subcommands: [
      RunVerb.self, CheckVerb.self, PlanVerb.self, StatusVerb.self, RunsVerb.self, ShowVerb.self, WhyVerb.self,
      RetryVerb.self, StagesVerb.self, NewVerb.self, TrainVerb.self, EvaluateVerb.self, ExplainVerb.self,
      VerifyVerb.self,
      GCVerb.self,
      SchemaVerb.self,
    ])
}
