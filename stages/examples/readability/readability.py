"""How hard a text is to read.

Reads one JSON document a line and writes one a line, as docs/plugins.md says. Spans count Unicode scalars, as Python's
slicing does.
"""

import json
import os
import re
import sys

WORD = re.compile(r"\w+(?:['’\-]\w+)*")
# Where no earlier step found the sentences: a stop, and then the end of the line or white space.
SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?:\s+|$)|\n\s*\n")

VOWELS = {
    "en": "aeiouy",
    "de": "aeiouyäöü",
    "fr": "aeiouyàâæéèêëîïôœùûüÿ",
    "es": "aeiouyáéíóúü",
}
# What is written without spaces between its words has no words for these formulas.
UNSPACED = {"zh", "ja", "th", "lo", "km", "my"}


def sentences_of(document):
    """The sentences as strings: those of 'segment' where it ran, else by their marks."""
    text = document["text"]
    layer = document.get("segment")
    if layer is not None:
        return [text[start:end] for start, end in layer["sentences"]]
    return SENTENCE_END.split(text)


def syllables(word, language):
    """An estimate: groups of vowels; in English without a silent e, in Spanish with hiatus counted apart."""
    word = word.lower()
    if language == "es":
        # Two strong vowels, or a weak one with an accent, are two syllables.
        word = re.sub(r"([aeoáéó])(?=[aeoáéóíú])|([íú])(?=[aeoáéó])", r"\1\2-", word)
    groups = re.findall("[%s]+" % VOWELS[language], word)
    count = len(groups)
    if language == "en" and count > 1:
        if re.search(r"[^aeiouy]e$", word) and not re.search(r"[^aeiouy]le$", word):
            count -= 1
        elif re.search(r"[^aeiouytd]ed$|[^aeiouyszxcg]es$", word) and not re.search(r"les$", word):
            count -= 1
    if language == "fr" and count > 1 and re.search(r"[^aeiouyàâæéèêëîïôœùûüÿ](?:e|es|ent)$", word):
        count -= 1
    return max(1, count)


def flesch(language, words_a_sentence, syllables_a_word):
    """Reading ease, about 0 (hard) to 100 (easy); None for a language without constants of its own."""
    w, s = words_a_sentence, syllables_a_word
    if language == "en":  # Flesch 1948
        return 206.835 - 1.015 * w - 84.6 * s
    if language == "de":  # Amstad 1978
        return 180 - w - 58.5 * s
    if language == "fr":  # Kandel and Moles 1958
        return 207 - 1.015 * w - 73.6 * s
    if language == "es":  # Szigriszt Pazos 1993
        return 206.835 - w - 62.3 * s
    return None


def scores(words, sentence_count, language):
    """All scores of a text, by name."""
    count = len(words)
    letters = sum(sum(c.isalnum() for c in word) for word in words)
    long_words = sum(sum(c.isalnum() for c in word) > 6 for word in words)
    found = {
        "lix": count / sentence_count + 100 * long_words / count,  # Björnsson 1968
        "rix": long_words / sentence_count,  # Anderson 1983
    }
    if language == "it":  # Lucisano and Piemontese 1988
        found["gulpease"] = 89 + (300 * sentence_count - 10 * letters) / count
    if language in VOWELS:
        a_sentence = count / sentence_count
        a_word = sum(syllables(word, language) for word in words) / count
        found["flesch"] = flesch(language, a_sentence, a_word)
        if language == "en":  # Kincaid 1975: years of school
            found["grade"] = 0.39 * a_sentence + 11.8 * a_word - 15.59
    return found


def measure(document, parameters):
    """The layer of a document."""
    sentences = [WORD.findall(sentence) for sentence in sentences_of(document)]
    sentences = [words for words in sentences if words]
    words = [word for sentence in sentences for word in sentence]
    layer = {"words": len(words), "sentences": len(sentences)}
    language = document.get("metadata", {}).get("language", "")
    language = language.lower().split("-")[0] if isinstance(language, str) else ""
    if len(words) < parameters["least"] or language in UNSPACED:
        return layer
    for name, score in scores(words, len(sentences), language).items():
        if name in parameters["formulas"]:
            layer[name] = round(score, 1)
    return layer


def main():
    parameters = json.loads(os.environ["COPYDESK_PARAMETERS"])
    for line in sys.stdin.buffer:
        document = json.loads(line)
        try:
            answer = {"id": document["id"], "readability": measure(document, parameters)}
        except Exception as error:  # One bad document is one bad document.
            answer = {"id": document["id"], "error": "%s: %s" % (type(error).__name__, error)}
        # Flushed at once: Copydesk waits for each answer.
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
