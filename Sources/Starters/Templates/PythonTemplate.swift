/// A plugin in Python.
enum PythonTemplate {
  static let program = #"""
    """NAME: reads one JSON document a line, writes one answer a line."""

    import json
    import os
    import sys


    def process(document, parameters):
        """The layer of a document: anything that JSON can say."""
        words = [word for word in document["text"].split() if len(word) >= parameters["least"]]
        return {"words": len(words)}


    def main():
        parameters = json.loads(os.environ["COPYDESK_PARAMETERS"])
        for line in sys.stdin.buffer:
            document = json.loads(line)
            answer = {"id": document["id"]}
            try:
                answer["NAME"] = process(document, parameters)
            except Exception as error:
                # This document is quarantined with the message. {"id": …, "drop": "a reason"} leaves one out.
                answer["error"] = "%s: %s" % (type(error).__name__, error)
            # Flushed at once: Copydesk waits for the answer.
            print(json.dumps(answer), flush=True)


    if __name__ == "__main__":
        main()

    """#

  static let test = #"""
    """python3 test.py: asks the program as Copydesk does."""

    import json
    import os
    import subprocess
    import sys
    import unittest

    HERE = os.path.dirname(os.path.abspath(__file__))


    def ask(document, **parameters):
        """The answer to one document."""
        environment = {**os.environ, "COPYDESK_PARAMETERS": json.dumps({"least": 1, **parameters})}
        done = subprocess.run(
            [sys.executable, os.path.join(HERE, "main.py")], input=json.dumps(document).encode() + b"\n",
            stdout=subprocess.PIPE, env=environment, check=True)
        return json.loads(done.stdout)


    class Words(unittest.TestCase):
        def test_words_are_counted(self):
            self.assertEqual(ask({"id": "a", "text": "Rain fell."}), {"id": "a", "NAME": {"words": 2}})

        def test_short_words_may_be_left_out(self):
            self.assertEqual(ask({"id": "a", "text": "It rained."}, least=3)["NAME"], {"words": 1})

        def test_an_empty_text_has_none(self):
            self.assertEqual(ask({"id": "a", "text": ""})["NAME"], {"words": 0})

        def test_what_cannot_be_done_is_said(self):
            self.assertIn("error", ask({"id": "a"}))


    if __name__ == "__main__":
        unittest.main()

    """#
}
