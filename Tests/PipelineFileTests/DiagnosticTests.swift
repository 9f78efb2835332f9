import PipelineFile
import Testing

@Test func allFaultsAreReportedAtOnceInTheOrderOfTheFile() {
  let text = """
    name: news/1
    inputs: { path: x }
    stages:
      - uses: wsh
      - uses: label
        with: { tresholds: 0.4, most: 50 }
      - uses: cite
        workers: 2
    quarantine: { at_most: 5 }
    """
  #expect(
    check(text) == """
      p.yaml:1:7: error: 'name' must be a safe file name: at most 100 of A-Z, a-z, 0-9, '.', '_' and '-', a letter or digit first
      name: news/1
            ^~~~~~
      p.yaml:2:1: error: unknown key 'inputs' (did you mean 'input'?)
      inputs: { path: x }
      ^~~~~~
      p.yaml:4:11: error: there is no stage 'wsh' (did you mean 'wash'?)
        - uses: wsh
                ^~~
      p.yaml:6:13: error: unknown key 'tresholds' (did you mean 'threshold'?)
          with: { tresholds: 0.4, most: 50 }
                  ^~~~~~~~~
      p.yaml:6:35: error: 'most' must be from 1 to 20, not 50
          with: { tresholds: 0.4, most: 50 }
                                        ^~
      p.yaml:8:5: error: 'workers' is for plugins: 'cite' is built in and runs on the threads of --jobs
          workers: 2
          ^~~~~~~
      p.yaml:9:24: error: 'at_most' must be a share from 0% to 100%, such as 5%, not '5'
      quarantine: { at_most: 5 }
                             ^
      """)
}

/// A fault and what is said of it, without the excerpt.
@Test(arguments: [
  ("[]", "p.yaml:1:1: error: a pipeline must be a mapping (lines of 'key: value'), not a list"),
  ("hello", "p.yaml:1:1: error: a pipeline must be a mapping (lines of 'key: value'), not 'hello'"),
  ("stages: [{uses: wash}]", "p.yaml:1:1: error: a pipeline needs 'name': what the run is called, as in 'name: news'"),
  ("name: a", "p.yaml:1:1: error: a pipeline needs 'stages': the list of steps"),
  ("name:\nstages: [{uses: wash}]", "p.yaml:1:1: error: 'name' has no value: write one, or leave the key out"),
  ("name: a\nstages: []", "p.yaml:2:9: error: 'stages' has no step in it"),
  ("name: a\nstages: {uses: wash}", "p.yaml:2:9: error: 'stages' must be a list, such as [a, b], not a mapping"),
  ("name: a\nstages: [wash]", "p.yaml:2:10: error: a step is a mapping: write 'uses: wash'"),
  ("name: a\nstages: [{id: b}]", "p.yaml:2:11: error: a step needs 'uses': the stage, as in 'uses: clean'"),
  ("name: a\nname: b\nstages: [{uses: wash}]", "p.yaml:2:1: error: the key 'name' stands twice: first on line 1"),
  (
    "name: a\nstages: [{uses: ./own}]",
    "p.yaml:2:17: error: this program has no plugins: use a built-in stage"
  ),
  (
    "name: a\nstages: [{uses: label, threshold: 1}]\ninput: {include: ['*.txt']}",
    "p.yaml:2:24: error: 'threshold' is a parameter: put it under 'with'"
  ),
  (
    "name: a\nstages: [{uses: wash, with: {a: 1}}]",
    "p.yaml:2:30: error: 'wash' has no parameters: leave 'with' out"
  ),
  (
    "name: a\nstages: [{uses: wash, id: Wash}]",
    "p.yaml:2:27: error: 'id' is made of a-z, 0-9, '_' and '-', at most 64 of them"
  ),
  (
    "name: a\nstages: [{uses: wash, id: text}]",
    "p.yaml:2:27: error: a step cannot be called 'text': documents.jsonl has a member of that name"
  ),
  (
    "name: a\nstages: [{uses: wash}, {uses: split}, {uses: split}]",
    "p.yaml:2:46: error: two steps are called 'split', the first on line 2: give this one another name, as in 'id: split-2'"
  ),
  ("name: a\nstages: [{uses: wash}]\ninput: {path: ''}", "p.yaml:3:15: error: 'path' is empty"),
  (
    "name: a\nstages: [{uses: wash}]\ninput: {path: ~/docs}",
    "p.yaml:3:15: error: 'path' begins with '~', which is not expanded: write the path out"
  ),
  (
    "name: a\nstages: [{uses: wash}]\ninput: {path: \"a\\0b\"}",
    "p.yaml:3:15: error: 'path' has a zero byte in it, which no path has"
  ),
  (
    "name: a\nstages: [{uses: wash}]\ninput: {include: ['**.html']}",
    "p.yaml:3:19: error: not a pattern: '**' stands for directories, alone between slashes, as in '**/*.html'"
  ),
  (
    "name: a\nstages: [{uses: wash}]\ninput: {fields: {text: a, html: a}}",
    "p.yaml:3:33: error: 'text' and 'html' cannot both be the member 'a'"
  ),
  (
    "name: a\nstages: [{uses: wash}]\ninput: {limits: {document_bytes: 5GB}}",
    "p.yaml:3:34: error: 'document_bytes' must be a size such as 64KiB, 512MiB or 2GiB, not '5GB'"
  ),
  (
    "name: a\nstages: [{uses: wash}, {uses: model}]",
    "p.yaml:2:31: error: 'model' needs the parameter 'file' under 'with': The model, as trained."
  ),
  (
    "name: a\nstages: [{uses: wash}, {uses: model, with: {file: /dev/zero}}]",
    "p.yaml:2:51: error: 'file': '/dev/zero' is not a regular file"
  ),
  (
    "name: a\nstages: [{uses: wash}, {uses: model, with: {file: none.bin}}]",
    "p.yaml:2:51: error: 'file': 'none.bin' cannot be opened: No such file or directory"
  ),
])
func faultIsNamedWithItsPlace(text: String, expected: String) {
  #expect(check(text).split(separator: "\n").first.map(String.init) == expected)
}

