#!/usr/bin/env python3
"""Brings the public sets that fetch.sh downloaded into one form: DATA/SET/gold.jsonl and DATA/SET/html/ID.html.gz.

    convert.py DATA [SET …]

A gold row has "id", "url" and whatever of "title", "date", "authors", "body", "summary", "images", "with" and "without"
(texts that must and must not be in the body) and "status" the set gives; nothing is corrected. The pages are copied byte
for byte. Sets that were not fetched are passed over with a message.
"""
import argparse
import ast
import gzip
import json
import shutil
import sys
from pathlib import Path


def convert_aeb(source):
    """ground-truth.json: {id: {"articleBody", "url"}}, html/ID.html.gz."""
    for name, answer in json.loads((source / "ground-truth.json").read_text(encoding="utf-8")).items():
        yield {"id": name, "url": answer.get("url"), "body": answer["articleBody"]}, source / "html" / f"{name}.html.gz"


def convert_wcxb(source):
    """dev/ground-truth/ID.json with "ground_truth", dev/html/ID.html[.gz]."""
    for path in sorted((source / "dev/ground-truth").glob("*.json")):
        answer = json.loads(path.read_text(encoding="utf-8"))
        gold = answer["ground_truth"]
        row = {"id": path.stem, "url": answer.get("url"), "title": gold.get("title"), "date": gold.get("publish_date"),
               "authors": [gold["author"]] if gold.get("author") else [], "body": gold.get("main_content"),
               "with": gold.get("with"), "without": gold.get("without")}
        yield row, next(iter(sorted((source / "dev/html").glob(f"{path.stem}.html*"))), None)


def assigned(path, name):
    """The literal that a Python file assigns to a name, without running it."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(getattr(t, "id", None) == name for t in node.targets):
            return ast.literal_eval(node.value)
    raise ValueError(f"{path}: assigns nothing to {name}")


def convert_trafilatura(source):
    """tests/evaldata.py: EVAL_PAGES = {url: {"file", "with", "without", …}}, pages in tests/cache and tests/eval."""
    for url, answer in assigned(source / "tests/evaldata.py", "EVAL_PAGES").items():
        pages = [source / "tests" / folder / answer["file"] for folder in ("cache", "eval")]
        row = {"id": Path(answer["file"]).stem, "url": url, "with": answer.get("with"), "without": answer.get("without"),
               "title": answer.get("title") or None, "date": answer.get("date") or None,
               "authors": [a.strip() for a in (answer.get("author") or "").split(";") if a.strip()]}
        yield row, next((page for page in pages if page.exists()), None)


def convert_htmldate(source):
    """tests/eval_*.json: {url: {"file", "date"}}, pages somewhere below tests/."""
    pages = {path.name: path for path in sorted((source / "tests").rglob("*.html"))}
    for path in sorted((source / "tests").glob("eval_*.json")):
        for url, answer in json.loads(path.read_text(encoding="utf-8")).items():
            yield {"id": Path(answer["file"]).stem, "url": url, "date": answer["date"]}, pages.get(answer["file"])


def convert_fundus(source):
    """COUNTRY/Publisher.json: {version: answers}; COUNTRY/meta.info: {page: {"url"}}; the newest page goes with the last version."""
    for info in sorted((source / "tests/resources/parser/test_data").glob("*/meta.info")):
        addresses = json.loads(info.read_text(encoding="utf-8"))
        for path in sorted(info.parent.glob("*.json")):
            versions = json.loads(path.read_text(encoding="utf-8"))
            pages = sorted(info.parent.glob(f"{path.stem}_*.html.gz"))
            for answer, page in zip(list(versions.values())[::-1], pages[::-1]):
                name = page.name.removesuffix(".html.gz")
                body = answer.get("body") or {}
                lines = [line for part in body.get("sections", []) for line in part["headline"] + part["paragraphs"]]
                images = [{"caption": i.get("caption"), "credits": i.get("authors"), "cover": i.get("is_cover"),
                           "urls": [v["url"] for v in i.get("versions", [])]} for i in answer.get("images") or []]
                yield {"id": f"{info.parent.name}.{name}", "url": addresses.get(page.name, {}).get("url"),
                       "title": answer.get("title"), "date": answer.get("publishing_date"), "authors": answer.get("authors") or [],
                       "body": "\n\n".join(lines), "summary": "\n\n".join(body.get("summary", [])), "images": images}, page


def convert_readability(source):
    """test/test-pages/ID/: source.html, expected-metadata.json, expected.html (whose text presscut's own reader takes)."""
    for page in sorted((source / "test/test-pages").glob("*/source.html")):
        answer = json.loads((page.parent / "expected-metadata.json").read_text(encoding="utf-8"))
        yield {"id": page.parent.name, "title": answer.get("title"), "date": answer.get("publishedTime"),
               "authors": [answer["byline"]] if answer.get("byline") else [], "summary": answer.get("excerpt"),
               "expected_html": (page.parent / "expected.html").read_text(encoding="utf-8")}, page


CONVERTERS = {"AEB": convert_aeb, "WCXB": convert_wcxb, "TRAF": convert_trafilatura, "DATE": convert_htmldate,
              "FUNDUS": convert_fundus, "MOZ": convert_readability}


def text_of(html):
    """The lines of a cleaned fragment: block-level tags end a line."""
    from html.parser import HTMLParser
    blocks = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "tr", "blockquote", "figure", "figcaption", "pre"}
    pieces = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attributes):
            pieces.append("\n" if tag in blocks else "")

        def handle_endtag(self, tag):
            pieces.append("\n" if tag in blocks else "")

        def handle_data(self, data):
            pieces.append(" ".join(data.split()).join((" " if data[:1].isspace() else "", " " if data[-1:].isspace() else "")))

    Reader().feed(html)
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n\n".join(line for line in lines if line)


def convert(data, name):
    """Writes one set; the number of its pages, and of those whose file is missing."""
    target = data / name
    (target / "html").mkdir(parents=True, exist_ok=True)
    written = missing = 0
    with open(target / "gold.jsonl", "w", encoding="utf-8") as gold:
        for row, page in CONVERTERS[name](data / "sources" / name):
            if page is None or not page.exists():
                missing += 1
                continue
            if "expected_html" in row:
                row["body"] = text_of(row.pop("expected_html"))
            to = target / "html" / f"{row['id']}.html.gz"
            if page.suffix == ".gz":
                shutil.copyfile(page, to)
            else:
                to.write_bytes(gzip.compress(page.read_bytes(), mtime=0))
            gold.write(json.dumps({k: v for k, v in row.items() if v is not None}, ensure_ascii=False) + "\n")
            written += 1
    return written, missing


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(CONVERTERS)}; all by default")
    args = parser.parse_args()
    for name in args.sets or CONVERTERS:
        if name not in CONVERTERS:
            parser.error(f"{name} is not one of {', '.join(CONVERTERS)}")
        if not (args.data / "sources" / name).is_dir():
            print(f"convert.py: {name}: not fetched (fetch.sh), passed over", file=sys.stderr)
            continue
        written, missing = convert(args.data, name)
        print(f"{name}: {written} pages" + (f", {missing} without their file" if missing else ""))


if __name__ == "__main__":
    main()
