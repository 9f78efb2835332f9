#!/usr/bin/env python3
"""Runs a pipeline with a plugin that misbehaves, once for each way it knows (misbehaving_plugin.py).

Held, for each: the run ends within 10 × (timeout + 2 s), without a crash, in less than 256 MiB; each input has one
outcome, and documents answered wrongly are quarantined for the right reason, as they are in a second run over the same
work directory; what is wrong is said, by the status or in the outcomes; no secret of the environment reached the plugin; nothing
that a terminal would obey is printed; and no process is left.
"""

import json
import pathlib
import re

import desk
import misbehaving_plugin as plugin

TIMEOUT = 1
STEPS = ["clean", "segment"]
MANIFEST = """name: misbehaving
version: 1.0.0
scope: document
command: [python3, program.py, {way}]
reads: [text]
writes: [layer]
memory: 200MiB
"""


def pipeline(folder, way):
    # What one worker may take of our memory, four might take four times.
    workers = 4 if "endless" in way else 2
    lines = [
        "name: torture",
        "quarantine: { at_most: 100% }",
        "stages:",
        "  - uses: clean",
        f"  - uses: {folder}",
        f"    workers: {workers}",
        f"    timeout: {TIMEOUT}s",
        "  - uses: segment",
    ]
    return "\n".join(lines) + "\n"


def outcomes(at):
    """Ids and outcomes of the last run: published, or in the run's record where it failed."""
    for file in (at.output / "outcomes.jsonl", at.workdir / "runs" / "latest" / "outcomes.jsonl"):
        if file.exists():
            return [json.loads(line) for line in file.read_text().splitlines()]
    return []


def fault(at, inputs, way):
    is_good = way in plugin.GOOD
    running = at.start(environment={"PASSWORD": "SECRET-of-the-environment"})
    ended = running.end(10 * (TIMEOUT + 2))
    left = running.left_after(2.0)
    running.clear()
    if ended.status not in (0, 1):
        return str(ended)
    if left:
        return f"{len(left)} processes are left"
    if ended.memory > 256:
        return f"{ended.memory:.0f} MiB"
    if re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", ended.text):
        return "something that a terminal obeys is printed"
    return counted(at, ended, inputs, is_good) or reasons(at, way)


def reasons(at, way):
    """Whether documents are quarantined for what the way does, and again when the run is repeated."""
    if way not in plugin.REASONS:
        return ""
    first = [record for record in outcomes(at) if record.get("step") == "misbehaving"]
    found = {record["reason"] for record in first}
    if found != {plugin.REASONS[way]}:
        return f"quarantined for {sorted(found)}, not for {plugin.REASONS[way]}"
    ended = at.run()
    if [record for record in outcomes(at) if record.get("step") == "misbehaving"] != first:
        return f"a second run comes out otherwise: {ended}"
    return ""


def counted(at, ended, inputs, is_good):
    found = outcomes(at)
    names = [record["id"] for record in found]
    failed = [record for record in found if record["outcome"] == "quarantined" and record["step"] == "misbehaving"]
    if ended.status == 0 or found:
        if len(set(names)) != len(names) or set(names) != inputs:
            return f"{len(names)} outcomes of {len(inputs)} inputs"
    whole = (at.output / "documents.jsonl").read_text() if ended.status == 0 else ""
    if "SECRET" in whole or "SECRET" in ended.text:
        return "the plugin has a secret"
    if is_good:
        return str(ended) if ended.status or failed else ""
    is_said = ended.status == 1 or failed or "misbehaving" in ended.text
    return "" if is_said else "nothing is said of it"


def main():
    options = desk.options(__doc__, documents=30, only="")
    place, count = desk.Desk(options, STEPS), desk.Count("misbehaving plugins")
    alone = place.trial()
    alone.run()
    inputs = {record["id"] for record in outcomes(alone)}
    program = pathlib.Path(plugin.__file__).read_text()
    for way in [*plugin.GOOD, *plugin.BAD]:
        if options.only not in way:
            continue
        folder = place.place / "plugin"
        folder.mkdir(exist_ok=True)
        (folder / "program.py").write_text(program)
        (folder / "stage.yaml").write_text(MANIFEST.format(way=json.dumps(way)))
        place.file.write_text(pipeline(folder, way))
        count.add(way, fault(place.trial(), inputs, way))
    count.end(place)


if __name__ == "__main__":
    main()
