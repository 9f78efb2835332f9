#!/usr/bin/env python3
"""Kills runs at random moments, up to KILLS times one after the other, then lets one go through.

The kill goes to the main process alone or to its whole group. Held: the outputs are those of a clean run, byte for byte,
nothing has to be unlocked, and no process is left a second after each kill.
"""

import random
import time

import desk


def trial(at, chance, kills, count):
    """What is wrong; empty where all held."""
    for _ in range(chance.randint(1, kills)):
        running = at.start()
        time.sleep(chance.uniform(0, 1.05) * at.desk.seconds)
        count.note("kills that met a run") if running.is_running() else None
        running.kill(whole_group=chance.random() < 0.5)
        running.end()
        left = running.left_after(1.0)
        running.clear()
        if left:
            return f"{len(left)} processes are left after the kill"
    return at.resumed()


def main():
    options = desk.options(__doc__, times=200, kills=3, plugin=False)
    place, chance = desk.Desk(options), random.Random(options.seed)
    count = desk.Count("kills" + (" with a plugin" if options.plugin else ""))
    for number in range(options.times):
        count.add(f"run {number}", trial(place.trial(), chance, options.kills, count))
    count.end(place)


if __name__ == "__main__":
    main()
