// Signals that end a batch after the pages that are being read, with whole lines.
#pragma once

namespace presscut::input {

/// Takes over SIGINT, SIGTERM, SIGQUIT, SIGXFSZ and, where it is not ignored already (nohup), SIGHUP, and
/// ignores SIGPIPE: a closed pipe is reported by the write that meets it.
void install_signals();

/// The number of the first signal received, 0: none. Whoever waits for input asks now and then, since the
/// signal may meet another thread.
int interrupted();

}  // namespace presscut::input
