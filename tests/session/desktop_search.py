#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The search of GNOME Shell and of KRunner, asked over a bus as they ask. desktop_search.py STATUT [--measure]"""

import re
import sys
import time
from pathlib import Path

from session import Session, need, run_tests, wait_for

PROGRAM = sys.argv[1]
NAME = "org.statut.statut.SearchProvider"
GNOME = ("/org/statut/statut/SearchProvider", "org.gnome.Shell.SearchProvider2")
RUNNER = ("/org/statut/statut/Runner", "org.kde.krunner1")


def services():
    """What the bus starts, as it is installed, but from here."""
    folder = Path(PROGRAM).resolve().parent / "services-of-search"
    folder.mkdir(exist_ok=True)
    for name, option in ((NAME, "--search-service"), ("org.statut.statut", "--bus-service")):
        (folder / f"{name}.service").write_text(f"[D-BUS Service]\nName={name}\nExec={PROGRAM} {option}\n")
    return [folder]


def gnome(session, method, *arguments):
    return session.call(NAME, GNOME[0], f"{GNOME[1]}.{method}", *arguments)


def runner(session, method, *arguments):
    return session.call(NAME, RUNNER[0], f"{RUNNER[1]}.{method}", *arguments)


def both_interfaces_have_the_signatures_that_desktops_call():
    expected = {
        GNOME: {"GetInitialResultSet": ("as", "as"), "GetSubsearchResultSet": ("as,as", "as"),
                "GetResultMetas": ("as", "aa{sv}"), "ActivateResult": ("s,as,u", ""), "LaunchSearch": ("as,u", "")},
        RUNNER: {"Match": ("s", "a(sssida{sv})"), "Actions": ("", "a(sss)"), "Run": ("s,s", ""),
                 "SetActivationToken": ("s", ""), "Config": ("", "a{sv}"), "Teardown": ("", "")},
    }
    with Session(PROGRAM, services=services()) as session:
        for (path, interface), methods in expected.items():
            xml = session.call(NAME, path, "org.freedesktop.DBus.Introspectable.Introspect").replace("\\n", "\n")
            part = xml[xml.index(f'interface name="{interface}"'):].split("</interface>")[0]
            found = {}
            for name, body in re.findall(r'<method name="(\w+)"(?:/>|>(.*?)</method>)', part, re.S):
                kinds = {"in": [], "out": []}
                for argument in re.findall(r"<arg [^>]*>", body):
                    kind = re.search(r'type="([^"]+)"', argument).group(1)
                    kinds[re.search(r'direction="(\w+)"', argument).group(1)].append(kind)
                found[name] = (",".join(kinds["in"]), ",".join(kinds["out"]))
            assert found == methods, found


def it_speaks_only_when_asked_something_of_its_own():
    silent = "(@as [],)"
    with Session(PROGRAM, services=services()) as session:
        for terms, first in ((["522"], "522-cloudflare"), (["404", "not", "f"], "404"), (["404", "introuvable"], "404"),
                             (["5xx"], "class:5xx"), (["error", "1020"], "1020-cloudflare"),
                             (["http", "bad", "gateway"], "502"), (["HTTP", "404"], "404")):
            answer = gnome(session, "GetInitialResultSet", str(terms))
            assert answer.startswith(f"(['{first}'"), (terms, answer)
            assert gnome(session, "GetSubsearchResultSet", "['404']", str(terms)) == answer
        for terms in (["cats"], ["gateway"], ["42"], ["404", "cats"], ["500", "days", "of", "summer"], ["http"], [""],
                      ["2048"], ["x" * 10_000]):
            assert gnome(session, "GetInitialResultSet", str(terms)) == silent, terms
        assert runner(session, "Match", "gateway") == "(@a(sssida{sv}) [],)"
        assert runner(session, "Match", "530").count("('530-") == 3


def the_finds_have_a_name_and_a_sentence_in_the_persons_language():
    with Session(PROGRAM, services=services()) as session:
        settings = session.folder / "config" / "statut" / "statut.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[General]\nlanguage=fr\n")
        metas = gnome(session, "GetResultMetas", "['404', 'term:cache', 'nonsense']")
        assert "'name': <'404 Page introuvable" in metas or "introuvable" in metas.lower(), metas
        assert metas.count("'id':") == 2 and metas.count("'description':") == 2 and "org.statut.statut" in metas, metas
        assert "introuvable" in runner(session, "Match", "404").lower()


def choosing_a_find_opens_it_in_the_window():
    with Session(PROGRAM, screen=True, services=services()) as session:
        gnome(session, "ActivateResult", "522-cloudflare", "['522']", "123456")
        wait_for("522", lambda: any("522" in title for title in session.titles().values()))
        runner(session, "SetActivationToken", "token")
        runner(session, "Run", "404", "")
        wait_for("404", lambda: any("404" in title for title in session.titles().values()))
        gnome(session, "LaunchSearch", "['http', 'teapot']", "0")
        runner(session, "Run", "nonsense", "")
        gnome(session, "ActivateResult", "term:gateway", "[]", "0")
        wait_for("the term", lambda: any("gateway" in title for title in session.titles().values()))
        assert len(session.titles()) == 1, session.titles()


def it_ends_when_nobody_has_asked_for_ten_seconds():
    with Session(PROGRAM) as session:
        begin = time.monotonic()
        process = session.statut("--search-service")
        wait_for("the name", lambda: session.owns(NAME))
        time.sleep(2)
        gnome(session, "GetInitialResultSet", "['522']")
        assert process.wait(30) == 0
        assert time.monotonic() - begin > 11.5
        assert not session.owns(NAME)
        second = session.statut("--search-service", DBUS_SESSION_BUS_ADDRESS=None)
        assert second.wait(20) == 1


def measure():
    """Answers per second over one connection: needs dbus-python (Debian's package python3-dbus)."""
    import dbus  # noqa: PLC0415 – of no use to the tests

    with Session(PROGRAM) as session:
        session.statut("--search-service")
        wait_for("the name", lambda: session.owns(NAME))
        time.sleep(1)
        bus = dbus.bus.BusConnection(session.environment["DBUS_SESSION_BUS_ADDRESS"])
        gnome_search = dbus.Interface(bus.get_object(NAME, GNOME[0]), GNOME[1])
        krunner = dbus.Interface(bus.get_object(NAME, RUNNER[0]), RUNNER[1])
        for name, ask in (("number", lambda: gnome_search.GetInitialResultSet(["522"])),
                          ("words", lambda: gnome_search.GetInitialResultSet(["http", "bad", "gateway"])),
                          ("sentence", lambda: gnome_search.GetInitialResultSet("http the site loads for ever".split())),
                          ("metas", lambda: gnome_search.GetResultMetas(["404", "522-cloudflare", "term:cache"])),
                          ("KRunner", lambda: krunner.Match("http connection timed out"))):
            times = []
            for _ in range(200):
                begin = time.perf_counter()
                ask()
                times.append((time.perf_counter() - begin) * 1000)
            times.sort()
            print(f"{name:9} median {times[100]:6.2f} ms   99 % {times[198]:6.2f} ms")


need("dbus-daemon", "gdbus", "Xvfb", "xdotool")
if "--measure" in sys.argv:
    measure()
else:
    run_tests([both_interfaces_have_the_signatures_that_desktops_call, it_speaks_only_when_asked_something_of_its_own,
               the_finds_have_a_name_and_a_sentence_in_the_persons_language, choosing_a_find_opens_it_in_the_window,
               it_ends_when_nobody_has_asked_for_ten_seconds])
