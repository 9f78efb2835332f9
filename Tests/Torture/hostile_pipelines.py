#!/usr/bin/env python3
"""Gives `check` pipeline files as nobody would wish them.

Held, for each: it ends within two seconds of a processor and 256 MiB, without a crash; with status 0, or 2 and a message that names the
file and a line; with less than 20 kB of words, and nothing that a terminal would obey.
"""

import re
import tempfile
import pathlib

import desk

GOOD = """name: news
input:
  path: documents
  include: ["**/*.html", "**/*.txt"]
  fields: { text: body }
stages:
  - uses: clean
  - uses: segment
  - id: topics
    uses: classify
    with: { threshold: 0.4 }
  - uses: dedupe
    with: { keep: earliest, drop: true }
quarantine: { at_most: 5% }
output: { path: out }
"""

VALUES = [
    "",
    "~",
    "[]",
    "{}",
    "-1",
    "0",
    "1e999",
    "-1e-999",
    "0x10",
    ".nan",
    ".inf",
    "99999999999999999999",
    "true",
    "yes",
    "''",
    '"\\0"',
    '"\\e[31m"',
    "'\u202e'",
    "../../..",
    "/dev/zero",
    "/dev/tty",
    "/proc/self/mem",
    "/etc/shadow",
    "|\n    block",
    ">-\n    folded",
    "*alias",
    "&anchor",
    "!!python/object x",
    "<<",
    "?",
    "- a",
    "a: b: c",
    "@x",
    "`x`",
    "%x",
    "'open",
    '"open',
    "[open",
    "{open",
    "x" * 100_000,
    "[" * 3000,
    "2024-01-01",
    "1:30",
    "5 %",
    "50%%",
    "-5%",
    "1000%",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\x1b[2J",
    "\x07",
    "\t",
    "[a, [b, [c]]]",
    "{a: {b: {c: d}}}",
    "~/x",
    "$(touch TOUCHED)",
    "${HOME}",
    "{{ x }}",
]


def files():
    """What each is, and its bytes."""
    lines = GOOD.splitlines()
    for number, line in enumerate(lines):
        found = re.match(r"( *(?:- )?[a-z_]+:)", line)
        if found:
            for value in VALUES:
                yield f"line {number + 1} is {value[:20]!r}", "\n".join(
                    lines[:number] + [f"{found[1]} {value}"] + lines[number + 1 :]
                )
        for what, changed in (
            ("twice", [line, line]),
            ("gone", []),
            ("in capitals", [line.upper()]),
            ("behind a tab", ["\t" + line.lstrip()]),
            ("one in", [" " + line]),
            ("one letter less", [line[:-1]]),
            ("with a carriage return", [line + "\r"]),
            ("behind a conflict mark", ["<<<<<<< HEAD", line]),
        ):
            yield f"line {number + 1} {what}", "\n".join(lines[:number] + changed + lines[number + 1 :])
    yield from whole_files()


def whole_files():
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
    many = 100_000
    plain = {
        "empty": "",
        "a comment": "# nothing",
        "a word": "news",
        "a list": "- a",
        "null": "~",
        "twice": GOOD + "---\n" + GOOD,
        "bomb": bomb,
        "bomb behind": GOOD + bomb,
        "cycle": "&a [*a]",
        "depth": "a: " + "[" * many,
        "map depth": "{a: " * many,
        "block depth": "\n".join(" " * n + "a:" for n in range(1000)),
        "sequences": "- " * many,
        "keys": "".join(f"k{n}: 1\n" for n in range(many)),
        "the same key": "k: 1\n" * many,
        "anchors": "".join(f"- &a{n} x\n" for n in range(many)),
        "documents": "--- a\n" * many,
        "a long key": "? " + "k" * many + "\n: v",
        "a long word": "a: " + "x" * (2 << 20),
        "comments": "# x\n" * many,
        "spaces": " " * (1 << 20),
        "stages": "name: n\nstages:\n" + "  - uses: clean\n" * 5000,
        "unknown stages": "name: n\nstages:\n" + "".join(f"  - uses: s{n}\n" for n in range(5000)),
        "tags": "%TAG !a! x\n" * many,
        "versions": "%YAML 9.9\n---\na: b",
        "merge": "<<: {a: 1}\n" + GOOD,
        "complex key": "? [a, b]\n: c",
        "quotes": "'" * many,
        "colons": ":" * many,
        "escapes": '"' + "\\x41" * many + '"',
        "marks": "\ufeff" * 9 + GOOD,
        "html": "<!DOCTYPE html><p>404",
        "JSON": '{"name":"n","stages":[{"uses":"clean"}]}',
    }
    yield from plain.items()
    for encoding in ("utf-16", "utf-32", "utf-8-sig"):
        yield encoding, GOOD.encode(encoding)
    for what, data in (
        ("latin-1", b"name: caf\xe9\n"),
        ("zero", GOOD.encode() + b"\0"),
        ("ELF", b"\x7fELF" + bytes(range(256)) * 9),
        ("CESU", b"name: \xed\xa0\xbd\n"),
        ("returns", GOOD.replace("\n", "\r").encode()),
        ("C1", "name: \u009b31m".encode()),
    ):
        yield what, data


def fault(program, file, where):
    ended = desk.Process([program, "check", file], directory=where).end(20)
    if ended.status not in (0, 2):
        return str(ended)
    if ended.busy > 2 or ended.memory > 256:
        return f"{ended.busy:.1f} s of a processor, {ended.memory:.0f} MiB"
    if re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", ended.text):
        return "something that a terminal obeys is printed"
    if ended.status == 2 and not re.search(re.escape(file.name) + r"(:\d+:\d+)?: error: ", ended.text):
        return f"the file is not named: {ended}"
    return "" if len(ended.text) < 20_000 else f"{len(ended.text)} bytes are printed"


def main():
    options = desk.options(__doc__, every=1)
    count, folder = desk.Count("hostile pipelines"), pathlib.Path(tempfile.mkdtemp(prefix="copydesk-torture-"))
    program = pathlib.Path(options.copydesk).resolve()
    file = folder / "pipeline.yaml"
    for what, content in list(files())[:: options.every]:
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        count.add(what, fault(program, file, folder))
    count.add("no value is a command", "TOUCHED" if (folder / "TOUCHED").exists() else "")
    desk.shutil.rmtree(folder)
    count.end()


if __name__ == "__main__":
    main()
