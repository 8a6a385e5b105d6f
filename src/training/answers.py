"""When two answers are the same: titles, dates, names and text, folded as the scores and the training labels need it."""
import re
import unicodedata
from collections import Counter
from datetime import datetime, timedelta

WORD = re.compile(r"\w+")
SIGNS = str.maketrans({**dict.fromkeys("‘’‚‛′`´ʼ‹›", "'"), **dict.fromkeys("“”„‟″«»", '"'),
                       **dict.fromkeys("‐‑‒–—―−", "-"), **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None)})
OPENING = re.compile(r"^(?:(?:written|story|text)\s+by|by|von|par|por|door|af|av|di|de)\b[\s:]+", re.I)
BETWEEN_NAMES = re.compile(r"\s*[;|,&/\n、，]\s*|\s+(?:and|und|et|y|e|og|och|en|with)\s+", re.I)


def fold(text):
    """Compatibility forms, case, quotation marks, dashes and white space folded."""
    text = unicodedata.normalize("NFKC", (text or "").translate(SIGNS)).translate(SIGNS)
    return re.sub(r"\s+", " ", text).strip().casefold()


def words(text):
    return WORD.findall(fold(text))


def as_names(authors):
    """The set of folded names in a list (or a string) of authors; strings that join several names are split."""
    names = set()
    for entry in authors if isinstance(authors, list) else [authors]:
        for part in BETWEEN_NAMES.split(OPENING.sub("", (entry or "").strip())):
            name = " ".join(words(OPENING.sub("", part.strip())))
            if name:
                names.add(name)
    return names


def as_date(text):
    """A datetime of ISO 8601 text, or None."""
    match = re.match(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?", text or "")
    if not match:
        return None
    day, time, zone = match.groups()
    try:
        zone = {None: "", "Z": "+00:00"}.get(zone, zone)
        return datetime.fromisoformat(f"{day}T{time or '00:00'}{zone if time else ''}")
    except ValueError:
        return None


def same_day(gold, answer):
    """The same calendar day, or the same moment told in two zones."""
    a, b = as_date(gold), as_date(answer)
    if a is None or b is None:
        return False
    if a.date() == b.date():
        return True
    return a.tzinfo is not None and b.tzinfo is not None and abs(a - b) < timedelta(minutes=1)


def harmonic(p, r):
    return 2 * p * r / (p + r) if p + r else 0.0


def bag_f1(gold, answer):
    """(precision, recall) of the words of two texts as bags."""
    a, b = Counter(words(gold)), Counter(words(answer))
    both = sum((a & b).values())
    return (both / sum(b.values()) if b else float(not a), both / sum(a.values()) if a else 1.0)


def shingles_f1(gold, answer, size=4):
    """(precision, recall) of the runs of four words of two texts, as article-extraction-benchmark counts them."""
    def runs(text):
        tokens = WORD.findall(text or "")
        return Counter(tuple(tokens[i:i + size]) for i in range(max(1, len(tokens) - size + 1)) if tokens)
    a, b = runs(gold), runs(answer)
    both = sum((a & b).values())
    return (both / sum(b.values()) if b else float(not a), both / sum(a.values()) if a else 1.0)
