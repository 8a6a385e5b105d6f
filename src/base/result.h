// Errors as values: what a function returns that may fail for reasons outside the program.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace presscut::base {

/// Why something failed. The code is stable and for programs, the text is one line for people.
struct Error {
  std::string code;
  std::string text;
};

/// Failure or nothing, for functions that return no value: `if (const auto error = f()) …`.
using Problem = std::optional<Error>;

/// A value, or the error that stands in its place.
template <typename T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// Only when ok().
  T& value() { return std::get<0>(state_); }
  const T& value() const { return std::get<0>(state_); }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  /// Only when not ok().
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace presscut::base
