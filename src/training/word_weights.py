"""Learned class words: log-odds of being body, each host one vote, a host never scores itself."""
import math
from collections import defaultdict

import numpy as np

SHRINK = 2.0      # votes of the prior
FEWEST_HOSTS = 5  # words of fewer hosts are dropped
NEAR = 3          # levels


def logit(p):
    return math.log(p / (1 - p))


class WordVotes:
    """Per word: for each host the body share of the block weight that stands under it."""

    def __init__(self):
        self.body = defaultdict(lambda: defaultdict(float))
        self.all = defaultdict(lambda: defaultdict(float))
        self.name = {}
        self.host_body = defaultdict(float)
        self.host_all = defaultdict(float)

    def add(self, host, keys, label, weight):
        self.host_body[host] += weight * label
        self.host_all[host] += weight
        for key in keys:
            self.body[key][host] += weight * label
            self.all[key][host] += weight

    def finish(self):
        """Sums of votes and their number, {key: (sum, hosts, {host: vote})}."""
        self.votes = {}
        self.base = float(np.mean([self.host_body[h] / self.host_all[h] for h in self.host_all]))
        for key, per_host in self.all.items():
            if len(per_host) >= FEWEST_HOSTS:
                votes = {h: self.body[key][h] / w for h, w in per_host.items()}
                self.votes[key] = (sum(votes.values()), len(votes), votes)
        self.body = self.all = None
        return self

    def weight(self, key, without_host=None):
        """Log-odds relative to the base rate, or None."""
        row = self.votes.get(key)
        if row is None:
            return None
        total, count, votes = row
        own = votes.get(without_host)
        if own is not None:
            total, count = total - own, count - 1
            if count < FEWEST_HOSTS - 1:
                return None
        p = (total + SHRINK * self.base) / (count + SHRINK)
        p = min(max(p, 0.01), 0.99)
        return logit(p) - logit(min(max(self.base, 0.01), 0.99))


def ancestors(elements, element):
    chain = []
    while element >= 0:
        parent, keys = elements[element]
        chain.append(keys)
        element = parent if parent < 4294967295 else -1
    return chain


def block_keys(elements, element, beginnings):
    """All word keys that describe a block, each once."""
    keys = set()
    for words in ancestors(elements, element):
        keys.update(words)
    keys.update(k for k in beginnings if k)
    return keys


def aggregate(weights):
    if not weights:
        return 0.0, 0.0, 0.0, 0.0
    return min(weights), max(weights), sum(weights) / len(weights), sum(weights)


def page_word_features(elements, block_elements, beginnings, weight_of):
    """Rows of near min/max/mean/sum, far min/max/mean/sum, first word, first two, whole text."""
    own, above = {}, {}

    def own_weights(element):
        if element not in own:
            own[element] = [w for w in map(weight_of, elements[element][1]) if w is not None]
        return own[element]

    def all_weights(element):
        chain = []
        while element >= 0 and element not in above:
            chain.append(element)
            parent = elements[element][0]
            element = parent if parent < 4294967295 else -1
        for e in reversed(chain):
            parent = elements[e][0]
            before = above[parent] if 0 <= parent < 4294967295 else (0.0, 0.0, 0.0, 0)
            mine = own_weights(e)
            if mine:
                low, high = min(mine), max(mine)
                if before[3]:
                    low, high = min(low, before[0]), max(high, before[1])
                above[e] = (low, high, before[2] + sum(mine), before[3] + len(mine))
            else:
                above[e] = before
        return above[chain[0]] if chain else above[element]

    rows = []
    for element, starts in zip(block_elements, beginnings):
        near, e = [], element
        for _ in range(NEAR):
            if e < 0:
                break
            near += own_weights(e)
            parent = elements[e][0]
            e = parent if parent < 4294967295 else -1
        if e >= 0:
            all_weights(e)
            low, high, total, count = above[e]
            far = (low, high, total / count if count else 0.0, total)
        else:
            far = (0.0, 0.0, 0.0, 0.0)
        begin = [(weight_of(k) or 0.0) if k else 0.0 for k in starts]
        rows.append(aggregate(near) + far + tuple(begin))
    return rows


WORD_COLUMNS = ("near_min", "near_max", "near_mean", "near_sum", "far_min", "far_max", "far_mean", "far_sum",
                "first_word_weight", "first_two_weight", "text_weight")
