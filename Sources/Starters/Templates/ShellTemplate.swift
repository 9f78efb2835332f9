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

  static let test = #"""
    #!/bin/sh
    # sh test.sh: asks the program as Copydesk does, and compares.
    cd "$(dirname "$0")" || exit 1
    failed=0

    # ask PARAMETERS DOCUMENT ANSWER
    ask() {
      answer=$(printf '%s\n' "$2" | COPYDESK_PARAMETERS="$1" sh main.sh)
      if [ "$answer" != "$3" ]; then
        printf 'asked     %s\nexpected  %s\nanswered  %s\n' "$2" "$3" "$answer" >&2
        failed=1
      fi
    }

    ask '{"least":1}' '{"id":"a","text":"Rain fell."}' '{"id":"a","NAME":{"words":2}}'
    ask '{"least":3}' '{"id":"a","text":"It rained."}' '{"id":"a","NAME":{"words":1}}'
    ask '{"least":1}' '{"id":"a","text":""}' '{"id":"a","NAME":{"words":0}}'
    [ $failed = 0 ] && echo 'all tests passed'
    exit $failed

    """#
}
