"""Writes the learned word weights as the C++ table that model/word_weights_table.h declares: same numbers, same bytes."""

HEAD = """// Written by src/training/train_blocks.py; do not edit.
#include "model/word_weights_table.h"

namespace presscut::model {
"""

WORD_BITS = 12  # of a word's hash, by which kWordFirst finds its rows; word_weights_table.h has the same


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
    lines += [row, "};", "// clang-format on", "", "}  // namespace presscut::model", ""]
    return "\n".join(lines)
