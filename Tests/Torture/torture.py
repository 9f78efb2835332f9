#!/usr/bin/env python3
"""Runs the torture scripts one after the other and says what came out.

    python3 Tests/Torture/torture.py             the long part: hours
    python3 Tests/Torture/torture.py --quick     what `make test` runs: some minutes
    python3 Tests/Torture/torture.py kills       those whose names begin so

Ends with status 0 only if each script held; one that this machine cannot run is named as skipped, and is no failure.
"""

import argparse
import pathlib
import subprocess
import sys
import time

import desk

#: Script, then its arguments in the long part and in the quick one (None: not in it).
SCRIPTS = [
    ("kills", ["--times", "200"], ["--times", "6", "--documents", "30"]),
    ("kills", ["--times", "200", "--plugin"], ["--times", "4", "--documents", "30", "--plugin"]),
    ("double_starts", ["--times", "40"], ["--times", "3", "--documents", "30"]),
    ("system_calls", ["--points", "8"], ["--points", "1", "--documents", "6", "--one"]),
    ("full_disks", ["--times", "40"], ["--times", "3", "--documents", "20"]),
    ("short_transfers", ["--times", "20"], ["--times", "3", "--documents", "20"]),
    ("short_transfers", ["--times", "20", "--plugin"], None),
    ("power_cuts", ["--times", "50"], ["--times", "2", "--documents", "20"]),
    ("damage", ["--times", "300"], ["--times", "6", "--documents", "12"]),
    ("hostile_documents", ["--large"], None),
    ("hostile_pipelines", [], ["--every", "40"]),
    ("misbehaving_plugins", [], ["--only", "at once"]),
]


def run(name, arguments, program):
    script = pathlib.Path(__file__).with_name(name + ".py")
    started = time.monotonic()
    status = subprocess.run([sys.executable, script, "--copydesk", program, *arguments]).returncode
    word = {0: "held", desk.SKIPPED: "skipped"}.get(status, "DID NOT HOLD")
    print(f"-- {' '.join([name, *arguments])}: {word} after {time.monotonic() - started:.0f} s\n", flush=True)
    return word


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copydesk", default=desk.ROOT / ".build/release/copydesk", help="the program")
    parser.add_argument("--quick", action="store_true", help="some of each only")
    parser.add_argument("names", nargs="*", help="how the names of those to run begin")
    options = parser.parse_args()
    words = []
    for name, long, quick in SCRIPTS:
        arguments = quick if options.quick else long
        chosen = not options.names or any(name.startswith(start) for start in options.names)
        if chosen and arguments is not None:
            words.append(run(name, arguments, options.copydesk))
    print(", ".join(f"{words.count(word)} {word}" for word in dict.fromkeys(words)))
    sys.exit(1 if "DID NOT HOLD" in words or not words else 0)


if __name__ == "__main__":
    main()
