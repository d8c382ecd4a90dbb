#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# terminal_files.sh STATUT FOLDER: the manual pages are rendered without a warning and hold every command and option; the
# completions complete, in bash and, where they are installed, in zsh and fish.
set -uo pipefail

statut=$1
folder=$2
failures=0
fail() {
    printf 'FAILED  %s\n' "$*"
    failures=$((failures + 1))
}

# holds WHAT TEXT WORD…: every word stands in the text as one.
holds() {
    local what=$1 text=" ${2//[$'\n\t']/ } " word
    shift 2
    for word in "$@"; do
        [[ $text == *" $word "* ]] || fail "$what: $word is missing in:${text:0:2000}"
    done
}

mapfile -t commands < <(LC_ALL=C.UTF-8 LANGUAGE=en "$statut" --help --lang en | sed -n 's/^statut \([a-z]*\) [A-Z[].*/\1/p; s/^statut \(list\) .*/\1/p' | sort -u)
mapfile -t options < <(LC_ALL=C.UTF-8 LANGUAGE=en "$statut" --help --lang en | grep -o -E '^(-., )?--[a-z][a-z-]*' | grep -o -E -e '--[a-z][a-z-]*$')
((${#commands[@]} >= 5 && ${#options[@]} >= 8)) || fail "--help names ${#commands[@]} commands and ${#options[@]} options"

if command -v groff >/dev/null; then
    for page in statut.1 statut.fr.1; do
        warnings=$(groff -man -Kutf8 -Tutf8 -ww -z "$folder/$page" 2>&1)
        [[ -z $warnings ]] || fail "$page: $warnings"
        # Without the overstrikes of a terminal; LL: lines that break nothing.
        text=$(groff -man -Kutf8 -Tutf8 -P-cbou -rLL=200n "$folder/$page" 2>/dev/null | sed 's/[−‐]/-/g')
        holds "$page" "${text//[,[]/ }" statut "${commands[@]}" "${options[@]}"
        printf 'checked %s\n' "$page"
    done
    if command -v man >/dev/null && man --version >/dev/null 2>&1; then
        for page in statut.1 statut.fr.1; do
            warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -Tutf8 -l "$folder/$page" 2>&1 >/dev/null)
            [[ -z $warnings ]] || fail "man -l $page: $warnings"
        done
    fi
else
    echo "left out: the manual pages, for there is no groff here"
fi

# completed LINE: what bash offers at its end, one a line.
completed() {
    bash -c '
        source "$1"
        compopt() { :; } # allowed only inside a real completion
        COMP_LINE=$2 COMP_POINT=${#2} COMP_WORDBREAKS=$'"' \t\n\"\\'><=;|&(:'"'
        _statut
        printf "%s\n" "${COMPREPLY[@]}"' bash "$folder/statut.bash" "$1"
}
holds "bash: statut" "$(completed 'statut ')" "${commands[@]}" 404 522-cloudflare 1020-cloudflare
holds "bash: statut show 52" "$(completed 'statut show 52')" 520-cloudflare 522-cloudflare
holds "bash: statut show term:ca" "$(completed 'statut show term:ca')" cache cache-rule
holds "bash: statut glossary or" "$(completed 'statut glossary or')" origin-server origin-rule
holds "bash: statut --new" "$(completed 'statut --new')" --new-window
holds "bash: statut list --" "$(completed 'statut list --')" --class --issuer --json --lang --limit --catalog
holds "bash: statut list --class 5" "$(completed 'statut list --class 5')" 5xx
holds "bash: statut list --class=1" "$(completed 'statut list --class=1')" 1xx 1xxx
holds "bash: statut --lang " "$(completed 'statut --lang ')" en fr
holds "bash: statut --lang fr sh" "$(completed 'statut --lang fr sh')" show
holds "bash: statut list --issuer clou" "$(completed 'statut list --issuer clou')" cloudflare
holds "bash: statut validate" "$(cd "$folder" && completed 'statut validate statut.b')" statut.bash
[[ -z $(completed 'statut list 4') ]] || fail "bash: statut list takes no words"
[[ $(completed 'statut show 404 --cl') == '' ]] || fail "bash: statut show has no --class"
echo "checked bash"

if command -v fish >/dev/null; then
    home=$(mktemp -d)
    offered() {
        # shellcheck disable=SC2016 # fish's own variables
        HOME=$home LC_ALL=${2:-C.UTF-8} LANG=${2:-C.UTF-8} fish --no-config -c 'source $argv[1]; complete --do-complete $argv[2]' "$folder/statut.fish" "$1" 2>&1
    }
    holds "fish: statut" "$(offered 'statut ')" "${commands[@]}" 404 522-cloudflare
    holds "fish: statut show 52" "$(offered 'statut show 52')" 522-cloudflare timed
    holds "fish: statut show term:ca" "$(offered 'statut show term:ca')" term:cache
    holds "fish: statut glossary or" "$(offered 'statut glossary or')" origin-server
    holds "fish: statut list --" "$(offered 'statut list --')" --class --issuer --json --lang
    holds "fish: statut list --class " "$(offered 'statut list --class ')" 5xx 1xxx
    holds "fish: statut --" "$(offered 'statut --')" --new-window --search
    [[ $(offered 'statut show --cl') != *--class* ]] || fail "fish: statut show has no --class"
    rm -rf "$home"
    echo "checked fish"
else
    echo "left out: there is no fish here"
fi

if command -v zsh >/dev/null && command -v python3 >/dev/null; then
    python3 "$(dirname "$0")/zsh_completion.py" "$folder" || fail "zsh"
else
    echo "left out: there is no zsh here"
fi
exit $((failures > 0))
