#!/usr/bin/env python3
"""Cuts the power: work and output directories lie on an ext4 of their own (a loop device), which is shut down in the
middle of a run, or right after one has ended, by the file system's own ioctl. What was not flushed is gone: with the journal's
last transactions, or without them. Then it is mounted again.

Needs root. Held: no file that has its final name is torn; outputs of a run that ended with status 0 are there; and the run
after the cut ends with the right outputs.
"""

import fcntl
import os
import random
import struct
import subprocess
import time

import desk

# _IOR('X', 125, __u32): EXT4_IOC_SHUTDOWN. 1 keeps what the journal holds, 2 drops it.
SHUTDOWN, KEEPS_JOURNAL, DROPS_JOURNAL = 0x8004587D, 1, 2
# Names may reach the disk long before contents do.
UNKIND = "loop,noauto_da_alloc,commit=60"


def call(*arguments):
    subprocess.run([os.fspath(argument) for argument in arguments], check=True, capture_output=True)


def shut_down(folder, how):
    if not os.path.ismount(folder):
        raise RuntimeError(f"{folder} is no file system of its own")
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", how))
    finally:
        os.close(descriptor)


def cut(at, chance, after_the_end):
    """What is wrong of what lies on the disk after a cut; empty where all held."""
    how = chance.choice((KEEPS_JOURNAL, DROPS_JOURNAL))
    folder = at.workdir.parent
    running = at.start()
    if after_the_end:
        ended = running.end(at.desk.patience)
        if ended.status != 0:
            return str(ended)
    else:
        time.sleep(chance.uniform(0.02, 1.1) * at.desk.seconds)
    shut_down(folder, how)
    running.kill()
    running.end()
    running.clear()
    return None


def torn(expected, found):
    """Files under their final names that are not whole: what begins with a full stop is not published yet."""
    wrong = [name for name in found if not name.startswith(".") and expected.get(name) != found[name]]
    return f"{wrong[0]} is torn" if wrong else ""


def trial(at, chance, image, after_the_end):
    folder = at.workdir.parent
    with open(image, "wb") as file:
        file.truncate(96 << 20)
    call("mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0", image)
    call("mount", "-o", UNKIND, image, folder)
    try:
        wrong = cut(at, chance, after_the_end)
        if wrong:
            return wrong
    finally:
        call("umount", folder)
    call("mount", "-o", "loop", image, folder)
    try:
        found = at.outputs()
        wrong = desk.difference(at.desk.expected, found) if after_the_end else torn(at.desk.expected, found)
        return f"after the cut {wrong}" if wrong else at.resumed()
    finally:
        call("umount", folder)


def main():
    options = desk.options(__doc__, times=50)
    if os.geteuid() != 0:
        desk.skip("power cuts", "not root")
    place, chance, count = desk.Desk(options), random.Random(options.seed), desk.Count("power cuts")
    for number in range(options.times):
        after_the_end = number % 3 == 2
        count.note("after the end") if after_the_end else None
        count.add(f"cut {number}", trial(place.trial(), chance, place.place / "disk", after_the_end) or "")
    count.end(place)


if __name__ == "__main__":
    main()
