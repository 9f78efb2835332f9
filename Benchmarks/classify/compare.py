#!/usr/bin/env python3
"""Trains Copydesk, scikit-learn and fastText on the same labelled texts and prints what each makes of the texts held out.

    python3 Benchmarks/classify/compare.py NAME=TRAIN.jsonl:TEST.jsonl OTHER=ALL.jsonl ... [--sorted] [--only copydesk,svc]

A line is {"label": "..." or [...], "text": "...", "title": "..."}; of a file without a test file a fifth is held out, by
the SHA-256 of the text. A set is one of several labels where a line has more than one. README.md says what the columns are.
"""
import argparse
import hashlib
import json
import os
import pathlib
import pickle
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
import environment  # noqa: E402

if __name__ == "__main__":
    environment.enter()

import numpy as np  # noqa: E402  Only the environment has it.
from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: E402
from sklearn.metrics import roc_auc_score  # noqa: E402
from sklearn.multiclass import OneVsRestClassifier  # noqa: E402
from sklearn.naive_bayes import ComplementNB  # noqa: E402
from sklearn.pipeline import make_pipeline  # noqa: E402
from sklearn.preprocessing import MultiLabelBinarizer  # noqa: E402
from sklearn.svm import LinearSVC  # noqa: E402


@dataclass
class LabelledSet:
    """The lines of one set, as they stand in the files."""

    name: str
    train: list[str]
    test: list[str]

    @property
    def several(self) -> bool:
        return any(len(labels_of(line)) > 1 for line in self.train)


@dataclass
class Predictions:
    """One row a text and one column a label, in the order of `labels`."""

    labels: list[str]
    scores: np.ndarray
    given: np.ndarray  # Which labels the text gets, as booleans.
    are_probabilities: bool = True
    familiar: np.ndarray | None = None  # How like the training part a text is; the best score where nothing else tells.

    def familiarity(self) -> np.ndarray:
        return self.scores.max(axis=1) if self.familiar is None else self.familiar


@dataclass
class Cost:
    """CPU seconds of all threads, and the most memory in bytes."""

    seconds: float
    memory: int = 0


def labels_of(line: str) -> list[str]:
    label = json.loads(line)["label"]
    return [label] if isinstance(label, str) else label


def text_of(line: str) -> str:
    """Title and text together, for those who know but one field."""
    fields = json.loads(line)
    return "\n\n".join(filter(None, (fields.get("title"), fields["text"])))


def megabytes(lines: list[str]) -> float:
    return sum(len(text_of(line).encode()) for line in lines) / 1e6


def child(command: list, **options) -> Cost:
    """Runs a program; what it printed is shown where it fails."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([str(part) for part in command], stdout=output, stderr=output, **options)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(f"{' '.join(map(str, command))}\n{output.read().decode(errors='replace')}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


# The methods. Each has `train(set)`, which gives its cost, `predict(lines)`, `speed(lines)` in MB per CPU second, and `size` in bytes.


class ScikitLearn:
    """TF-IDF as TfidfVectorizer makes it and a linear classifier, one for each label where there are several."""

    def __init__(self, classifier):
        self.classifier = classifier

    def train(self, data: LabelledSet) -> Cost:
        started = time.process_time()
        self.binarizer = MultiLabelBinarizer()
        targets = self.binarizer.fit_transform([labels_of(line) for line in data.train])
        self.labels, self.several = list(self.binarizer.classes_), data.several
        classifier = OneVsRestClassifier(self.classifier) if self.several else self.classifier
        self.model = make_pipeline(TfidfVectorizer(), classifier)
        self.model.fit([text_of(line) for line in data.train], targets if self.several else targets.argmax(axis=1))
        return Cost(time.process_time() - started)

    def predict(self, lines: list[str]) -> Predictions:
        texts = [text_of(line) for line in lines]
        is_probability = hasattr(self.model, "predict_proba")
        scores = self.model.predict_proba(texts) if is_probability else self.model.decision_function(texts)
        if scores.ndim == 1:  # Two labels, one margin.
            scores = np.stack([-scores, scores], axis=1)
        given = scores > (0.5 if is_probability else 0) if self.several else best_only(scores)
        return Predictions(self.labels, scores, given, is_probability)

    def speed(self, lines: list[str]) -> float:
        started = time.process_time()
        self.model.predict([text_of(line) for line in lines])
        return megabytes(lines) / (time.process_time() - started)

    @property
    def size(self) -> int:
        return len(pickle.dumps(self.model))


class FastText:
    """Facebook's program with its usual settings for texts: lower case, marks apart, word pairs, 25 passes."""

    def __init__(self, folder: pathlib.Path, rate: float):
        self.folder, self.rate = folder, rate

    def written(self, lines: list[str], with_labels: bool = False) -> pathlib.Path:
        path = self.folder / "fasttext.txt"
        with open(path, "w", encoding="utf-8") as output:
            for line in lines:
                marks = "".join(f"__label__{label.replace(' ', '_')} " for label in labels_of(line) if with_labels)
                words = re.sub(r"([.!?,'/()])", r" \1 ", text_of(line).lower()).split()
                print(marks + " ".join(words), file=output)
        return path

    def train(self, data: LabelledSet) -> Cost:
        self.labels = sorted({label for line in data.train for label in labels_of(line)})
        self.several = data.several
        options = ["-epoch", 25, "-lr", self.rate, "-wordNgrams", 2, "-thread", 1, "-loss", "ova" if self.several else "softmax"]
        self.model = self.folder / "fasttext"
        return child(["fasttext", "supervised", "-input", self.written(data.train, True), "-output", self.model, *options])

    def predict(self, lines: list[str]) -> Predictions:
        command = ["fasttext", "predict-prob", f"{self.model}.bin", self.written(lines), -1]
        answer = subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout.split("\n")
        scores = np.zeros((len(lines), len(self.labels)))
        places = {f"__label__{label.replace(' ', '_')}": place for place, label in enumerate(self.labels)}
        for row, said in zip(scores, answer):
            words = said.split()
            for label, score in zip(words[::2], words[1::2]):
                row[places[label]] = float(score)
        return Predictions(self.labels, scores, scores > 0.5 if self.several else best_only(scores))

    def speed(self, lines: list[str]) -> float:
        """Of the text alone: what it costs to load the model is taken off."""
        whole, start = (
            child(["fasttext", "predict", f"{self.model}.bin", self.written(some)]).seconds for some in (lines, lines[:1]))
        return megabytes(lines) / max(whole - start, 1e-3)

    @property
    def size(self) -> int:
        return os.path.getsize(f"{self.model}.bin")


