#!/usr/bin/env python3
"""Learns the network that tells copies from other texts, and says how good it is on corpora held out.

    python3 Benchmarks/dedupe/learn.py LEARN.pairs[:TIMES] ... --held-out TRY.pairs ... [--write]

Files are those of `copydesk-bench pairs`. README.md says what is printed.
"""
import argparse
import pathlib
import re
import sys
import warnings

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIGURES = ROOT / "stages" / "dedupe" / "Sources" / "ResemblanceFigures.swift"
sys.path.insert(0, str(ROOT / "Benchmarks"))
import environment  # noqa: E402

if __name__ == "__main__":
    environment.enter()

import numpy as np  # noqa: E402  Only the environment has it.
from sklearn.neural_network import MLPClassifier  # noqa: E402
from sklearn.preprocessing import StandardScaler  # noqa: E402

WRONG = (4, 8, 16, 32)


class Network:
    """A hidden layer of units, each the positive part of a weighted sum of the measures, and a weighted sum of these."""

    def __init__(self, weights, biases, outputs, output_bias):
        self.weights, self.biases, self.outputs, self.output_bias = weights, biases, outputs, output_bias

    def __call__(self, measures):
        return np.maximum(measures @ self.weights.T + self.biases, 0) @ self.outputs + self.output_bias

    @classmethod
    def shipped(cls):
        lists = {}
        for name, body in re.findall(r"static let (\w+)[^=]*= (\[.*?\]|\S+)", FIGURES.read_text(), re.S):
            lists[name] = np.array([float(x) for x in re.findall(r"-?\d[\d.e+-]*", body)])
        biases = lists["biases"]
        return cls(lists["weights"].reshape(len(biases), -1), biases, lists["outputs"], lists["outputBias"][0])

    @classmethod
    def learn(cls, measures, copies, units, seed):
        scale = StandardScaler().fit(measures)
        model = MLPClassifier(
            (units,), alpha=3e-3, batch_size=256, learning_rate_init=3e-3, max_iter=60, random_state=seed)
        with warnings.catch_warnings():
            # So many rounds are meant, whether it would go on learning or not.
            warnings.simplefilter("ignore")
            model.fit(scale.transform(measures), copies)
        weights = (model.coefs_[0] / scale.scale_[:, None]).T
        biases = model.intercepts_[0] - weights @ scale.mean_
        outputs, output_bias = model.coefs_[1][:, 0], float(model.intercepts_[1][0])
        alive = np.abs(outputs) * np.abs(model.coefs_[0]).max(0) > 1e-6
        return cls(weights[alive], biases[alive], outputs[alive], output_bias)

    def write(self):
        def rows(values):
            lines, line = [], "   "
            for value in values:
                text = f" {value:.6g},"
                if len(line) + len(text) > 118:
                    lines.append(line)
                    line = "   "
                line += text
            return "\n".join([*lines, line])

        def table(name, comment, body):
            return f"{comment}  static let {name}: [Double] = [\n{body}\n  ]\n"

        FIGURES.write_text(
            f"/// What `Resemblance` learned: a hidden layer of {len(self.biases)} units, each the positive part of a weighted "
            "sum of the features, and a\n/// weighted sum of these. How they are learned stands in the README.\n"
            f"enum ResemblanceFigures {{\n  static let outputBias = {self.output_bias:.6g}\n"
            + table("outputs", "", rows(self.outputs))
            + table("biases", "", rows(self.biases))
            + table("weights", "  /// A row a unit, a weight a feature.\n", "\n".join(rows(row) for row in self.weights))
            + "}\n")


def read(name, measures):
    """The pairs of a file: whether they are copies, and their measures."""
    pairs = np.fromfile(name, dtype="<f4").reshape(-1, measures + 1).astype(float)
    return pairs[:, 0] == 1, pairs[:, 1:]


def lost(scores, copies, wrong):
    """True pairs below the threshold that lets `wrong` others through."""
    others = np.sort(scores[~copies])[::-1]
    return int((scores[copies] <= (others[wrong] if wrong < len(others) else -np.inf)).sum())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("learn", nargs="+", help="files of pairs; with :3 each pair counts three times")
    parser.add_argument("--held-out", nargs="+", default=[], help="files that are not learned from")
    parser.add_argument("--units", type=int, default=24)
    parser.add_argument("--others", type=float, default=1, help="the share of pairs of different clusters that is used")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--shift", type=float, default=0, help="how much surer than even it must be of a copy")
    parser.add_argument("--write", action="store_true", help=f"put it into {FIGURES.relative_to(ROOT)}")
    options = parser.parse_args()
    shipped = Network.shipped()
    width = shipped.weights.shape[1]
    chance = np.random.default_rng(options.seed)
    copies, measures = [], []
    for argument in options.learn:
        name, _, times = argument.partition(":")
        is_copy, measured = read(name, width)
        used = is_copy | (chance.random(len(is_copy)) < options.others)
        for _ in range(int(times or 1)):
            copies.append(is_copy[used])
            measures.append(measured[used])
    network = Network.learn(np.concatenate(measures), np.concatenate(copies), options.units, options.seed)
    network.output_bias -= options.shift
    print(f"{len(network.biases)} units; true pairs lost where so many others get through:")
    print(f"{'':24}{'pairs':>9}{'true':>9}" + "".join(f"{wrong:>8}" for wrong in WRONG) + "   at 0.5: lost, wrong")
    for name in options.held_out:
        is_copy, measured = read(name, width)
        for label, judge in (("learned", network), ("shipped", shipped)):
            scores = judge(measured)
            columns = "".join(f"{lost(scores, is_copy, wrong):>8}" for wrong in WRONG)
            at = f"{(scores[is_copy] < 0).sum():>12}{(scores[~is_copy] >= 0).sum():>7}"
            title = f"{pathlib.Path(name).stem[:14]}, {label}"
            print(f"{title:24}{len(is_copy):>9}{is_copy.sum():>9}{columns}{at}")
    if options.write:
        network.write()


if __name__ == "__main__":
    main()
