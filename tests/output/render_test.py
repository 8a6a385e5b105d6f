#!/usr/bin/env python3
"""render_test.py PRESSCUT FOLDER [--pages N] [--verbose]

What Markdown and HTML output render to, by cmark-gfm and by an HTML parser, is the text that the field "blocks"
gives, and that is the text of the field "body". Ends with 77 where cmark-gfm is missing.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
from html.parser import HTMLParser

RENDER = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "footnotes"]


class Text(HTMLParser):
    """The characters of a page without white space; marks of footnotes are left out."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.links, self.images, self.skip = [], [], [], 0

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "sup" and attrs.get("class") == "footnote-ref":
            self.skip += 1
        elif tag == "a" and attrs.get("class", "").startswith("footnote-backref"):
            self.skip += 1
        elif tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])
        elif tag == "img":
            self.images.append(attrs.get("src"))
        self.stack = getattr(self, "stack", [])
        if tag not in ("br", "img", "hr", "meta"):
            self.stack.append((tag, attrs.get("class", "")))

    def handle_endtag(self, tag):
        while getattr(self, "stack", None):
            open_tag, cls = self.stack.pop()
            if (open_tag == "sup" and cls == "footnote-ref") or (open_tag == "a" and cls.startswith("footnote-backref")):
                self.skip -= 1
            if open_tag == tag:
                break

    def handle_data(self, data):
        if not self.skip:
            self.parts.append(data)

    def text(self):
        return squeezed("".join(self.parts))


def squeezed(text):
    return "".join(text.split())


def parsed(html):
    text = Text()
    text.feed(html)
    text.close()
    return text


def block_text(block):
    """The characters of a block, and without those of footnotes' marks."""
    text = "".join(s["text"] for s in block["spans"] if "footnote" not in s)
    for row in block.get("rows", []):
        for cell in row:
            text += "".join(s["text"] for s in cell["spans"] if "footnote" not in s)
    return squeezed(text)


def footnotes_last(blocks):
    """As renderers put them: in the order of their marks."""
    marks = [s["footnote"] for b in blocks for s in b["spans"] if "footnote" in s]
    notes = {b["label"]: b for b in blocks if b["kind"] == "footnote"}
    order = list(dict.fromkeys(m for m in marks if m in notes))
    return [b for b in blocks if b["kind"] != "footnote"] + [notes[m] for m in order]


def run(*command, text=None):
    return subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=False)


def body_matches(body, blocks):
    """Every block's characters are in the body in this order; it adds list marks, cell borders and what footnotes and
    sources lack."""
    at = 0
    body = squeezed(body or "").replace("|", "")
    for block in blocks:
        if block["kind"] in ("image", "embed", "footnote", "code", "term", "definition"):
            continue
        parts = [block_text(block)] if block["kind"] != "table" else [
            squeezed("".join(s["text"] for s in cell["spans"])) for row in block["rows"] for cell in row]
        for part in parts:
            if not part or part.startswith("—"):
                continue
            whole = (squeezed(block["text"]) if block["kind"] != "table" else part).replace("|", "")
            found = body.find(whole, at)
            if found < 0:
                return whole
            at = found + len(whole)
    return None


def check(presscut, page):
    out = run(presscut, "-f", "jsonl", "--fields", "body,blocks", page).stdout
    if not out:
        return []
    article = json.loads(out)
    blocks = article["blocks"]
    wanted = "".join(block_text(b) for b in footnotes_last(blocks) if b["kind"] != "image")
    faults = []
    missing = body_matches(article["body"], blocks)
    if missing is not None:
        faults.append(f"not in the body at its place: {missing[:80]!r}")
    markdown = run(presscut, "-f", "md", "--fields", "body", page).stdout
    rendered = parsed(run(*RENDER, text=markdown).stdout)
    html = run(presscut, "-f", "html", "--fields", "body", page).stdout
    read = parsed(html[html.index("<article>"):])
    read_text = read.text()
    for name, got, want in (
            ("Markdown", rendered.text(), wanted),
            ("HTML", read_text, "".join(
                (squeezed(b["label"]) if b["kind"] == "footnote" else "") + squeezed("".join(
                    s["text"] for s in b["spans"])) + "".join(
                        squeezed(c["text"]) for row in b.get("rows", []) for c in row)
                for b in blocks if b["kind"] != "image"))):
        if got != want:
            at = next((i for i, (a, b) in enumerate(zip(got, want)) if a != b), min(len(got), len(want)))
            faults.append(f"{name} differs: {got[max(0, at - 30):at + 40]!r} for {want[max(0, at - 30):at + 40]!r}")
    links = [s["href"] for b in blocks for s in b["spans"] if s["href"]]
    links += [s["href"] for b in blocks for row in b.get("rows", []) for c in row for s in c["spans"] if s["href"]]
    if any(not link.lower().startswith(("http://", "https://")) for link in links):
        faults.append("a link is not absolute")
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("presscut")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pages", type=int, default=0)
    args = parser.parse_args()
    if shutil.which(RENDER[0]) is None:
        print("skipped: cmark-gfm is missing")
        return 77
    pages = sorted(p for p in args.folder.rglob("*") if p.name.endswith((".html", ".html.gz")))
    if args.pages:
        pages = pages[:: max(1, len(pages) // args.pages)][: args.pages]
    bad = 0
    for page in pages:
        faults = check(args.presscut, str(page))
        bad += bool(faults)
        for fault in faults:
            print(f"{page}: {fault}")
    print(f"{len(pages)} pages, {bad} render to another text")
    return bad > 0 or not pages


if __name__ == "__main__":
    sys.exit(main())
