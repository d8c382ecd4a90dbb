#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a screen reader finds, over AT-SPI: every control with name and role, the order of Tab, a code found, opened and read without
a mouse, in both languages. accessibility.py STATUT   Needs at-spi2-core, python3-gi and gir1.2-atspi-2.0."""

import os
import sys
import time
from pathlib import Path

from session import SKIPPED, Session, need, wait_for

PROGRAM, LANGUAGE = sys.argv[1], sys.argv[2]
SERVICES = "/usr/share/dbus-1/services"
need("dbus-daemon", "Xvfb", "xdotool")
try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib  # noqa: F401 – GLib makes its errors known by name
except (ImportError, ValueError) as error:
    print(f"Skipped: {error} (Debian's packages python3-gi and gir1.2-atspi-2.0)")
    sys.exit(SKIPPED)
if not Path(SERVICES, "org.a11y.Bus.service").exists():
    print("Skipped: there is no at-spi2-core here.")
    sys.exit(SKIPPED)

TEXTS = {
    "en": {"row": "404, Not Found, client error", "summary": "The server finds nothing at this address", "search": "Search",
           "tree": "All codes", "glossary": "Search the terms"},
    "fr": {"row": "404, Introuvable, erreur du client", "summary": "Le serveur ne trouve rien à cette adresse",
           "search": "Recherche", "tree": "Tous les codes", "glossary": "Chercher un terme"},
}[LANGUAGE]
# What holds others and is not for people: layouts, frames of panes.
SILENT = {"filler", "layered pane", "panel", "separator", "scroll bar", "viewport", "split pane", "tool bar", "menu bar", "popup menu",
          "scroll pane", "status bar", "list", "application", "frame", "table column header"}
failures = []


def fail(what):
    failures.append(what)
    print("FAILED ", what, flush=True)


def children(thing):
    for index in range(thing.get_child_count()):
        try:
            child = thing.get_child_at_index(index)
        except GLib.Error:
            continue
        if child:
            yield child


def states(thing):
    return {state.value_nick for state in thing.get_state_set().get_states()}


def everything(thing, most_rows=150):
    """@thing and what is in it, in the order of the tree; of long lists the beginning. What is not shown has nothing in it."""
    yield thing
    if "showing" not in states(thing) and thing.get_role_name() != "application":
        return
    for number, child in enumerate(children(thing)):
        if number >= most_rows:
            break
        yield from everything(child, most_rows)


def found(root, condition):
    try:
        return next((thing for thing in everything(root) if condition(thing)), None)
    except GLib.Error:
        return None  # it has gone meanwhile


def focused(root):
    """The widget with the focus. A cell says that it has it whenever its view would give it to it."""
    return found(root, lambda thing: thing.get_role_name() not in ("table cell", "list item", "frame", "filler")
                 and {"focused", "showing"} <= states(thing))


def window_of(desktop):
    for program in children(desktop):
        if (program.get_name() or "").lower() == "statut":
            return next(children(program), None)
    return None


def check_names(window, where):
    """Every control that is shown says what it is called and what it is."""
    for thing in everything(window):
        role = thing.get_role_name()
        held = states(thing)
        if role in ("unknown", "invalid"):
            fail(f"{where}: “{thing.get_name()}” has no role")
        if "showing" not in held or role in SILENT:
            continue
        if not (thing.get_name() or "").strip():
            parent = thing.get_parent()
            fail(f"{where}: a {role} without a name, in {parent.get_role_name()} “{parent.get_name()}”")


def check(session, window):
    def press(*keys):
        session.run("xdotool", "key", "--clearmodifiers", *keys)

    check_names(window, "first page")

    # Find a code, and open it.
    press("ctrl+k")
    field = wait_for("the search has the focus", lambda: (lambda thing: thing if thing and thing.get_role_name() == "text" else None)(
        focused(window)))
    if field.get_name() != TEXTS["search"]:
        fail(f"the search is called “{field.get_name()}”")
    session.run("xdotool", "type", "404")
    wait_for("the row of 404", lambda: found(window, lambda thing: thing.get_role_name() == "table cell"
                                             and thing.get_name() == TEXTS["row"] and "showing" in states(thing)))
    press("Return")
    page = wait_for("the page", lambda: found(window, lambda thing: "Text" in thing.get_interfaces()
                                              and {"showing", "focusable"} <= states(thing)
                                              and TEXTS["summary"] in Atspi.Text.get_text(thing, 0, 2000)))
    if "404" not in page.get_name():
        fail(f"the page is called “{page.get_name()}”")
    check_names(window, "page of 404")

    # The rows of the tree itself.
    press("ctrl+k", "Escape")
    tree = wait_for("the tree", lambda: found(window, lambda thing: thing.get_role_name() in ("tree", "tree table")
                                              and "showing" in states(thing)))
    if tree.get_name() != TEXTS["tree"]:
        fail(f"the tree is called “{tree.get_name()}”")
    row = found(tree, lambda thing: thing.get_name() == TEXTS["row"])
    if not row or not {"selectable", "focusable"} <= states(row):
        fail(f"no row reads “{TEXTS['row']}” and can be chosen")

    # Tab goes as one reads, line by line and pane by pane; on the page from link to link. F6 goes on to the next pane.
    press("ctrl+k")
    wait_for("the search again", lambda: focused(window) and focused(window).get_name() == TEXTS["search"])
    panes = [0, *sorted(thing.get_extents(Atspi.CoordType.SCREEN).x for thing in everything(window)
                        if thing.path == page.path or thing.get_name() == TEXTS["glossary"])]

    def place(thing):
        """Which pane from the left, and how far down in it."""
        extents = thing.get_extents(Atspi.CoordType.SCREEN)
        return (max(index for index, left in enumerate(panes) if extents.x >= left), extents.y)

    def step(key, before):
        press(key)
        return wait_for(f"{key} leads on from {before.get_name()}",
                        lambda: (lambda now: now if now and now.path != before.path else None)(focused(window)), 10)

    order = [focused(window)]
    while order[-1].path != page.path and len(order) < 12:
        order.append(step("Tab", order[-1]))
    order.append(step("F6", order[-1]))
    print("       order:", " → ".join(f"{thing.get_name()} ({thing.get_role_name()})" for thing in order), flush=True)
    if any(not thing.get_name() for thing in order):
        fail("Tab stops at something without a name")
    if [place(thing) for thing in order] != sorted(place(thing) for thing in order):
        fail(f"Tab does not go as one reads: {[place(thing) for thing in order]}")
    if order[-1].get_name() != TEXTS["glossary"]:
        fail(f"F6 leads to {order[-1].get_name()} instead of the glossary")

    press("ctrl+shift+g")
    wait_for("the questions", lambda: found(window, lambda thing: thing.get_role_name() in ("radio button", "push button")
                                            and "showing" in states(thing) and "focusable" in states(thing)))
    check_names(window, "questions")
    press("ctrl+F9")
    time.sleep(0.5)
    check_names(window, "case panel")


with Session(PROGRAM, screen=True, services=[SERVICES]) as session:
    session.environment.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0", GSETTINGS_BACKEND="memory")
    process = session.statut("--lang", LANGUAGE, "home")
    # No window manager is here that would give the window the keys.
    session.run("xdotool", "windowfocus", "--sync", next(iter(wait_for("a window", session.titles))))
    os.environ.update({name: session.environment[name] for name in
                       ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR", "HOME", "GSETTINGS_BACKEND")})
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    shown = wait_for("the window in the tree of accessible things", lambda: window_of(Atspi.get_desktop(0)))
    begin = time.monotonic()
    try:
        check(session, shown)
    except Exception as error:  # noqa: BLE001
        fail(f"{type(error).__name__}: {error}")
    if process.poll() is not None:
        fail("the program has ended")
    print(f"{len(failures)} failed ({LANGUAGE}, {time.monotonic() - begin:.1f} s)")
    # The library of AT-SPI holds its connections to a bus that goes away: leave without its farewell.
    sys.stdout.flush()
    session.__exit__()
    os._exit(1 if failures else 0)
