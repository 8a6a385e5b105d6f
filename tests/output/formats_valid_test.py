#!/usr/bin/env python3
"""formats_valid_test.py PRESSCUT FOLDER...: every page as -f jsonld and -f ninjs is valid by schemas/ (which say in our
own words what schema.org and the ninjs 3.0 schema allow) and says what the JSON says; so is "--fields blocks" by
--print-schema. Ends with 77 where python3-jsonschema is missing."""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is missing")
    sys.exit(77)

presscut = sys.argv[1]
schemas = pathlib.Path(__file__).parent / "schemas"


def lines(*arguments):
    return [json.loads(line) for line in
            subprocess.run([presscut, *arguments], capture_output=True, encoding="utf-8").stdout.splitlines()]


def validator(schema):
    kind = getattr(jsonschema, "Draft202012Validator", None)
    if kind is None:
        print("skipped: this jsonschema is too old")
        sys.exit(77)
    kind.check_schema(schema)
    return kind(schema)


pages = sorted(str(p) for folder in sys.argv[2:] for p in pathlib.Path(folder).rglob("*")
               if p.name.endswith((".html", ".html.gz")))
articles = lines("-f", "jsonl", *pages)
assert len(articles) == len(pages) > 0
bad = 0


def complain(source, what):
    global bad
    bad += 1
    print(f"{source}: {what}")


names = {"jsonld": "newsarticle", "ninjs": "ninjs"}
for form, name in names.items():
    valid = validator(json.loads((schemas / f"{name}.schema.json").read_text()))
    printed = lines("-f", form, *pages)
    assert len(printed) == len(pages), form
    for article, item in zip(articles, printed):
        for error in valid.iter_errors(item):
            complain(article["source"], f"{form}: {error.json_path}: {error.message[:200]}")
        if form == "jsonld" and item["@type"] == "NewsArticle":
            same = (item.get("headline") == article["title"] and item.get("articleBody") == article["body"]
                    and [a["name"] for a in item.get("author", [])] == article["authors"]
                    and [q["text"] for q in item.get("hasPart", [])] == [q["text"] for q in article["quotes"]]
                    and [i.get("creditText") for i in item.get("image", [])] == [p["credit"] for p in article["photos"]])
            if not same:
                complain(article["source"], "jsonld says something else than json")
        if form == "ninjs" and article["body"]:
            same = (item["bodies"][0]["value"] == article["body"]
                    and len(item.get("associations", [])) == len(article["photos"])
                    and (not article["title"] or item["headlines"][0]["value"] == article["title"]))
            if not same:
                complain(article["source"], "ninjs says something else than json")

schema = json.loads(subprocess.run([presscut, "--print-schema", "--fields", "source,body,photos,blocks"],
                                   capture_output=True, encoding="utf-8").stdout)
valid = validator(schema)
for item in lines("-f", "jsonl", "--fields", "source,body,photos,blocks", *pages):
    for error in valid.iter_errors(item):
        complain(item["source"], f"blocks: {error.json_path}: {error.message[:200]}")
    if any(b["image"] >= len(item["photos"]) for b in item["blocks"] if b["kind"] == "image"):
        complain(item["source"], "a block points to no photo")
print(f"{len(pages)} pages in three forms, {bad} faults")
sys.exit(bad > 0)
