#include "content/model/tables.h"

namespace presscut::content {

namespace {
// Untrained: every page is an article.
const float kLeaves[] = {4.0F};
const TreeNode kNodes[] = {{0.0F, 0, ~0, ~0}};
const std::int16_t kRoots[] = {0};
}  // namespace
const Forest kVerdict = {kNodes, kLeaves, kRoots, 1};

}  // namespace presscut::content
