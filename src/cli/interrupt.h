// SIGINT and SIGTERM: the batch ends after the pages that are being read, with whole lines.
#pragma once

namespace presscut::cli {

/// Takes over both signals, and ignores SIGPIPE: a closed pipe is told by the write that meets it.
void install_signals();

/// One of them came. Whoever waits for input asks now and then, since the signal may meet another thread.
bool interrupted();

}  // namespace presscut::cli
