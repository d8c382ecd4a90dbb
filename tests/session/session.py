# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A session of its own for a test: a bus, a screen if it is asked for, and a home, all gone at the end."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def need(*tools):
    """Ends the test as skipped where a tool is missing."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print("Skipped: not installed here:", ", ".join(missing))
        sys.exit(SKIPPED)


def wait_for(what, condition, seconds=30):
    """The first true value of @condition; the test fails where there is none in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")


class Session:
    """with Session(program) as session: …"""

    def __init__(self, program, screen=False, services=None, language="en"):
        self.program = program
        self.screen = screen
        self.services = services or []
        self.language = language
        self.processes = []

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="statut-session-"))
        keep = ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "TMPDIR")
        self.environment = {name: os.environ[name] for name in keep if name in os.environ}
        self.environment.update(HOME=str(self.folder), LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
                                LANGUAGE=self.language)
        for name in ("config", "data", "state", "cache"):
            self.environment[f"XDG_{name.upper()}_HOME"] = str(self.folder / name)
        self.environment["XDG_RUNTIME_DIR"] = str(self.folder / "run")
        (self.folder / "run").mkdir(mode=0o700)
        try:
            if self.screen:
                self.start_screen()
            self.start_bus()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            if process.poll() is None:
                try:
                    os.killpg(process.pid, signal.SIGTERM)  # with what it has started, if it is a tracer
                except ProcessLookupError:
                    process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command, **changes):
        """A process of the session, ended with it. @changes: of its environment; None takes a variable out."""
        environment = {**self.environment, **changes}
        environment = {name: value for name, value in environment.items() if value is not None}
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, start_new_session=True)
        self.processes.append(process)
        return process

    def statut(self, *arguments, **changes):
        return self.start(self.program, *arguments, **changes)

    def run(self, *command, seconds=60):
        """What a command of the session does, to its end."""
        return subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=seconds)

    def start_screen(self):
        read, write = os.pipe()
        self.processes.append(subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb does not start"
        self.environment.update(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb")

    def start_bus(self):
        services = "".join(f"<servicedir>{folder}</servicedir>" for folder in self.services)
        configuration = self.folder / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(folder=self.folder / "run", services=services))
        read, write = os.pipe()
        self.processes.append(subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", f"--print-address={write}"],
            pass_fds=[write], env=self.environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as answer:
            address = answer.readline().strip()
        assert address, "dbus-daemon does not start"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def call(self, name, path, method, *arguments):
        """What gdbus prints of an answer; an AssertionError with its error."""
        answer = self.run("gdbus", "call", "--session", "--timeout", "20", "--dest", name, "--object-path", path,
                          "--method", method, *arguments)
        assert answer.returncode == 0, answer.stderr
        return answer.stdout.strip()

    def owns(self, name):
        return "true" in self.call("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                   "org.freedesktop.DBus.NameHasOwner", name)

    def titles(self):
        """The windows on the screen: title by X11 window."""
        found = self.run("xdotool", "search", "--onlyvisible", "--name", " – Statut$").stdout.split()
        return {window: self.run("xdotool", "getwindowname", window).stdout.strip() for window in found}


def run_tests(tests):
    """Runs functions and says which failed; ends the program."""
    failed = 0
    for test in tests:
        begin = time.monotonic()
        try:
            test()
            print(f"ok      {test.__name__}  ({time.monotonic() - begin:.1f} s)", flush=True)
        except Exception as error:  # noqa: BLE001 – whatever it is, the other tests are run
            failed += 1
            print(f"FAILED  {test.__name__}: {type(error).__name__}: {error}", flush=True)
    sys.exit(1 if failed else 0)
