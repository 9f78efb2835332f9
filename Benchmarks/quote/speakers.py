#!/usr/bin/env python3
"""Compares the speakers that Copydesk names with speakers.tsv, the ones an editor named after reading.

    python3 Benchmarks/quote/speakers.py polnear_dev=GOLD.jsonl:OURS.jsonl wcxb=GOLD.jsonl:OURS.jsonl [-v]

GOLD.jsonl is the reader's own copy of the set (`id`, `text`), OURS.jsonl the documents.jsonl of a run over it. A document
of ours is the one with the same text, or else with the same id; then the stretch is looked for in the text that `clean` made.

A stretch counts for the quotation of ours that covers most of it. `right`: the surname agrees and no given name differs; a
body's name has the same words or more; no name where the text names nobody (`unnamed`); no quotation where there is none
(`not-a-quotation`). `none`: a speaker whom we leave without a name, or a quotation that we do not find. All else is `wrong`.
"""
import argparse
import collections
import csv
import hashlib
import json
import pathlib
import re
import sys

VERDICTS = ("right", "wrong", "none")
ROWS = ("person", "organisation", "unnamed", "not-a-quotation", "name", "pronoun", "nominal", "carried", "unknown", "no speaker", ">= .9", ".7 - .9", "< .7",
        "no quotation")
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "—": "-", "–": "-"})
EMPTY_WORDS = {"the", "of", "and", "for", "a", "mr", "mrs", "ms", "dr", "jr", "sr"}


def squeezed(text: str) -> tuple[str, list[int]]:
    """The text with plain marks and without white space, and where each of its characters stood."""
    kept = [(mark, place) for place, mark in enumerate(text.translate(PLAIN)) if not mark.isspace()]
    return "".join(mark for mark, _ in kept), [place for _, place in kept]


def located(gold: str, span: tuple[int, int], ours: str) -> tuple[int, int] | None:
    """Where a stretch of one text stands in another, by its beginning; of several places the one as far into the text."""
    if gold == ours:
        return span
    needle, (haystack, places) = squeezed(gold[slice(*span)])[0], squeezed(ours)
    found = [match.start() for match in re.finditer(re.escape(needle[:60]), haystack)]
    if not found:
        return None
    start = min(found, key=lambda at: abs(places[at] / len(ours) - span[0] / len(gold)))
    return places[start], places[min(start + len(needle), len(places)) - 1] + 1


def covering(quotations: list[dict], span: tuple[int, int]) -> dict | None:
    """The quotation that covers most of the stretch, half of it at least."""

    def covered(quotation: dict) -> int:
        return sum(max(0, min(end, span[1]) - max(start, span[0])) for start, end in quotation["spans"])

    best = max(quotations, key=covered, default=None)
    return best if best and 2 * covered(best) >= span[1] - span[0] else None


def words(name: str) -> list[str]:
    return [word for word in re.findall(r"[\w'-]+", name.translate(PLAIN).lower()) if word not in EMPTY_WORDS]


def is_same_person(ours: str, gold: str) -> bool:
    """Whether the surnames agree, and the first names as far as both have one (an initial stands for any)."""
    ours_words, gold_words = words(ours), words(gold)
    if not ours_words or ours_words[-1] != gold_words[-1]:
        return False
    given, expected = ours_words[:-1], gold_words[:-1]
    return not given or not expected or any(
        name == other or (min(len(name), len(other)) == 1 and name[0] == other[0]) for name in given for other in expected)


def is_same_body(ours: str, gold: str) -> bool:
    """Whether one name has all the words of the other."""
    ours_words, gold_words = set(words(ours)), set(words(gold))
    return bool(ours_words) and (ours_words <= gold_words or gold_words <= ours_words)


def verdict(mark: dict, quotation: dict | None) -> str:
    """What an editor says of our speaker."""
    speaker = (quotation or {}).get("speaker") or {}
    name = speaker.get("name")
    if mark["kind"] == "not-a-quotation":
        return "wrong" if quotation else "right"
    if mark["kind"] == "unnamed":
        return "wrong" if name else "right"
    same = is_same_person if mark["kind"] == "person" else is_same_body
    ours = name or (speaker.get("text") if mark["kind"] == "organisation" else None)  # A body's mention is its name.
    if ours and any(same(ours, gold) for gold in mark["speaker"].split("|")):
        return "right"
    return "wrong" if name else "none"


def band(quotation: dict | None) -> str:
    confidence = (quotation or {}).get("confidence")
    if confidence is None:
        return "no quotation"
    return ">= .9" if confidence >= 0.9 else ".7 - .9" if confidence >= 0.7 else "< .7"


def mention(quotation: dict | None) -> str:
    if quotation is None:
        return "no quotation"
    return (quotation.get("speaker") or {}).get("via") or "no speaker"


def documents(path: str) -> list[dict]:
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def judged(marks: list[dict], gold_path: str, ours_path: str):
    """Each mark with our quotation there and the verdict; marks whose text is not the one that was read are left out."""
    gold = {document["id"]: document["text"] for document in documents(gold_path)}
    ours = documents(ours_path)
    by_text = {document["text"]: document for document in ours}
    by_id = {re.split("[/#]", document["id"])[-1]: document for document in ours}
    for mark in marks:
        text, span = gold.get(mark["document"], ""), (int(mark["start"]), int(mark["end"]))
        if hashlib.sha256(text[slice(*span)].encode()).hexdigest()[:8] != mark["sha256"]:
            print(f"{mark['document']} {span}: not the text that was read", file=sys.stderr)
            continue
        document = by_text.get(text) or by_id.get(mark["document"])
        place = document and located(text, span, document["text"])
        if not place:
            print(f"{mark['document']} {span}: not in our text", file=sys.stderr)
            continue
        quotation = covering(document.get("quote", {}).get("quotes", []), place)
        yield mark, quotation, verdict(mark, quotation)


def table(title: str, rows: list[tuple[str, str]]) -> None:
    counts = collections.Counter(rows)
    print(f"{title:24}" + "".join(f"{name:>7}" for name in VERDICTS))
    for row in sorted({row for row, _ in rows}, key=ROWS.index):
        print(f"{row:24}" + "".join(f"{counts[row, name]:7}" for name in VERDICTS))
    print(f"{'all':24}" + "".join(f"{sum(verdict == name for _, verdict in rows):7}" for name in VERDICTS) + "\n")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("sets", nargs="+", metavar="SET=GOLD:OURS")
    arguments.add_argument("-v", "--verbose", action="store_true", help="list the stretches on which we differ")
    arguments.add_argument("--marks", type=pathlib.Path, default=pathlib.Path(__file__).with_name("speakers.tsv"))
    options = arguments.parse_args()
    with open(options.marks, encoding="utf-8") as lines:
        marks = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    results = []
    for argument in options.sets:
        name, _, paths = argument.partition("=")
        results += judged([mark for mark in marks if mark["set"] == name], *paths.split(":"))
    table("as read", [(mark["kind"], said) for mark, _, said in results])
    table("our mention", [(mention(quotation), said) for _, quotation, said in results])
    table("our confidence", [(band(quotation), said) for _, quotation, said in results])
    for mark, quotation, said in results if options.verbose else []:
        if said != "right":
            speaker = (quotation or {}).get("speaker") or {}
            ours = speaker.get("name") or f"({speaker.get('text', '')})" if quotation else "no quotation"
            print(f"{said:6}{mark['document']} {mark['start']}: {ours} | {mark['speaker']} ({mark['kind']}), "
                  f"{mention(quotation)} {(quotation or {}).get('confidence', '')}")


if __name__ == "__main__":
    main()
