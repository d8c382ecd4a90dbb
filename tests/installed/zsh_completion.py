# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""zsh's completion of statut, in a real zsh at a terminal of its own. zsh_completion.py FOLDER_OF__statut"""

import os
import pty
import re
import select
import sys
import tempfile
import time

FOLDER = sys.argv[1]
CASES = (("statut ", ["show", "validate", "404"]), ("statut show 52", ["522-cloudflare", "Connection timed out"]),
         ("statut show term:ca", ["cache-rule"]), ("statut glossary or", ["origin-server"]),
         ("statut list --", ["--class", "--issuer", "--json"]), ("statut list --class=", ["5xx", "1xxx"]),
         ("statut --", ["--new-window"]))


def read(terminal, until, seconds):
    """What the shell writes, up to @until."""
    text = ""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.05)[0]:
            text += os.read(terminal, 65536).decode(errors="replace")
        if until in text:
            break
    return text


def main():
    home = tempfile.TemporaryDirectory()
    with open(f"{home.name}/.zshrc", "w", encoding="utf-8") as file:
        file.write(f"fpath=({FOLDER} $fpath)\nautoload -Uz compinit\ncompinit -u -d {home.name}/dump\n"
                   "LISTMAX=10000\nPS1='ready> '\nunsetopt zle_bracketed_paste\n"
                   "zstyle ':completion:*' list-prompt ''\nbindkey '^T' list-choices\nTERM=dumb\n")
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(HOME=home.name, ZDOTDIR=home.name, LC_ALL="C.UTF-8", TERM="vt100", COLUMNS="200", LINES="400")
        os.execvp("zsh", ["zsh", "-i", "-d"])
    failed = 0
    read(terminal, "ready> ", 30)
    for line, expected in CASES:
        os.write(terminal, line.encode() + b"\x14")
        text = ""
        end = time.monotonic() + 20
        while time.monotonic() < end and not all(word in text for word in expected):
            text += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", read(terminal, "\0", 0.2))
        missing = [word for word in expected if word not in text]
        if missing:
            failed += 1
            print(f"FAILED  zsh: {line}: {missing} missing in {text[-600:]!r}")
        os.write(terminal, b"\x15")
        read(terminal, "\0", 0.1)
    os.write(terminal, b"\x15exit\n")
    os.close(terminal)
    os.waitpid(child, 0)
    if not failed:
        print("checked zsh")
    return failed


sys.exit(1 if main() else 0)
