#!/usr/bin/env python3
"""pandoc_test.py PRESSCUT FOLDER [--pages 40]: pandoc reads the Markdown and the HTML of a page as the same document:
the same blocks in the same order with the same text, links and pictures. Ends with 77 where pandoc is missing."""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys


def read(form, text):
    """The document as a list of (kind, text, links), lists and quotations opened and closed."""
    out = subprocess.run(["pandoc", "-f", form, "-t", "json"], input=text, capture_output=True, encoding="utf-8",
                         check=True).stdout
    flat = []
    blocks(json.loads(out)["blocks"], flat)
    return flat


def inline(items, links):
    text = ""
    for item in items:
        kind, content = item["t"], item.get("c")
        if kind == "Str":
            text += content
        elif kind in ("Code", "Math"):
            text += content[1]
        elif kind in ("Link", "Image"):
            links.append((kind, content[2][0]))
            text += inline(content[1], links)
        elif kind == "Span":
            text += inline(content[1], links)
        elif kind == "Quoted":
            text += inline(content[1], links)
        elif kind in ("Emph", "Strong", "Strikeout", "Superscript", "Subscript", "Underline"):
            text += inline(content, links)
        elif kind == "RawInline" and content[0] not in ("html", "tex"):
            text += content[1]
    return "".join(text.split())


def add(flat, kind, items):
    links = []
    text = inline(items, links)
    if text or links:
        flat.append((kind, text, links))


def blocks(items, flat):
    for item in items:
        kind, content = item["t"], item.get("c")
        if kind in ("Para", "Plain"):
            add(flat, "text", content)
        elif kind == "Header":
            add(flat, f"h{content[0]}", content[2])
        elif kind == "CodeBlock":
            flat.append(("code", "".join(content[1].split()), []))
        elif kind == "BlockQuote":
            flat.append(("quote", "", []))
            blocks(content, flat)
            flat.append(("end", "", []))
        elif kind in ("BulletList", "OrderedList"):
            flat.append((kind, "", []))
            for entry in content if kind == "BulletList" else content[1]:
                flat.append(("item", "", []))
                blocks(entry, flat)
            flat.append(("end", "", []))
        elif kind == "Table":
            flat.append(("table", "", []))
            for part in [content[3][1]] + [rows for body in content[4] for rows in (body[2], body[3])]:
                for row in part:
                    for cell in row[1]:
                        blocks(cell[4], flat)
            flat.append(("end", "", []))
        elif kind in ("Div",):
            blocks(content[1], flat)
        elif kind == "Figure":
            blocks(content[2], flat)
        elif kind == "LineBlock":
            for line in content:
                add(flat, "text", line)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("presscut")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pages", type=int, default=40)
    args = parser.parse_args()
    if shutil.which("pandoc") is None:
        print("skipped: pandoc is missing")
        return 77
    pages = sorted(p for p in args.folder.rglob("*") if p.name.endswith((".html", ".html.gz")))
    pages = pages[:: max(1, len(pages) // args.pages)][: args.pages]
    bad = 0
    for page in pages:
        def printed(form):
            return subprocess.run([args.presscut, "-f", form, "--fields", "body", str(page)], capture_output=True,
                                  encoding="utf-8").stdout
        markdown = read("gfm-tex_math_dollars-emoji-gfm_auto_identifiers-autolink_bare_uris-smart", printed("md"))
        html = printed("html")
        html = html[html.index("<article>"):html.index("</article>")] if html else ""
        again = read("html-smart", html)
        # Definition lists and footnotes have no like in the other; captions of tables neither.
        skip = {"<dl>", "[^", "id=\"fn-", "<caption>"}
        if any(s in html for s in skip):
            markdown = [("text", "".join(sorted("".join(t for _, t, _ in markdown))), [])]
            again = [("text", "".join(sorted("".join(t for _, t, _ in again))), [])]
            if "id=\"fn-" in html or "<dl>" in html:
                continue
        if markdown != again:
            bad += 1
            at = next((i for i, (a, b) in enumerate(zip(markdown, again)) if a != b), min(len(markdown), len(again)))
            print(f"{page}: Markdown {markdown[at:at + 2]} is {again[at:at + 2]} in HTML"[:600])
    print(f"{len(pages)} pages, {bad} read differently by pandoc")
    return bad > 0 or not pages


if __name__ == "__main__":
    sys.exit(main())
