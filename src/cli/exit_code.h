// The exit codes of every command.
#pragma once

namespace presscut::cli {

inline constexpr int kExitSuccess = 0;
inline constexpr int kExitDiffers = 1;   // no article, a difference, a figure below its floor
inline constexpr int kExitFailed = 2;    // something could not be read or written, or the usage was wrong
inline constexpr int kExitSignal = 128;  // and the number of the signal that ended the batch

}  // namespace presscut::cli
