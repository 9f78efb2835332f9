#!/usr/bin/env python3
"""Lets one system call of a run fail, or kills the run at it, by `strace -e inject`; then runs again without.

Points are spread over the calls that a clean run makes, thread by thread, from the first that touches the pipeline file on:
what comes before is the dynamic loader's. Held: no crash and no hang; a run that says 0 has the right outputs, another says
why on its last line and ends with status 1, 2, 3 or 5; and the run after it ends with the right outputs. With --one each point has one fault, by chance.
"""

import collections
import errno
import os
import random
import re
import shutil

import desk

KILLED_AT = [
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "rename",
    "renameat",
    "renameat2",
    "openat",
    "mkdir",
    "mkdirat",
    "unlink",
    "unlinkat",
    "ftruncate",
    "symlink",
    "symlinkat",
    "close",
]
FAILING = {
    "write": ["EIO", "ENOSPC", "EINTR", "EDQUOT"],
    "pwrite64": ["EIO", "ENOSPC"],
    "fsync": ["EIO", "ENOSPC"],
    "fdatasync": ["EIO"],
    "rename": ["EIO", "ENOSPC", "EACCES"],
    "renameat": ["EIO"],
    "renameat2": ["EIO"],
    "openat": ["EIO", "ENOSPC", "EMFILE", "ENFILE", "EACCES", "EINTR"],
    "mkdir": ["EIO", "ENOSPC", "EACCES"],
    "unlink": ["EIO", "EACCES"],
    "unlinkat": ["EIO"],
    "ftruncate": ["EIO"],
    "symlink": ["EIO", "ENOSPC"],
    "read": ["EIO", "EINTR"],
    "pread64": ["EIO", "EINTR"],
    "getdents64": ["EIO"],
    "newfstatat": ["EIO", "EACCES"],
    "fstat": ["EIO"],
    "flock": ["EIO", "ENOLCK"],
    "mmap": ["ENOMEM"],
    "fcntl": ["EIO"],
}
PATIENT = 20


def calls(at):
    """How often each call is made from the pipeline file on: name, then (before, in all) of the thread that makes most."""
    log = at.workdir.parent / "calls"
    wanted = ",".join("?" + name for name in sorted({*KILLED_AT, *FAILING}))
    ended = at.start(before=["strace", "-f", "-qq", "-o", log, "-e", f"trace={wanted}"]).end(at.desk.patience * PATIENT)
    if ended.status != 0:
        desk.sys.exit(f"a run under strace fails: {ended}")
    before, total = collections.Counter(), collections.defaultdict(collections.Counter)
    ours = False
    for line in log.read_text(errors="replace").splitlines():
        found = re.match(r"(\d+) +(\w+)\(", line)
        if not found:
            continue
        thread, name = found.groups()
        ours = ours or str(at.desk.file) in line
        if not ours:
            before[name] += 1
        total[name][thread] += 1
    return {name: (before[name], max(threads.values())) for name, threads in total.items()}


def points(chance, first, last, wanted):
    """Numbers from `first` to `last`: both ends, and others between."""
    if last < first:
        return []
    inside = [chance.randint(first, last) for _ in range(wanted)]
    return sorted({first, last, *inside})[: max(1, wanted)]


def says_why(text, error):
    words = os.strerror(getattr(errno, error))
    return words in text and re.search(r"'[^']+'|\.yaml|input|arguments", text)


def fault(at, name, number, error, count):
    """What is wrong after a call failed (with `error`) or the run was killed at it; empty where all held."""
    log = at.workdir.parent / "injected"
    what = f"error={error}" if error else "signal=SIGKILL"
    ended = at.start(
        before=[
            "strace",
            "-f",
            "-qq",
            "-o",
            log,
            "-e",
            f"trace={name}",
            "-e",
            "signal=none",
            "-e",
            f"inject={name}:{what}:when={number}",
        ]
    ).end(at.desk.patience * PATIENT)
    met = "INJECTED" in log.read_text(errors="replace") or (not error and ended.status != 0)
    count.note("met") if met else None
    if ended.status is None:
        return str(ended)
    if error and ended.crashed:
        return f"crashed: {ended}"
    if error and ended.status == 0:
        count.note("absorbed") if met else None
        wrong = desk.difference(at.desk.expected, at.outputs())
        if wrong:
            return f"status 0, and {wrong}"
    elif error:
        count.note(f"status {ended.status}")
        if ended.status not in (1, 2, 3, 5):
            return str(ended)
        if not says_why(ended.text, error):
            return f"does not say why: {ended}"
    return at.resumed()


def main():
    options = desk.options(__doc__, documents=40, points=6, one=False)
    if not shutil.which("strace"):
        desk.skip("system calls", "there is no strace")
    place, chance = desk.Desk(options), random.Random(options.seed)
    made = calls(place.trial())
    print(", ".join(f"{name} {last - first}" for name, (first, last) in sorted(made.items())))
    count = desk.Count("system calls")
    for name, (before, last) in sorted(made.items()):
        for number in points(chance, before + 1, last, options.points):
            faults = [None] * (name in KILLED_AT) + FAILING.get(name, [])
            for error in [chance.choice(faults)] if options.one else faults:
                what = f"{name} {number} of {last}, {error or 'SIGKILL'}"
                count.add(what, fault(place.trial(), name, number, error, count))
    count.end(place)


if __name__ == "__main__":
    main()
