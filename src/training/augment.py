"""Pages with something inserted that is not the article: boxes, comments, tables of contents, lines of the desk.

The benchmark pages show few of the boxes that news pages carry, and most of those in English and German. Each page with a
gold body gets one copy with one to three insertions, in words of its own language (box_words.py) and in markup that
varies: with telling class names, with generated ones, with none. The gold body stays, so what is inserted is labelled as
not body by the alignment of labels.py. A second article is not among it: its paragraphs read like the first one's, and the
model that saw them dropped paragraphs elsewhere; where an article ends is a rule (body/article_end.cpp). Same page, same insertions: the choice depends on the page's key alone.
"""
import hashlib
import html
import random
import re

from box_words import WORDS

PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p\s*>", re.S | re.I)
TAG = re.compile(r"<[^>]+>")
NAMES = ("Ada Bright", "Jonas Feld", "Marta Ellingsen", "Luis Cordero", "Ewa Zielna", "Kofi Mensah", "Noor Haddad", "Ines Rocha")


def text_of(markup):
    return " ".join(html.unescape(TAG.sub(" ", markup)).split())


class Inserter:
    def __init__(self, key, language, others):
        self.random = random.Random(int(hashlib.sha256(key.encode()).hexdigest()[:12], 16))
        self.words = WORDS.get(language, WORDS["en"])
        self.others = others  # gold bodies of other hosts, as paragraphs

    def pick(self, what):
        return self.random.choice(self.words[what])

    def attribute(self, *telling):
        """A class attribute: telling, generated, or none."""
        kind = self.random.random()
        if kind < 0.4:
            return ' class="%s"' % self.random.choice(telling)
        if kind < 0.75:
            letters = "".join(self.random.choice("abcdefghkmnprstuvwxyz0123456789") for _ in range(6))
            return ' class="%s-%s"' % (self.random.choice(("css", "sc", "c", "x", "el", "wp-block")), letters)
        return ""

    def element(self, content, *telling):
        tag = self.random.choice(("div", "div", "aside", "section", "div"))
        return "<%s%s>%s</%s>" % (tag, self.attribute(*telling), content, tag)

    def line(self, text):
        tag = self.random.choice(("p", "p", "div", "span", "h3", "h4", "strong"))
        return "<%s>%s</%s>" % (tag, html.escape(text), tag)

    def link(self, text):
        return '<a href="/%06d">%s</a>' % (self.random.randrange(10**6), html.escape(text))

    def heading_of_other(self):
        sentence = self.random.choice(self.random.choice(self.others)).split(". ")[0]
        return " ".join(sentence.split()[:self.random.randrange(5, 12)])[:90]

    # One function a kind of insertion; each gives markup that stands between, before or behind paragraphs.
    def newsletter(self):
        form = '<form><input type="email" placeholder="%s"><button>%s</button></form>' % (
            html.escape(self.pick("email")), html.escape(self.pick("sign_up")))
        parts = [self.line(self.pick("newsletter"))]
        if self.random.random() < 0.6:
            parts.append(form)
        elif self.random.random() < 0.6:
            parts.append("<p>%s</p>" % self.link(self.pick("sign_up")))
        return self.element("".join(parts), "newsletter", "signup-box", "inline-newsletter")

    def offer(self):
        parts = [self.line(self.pick("offer"))]
        if self.random.random() < 0.7:
            parts.append("<p>%s</p>" % self.link(self.pick("sign_up")))
        return self.element("".join(parts), "paywall", "subscription-offer", "regwall")

    def donate(self):
        return self.element(self.line(self.pick("donate")) + self.link(self.pick("sign_up")), "donation", "support-us")

    def author(self):
        name = self.random.choice(NAMES)
        return self.element("<p><strong>%s</strong></p><p>%s</p>" % (name, html.escape(self.pick("bio").replace("{}", name))),
                            "author-box", "bio", "about-author")

    def related(self):
        titles = [self.heading_of_other() for _ in range(self.random.randrange(1, 6))]
        links = [self.link(t) for t in titles]
        head = self.line(self.pick("also")) if self.random.random() < 0.75 else ""
        shape = self.random.randrange(4)
        if shape == 0:
            body = "<ul>%s</ul>" % "".join("<li>%s</li>" % link for link in links)
        elif shape == 1:
            body = "".join("<p>%s</p>" % link for link in links[:2])
        elif shape == 2:
            body = "".join("<div><h3>%s</h3><p>%s</p></div>" % (link, html.escape(self.teaser())) for link in links)
        else:
            return "<p>%s: %s</p>" % (html.escape(self.pick("also").rstrip(":")), links[0])
        return self.element(head + body, "related", "read-more", "recirc")

    def teaser(self):
        return " ".join(self.random.choice(self.random.choice(self.others)).split()[:self.random.randrange(8, 25)])

    def contents(self):
        items = "".join('<li><a href="#s%d">%s</a></li>' % (i, html.escape(self.heading_of_other()))
                        for i in range(self.random.randrange(3, 8)))
        tag = self.random.choice(("ul", "ol"))
        return self.element("%s<%s>%s</%s>" % (self.line(self.pick("contents")), tag, items, tag), "toc", "contents")

    def comments(self):
        parts = [self.line(self.pick("comments"))] if self.random.random() < 0.7 else []
        shape = self.random.choice(("<li>%s</li>", "<div>%s</div>", "<article>%s</article>"))
        for _ in range(self.random.randrange(2, 7)):
            name = self.random.choice(NAMES).split()[self.random.randrange(2)] + str(self.random.randrange(100) or "")
            when = "%d.%02d.2024 %02d:%02d" % (self.random.randrange(1, 29), self.random.randrange(1, 13),
                                             self.random.randrange(24), self.random.randrange(60))
            reply = self.link(self.pick("reply")) if self.random.random() < 0.6 else ""
            parts.append(shape % ("<b>%s</b> <span>%s</span><p>%s</p>%s" % (name, when, html.escape(self.opinion()), reply)))
        block = "".join(parts)
        if self.random.random() < 0.25:
            return "<details><summary>%s</summary>%s</details>" % (html.escape(self.pick("comments")), block)
        return self.element(block, "comments", "discussion", "thread")

    def opinion(self):
        if self.random.random() < 0.5:
            return self.pick("opinion")
        return self.teaser()

    def share(self):
        return self.element(self.line(self.pick("share")), "share", "social")

    def notice(self):
        tag = self.random.choice(("p", "p", "div", "p"))
        text = html.escape(self.pick("notice"))
        return "<%s%s>%s</%s>" % (tag, self.attribute("disclaimer", "agency", "note"),
                                  "<em>%s</em>" % text if self.random.random() < 0.4 else text, tag)


