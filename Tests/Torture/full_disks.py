#!/usr/bin/env python3
"""Runs on file systems with too little room or too few inodes, and under limits of the system; then with enough.

Needs root, for the small file systems (tmpfs); the limits are tried in any case. Held: the run fits, or ends with status
5 (no room) or 1 (a limit) and names cause and file; and with enough it ends with the right outputs.
"""

import os
import random
import re
import subprocess

import desk

CAUSE = re.compile(
    r"No space left on device|Disk quota exceeded|File too large|Too many open files|Cannot allocate memory"
)
PLENTY = 256 << 20


def mount(place, size, inodes=None):
    options = f"size={size}" + (f",nr_inodes={inodes}" if inodes else "")
    again = ["-o", f"remount,{options}"] if os.path.ismount(place) else ["-t", "tmpfs", "-o", options, "tmpfs"]
    subprocess.run(["mount", *again, place], check=True, capture_output=True)


def fault(ended, allowed):
    if ended.status == 0:
        return ""
    if ended.status not in allowed:
        return str(ended)
    named = CAUSE.search(ended.text) and "'" in ended.text
    return "" if named else f"cause and file are not both named: {ended}"


def verdict(at, ended, allowed, count):
    """What is wrong with a run that had too little, or with the one after it that has enough."""
    count.note(f"ended with {ended.status}")
    wrong = fault(ended, allowed)
    if not wrong and ended.status == 0:
        wrong = desk.difference(at.desk.expected, at.outputs())
    return wrong


def small_system(place, count, what, size, inodes=None):
    at = place.trial("small")
    folder = at.workdir.parent
    mount(folder, size, inodes)
    try:
        wrong = verdict(at, at.run(), (5,), count)
        mount(folder, PLENTY, 100_000)
        count.add(what, wrong or at.resumed())
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def need(place):
    """Bytes and inodes that a clean run takes."""
    at = place.trial()
    at.run()
    size = files = 0
    for folder, _, names in os.walk(at.workdir.parent):
        files += 1 + len(names)
        size += 4096 + sum((os.lstat(os.path.join(folder, name)).st_size // 4096 + 1) * 4096 for name in names)
    return size, files


def limited(place, count, name, value):
    at = place.trial()
    wrong = verdict(at, at.run(limits={name: value}), (1, 3, 5), count)
    count.add(f"{name} {value}", wrong or at.resumed())


def main():
    options = desk.options(__doc__, times=30)
    place, count = desk.Desk(options), desk.Count("full disks")
    size, inodes = need(place)
    if os.geteuid() == 0:
        for number in range(options.times):
            share = 0.02 + 0.96 * number / max(1, options.times - 1)
            small_system(place, count, f"{share:.0%} of the room", max(4096, int(size * share)))
            if number % 3 == 0:
                small_system(place, count, f"{share:.0%} of the inodes", PLENTY, max(3, int(inodes * share)))
    else:
        print("full disks: small file systems skipped: not root")
    chance = random.Random(options.seed)
    for value in (0, 1024, 8192, 65536, *(chance.randint(1, 1 << 17) for _ in range(options.times // 6))):
        limited(place, count, "RLIMIT_FSIZE", value)
    for value in (8, 12, 16, 24, 32, 48):
        limited(place, count, "RLIMIT_NOFILE", value)
    count.end(place)


if __name__ == "__main__":
    main()
