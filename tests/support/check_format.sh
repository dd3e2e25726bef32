#!/usr/bin/env bash
# Every source file is as clang-format 19 writes it. --fix writes it so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tool=$(command -v clang-format-19 || command -v clang-format || true)
[[ -n $tool ]] || { echo "check_format: clang-format 19 is missing (./dev install check)" >&2; exit 1; }
# Another version would write other lines: an answer from it would only mislead.
if ! "$tool" --version | grep -q 'version 19\.'; then
    echo "check_format: clang-format 19 is wanted, this is: $("$tool" --version)" >&2
    exit 1
fi

mapfile -d '' files < <(git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' |
    while IFS= read -r -d '' file; do [[ -f $file ]] && printf '%s\0' "$file"; done)
if [[ ${1:-} == --fix ]]; then
    "$tool" -i "${files[@]}"
else
    "$tool" --dry-run -Werror "${files[@]}"
fi
echo "check_format: ${#files[@]} files looked at"
