"""Pages for the pipeline tests, in every form that presscut reads: files, JSON Lines, WARC.

As a program: pages.py warc|jsonl OUT FOLDER... [--bytes N] [--count N] writes the pages of the folders (*.html and
*.html.gz), again and again until OUT has N bytes or N pages; a name that ends in .gz is compressed.
"""

import argparse
import gzip
import json
from pathlib import Path


def read_page(path):
    data = Path(path).read_bytes()
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def find_pages(folders):
    return sorted(p for folder in folders for end in ("*.html", "*.html.gz") for p in Path(folder).rglob(end))


def warc_record(kind, url, block, content_type, version="1.0"):
    head = (f"WARC/{version}\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Type: {content_type}\r\n"
            f"Content-Length: {len(block)}\r\n\r\n")
    return head.encode() + block + b"\r\n\r\n"


def http_response(html, style=0, content_type="text/html"):
    """An HTTP message as crawlers store it; style 1 is chunked, 2 gzip, 3 both."""
    body, head = html, f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n"
    if style & 2:
        body, head = gzip.compress(body, mtime=0), head + "Content-Encoding: gzip\r\n"
    if style & 1:
        chunks = [body[i:i + 7000] for i in range(0, len(body), 7000)]
        body = b"".join(b"%x\r\n%s\r\n" % (len(c), c) for c in chunks) + b"0\r\n\r\n"
        head += "Transfer-Encoding: chunked\r\n"
    return head.encode() + b"\r\n" + body


def warc_records(pages, start=0):
    """Records of a crawl: a request and metadata beside each response, all four styles, both versions."""
    for number, (url, html) in enumerate(pages, start):
        version = "1.0" if number % 2 else "1.1"
        yield warc_record("request", url, b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request", version)
        yield warc_record("response", url, http_response(html, number % 4), "application/http; msgtype=response", version)
        yield warc_record("metadata", url, b"fetchTimeMs: 12\r\n", "application/warc-fields", version)


def jsonl_line(html, **keys):
    return json.dumps({"html": html.decode("utf-8", "replace"), **keys}, ensure_ascii=False).encode() + b"\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["warc", "jsonl"])
    parser.add_argument("out")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--bytes", type=int, default=0)
    parser.add_argument("--count", type=int, default=0)
    options = parser.parse_args()
    files = find_pages(options.folders)
    number = written = 0
    with (gzip.open if options.out.endswith(".gz") else open)(options.out, "wb") as out:
        while True:
            for path in files:
                html = read_page(path)
                url = f"https://news.example/{number}"
                data = (jsonl_line(html, id=str(number), url=url) if options.kind == "jsonl"
                        else b"".join(warc_records([(url, html)], number)))
                out.write(data)
                number, written = number + 1, written + len(data)
                if options.count and number >= options.count or options.bytes and written >= options.bytes:
                    return
            if not options.count and not options.bytes:
                return


if __name__ == "__main__":
    main()
