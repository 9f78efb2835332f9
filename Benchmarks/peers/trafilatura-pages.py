#!/usr/bin/env python3
"""Extracts text and metadata of every page below a folder with trafilatura, one process, and says how fast.

    python3 -m venv venv && venv/bin/pip install trafilatura lxml_html_clean
    venv/bin/python Benchmarks/peers/trafilatura-pages.py FOLDER [--output documents.jsonl]

The output has the form of Copydesk's documents.jsonl (id, text, metadata), so that the same scorer reads both. Reading the
files is not timed; body without comments, and metadata, as its documentation recommends for both.
"""
import argparse
import json
import pathlib
import sys
import time

import trafilatura


def extract(page: bytes) -> dict:
    """What trafilatura makes of one page; nothing where it finds nothing or fails."""
    try:
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    except Exception as error:  # A page that breaks it is a result, too.
        print(f"failed: {error}", file=sys.stderr)
        return {}
    return found.as_dict() if found else {}


def document(name: str, found: dict) -> dict:
    authors = [author.strip() for author in (found.get("author") or "").split(";") if author.strip()]
    metadata = {"title": found.get("title"), "authors": authors, "published": found.get("date")}
    return {"id": name, "text": found.get("text") or "", "metadata": {k: v for k, v in metadata.items() if v}}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--output", type=argparse.FileType("w"), help="where the documents go, as JSON Lines")
    options = arguments.parse_args()
    pages = sorted(path for path in options.folder.rglob("*") if path.suffix.lower() in (".html", ".htm", ".xhtml"))
    if not pages:
        sys.exit(f"no pages below {options.folder}")
    wall, cpu, slowest, size = 0.0, 0.0, (0.0, ""), 0
    for path in pages:
        name, page = path.relative_to(options.folder).as_posix(), path.read_bytes()
        started, busy = time.perf_counter(), time.process_time()
        found = extract(page)
        taken = time.perf_counter() - started
        cpu += time.process_time() - busy
        wall += taken
        size += len(page)
        slowest = max(slowest, (taken, name))
        if options.output:
            options.output.write(json.dumps(document(name, found), ensure_ascii=False) + "\n")
    print(
        f"trafilatura {trafilatura.__version__}: {len(pages)} pages, {size / 1e6:.1f} MB, {len(pages) / cpu:.1f} pages/s of CPU "
        f"({len(pages) / wall:.1f} by the clock), slowest {slowest[0] * 1000:.0f} ms ({slowest[1]})"
    )


if __name__ == "__main__":
    main()
