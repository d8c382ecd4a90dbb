#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""No network: the window and every command under strace, which tells the sockets they open. privacy.py STATUT

Allowed are sockets of the machine itself (AF_UNIX) to the display and, of the window and what serves the desktop's search, to
the session bus."""

import re
import sys
from pathlib import Path

from session import SKIPPED, Session, need, run_tests, wait_for

PROGRAM = sys.argv[1]
CREATED = re.compile(r"\bsocket(?:pair)?\((\w+)")
CONNECTED = re.compile(r"\b(?:connect|bind|sendto|sendmsg)\(\d+, .*?sun_path=@?\"([^\"]+)\"")


def traced(session, *command):
    """A command under strace and what it is told to write to."""
    record = session.folder / f"trace-{len(session.processes)}"
    return session.start("strace", "-f", "-qq", "-e", "trace=network", "-o", str(record), *command), record


def sockets(record):
    """The families of sockets that were made, and the places in the file system they were connected to."""
    text = record.read_text(errors="replace")
    return set(CREATED.findall(text)), set(CONNECTED.findall(text))


def check(record, allowed, where):
    families, places = sockets(record)
    assert families <= {"AF_UNIX"}, f"{where}: sockets of {families - {'AF_UNIX'}}"
    # The C library asks the machine's own name service for the home of the user, before it reads /etc/passwd.
    others = [place for place in places if not any(part in place for part in (*allowed, "/nscd/socket"))]
    assert not others, f"{where}: connected to {others}"
    return places


def the_tracing_itself_sees_a_connection():
    with Session(PROGRAM) as session:
        script = "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.connect(('127.0.0.1', 9))"
        process, record = traced(session, sys.executable, "-c", script)
        process.wait(30)
        assert "AF_INET" in sockets(record)[0]


def no_command_opens_a_socket():
    with Session(PROGRAM) as session:
        pack = session.folder / "pack.json"
        pack.write_text("{}")
        for arguments in (["--help"], ["--version"], ["show", "522"], ["show", "404", "--json"], ["search", "bad", "gateway"],
                          ["list", "--class", "5xx"], ["glossary", "cache", "--lang", "fr"], ["validate", str(pack)],
                          ["--frobnicate"]):
            process, record = traced(session, PROGRAM, *arguments)
            assert process.wait(60) in (0, 1, 2)
            families, _ = sockets(record)
            assert not families, f"{arguments}: {families}"


def the_window_speaks_to_its_display_and_its_bus_alone():
    with Session(PROGRAM, screen=True) as session:
        _, record = traced(session, PROGRAM, "522")
        window = next(iter(wait_for("the window", session.titles)))
        wait_for("the name", lambda: session.owns("org.statut.statut"))
        session.run("xdotool", "windowfocus", "--sync", window)
        # A search, a page, the questions, the help, the other language, and a link out, of which the address is shown first.
        for keys in ("ctrl+k", "b", "a", "d", "Return", "ctrl+t", "ctrl+shift+g", "F1", "ctrl+F9", "alt+Left"):
            session.run("xdotool", "key", keys)
        session.call("org.statut.statut", "/org/statut/statut", "org.freedesktop.Application.Open", "['statut:404']",
                     "{'x': <1>}")
        wait_for("404", lambda: any("404" in title for title in session.titles().values()))
        places = check(record, ("/tmp/.X11-unix/X", str(session.folder / "run")), "window")
        assert any("X11-unix" in place for place in places), places


def without_a_bus_the_window_speaks_to_its_display_alone():
    with Session(PROGRAM, screen=True) as session:
        del session.environment["DBUS_SESSION_BUS_ADDRESS"]
        _, record = traced(session, PROGRAM, "522")
        wait_for("the window", session.titles)
        session.statut("404")
        wait_for("the second window", lambda: len(session.titles()) == 2)
        check(record, ("/tmp/.X11-unix/X",), "window without a bus")


def the_search_service_speaks_to_its_bus_alone():
    with Session(PROGRAM) as session:
        _, record = traced(session, PROGRAM, "--search-service")
        name = "org.statut.statut.SearchProvider"
        wait_for("the name", lambda: session.owns(name))
        session.call(name, "/org/statut/statut/SearchProvider", "org.gnome.Shell.SearchProvider2.GetInitialResultSet",
                     "['http', 'bad', 'gateway']")
        check(record, (str(session.folder / "run"),), "search service")


def the_program_is_linked_to_no_network_library():
    with Session(PROGRAM) as session:
        said = session.run("ldd", PROGRAM)
        libraries = re.findall(r"^\s*(\S+)", said.stdout, re.M)
        assert libraries and not [one for one in libraries if re.search("network|curl|soup|ssl", one, re.I)], libraries


need("dbus-daemon", "gdbus", "Xvfb", "xdotool", "strace", "ldd")
with Session(PROGRAM) as trial:
    if trial.run("strace", "-qq", "-e", "trace=network", "true").returncode != 0:
        print("Skipped: strace may not trace here.")
        sys.exit(SKIPPED)
assert Path(PROGRAM).exists()
run_tests([the_tracing_itself_sees_a_connection, no_command_opens_a_socket, the_window_speaks_to_its_display_and_its_bus_alone,
           without_a_bus_the_window_speaks_to_its_display_alone, the_search_service_speaks_to_its_bus_alone,
           the_program_is_linked_to_no_network_library])
