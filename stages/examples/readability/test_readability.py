"""python3 -m unittest: what the plugin says of texts whose figures can be counted by hand."""

import json
import os
import subprocess
import sys
import unittest

import readability

HERE = os.path.dirname(os.path.abspath(__file__))
ALL = {"least": 1, "formulas": ["lix", "rix", "flesch", "grade", "gulpease"]}


def measure(text, language="en", **parameters):
    document = {"id": "a", "text": text, "metadata": {"language": language}}
    return readability.measure(document, {**ALL, **parameters})


class Counting(unittest.TestCase):
    def test_syllables(self):
        for language, words in {
            "en": {"the": 1, "rain": 1, "made": 1, "table": 2, "founded": 2, "walked": 1, "wanted": 2, "boxes": 2,
                   "syllable": 3, "by": 1, "idea": 2, "tables": 2, "lives": 1},
            "de": {"Haus": 1, "Straße": 2, "Bürgermeisterin": 5},
            "fr": {"ville": 1, "maire": 1, "été": 2, "parlent": 1, "journaux": 2},
            "es": {"ciudad": 2, "poeta": 3, "día": 2, "alcaldesa": 4},
        }.items():
            for word, count in words.items():
                self.assertEqual(readability.syllables(word, language), count, word)

    def test_words_and_sentences(self):
        self.assertEqual(measure("Don't go. It's half-past 9! …", least=99), {"words": 5, "sentences": 2})

    def test_sentences_of_segment_are_taken(self):
        document = {"id": "a", "text": "Mr. Vane left. 😀 He ran.", "segment": {"sentences": [[0, 14], [15, 24]]}}
        self.assertEqual(readability.measure(document, {**ALL, "least": 99}), {"words": 5, "sentences": 2})


class Scores(unittest.TestCase):
    def test_english(self):
        # 12 words, 2 sentences, 20 syllables, 3 words of more than six letters.
        layer = measure("The harbour of Ellery is shut. The council opens it again tomorrow.")
        self.assertEqual((layer["words"], layer["sentences"]), (12, 2))
        self.assertEqual(layer["lix"], round(12 / 2 + 100 * 3 / 12, 1))
        self.assertEqual(layer["rix"], 1.5)
        syllables = 20
        self.assertEqual(layer["flesch"], round(206.835 - 1.015 * 6 - 84.6 * syllables / 12, 1))
        self.assertEqual(layer["grade"], round(0.39 * 6 + 11.8 * syllables / 12 - 15.59, 1))

    def test_other_languages(self):
        self.assertEqual(measure("Der Hafen ist zu.", "de")["flesch"], round(180 - 4 - 58.5 * 5 / 4, 1))
        self.assertEqual(measure("Il porto è chiuso.", "it")["gulpease"], round(89 + (300 - 10 * 14) / 4, 1))
        self.assertEqual(set(measure("Hamnen är stängd.", "sv")), {"words", "sentences", "lix", "rix"})

    def test_no_scores_where_there_are_no_words(self):
        self.assertEqual(measure(""), {"words": 0, "sentences": 0})
        self.assertEqual(set(measure("港口今天关闭。明天开放。", "zh")), {"words", "sentences"})

    def test_only_what_was_asked_for(self):
        self.assertEqual(set(measure("Rain fell.", formulas=["rix"])), {"words", "sentences", "rix"})


class Protocol(unittest.TestCase):
    def test_answers_before_it_has_read_everything(self):
        process = subprocess.Popen(
            [sys.executable, os.path.join(HERE, "readability.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env={**os.environ, "COPYDESK_PARAMETERS": json.dumps(ALL)})
        with process:
            for number, text in enumerate(["Rain fell.", ""]):
                process.stdin.write(json.dumps({"id": str(number), "text": text}).encode() + b"\n")
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["id"], str(number))
            process.stdin.write(b'{"id":"bad","text":7}\n')
            process.stdin.flush()
            self.assertIn("error", json.loads(process.stdout.readline()))


if __name__ == "__main__":
    unittest.main()