class Copydesk:
    """The program as users have it: `train`, then a pipeline that uses the model."""

    def __init__(self, folder: pathlib.Path, program: str):
        self.folder, self.program, self.model = folder, program, folder / "model.ckm"

    def written(self, name: str, lines: list[str]) -> pathlib.Path:
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    def train(self, data: LabelledSet) -> Cost:
        several = ["--multi-label"] if data.several else []
        self.labels = sorted({label for line in data.train for label in labels_of(line)})
        return child([self.program, "train", self.written("train.jsonl", data.train), "--output", self.model, *several])

    def run(self, lines: list[str], **parameters) -> list[dict]:
        """The layer of `classify` of each text."""
        work, output = self.folder / "work", self.folder / "out"
        for folder in (work, output):
            shutil.rmtree(folder, ignore_errors=True)
        documents = []
        for number, line in enumerate(lines):
            fields = json.loads(line)
            metadata = {"title": fields["title"]} if fields.get("title") else {}
            documents.append(json.dumps({"id": str(number), "text": fields["text"], "metadata": metadata}))
        settings = json.dumps({"model": str(self.model)} | parameters)  # YAML reads JSON.
        pipeline = self.folder / "pipeline.yaml"
        pipeline.write_text(f"name: compare\ninput: {{ include: ['**/*.jsonl'] }}\nstages:\n  - uses: classify\n    with: {settings}\n")
        self.cost = child([self.program, "run", pipeline, "--input", self.written("input.jsonl", documents), "--output", output,
                           "--workdir", work, "--quiet"])
        with open(output / "documents.jsonl", encoding="utf-8") as found:
            layers = {document["id"].rsplit("#")[-1]: document["classify"] for document in map(json.loads, found)}
        return [layers.get(str(number), {"labels": [], "rejected": True}) for number in range(len(lines))]

    def predict(self, lines: list[str]) -> Predictions:
        places = {label: place for place, label in enumerate(self.labels)}
        given, scores = np.zeros((2, len(lines), len(self.labels)))
        layers = self.run(lines, evidence_at_most=0)
        for row, layer in zip(given, layers):
            row[[places[label["label"]] for label in layer["labels"]]] = True
        for row, layer in zip(scores, self.run(lines, evidence_at_most=0, labels_at_most=1000, threshold=0)):
            for label in layer["labels"]:
                row[places[label["label"]]] = label["score"]
        familiar = np.array([-layer["novelty"] for layer in layers]) if "novelty" in layers[0] else None
        return Predictions(self.labels, scores, given > 0, familiar=familiar)

    def speed(self, lines: list[str]) -> float:
        """Of `evaluate`, which reads the same lines; what starting it costs is taken off."""
        whole, start = (child([self.program, "evaluate", self.model, self.written("test.jsonl", some)]).seconds
                        for some in (lines, lines[:1]))
        return megabytes(lines) / max(whole - start, 1e-3)

    @property
    def size(self) -> int:
        return os.path.getsize(self.model)


# The measures.


def best_only(scores: np.ndarray) -> np.ndarray:
    return np.arange(scores.shape[1]) == scores.argmax(axis=1)[:, None]


def truth(lines: list[str], labels: list[str]) -> np.ndarray:
    return np.array([[label in right for label in labels] for right in map(set, map(labels_of, lines))])


def f1_scores(right: np.ndarray, given: np.ndarray) -> tuple[float, float]:
    """Micro, and macro over the labels that the test part has (the others' mean nothing)."""
    hits, answers, golds = (right & given).sum(axis=0), given.sum(axis=0), right.sum(axis=0)
    each = 2 * hits / np.maximum(answers + golds, 1)
    return 2 * hits.sum() / (answers.sum() + golds.sum()), each[golds > 0].mean()


