#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# ./run.sh [ARGUMENTS OF statut…]: installs what is missing (Debian 12, Ubuntu 24.04), builds, and starts the program.
set -euo pipefail

from=$PWD
cd -P "$(dirname "${BASH_SOURCE[0]}")"
root=$PWD
# shellcheck source=.ci/setup.sh
. .ci/setup.sh

# Beside the build: icons, Wayland (X11 comes with Qt) and a font.
install_packages "${build_packages[@]}" libqt6svg6 qt6-wayland fonts-dejavu-core
build release statut || exit 1

# Where it was called from, so that files named in the arguments are found.
cd "$from"
exec "$root/build/release/app/statut" "$@"
