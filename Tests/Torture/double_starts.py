#!/usr/bin/env python3
"""Starts runs at once on one work directory, every fourth time where a killed run left its lock.

Held: one works and ends with the right outputs; each other ends with status 4 after less than a second of a processor's
time and before the worker, naming it; or, started after that one was done, with status 0.
"""

import concurrent.futures
import re
import time

import desk

LOCKED = 4


def loser_fault(ended, pids):
    if ended.status == 0:
        return ""
    if ended.status != LOCKED:
        return f"a second run ended with {ended}"
    named = re.search(r"process (\d+) on ", ended.text)
    if not named or int(named.group(1)) not in pids:
        return f"the holder is not named: {ended.text.strip()}"
    return "" if ended.busy < 1 else f"a second run took {ended.busy:.2f} s to see the lock"


def trial(at, number, runs, count):
    if number % 4 == 3:
        killed = at.start()
        time.sleep(at.desk.seconds * 0.4)
        killed.kill()
        killed.end()
    started = [at.start() for _ in range(runs)]
    pids = {one.process.pid for one in started}
    with concurrent.futures.ThreadPoolExecutor(runs) as pool:
        ends = list(pool.map(lambda one: one.end(at.desk.patience), started))
    for ended in ends:
        count.note(f"ended with {ended.status}")
    worked = max((ended.seconds for ended in ends if ended.status == 0), default=0)
    slowest = max((ended.seconds for ended in ends if ended.status == LOCKED), default=0)
    count.most("seconds until status 4", slowest)
    if slowest > worked + 2:
        return f"a second run waited {slowest:.2f} s, the first was done after {worked:.2f} s"
    if all(ended.status != 0 for ended in ends):
        return f"nobody worked: {ends[0]}"
    faults = [fault for fault in (loser_fault(ended, pids) for ended in ends) if fault]
    return faults[0] if faults else desk.difference(at.desk.expected, at.outputs())


def main():
    options = desk.options(__doc__, times=40, runs=3)
    place, count = desk.Desk(options), desk.Count("double starts")
    for number in range(options.times):
        count.add(f"start {number}", trial(place.trial(), number, options.runs, count))
    count.end(place)


if __name__ == "__main__":
    main()
