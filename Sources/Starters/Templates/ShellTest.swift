/// The test of a plugin whose language brings none: a shell script that asks the program as Copydesk does.
enum ShellTest {
  /// - Parameters:
  ///   - program: the command that runs it.
  ///   - preparation: lines of shell that come before, each with its end.
  static func script(asking program: String, after preparation: String = "") -> String {
    #"""
    #!/bin/sh
    # sh test.sh: asks the program as Copydesk does, and compares.
    cd "$(dirname "$0")" || exit 1
    \#(preparation)failed=0

    # ask PARAMETERS DOCUMENT ANSWER
    ask() {
      answer=$(printf '%s\n' "$2" | COPYDESK_PARAMETERS="$1" \#(program))
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
}
