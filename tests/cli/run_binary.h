// Runs the real program in a folder of its own.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace presscut::test {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(in)), {});
}
inline void write_file(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

struct Ran {
  int code;  // exit code, or 1000 + signal
  std::string out;
  std::string err;
};

/// A folder that goes away with the test; commands run in it.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "presscut-test-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  void write(const std::string& name, const std::string& bytes) const { write_file(path_ / name, bytes); }
  std::string read(const std::string& name) const { return read_file(path_ / name); }
  bool has(const std::string& name) const { return std::filesystem::exists(path_ / name); }

  /// Runs a shell command in which "presscut" is the program under test.
  Ran run(const std::string& command) const {
    const std::string script = "cd '" + path_.string() +
                               "' && mkdir -p .run && presscut() { '" PRESSCUT_BINARY "' \"$@\"; } && { " +
                               command + "\n} > .run/out 2> .run/err";
    const int status = std::system(("bash -c '" + quoted(script) + "'").c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status), read(".run/out"),
            read(".run/err")};
  }

 private:
  static std::string quoted(const std::string& script) {
    std::string out;
    for (const char c : script) {
      if (c == '\'') {
        out += "'\\''";
      } else {
        out.push_back(c);
      }
    }
    return out;
  }
  std::filesystem::path path_;
};

/// An article page that every stage takes for one.
inline std::string article_page(const std::string& title = "Harbour bridge opens after long repairs") {
  return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>" + title +
         "</title><meta property=article:published_time content=2021-03-04T05:06:07Z>"
         "<meta name=author content='Ida Holm'></head><body><nav><a href=/a>News</a><a "
         "href=/b>Sports</a></nav>"
         "<article><h1>" +
         title +
         "</h1><figure><img src=https://example.org/bridge.jpg alt='The bridge'><figcaption>Cars on the "
         "bridge. "
         "Photo: Ola Berg/Coast Press</figcaption></figure>"
         "<p>The harbour bridge was opened to traffic on Monday after repairs that had lasted almost three "
         "years, the "
         "city said in a statement.</p>"
         "<p>\"We are glad that people can cross the water again,\" said Mayor Greta Lind. \"It took longer "
         "than any "
         "of us had hoped.\"</p>"
         "<p>Engineers replaced more than four hundred cables and the whole of the road surface, and the "
         "work cost "
         "nearly twice as much as had been planned at first.</p>"
         "<p>Ferries will go on sailing until the end of the month, so that commuters have time to get used "
         "to the "
         "new timetable of the buses.</p></article><footer><p>All rights reserved</p></footer></body></html>";
}

}  // namespace presscut::test
