#!/usr/bin/env python3
"""Seeds for the fuzz targets, made from samples/ alone.

    tests/fuzz/make_seeds.py OUT

writes OUT/TARGET/NAME. What tests/fuzz/corpus holds is these, grown by the fuzzer and minimised
(tests/fuzz/run.sh)."""
import gzip
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def warc(pages):
    out = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nx: y\r\n\r\n"
    for i, page in enumerate(pages):
        chunked = i % 2 == 1
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(page), page) if chunked else page
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        http += (b"Transfer-Encoding: chunked\r\n" if chunked else b"") + b"\r\n" + body
        out += b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <https://example.org/%d>\r\n" % i
        out += b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (len(http), http)
    return out


def main(out):
    def write(target, name, data):
        folder = out / target
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())

    pages = []
    for path in sorted((ROOT / "samples").glob("*.html")):
        page = path.read_bytes()
        text = page.decode("utf-8", "replace")
        pages.append(page)
        for target in ("page", "explain", "tree"):
            write(target, path.stem, page)
        write("prescan", path.stem, page[:4096])
        write("decode", path.stem, b"\0" + page[:3000])
        data = re.findall(r"<script[^>]*ld\+json[^>]*>(.*?)</script>", text, re.S)
        write("metadata", path.stem, "\n".join(data) + "\0" + re.sub(r"<script.*?</script>", "", text, flags=re.S)[:3000])
        for i, stamp in enumerate(re.findall(r">([^<>]{0,40}\d{4}[^<>]{0,40})<", text)[:4]):
            write("dates", f"{path.stem}-{i}", "\0" + stamp.strip())
        expected = path.with_suffix("").with_suffix(".expected.json")
        if not expected.exists():
            continue
        write("expectation", path.stem, expected.read_bytes())
        fields = json.loads(expected.read_text())
        body = fields.get("body") or []
        body = body if isinstance(body, list) else [body]
        write("quotes", path.stem, "\1" + "\n\n".join(body))
        for i, name in enumerate(("date", "date_published", "date_modified")):
            if fields.get(name):
                write("dates", f"{path.stem}-value{i}", "\1" + fields[name])
    small = sorted(pages, key=len)[:6]
    write("warc", "plain", warc(small[:3]))
    write("warc", "packed", gzip.compress(warc(small[:2]), mtime=0))
    lines = "".join(json.dumps({"id": i, "url": "https://example.org/", "html": p.decode("utf-8", "replace"), "x": [1]}) + "\n"
                    for i, p in enumerate(small))
    write("jsonl", "plain", lines)
    write("jsonl", "packed", gzip.compress(lines.encode(), mtime=0))
    write("decode", "packed", b"\0" + gzip.compress(small[-1], mtime=0))
    for i, charset in enumerate(("utf-16", "utf-16-le", "shift_jis", "gb18030", "koi8-r", "iso2022_jp", "cp1252")):
        declared = f"<meta charset={charset}><p>\u65e5\u672c \u043f\u0440\u0438\u0432\u0435\u0442 \u00e9"
        write("decode", charset, b"\0" + declared.encode(charset, "replace"))
    for i, text in enumerate((".newsletter-box, aside", "div p[class=x] #id", "x-y > a", "[data-x]", "[title='b c']")):
        write("selector", str(i), text)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
