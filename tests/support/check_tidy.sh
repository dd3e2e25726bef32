#!/usr/bin/env bash
# clang-tidy 19 over the sources that changed against a base, or over all of them.
#   check_tidy.sh [--all] [--base REVISION] [--minutes N] [--advise]
# Without --base the base is where this branch left origin/main; without that either, every source is looked at, the last
# changed first. After N minutes (default: no limit) nothing new is begun and what was not looked at is listed. Fails on
# any finding; with --advise only on findings in what changed: where there is no base, they are told and nothing more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

all=false advise=false base=${WAYMARK_BASE:-} minutes=0
while [[ $# -gt 0 ]]; do
    case $1 in
    --all) all=true ;;
    --advise) advise=true ;;
    --base) base=$2 && shift ;;
    --minutes) minutes=$2 && shift ;;
    *) echo "check_tidy: $1 is not understood" >&2 && exit 2 ;;
    esac
    shift
done

tidy=$(command -v clang-tidy-19 || command -v clang-tidy || true)
compiler=$(command -v clang++-19 || command -v clang++ || true)
[[ -n $tidy && -n $compiler ]] || { echo "check_tidy: clang 19 is missing (./dev install check)" >&2; exit 1; }
# An unreadable .clang-tidy would be answered with the defaults and status 0.
"$tidy" --verify-config

tree=build/tidy
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
# Always: a source that is new since the last time has to be in the list of how things are compiled.
cmake --preset tidy -DCMAKE_CXX_COMPILER="$compiler" -DBUILD_TESTING=ON >"$logs/configure" 2>&1 ||
    { cat "$logs/configure" >&2 && exit 1; }

# The sources that are compiled, the last changed first.
compiled=$(sed -nE 's|^ *"file": "'"$(pwd -P)"'/([^"]*)".*|\1|p' "$tree/compile_commands.json" | grep -v '^build/' | sort -u)
recent=$(git log --format= --name-only | awk '!seen[$0]++')
sources=$(grep -Fxf <(echo "$compiled") <<<"$recent" || true)
sources+=$'\n'$(grep -Fxvf <(echo "$recent") <<<"$compiled" || true)

if ! $all; then
    if [[ -z $base ]]; then
        base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null || true)
        clean=$(git status --porcelain)
        # On main itself nothing stands between base and HEAD: there is no base to compare with.
        if [[ -n $base && $base == "$(git rev-parse HEAD)" && -z $clean ]]; then base=; fi
    fi
    if [[ -n $base ]]; then
        changed=$( (git diff --name-only --diff-filter=d "$base" && git ls-files --others --exclude-standard) | sort -u)
        # A header is looked at through the sources that include it.
        includers=$(grep -E '\.h$' <<<"$changed" | while read -r header; do
            git grep --untracked -lF "#include \"$header\"" -- '*.cpp' || true
        done)
        sources=$(grep -Fxf <(printf '%s\n' "$changed" "$includers" | sed '/^$/d') <<<"$sources" || true)
    fi
fi
sources=$(sed '/^$/d' <<<"$sources")
if [[ -z $sources ]]; then
    echo "check_tidy: no source changed"
    exit 0
fi

deadline=0
[[ $minutes -eq 0 ]] || deadline=$(($(date +%s) + minutes * 60))

look_at() {
    local file=$1 log=$logs/${1//\//__}
    if [[ $deadline -ne 0 && $(date +%s) -ge $deadline ]]; then
        echo "$file" >>"$logs/not-looked-at"
        return
    fi
    "$tidy" --quiet -p "$tree" "$file" >"$log" 2>"$log.err" || { echo "$file" >>"$logs/failed" && cat "$log" "$log.err"; }
}
export -f look_at
export logs deadline tidy tree

jobs=${WAYMARK_JOBS:-$(nproc 2>/dev/null || echo 2)}
echo "check_tidy: $(wc -l <<<"$sources") sources${base:+ changed since $base}, $jobs at once"
tr '\n' '\0' <<<"$sources" | xargs -0 -P "$jobs" -I{} bash -c 'look_at "$1"' _ {}

if [[ -s $logs/not-looked-at ]]; then
    echo "check_tidy: the $minutes minutes were over before these $(wc -l <"$logs/not-looked-at") files were looked at:"
    sed 's/^/    /' "$logs/not-looked-at"
fi
if [[ -s $logs/failed ]]; then
    echo "check_tidy: findings in $(wc -l <"$logs/failed") files:" >&2
    sed 's/^/    /' "$logs/failed" >&2
    if $advise && [[ -z $base ]]; then exit 0; fi
    exit 1
fi
echo "check_tidy: nothing found"
