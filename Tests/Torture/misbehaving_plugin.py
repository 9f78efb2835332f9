#!/usr/bin/env python3
"""A plugin that does what no plugin should: `misbehaving_plugin.py WAY`. Each way is a function below."""

import json
import os
import signal
import subprocess
import sys
import threading
import time

OUT = sys.stdout.buffer


def documents():
    for line in sys.stdin.buffer:
        yield json.loads(line)


def say(*lines):
    for line in lines:
        OUT.write((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n")
    OUT.flush()


def answer(document, **more):
    return {"id": document["id"], "misbehaving": {"letters": len(document["text"])}, **more}


def each(make):
    """A way that answers each document by `make`."""

    def way():
        for document in documents():
            say(*make(document))

    return way


def some(make, every=7):
    """A way that is good but for each seventh document."""

    def way():
        for number, document in enumerate(documents()):
            say(*(make(document) if number % every == 3 else [answer(document)]))

    return way


def in_any_order():
    for number, document in enumerate(documents()):
        threading.Timer(0.05 * (7 - number % 7), say, [answer(document)]).start()


def never_flushed():
    """The commonest mistake: what is written stays in the program's own buffer."""
    with open(1, "wb", buffering=1 << 20, closefd=False) as held:
        for document in documents():
            held.write(json.dumps(answer(document)).encode() + b"\n")


def dies_after(count, how):
    def way():
        for number, document in enumerate(documents()):
            if number == count:
                how()
            say(answer(document))

    return way


def hangs_after(count):
    def way():
        for number, document in enumerate(documents()):
            if number >= count:
                time.sleep(3600)
            say(answer(document))

    return way


def half_a_line():
    for document in documents():
        OUT.write(json.dumps(answer(document)).encode()[:10])
        OUT.flush()
        time.sleep(3600)


def endless_line():
    next(documents())
    while True:
        OUT.write(b"x" * 65536)


def endless_lines():
    next(documents())
    while True:
        OUT.write(b'{"id":"nobody"}\n' * 1000)


def endless_errors():
    for document in documents():
        sys.stderr.write("\x1b[31mno\u202e\x07 \r" * 100_000)
        say(answer(document))


def eats_memory():
    held = []
    for document in documents():
        held.append(bytearray(1 << 30))
        held[-1][::4096] = b"x" * len(held[-1][::4096])
        say(answer(document))


def grandchild(*, session):
    def way():
        subprocess.Popen(["sleep", "3600"], start_new_session=session)
        for number, document in enumerate(documents()):
            say(answer(document))
            if number == 5:
                os._exit(0)

    return way


def deaf():
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGPIPE):
        signal.signal(number, signal.SIG_IGN)
    next(documents())
    while True:
        time.sleep(3600)


def stopped():
    next(documents())
    os.kill(os.getpid(), signal.SIGSTOP)


def closes(*numbers):
    def way():
        for number in numbers:
            os.close(number)
        time.sleep(3600)

    return way


def kills_parent():
    next(documents())
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep(3600)


def twice_later(each_after):
    """Answers a second time when so many others are answered, and for the last ones at the end."""

    def way():
        seen = []
        for document in documents():
            seen.append(document)
            say(answer(document))
            if len(seen) > each_after and len(seen) % 7 == 3:
                say(answer(seen[-1 - each_after]))
        say(*(answer(document) for document in seen[-2:]))

    return way


def answers_first():
    say({"id": "site-0.example/00000.txt", "misbehaving": {"letters": 1}})
    each(lambda document: [answer(document)])()


def spills():
    """Says what it finds of the secrets that it should not have."""
    each(lambda document: [answer(document, spilled=[value for value in os.environ.values() if "SECRET" in value])])()


GOOD = {
    "as it should": each(lambda document: [answer(document)]),
    "in any order": in_any_order,
    "slowly": each(lambda document: [time.sleep(0.02) or answer(document)]),
    "with spaces": each(lambda document: [b"  " + json.dumps(answer(document), indent=None).encode() + b" \r"]),
    "with more members": each(lambda document: [answer(document, more=1, clean={}, source=None)]),
    "empty lines": some(lambda document: [b"", b" ", answer(document)]),
    "half a surrogate": each(
        lambda document: [b'{"id":%s,"misbehaving":"\\ud800"}' % json.dumps(document["id"]).encode()]
    ),
    "much": each(lambda document: [answer(document, misbehaving="x" * 200_000)]),
    "spills": spills,
}

BAD = {
    "no JSON": each(lambda document: [b"Traceback (most recent call last):"]),
    "log lines between": some(lambda document: [b"INFO done", answer(document)]),
    "another id": some(lambda document: [answer({**document, "id": "nobody"})]),
    "invented documents": some(lambda document: [answer(document), answer({**document, "id": "nobody/../../x"})]),
    "twice": some(lambda document: [answer(document)] * 2),
    "twice, the second later": twice_later(4),
    "twice, among log lines": some(lambda document: [answer(document), b"INFO done", answer(document)]),
    "again and again": some(lambda document: [answer(document)] * 5),
    "lost": some(lambda document: []),
    "no id": some(lambda document: [{"misbehaving": 1}]),
    "an id that is no string": some(lambda document: [{"id": 5, "misbehaving": 1}]),
    "a list": some(lambda document: [[answer(document)]]),
    "no UTF-8": some(lambda document: [json.dumps(answer(document)).encode().replace(b"letters", b"\xff\xfe")]),
    "not a number": some(lambda document: [b'{"id":%s,"misbehaving":NaN}' % json.dumps(document["id"]).encode()]),
    "deep": some(
        lambda document: [b'{"id":%s,"misbehaving":%s}' % (json.dumps(document["id"]).encode(), b"[" * 100_000)]
    ),
    "an error": some(lambda document: [{"id": document["id"], "error": "\x1b[31mno\u202e\n"}]),
    "an error that is no word": some(lambda document: [{"id": document["id"], "error": {"a": [1]}}]),
    "never flushed": never_flushed,
    "dies at once": lambda: os._exit(0),
    "dies at once, badly": lambda: os.abort(),
    "dies after five": dies_after(5, lambda: os._exit(3)),
    "dies by a signal": dies_after(5, lambda: os.kill(os.getpid(), signal.SIGSEGV)),
    "hangs at once": lambda: time.sleep(3600),
    "hangs after five": hangs_after(5),
    "half a line": half_a_line,
    "an endless line": endless_line,
    "endless lines": endless_lines,
    "endless errors": endless_errors,
    "eats memory": eats_memory,
    "a grandchild": grandchild(session=False),
    "a grandchild on its own": grandchild(session=True),
    "deaf": deaf,
    "stopped": stopped,
    "closes its input": closes(0),
    "closes its output": closes(1),
    "closes all": closes(0, 1, 2),
    "kills its parent": kills_parent,
    "answers first": answers_first,
}

# Of what kind the quarantines are that a way must come to.
REASONS = {
    "twice": "plugin-doubled",
    "twice, the second later": "plugin-doubled",
    "twice, among log lines": "plugin-doubled",
    "no UTF-8": "plugin-bad-answer",
    "not a number": "plugin-bad-answer",
    "deep": "plugin-bad-answer",
    "an error": "plugin-error",
    "an error that is no word": "plugin-error",
}

if __name__ == "__main__":
    {**GOOD, **BAD}[sys.argv[1]]()
