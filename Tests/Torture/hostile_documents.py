#!/usr/bin/env python3
"""Runs over a directory of hostile files (hostile_input.py), as who started it and, where that is root, as nobody too.

Held, for each file: it has one outcome, one that it may have; documents among them that are as they should be come out as
in a run of their own. For the run: no crash, no hang, under a GiB; nothing from outside the input in any output; nothing
that a terminal would obey on it, from the run itself, from `status`, or from `why` and `show` of each hostile id.
"""

import collections
import json
import os
import re
import shutil

import desk
import hostile_input as hostile

MEMORY = 1024
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
STEPS = ["clean", "segment", "quote", "classify"]


class Round:
    """One run over the hostile directory."""

    def __init__(self, place, input_folder, entries, as_nobody):
        self.place, self.entries = place, entries
        self.before = NOBODY if as_nobody else []
        self.reads_all = os.geteuid() == 0 and not as_nobody
        self.at = place.trial("nobody" if as_nobody else "own")
        self.at.workdir.parent.chmod(0o777)
        self.input = input_folder

    def call(self, verb, *more):
        arguments = [self.place.program, verb, *more, "--workdir", self.at.workdir]
        return desk.Process([*self.before, *arguments]).end(600)

    def run(self):
        return self.call("run", self.place.file, "--input", self.input, "--output", self.at.output)

    def outcomes(self):
        """How often each id stands in the outcomes, and with what."""
        found = collections.defaultdict(list)
        with open(self.at.output / "outcomes.jsonl", encoding="utf-8") as file:
            for line in file:
                record = json.loads(line)
                found[record["id"]].append(record)
        return found

    def documents(self):
        with open(self.at.output / "documents.jsonl", "rb") as file:
            return {json.loads(line)["id"]: line for line in file}

    def judge(self, path, what, fate, outcomes):
        name = hostile.identifier(path)
        own = outcomes.get(name, [])
        records = [found for other, found in outcomes.items() if other.startswith(name + "#")]
        if fate == hostile.UNREAD and not self.reads_all:
            parent = hostile.identifier(path.rpartition(b"/")[0])
            named = own or outcomes.get(parent, []) or outcomes.get(parent + "/", [])
            return "" if named and named[0]["outcome"] == "quarantined" else f"is not named as unreadable ({what})"
        if any(len(found) != 1 for found in [*records, own or [None]]):
            return f"{what} is counted twice"
        if not own and not records:
            is_container = b".jsonl" in path
            return "" if is_container and self.may_be_empty(path) else f"{what} is lost"
        if own and fate in (hostile.KEPT, hostile.IGNORED) and own[0]["outcome"] != fate:
            return f"{what} is {own[0]['outcome']} instead of {fate}"
        return ""

    def may_be_empty(self, path):
        """A container without a line that is not blank has no document."""
        return os.path.basename(path) in (b"empty.jsonl", b"blank.jsonl", b"breaks.jsonl.gz")


def obeyed(text):
    found = OBEYED.search(text)
    return f"{found.group()!r} reaches the terminal" if found else ""


def check(one, ended, expected, count, name, limit):
    count.add(f"{name}: the run", "" if ended.status in ((0,) if one.reads_all else (0, 1)) else str(ended))
    count.add(f"{name}: memory", "" if ended.memory < limit else f"{ended.memory:.0f} MiB")
    count.add(f"{name}: terminal", obeyed(ended.text))
    print(f"{name}: {ended.seconds:.1f} s, {ended.memory:.0f} MiB, status {ended.status}")
    outcomes, documents = one.outcomes(), one.documents()
    for path, (what, fate) in one.entries.items():
        count.add(f"{name}: {path!r}", one.judge(path, what, fate, outcomes))
    for identifier, line in expected.items():
        count.add(f"{name}: {identifier}", "" if documents.get(identifier) == line else "a control came out otherwise")
    whole = b"".join((one.at.output / file).read_bytes() for file in ("documents.jsonl", "outcomes.jsonl"))
    count.add(f"{name}: nothing from outside", "/etc/passwd was read" if b"root:x:0:0" in whole else "")
    touched = [str(found) for found in one.place.place.rglob("TOUCHED")]
    count.add(f"{name}: no name is a command", " ".join(touched))
    for verb in (["status"], *(["why", identifier] for identifier in odd(outcomes))):
        said = one.call(*verb)
        count.add(f"{name}: {' '.join(verb)}", str(said) if said.status not in (0, 1) else obeyed(said.text))
    sound = one.call("verify")
    count.add(f"{name}: verify", "" if sound.status == 0 else str(sound))


def odd(outcomes):
    """Ids of a kind that might do harm; some of each folder are enough."""
    return [name for name in outcomes if name.startswith("names/") or "containers/ids" in name][:90]


def main():
    options = desk.options(__doc__, documents=12, large=False)
    place, count = desk.Desk(options, STEPS), desk.Count("hostile documents")
    folder = place.place / "hostile"
    made = hostile.Hostile(folder, large=options.large)
    alone = place.place / "alone"
    shutil.copytree(folder / "controls", alone / "controls")
    first = Round(place, alone, {}, False)
    ended = first.run()
    if ended.status != 0:
        desk.sys.exit(f"the controls alone: {ended}")
    expected = first.documents()
    rounds = [("own", False)]
    if os.geteuid() == 0 and shutil.which("setpriv"):
        rounds.append(("nobody", True))
    else:
        print("hostile documents: the round as nobody skipped: not root, or no setpriv")
    try:
        for name, as_nobody in rounds:
            one = Round(place, folder, made.entries, as_nobody)
            check(one, one.run(), expected, count, name, MEMORY)
    finally:
        made.open_all()
    count.end(place)


if __name__ == "__main__":
    main()
