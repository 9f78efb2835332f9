"""What the torture scripts share: invented documents, the program under test as a process, and the count of what held.

Python 3.9 and its standard library; Linux. A script makes a `Desk` (documents, a pipeline, two clean runs that must come
out the same), does its worst in `Trial`s, and ends with `Count.end()`: a line 'NAME: N tried, N held', and exit status 0
only if all held.
"""

import argparse
import hashlib
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
TAG = "COPYDESK_TORTURE"

PLACES = ["Port Ellery", "Vannes-le-Haut", "Orrin Bay", "Tessel", "Old Marrow", "Kestrel Sound", "Lower Dunmere"]
PEOPLE = ["Ada Merrin", "Ines Varga", "Lubomir Castine", "Roisin Demir", "Anselm Drury", "Oda Lindqvist"]
THINGS = ["ferry", "harbour wall", "school roof", "night bus", "wind farm", "fish market", "library", "tide mill"]

STEPS = ["clean", "segment", "quote", "classify", "dedupe"]


# MARK: documents


def article(number):
    """A text of some hundred bytes; every third tells the story of the one before."""
    pick = random.Random(number - 1 if number % 3 == 2 else number)
    place, person, thing = pick.choice(PLACES), pick.choice(PEOPLE), pick.choice(THINGS)
    days, people = pick.randint(2, 90), pick.randint(100, 9000)
    return (
        f"The {thing} of {place} closes for {days} days\n\n"
        f"{place.upper()} — The {thing} of {place} will be closed for {days} days from Monday, the council decided by "
        f"{pick.randint(5, 20)} votes. It serves {people} people.\n\n"
        f"“Nobody asked those who need it”, said {person}, who speaks for the neighbours. “We will be back "
        f"on day {days + 1}.”\n\n"
        f"The council of {place} expects costs of {people * 3} crowns, and has written to the {people % 97 + 3} "
        f"households nearby.\n"
    )


def page(number):
    title, *paragraphs = article(number).split("\n\n")
    body = "".join(f"<p>{text.strip()}</p>\n" for text in paragraphs)
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head><body><nav><a href=/>Home</a></nav>"
        f"<article><h1>{title}</h1>\n{body}</article><footer>All rights reserved.</footer></body></html>"
    )


