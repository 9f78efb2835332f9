#!/usr/bin/env python3
"""Damages a work directory after a run: flips a bit, cuts, adds to, empties or removes one file; then asks `verify`, runs
again, collects what is no longer needed, and asks once more.

Held: `verify` says something of a damaged checkpoint, and what it says to remove is removed; the run ends with the right outputs; after `gc` all is sound; and
`status` and `why` end without a crash whatever was damaged.
"""

import os
import random
import shutil

import desk


def flip(chance, data):
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]


DAMAGES = {
    "a bit flipped": flip,
    "cut": lambda chance, data: data[: chance.randrange(len(data))],
    "a page of zeros": lambda chance, data: (data[: (place := chance.randrange(len(data)))] + bytes(4096))[: len(data)]
    + data[place + 4096 :],
    "bytes added": lambda chance, data: data + bytes(chance.randrange(256) for _ in range(9)),
    "emptied": lambda chance, data: b"",
    "removed": lambda chance, data: None,
}


def call(at, verb, *more):
    return desk.Process([at.desk.program, verb, *more, "--workdir", at.workdir]).end(at.desk.patience)


def apply(chance, path):
    """Damages the file; how, or None where it has no byte to damage."""
    data = path.read_bytes()
    what = chance.choice(list(DAMAGES))
    changed = DAMAGES[what](chance, data) if data else None
    if changed == data:
        return None
    path.unlink()
    if changed is not None:
        path.write_bytes(changed)
    return what


def verdict(at, path):
    is_checkpoint = "checkpoints" in path.parts
    if is_checkpoint:
        said = call(at, "verify")
        # Of a manifest that is gone or cut at a line's end the files that it named are left over.
        if said.status not in (0, 1) or os.fspath(path.parent) not in said.text:
            return f"verify does not name it: {said}"
        if "remove it to" in said.text:
            path.unlink()
    for verb in (["status"], ["runs"], ["why", "broken.txt"]):
        said = call(at, *verb)
        if said.status is None or said.crashed:
            return f"{verb[0]}: {said}"
    wrong = at.resumed()
    if wrong or not is_checkpoint:
        return wrong
    for verb in (["gc"], ["verify"]):
        said = call(at, *verb)
        if said.status != 0:
            return f"after the run, {verb[0]}: {said}"
    return at.resumed()


def main():
    options = desk.options(__doc__, documents=40, times=100)
    place, chance, count = desk.Desk(options), random.Random(options.seed), desk.Count("damage")
    whole = place.trial("whole")
    whole.run()
    files = sorted(
        path.relative_to(whole.workdir) for path in whole.workdir.rglob("*") if path.is_file() and not path.is_symlink()
    )
    for number in range(options.times):
        at = place.trial()
        shutil.copytree(whole.workdir, at.workdir, symlinks=True)
        shutil.copytree(whole.output, at.output)
        path = at.workdir / files[number % len(files)]
        what = apply(chance, path)
        if what:
            count.note(what)
            count.add(f"{files[number % len(files)]} {what}", verdict(at, path))
    count.end(place)


if __name__ == "__main__":
    main()
