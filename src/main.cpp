#include "cli/run.h"

int main(int argc, char** argv) {
  return presscut::cli::run(argc, argv);
}
