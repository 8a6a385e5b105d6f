"""Writes LightGBM forests as the C++ tables of src/model/tables: same numbers, same bytes."""
import numpy as np

HEAD = """// Written by src/training/%s; do not edit.
#include "model/forest.h"

namespace presscut::model {

// clang-format off
namespace {
"""


def number(value):
    """A leaf's value: four decimals say more than any model knows."""
    text = repr(round(float(value), 4))
    return (text if "." in text or "e" in text else text + ".0") + "F"


def threshold(value):
    """Shortest float32 that keeps the cut where it is."""
    text = str(np.float32(value))
    return (text if "." in text or "e" in text else text + ".0") + "F"


def seven_digits(value):
    text = "%.7g" % value
    return (text if "." in text or "e" in text else text + ".0") + "F"


def seven_digits_of_float(value):
    """As seven_digits, after rounding to the float32 that the features are."""
    return seven_digits(float(np.float32(value)))


def walk(tree, nodes, leaves, leaf_text, cut_text):
    """Appends the tree's nodes in preorder; returns the index of its root, ~leaf for a leaf."""
    if "leaf_value" in tree and "split_feature" not in tree:
        leaves.append(leaf_text(tree["leaf_value"]))
        return ~(len(leaves) - 1)
    at = len(nodes)
    nodes.append(None)
    left = walk(tree["left_child"], nodes, leaves, leaf_text, cut_text)
    right = walk(tree["right_child"], nodes, leaves, leaf_text, cut_text)
    nodes[at] = (cut_text(tree["threshold"]), tree["split_feature"], left, right)
    return at


def flatten(booster, shift=0.0, leaf_text=number, cut_text=threshold):
    """(nodes, leaves, roots); `shift` is added to the score of every row, as a tree without a cut."""
    nodes, leaves, roots = [], [], []
    for info in booster.dump_model()["tree_info"]:
        root = walk(info["tree_structure"], nodes, leaves, leaf_text, cut_text)
        if root < 0:  # a tree without a cut: one node whose two children are the leaf
            nodes.append(("0.0F", 0, root, root))
            root = len(nodes) - 1
        roots.append(root)
    if shift:
        leaves.append(number(shift))
        nodes.append(("0.0F", 0, ~(len(leaves) - 1), ~(len(leaves) - 1)))
        roots.append(len(nodes) - 1)
    return nodes, leaves, roots


def wrap(cells):
    out, row = [], "   "
    for cell in cells:
        if len(row) + len(cell) + 2 > 110:
            out.append(row)
            row = "   "
        row += " " + cell + ","
    return out + [row]


def table(script, forests):
    """forests: {"FirstPass": (nodes, leaves, roots, number of features), …} in the order in which they are written."""
    out = [HEAD % script.split("/")[-1]]
    for name, (nodes, leaves, roots, _) in forests.items():
        out += ["const TreeNode k%sNodes[] = {" % name] + wrap(["{%s, %d, %d, %d}" % n for n in nodes]) + ["};"]
        out += ["const float k%sLeaves[] = {" % name] + wrap(leaves) + ["};"]
        out += ["const std::int16_t k%sRoots[] = {" % name] + wrap(map(str, roots)) + ["};"]
    out.append("}  // namespace")
    for name, (_, _, roots, features) in forests.items():
        out.append("const Forest k%s = {k%sNodes, k%sLeaves, k%sRoots, %d, %d};" % (name, name, name, name, len(roots), features))
    out += ["// clang-format on", "", "}  // namespace presscut::model", ""]
    return "\n".join(out)
