#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes the README's pictures from the program itself, under an X server of its own.
# Usage: resources/screenshots/make.sh build/release/app/statut   Needs: xvfb, imagemagick, xdotool
set -euo pipefail

program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
display=:$((100 + RANDOM % 800))
Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill "$server"; rm -rf "$home"' EXIT
until [ -S "/tmp/.X11-unix/X${display#:}" ]; do sleep 0.1; done

# picture FILE ARGUMENT…: the window as it stands two seconds after its start
picture() {
    local file=$1
    shift
    env -i PATH="$PATH" HOME="$home" DISPLAY="$display" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 "$program" "$@" &
    local window=$!
    sleep 2
    DISPLAY=$display import -window root -trim +repage "$here/$file"
    kill "$window"
    wait "$window" 2>/dev/null || true
}

for language in en fr; do
    rm -rf "$home/.local"
    mkdir -p "$home/.local/state/statut"
    picture "page-$language.png" --lang "$language" 522
    picture "home-$language.png" --lang "$language" home
    picture "guide-$language.png" --lang "$language" ask:who-answered
    picture "compare-$language.png" --lang "$language" compare:502+504
    picture "search-$language.png" --lang "$language" "$([ "$language" = fr ] && echo 'délai connexion' || echo 'too large')"
done