def write_documents(folder, count):
    """Texts, pages, a container, one document that cannot be decoded and one file that is none."""
    folder = pathlib.Path(folder)
    for number in range(count):
        place = folder / f"site-{number % 5}.example"
        place.mkdir(parents=True, exist_ok=True)
        if number % 4 == 3:
            (place / f"{number:05}.html").write_text(page(number))
        else:
            (place / f"{number:05}.txt").write_text(article(number))
    records = [f'{{"id":"r{n}","text":{quoted(article(n + count))}}}' for n in range(max(1, count // 10))]
    (folder / "wire.jsonl").write_text("\n".join(records) + "\n")
    (folder / "broken.txt").write_bytes(b"\x00\x01\x02\x00")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def pipeline(steps=STEPS, plugin=None):
    """A pipeline file; `plugin`: a directory whose stage becomes the last step but one."""
    lines = ["name: torture", "quarantine: { at_most: 100% }", "stages:"]
    for step in steps:
        if plugin and step == steps[-1]:
            lines += [f"  - uses: {plugin}", "    workers: 2", "    timeout: 20s"]
        lines.append(f"  - uses: {step}")
    return "\n".join(lines) + "\n"


PLUGIN = """name: letters
version: 1.0.0
scope: document
command: [python3, letters.py]
reads: [text]
writes: [layer]
"""

PLUGIN_PROGRAM = """import json, sys
for line in sys.stdin:
    document = json.loads(line)
    count = sum(letter.isalpha() for letter in document["text"])
    print(json.dumps({"id": document["id"], "letters": {"count": count}}), flush=True)
"""


def write_plugin(folder):
    folder.mkdir(parents=True)
    (folder / "stage.yaml").write_text(PLUGIN)
    (folder / "letters.py").write_text(PLUGIN_PROGRAM)


# MARK: the program


class Ended:
    """How a process ended.

    `status`: as a shell has it, 128 and the signal's number for a signal; None for one that hung. `busy`: seconds that it
    and what it started had of a processor: what a loaded machine does not change.
    """

    def __init__(self, status, seconds, busy, memory, text):
        self.status, self.seconds, self.busy, self.memory, self.text = status, seconds, busy, memory, text

    @property
    def crashed(self):
        return self.status is not None and self.status > 128 and self.status not in (130, 143)

    def __str__(self):
        word = "hung" if self.status is None else f"status {self.status}"
        return f"{word} after {self.seconds:.2f} s: {self.text.strip()[-300:]}"


class Process:
    """A process in a session of its own. Its environment carries a tag, by which what it leaves behind is found."""

    def __init__(self, arguments, environment=None, limits=None, directory=None):
        self.tag = uuid.uuid4().hex
        variables = {**os.environ, TAG: self.tag, **(environment or {})}

        def limit():
            for name, value in (limits or {}).items():
                resource.setrlimit(getattr(resource, name), (value, value))

        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [str(argument) for argument in arguments],
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            cwd=directory,
            preexec_fn=limit if limits else None,
        )
        self.pieces = []
        self.busy = 0.0
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        """Takes what it says; of one that says too much the first mebibyte."""
        kept = 0
        while piece := self.process.stdout.read1(1 << 16):
            if kept < 1 << 20:
                self.pieces.append(piece)
            kept += len(piece)

    def kill(self, whole_group=True):
        try:
            (os.killpg if whole_group else os.kill)(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def is_running(self):
        if self.process.returncode is None:
            pid, status, usage = os.wait4(self.process.pid, os.WNOHANG)
            if pid:
                self.process.returncode = os.waitstatus_to_exitcode(status)
                self.busy = usage.ru_utime + usage.ru_stime
        return self.process.returncode is None

    def end(self, patience=120.0):
        """Waits for the end; who is not done after `patience` seconds hung, and is killed."""
        deadline = self.started + patience
        most = 0
        while self.is_running():
            most = max(most, self.memory())
            if time.monotonic() > deadline:
                self.kill()
                self.clear()
                self.process.wait()
                return Ended(None, patience, self.busy, most / 1024, self.text())
            time.sleep(0.005)
        code = self.process.returncode
        status = code if code >= 0 else 128 - code
        return Ended(status, time.monotonic() - self.started, self.busy, most / 1024, self.text())

    def memory(self):
        """The most that it has had so far, in kilobytes: itself, without the processes that it started."""
        try:
            with open(f"/proc/{self.process.pid}/status") as file:
                return next((int(line.split()[1]) for line in file if line.startswith("VmHWM")), 0)
        except OSError:
            return 0

    def text(self):
        # A process that is left may hold the pipe open for ever.
        self.reader.join(1)
        return b"".join(self.pieces).decode("utf-8", "replace")

    def left(self):
        """Processes with our tag that are alive."""
        tag, alive = f"{TAG}={self.tag}".encode(), []
        for entry in os.listdir("/proc"):
            if not entry.isdigit():
                continue
            try:
                with open(f"/proc/{entry}/environ", "rb") as file:
                    if tag not in file.read().split(b"\0"):
                        continue
                with open(f"/proc/{entry}/stat") as file:
                    if file.read().rpartition(")")[2].split()[0] not in "ZX":
                        alive.append(int(entry))
            except OSError:
                pass
        return alive

    def left_after(self, seconds):
        """Those that are still alive when so much time has passed."""
        deadline = time.monotonic() + seconds
        while True:
            alive = self.left()
            if not alive or time.monotonic() > deadline:
                return alive
            time.sleep(0.02)

    def clear(self):
        for pid in self.left():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass


def snapshot(folder):
    """Relative path and digest of each file below a folder; nothing where there is none."""
    found, folder = {}, os.fspath(folder)
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


def difference(expected, found):
    """What differs between two snapshots, in words; empty where nothing does."""
    words = [f"{name} is missing" for name in expected if name not in found]
    words += [f"{name} is new" for name in found if name not in expected]
    words += [f"{name} differs" for name in expected if name in found and expected[name] != found[name]]
    return ", ".join(words[:4])


# MARK: the desk


class Trial:
    """A work directory and an output directory of their own, and runs in them."""

    def __init__(self, desk, place):
        self.desk = desk
        self.workdir, self.output = place / "work", place / "out"

    def arguments(self, verb="run"):
        start = [self.desk.program, verb, self.desk.file, "--input", self.desk.input, "--workdir", self.workdir]
        return start + ["--output", self.output] if verb == "run" else start

    def start(self, before=(), **options):
        """Starts a run; `before`: what stands before the command, `strace …`."""
        return Process([*before, *self.arguments()], **options)

    def run(self, **options):
        return self.start(**options).end(self.desk.patience)

    def outputs(self):
        return snapshot(self.output)

    def resumed(self):
        """What is wrong after one more run that nothing befalls; empty where all is as it should be."""
        ended = self.run()
        if ended.status != 0:
            return f"resumed with {ended}"
        wrong = difference(self.desk.expected, self.outputs())
        return f"after the resume {wrong}" if wrong else ""


class Desk:
    """Documents, a pipeline, and what comes of them when nothing befalls a run."""

    def __init__(self, options, steps=STEPS):
        self.program = pathlib.Path(options.copydesk).resolve()
        if not os.access(self.program, os.X_OK):
            sys.exit(
                f"{self.program} is not there: swift build -c release --product copydesk, or name another by --copydesk"
            )
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="copydesk-torture-", dir=options.scratch))
        # Others may have to look in, when a script runs the program as nobody.
        self.place.chmod(0o755)
        self.input, self.file = self.place / "input", self.place / "torture.yaml"
        write_documents(self.input, options.documents)
        plugin = None
        if getattr(options, "plugin", False):
            plugin = self.place / "letters"
            write_plugin(plugin)
        self.file.write_text(pipeline(steps, plugin))
        self.patience = 120.0
        self.expected, self.seconds = self.clean_runs()

    def clean_runs(self):
        outcomes = []
        for name in ("first", "second"):
            trial = self.trial(name)
            ended = trial.run()
            if ended.status != 0:
                sys.exit(f"a run that nothing befalls fails: {ended}")
            outcomes.append((trial.outputs(), ended.seconds, ended.memory))
        (first, _, _), (second, seconds, memory) = outcomes
        wrong = difference(first, second)
        if wrong:
            sys.exit(f"two clean runs do not come out the same: {wrong}")
        print(
            f"two clean runs of {seconds:.2f} s and {memory:.0f} MiB, {len(first)} files each, byte for byte the same",
            flush=True,
        )
        self.patience = max(60.0, 50 * seconds)
        return first, seconds

    def trial(self, name="trial"):
        """A fresh place; what lay there before is gone."""
        place = self.place / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        return Trial(self, place)

    def remove(self):
        shutil.rmtree(self.place, ignore_errors=True)


class Count:
    """What was tried, and what held."""

    def __init__(self, name):
        self.name, self.tried, self.held = name, 0, 0
        self.notes, self.greatest = {}, {}

    def add(self, what, wrong=""):
        self.tried += 1
        if wrong:
            print(f"{what}: {wrong}", flush=True)
        else:
            self.held += 1

    def note(self, word):
        self.notes[word] = self.notes.get(word, 0) + 1

    def most(self, word, value):
        """Keeps the greatest of some figures."""
        self.greatest[word] = max(value, self.greatest.get(word, 0))

    def end(self, desk=None):
        """Prints the sum and ends the script."""
        if desk:
            desk.remove()
        notes = ", ".join(
            [f"{count} {word}" for word, count in self.notes.items()]
            + [f"at most {value:.2f} {word}" for word, value in self.greatest.items()]
        )
        print(f"{self.name}: {self.tried} tried, {self.held} held" + (f" ({notes})" if notes else ""), flush=True)
        sys.exit(0 if self.tried > 0 and self.held == self.tried else 1)


SKIPPED = 77


def skip(name, reason):
    """Ends the script where the machine cannot do what it needs: visibly, and told apart from success."""
    print(f"{name}: skipped: {reason}", flush=True)
    sys.exit(SKIPPED)


def options(description, documents=120, **numbers):
    """The command line: what all scripts take, and `--NAME N` for each of `numbers`."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copydesk", default=ROOT / ".build/release/copydesk", help="the program")
    parser.add_argument("--documents", type=int, default=documents, help="how many documents a run has")
    parser.add_argument("--seed", type=int, default=1, help="of what is left to chance")
    parser.add_argument("--scratch", help="where directories are made (default: the system's place for such)")
    for name, value in numbers.items():
        if isinstance(value, bool):
            parser.add_argument(f"--{name}", action="store_true")
        else:
            parser.add_argument(f"--{name}", type=type(value), default=value)
    return parser.parse_args()
