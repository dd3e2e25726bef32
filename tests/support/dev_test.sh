#!/usr/bin/env bash
# Tests of the script ./dev on machines that are not there: every tool it calls is played by a stub that writes down how it
# was called. Run by CTest; prints what failed and ends with 1.
set -uo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
shell=${1:-sh}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
faults=0
current=

# A machine whose PATH holds the plain tools, the stubs asked for, and nothing else.
machine() { # name of the test, names of stubs
    current=$1
    shift
    rm -rf "${work:?}"/*
    mkdir -p "$work/bin" "$work/project"
    : >"$work/calls"
    cp "$project/dev" "$project/CMakePresets.json" "$work/project"
    for tool in sh env sed awk sort head find dirname readlink cat rm mkdir basename; do
        ln -s "$(command -v $tool)" "$work/bin/$tool"
    done
    stub uname 'echo Linux'
    stub id 'echo 0'
    stub nproc 'echo 2'
    stub cmake 'case "$*" in
        --version) echo "cmake version 3.25.1" ;;
        "--preset "*) mkdir -p build/$2 && echo >build/$2/build.ninja ;;
        esac'
    stub ninja
    stub ctest
    for name in "$@"; do stub "$name"; done
}

stub() { # name, what it does after it has written down its call
    printf '#!/bin/sh\necho "%s $*" >>"%s/calls"\n%s\n' "$1" "$work" "${2:-}" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# Calls dev there; its output lies in $work/output.
dev() {
    (cd / && env -i PATH="$work/bin" ${display:+DISPLAY=$display} "$(command -v "$shell")" ${shell_options:-} "$work/project/dev" "$@") \
        >"$work/output" 2>&1
}

fail() {
    echo "dev_test ($shell): $current: $1" >&2
    sed 's/^/    calls:  /' "$work/calls" >&2
    sed 's/^/    output: /' "$work/output" >&2
    faults=$((faults + 1))
}

expect_status() { [[ $2 -eq $1 ]] || fail "ended with $2 instead of $1"; }
expect_call() { grep -qE -- "$1" "$work/calls" || fail "there was no call '$1'"; }
expect_no_call() { ! grep -qE -- "$1" "$work/calls" || fail "there was a call '$1'"; }
expect_output() { grep -qF -- "$1" "$work/output" || fail "it did not say '$1'"; }

if [[ $shell == busybox ]]; then shell_options='sh'; fi

machine "Debian installs what is missing, and only that" apt-get
stub dpkg-query 'case "$*" in *" cmake") echo installed ;; *) exit 1 ;; esac'
dev install core
expect_status 0 $?
expect_call '^apt-get update -q$'
expect_call '^apt-get install --no-install-recommends -q -y ninja-build g\+\+ nlohmann-json3-dev$'

machine "nothing is asked of the network where nothing is missing" apt-get
stub dpkg-query 'echo installed'
dev test
expect_status 0 $?
expect_no_call '^apt-get'
expect_call '^cmake --preset dev'
expect_call '^cmake --build build/dev -j [0-9]+$'
expect_call '^ctest --preset dev -j [0-9]+$'
: >"$work/calls"
dev test -R Ids
expect_no_call '^cmake --preset'
expect_call '^ctest --preset dev -j [0-9]+ -R Ids$'

machine "Fedora's names are known" dnf
stub rpm 'exit 1'
dev install core app test
expect_status 0 $?
expect_call '^dnf install -y cmake ninja-build gcc-c\+\+ json-devel qt6-qtbase-devel qt6-qttools-devel qt6-linguist qt6-qttranslations qt6-qtsvg-devel libical-devel gtest-devel gmock-devel$'

machine "Arch's names are known"
stub pacman 'case $1 in -Q) exit 1 ;; esac'
dev install core app test
expect_status 0 $?
expect_call '^pacman -S --needed --noconfirm cmake ninja gcc nlohmann-json qt6-base qt6-tools qt6-translations qt6-svg libical gtest$'

machine "Arch without lists of packages fetches them first"
stub pacman 'case $1 in -Q | -Si) exit 1 ;; esac'
dev install core
expect_status 0 $?
expect_call '^pacman -Syu --needed --noconfirm cmake ninja gcc nlohmann-json$'

machine "Homebrew's names are known, and it is not run as root"
stub uname 'echo Darwin'
stub brew 'case $1 in list) exit 1 ;; esac'
dev install core app test
expect_status 0 $?
expect_call '^brew install cmake ninja nlohmann-json qt libical googletest$'

machine "Homebrew's Qt is found, whole or in parts"
stub uname 'echo Darwin'
stub brew 'case "$*" in "--prefix qt") echo /brew/opt/qt ;; --prefix) echo /brew ;; esac'
stub cmake 'echo "prefixes $CMAKE_PREFIX_PATH" >>"'"$work"'/calls"
    case "$*" in
    --version) echo "cmake version 3.31.0" ;;
    "--preset "*) mkdir -p build/$2 && echo >build/$2/build.ninja ;;
    esac'
dev test
expect_status 0 $?
expect_call '^prefixes /brew/opt/qt:/brew$'

machine "a build tree that was moved is configured from the beginning" apt-get
stub dpkg-query 'echo installed'
dev test
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$work/project" >"$work/project/build/dev/CMakeCache.txt"
: >"$work/calls"
dev test
expect_no_call '^cmake --preset'
echo 'CMAKE_HOME_DIRECTORY:INTERNAL=/somewhere/else' >"$work/project/build/dev/CMakeCache.txt"
dev test
expect_status 0 $?
expect_call '^cmake --preset dev --fresh'

machine "sudo is asked by whoever is not root" apt-get
stub id 'echo 1000'
stub sudo 'exec "$@"'
stub dpkg-query 'exit 1'
dev install bench
expect_status 0 $?
expect_call '^sudo env DEBIAN_FRONTEND=noninteractive apt-get install .* libbenchmark-dev xvfb$'

machine "with neither root nor sudo it says what to type" apt-get
stub id 'echo 1000'
stub dpkg-query 'exit 1'
dev install bench
expect_status 1 $?
expect_no_call '^apt-get'
expect_output 'apt-get update && apt-get install --no-install-recommends -y libbenchmark-dev'

machine "packages that do not come are named, with what to type" apt-get
stub apt-get 'case $1 in install) exit 100 ;; esac'
stub dpkg-query 'exit 1'
dev install bench
expect_status 100 $?
expect_output 'that failed with status 100: env DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends -q -y libbenchmark-dev'
expect_output 'apt-get update && apt-get install --no-install-recommends -y libbenchmark-dev'

machine "whom sudo turns away is told what to type" apt-get
stub id 'echo 1000'
stub sudo 'exit 1'
stub dpkg-query 'exit 1'
dev install bench
expect_status 1 $?
expect_no_call '^apt-get'
expect_output 'apt-get update && apt-get install --no-install-recommends -y libbenchmark-dev'

machine "an old CMake is told by its version" apt-get
stub dpkg-query 'echo installed'
stub cmake 'echo "cmake version 3.22.1"'
dev test
expect_status 1 $?
expect_output 'CMake 3.22.1 is too old'

machine "the first failure stops it, and its status is passed on" apt-get
stub dpkg-query 'echo installed'
stub cmake 'case "$*" in
    --version) echo "cmake version 3.31.0" ;;
    "--preset "*) mkdir -p build/$2 && echo >build/$2/build.ninja ;;
    --build*) exit 7 ;;
    esac'
dev test
expect_status 7 $?
expect_output 'that failed with status 7: cmake --build build/dev'
expect_no_call '^ctest'

machine "without a display it answers in the terminal and draws a picture" apt-get
stub dpkg-query 'echo installed'
mkdir -p "$work/project/build/release/bin"
for program in waymark waymark-cli; do
    stub $program
    mv "$work/bin/$program" "$work/project/build/release/bin"
done
dev run
expect_status 0 $?
expect_call '^waymark-cli show gdd-2025-09$'
expect_call '^waymark-cli compare gdd-2025-09 product-manager senior-product-manager$'
expect_call '^waymark --snapshot .*/build/waymark.png$'
expect_output 'build/waymark.png'
: >"$work/calls"
display=:0 dev run me.waymark
expect_status 0 $?
expect_call '^waymark me.waymark$'
expect_no_call '^waymark-cli'
: >"$work/calls"
dev run --cli frameworks --json
expect_call '^cmake --build build/release -j [0-9]+ --target waymark-cli$'
expect_call '^waymark-cli frameworks --json$'

machine "it works through a link, from anywhere" apt-get
stub dpkg-query 'echo installed'
mkdir -p "$work/elsewhere"
ln -sfn ../project/dev "$work/elsewhere/link"
(cd / && env -i PATH="$work/bin" "$work/elsewhere/link" test) >"$work/output" 2>&1
expect_status 0 $?
[[ -f $work/project/build/dev/build.ninja ]] || fail "it did not build in its own project"

machine "a word that it does not know is a wrong call"
dev frobnicate
expect_status 2 $?

if [[ $faults -gt 0 ]]; then exit 1; fi
echo "dev_test ($shell): all passed"