BETWEEN = ("newsletter", "offer", "donate", "related", "related", "contents", "share", "author")
BEHIND = ("comments", "comments", "author", "newsletter", "offer", "notice", "notice",
          "related", "donate", "share")


def augmented(page, key, gold_body, language, others):
    """The page with insertions, or None where no paragraph of the gold body is found in its markup."""
    gold = " ".join(gold_body.split())
    ends = []
    for match in PARAGRAPH.finditer(page):
        text = text_of(match.group(1))
        if len(text) >= 30 and text in gold:
            ends.append(match.end())
    if len(ends) < 2 or not others:
        return None
    inserter = Inserter(key, language, others)
    cuts = []
    for _ in range(inserter.random.randrange(1, 3)):
        kind = inserter.random.choice(BETWEEN)
        at = ends[0] if kind == "contents" else inserter.random.choice(ends[:-1])
        cuts.append((at, getattr(inserter, kind)()))
    behind = inserter.random.choice(BEHIND)
    close = page.lower().find("</article>", ends[-1])
    last = close + len("</article>") if close > 0 and inserter.random.random() < 0.5 else ends[-1]
    cuts.append((last, getattr(inserter, behind)()))
    out, copied = [], 0
    for at, markup in sorted(cuts, key=lambda cut: cut[0]):
        out += [page[copied:at], markup]
        copied = at
    return "".join(out) + page[copied:]