/// A value for a parameter of `label`, and what is said of it.
@Test(arguments: [
  ("threshold: '0.4'", "'threshold' must be a number, not the text '0.4'"),
  ("threshold: 0x1p-2", "'threshold' must be a number, not '0x1p-2'"),
  ("threshold: .inf", "'threshold' must be a number, not '.inf'"),
  ("threshold: 1.5", "'threshold' must be from 0 to 1, not 1.5"),
  ("most: 2.5", "'most' must be a whole number, not '2.5'"),
  ("most: 99999999999999999999", "'most' must be from 1 to 20, not 99999999999999999999"),
  ("most: [1]", "'most' must be a whole number, not a list"),
  ("strict: yes", "'strict' must be true or false, not 'yes'"),
  ("window: 5", "'window' must be a duration such as 20s, 5m, 2h or 90d, not '5'"),
  ("memory: 512MB", "'memory' must be a size such as 64KiB, 512MiB or 2GiB, not '512MB'"),
  ("keep: longst", "'keep' must be 'first' or 'longest', not 'longst' (did you mean 'longest'?)"),
  ("fields: title", "'fields' must be a list, such as [a, b], not 'title'"),
  ("fields: [title, title]", "'title' stands twice in 'fields'"),
  ("fields: [body]", "an item of 'fields' must be 'title' or 'text', not 'body'"),
  ("stop_words: [{a: b}]", "an item of 'stop_words' must be text, not a mapping"),
  ("rules: ~", "'rules' has no value: write one, or leave the key out"),
])
func wrongValueIsRefused(parameter: String, expected: String) {
  let text = "name: a\nstages:\n  - uses: wash\n  - uses: label\n    with:\n      \(parameter)\n"
  let first = check(text).split(separator: "\n").first.map(String.init) ?? ""
  #expect(first.hasPrefix("p.yaml:6:"))
  #expect(first.hasSuffix("error: " + expected))
}

@Test(arguments: [
  ("label", "--set:1:1: error: expected step.parameter=value"),
  ("label.threshold", "--set:1:1: error: expected step.parameter=value"),
  ("lable.most=1", "--set:1:1: error: there is no step 'lable' (did you mean 'label'?)"),
  ("label.mots=1", "--set:1:7: error: 'label' has no parameter 'mots' (did you mean 'most'?)"),
  ("label.most=x", "--set:1:12: error: 'most' must be a whole number, not 'x'"),
  ("label.fields=title", "--set:1:14: error: 'fields' must be a list, such as [a, b], not 'title'"),
  ("label.fields=[title", "--set:1:20: error: expected ',' or ']': the '[' of line 1 is still open"),
  ("label.fields=[é, z]", "--set:1:15: error: an item of 'fields' must be 'title' or 'text', not 'é'"),
  ("label.keep=", "--set:1:12: error: 'keep' must be text, not nothing"),
])
func wrongOverrideIsRefused(text: String, expected: String) {
  let pipeline = "name: a\nstages: [{uses: wash}, {uses: label}]"
  #expect(check(pipeline, overrides: [text]).split(separator: "\n").first.map(String.init) == expected)
}

@Test func whatAStageSaysIsReportedWithTheRest() {
  #expect(
    check("name: a\nstages: [{uses: wash}, {uses: picky}]\nx: 1") == """
      p.yaml:2:31: error: it is no good day
      stages: [{uses: wash}, {uses: picky}]
                                    ^~~~~
      p.yaml:3:1: error: unknown key 'x' (known here: name, input, stages, quarantine, output)
      x: 1
      ^
      rules.yaml:3:1: error: no rule
      x: y
      ^
      """)
}
