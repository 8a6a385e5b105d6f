// Bare Gumbo on whole pages with its default options: the yardstick of tests/bench/instructions.py.
#include <gumbo.h>

#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  std::size_t children = 0;
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    const std::string page((std::istreambuf_iterator<char>(in)), {});
    GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
    children += output->root->v.element.children.length;
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
  return children == 0 ? 1 : 0;
}
