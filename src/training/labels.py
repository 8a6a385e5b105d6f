"""Which blocks are body: by aligning their words with the gold text."""
import re
import unicodedata

import numpy as np

WORD = re.compile(r"\w+")
SHINGLE = 4
WINDOW = 60       # gold words between two sure blocks in which a short block may stand
NEIGHBOURS = 12   # blocks to look for a sure one


def words(text):
    return WORD.findall(unicodedata.normalize("NFKC", text or "").casefold())


def find_run(run, text, start, end):
    """The words stand next to one another in text[start:end]."""
    n = len(run)
    first = run[0]
    for i in range(max(start, 0), min(end, len(text)) - n + 1):
        if text[i] == first and text[i:i + n] == run:
            return True
    return False


def label_by_text(blocks, gold_text):
    """1 body, 0 not, for each block text; long blocks by shingles, short ones by where they stand."""
    gold = words(gold_text)
    index = {}
    for i in range(len(gold) - SHINGLE + 1):
        index.setdefault(tuple(gold[i:i + SHINGLE]), []).append(i)
    tokens = [words(b) for b in blocks]
    labels = np.zeros(len(blocks), dtype=np.int8)
    spans = [None] * len(blocks)
    for n, block in enumerate(tokens):
        if len(block) < SHINGLE:
            continue
        grams = [tuple(block[i:i + SHINGLE]) for i in range(len(block) - SHINGLE + 1)]
        hits = [g for g in grams if g in index]
        if len(hits) >= 0.5 * len(grams):
            labels[n] = 1
            spans[n] = (index[hits[0]][0], index[hits[-1]][-1] + SHINGLE)
    for n, block in enumerate(tokens):
        if not block or len(block) >= SHINGLE:
            continue
        before = next((spans[i][1] for i in range(n - 1, max(n - NEIGHBOURS, 0) - 1, -1) if spans[i]), None)
        after = next((spans[i][0] for i in range(n + 1, min(n + NEIGHBOURS, len(blocks))) if spans[i]), None)
        if before is None and after is None:
            continue
        start = before - 2 if before is not None else after - WINDOW
        end = after + 2 if after is not None else before + WINDOW
        if before is not None and after is not None and after < before:
            start, end = before - 2, before + WINDOW
        labels[n] = int(find_run(block, gold, start, end))
    return labels


def squeeze(text):
    return re.sub(r"\s+", " ", text or "").strip()


def label_by_segments(blocks, required, forbidden):
    """1 holds a required segment, 0 a forbidden one, -1 unknown."""
    labels = np.full(len(blocks), -1, dtype=np.int8)
    required, forbidden = [squeeze(s) for s in required], [squeeze(s) for s in forbidden]
    for n, block in enumerate(blocks):
        if any(s and s in block for s in required):
            labels[n] = 1
        elif any(s and s in block for s in forbidden):
            labels[n] = 0
    return labels
