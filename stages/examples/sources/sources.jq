# One document in, one answer out: {"id": …, "sources": [{"name": …, "quotes": …}, …]}.
# What goes wrong with a document must be said under its id: jq would go on to the next in silence.
. as $document
| try {
    id,
    sources: (
      [.quote.quotes[].speaker // empty | .name // .text // empty]
      | group_by(.)
      | map({name: .[0], quotes: length})
      | sort_by(-.quotes, .name)
    )
  }
  catch {id: $document.id, error: .}
