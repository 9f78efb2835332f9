#!/usr/bin/env python3
"""Runs where reads and writes move fewer bytes than asked for, or are interrupted (short_transfers.c, built here by cc).

Held: the run ends with status 0 and the right outputs.
"""

import pathlib
import shutil
import subprocess

import desk


def main():
    options = desk.options(__doc__, times=20, plugin=False)
    if not shutil.which("cc"):
        desk.skip("short transfers", "there is no C compiler")
    place, count = desk.Desk(options), desk.Count("short transfers")
    library, source = place.place / "short.so", pathlib.Path(__file__).with_suffix(".c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    for number in range(options.times):
        short, interrupted = 5 + number * 95 // options.times, (0, 5, 20)[number % 3]
        environment = {"LD_PRELOAD": str(library), "SHORT_PERCENT": str(short), "INTERRUPTED_PERCENT": str(interrupted)}
        at = place.trial()
        ended = at.run(environment=environment)
        wrong = str(ended) if ended.status != 0 else desk.difference(place.expected, at.outputs())
        count.add(f"{short} % short, {interrupted} % interrupted", wrong)
    count.end(place)


if __name__ == "__main__":
    main()
