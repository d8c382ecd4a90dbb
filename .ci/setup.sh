# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What run.sh and test.sh share: installing packages and building. Sourced from the project's folder; it needs bash and
# what every Debian has. All messages go to stderr: stdout belongs to the program.

# The names are the same in Debian 12 and Ubuntu 24.04.
# shellcheck disable=SC2034 # used by those who source this
build_packages=(cmake ninja-build g++ qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    qt6-charts-dev libqt6sql6-sqlite libstemmer-dev)

say() {
    printf '%s\n' "$*" >&2
}

# Those of the given packages that are not installed, one a line.
missing_packages() {
    local installed package
    installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
    for package in "$@"; do
        [[ $installed == *" installed:$package "* ]] || printf '%s\n' "$package"
    done
}

# install_packages NEEDED… [-- WANTED…]: installs what is missing with apt-get, and does nothing when nothing is. WANTED
# packages are left out where the system has none by that name. Where packages cannot be installed, goes on with the tools
# that are there, or says what is needed and stops.
install_packages() {
    local needed=() wanted=() missing log as_root=()
    while (($#)) && [[ $1 != -- ]]; do
        needed+=("$1")
        shift
    done
    (($#)) && shift
    wanted=("$@")

    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        go_on_without "This system has no apt-get." "${needed[@]}"
        return
    fi
    mapfile -t missing < <(missing_packages "${needed[@]}")
    if ((${#wanted[@]} > 0)); then
        mapfile -t wanted < <(missing_packages "${wanted[@]}")
    fi
    if ((${#missing[@]} == 0)); then
        mapfile -t wanted < <(available_packages "${wanted[@]}")
        ((${#wanted[@]} > 0)) || return 0
    fi
    say "Missing packages: ${missing[*]} ${wanted[*]}"
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null || ! sudo true; then
            go_on_without "Installing packages takes root or sudo." "${needed[@]}"
            return
        fi
        as_root=(sudo)
    fi

    log=$(mktemp)
    if ((${#missing[@]} > 0)); then
        if ! "${as_root[@]}" apt-get update -q </dev/null >"$log" 2>&1; then
            say "apt-get update failed; trying with the package lists that are there."
        fi
        mapfile -t wanted < <(available_packages "${wanted[@]}")
    fi
    missing+=("${wanted[@]}")
    say "Installing them with apt-get, which takes a minute or two …"
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" </dev/null >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        go_on_without "apt-get could not install them; the reason stands above." "${needed[@]}"
    fi
    rm -f "$log"
}

# Those of the given packages that could be installed, one a line.
available_packages() {
    local package
    for package in "$@"; do
        if apt-cache show --no-all-versions "$package" >/dev/null 2>&1; then
            printf '%s\n' "$package"
        fi
    done
}

# go_on_without REASON PACKAGE…
go_on_without() {
    local reason=$1 tool absent=()
    shift
    packages_not_installed="$reason Statut is built from these packages (Debian's names): $*"
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || absent+=("$tool")
    done
    if ((${#absent[@]} > 0)); then
        say "$packages_not_installed"
        say "Not found: ${absent[*]}. Please install them and try again."
        exit 1
    fi
}
packages_not_installed=

# The build folder was configured for another place, or by a compiler that has changed since.
is_stale() {
    local dir=$1 home compiler='' version='' file newest=''
    [[ -f $dir/CMakeCache.txt ]] || return 1
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$dir/CMakeCache.txt")
    [[ $home -ef . ]] || return 0
    for file in "$dir"/CMakeFiles/*/CMakeCXXCompiler.cmake; do
        [[ -f $file && (-z $newest || $file -nt $newest) ]] && newest=$file
    done
    [[ -n $newest ]] || return 0
    compiler=$(sed -n 's/^set(CMAKE_CXX_COMPILER "\(.*\)")$/\1/p' "$newest")
    version=$(sed -n 's/^set(CMAKE_CXX_COMPILER_VERSION "\(.*\)")$/\1/p' "$newest")
    [[ $("$compiler" -dumpfullversion -dumpversion 2>/dev/null) != "$version" ]]
}

# Shows ninja's progress in one line that rewrites itself; nothing where nobody watches.
show_progress() {
    local line
    if [[ ! -t 2 ]]; then
        cat >/dev/null
        return
    fi
    while IFS= read -r line; do
        [[ $line == '['*/*'] '* ]] && printf '\r\e[K%.*s' "$((${COLUMNS:-80} - 1))" "$line" >&2
    done
    printf '\r\e[K' >&2
}

configure() {
    local preset=$1 dir=build/$1
    shift
    mkdir -p "$dir"
    cmake --preset "$preset" "$@" >"$dir/configure.log" 2>&1
}

# build PRESET TARGET: configures where that is needed and builds, or says why it cannot and returns 1.
build() {
    local preset=$1 target=$2 dir=build/$1
    if is_stale "$dir"; then
        say "$dir was configured for another place or compiler: starting it afresh."
        rm -rf "$dir"
    fi
    if [[ ! -f $dir/build.ninja || CMakePresets.json -nt $dir/build.ninja ]]; then
        say "Configuring $dir …"
        if ! configure "$preset"; then
            # What an older configuration remembers must not stand in the way.
            if ! configure "$preset" --fresh; then
                cat "$dir/configure.log" >&2
                [[ -z $packages_not_installed ]] || say "$packages_not_installed"
                return 1
            fi
        fi
        say "Building in $dir; the first time takes some minutes …"
    fi
    if ! NINJA_STATUS='[%f/%t] ' cmake --build "$dir" --target "$target" </dev/null 2>&1 | tee "$dir/build.log" | show_progress
    then
        # From the first failure on; all of it where CMake or ninja itself failed.
        if grep '^FAILED: ' "$dir/build.log" | grep -q -v 'build.ninja'; then
            sed -n '/^FAILED: /,$p' "$dir/build.log" >&2
        else
            cat "$dir/build.log" >&2
        fi
        return 1
    fi
}
