/// A pipeline with every key explained.
enum PipelineTemplate {
  static let text = #"""
    # What a run does. 'copydesk check' finds every fault in this file; 'copydesk schema' prints its JSON Schema for editors.
    name: NAME                      # the run keeps its results below workdir/NAME

    input:
      path: documents               # a directory or a file, relative to this file; - for JSON Lines on standard input
      include: ["**/*.html", "**/*.txt", "**/*.jsonl"]   # also .gz and .zst of them, as in "**/*.jsonl.zst"
      # exclude: ["drafts/**"]
      # fields: { text: body, published: date }   # what members of JSON Lines records are called, where not text, html, id, metadata
      # limits: { document_bytes: 64MiB }         # larger documents are quarantined

    # Steps, in their order. 'copydesk stages' lists the stages; 'copydesk stages describe clean' says what one takes under 'with'.
    stages:
      - uses: clean                 # the article out of the page: text, title, authors, date
      - uses: segment               # headings, paragraphs, sentences
      - uses: quote                 # who said what
      - id: topics                  # what the step's layer is called in documents.jsonl; by default the name of the stage
        uses: classify
        with: { threshold: 0.4 }
      - uses: dedupe                # each story once
        with: { keep: earliest }
      # - uses: ./stages/mine       # a plugin of your own: copydesk new stage mine
      #   workers: 2                # processes that share its work
      #   timeout: 20s              # how long one may be silent while it owes an answer
      #   memory: 1GiB              # how much memory one may take

    # A document that fails is set aside with the reason. Where more than this share fail, and at least 10, the run fails.
    quarantine: { at_most: 5% }

    # output: { path: out }         # default: output in the work directory

    """#
}
