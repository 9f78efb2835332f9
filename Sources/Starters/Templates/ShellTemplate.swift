/// A plugin as a shell script around `jq`.
enum ShellTemplate {
  static let program = #"""
    #!/bin/sh
    # NAME: reads one JSON document a line, writes one answer a line. --unbuffered gives out each at once: Copydesk waits for it.
    # What goes wrong is said under the document's id, which is then quarantined; {id, drop: "a reason"} leaves one out.
    exec jq -c --unbuffered '
      (env.COPYDESK_PARAMETERS | fromjson) as $parameters
      | . as $document
      | try {
          id,
          "NAME": {
            # Not by a pattern: on a long line jq takes minutes for one.
            words: ([.text | split("\n")[] | split("\t")[] | split(" ")[] | select(length >= $parameters.least)] | length)
          }
        }
        catch {id: $document.id, error: tostring}
    '

    """#

  static let test = ShellTest.script(asking: "sh main.sh")
}
