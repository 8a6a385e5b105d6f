#include "catch_compat.h"
#include "run_binary.h"

using namespace presscut::test;

TEST_CASE("outputs: a directory mirrors the names of the inputs", "[cli][outputs]") {
  const Folder folder;
  folder.write("in/a.html", article_page());
  folder.write("in/sub/b.html", article_page());
  folder.run("gzip in/sub/b.html");
  CHECK(folder.run("presscut -r in --glob '*' --output-dir out -f md").code == 0);
  CHECK(folder.read("out/in/a.md").starts_with("---\n"));
  CHECK(folder.has("out/in/sub/b.md"));
  CHECK(folder.run("presscut --output-dir out ../$(basename $PWD)/in/a.html").code == 0);
}

TEST_CASE("outputs: an input is never overwritten", "[cli][outputs]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.htm", article_page());
  folder.run("ln -s a.html link.html");
  const Ran same = folder.run("presscut -o a.html a.html");
  CHECK(same.code == 2);
  CHECK(same.err == "presscut: a.html: is an input and will not be overwritten\n");
  CHECK(folder.run("presscut -o link.html a.html").code == 2);
  const Ran directory = folder.run("presscut -f html --output-dir . a.htm a.html");
  CHECK(directory.code == 2);
  CHECK(folder.read("a.html") == article_page());
  CHECK(folder.read("a.htm") == article_page());
}

TEST_CASE("outputs: two inputs that map to one name are told", "[cli][outputs]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.htm", article_page());
  const Ran ran = folder.run("presscut --output-dir out a.html a.htm");
  CHECK(ran.code == 2);
  CHECK(ran.err == "presscut: out/a.json: is the output of another input already\n");
}

TEST_CASE("outputs: an output that is a directory or cannot be made is told", "[cli][outputs]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("dir/x", "");
  const Ran directory = folder.run("presscut -o dir a.html");
  CHECK(directory.code == 2);
  CHECK(directory.err == "presscut: dir: Is a directory\n");
  CHECK(folder.run("presscut -o no/such/out.json a.html").code == 2);
  CHECK(folder.run("presscut --output-dir a.html a.html").code == 2);
}

TEST_CASE("outputs: a file is replaced as a whole, with the mode it had, and nothing else is left",
          "[cli][outputs]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("out.json", "old");
  const Ran ran =
      folder.run("chmod 640 out.json; presscut -o out.json a.html; stat -c %a out.json; ls | wc -l");
  CHECK(ran.out == "640\n2\n");
  CHECK(folder.read("out.json").starts_with("{"));
}
