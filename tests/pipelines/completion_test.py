#!/usr/bin/env python3
"""completion_test.py PRESSCUT: bash, zsh and fish, as they run in a terminal, complete a name with a space in it as an
operand and as a flag's value. Shells that are missing are passed over; ends with 77 where none is there."""
import os
import pathlib
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time

NAME = "files/my page.html"


def typed(argv, words, folder):
    """What a terminal shows when the words are typed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.environ.update(TERM="dumb", HOME=str(folder), PS1="")
        os.execvp(argv[0], argv)
    shown = b""

    def read_until(mark, seconds):
        nonlocal shown
        start = len(shown)
        end = time.time() + seconds
        while time.time() < end and mark not in shown[start:]:
            if select.select([terminal], [], [], 0.05)[0]:
                try:
                    part = os.read(terminal, 65536)
                except OSError:
                    return
                if not part:
                    return
                shown += part

    for text, mark in words:
        os.write(terminal, text.encode())
        read_until(mark.encode(), 10)
    os.write(terminal, b"\nexit\n")
    read_until(b"never shown", 0.3)
    os.close(terminal)
    os.waitpid(pid, 0)
    return shown.decode(errors="replace")


def main():
    presscut = os.path.abspath(sys.argv[1])
    tested, bad = [], []
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        (home / "files").mkdir()
        (home / NAME).touch()
        (home / "files" / "other.html").touch()
        (home / "zsh").mkdir()
        for shell, name in (("bash", "presscut.bash"), ("zsh", "zsh/_presscut"), ("fish", "presscut.fish")):
            script = subprocess.run([presscut, "--print-completion", shell], capture_output=True, check=True).stdout
            (home / name).write_bytes(script)
        shells = {
            "bash": (["bash", "--norc", "--noprofile", "-i"], "source ./presscut.bash; "),
            "zsh": (["zsh", "-f", "-i"], "fpath=($PWD/zsh $fpath); autoload -U compinit; compinit -u -D; "),
        }
        show = "presscut() { printf '<%s>' \"$@\"; }; echo rea''dy\n"
        for shell, (argv, load) in shells.items():
            if shutil.which(shell) is None:
                continue
            tested.append(shell)
            for flag in ("", "--output "):
                shown = typed(argv, [(load + show, "ready"), (f"presscut {flag}files/my\t", "html"),
                                     ("\n", f"<{NAME}>")], home)
                if f"<{NAME}>" not in shown:
                    bad.append(f"{shell}: {flag}{shown!r}")
        if shutil.which("fish") is not None:
            tested.append("fish")
            for flag in ("", "--output "):
                shown = subprocess.run(["fish", "-c", f"source presscut.fish; complete -C 'presscut {flag}files/my'"],
                                       cwd=home, env={**os.environ, "HOME": str(home)}, capture_output=True,
                                       encoding="utf-8").stdout
                if NAME not in shown.splitlines():
                    bad.append(f"fish: {flag}{shown!r}")
    print("\n".join(bad) if bad else f"{', '.join(tested) or 'no shell'} complete a name with a space")
    return 1 if bad else 0 if tested else 77


if __name__ == "__main__":
    sys.exit(main())
