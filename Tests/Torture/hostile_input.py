"""An input directory as nobody would wish it: names, kinds of files, contents and containers. All of it is made here.

`Hostile(folder, large)` makes it; `entries` says what each is, by its path's bytes, and what may become of it.
"""

import gzip
import os
import random
import socket
import stat

import desk

KEPT, ANY, IGNORED, UNREAD = "kept", "any", "ignored", "unread"


def identifier(path):
    """The id of a file: its path, '%', '#' and bytes that are not printable UTF-8 percent-encoded."""
    out, at = [], 0
    while at < len(path):
        for length in (4, 3, 2, 1):
            try:
                text = path[at : at + length].decode("utf-8")
            except UnicodeDecodeError:
                continue
            if len(text) == 1 and len(path[at : at + length]) == length:
                break
        else:
            text, length = None, 1
        piece = path[at : at + length]
        plain = text is not None and text not in "%#" and is_printable(ord(text))
        out.append(text if plain else "".join(f"%{byte:02X}" for byte in piece))
        at += length
    return "".join(out)


def is_printable(scalar):
    controls = scalar < 0x20 or 0x7F <= scalar <= 0x9F
    invisible = (
        scalar in (0x61C, 0x200E, 0x200F, 0xFEFF)
        or 0x2028 <= scalar <= 0x202E
        or 0x2066 <= scalar <= 0x2069
        or 0xFFF9 <= scalar <= 0xFFFB
        or 0xE0000 <= scalar <= 0xE007F
    )
    return not controls and not invisible