def calibration_error(probabilities: np.ndarray, right: np.ndarray, bins: int = 15) -> float:
    """The mean distance of probability and share of right answers in bins of equally many answers."""
    order = np.argsort(probabilities, kind="stable")
    parts = zip(np.array_split(probabilities[order], bins), np.array_split(right[order], bins))
    return sum(len(p) * abs(p.mean() - r.mean()) for p, r in parts if len(p)) / len(right)


def strangers_told(own: np.ndarray, strange: list[np.ndarray]) -> float | None:
    """AUROC of a set's own texts before those of the others, each other set counting alike."""
    areas = [roc_auc_score([1] * len(own) + [0] * len(other), [*own, *other]) for other in strange]
    return sum(areas) / len(areas) if areas else None


def measured(method, data: LabelledSet, strangers: list[list[str]], least: float) -> list:
    cost = method.train(data)
    found = method.predict(data.test)
    right = truth(data.test, found.labels)
    best = np.where(found.given, found.scores, -np.inf).argmax(axis=1)
    is_right = right[np.arange(len(right)), best] & found.given.any(axis=1)
    errors = [None, None]
    if found.are_probabilities:
        top = found.scores.argmax(axis=1)
        errors[0] = calibration_error(found.scores.max(axis=1), right[np.arange(len(right)), top])
        errors[1] = calibration_error(found.scores.ravel(), right.ravel()) if data.several else None
    area = strangers_told(found.familiarity(), [method.predict(lines).familiarity() for lines in strangers])
    repeated = data.test * int(1 + least / megabytes(data.test))
    speed = method.speed(data.test if isinstance(method, ScikitLearn) else repeated)
    return [is_right.mean(), *f1_scores(right, found.given), *errors, area, cost.seconds, speed, method.size / 1e6]


# The table.

COLUMNS = ["accuracy", "micro F1", "macro F1", "ECE best", "ECE all", "AUROC", "train s", "MB/s", "model MB"]
DECIMALS = [3, 3, 3, 3, 3, 3, 2, 1, 1]


def split(argument: str) -> LabelledSet:
    name, _, paths = argument.partition("=")
    parts = [[line for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n") if line.strip()] for path in paths.split(":")]
    if len(parts) == 2:
        return LabelledSet(name, *parts)
    sides = [], []
    for line in parts[0]:
        digest = hashlib.sha256(json.loads(line)["text"].encode()).hexdigest()
        sides[int(digest[:8], 16) % 5 == 0].append(line)
    if not all(sides):
        sys.exit(f"{name}: no text is held out, or none left; give a test file too")
    return LabelledSet(name, *sides)


def methods(options: argparse.Namespace, folder: pathlib.Path) -> dict:
    return {
        "copydesk": Copydesk(folder, options.program),
        "LinearSVC": ScikitLearn(LinearSVC(random_state=0)),
        "ComplementNB": ScikitLearn(ComplementNB()),
        "fastText lr .5": FastText(folder, 0.5),
        "fastText lr 1": FastText(folder, 1.0),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sets", nargs="+", metavar="NAME=TRAIN.jsonl[:TEST.jsonl]")
    parser.add_argument("--program", default=str(ROOT / ".build/release/copydesk"), help="the copydesk to measure")
    parser.add_argument("--only", default="", metavar="METHOD,...", help="methods whose name begins so")
    parser.add_argument("--kin", default="", metavar="NAME,NAME", help="sets of one source, no strangers to each other")
    parser.add_argument("--sorted", action="store_true", help="sort the training lines by label first")
    parser.add_argument("--speed-mb", type=float, default=20, help="repeat the test part to so many MB for the speed")
    options = parser.parse_args()
    sets = [split(argument) for argument in options.sets]
    kin = set(options.kin.split(","))
    for data in sets:
        random.Random(0).shuffle(data.train)  # Many collections lie sorted by label, which fastText cannot bear.
        if options.sorted:
            data.train.sort(key=labels_of)
        others = [other.test for other in sets if other is not data and not {other.name, data.name} <= kin]
        print(f"\n{data.name}: {len(data.train)} texts to train on, {len(data.test)} held out"
              f"{', several labels' if data.several else ''}\n{'':15}" + "".join(f"{name:>10}" for name in COLUMNS), flush=True)
        with tempfile.TemporaryDirectory() as folder:
            for name, method in methods(options, pathlib.Path(folder)).items():
                if not name.lower().startswith(tuple(options.only.lower().split(","))):
                    continue
                if isinstance(method, FastText) and not shutil.which("fasttext"):
                    print(f"{name:15} not installed (Debian: apt-get install fasttext)")
                    continue
                cells = measured(method, data, others, options.speed_mb)
                figures = (f"{'–' if cell is None else format(cell, f'.{places}f'):>10}" for cell, places in zip(cells, DECIMALS))
                print(f"{name:15}" + "".join(figures), flush=True)


if __name__ == "__main__":
    main()
