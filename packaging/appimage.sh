#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# packaging/appimage.sh BUILD_FOLDER: one file that runs on other distributions, Statut-<version>-<architecture>.AppImage. Untried: it
# was written where there is no linuxdeploy. Needs linuxdeploy and linuxdeploy-plugin-qt in the PATH, and the target
# "installed" built, best on the oldest distribution that it is to run on.
set -euo pipefail

build=$(cd -P "$1" && pwd)
id=org.statut.statut
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
DESTDIR=$folder/AppDir cmake --install "$build" --prefix /usr
# Icons and Wayland are loaded while it runs: no library asks for them. Nothing of Qt's network is taken along.
export EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so;libqxcb.so" EXTRA_QT_MODULES=svg
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
LDAI_OUTPUT=Statut-$version-$(uname -m).AppImage
export LDAI_OUTPUT
linuxdeploy --appdir "$folder/AppDir" --plugin qt --output appimage \
    --desktop-file "$folder/AppDir/usr/share/applications/$id.desktop" \
    --icon-file "$folder/AppDir/usr/share/icons/hicolor/scalable/apps/$id.svg"