class Hostile:
    def __init__(self, folder, large=False, is_root=os.geteuid() == 0):
        self.folder, self.large, self.is_root = os.fsencode(folder), large, is_root
        os.makedirs(self.folder, exist_ok=True)
        #: path: (what it is, what may become of it)
        self.entries = {}
        for fill in (self.controls, self.names, self.kinds, self.texts, self.encodings, self.pages, self.containers):
            fill()
        if large:
            self.giants()

    def add(self, path, content, what, fate=ANY):
        """A file; names that the file system does not take are left out."""
        path = path if isinstance(path, bytes) else path.encode()
        content = content if isinstance(content, bytes) else content.encode()
        full = os.path.join(self.folder, path)
        try:
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "xb") as file:
                file.write(content)
        except OSError:
            return
        self.entries[path] = (what, fate)

    def controls(self):
        """Documents as they should be, whose results must not depend on the others."""
        for number in range(0, 60, 3):
            self.add(f"controls/{number}.txt", desk.article(number), "control", KEPT)
            self.add(f"controls/{number}.html", desk.page(number + 60), "control", KEPT)

    def names(self):
        text = desk.article(1000)
        names = [
            b"new\nline",
            b"carriage\rreturn",
            b"tab\tulator",
            b"\x1b[31mred\x1b[0m",
            b"\x1b]0;title\x07",
            b"bell\x07",
            b"nul\x01",
            b"back\x08space",
            b"delete\x7f",
            b"\xc2\x9b31m",
            "turned\u202etxt.exe".encode(),
            "\u2066isolated\u2069".encode(),
            "\u200emark".encode(),
            "zero\u200bwidth".encode(),
            "\ufeffmark".encode(),
            "line\u2028separator".encode(),
            "tag\U000e0041".encode(),
            b"100%",
            b"%41",
            b"%2e%2e",
            b"a#b",
            b"#",
            b"L12#L13",
            b" ",
            b"ends with a space ",
            b"-rf",
            b"--help",
            b"-",
            b"$(touch TOUCHED)",
            b"`touch TOUCHED`",
            b"; touch TOUCHED;",
            b"| touch TOUCHED",
            b"a'b\"c",
            b"back\\slash",
            b"*",
            b"?",
            b"[a-z]",
            b"{a,b}",
            b"~",
            b"!x",
            b"&",
            b"\xff\xfe",
            b"\xc3",
            b"caf\xe9",
            b"\xed\xa0\x80",
            b"\xc0\xaf",
            b"\xf4\x90\x80\x80",
            "café".encode(),
            "cafe\u0301".encode(),
            "ﬁle".encode(),
            "Ａ".encode(),
            "İ".encode(),
            "ß".encode(),
            "\U0001f3fc".encode(),
            "\U0010ffff".encode(),
            "ة".encode(),
            b"CON",
            b"aux",
            b"...",
            b".hidden",
            b"UPPER",
            b"upper",
            b"n" * 251,
            "é".encode() * 125,
            b"null",
            b"true",
            b"1e999",
            b"<script>alert(1)<",
            b"a,b;c",
            b"=1+1",
            b"@sum",
            b"' OR 1=1 --",
        ]
        for name in names:
            if b"/" not in name:
                self.add(b"names/" + name + b".txt", text, "name")
        for name in (
            b"no-ending",
            b".txt",
            b"dots..txt",
            b"upper.TXT",
            b"two.txt.html",
            b"page.HTM",
            b"many.a.b.c.txt",
        ):
            self.add(b"endings/" + name, text, "name")
        for name in (b"program.exe", b"sheet.xlsx", b"a.txtt", b"~backup.txt~"):
            self.add(b"endings/" + name, text, "not a document")
        self.add(b"deep/" + b"d/" * 150 + b"end.txt", text, "deep")
        self.add(b"long/" + (b"n" * 200 + b"/") * 15 + b"end.txt", text, "long path")

    def kinds(self):
        base = os.path.join(self.folder, b"kinds")
        os.makedirs(base)

        def special(name, what, make, fate=IGNORED):
            try:
                make(os.path.join(base, name))
            except OSError:
                return
            self.entries[b"kinds/" + name] = (what, fate)

        special(b"pipe.txt", "FIFO", os.mkfifo)
        special(b"socket.txt", "socket", self.make_socket)
        for name, target in (
            (b"inside.txt", b"../controls/0.txt"),
            (b"outside.txt", b"/etc/passwd"),
            (b"nowhere.txt", b"gone"),
            (b"itself.txt", b"itself.txt"),
            (b"root", b"/"),
            (b"up", b".."),
            (b"terminal.txt", b"/dev/tty"),
            (b"endless.txt", b"/dev/zero"),
            (b"self.txt", b"/proc/self/environ"),
        ):
            special(name, "symbolic link", lambda path, target=target: os.symlink(target, path))
        if self.is_root:
            special(b"zero.txt", "device", lambda path: os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5)))
            special(b"full.txt", "device", lambda path: os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 7)))
            special(b"block.txt", "device", lambda path: os.mknod(path, stat.S_IFBLK | 0o666, os.makedev(7, 99)))
        self.add("kinds/hard.txt", desk.article(1001), "hard link")
        special(b"link.txt", "hard link", lambda path: os.link(os.path.join(base, b"hard.txt"), path), ANY)
        os.makedirs(os.path.join(base, b"folder.txt"))
        os.makedirs(os.path.join(base, b"empty"))
        self.add("kinds/folder.txt/inside.txt", desk.article(1002), "in a folder with an ending")
        self.add("kinds/closed.txt", desk.article(1003), "may not be read", UNREAD)
        os.chmod(os.path.join(base, b"closed.txt"), 0)
        self.add("kinds/closed/inside.txt", desk.article(1004), "in a folder that may not be read", UNREAD)
        os.chmod(os.path.join(base, b"closed"), 0)

    @staticmethod
    def make_socket(path):
        with socket.socket(socket.AF_UNIX) as one:
            here = os.open(".", os.O_RDONLY)
            try:
                os.chdir(os.path.dirname(path))
                one.bind(os.path.basename(path))
            finally:
                os.fchdir(here)
                os.close(here)

    def texts(self):
        many = 200_000 if self.large else 20_000
        contents = {
            "empty": "",
            "blank": " \n\t\n" * 50,
            "breaks": "\n" * many,
            "returns": "a\rb\r" * 100,
            "zero": "a\0b",
            "zeros": b"\0" * 4096,
            "controls": bytes(range(32)) * 50,
            "one line": "word " * many,
            "one word": "x" * many,
            "marks": "\u0301" * many,
            "piled": "a" + "\u0489" * many,
            "quotes": "“" * many,
            "straight": '"' * many,
            "pairs": "“a” " * many,
            "nested": "“‘" * (many // 2),
            "stops": "." * many,
            "abbreviations": "Mr. " * many,
            "said": "said " * many,
            "names": "Ada Merrin " * many,
            "numbers": "1,2.3 " * many,
            "brackets": "(" * many,
            "dashes": "— " * many,
            "ellipses": "… . . . " * many,
            "turned": "\u202e\u2066" * 1000,
            "joined": "\u200d" * many,
            "tags": "\U000e0020" * 5000,
            "flags": "\U0001f1e6" * many,
            "families": "👩\u200d👩\u200d👧" * 5000,
            "hangul": "각" * many,
            "arabic": "ﷺ" * many,
            "mojibake": "Ã¢â‚¬â„¢" * 5000,
            "deep mojibake": "ÃƒÂ¢" * 5000,
            "escapes": "\x1b[2J\x1b[31m" * 500 + "text",
            "list": "- item\n" * many,
            "columns": "a\tb\tc\n" * many,
            "lines": "Short line\n" * many,
            "same": "The same sentence stands here. " * many,
            "urls": "https://a.example/" * many,
            "soft": "so\u00adft " * 5000,
            "words": " ".join(map(str, range(many))),
        }
        for name, content in contents.items():
            self.add(f"texts/{name}.txt", content, "text")

    def encodings(self):
        words = desk.article(1005)
        accented = "Zażółć gęślą jaźń. Übergrößen. Погода. 天気予報。 " * 20
        for name in (
            "utf-8-sig",
            "utf-16",
            "utf-16-le",
            "utf-16-be",
            "utf-32",
            "utf-32-be",
            "utf-7",
            "cp1252",
            "cp437",
            "cp037",
            "iso-8859-2",
            "koi8-r",
            "shift_jis",
            "euc-jp",
            "iso-2022-jp",
            "gb18030",
            "big5",
            "euc-kr",
            "cp1256",
            "cp1255",
        ):
            for ending, text in (("txt", words + accented), ("html", f"<p>{accented}{words}</p>")):
                self.add(f"encodings/{name}.{ending}", text.encode(name, "ignore"), "encoding")
        broken = {
            "odd": words.encode("utf-16") + b"x",
            "half": "\ud83d".encode("utf-16-le", "surrogatepass") * 40,
            "cesu": b"\xed\xa0\xbd\xed\xb8\x80" * 40,
            "overlong": b"\xc0\x80" * 400,
            "beyond": b"\xf7\xbf\xbf\xbf" * 100,
            "cut": words.encode() + b"\xe2\x82",
            "mixed": words.encode() + words.replace("e", "é").encode("latin-1", "ignore"),
            "marks": b"\xef\xbb\xbf" * 30 + words.encode(),
            "random": random.Random(5000).randbytes(5000),
            "elf": b"\x7fELF" + random.Random(4000).randbytes(4000),
            "pdf": b"%PDF-1.7\n" + random.Random(4000).randbytes(4000),
            "zip": b"PK\3\4" + random.Random(4000).randbytes(4000),
            "five": b"\xfa" * 99,
        }
        for name, content in broken.items():
            self.add(f"encodings/broken-{name}.txt", content, "broken encoding")
            self.add(f"encodings/broken-{name}.html", b"<html><body><p>" + content, "broken encoding")

    def pages(self):
        many = 100_000 if self.large else 10_000
        text = desk.page(1006)
        pages = {
            "empty": "",
            "only html": "<html>",
            "depth": "<div>" * many + "x",
            "closed depth": "<b>" * many + "x" + "</b>" * many,
            "lists": "<ul><li>" * many,
            "tables": "<table><tr><td>" * many,
            "attributes": "<p " + " ".join(f"a{n}=1" for n in range(many)) + ">x</p>",
            "one attribute": '<p title="' + "x" * many + '">x</p>',
            "open comment": "<!--" + text,
            "open script": "<script>" + text,
            "open quote": '<p class="' + text,
            "plaintext": "<plaintext>" + text,
            "open cdata": "<![CDATA[" + text,
            "less": "<" * many,
            "ampersands": "&" * many,
            "entities": "&amp;" * many,
            "numbers": "&#x110000;&#0;&#xD800;&#38;" * 2000,
            "unknown entities": "&a;" * many,
            "laughs": '<!DOCTYPE a [<!ENTITY b "' + "x" * 50 + '"><!ENTITY c "' + "&b;" * 50 + '">]><p>' + "&c;" * 100,
            "outside": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><p>&b;</p>',
            "links": "<a href=x>y</a>" * many,
            "paragraphs": "<p>A short one." * many,
            "headings": "<h1>News</h1>" * many,
            "metas": "<meta property=og:title content=x>" * many,
            "deep data": '<script type="application/ld+json">' + "[" * many + "</script>" + text,
            "wide data": '<script type="application/ld+json">{'
            + ",".join(f'"a{n}":1' for n in range(many))
            + "}</script>"
            + text,
            "broken data": '<script type="application/ld+json">{"headline":"\\ud800","datePublished":"9999-99-99T99:99"}</script>'
            + text,
            "date": '<meta property="article:published_time" content="' + "9" * 5000 + '">' + text,
            "frames": "<iframe srcdoc='" * many,
            "svg": "<svg>" * many,
            "math": "<math><mtext><table><mglyph><style>" * 500 + text,
            "script": "<script>alert(1)</script><img src=x onerror=alert(1)>" + text,
            "base": "<base href='javascript:alert(1)'>" + text,
            "forms": "<form>" * many + "x",
            "nul": "<p>a\0b</p>" * 50,
            "charset": '<meta charset="x-none">' + text,
            "wrong charset": '<meta charset="utf-16">' + text,
            "titles": "<title>" + "x" * many + "</title>" + text,
            "classes": '<div class="' + "article " * many + '">x</div>',
            "select": "<select><option>" * many,
            "formatting": "<a><b><i><u>" * (many // 4) + "x",
        }
        for name, content in pages.items():
            self.add(f"pages/{name}.html", content, "page")

    def containers(self):
        good = '{"id":"%s","text":' + desk.quoted(desk.article(1007)) + "}"
        lines = {
            "empty": "",
            "blank": "\n\n \n",
            "mixed": "\n".join([good % 1, "{", "[]", "null", good % 2, '{"id":3}', '{"text":5}', good % 4]),
            "twice": "\n".join([good % "a"] * 3),
            "both": '{"text":"a","html":"b"}',
            "members": '{"text":"a","text":"b"}',
            "mark": "\ufeff" + good % 1,
            "returns": (good % 1 + "\r\n") * 2,
            "no ids": '{"text":"a b c"}\n' * 3,
            "ids": "\n".join(
                good % name
                for name in (
                    "\\n",
                    "\\u001b[31m",
                    "\\u202e",
                    "#",
                    "%",
                    "L1",
                    "..",
                    "/",
                    "a b",
                    "\\ud800",
                    "x" * 600,
                    "\\u0000",
                )
            ),
            "numbers": "\n".join(
                '{"id":%s,"text":"a"}' % number for number in ("1", "1.0", "1e400", "-0", "01", "9" * 400)
            ),
            "depth": '{"text":"a","m":' + "[" * 5000,
            "metadata": '{"id":"m","text":"a b","metadata":{"title":5,"authors":{},"published":[],"language":"'
            + "x" * 5000
            + '"}}',
            "line": '{"id":"long","text":"' + "word " * 200_000 + '"}',
            "many": "\n".join(f'{{"id":{n},"text":"Rain {n}."}}' for n in range(3000)),
            "utf-16": (good % 1).encode("utf-16"),
            "zero": (good % 1).replace("The", "\0"),
            "surrogates": '{"id":"s","text":"\\ud83d \\ude00 \\ud83d\\ude00"}',
            "not utf-8": b'{"id":"u","text":"caf\xe9"}',
            "endless": '{"id":"e","text":"' + "x" * 100_000,
            "escapes": '{"text":"\\x"}\n{"text":"\\u12"}',
        }
        for name, content in lines.items():
            self.add(f"containers/{name}.jsonl", content, "container")
        packed = gzip.compress((good % 1 + "\n").encode() * 50)
        for name, content in {
            "whole.jsonl.gz": packed,
            "cut.jsonl.gz": packed[:-12],
            "behind.jsonl.gz": packed + b"behind",
            "twice.jsonl.gz": packed * 2,
            "wrong.jsonl.gz": b"not gzip",
            "wrong.jsonl.zst": b"not zstd",
            "empty.txt.gz": b"",
            "page.html.gz": gzip.compress(desk.page(1008).encode()),
            "name.zst.gz": packed,
            "flipped.jsonl.gz": packed[:40] + bytes([packed[40] ^ 4]) + packed[41:],
            "bomb.txt.gz": gzip.compress(b"\0" * (100 << 20), 9),
            "text bomb.txt.gz": gzip.compress(b"word " * (16 << 20), 9),
            "line bomb.jsonl.gz": gzip.compress(b'{"text":"' + b"x" * (100 << 20), 9),
            "breaks.jsonl.gz": gzip.compress(b"\n" * (20 << 20), 9),
        }.items():
            self.add(f"containers/{name}", content, "compressed")

    @staticmethod
    def sentences(size, seed):
        """Random sentences, some of them quotations, in paragraphs."""
        draw = random.Random(seed)
        words = "the of in on minister said talks market people city report Monday Adler Quist budget harbour".split()
        out, length = [], 0
        while length < size:
            piece = [" ".join(draw.choices(words, k=draw.randint(5, 22))).capitalize() for _ in range(draw.randint(1, 6))]
            piece = [f'"{one}," said Ada Quist.' if draw.random() < 0.15 else one + "." for one in piece]
            out.append(" ".join(piece) + "\n\n")
            length += len(out[-1])
        return "".join(out)[:size]

    bomb = gzip.compress(b"word " * (12 << 20), 9)

    def giants(self):
        for number in range(3):
            text = self.sentences((58 + 3 * number) << 20, number)
            self.add(f"giants/sentences{number}.txt", text, "some 60 MiB of sentences")
        for name, unit in (
            ("a line each.txt", b"a\n"),
            ("a paragraph each.txt", b"a\n\n"),
            ("a word each.txt", b"A "),
            ("a sentence each.txt", b"A. "),
            ("a quotation each.txt", b'"a," he said. '),
            ("an ideograph each.txt", "記".encode()),
            ("an element each.html", b"<p>a"),
            ("a break each.html", b"a<br>"),
            ("an item each.html", b"<li>a b c d"),
        ):
            self.add(f"giants/{name}", unit * (((64 << 20) - 1) // len(unit)), "one thing, millions of times")
        for number in range(12):
            self.add(f"giants/bombs/{number}.txt.gz", self.bomb, "a text of 60 MiB in 60 KiB")
        self.add("giants/limit.txt", b"word " * ((64 << 20) // 5), "just under the limit")
        self.add("giants/over.txt", b"word " * ((64 << 20) // 5 + 9), "just over the limit")
        self.add("giants/line.html", b"<p>" + b"word " * (40 << 18), "50 MiB of one paragraph")
        self.add("giants/hollow.txt", b"", "8 GiB that are not there")
        os.truncate(os.path.join(self.folder, b"giants/hollow.txt"), 8 << 30)
        self.add("giants/hollow.jsonl", b"", "300 MiB of zeros as one record")
        os.truncate(os.path.join(self.folder, b"giants/hollow.jsonl"), 300 << 20)

    def open_all(self):
        """Gives back what was closed, so that the directory can be removed."""
        for name in (b"kinds/closed", b"kinds/closed.txt"):
            try:
                os.chmod(os.path.join(self.folder, name), 0o755)
            except OSError:
                pass
