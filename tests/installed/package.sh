#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# package.sh BUILD_FOLDER: makes the Debian package, asks lintian, installs it with dpkg into a folder of its own, runs what
# is there, and removes it again without a trace. Nothing of the system is touched.
set -euo pipefail

build=$(cd -P "$1" && pwd)
here=$(cd -P "$(dirname "$0")" && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
umask 022

step() {
    printf '\n%s\n' "$*"
}

step "Packing"
(cd "$build" && cpack -B "$room/packages" >"$room/cpack.log" 2>&1) || { cat "$room/cpack.log"; exit 1; }
package=$(echo "$room"/packages/*.deb)
version=$(sed -n 's/^project(statut VERSION \([0-9.]*\) .*/\1/p' "$here/../../CMakeLists.txt")
[[ ${package##*/} == "statut_${version}_$(dpkg --print-architecture).deb" ]] || { echo "its name is ${package##*/}"; exit 1; }
dpkg-deb --field "$package" Package Version Section Depends Recommends Homepage Installed-Size

step "lintian"
if command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error,warning "$package"
    echo "no errors, no warnings"
else
    echo "left out: there is no lintian here"
fi

step "Installing it"
root=$room/root
mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers}
touch "$root"/var/lib/dpkg/{status,available}
(cd "$root" && find . -path ./var -prune -o -print | sort) >"$room/before"
administer() {
    dpkg --root="$root" --log="$room/dpkg.log" --force-not-root,depends,script-chrootless,bad-path "$@" >"$room/dpkg.out" 2>&1 ||
        { cat "$room/dpkg.out"; exit 1; }
}
administer --install "$package"

step "Running it"
installed=$root/usr/bin/statut
home=$room/home
mkdir -m 700 "$home"
clean=(env -i "PATH=$PATH" "HOME=$home" "XDG_RUNTIME_DIR=$home" LC_ALL=C.UTF-8)
"${clean[@]}" "$installed" --version
[[ $("${clean[@]}" "$installed" show 522 --lang fr) == *Cloudflare* ]]
[[ $("${clean[@]}" "$installed" --version) == "statut $version"* ]]
gzip -dc "$root/usr/share/man/man1/statut.1.gz" | grep -q -e 'new\\-window'
gzip -dc "$root/usr/share/doc/statut/changelog.gz" | head -1 | grep -q "^statut ($version) "
grep -q '^Exec=/usr/bin/statut --bus-service$' "$root/usr/share/dbus-1/services/org.statut.statut.service"
"$here/desktop_files.sh" "$root/usr/share/metainfo/org.statut.statut.metainfo.xml" \
    "$root/usr/share/applications/org.statut.statut.desktop" || [[ $? == 77 ]]
for picture in 48x48/apps/org.statut.statut.png 128x128/apps/org.statut.statut.png scalable/apps/org.statut.statut.svg \
    symbolic/apps/org.statut.statut-symbolic.svg; do
    [[ -s $root/usr/share/icons/hicolor/$picture ]]
done
# The window stands for three seconds, then it is closed: the end by time-out is the good one.
result=0
"${clean[@]}" QT_QPA_PLATFORM=offscreen timeout 3 "$installed" 522 2>"$room/window.log" || result=$?
[[ $result == 124 ]] || { cat "$room/window.log"; echo "the window ended by itself: $result"; exit 1; }

step "Removing it"
administer --purge statut
(cd "$root" && find . -path ./var -prune -o -print | sort) >"$room/after"
diff "$room/before" "$room/after" && echo "no trace is left"

step "The package is good."
