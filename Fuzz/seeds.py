#!/usr/bin/env python3
"""Writes what the fuzzers begin with: DIR/<target>/, and DIR/<target>.dict for libFuzzer's -dict.

Seeds are the samples of pipelines/, the pipeline files and cases of the tests, and the texts that stand in tests between
triple quotation marks. Nothing is downloaded.

    python3 Fuzz/seeds.py .build-fuzz/corpus
"""

import gzip
import hashlib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "pipelines" / "samples"
CASES = ROOT / "Tests" / "CopydeskTests" / "Cases"
LONGEST = 20_000


def texts_of_tests(*folders):
    """What stands in the Swift files of these folders between triple quotation marks."""
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.swift")):
            for found in re.finditer(r'"""\n(.*?)\n *"""', file.read_text("utf-8"), re.S):
                yield found.group(1).encode()


def lines_of_tests(*folders):
    """What stands there between single ones and looks like YAML."""
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.swift")):
            for found in re.finditer(r'(?<!")"((?:[^"\\\n]|\\.)+)"(?!")', file.read_text("utf-8")):
                text = found.group(1).replace("\\n", "\n").replace("\\t", "\t").replace('\\"', '"')
                if ":" in text or "[" in text:
                    yield text.encode()


def files(*patterns):
    for base, pattern in patterns:
        for file in sorted(base.rglob(pattern)):
            if file.is_file():
                yield file.read_bytes()


def pages():
    yield from files((SAMPLES, "*.html"), (CASES, "*.html"))
    yield from (text for text in texts_of_tests("stages/clean/Tests") if b"<" in text)


def texts():
    yield from files((SAMPLES, "*.txt"), (CASES, "*.txt"), (ROOT / "stages/clean/Tests/Golden", "input.txt"))
    yield from (text for text in texts_of_tests("stages") if b"<p" not in text)


def pipelines():
    yield from files((ROOT / "pipelines", "*.yaml"), (CASES, "*.yaml"))
    yield from texts_of_tests("Tests/PipelineFileTests", "Tests/YAMLTests", "Tests/CopydeskTests")
    yield from lines_of_tests("Tests/PipelineFileTests", "Tests/YAMLTests")


def plugins():
    yield from files((ROOT / "stages", "stage.yaml"), (ROOT / "pipelines", "stage.yaml"))
    yield from texts_of_tests("Tests/PluginsTests")
    yield from lines_of_tests("Tests/PluginsTests")


def answers():
    """The first byte says in what pieces the rest arrives."""
    for line in (
        '{"id":"a","torture":{"score":0.2}}',
        '{"id":"a","error":"too long"}',
        '{"id":"b","drop":"no reason"}',
        '{"id":"a"}',
        '{"id":"c","text":"Rain.","metadata":{"title":"T","authors":["A"]}}',
        '{"id":5}',
        '{"torture":[1,"\\ud800"]}',
        "[]",
        "{",
        "null",
        '{"id":"a","id":"b","torture":1}',
        '{"id":"d","text":null,"drop":null,"error":null}',
        '{"id":"\\u0000","drop":""}',
    ):
        for pieces in (0, 1, 7, 200):
            yield bytes([pieces]) + (line + "\n").encode() * 2
    yield from lines_of_tests("Tests/PluginsTests")


def records():
    """The first byte says how the rest is read: 0 gzip, 1 zstd, 2 lines; with 4 more a line may have 40 bytes."""
    for content in files((SAMPLES, "*.jsonl"), (CASES, "*.jsonl")):
        yield b"\x02" + content
        yield b"\x06" + content
        yield b"\x00" + gzip.compress(content, mtime=0)
    for content in files((SAMPLES, "*.jsonl.zst")):
        yield b"\x01" + content


def charsets():
    text = "Zażółć gęślą jaźń. Übergrößen, naïveté, “so sagt man”. 天気予報。Погода. مرحبا"
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"):
        yield text.encode(encoding)
    for encoding, words in {
        "windows-1252": "Übergrößen, naïveté – “so sagt man”",
        "iso-8859-2": "Zażółć gęślą jaźń",
        "gb18030": "天气预报",
        "shift_jis": "天気予報です。",
        "euc-jp": "天気予報です。",
        "iso-2022-jp": "天気予報です。",
        "euc-kr": "일기 예보",
        "big5": "天氣預報",
        "koi8-r": "Прогноз погоды",
        "windows-1251": "Прогноз погоды",
        "windows-1256": "مرحبا",
    }.items():
        head = f'<meta charset="{encoding}"><p>'.encode("ascii")
        yield (words * 3).encode(encoding, "ignore")
        yield head + (words * 3).encode(encoding, "ignore")
    yield from files((SAMPLES / "broken", "*"), (SAMPLES / "plain", "*.txt"))


def stores():
    """Changes to each of the first files of the store, as the target reads them: way, file, then place, kind, value."""
    for way in range(2):
        for file in range(10):
            for place in (0, 8, 20, 60, 200, 400):
                for kind, value in ((0, 0), (1, 10), (2, 9), (4, 40), (7, 1)):
                    yield bytes([way, file, place & 255, place >> 8, kind, value])


TARGETS = {
    "pipeline": pipelines,
    "plugin": plugins,
    "answers": answers,
    "records": records,
    "charset": charsets,
    "page": pages,
    "scraped": texts,
    "reading": texts,
    "store": stores,
}


def words(contents):
    """Words of the seeds, those that stand in most of them first: libFuzzer puts them together anew."""
    count = {}
    for content in contents:
        for word in set(re.findall(rb"</?[a-z0-9]{1,12}|[a-z][a-z0-9_-]{2,20}[:=]?", content)):
            count[word] = count.get(word, 0) + 1
    return sorted(count, key=lambda word: (-count[word], word))[:300]


def main():
    out = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build-fuzz" / "corpus")
    for target, seeds in TARGETS.items():
        folder = out / target
        folder.mkdir(parents=True, exist_ok=True)
        contents = [content[:LONGEST] for content in seeds()]
        for content in contents:
            (folder / ("seed-" + hashlib.sha256(content).hexdigest()[:16])).write_bytes(content)
        lines = ["# words of the seeds"] + ['"%s"' % word.decode() for word in words(contents)]
        (out / f"{target}.dict").write_text("\n".join(lines) + "\n")
        print(f"{target}: {len(contents)} seeds")


if __name__ == "__main__":
    main()
