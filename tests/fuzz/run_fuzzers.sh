#!/usr/bin/env bash
# run_fuzzers.sh TREE SECONDS: runs every fuzzer for so long. What it learnt stays in TREE/corpus for the next time; an input
# that breaks a law is left in TREE/found, and the script ends with 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tree=$1 seconds=$2

failed=0
mkdir -p "$tree/found"
for fuzzer in "$tree"/bin/waymark_fuzz_*; do
    name=${fuzzer##*/waymark_fuzz_}
    corpus=$tree/corpus/$name
    mkdir -p "$corpus"
    options=(-max_total_time="$seconds" -artifact_prefix="$tree/found/$name-" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1)
    if [[ -f tests/fuzz/$name.dict ]]; then options+=(-dict="tests/fuzz/$name.dict"); fi
    seeds=()
    for folder in "tests/fuzz/seeds/$name" "resources/${name}s" "tests/data/${name}s"; do
        if [[ -d $folder ]]; then seeds+=("$folder"); fi
    done
    echo "run_fuzzers: $name for $seconds seconds"
    "$fuzzer" "${options[@]}" "$corpus" "${seeds[@]}" >"$tree/$name.log" 2>&1 || {
        failed=1
        tail -n 40 "$tree/$name.log" >&2
    }
    grep -E 'number_of_executed_units|new_units_added|peak_rss_mb' "$tree/$name.log" || true
done
exit $failed
