"""Training pages whose photos stand in other markup: the same image, caption and credit without <figure>, and images
without a caption before paragraphs of the text, so that the model does not lean on the tags alone."""
import hashlib
import html
import random
import re

FIGURE = re.compile(r"<figure\b[^>]*>(.*?)</figure>", re.S | re.I)
FIGCAPTION = re.compile(r"<figcaption\b[^>]*>(.*?)</figcaption>", re.S | re.I)
IMAGE = re.compile(r"<img\b[^>]*>", re.I)
TAG = re.compile(r"<[^>]+>")
PARAGRAPH = re.compile(r"<p\b[^>]*>(?=[^<]{120})", re.I)
BARE_IMAGES = 3  # inserted before paragraphs of the text, without a caption

# {image} is the <img>, {text} the caption with its credit in it, {caption} and {credit} the two apart.
TOGETHER = (
    "<p>{image}</p><p>{text}</p>",
    "<p>{image}</p><p><em>{text}</em></p>",
    "<p>{image}<br>{text}</p>",
    "<p style=\"text-align:center\">{image}</p><p style=\"text-align:center\">{text}</p>",
    "<center>{image}<br><font size=2>{text}</font></center>",
    "<div>{image}</div><span style=\"color:#888\">{text}</span><br><div></div>",
    "<div><div>{image}</div><div>{text}</div></div>",
    "<table><tr><td>{image}</td></tr><tr><td>{text}</td></tr></table>",
    "<p>{text}</p><p>{image}</p>",
    "<div><a href=\"photo.jpg\">{image}</a> <small>{text}</small></div>",
)
APART = (
    "<div>{image}<p>{caption}</p><p>{credit}</p></div>",
    "<div><span>{credit}</span>{image}<div>{caption}</div></div>",
    "<table><tr><td>{image}</td></tr><tr><td>{caption}</td></tr><tr><td><i>{credit}</i></td></tr></table>",
    "<p>{image}</p><p>{credit}</p><p><b>{caption}</b></p>",
    "<div>{image}<br>{caption}<br><small>{credit}</small></div>",
    "<ul><li>{image}</li><li>{caption}</li><li>{credit}</li></ul>",
)


def plain(markup):
    return " ".join(html.unescape(TAG.sub(" ", markup)).split())


def split(text, credits):
    """(caption, credit) where the text ends or begins with a known credit, its label taken along; credit may be empty."""
    for credit in sorted(credits, key=len, reverse=True):
        at = text.find(credit)
        if len(credit) < 3 or at < 0 or not (at + len(credit) >= len(text) - 2 or at < 20):
            continue
        if at < 20:
            return text[at + len(credit):].strip(" .|)/-–—"), text[:at + len(credit)].strip()
        label = max(text.rfind(sign, 0, at) for sign in (". ", "(", "| ", "– ", "— ", "- ", "/ ", "© "))
        cut = label + 1 if 0 <= label and at - label < 30 else at
        return text[:cut].strip(" (|–—-/"), text[cut:].strip(" ()|–—-/")
    return text, ""


def with_other_markup(page, name, credits, variant):
    """The page's HTML with other markup around its photos, or None where no figure has an image and a caption."""
    rng = random.Random(int(hashlib.sha256(f"{name} {variant}".encode()).hexdigest(), 16))
    template = rng.randrange(len(TOGETHER)), rng.randrange(len(APART))
    changed = 0

    def rewrite(match):
        nonlocal changed
        image, caption = IMAGE.search(match.group(1)), FIGCAPTION.search(match.group(1))
        text = plain(caption.group(1)) if caption else ""
        if not image or not text or len(text) > 500:
            return match.group(0)
        changed += 1
        before, credit = split(text, credits)
        # Most pages use one template throughout.
        if before and credit and variant % 2:
            return APART[template[1]].format(image=image.group(0), caption=html.escape(before), credit=html.escape(credit))
        return TOGETHER[template[0]].format(image=image.group(0), text=html.escape(text))

    page = FIGURE.sub(rewrite, page)
    if not changed:
        return None
    paragraphs = [m.start() for m in PARAGRAPH.finditer(page)]
    for at in sorted(rng.sample(paragraphs, min(BARE_IMAGES, len(paragraphs))), reverse=True):
        page = page[:at] + f"<p><img src=\"/images/{rng.randrange(10 ** 6)}.jpg\" alt=\"\"></p>" + page[at:]
    return page
