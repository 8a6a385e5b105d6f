"""Writes the trained numbers as C++ tables: same numbers, same bytes."""
import numpy as np

HEAD = """// Written by src/content/training/train.py; do not edit.
#include "content/model/tables.h"

namespace presscut::content {
"""


WORD_BITS = 12  # of a word's hash, by which kWordFirst finds its rows; tables.h has the same


def number(value):
    text = repr(round(float(value), 4))
    return (text if "." in text or "e" in text else text + ".0") + "F"


def threshold(value):
    """Shortest float32 that keeps the cut where it is."""
    text = str(np.float32(value))
    return (text if "." in text or "e" in text else text + ".0") + "F"


def word_table(rows):
    """rows of (hash, weight, word), sorted by hash."""
    lines = [HEAD, "// clang-format off", "const WordWeight kWordWeights[] = {"]
    for key, weight, word in rows:
        clean = "".join(c if c.isprintable() and c not in "\\?" else "_" for c in word)
        lines.append("{%du,%sF}, // %s" % (key, ("%.2f" % weight).replace("0.", ".", 1) if abs(weight) < 1 else "%.2f" % weight, clean))
    lines += ["};", "const std::uint16_t kWordFirst[] = {"]
    row, at = "", 0
    for top in range(2 ** WORD_BITS + 1):
        while at < len(rows) and rows[at][0] >> (32 - WORD_BITS) < top:
            at += 1
        if len(row) > 100:
            lines.append(row)
            row = ""
        row += "%d," % at
    lines += [row, "};", "// clang-format on", "", "}  // namespace presscut::content", ""]
    return "\n".join(lines)


def walk(tree, nodes, leaves):
    """Appends the tree's nodes in preorder; returns the index of its root, ~leaf for a leaf."""
    if "leaf_value" in tree and "split_feature" not in tree:
        leaves.append(tree["leaf_value"])
        return ~(len(leaves) - 1)
    at = len(nodes)
    nodes.append(None)
    left = walk(tree["left_child"], nodes, leaves)
    right = walk(tree["right_child"], nodes, leaves)
    nodes[at] = (tree["threshold"], tree["split_feature"], left, right)
    return at


def forest(name, booster, shift=0.0):
    """`shift` is added to the log-odds of every row, as a tree without a cut."""
    nodes, leaves, roots = [], [], []
    for info in booster.dump_model()["tree_info"]:
        root = walk(info["tree_structure"], nodes, leaves)
        if root < 0:  # a tree without a cut: one node whose two children are the leaf
            nodes.append((0.0, 0, root, root))
            root = len(nodes) - 1
        roots.append(root)
    if shift:
        leaves.append(shift)
        nodes.append((0.0, 0, ~(len(leaves) - 1), ~(len(leaves) - 1)))
        roots.append(len(nodes) - 1)
    out = ["const TreeNode k%sNodes[] = {" % name]
    row = "   "
    for cut, feature, left, right in nodes:
        cell = " {%s, %d, %d, %d}," % (threshold(cut), feature, left, right)
        if len(row) + len(cell) > 110:
            out.append(row)
            row = "   "
        row += cell
    out += [row, "};"]
    for kind, what, values in (("float", "Leaves", map(number, leaves)),
                               ("std::int16_t", "Roots", map(str, roots))):
        out.append("const %s k%s%s[] = {" % (kind, name, what))
        row = "   "
        for value in values:
            cell = " %s," % value
            if len(row) + len(cell) > 110:
                out.append(row)
                row = "   "
            row += cell
        out += [row, "};"]
    return "\n".join(out), len(roots)


def tree_table(forests, shifts=None):
    """forests: {"FirstPass": booster, …}; shifts: log-odds to add, by the same names."""
    parts = [HEAD, "// clang-format off", "namespace {"]
    sizes = {}
    for name, booster in forests.items():
        text, sizes[name] = forest(name, booster, (shifts or {}).get(name, 0.0))
        parts.append(text)
    parts.append("}  // namespace")
    parts += ["const Forest k%s = {k%sNodes, k%sLeaves, k%sRoots, %d};" % (n, n, n, n, size)
              for n, size in sizes.items()]
    parts += ["// clang-format on", "", "}  // namespace presscut::content", ""]
    return "\n".join(parts)
