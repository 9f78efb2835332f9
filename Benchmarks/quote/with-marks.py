#!/usr/bin/env python3
"""Puts the quotation marks back around the direct quotations of a documents.jsonl, for scoring.

usage: with-marks.py DOCUMENTS.jsonl > MARKED.jsonl

The spans of a direct quotation leave its marks out, as one wants them for reading. PolNeAR and the German Wikinews set keep
the marks in, and their scorer tells a direct quotation from a reported one by the marks within its spans: without them it
would count every direct quotation as reported speech. So each span of a direct quotation grows over the marks right beside
it; nothing else changes. Mixed quotations hold their marks already.
"""
import json
import sys

MARKS = set("\"“”„«»‚‘’‹›「」『』'`")


def grown(span, text):
    start, end = span
    while start > 0 and text[start - 1] in MARKS:
        start -= 1
    while end < len(text) and text[end] in MARKS:
        end += 1
    return [start, end]


def main(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            for quote in (document.get("quote") or {}).get("quotes") or []:
                if quote.get("kind") == "direct":
                    quote["spans"] = [grown(span, document["text"]) for span in quote["spans"]]
            print(json.dumps(document, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
