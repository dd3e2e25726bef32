#!/usr/bin/env bash
# The rules of the house that a text search can hold. Each fault is told with its file and line; all are told at once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

faults=0
fault() {
    echo "check_house: $1" >&2
    sed 's/^/    /' >&2
    faults=$((faults + 1))
}

# Looks for a pattern in tracked and new files of some places, and tells what it finds.
forbid() { # reason, pattern, git pathspecs
    local reason=$1 pattern=$2 found
    shift 2
    found=$(git grep --untracked -nIE "$pattern" -- "$@" || true)
    [[ -z $found ]] || fault "$reason" <<<"$found"
}

# The top level is the user's.
top=$(git ls-files --cached --others --exclude-standard | cut -d/ -f1 | sort -u)
allowed='^(CMakeLists\.txt|CMakePresets\.json|LICENSE|README\.md|app|core|dev|resources|tests|translations|\.ci|\.clang-format|\.clang-tidy|\.editorconfig|\.gitattributes|\.gitignore)$'
strangers=$(grep -vE "$allowed" <<<"$top" || true)
[[ -z $strangers ]] || fault "does not belong on the top level" <<<"$strangers"

forbid "core knows no Qt" '#include *[<"]Q|find_package\(Qt|Qt[56]::' core tests/core CMakeLists.txt tests/CMakeLists.txt
forbid "core includes nothing of app" '#include "app/' core tests/core
forbid "json.hpp is included in .cpp files only" '#include *<nlohmann/json\.hpp>' '*.h'
forbid "pages never touch JSON" 'nlohmann' app
forbid "nothing includes the main window but what makes it" '#include ".*/main_window\.h"' app ':!app/desktop/windows' \
    ':!app/desktop/main.cpp' ':!app/desktop/application.*' ':!app/desktop/snapshot*'
forbid "no fixed sizes: they break at twice the text size" 'setFixed(Size|Width|Height)\(|setPixelSize\(' app
forbid "no style sheets: they freeze the palette" 'setStyleSheet\(' app
forbid "no fixed colours outside the theme" 'QColor\((0x|[0-9"])|Qt::(red|green|blue|black|white|gray|darkGray|lightGray|yellow|cyan|magenta|dark[A-Z][a-z]+)\b' \
    app ':!app/desktop/theme'
forbid "no machine paths" '(^|[^A-Za-z0-9_.$}/-])/(work|root|home)/' . ':!tests/support/check_house.sh'
forbid "nothing half done" '\b(TODO|FIXME|XXX|HACK)\b' . ':!tests/support/check_house.sh' ':!LICENSE'

names=$(git ls-files --cached --others --exclude-standard -- 'core/**/*.cpp' 'core/**/*.h' 'app/**/*.cpp' 'app/**/*.h' \
    'tests/**/*.cpp' 'tests/**/*.h' | grep -E '[A-Z-][^/]*$' || true)
[[ -z $names ]] || fault "files are named in snake_case" <<<"$names"

blank=$(git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' '*.cmake' '*CMakeLists.txt' '*.md' dev '*.sh' |
    while IFS= read -r -d '' file; do
        if [[ -f $file ]]; then grep -nHE '[[:blank:]]+$' "$file" || true; fi
    done)
[[ -z $blank ]] || fault "blanks at the end of lines" <<<"$blank"

long=$(git ls-files -z -- '*.cpp' '*.h' | xargs -0r wc -l | awk '$2 != "total" && $1 > 400 { print $1, $2 }' | sort -rn)
[[ -z $long ]] || echo "check_house: worth another thought, longer than 400 lines:"$'\n'"$long"

if [[ $faults -gt 0 ]]; then
    echo "check_house: $faults rules are broken" >&2
    exit 1
fi
echo "check_house: every rule holds"
