#include "cli/jobs.h"

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include "base/edit_distance.h"
#include "catch_compat.h"

using namespace presscut;

TEST_CASE("jobs: results come in the order of the pages, whatever takes longest", "[jobs]") {
  for (const unsigned threads : {1u, 2u, 7u}) {
    int given = 0;
    std::atomic<int> in_flight = 0;
    int most = 0;
    std::string order;
    cli::run_jobs(
        threads,
        [&](input::Page& page) {
          if (given == 100) return false;
          page.source = std::to_string(given++);
          most = std::max(most, ++in_flight);
          return true;
        },
        [](input::Page& page) {
          if (page.source == "3") std::this_thread::sleep_for(std::chrono::milliseconds(30));
          cli::Result result;
          result.text = page.source;
          return result;
        },
        [&](cli::Result& result) {
          --in_flight;
          order += result.text + " ";
          return true;
        });
    std::string expected;
    for (int i = 0; i < 100; ++i) expected += std::to_string(i) + " ";
    CHECK(order == expected);
    CHECK(most <= static_cast<int>(threads * 5));  // memory is bounded by pages in flight
  }
}

TEST_CASE("jobs: what takes the results can stop the batch", "[jobs]") {
  for (const unsigned threads : {1u, 3u}) {
    int given = 0;
    int done = 0;
    cli::run_jobs(
        threads, [&](input::Page&) { return ++given < 1000; }, [](input::Page&) { return cli::Result(); },
        [&](cli::Result&) { return ++done < 5; });
    CHECK(done == 5);
    CHECK(given < 100);
  }
}

TEST_CASE("messages: the nearest name is suggested, nothing when none is near", "[messages]") {
  const std::string_view names[] = {"format", "output", "field"};
  CHECK(base::find_nearest("fromat", names) == "format");
  CHECK(base::find_nearest("filed", names) == "field");
  CHECK(base::find_nearest("zzzzzz", names).empty());
  CHECK(base::edit_distance("", "abc") == 3);
  CHECK(base::edit_distance("ab", "ba") == 1);
}
