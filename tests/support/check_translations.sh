#!/usr/bin/env bash
# lupdate reads the sources without a warning, finds no text that the catalogues lack, and no text is left untranslated.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

lupdate=
for candidate in /usr/lib/qt6/bin/lupdate /usr/lib64/qt6/bin/lupdate lupdate6 lupdate-qt6 lupdate; do
    if command -v "$candidate" >/dev/null; then lupdate=$candidate && break; fi
done
[[ -n $lupdate ]] || { echo "check_translations: lupdate is missing (./dev install app)" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
faults=0
shopt -s nullglob
# What qtbase_*.ts hold are the texts of Qt itself, whose sources are not here.
catalogues=(translations/waymark_*.ts)
[[ ${#catalogues[@]} -gt 0 ]] || { echo "check_translations: there is no catalogue in translations" >&2; exit 1; }
for catalogue in "${catalogues[@]}"; do
    copy=$work/${catalogue##*/}
    cp "$catalogue" "$copy"
    options=(-extensions 'cpp,h' -I . -locations none -no-obsolete -tr-function-alias QT_TR_NOOP+=WAYMARK_TEXT)
    # The English catalogue holds the plurals only: everything else is English already.
    if [[ $catalogue == *_en.ts ]]; then options+=(-pluralonly); fi
    "$lupdate" "${options[@]}" app -ts "$copy" >"$work/log" 2>&1 || { cat "$work/log" >&2 && exit 1; }
    if grep -iE 'warning|error' "$work/log" >&2; then
        echo "check_translations: lupdate complains about the sources" >&2
        faults=1
    fi
    # The copy has what is new in the sources, as unfinished texts.
    unfinished=$(grep -c 'type="unfinished"' "$copy" || true)
    if [[ $unfinished -gt 0 ]]; then
        echo "check_translations: $catalogue lacks $unfinished texts (new ones come in by update_translations):" >&2
        grep -B4 'type="unfinished"' "$copy" | grep '<source>' >&2 || true
        faults=1
    fi
done
[[ $faults -eq 0 ]] && echo "check_translations: every text is translated"
exit $faults
