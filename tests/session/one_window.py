#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""One window: a second start, the desktop and addresses reach the window that runs. one_window.py STATUT"""

import subprocess
import sys
from pathlib import Path

from session import Session, need, run_tests, wait_for

PROGRAM = sys.argv[1]
NAME = "org.statut.statut"
PATH = "/org/statut/statut"
APPLICATION = "org.freedesktop.Application"


def window_with(session, part):
    """The X11 window whose title holds @part, once there is one."""
    return wait_for(f"a window “{part}”: {session.titles()}",
                    lambda: next((window for window, title in session.titles().items() if part in title), None))


def call(session, method, *arguments):
    return session.call(NAME, PATH, f"{APPLICATION}.{method}", *arguments)


def a_second_start_gives_its_arguments_to_the_window_that_runs():
    with Session(PROGRAM, screen=True) as session:
        session.statut("404")
        first = window_with(session, "404")
        assert session.statut("522").wait(20) == 0
        assert window_with(session, "522") == first
        assert session.statut("statut:term/origin-server").wait(20) == 0
        assert window_with(session, "origin server") == first
        assert session.statut("--lang", "fr", "404").wait(20) == 0
        assert "introuvable" in session.titles()[window_with(session, "404")].lower(), session.titles()
        assert len(session.titles()) == 1, session.titles()
        other = session.statut("--new-window", "500")
        window_with(session, "500")
        assert len(session.titles()) == 2 and other.poll() is None, session.titles()
        # The new one lies in front; who calls brings the first one forward again.
        assert session.statut("502").wait(20) == 0
        window_with(session, "502")
        wait_for("the window has the focus", lambda: session.run("xdotool", "getwindowfocus").stdout.strip() == first)


def the_token_of_the_desktop_goes_with_the_call():
    with Session(PROGRAM, screen=True) as session:
        session.statut("404")
        wait_for("the name", lambda: session.owns(NAME))
        record = session.folder / "calls"
        with record.open("w") as file:
            session.processes.append(subprocess.Popen(["dbus-monitor", "--session", f"destination={NAME}"], stdout=file,
                                                      env=session.environment, stdin=subprocess.DEVNULL))
            wait_for("the monitor", lambda: record.stat().st_size)
            assert session.statut("522", XDG_ACTIVATION_TOKEN="token-1").wait(20) == 0
            assert session.statut("--search", DESKTOP_STARTUP_ID="id_TIME2").wait(20) == 0
            text = wait_for("both calls", lambda: record.read_text() if "id_TIME2" in record.read_text() else None)
        assert '"activation-token"' in text and '"token-1"' in text and '"desktop-startup-id"' in text, text
        assert '"Query"' in text and '"522"' in text and '"Search"' in text, text


def two_starts_at_once_end_in_one_window():
    with Session(PROGRAM, screen=True) as session:
        starts = [session.statut("404"), session.statut("522")]
        ended = wait_for("one start gives way", lambda: [start for start in starts if start.poll() is not None])
        assert [start.returncode for start in ended] == [0]
        # Whichever came first, its window shows what the other was asked for.
        window_with(session, "404" if ended[0] is starts[0] else "522")
        assert len(session.titles()) == 1, session.titles()


def the_desktop_calls_the_window_and_starts_it_where_none_runs():
    services = Path(PROGRAM).resolve().parent / "services-of-test"
    services.mkdir(exist_ok=True)
    (services / f"{NAME}.service").write_text(f"[D-BUS Service]\nName={NAME}\nExec={PROGRAM} --bus-service\n")
    with Session(PROGRAM, screen=True, services=[services]) as session:
        call(session, "Open", "['statut:522']", "{'activation-token': <'t'>, 'desktop-startup-id': <'t'>}")
        only = window_with(session, "522")
        call(session, "Activate", "{}")
        call(session, "ActivateAction", "Table", "[]", "{}")
        assert window_with(session, "Table") == only
        call(session, "ActivateAction", "Practise", "[]", "{}")
        assert window_with(session, "Practice") == only
        call(session, "ActivateAction", "Search", "[<'teapot'>]", "{}")
        call(session, "Open", "['statut:404', 'statut:class/5xx']", "{}")
        assert window_with(session, "5xx") == only
        try:
            call(session, "ActivateAction", "Frobnicate", "[]", "{}")
            raise RuntimeError("an unknown action is taken")
        except AssertionError as error:
            assert "Frobnicate" in str(error) and "InvalidArgs" in str(error), error
        assert len(session.titles()) == 1, session.titles()
        session.run("xdotool", "windowclose", only)


def hostile_calls_change_nothing():
    with Session(PROGRAM, screen=True) as session:
        process = session.statut("404")
        window_with(session, "404")
        wait_for("the name", lambda: session.owns(NAME))
        for address in ("file:///etc/passwd", "statut:../../etc/passwd", "statut:%00", "statut:", "javascript:alert(1)",
                        "statut:term/<b>x</b>", "statut:522?x=1", "statut:" + "9" * 50_000):
            call(session, "Open", f"['{address}']", "{}")
        call(session, "Open", "[" + ",".join(["'statut:x'"] * 3000) + "]", "{}")
        call(session, "ActivateAction", "Query", "[<'" + "x" * 100_000 + "'>]", "{}")
        call(session, "ActivateAction", "Query", "[<42>]", "{'activation-token': <(1, 2)>, 'statut-language': <'xx'>}")
        assert session.statut("statut:nonsense").wait(20) == 0
        assert process.poll() is None
        window_with(session, "404")


def without_a_bus_each_start_has_its_own_window():
    with Session(PROGRAM, screen=True) as session:
        nobus = {"DBUS_SESSION_BUS_ADDRESS": None}
        session.statut("404", **nobus)
        window_with(session, "404")
        session.statut("522", **nobus)
        window_with(session, "522")
        assert len(session.titles()) == 2, session.titles()


need("dbus-daemon", "dbus-monitor", "gdbus", "Xvfb", "xdotool")
run_tests([a_second_start_gives_its_arguments_to_the_window_that_runs, the_token_of_the_desktop_goes_with_the_call,
           two_starts_at_once_end_in_one_window,
           the_desktop_calls_the_window_and_starts_it_where_none_runs, hostile_calls_change_nothing,
           without_a_bus_each_start_has_its_own_window])
