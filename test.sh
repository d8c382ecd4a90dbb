#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

set -euo pipefail

usage() {
    cat <<'END'
Usage: ./test.sh [--asan]

Installs what is missing (Debian 12, Ubuntu 24.04), builds everything with warnings as errors, and runs all
tests, without a display; then checks the layout of the code (clang-format 14) and the licences (reuse).

  --asan  build with the address and undefined-behaviour sanitizers instead, and run the tests that execute
          the program's code; the checks of the sources are left to ./test.sh
  --help  this text

The last line says "N passed, N failed": ctest's tests and the two checks. Exit code 0 when nothing failed.
END
}

preset=release
for argument in "$@"; do
    case $argument in
    --asan) preset=asan ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
done

cd -P "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=.ci/setup.sh
. .ci/setup.sh

passed=0
failed=()
skipped=()

# check NAME COMMAND…: counts it, and shows the end of what it said when it failed.
check() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1 </dev/null); then
        passed=$((passed + 1))
        printf 'ok      %s\n' "$name"
    else
        failed+=("$name")
        printf 'FAILED  %s\n' "$name"
        tail -n 60 <<<"$output"
    fi
}

summary() {
    if ((${#skipped[@]} > 0)); then
        printf 'skipped: %s\n' "${skipped[@]}"
    fi
    if ((${#failed[@]} > 0)); then
        printf 'failed: %s\n' "${failed[@]}"
    fi
    printf '%d passed, %d failed' "$passed" "${#failed[@]}"
    ((${#skipped[@]} == 0)) || printf ', %d skipped' "${#skipped[@]}"
    printf '\n'
    ((${#failed[@]} == 0))
}

run_tests() {
    local log=build/$preset/ctest.log failures count name
    # Nothing of the session that this runs in: neither its screen nor its taste.
    unset DISPLAY WAYLAND_DISPLAY QT_STYLE_OVERRIDE QT_SCALE_FACTOR QT_FONT_DPI QT_LOGGING_RULES
    export QT_QPA_PLATFORM=offscreen
    ctest --preset "$preset" --parallel "$(nproc)" </dev/null 2>&1 | tee "$log" || true

    # "97% tests passed, 1 tests failed out of 31": skipped tests are among the 97 %, disabled ones are not among the 31.
    # Then the names, one a line: "	  3 - tst_search (Failed)".
    read -r failures count < <(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 \2/p' "$log") || true
    if [[ -z ${count:-} ]]; then
        failed+=("ctest, which ran no tests")
        return
    fi
    mapfile -t failed < <(sed -n '/^The following tests FAILED:/,$ s/^\t *[0-9]* - \(.*\)$/\1/p' "$log")
    mapfile -t skipped < <(sed -n '/^The following tests did not run:/,/^$/ s/^\t *[0-9]* - \(.*\)$/\1/p' "$log")
    passed=$((count - failures))
    for name in "${skipped[@]}"; do
        [[ $name == *' (Disabled)' ]] || passed=$((passed - 1))
    done
}

# Every file as clang-format 14 would write it; else which ones are not.
format() {
    local said
    said=$(find app tests \( -name '*.h' -o -name '*.cpp' \) -exec "$1" --dry-run --Werror {} + 2>&1) && return
    grep -E '(error|warning): ' <<<"$said" | grep -v 'should be clang-formatted' || true
    sed -n 's/^\([^:]*\):[0-9:]* error: code should be clang-formatted.*/\1/p' <<<"$said" | sort | uniq -c
    echo "(lines to change, file)  This changes them:  find app tests -name '*.h' -o -name '*.cpp' | xargs $1 -i"
    return 1
}

# Every file says its licence. Outside of a git work tree reuse would take the build folder for a part of the sources.
licences() {
    local copy result=0
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        reuse lint
        return
    fi
    copy=$(mktemp -d)
    tar -c --exclude=./build --exclude=./.git . | tar -x -C "$copy"
    (cd "$copy" && reuse lint) || result=$?
    rm -rf "$copy"
    return "$result"
}

# What the tests start: a screen, a session bus, and the spelling of both languages.
test_packages=(libqt6svg6 fonts-dejavu-core xvfb xauth dbus-daemon python3 hunspell hunspell-en-us hunspell-fr)
if [[ $preset == asan ]]; then
    install_packages "${build_packages[@]}" "${test_packages[@]}"
else
    install_packages "${build_packages[@]}" "${test_packages[@]}" reuse -- clang-format-14 grammalecte-cli
fi

if ! build "$preset" all; then
    failed+=("the build")
    summary
    exit 1
fi
run_tests
if [[ $preset == release ]]; then
    formatter=$(command -v clang-format-14 || command -v clang-format || true)
    if [[ -n $formatter && $("$formatter" --version) == *' version 14.'* ]]; then
        check "layout of the code (clang-format)" format "$formatter"
    else
        skipped+=("layout of the code: there is no clang-format 14 here, and other versions lay out differently")
    fi
    check "licences (reuse)" licences
fi
summary
