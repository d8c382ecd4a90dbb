#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

set -euo pipefail

usage() {
    cat <<'END'
Usage: tests/benchmarks/start.sh BUILD_DIR [PAIRS]

From exec to the first painted window: Statut's own window beside the smallest Qt program with the same widgets
("floor"), run in turn PAIRS times (default 15) on a screen of its own (Xvfb), each with an empty home. Then the same with
a pack of 10,000 and of 100,000 codes. Instructions are steady from run to run, times are not: compare only within one run.
Where valgrind is installed it counts the instructions a second time, once each (half a minute).
END
}

if (($# < 1 || $# > 2)) || [[ ! ${2:-15} =~ ^[1-9][0-9]*$ ]]; then
    usage >&2
    exit 2
fi
folder=$1/tests/benchmarks
pairs=${2:-15}
for program in floor window paired generate; do
    if [[ ! -x $folder/$program ]]; then
        echo "$folder/$program is missing: build with -DSTATUT_BENCHMARKS=ON first." >&2
        exit 2
    fi
done
if ! command -v Xvfb >/dev/null; then
    echo "Skipped: there is no Xvfb here (Debian's package xvfb), and a start is measured on a screen."
    exit 0
fi
folder=$(cd -P "$folder" && pwd)

room=$(mktemp -d)
screen=
finish() {
    [[ -z $screen ]] || kill "$screen" 2>/dev/null || true
    rm -rf "$room"
}
trap finish EXIT

# Xvfb looks for a free number itself and writes it once it is ready.
mkfifo "$room/display"
Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp 3>"$room/display" >/dev/null 2>"$room/xvfb.log" &
screen=$!
if ! read -r -t 30 number <"$room/display"; then
    echo "Skipped: Xvfb does not start here:"
    tail -n 3 "$room/xvfb.log"
    exit 0
fi

# Nothing of the session that this runs in.
unset WAYLAND_DISPLAY XAUTHORITY QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR QT_FONT_DPI QT_LOGGING_RULES
unset QT_ACCESSIBILITY QT_IM_MODULE DESKTOP_SESSION XDG_CURRENT_DESKTOP
export DISPLAY=:$number QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent

echo "Built-in catalog"
"$folder/paired" "$pairs" "$folder/floor" "$folder/window"
for count in 10000 100000; do
    printf '\nWith a pack of %s codes\n' "$count"
    "$folder/generate" "$count" "$room/pack.json"
    fewer=$((count > 10000 ? (pairs + 2) / 3 : pairs))
    "$folder/paired" "$fewer" "$folder/floor" "$folder/window" "$room/pack.json"
done

# instructions PROGRAM: user instructions, as valgrind counts them.
instructions() {
    local home
    home=$(mktemp -d -p "$room")
    HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state \
        XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home \
        valgrind --tool=callgrind --callgrind-out-file=/dev/null "$1" 2>&1 | sed -n 's/^==.*Collected : \([0-9]*\).*/\1/p'
}

printf '\nUser instructions by valgrind, built-in catalog\n'
if ! command -v valgrind >/dev/null; then
    echo "Skipped: there is no valgrind here."
    exit 0
fi
floor=$(instructions "$folder/floor")
window=$(instructions "$folder/window")
awk -v floor="$floor" -v window="$window" \
    'BEGIN { printf "floor %.1f M, window %.1f M, ratio %.3f (aim: 1.15)\n", floor / 1e6, window / 1e6, window / floor }'
