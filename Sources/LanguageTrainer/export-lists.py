#!/usr/bin/env python3
"""Writes the lists that language-trainer reads, TAG.tsv, out of the sources that docs/data.md names.

  export-lists.py DIR wordfreq                         the small lists of wordfreq (PyPI)
  export-lists.py DIR libreoffice TAG=ROOT[,ROOT] …    translations of LibreOffice: unpacked Debian packages
                                                       libreoffice-l10n-* and libreoffice-help-*, each below a ROOT
"""
import collections, html, os, re, struct, sys

WORD = re.compile(r"[^\W\d_][^\W\d_\u0900-\u0903\u093a-\u094f]*(?:[\u0900-\u0903\u093a-\u094f]|[^\W\d_])*")
INLINE = re.compile(r"</?(b|i|em|span|a|kbd|code|emph)\b[^<>]*>|https?://[^\s\"<>]+|[%$]\w+")
MARKUP = re.compile(r"<script.*?</script>|<style.*?</style>|<[^<>]*>", re.S)
# What is left in English within a translation has one of these sooner or later, and none of the languages has.
ENGLISH = re.compile(r"\b(the|of|and|this|for|with)\b", re.I)
WORDFREQ = {
    "ar": "ar", "bg": "bg", "ca": "ca", "cs": "cs", "da": "da", "de": "de", "en": "en", "es": "es", "fa": "fa", "fi": "fi",
    "fil": "tl", "fr": "fr", "hi": "hi", "hu": "hu", "id": "id", "is": "is", "it": "it", "lt": "lt", "lv": "lv", "mk": "mk",
    "ms": "ms", "nb": "nb", "nl": "nl", "pl": "pl", "pt": "pt", "ro": "ro", "ru": "ru", "sh": "hr", "sk": "sk", "sl": "sl",
    "sv": "sv", "tr": "tr", "uk": "uk", "ur": "ur", "vi": "vi",
}


# Serbian is in wordfreq's list "sh" in Latin letters.
DIGRAPHS = [("dž", "џ"), ("lj", "љ"), ("nj", "њ")]
LETTERS = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")


def write(directory, tag, counts):
    with open(os.path.join(directory, tag + ".tsv"), "w", encoding="utf-8") as out:
        for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            out.write(f"{word}\t{count:.4g}\n")


def from_wordfreq(directory):
    import wordfreq

    for code, tag in WORDFREQ.items():
        lists = wordfreq.get_frequency_dict(code, "small").items()
        counts = {word: count * 1e6 for word, count in lists if not re.search(r"[\d_\s]", word)}
        write(directory, tag, counts)
        if code == "sh":
            write(directory, "sr", {cyrillic(word): count for word, count in counts.items() if cyrillic(word)})


def cyrillic(word):
    """A Serbian word in Cyrillic letters; None where it has letters that Serbian has not."""
    for latin, letter in DIGRAPHS:
        word = word.replace(latin, letter)
    word = word.translate(LETTERS)
    return None if re.search("[a-zšđčćž]", word) else word


def messages(path):
    """The translations of a gettext .mo file that are not left as they were."""
    data = open(path, "rb").read()
    count, originals, translations = struct.unpack("<III", data[8:20])
    for number in range(count):
        texts = []
        for table in (originals, translations):
            length, start = struct.unpack("<II", data[table + 8 * number : table + 8 * number + 8])
            texts.append(data[start : start + length])
        if texts[0] and texts[0].split(b"\x04")[-1] != texts[1]:
            yield texts[1].decode("utf-8", "replace").replace("~", "").replace("_", "")


def from_libreoffice(directory, tag, roots):
    counts = collections.Counter()
    for root in roots:
        for folder, folders, files in os.walk(root):
            folders.sort()
            for file in sorted(files):
                path = os.path.join(folder, file)
                if file.endswith(".mo") and "@" not in path.split("/")[-3]:
                    texts = messages(path)
                elif file.endswith(".html"):
                    texts = [open(path, encoding="utf-8", errors="replace").read()]
                else:
                    continue
                for part in (part for text in texts for part in MARKUP.split(INLINE.sub(" ", text))):
                    if not ENGLISH.search(part):
                        counts.update(word.lower() for word in WORD.findall(html.unescape(part)))
    write(directory, tag, {word: count for word, count in counts.items() if count > 1})


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[2] not in ("wordfreq", "libreoffice"):
        sys.exit(__doc__)
    os.makedirs(sys.argv[1], exist_ok=True)
    if sys.argv[2] == "wordfreq":
        from_wordfreq(sys.argv[1])
    for argument in sys.argv[3:]:
        tag, roots = argument.split("=")
        from_libreoffice(sys.argv[1], tag, roots.split(","))
