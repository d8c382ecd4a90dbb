#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes the README's pictures from the program itself, under an X server of its own.
# Usage: resources/screenshots/make.sh build/release/app/statut   Needs: xvfb, imagemagick, xdotool
set -euo pipefail

program=$(realpath "$1")
history=$(realpath "$(dirname "$program")/../tests/benchmarks/history")
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
display=:$((100 + RANDOM % 800))
Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill "$server"; rm -rf "$home"' EXIT
until [ -S "/tmp/.X11-unix/X${display#:}" ]; do sleep 0.1; done

# picture FILE [KEY… --] ARGUMENT…: the window as it stands two seconds after its start, or after the last of the keys
picture() {
    local file=$1 keys=() key
    shift
    if [[ " $* " == *" -- "* ]]; then
        while [[ $1 != -- ]]; do
            keys+=("$1")
            shift
        done
        shift
    fi
    env -i PATH="$PATH" HOME="$home" DISPLAY="$display" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 "$program" "$@" &
    local window=$!
    sleep 2
    for key in "${keys[@]}"; do
        DISPLAY=$display xdotool key "$key"
        sleep 2
    done
    DISPLAY=$display import -window root -trim +repage "$here/$file"
    kill "$window"
    wait "$window" 2>/dev/null || true
}

for language in en fr; do
    rm -rf "$home/.local"
    mkdir -p "$home/.local/state/statut" "$home/.local/share/statut"
    picture "page-$language.png" --lang "$language" 522
    picture "home-$language.png" --lang "$language" home
    picture "guide-$language.png" --lang "$language" ask:who-answered
    picture "compare-$language.png" --lang "$language" compare:502+504
    picture "search-$language.png" --lang "$language" "$([ "$language" = fr ] && echo 'délai connexion' || echo 'too large')"
    picture "practice-$language.png" ctrl+shift+t 1 space -- --lang "$language" home
    rm -f "$home/.local/share/statut/training.sqlite"*
    "$history" "$home/.local/share/statut" 40
    picture "progress-$language.png" --lang "$language" progress
done
