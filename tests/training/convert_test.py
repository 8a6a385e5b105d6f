#!/usr/bin/env python3
"""src/training: each public set's form is converted and scored; pages of our own wording in the shape of each set."""
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

TRAINING = Path(__file__).resolve().parents[2] / "src/training"
PAGE = "<html><head><title>Ferry returns</title></head><body><p>The ferry is back.</p></body></html>"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())


def make_sources(sources):
    write(sources / "AEB/ground-truth.json", json.dumps({"a1": {"articleBody": "The ferry is back.", "url": "https://a.example/1"}}))
    write(sources / "AEB/html/a1.html.gz", PAGE)
    truth = {"url": "https://b.example/2", "ground_truth": {
        "title": "Ferry returns", "author": "Ada Holm", "publish_date": "2024-05-01", "main_content": "The ferry is back.",
        "with": ["ferry is back"], "without": ["Subscribe"]}}
    write(sources / "WCXB/dev/ground-truth/0001.json", json.dumps(truth))
    write(sources / "WCXB/dev/html/0001.html", PAGE)
    write(sources / "TRAF/tests/evaldata.py", "# pages\nEVAL_PAGES = {'https://c.example/3': {'file': 'c.html', 'with': ['ferry'], "
          "'without': ['Menu']},\n 'https://c.example/4': {'file': 'gone.html', 'with': [], 'without': []}}\n")
    write(sources / "TRAF/tests/eval/c.html", PAGE)
    write(sources / "DATE/tests/eval_default.json", json.dumps({"https://d.example/5": {"file": "d.html", "date": "2024-05-01"}}))
    write(sources / "DATE/tests/test_set/d.html", PAGE)
    answers = {"title": "Ferry returns", "authors": ["Ada Holm", "Bo Lind"], "publishing_date": "2024-05-01 10:00:00+02:00",
               "body": {"summary": ["At last."], "sections": [{"headline": ["Back"], "paragraphs": ["The ferry is back."]}]},
               "images": [{"caption": "The ferry.", "authors": ["C. Dahl"], "is_cover": True, "versions": [{"url": "https://e.example/i.jpg"}]}]}
    folder = sources / "FUNDUS/tests/resources/parser/test_data/xx"
    write(folder / "Post.json", json.dumps({"V0": {"title": "Old"}, "V1": answers}))
    write(folder / "Post_2020_01_01.html.gz", PAGE)
    write(folder / "Post_2024_05_01.html.gz", PAGE)
    write(folder / "meta.info", json.dumps({"Post_2024_05_01.html.gz": {"url": "https://e.example/6"}}))
    pages = sources / "MOZ/test/test-pages/ferry"
    write(pages / "source.html", PAGE)
    write(pages / "expected.html", "<div><h2>Back</h2><p>The <b>ferry</b>\n is back.</p></div>")
    write(pages / "expected-metadata.json", json.dumps({"title": "Ferry returns", "byline": "Ada Holm", "excerpt": "At last."}))


def run(*arguments):
    done = subprocess.run([sys.executable, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def main():
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        make_sources(data / "sources")
        printed = run(TRAINING / "convert.py", data)
        assert printed == ("AEB: 1 pages\nWCXB: 1 pages\nTRAF: 1 pages, 1 without their file\nDATE: 1 pages\nFUNDUS: 2 pages\n"
                           "MOZ: 1 pages\n"), printed
        gold = {name: [json.loads(line) for line in (data / name / "gold.jsonl").read_text().splitlines()]
                for name in ("AEB", "WCXB", "TRAF", "DATE", "FUNDUS", "MOZ")}
        for name, rows in gold.items():
            for row in rows:
                page = gzip.decompress((data / name / "html" / f"{row['id']}.html.gz").read_bytes()).decode()
                assert page == PAGE, (name, row["id"])
        assert gold["AEB"][0]["body"] == "The ferry is back."
        assert gold["WCXB"][0]["authors"] == ["Ada Holm"] and gold["WCXB"][0]["without"] == ["Subscribe"]
        assert gold["TRAF"][0]["with"] == ["ferry"]
        assert gold["DATE"][0] == {"id": "d", "url": "https://d.example/5", "date": "2024-05-01"}
        newest = next(row for row in gold["FUNDUS"] if row["id"] == "xx.Post_2024_05_01")
        assert newest["title"] == "Ferry returns" and newest["url"] == "https://e.example/6"
        assert newest["body"] == "Back\n\nThe ferry is back." and newest["images"][0]["credits"] == ["C. Dahl"]
        assert gold["MOZ"][0]["body"] == "Back\n\nThe ferry is back." and "expected_html" not in gold["MOZ"][0]

        predictions = [{"id": "WCXB/0001", "title": "“Ferry returns”", "date": "2024-05-01T23:00:00+02:00",
                        "authors": ["ADA HOLM", "Menu"], "body": "The ferry is back. Subscribe"},
                       {"id": "FUNDUS/xx.Post_2024_05_01", "date": "2024-05-01", "authors": ["Bo Lind and Ada Holm"]}]
        (data / "pred.jsonl").write_text("".join(json.dumps(p) + "\n" for p in predictions))
        figures = {tuple(line.split()[:2]): line.split()[-1] for line in run(TRAINING / "score.py", data, "--pred", data / "pred.jsonl").splitlines()}
        wanted = {("WCXB", "title"): "0.000", ("WCXB", "date"): "1.000", ("WCXB", "authors"): "0.667", ("WCXB", "words"): "0.889",
                  ("WCXB", "segments"): "0.667", ("FUNDUS", "title"): "0.000", ("FUNDUS", "date"): "1.000", ("FUNDUS", "authors"): "1.000",
                  ("MOZ", "title"): "0.000", ("AEB", "body"): "0.000"}
        for key, figure in wanted.items():
            assert figures.get(key) == figure, (key, figures.get(key), figure)
    print("convert.py and score.py: six forms")


if __name__ == "__main__":
    main()
