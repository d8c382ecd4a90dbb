#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# desktop_files.sh METAINFO DESKTOP_FILE…: what the validators of desktops and software centres say of them.
# Exit code 77: a validator is not installed.
set -euo pipefail

for tool in appstreamcli desktop-file-validate; do
    if ! command -v "$tool" >/dev/null; then
        echo "Skipped: there is no $tool here (Debian's packages appstream and desktop-file-utils)."
        exit 77
    fi
done

# Never online: the addresses of the pictures are not asked for.
appstreamcli validate --no-net --pedantic --explain "$1"
shift
for file in "$@"; do
    said=$(desktop-file-validate "$file" 2>&1) || { echo "$said"; exit 1; }
    if [[ -n $said ]]; then
        echo "$said"
        exit 1
    fi
done
echo "$# desktop files are valid."
