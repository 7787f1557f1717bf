# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154
# What Debian 12 must have, and how to get and build it. Sourced by app/run, tests/run and others in tests/.
# Expects root: the folder of the repository.

# "package  why we need it"
build_packages=(
    "cmake               describes the build"
    "ninja-build         runs the build"
    "g++                 compiles C++20"
    "qt6-base-dev        windows, widgets, tests"
    "libqt6sql6-sqlite   keeps the history"
    "qt6-serialport-dev  talks to the USB reader"
    "qt6-svg-dev         saves charts as drawings"
    "qt6-tools-dev       finds the translation tools"
    "qt6-l10n-tools      compiles the translations"
    "libssl-dev          deciphers what some meters encrypt"
    "qtkeychain-qt6-dev  keeps the keys for that in the desktop's keychain"
    "libzstd-dev         packs recorded sessions"
    "libxxhash-dev       checksums of what is recorded"
    "pkgconf             finds these two"
    "libexpected-dev     tl::expected: a value, or the reason there is none"
)
test_packages=(
    "mold                links the tests, in a tenth of the time"
    "python3             reads back what was exported"
)
tool_packages=(
    "qt6-charts-dev      the chart that ours is measured against"
    "libqt6opengl6-dev   Qt Charts asks for it when the build is configured"
)

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "error: $*"
    exit 1
}

# Those of the packages NAME... that dpkg does not have completely installed, one a line.
missing_packages() {
    local name status
    declare -A installed=()
    while read -r name status; do
        installed[$name]=$status
    done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)
    for name in "$@"; do
        [[ ${installed[$name]:-} == installed ]] || printf '%s\n' "$name"
    done
}

# open_log FILE: makes an empty log, or says why it cannot.
open_log() {
    if ! { mkdir -p "$(dirname -- "$1")" && : >"$1"; } 2>/dev/null; then
        fail "cannot write $1: was it made by another user, or is the disk full?"
    fi
}

# Why apt-get failed, from the end of its log.
explain_apt_failure() {
    local log=$1
    tail -n 15 "$log" >&2
    case $(<"$log") in
        *"No space left"* | *"enough free space"*) fail "the disk is full: $(df -h --output=avail / | tail -n 1) left on /" ;;
        *"resolve"* | *"Could not connect"* | *"Unable to fetch"* | *"Failed to fetch"*) fail "Debian's package server cannot be reached: is there a network?" ;;
        *"Unable to locate package"* | *"no installation candidate"*) fail "a package is not known here: HanScope is built for Debian 12 (bookworm)" ;;
        *"Could not get lock"*) fail "another program is installing packages: try again when it is done" ;;
        *) fail "apt-get failed; all it said is in $log" ;;
    esac
}

# Installs those of the "package  why" lines given that are missing. Asks apt nothing when none is.
install_packages() {
    command -v dpkg-query >/dev/null || {
        say "note: this is no Debian; install what README.md lists, should the build not find it"
        return
    }
    local line log names=()
    for line in "$@"; do
        names+=("${line%% *}")
    done
    local wanted
    mapfile -t wanted < <(missing_packages "${names[@]}")
    ((${#wanted[@]})) || return 0

    say "HanScope is built from source. Missing on this machine, to be installed from Debian:"
    for line in "$@"; do
        if [[ " ${wanted[*]} " == *" ${line%% *} "* ]]; then
            say "    $line"
        fi
    done
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120)
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "that needs root, and there is no sudo here. As root, run:
    apt-get update && apt-get install --no-install-recommends ${wanted[*]}"
        say "Installing needs root: sudo may ask for your password."
        sudo -v || fail "sudo did not let us install packages; whoever administers this machine can"
        apt=(sudo "${apt[@]}")
    fi
    log=$root/build/install.log
    open_log "$log"
    "${apt[@]}" update >"$log" 2>&1 || true # some other, broken package source is no reason to stop
    "${apt[@]}" install -y --no-install-recommends "${wanted[@]}" >>"$log" 2>&1 || explain_apt_failure "$log"
}

# configure PRESET: runs CMake when it never ran here, the presets changed, or the folder was moved.
# Changes of the CMakeLists.txt are noticed by the build itself.
configure() {
    local preset=$1
    local folder=$root/build/$preset
    local stamp=$folder/configured-for log=$root/build/$preset.log
    if [[ -f $stamp && ! $root/CMakePresets.json -nt $stamp && $(<"$stamp") == "$root" ]]; then
        return
    fi
    open_log "$log"
    (cd "$root" && cmake --fresh --preset "$preset") >"$log" 2>&1 || {
        tail -n 30 "$log" >&2
        fail "CMake could not set up the build; all it said is in $log"
    }
    printf '%s\n' "$root" >"$stamp"
}
